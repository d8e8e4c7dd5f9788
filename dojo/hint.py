"""``pytest katas/03 --hint``: the next hint for a kata, from the HINTS of its test file."""

import pytest

from dojo.catalogue import Kata
from dojo.console import printable, wrapped
from dojo.progress import recall, remember
from dojo.selection import chosen_modules, show_only

KEY = "dojo/hints"
LAST = "C'est le dernier indice ; pour revoir les précédents : --hint --hint (le deuxième)."


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--hint", action="count", default=0, help="un indice, le suivant à chaque appel (--hint --hint : le deuxième)"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.option.hint:
        show_only(config)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    if not session.config.option.hint:
        return None
    writer = session.config.get_terminal_writer()
    for kata, module in chosen_modules(session, "--hint").items():
        level, last = hint_level(session.config, kata, len(module.HINTS)), len(module.HINTS)
        following = f"L'indice suivant : encore une fois pytest {kata.short} --hint" if level < last else LAST
        writer.line(printable(f"{kata.label}, indice {level} sur {last} :"), bold=True)
        for line in [*wrapped(module.HINTS[level - 1], writer.fullwidth, "  "), following]:
            writer.line(printable(line))
    return True


def hint_level(config: pytest.Config, kata: Kata, last: int) -> int:
    """Return which hint is due, from 1: one more than the last time, or as many as ``--hint`` was given."""
    levels = recall(config, KEY)
    asked = config.option.hint
    level = min(asked if asked > 1 else levels.get(kata.name, 0) + 1, last)
    remember(config, KEY, levels | {kata.name: level})
    return level
