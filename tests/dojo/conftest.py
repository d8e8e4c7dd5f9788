"""What the tests of the machinery share."""

import ast
import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from judging import Judges, judges
from mutants import UNCHANGED, in_judgement, mutants, solutions

from dojo.catalogue import ROOT


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--starters", action="store_true", help="vérifier aussi que katas/ contient les katas de départ (CI)"
    )


def pytest_report_header(config: pytest.Config) -> str | None:
    """Say how long it takes to those who run everything."""
    if config.args_source is not pytest.Config.ArgsSource.TESTPATHS:
        return None
    return "Les tests du dépôt lui-même, environ 6 minutes sur deux cœurs. Pour juger vos katas : pytest katas"


@pytest.fixture(scope="session")
def judge_pool() -> Iterator[Judges]:
    """Warm sessions that judge files."""
    with judges() as pool:
        yield pool


@pytest.fixture(scope="session")
def judged_mutants(judge_pool: Judges) -> Iterator[dict[Path, Callable[[], set[str]]]]:
    """What waits for the verdicts on the mutants of each solution; they are judged while other tests run."""
    with contextlib.ExitStack() as stack:
        pending = {}
        for solution in solutions():
            source = solution.read_text(encoding="utf-8")
            programs = {UNCHANGED: ast.unparse(ast.parse(source)), **mutants(source)}
            pending[solution] = stack.enter_context(in_judgement(judge_pool, solution.stem, programs))
        yield pending


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A copy of the repository whose katas are the starters, whatever the learner did to the original."""
    ignored = shutil.ignore_patterns(".*", "__pycache__", "answers", "benchmarks", "katas")
    copy = Path(shutil.copytree(ROOT, tmp_path / "clone", ignore=ignored))
    shutil.copytree(copy / "dojo" / "starters", copy / "katas")
    return copy


@pytest.fixture
def run_pytest(clone: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run pytest in the clone, or in a folder of it, as a learner would in a terminal of 80 columns."""

    def run(*arguments: str, folder: str = ".") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "pytest", *arguments],
            cwd=clone / folder,
            env=os.environ | {"COLUMNS": "80", "PYTHONUTF8": "1"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )

    return run
