"""Judge each kata in a process of its own: whatever its file does, it costs one red kata and nothing else.

The parent, here, asks a child (dojo/serving.py) for one expectation at a time, shows the reports that come back, holds
the time limit, and reports a child that died or hung. The child is forked from the process that runs pytest; where
forking is not safe (macOS) or does not exist (Windows), it is a new process with a pytest session of its own.
"""

import contextlib
import multiprocessing
import multiprocessing.connection
import os
import sys
import tempfile
import time
import warnings

import pytest

from dojo import sandbox
from dojo.catalogue import answer_path, kata_of
from dojo.ending import died, ended_reports, hung, waiting_reports
from dojo.serving import new_session, serve_forked, serve_spawned

WARM = pytest.StashKey[bool]()
START_LIMIT = 300  # seconds; importing TensorFlow takes 3 to 30 of them, according to the machine


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
    os.environ.update(sandbox.ENVIRONMENT)
    if config.option.usepdb or config.option.trace:
        config.option.isolation = "none"  # a debugger needs the terminal
    if getattr(config.option, "dist", "no") == "load":
        config.option.dist = "loadfile"  # pytest-xdist must leave the expectations of a kata together


def import_shared_libraries(session: pytest.Session) -> None:
    """Import a library here, once for all, when several of the chosen files need it."""
    files = {answer_path(item.path) for item in session.items if kata_of(item.path)}
    needed = [library for file in files for library in sandbox.libraries(file)]
    sandbox.warm_up({library for library in needed if needed.count(library) > 1} - sys.modules.keys())


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Have one expectation judged by the process of its kata, which lives until the kata's last one."""
    if not kata_of(item.path) or item.config.option.isolation == "none":
        return None
    module = item.getparent(pytest.Module)
    following = nextitem.nodeid if nextitem and nextitem.getparent(pytest.Module) is module else None
    if item.config.option.isolation == "fork" and not item.session.stash.get(WARM, False):
        item.session.stash[WARM] = True
        import_shared_libraries(item.session)
    judge = module.stash.setdefault(Judge.KEY, Judge(item))
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    try:
        reports = judge.reports(item, following)
    except BaseException:  # Ctrl-C: leave no process behind
        judge.stop()
        raise
    if following is None:
        judge.stop()
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True


class Judge:
    """The process that judges one kata file."""

    KEY = pytest.StashKey["Judge"]()

    def __init__(self, item: pytest.Item) -> None:
        self.process: multiprocessing.Process | None = None
        self.end = ""  # why the process ended too early
        option = item.config.option
        # Whoever talks to a debugger of their own takes the time that they need.
        talking = option.capture == "no" and sys.stdin is not None and sys.stdin.isatty()
        self.limit = None if talking else option.time_limit
        self.time_left = self.limit  # for all the expectations of the kata

    def start(self, item: pytest.Item) -> None:
        context = multiprocessing.get_context(item.config.option.isolation)
        self.connection, other_end = context.Pipe()
        stdin = kept_stdin()
        self.scratch = tempfile.TemporaryDirectory(prefix="kata-", ignore_cleanup_errors=True)
        if item.config.option.isolation == "fork":
            module = item.getparent(pytest.Module)
            items = [other for other in item.session.items if other.getparent(pytest.Module) is module]
            target, arguments = serve_forked, (other_end, items, stdin, self.scratch.name)
        else:
            target, arguments = serve_spawned, (other_end, *new_session(item), self.scratch.name)
        self.process = context.Process(target=target, args=arguments, daemon=True)
        with warnings.catch_warnings():
            # Python warns of forking a process with threads; those of TensorFlow and OpenBLAS wait for work.
            warnings.simplefilter("ignore", DeprecationWarning)
            self.process.start()
        other_end.close()
        if stdin is not None:
            os.close(stdin)
        self.receive(START_LIMIT, START_LIMIT)

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.join()
            self.scratch.cleanup()

    def reports(self, item: pytest.Item, following: str | None) -> list[pytest.TestReport]:
        """Return the reports of one expectation; those of the first one wait for the whole file to run."""
        if self.end:
            return list(waiting_reports(item, self.end))
        if self.process is None:
            self.start(item)
        data = None if self.end else self.ask(item.nodeid, following)
        if self.end:
            return list(ended_reports(item, self.end))
        from_data = item.config.hook.pytest_report_from_serializable
        return [from_data(config=item.config, data=report) for report in data]

    def ask(self, nodeid: str, following: str | None) -> object:
        start = time.monotonic()
        with contextlib.suppress(OSError):  # `receive` says what became of the process
            self.connection.send((nodeid, following))
        data = self.receive(self.time_left, self.limit)
        if self.limit is not None:
            self.time_left = max(self.time_left - (time.monotonic() - start), 0)
        return data

    def receive(self, time_left: float | None, limit: float | None) -> object:
        """Return what the child sends in the time that is left of its limit; else end it and say why in `self.end`."""
        if not multiprocessing.connection.wait([self.connection, self.process.sentinel], time_left):
            self.process.kill()
            self.process.join()
            self.end = hung(limit)
        else:
            try:
                return self.connection.recv()
            except (EOFError, OSError):
                self.process.join()
                self.end = died(self.process.exitcode)
        return None


def kept_stdin() -> int | None:
    """Return a second descriptor of the standard input, which multiprocessing closes in its children."""
    try:
        return os.dup(0)
    except OSError:  # there is none
        return None
