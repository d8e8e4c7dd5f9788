"""Have each kata judged by a worker: whatever its file does, it costs one red kata and nothing else.

The worker (dojo/running/worker.py) is asked for one expectation at a time; this process shows the reports that come
back, holds the time limit, and reports a worker that died or hung as that kata's failure.
"""

import multiprocessing.connection
import os
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Set

import pytest

from dojo.catalogue import Kata, kata_of, katas
from dojo.running.sandbox import OUTPUT_LIMIT
from dojo.running.warm import ENVIRONMENT, libraries, warm_up
from dojo.running.worker import Worker, WorkerEnded
from dojo.session.answer import RUNS, describe
from dojo.speaking.ended import NOT_STARTED

PATIENCE = 1  # seconds without a verdict before something is done about it
JUDGE = pytest.StashKey["Judge"]()


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("dojo", "katas")
    group.addoption("--time-limit", type=float, default=30, metavar="S", help="limite de temps d'un kata, en secondes")
    group.addoption(
        "--isolation",
        choices=("fork", "spawn", "none"),
        default="fork" if sys.platform == "linux" else "spawn",
        help="comment chaque kata reçoit un processus à lui (choisi d'après le système)",
    )


def pytest_configure(config: pytest.Config) -> None:
    os.environ.update(ENVIRONMENT)
    if config.option.usepdb or config.option.trace:
        config.option.isolation = "none"  # a debugger needs the terminal
    if getattr(config.option, "dist", "no") == "load":
        config.option.dist = "loadfile"  # pytest-xdist must leave the expectations of a kata together


def pytest_sessionstart(session: pytest.Session) -> None:
    session.stash[JUDGE] = Judge(session)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Count, once for all its katas, how many of them need each library."""
    chosen = {item.path for item in session.items if kata_of(item.path)}
    session.stash[JUDGE].needed = Counter(library for path in chosen for library in libraries(kata_of(path)))


def pytest_sessionfinish(session: pytest.Session) -> None:
    session.stash[JUDGE].stop()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Have one expectation judged by the worker of its kata."""
    if not kata_of(item.path) or item.config.option.isolation == "none":
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = item.session.stash[JUDGE].reports(item, nextitem)
    log(item, reports)
    return True


def log(item: pytest.Item, reports: list[pytest.TestReport]) -> None:
    """Give the reports of an expectation to whoever shows them."""
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)


class Judge:
    """Has kata files judged one after the other, each by a worker that no other kata can have harmed."""

    def __init__(
        self,
        session: pytest.Session,
        listen: Callable[[list, float | None], list] = multiprocessing.connection.wait,
        reassure: Callable[[bool], None] = lambda ready: None,
    ) -> None:
        """Prepare to judge; `listen` waits for a worker, and `reassure` says so when a verdict takes its time."""
        self.session = session
        self.listen = listen
        self.reassure = reassure
        self.worker: Worker | None = None
        self.spare: Worker | None = None  # becomes warm while the present one works, where a new one starts cold
        self.module: pytest.Module | None = None  # the kata file that is being judged
        self.end = ""  # why its worker ended too early
        self.needed: Counter[str] = Counter()  # how many of the chosen katas need each library
        self.busy = False  # whether the worker was asked for something
        option = session.config.option
        # Whoever talks to a debugger of their own takes the time that they need.
        self.talks = option.capture == "no" and sys.stdin is not None and sys.stdin.isatty()
        self.limit = None if self.talks else option.time_limit

    @property
    def method(self) -> str:
        return self.session.config.option.isolation

    def reports(self, item: pytest.Item, nextitem: pytest.Item | None) -> list[pytest.TestReport]:
        """Return the reports of one expectation; those of the first one wait for the whole file to run."""
        module = item.getparent(pytest.Module)
        following = nextitem if nextitem and nextitem.getparent(pytest.Module) is module else None
        if module is not self.module:
            self.module, self.end, self.time_left = module, "", self.limit
        try:
            found = list(waiting_reports(item, self.end)) if self.end else self.judged(item, following)
        except WorkerEnded as ended:
            self.end = str(ended)
            found = list(ended_reports(item, self.end))
        except BaseException:  # Ctrl-C, or a save: what is at work is of no more use, what is getting warm is
            if self.busy:
                self.stop()
            raise
        if following is None:
            self.module = None  # should another of its expectations come later, its file runs again
            if self.worker and not self.worker.reusable:
                self.worker.stop()
                self.worker = None
        return found

    def judged(self, item: pytest.Item, following: pytest.Item | None) -> list[pytest.TestReport]:
        """Ask the worker for the reports; raise WorkerEnded when it died or hung."""
        self.worker = self.worker_for(kata_of(item.path))
        try:
            self.worker.become_ready(self.wait)
            start, self.busy = time.monotonic(), True
            self.worker.ask(item, following)
            data = self.worker.answer(self.time_left, self.limit, self.wait)
            self.busy = False
        except WorkerEnded:
            self.worker, self.busy = None, False
            raise
        if self.limit is not None:
            self.time_left = max(self.time_left - (time.monotonic() - start), 0)
        return [item.config.hook.pytest_report_from_serializable(config=item.config, data=report) for report in data]

    def wait(self, sources: list, seconds: float | None) -> list:
        """Wait for the worker; when that takes time, say so, and have the next one become warm meanwhile."""
        first = PATIENCE if seconds is None else min(PATIENCE, seconds)
        if ready := self.listen(sources, first):
            return ready
        self.reassure(self.worker.ready)
        if self.worker.ready and self.method != "fork" and not self.spare:
            self.spare = Worker(self.session, self.method, self.worker.libraries)
        return self.listen(sources, None if seconds is None else seconds - first)

    def worker_for(self, kata: Kata, ahead: Set[str] = frozenset()) -> Worker:
        """Return a worker that no other kata can have harmed, and that holds all that this one needs."""
        needed = libraries(kata) | ahead
        if self.worker and needed <= self.worker.libraries:
            return self.worker
        if self.worker:
            self.worker.stop()
        if self.method == "fork":
            self.import_here(self.needed_by(2))
        elif self.spare and needed <= self.spare.libraries:
            worker, self.spare = self.spare, None
            return worker
        else:
            needed |= self.needed_by(1)
        return Worker(self.session, self.method, needed, self.talks)

    def needed_by(self, several: int) -> Set[str]:
        """Return the libraries that so many of the chosen katas need."""
        return {library for library, count in self.needed.items() if count >= several}

    def warm(self, kata: Kata) -> None:
        """Have everything slow imported that the kata needs, before it is to be judged."""
        if self.method == "fork":
            self.import_here(libraries(kata))
        elif libraries(kata):  # all of them, so that this worker can also judge the katas that come next
            self.worker = self.worker_for(kata, frozenset().union(*map(libraries, katas())))
        else:
            self.worker = self.worker_for(kata)

    def import_here(self, needed: Set[str]) -> None:
        """Import libraries once for all the workers that are forked from this process."""
        if missing := needed - sys.modules.keys():
            self.reassure(False)
            warm_up(missing)

    def stop(self) -> None:
        self.busy = False
        for worker in filter(None, (self.worker, self.spare)):
            worker.stop()
        self.worker = self.spare = None


def ended_reports(item: pytest.Item, message: str) -> Iterator[pytest.TestReport]:
    """Report that the process ended while it judged `item`."""
    kata = describe(item, "le juge démarre" if message == NOT_STARTED else RUNS, message)
    sections = [("Captured stdout setup", output)] if (output := output_left(item.config)) else []
    yield report_of(item, "setup", "passed", sections=sections)
    yield report_of(item, "call", "failed", longrepr=message, sections=sections, kata=kata)
    yield report_of(item, "teardown", "passed")


def waiting_reports(item: pytest.Item, message: str) -> Iterator[pytest.TestReport]:
    """Report that `item` was not judged because the process had ended before."""
    yield report_of(
        item, "setup", "skipped", longrepr=(str(item.path), item.location[1], f"pas encore jugé : {message}")
    )
    yield report_of(item, "teardown", "passed")


def report_of(item: pytest.Item, when: str, outcome: str, **attributes: object) -> pytest.TestReport:
    attributes = {"longrepr": None, "kata": describe(item)} | attributes
    return pytest.TestReport(
        nodeid=item.nodeid, location=item.location, keywords={item.name: 1}, outcome=outcome, when=when, **attributes
    )


def output_left(config: pytest.Config) -> str:
    """Return what the ended process had printed: it wrote to the files in which this one captures."""
    capture = config.pluginmanager.getplugin("capturemanager")
    output = capture.read_global_capture()[0] if capture and capture.is_globally_capturing() else ""
    return output[:OUTPUT_LIMIT]
