"""The katas of the repository, and where the files of each are."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
KATAS = ROOT / "katas"
SOLUTIONS = ROOT / "solutions"
TESTS = ROOT / "tests"
STARTERS = ROOT / "dojo" / "starters"
DATA = ROOT / "data"


@dataclass(frozen=True)
class Kata:
    """One kata, known by the name that its files share, such as ``03_sequential``."""

    name: str

    @property
    def number(self) -> str:
        return self.name[:2]

    @property
    def path(self) -> Path:
        """The file that the learner edits."""
        return KATAS / f"{self.name}.py"

    @property
    def label(self) -> str:
        """The learner's file as messages name it, with a slash on every platform."""
        return f"katas/{self.name}.py"

    @property
    def short(self) -> str:
        """The shortest argument that names the kata: ``katas/03``."""
        return f"katas/{self.number}"

    @property
    def solution(self) -> Path:
        return SOLUTIONS / f"{self.name}.py"

    @property
    def starter(self) -> Path:
        """The pristine copy of the learner's file, as it was before any edit."""
        return STARTERS / f"{self.name}.py"

    @property
    def tests(self) -> Path:
        return TESTS / f"test_{self.name}.py"


@cache
def katas() -> tuple[Kata, ...]:
    """Return the katas in the order of their numbers: one for each ``tests/test_NN_slug.py``."""
    files = sorted(TESTS.glob("test_[0-9][0-9]_*.py"))
    return tuple(Kata(file.stem.removeprefix("test_")) for file in files)


@cache
def kata_of(path: Path) -> Kata | None:
    """Return the kata that this file answers, or None.

    The name decides, wherever the file is: ``NN_slug.py`` or ``test_NN_slug.py``; else one of the two folders it is in,
    as in ``NN_slug/accepted/one_by_one.py``.
    """
    names = (path.stem, path.stem.removeprefix("test_"), path.parent.name, path.parent.parent.name)
    known = {kata.name: kata for kata in katas()}
    return next((known[name] for name in names if name in known), None)


def answer_path(path: Path) -> Path:
    """Return the file to judge: the learner's when `path` is a test file of tests/, `path` itself otherwise."""
    kata = kata_of(path)
    return kata.path if kata and path == kata.tests else path
