"""Look at the exception that ended a kata file: the learner's line, its message, and what was defined there."""

import ast
import re
import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import FrameType

from dojo.catalogue import ROOT

LONGEST_MESSAGE = 200
# Lines of the messages of Keras and TensorFlow that tell a beginner nothing, and what ends the lines that do.
NOISE = re.compile(r"Exception encountered|Graph execution error|Detected at node|Stack trace for| +File \"")
END = re.compile(r"Arguments received by|\s+\[\[\]\]|\s+Label values:|\s+\[Op:")


@dataclass
class Failure:
    """An exception that ended a kata file, as the functions of ADVICE look at it."""

    error: BaseException
    path: Path
    match: re.Match[str] | None = None  # what the pattern in ADVICE found in the message

    @cached_property
    def frames(self) -> list[tuple[FrameType, int]]:
        """The calls that led to the exception, the last one last, each with its line."""
        frames, step = [], self.error.__traceback__
        while step:
            frames.append((step.tb_frame, step.tb_lineno))
            step = step.tb_next
        return frames

    @cached_property
    def place(self) -> tuple[FrameType | None, int | None]:
        """The last call in the learner's file, and its line; of a file that cannot be read, the line alone."""
        if isinstance(self.error, SyntaxError) and self.error.filename == str(self.path):
            return None, self.error.lineno
        own = [place for place in self.frames if place[0].f_code.co_filename == str(self.path)]
        return own[-1] if own else (None, self.undecodable_line)

    @cached_property
    def source(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError:
            return b""

    @property
    def undecodable_line(self) -> int | None:
        try:
            self.source.decode()
        except UnicodeDecodeError as error:
            return self.source[: error.start].count(b"\n") + 1
        return None

    @property
    def code(self) -> str:
        """The learner's line."""
        lines = re.split("\r\n|\r|\n", self.source.decode("utf-8-sig", errors="replace"))
        line = self.place[1]
        return lines[line - 1].strip().replace("\0", "") if line and line <= len(lines) else ""

    @property
    def names(self) -> dict[str, object]:
        """What is defined where the file stopped."""
        frame = self.place[0]
        return {**frame.f_globals, **frame.f_locals} if frame else {}

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """The parts of the file; raises SyntaxError for one that cannot be read."""
        return list(ast.walk(ast.parse(self.source)))

    @cached_property
    def stores(self) -> dict[str, list[int]]:
        """The lines that assign to each variable, in the order of the file."""
        names = (node for node in self.nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
        lines: dict[str, list[int]] = {}
        for node in sorted(names, key=lambda node: node.lineno):
            lines.setdefault(node.id, []).append(node.lineno)
        return lines

    @property
    def defined(self) -> set[str]:
        """The names that the file defines anywhere, in a function or further down too."""
        return set(self.stores) | {node.name for node in self.nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}

    @property
    def calls(self) -> list[ast.Call]:
        """The calls that the learner's line is a part of, the outermost first."""
        line = self.place[1] or 0
        nodes = self.nodes if self.place[0] else ()
        return [node for node in nodes if isinstance(node, ast.Call) and node.lineno <= line <= node.end_lineno]

    def called_with(self, name: str) -> object:
        """Return the function or class that the learner's line calls with this keyword argument, or None."""
        functions = [call.func for call in self.calls if name in [argument.arg for argument in call.keywords]]
        return self.value_of(functions[0]) if functions else None

    def value_of(self, node: ast.expr) -> object:
        """Return what a name, or an attribute, of the learner's line is worth; None for anything else."""
        frame = self.place[0]
        # No call among it: evaluating it again runs nothing.
        plain = all(isinstance(part, ast.Name | ast.Attribute | ast.Load) for part in ast.walk(node))
        return eval(compile(ast.Expression(node), "", "eval"), frame.f_globals, frame.f_locals) if plain else None


def one_line(error: BaseException) -> str:
    """Return the message of an exception on one line, not too long, without the folders of this machine."""
    try:
        # str() would add the name of the file to a SyntaxError.
        text = error.msg or "" if isinstance(error, SyntaxError) else str(error)
    except BaseException:  # the learner's own exception may raise anything
        return ""
    text = re.sub(r"\x1b\[[0-9;]*m|\{\{.*?\}\} ?", "", text)
    lines = [line for line in text.splitlines() if line.strip() and not NOISE.match(line)]
    text = END.split(" ".join(lines))[0]
    text = re.sub(r" \([^()]*[/\\][^()]*\)$", "", text)  # where an imported module was found
    for folder in (tempfile.gettempdir(), Path(tempfile.gettempdir()).resolve(), ROOT, sys.prefix):
        written = f"{re.escape(str(folder))}|{re.escape(repr(str(folder))[1:-1])}"
        text = re.sub(rf"(?:{written})[^'\"()]*[\\/]", "", text)
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_MESSAGE else f"{text[:LONGEST_MESSAGE]}…"
