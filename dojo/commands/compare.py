"""``pytest katas/03 --compare``: the learner's answer beside the reference."""

import difflib
from collections.abc import Iterator
from types import ModuleType

import pytest

from dojo.catalogue import Kata
from dojo.commands.selection import Line, show
from dojo.reading.source import code_lines, is_starter, reference_texts, texts_of
from dojo.speaking.console import wrapped

COLOURS = {"-": {"red": True}, "+": {"green": True}}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--compare",
        action="count",
        default=0,
        help="votre réponse à côté de la réponse de référence (--compare --compare : sans avoir essayé)",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    return show(session, "compare", compare_lines)


def compare_lines(config: pytest.Config, kata: Kata, module: ModuleType) -> Iterator[Line]:
    if not kata.solution.exists():
        raise pytest.UsageError(f"la réponse de référence solutions/{kata.name}.py manque.")
    if is_starter(kata.path) and config.option.compare == 1:
        raise pytest.UsageError(
            f"{kata.label} est encore le kata de départ : essayez d'abord, un indice aide (--hint). "
            "Pour voir quand même la référence : --compare --compare"
        )
    width = config.get_terminal_writer().fullwidth
    for line in text_comparison(kata, width) if reference_texts(kata) else code_comparison(kata):
        yield line, COLOURS.get(line[:1], {})
    remark = f"Les commentaires de la référence disent pourquoi : solutions/{kata.name}.py. "
    remark += "La référence n'est qu'une bonne réponse parmi d'autres : si le kata est vert, la vôtre est juste aussi."
    for line in ("", *wrapped(remark, width, "")):
        yield line, {}


def code_comparison(kata: Kata) -> list[str]:
    """Return the two programs as one list of lines: - the learner's, + the reference's, those in common unmarked."""
    yours, reference = code_lines(kata.path), code_lines(kata.solution)
    title = [f"{kata.label} (-) et solutions/{kata.name}.py (+)", ""]
    if yours == reference:
        return [*title, "Les deux programmes sont les mêmes.", "", *(f"  {line}" for line in yours)]
    everything = len(yours) + len(reference)
    marked = list(difflib.unified_diff(yours, reference, n=everything, lineterm=""))[3:]  # three lines of header
    return title + [f"{line[0]} {line[1:]}" for line in marked]


def text_comparison(kata: Kata, width: int) -> list[str]:
    """Return, for each text, the learner's answer and the reference one under the other."""
    yours = texts_of(kata.path)
    lines = []
    for name, reference in reference_texts(kata).items():
        lines += [f"{name}, votre réponse :", *wrapped(yours.get(name, "") or "(vide)", width, "  ")]
        lines += ["", f"{name}, la réponse de référence :", *wrapped(reference, width, "  "), ""]
    return lines[:-1]
