"""For options that show something about the chosen katas instead of judging them."""

from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import pytest

from dojo.catalogue import Kata, answer_path, kata_of
from dojo.speaking.console import printable

OPTIONS = ("hint", "compare", "keep", "reset", "watch")
Line = tuple[str, dict[str, bool]]  # what is written, and its colours


def pytest_configure(config: pytest.Config) -> None:
    """Keep pytest's header and closing line away from what such an option shows."""
    if any(vars(config.option)[name] for name in OPTIONS):
        config.option.verbose = -2


def show(
    session: pytest.Session, name: str, lines: Callable[[pytest.Config, Kata, ModuleType], Iterable[Line]]
) -> bool | None:
    """Write the lines about each chosen kata, and return True; return None unless the option `name` was given."""
    if not vars(session.config.option)[name]:
        return None
    writer = session.config.get_terminal_writer()
    for kata, module in chosen_modules(session, f"--{name}").items():
        for line, markup in lines(session.config, kata, module):
            writer.line(printable(line), **markup)
    return True


def chosen_modules(session: pytest.Session, option: str) -> dict[Kata, ModuleType]:
    """Return the chosen katas, each with its test module.

    Raises pytest.UsageError when none was named, or several, or when what was named is not the learner's: the option
    would show or change another file than that one.
    """
    if session.config.args_source is not pytest.Config.ArgsSource.ARGS:
        raise pytest.UsageError(f"précisez le kata, par exemple : pytest katas/03 {option}")
    modules = {item.getparent(pytest.Module): None for item in session.items if kata_of(item.path)}
    for module in modules:
        check_own(module.path, option)
    if len(modules) > 1:
        raise pytest.UsageError(f"{option} s'emploie sur un kata à la fois, par exemple : pytest katas/03 {option}")
    return {kata_of(module.path): module.obj for module in modules}


def check_own(path: Path, option: str) -> None:
    """Raise pytest.UsageError unless `path` is the learner's file for a kata, or its test file."""
    kata = kata_of(path)
    if answer_path(path) != kata.path:
        raise pytest.UsageError(f"{option} ne s'emploie que sur vos katas : pytest {kata.short} {option}")
