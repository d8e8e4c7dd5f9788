"""Let ``pytest katas/03`` stand for ``pytest katas/03_sequential.py``: a number is enough to name a kata."""

import re
import shutil
from pathlib import Path

import pytest

from dojo.catalogue import KATAS, SOLUTIONS, Kata, katas


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    folder = config.invocation_params.dir
    config.args[:] = [expand(argument, folder, config.option.reset) for argument in config.args]


def expand(argument: str, folder: Path, restore: bool = False) -> str:
    """Return `argument` with the shortened name of a kata or of a solution written out; ``::test`` is kept.

    Arguments that name anything else are returned as they are. Raises pytest.UsageError for a number that no kata has
    or that stands alone, and for a kata whose file is missing, unless it is to be restored from its starter.
    """
    path, separator, test = argument.partition("::")
    target = (folder / path).absolute()
    parent = target.parent.resolve()
    number = re.match(r"\d+", target.name)
    if target.exists():
        return argument
    if parent not in (KATAS, SOLUTIONS):
        if meant := re.fullmatch(r"(?:katas?[/\\])?(\d{1,2})\w*(?:\.py)?", path):
            kata = find(meant[1], meant[1])
            raise pytest.UsageError(f"{argument} n'existe pas. Pour juger ce kata : pytest {kata.short}")
        return argument
    if not number:
        return argument
    kata = find(number.group(), target.name)
    if not (parent / f"{kata.name}.py").exists() and restore:
        shutil.copyfile(kata.starter, kata.path)
    elif not (parent / f"{kata.name}.py").exists():
        raise pytest.UsageError(
            f"le fichier {parent.name}/{kata.name}.py manque. "
            f"Pour retrouver le kata de départ : pytest {kata.short} --reset"
        )
    return f"{parent / kata.name}.py{separator}{test}"


def find(number: str, name: str) -> Kata:
    """Return the kata of this number whose file name begins with `name`; raise pytest.UsageError if none does."""
    kata = next((kata for kata in katas() if int(kata.number) == int(number)), None)
    if kata is None:
        numbers = ", ".join(kata.number for kata in katas())
        raise pytest.UsageError(f"il n'y a pas de kata {number}. Les katas disponibles : {numbers}.")
    if name != number and not f"{kata.name}.py".startswith(name):
        raise pytest.UsageError(f"il n'y a pas de fichier {name}. Le kata {kata.number} est {kata.label}.")
    return kata
