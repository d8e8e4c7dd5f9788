"""``pytest katas/03 --reset``: the starter again, and a copy of what the learner had written."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from dojo.catalogue import KATAS, Kata
from dojo.commands.selection import Line, show
from dojo.reading.source import is_starter
from dojo.speaking.console import wrapped


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--reset", action="store_true", help="revenir au kata de départ ; une copie de votre fichier est gardée"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    return show(session, "reset", reset_lines)


def reset_lines(config: pytest.Config, kata: Kata, module: ModuleType) -> Iterator[Line]:
    for line in wrapped(reset(kata), config.get_terminal_writer().fullwidth, ""):
        yield line, {}


def reset(kata: Kata) -> str:
    """Put the starter back, and say what became of the learner's file: it is kept under another name."""
    if is_starter(kata.path):
        return f"{kata.label} est déjà le kata de départ."
    copy = free_name(kata)
    kept = ""
    if kata.path.exists():
        kata.path.rename(copy)
        kept = f" Votre fichier est gardé : katas/{copy.name}"
    shutil.copyfile(kata.starter, kata.path)
    return f"{kata.label} est de nouveau le kata de départ.{kept}"


def free_name(kata: Kata) -> Path:
    """Return a name that no file has yet, so that an older copy is never overwritten."""
    numbers = (number for number in range(1, 10_000) if not (KATAS / f"{kata.name}.copie-{number}.py").exists())
    return KATAS / f"{kata.name}.copie-{next(numbers)}.py"
