"""``pytest katas/03 --compare``: the learner's answer beside the reference."""

import ast
import difflib
import io
import tokenize
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from dojo.catalogue import Kata
from dojo.console import wrapped
from dojo.selection import Line, show

UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)  # what the parser raises
COLOURS = {"-": {"red": True}, "+": {"green": True}}


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--compare", action="store_true", help="votre réponse à côté de la réponse de référence"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    return show(session, "compare", compare_lines)


def compare_lines(config: pytest.Config, kata: Kata, module: ModuleType) -> Iterator[Line]:
    if not kata.solution.exists():
        raise pytest.UsageError(f"la réponse de référence solutions/{kata.name}.py manque.")
    width = config.get_terminal_writer().fullwidth
    for line in text_comparison(kata, width) if reference_texts(kata) else code_comparison(kata):
        yield line, COLOURS.get(line[:1], {})
    remark = "La référence n'est qu'une bonne réponse parmi d'autres : si le kata est vert, la vôtre est juste aussi."
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


def code_lines(path: Path) -> list[str]:
    """Return the lines of code of a file, without comments, docstrings and empty lines; all of a broken file."""
    source = path.read_text(encoding="utf-8-sig", errors="replace")
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
        tree = ast.parse(source)
    except (tokenize.TokenError, *UNREADABLE):
        return source.splitlines()
    lines = source.splitlines()
    for token in tokens:
        if token.type == tokenize.COMMENT:
            row, column = token.start
            lines[row - 1] = lines[row - 1][:column]
    for node in tree.body:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            lines[node.lineno - 1 : node.end_lineno] = [""] * (node.end_lineno - node.lineno + 1)
    return [line.rstrip() for line in lines if line.strip()]


def reference_texts(kata: Kata) -> dict[str, str]:
    """Return the texts that the reference answer defines, by name; nothing for a kata whose answer is code."""
    return texts_of(kata.solution)


def texts_of(path: Path) -> dict[str, str]:
    """Return the string variables of a file that defines nothing else, without running it."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, *UNREADABLE):
        return {}
    return {
        target.id: " ".join(node.value.value.split())
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
