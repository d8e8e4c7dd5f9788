"""``pytest katas/10 --keep``: the learner keeps a written answer that the judge refuses.

The kata then counts as done, and its kept texts are shown as kept, not as judged right, as long as they do not change.
They are written to one local file, in the format of the labelled answers, for a teacher to read and to add.
"""

import csv
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from dojo.catalogue import KATAS, Kata
from dojo.compare import text_comparison, texts_of
from dojo.console import wrapped
from dojo.selection import Line, show
from dojo.verdict import Kept
from dojo.written import Question

COLUMNS = ("name", "writer", "ideas", "mistake", "text")  # of a labelled answer
KEPT = KATAS / "reponses-gardees.csv"
WRITER = "à relire"  # no group of writers yet: that is for the teacher to say


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--keep", action="store_true", help="garder une réponse écrite que le juge refuse, après l'avoir comparée"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    return show(session, "keep", keep_lines)


def keep_lines(config: pytest.Config, kata: Kata, module: ModuleType) -> Iterator[Line]:
    questions = questions_of(module)
    if not questions:
        raise pytest.UsageError(f"--keep ne vaut que pour les réponses écrites ; {kata.short} se juge en l'exécutant.")
    width = config.get_terminal_writer().fullwidth
    lines = text_comparison(kata, width)
    for remark in keep(kata, questions):
        lines += ["", *wrapped(remark, width, "")]
    for line in lines:
        yield line, {}


def questions_of(module: ModuleType) -> list[Question]:
    """Return the questions of a test module: none when its kata asks for code."""
    return [value for value in vars(module).values() if isinstance(value, Question)]


def keep(kata: Kata, questions: list[Question]) -> list[str]:
    """Keep the refused texts of a kata; return what became of each text."""
    texts = texts_of(kata.path)
    remarks = []
    for question in questions:
        text = texts.get(question.name, "")
        if reason := question.unwritten(text):
            remarks.append(f"`{question.name}` n'est pas gardé. {reason}")
        elif question.accepts(text):
            remarks.append(f"`{question.name}` est déjà jugé juste : il n'y a rien à garder.")
        else:
            if (question.name, text) not in kept_texts():
                _append(question.name, text)
            remarks.append(
                f"`{question.name}` est gardé tel quel dans katas/{KEPT.name}, pour la personne qui vous guide."
            )
    return remarks


def as_kept(path: Path, name: str, text: str) -> str:
    """Return a text of a kata file, marked when the learner keeps it."""
    return Kept(text) if path.parent == KATAS and (name, _one_line(text)) in kept_texts() else text


@cache
def kept_texts() -> frozenset[tuple[str, str]]:
    """Return the names and texts of the kept answers, each text on one line."""
    if not KEPT.exists():
        return frozenset()
    with KEPT.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return frozenset((row.get("name") or "", _one_line(row.get("text") or "")) for row in rows)


def _append(name: str, text: str) -> None:
    new = not KEPT.exists()
    with KEPT.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        if new:
            writer.writeheader()
        writer.writerow({"name": name, "writer": WRITER, "text": text})


def _one_line(text: str) -> str:
    return " ".join(text.split())
