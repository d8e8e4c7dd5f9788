"""What helps with a refusal besides the reason: the learner's line that is concerned, and remarks about the run.

The readings of an expectation note here what they look at and what strikes them; it is told only if it is refused.
"""

import ast
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from dojo.reading.source import UNREADABLE

MOST = 2  # remarks in one message


@dataclass
class Facts:
    """The program that ran, and what was noted of it for the expectation that is being judged."""

    path: Path | None = None
    line: int | None = None
    lines: dict[int, int | None] = field(default_factory=dict)  # of the values that have a name
    layers: set[int | None] = field(default_factory=set)  # the lines of those that were read
    remarks: list[str] = field(default_factory=list)

    @cached_property
    def source(self) -> str:
        try:
            return self.path.read_text(encoding="utf-8-sig") if self.path else ""
        except (OSError, UnicodeError):
            return ""

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """The parts of the program; none of what cannot be read."""
        try:
            return list(ast.walk(ast.parse(self.source)))
        except UNREADABLE:
            return []


_facts = Facts()


def of_program(path: Path) -> None:
    """Forget the last program, and read this one from now on."""
    global _facts
    _facts = Facts(path)


def begin() -> None:
    """Forget what was noted for the last expectation."""
    _facts.line, _facts.layers, _facts.remarks = None, set(), []


def look_at(line: int | None) -> None:
    """Note which line of the program made what is being read."""
    _facts.line = line or _facts.line


def look_at_layer(line: int | None) -> None:
    """Note the line of a layer that is being read; of several, none tells more than the others."""
    _facts.layers.add(line)
    _facts.line = line if len(_facts.layers) == 1 else None


def name(value: object, name: str) -> None:
    """Note under which name the program keeps a value."""
    _facts.lines[id(value)] = assignment(name)


def line_of(value: object) -> int | None:
    """Return the line that gave a value its name, if it has one."""
    return _facts.lines.get(id(value))


def look_at_value(value: object) -> None:
    """Note that a value with a name is being read."""
    look_at(line_of(value))


def remark(sentence: str) -> None:
    """Note what would help, should the expectation be refused."""
    if sentence not in _facts.remarks:
        _facts.remarks.append(sentence)


def told() -> str:
    """Return the remarks and the line, for the end of a message; an empty string when nothing was noted."""
    lines = _facts.source.splitlines()
    quote = []
    if _facts.line and _facts.line <= len(lines):
        quote = [f"Ligne {_facts.line} :", f"    {lines[_facts.line - 1].strip()}"]
    return "\n".join([*_facts.remarks[:MOST], *quote])


def assignment(name: str) -> int | None:
    """Return the line of the last assignment to a variable."""
    stores = (node for node in _facts.nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    return max((node.lineno for node in stores if node.id == name), default=None)


def named_only(method: str) -> int | None:
    """Return the line where a method is named without being called, if it is called nowhere."""
    called = {id(node.func) for node in _facts.nodes if isinstance(node, ast.Call)}
    named = [node for node in _facts.nodes if isinstance(node, ast.Attribute) and node.attr == method]
    return None if any(id(node) in called for node in named) else next((node.lineno for node in named), None)


def line_with(*arguments: str) -> int | None:
    """Return the line of the first call that is given one of these arguments by its name."""
    calls = [node for node in _facts.nodes if isinstance(node, ast.Call)]
    return next((call.lineno for call in calls if any(word.arg in arguments for word in call.keywords)), None)
