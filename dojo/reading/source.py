"""Read the source text of an answer, without running it."""

import ast
import io
import tokenize
import warnings
from pathlib import Path

from dojo.catalogue import Kata, kata_of

UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError)  # what the parser raises


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


def is_starter(path: Path) -> bool:
    """Tell whether the code of a kata file is still that of its starter; comments and layout do not count."""
    kata = kata_of(path)
    try:
        with warnings.catch_warnings(action="ignore"):  # of Python, about the learner's text
            return ast.dump(ast.parse(path.read_bytes())) == ast.dump(ast.parse(kata.starter.read_bytes()))
    except (OSError, *UNREADABLE):
        return False
