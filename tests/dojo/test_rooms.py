"""The rooms of the machinery: imports run downwards only, and no file grows too long to be read at once."""

import ast
from pathlib import Path

import pytest

from dojo.catalogue import ROOT

# From the top down; a room may import from those that stand after it in its row.
BELOW = {
    "commands": {"session", "running", "reading", "speaking"},
    "session": {"running", "reading", "speaking"},
    "running": {"speaking"},
    "reading": {"speaking"},
    "speaking": set(),
}
FOUNDATION = {"catalogue", "verdict"}  # below every room
LONGEST = 250  # lines
FILES = sorted(path for room in BELOW for path in (ROOT / "dojo" / room).glob("*.py"))


def imported(path: Path) -> set[str]:
    """Return the parts of dojo/ that a file imports from."""
    names = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.module == "dojo":
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module.removeprefix("dojo.") if node.module.startswith("dojo.") else "")
        elif isinstance(node, ast.Import):
            names |= {alias.name.removeprefix("dojo.") for alias in node.names if alias.name.startswith("dojo.")}
    return {name.partition(".")[0] for name in names if name}


def test_every_room_is_known():
    rooms = {path.parent.name for path in (ROOT / "dojo").glob("*/__init__.py")}
    assert rooms == BELOW.keys()
    assert {path.stem for path in (ROOT / "dojo").glob("*.py")} == FOUNDATION | {"__init__"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_imports_run_downwards(path):
    room = path.parent.name
    assert imported(path) <= {room} | BELOW[room] | FOUNDATION


def test_the_foundation_imports_no_room():
    assert not imported(ROOT / "dojo" / "catalogue.py") | imported(ROOT / "dojo" / "verdict.py")


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_files_are_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST
