"""Judge many answers, each in a process of its own that starts with the slow libraries already imported."""

import multiprocessing
import os
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from io import StringIO
from pathlib import Path

import pytest


@dataclass
class Verdict:
    """What the tests of a kata say of an answer: title and message of each refusal, and how many tests passed."""

    refusals: dict[str, str] = field(default_factory=dict)
    passed: int = 0

    @property
    def accepted(self) -> bool:
        return self.passed > 0 and not self.refusals

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed:
            kata = getattr(report, "kata", {"title": report.nodeid, "message": report.longreprtext})
            self.refusals[kata["title"]] = kata["message"]
        self.passed += report.when == "call" and report.passed


def judge(path: Path) -> Verdict:
    """Run the tests of the kata that the file answers, in this process."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"  # plug-ins installed for other purposes only cost time
    verdict = Verdict()
    with redirect_stdout(StringIO()), redirect_stderr(StringIO()):
        pytest.main([str(path), "--isolation=none", "-p", "no:terminal", "-p", "no:cacheprovider"], plugins=[verdict])
    return Verdict(verdict.refusals, verdict.passed)


@contextmanager
def judges(workers: int = 2) -> Iterator[ProcessPoolExecutor]:
    """Give a pool in which every call of `judge` has a fresh process, forked from one that is warm if possible."""
    if "forkserver" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["dojo.warm"])
        pool = ProcessPoolExecutor(workers, context, max_tasks_per_child=1)
    else:
        pool = ProcessPoolExecutor(workers)
    with pool:
        yield pool


def verdicts(pool: ProcessPoolExecutor, paths: list[Path]) -> dict[Path, Future[Verdict]]:
    return {path: pool.submit(judge, path) for path in paths}
