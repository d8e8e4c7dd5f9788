"""``pytest katas/03 --hint``: the next hint for a kata, from the HINTS of its test file."""

import pytest

from dojo import progress
from dojo.catalogue import Kata
from dojo.console import printable, wrapped
from dojo.selection import chosen_modules, show_only

KEY = "dojo/hints"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--hint", action="count", default=0, help="un indice, le suivant à chaque appel (--hint --hint : le deuxième)"
    )


def pytest_configure(config: pytest.Config) -> None:
    if config.option.hint:
        show_only(config)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    if not session.config.option.hint:
        return None
    for kata, module in chosen_modules(session, "--hint").items():
        level = hint_level(session.config, kata, len(module.HINTS))
        lines = [f"{kata.label}, indice {level} sur {len(module.HINTS)} :", *module.HINTS[level - 1].splitlines()]
        width = session.config.get_terminal_writer().fullwidth
        terminal = session.config.pluginmanager.getplugin("terminalreporter")
        for line in (line for text in lines for line in wrapped(text, width, "  " if text != lines[0] else "")):
            terminal.write_line(printable(line))
        if level < len(module.HINTS):
            terminal.write_line(printable(f"L'indice suivant : la même commande, pytest {kata.short} --hint"))
    return True


def hint_level(config: pytest.Config, kata: Kata, last: int) -> int:
    """Return which hint is due, from 1: one more than the last time, or as many as ``--hint`` was given."""
    cached = config.pluginmanager.hasplugin("cacheprovider")
    levels = config.cache.get(KEY, {}) if cached else {}
    asked = config.option.hint
    level = min(asked if asked > 1 else levels.get(kata.name, 0) + 1, last)
    if cached:
        config.cache.set(KEY, levels | {kata.name: level})
    return level
