"""The written answers that the learner keeps: one local file, in the format of the labelled answers."""

import csv
from functools import cache
from pathlib import Path

from dojo.catalogue import KATAS
from dojo.verdict import Kept

COLUMNS = ("name", "writer", "ideas", "mistake", "text")  # of a labelled answer
KEPT = KATAS / "reponses-gardees.csv"
WRITER = "à relire"  # no group of writers yet: that is for the teacher to say


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


def add(name: str, text: str) -> None:
    """Write down that the learner keeps a text."""
    new = not KEPT.exists()
    with KEPT.open("a", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\n")
        if new:
            writer.writeheader()
        writer.writerow({"name": name, "writer": WRITER, "text": text})


def _one_line(text: str) -> str:
    return " ".join(text.split())
