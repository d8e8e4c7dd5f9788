"""``pytest katas/03 --hint``: the next hint for a kata, from the HINTS of its test file."""

from collections.abc import Iterator
from types import ModuleType

import pytest

from dojo.catalogue import Kata
from dojo.commands.selection import Line, show
from dojo.session.progress import recall, remember
from dojo.speaking.console import wrapped

KEY = "dojo/hints"
LAST = "C'est le dernier indice ; pour revoir le deuxième, par exemple : --hint --hint."


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--hint", action="count", default=0, help="un indice, le suivant à chaque appel (--hint --hint : le deuxième)"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    return show(session, "hint", hint_lines)


def hint_lines(config: pytest.Config, kata: Kata, module: ModuleType) -> Iterator[Line]:
    level, last = hint_level(config, kata, len(module.HINTS)), len(module.HINTS)
    again = "la touche i" if config.option.watch else f"pytest {kata.short} --hint"
    following = f"L'indice suivant : encore une fois {again}" if level < last else LAST
    yield f"{kata.label}, indice {level} sur {last} :", {"bold": True}
    for line in [*wrapped(module.HINTS[level - 1], config.get_terminal_writer().fullwidth, "  "), following]:
        yield line, {}


def hint_level(config: pytest.Config, kata: Kata, last: int) -> int:
    """Return which hint is due, from 1: one more than the last time, or as many as ``--hint`` was given."""
    levels = recall(config, KEY)
    asked = config.option.hint
    level = min(asked if asked > 1 else levels.get(kata.name, 0) + 1, last)
    remember(config, KEY, levels | {kata.name: level})
    return level
