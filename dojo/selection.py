"""For options that show something about the chosen katas instead of judging them."""

from types import ModuleType

import pytest

from dojo.catalogue import Kata, kata_of


def show_only(config: pytest.Config) -> None:
    """Keep pytest's header and closing line away from what such an option shows."""
    config.option.verbose = -2


def chosen_modules(session: pytest.Session, option: str) -> dict[Kata, ModuleType]:
    """Return the chosen katas, each with its test module; raise pytest.UsageError when none was named."""
    if session.config.args_source is not pytest.Config.ArgsSource.ARGS:
        raise pytest.UsageError(f"précisez le kata, par exemple : pytest katas/03 {option}")
    modules = (item.getparent(pytest.Module) for item in session.items)
    return {kata: module.obj for module in modules if (kata := kata_of(module.path))}
