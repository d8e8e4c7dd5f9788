"""``pytest katas/10 --keep``: the learner keeps a written answer that the judge refuses.

The kata then counts as done, and its kept texts are shown as kept, not as judged right, as long as they do not change.
They are written to one local file, in the format of the labelled answers, for a teacher to read and to add.
"""

from collections.abc import Iterator
from types import ModuleType

import pytest

from dojo.catalogue import Kata
from dojo.commands.compare import text_comparison
from dojo.commands.selection import Line, show
from dojo.reading.kept import KEPT, add, kept_texts
from dojo.reading.source import texts_of
from dojo.reading.written import Question
from dojo.speaking.console import wrapped


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
                add(question.name, text)
            remarks.append(
                f"`{question.name}` est gardé tel quel dans katas/{KEPT.name}, pour la personne qui vous guide."
            )
    return remarks
