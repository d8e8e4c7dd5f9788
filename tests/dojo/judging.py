"""Judge many answers, a dozen in one pytest session, each in a process forked from one that is warm."""

import multiprocessing
import os
from collections import defaultdict
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import pytest

from dojo.catalogue import ROOT

FORKING = "forkserver" in multiprocessing.get_all_start_methods()
TOGETHER = 12 if FORKING else 1  # answers of one session; where nothing is forked, each needs a process of its own


@dataclass
class Verdict:
    """What the tests of a kata say of an answer: title and message of each refusal, and how many tests passed."""

    refusals: dict[str, str] = field(default_factory=dict)
    passed: int = 0

    @property
    def accepted(self) -> bool:
        return self.passed > 0 and not self.refusals


class Verdicts(defaultdict[Path, Verdict]):
    """The plug-in that notes the verdict on each file of a session."""

    def __init__(self) -> None:
        super().__init__(Verdict)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        verdict = self[ROOT / report.nodeid.partition("::")[0]]
        if report.failed:
            kata = getattr(report, "kata", {"title": report.nodeid, "message": report.longreprtext})
            verdict.refusals[kata["title"]] = kata["message"]
        verdict.passed += report.when == "call" and report.passed


def judge(paths: list[Path]) -> dict[Path, Verdict]:
    """Run the tests of the kata that each file answers, in one session."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # plug-ins installed for other purposes only cost time
    found = Verdicts()
    isolation = "fork" if FORKING else "none"
    options = [f"--isolation={isolation}", "-p", "no:cacheprovider"]
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        pytest.main([*map(str, paths), *options], plugins=[found])
    return {path: found[path] for path in paths}


@contextmanager
def judges(workers: int = 2) -> Iterator[ProcessPoolExecutor]:
    """Give a pool of processes that are warm from the start if possible, in which `judge` runs."""
    if FORKING:
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["dojo.running.everything"])
        pool = ProcessPoolExecutor(workers, context, max_tasks_per_child=1)
    else:
        pool = ProcessPoolExecutor(workers)
    with pool:
        yield pool


def verdicts(pool: ProcessPoolExecutor, paths: list[Path]) -> dict[Path, Future[dict[Path, Verdict]]]:
    """Have files judged, some at a time; return where the verdict on each will be found."""
    groups = [paths[start : start + TOGETHER] for start in range(0, len(paths), TOGETHER)]
    return {path: future for group in groups for future in [pool.submit(judge, group)] for path in group}
