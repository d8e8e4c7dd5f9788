"""A warm process that judges kata files on request: Worker is its end that asks, `serve` the one that answers.

Where forking is safe, it is forked for one kata from a pytest session that is configured and collected, with everything
slow imported. Elsewhere (macOS, Windows) it is a new process, with a session of its own, that goes on to the next kata
as long as each one could be put back in order.
"""

import contextlib
import faulthandler
import multiprocessing
import multiprocessing.connection
import os
import signal
import sys
import tempfile
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from multiprocessing.connection import Connection

import pytest

from dojo.catalogue import ROOT
from dojo.running.leftovers import Leftovers
from dojo.running.warm import ENVIRONMENT, warm_up
from dojo.speaking.ended import NOT_STARTED, died, hung

START_LIMIT = 300  # seconds; importing TensorFlow takes 3 to 30 of them, according to the machine
FILE_LIMIT = 50_000_000  # bytes that a kata may write to one file, the one in which pytest captures its output included
READING_OPTIONS = ("tbstyle", "showlocals", "fulltrace", "verbose")  # they decide how a failure reads
LAST = 1  # seconds that a process has to end, once it is cut off


class WorkerEnded(Exception):
    """The process ended before it had answered; the message says why, for the learner."""


@dataclass(frozen=True)
class Place:
    """What a worker is given to work with."""

    connection: Connection
    scratch: str  # a folder that goes with it
    libraries: Set[str]  # to be imported before the first request
    talks: bool  # whether the learner's programs may read what is typed


class Worker:
    """The process, seen by the one that asks it."""

    def __init__(self, session: pytest.Session, method: str, libraries: Set[str], talks: bool = False) -> None:
        """Start the process by one of multiprocessing's methods; it becomes warm while one does something else."""
        context = multiprocessing.get_context(method)
        self.connection, other_end = context.Pipe()
        self.folder = tempfile.TemporaryDirectory(prefix="kata-", ignore_cleanup_errors=True)
        self.libraries = libraries
        self.ready = False
        self.reusable = method != "fork"
        place = Place(other_end, self.folder.name, libraries, talks)
        stdin = kept_stdin() if method == "fork" and talks else None
        arguments = (place, session, stdin) if method == "fork" else (place, *new_session(session.config))
        target = serve_forked if method == "fork" else serve_spawned
        self.process = context.Process(target=target, args=arguments, daemon=True)
        with warnings.catch_warnings():
            # Python warns of forking a process with threads; those of TensorFlow and OpenBLAS wait for work.
            warnings.simplefilter("ignore", DeprecationWarning)
            self.process.start()
        other_end.close()
        if stdin is not None:
            os.close(stdin)

    def ask(self, item: pytest.Item, following: pytest.Item | None) -> None:
        """Ask for the verdict of an expectation; `following` is the next one of the same kata, or None."""
        with contextlib.suppress(OSError):  # `answer` says what became of the process
            self.connection.send((item.path, name_of(item), following and name_of(following)))

    def answer(self, seconds: float | None, limit: float | None, wait: Callable) -> object:
        """Return the reports that were asked for, as data, within the seconds that are left of a limit.

        Raises WorkerEnded, and ends the process, when it died or hung; RuntimeError for a fault of the machinery.
        """
        answer = self._receive(seconds, hung(limit or 0), wait)
        if isinstance(answer, str):
            raise RuntimeError(f"the worker cannot judge:\n{answer}")
        reports, self.reusable = answer
        return reports

    def become_ready(self, wait: Callable) -> None:
        """Wait until the process is warm, which comes before the first answer."""
        if not self.ready:
            try:
                self._receive(START_LIMIT, NOT_STARTED, wait)
            except WorkerEnded:
                raise WorkerEnded(NOT_STARTED) from None
            self.ready = True

    def _receive(self, seconds: float | None, too_late: str, wait: Callable) -> object:
        if not wait([self.connection, self.process.sentinel], seconds):
            self.stop()
            raise WorkerEnded(too_late)
        try:
            return self.connection.recv()
        except (EOFError, OSError):
            self.process.join(LAST)
            reason = died(self.process.exitcode or 0)
            self.stop()
            raise WorkerEnded(reason) from None

    def stop(self) -> None:
        """End the process, and those that it started."""
        with contextlib.suppress(OSError, AttributeError):  # AttributeError: Windows has no groups of processes
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        self.connection.close()
        self.folder.cleanup()


def kept_stdin() -> int | None:
    """Return a second descriptor of the standard input, which multiprocessing closes in its children."""
    try:
        return os.dup(0)
    except OSError:  # there is none
        return None


def new_session(config: pytest.Config) -> tuple[list[str], dict[str, object]]:
    """Return the arguments and the options of a session that serves the one of `config`."""
    arguments = [str(ROOT), f"--rootdir={config.rootpath}", f"-c={config.inipath}", "--isolation=none"]
    arguments += [f"--capture={config.option.capture}", "-p", "no:terminal", "-p", "no:cacheprovider"]
    arguments += ["-p", "no:faulthandler"]  # the parent says in French that Python crashed
    return arguments, {name: vars(config.option)[name] for name in READING_OPTIONS}


def serve_forked(place: Place, session: pytest.Session, stdin: int | None) -> None:
    if stdin is not None:
        os.dup2(stdin, 0)
        sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    faulthandler.disable()  # the parent says in French that Python crashed
    serve(place, session)


def serve_spawned(place: Place, arguments: list[str], options: dict[str, object]) -> None:
    os.environ.pop("PYTEST_ADDOPTS", None)  # the parent has read it, and knows options that are unknown here
    os.environ.update(ENVIRONMENT)
    pytest.main(arguments, plugins=[SpawnedSession(place, options)])


class SpawnedSession:
    """The plug-in of a session that does nothing but serve another one."""

    def __init__(self, place: Place, options: dict[str, object]) -> None:
        self.place = place
        self.options = options

    def pytest_configure(self, config: pytest.Config) -> None:
        vars(config.option).update(self.options)

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self, session: pytest.Session) -> bool:
        return True  # each kata is collected when it is asked for

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        serve(self.place, session, again=True)
        return True


def serve(place: Place, session: pytest.Session, again: bool = False) -> None:
    """In the process: become warm, then judge the expectations that are asked for until nobody asks any more.

    Each answer holds the reports, and whether the process can judge another kata after this one.
    """
    tempfile.tempdir = place.scratch
    if not place.talks and hasattr(os, "setsid"):
        os.setsid()  # whatever a kata starts can then be ended with it, and Ctrl-C reaches the parent only
    threading.Thread(target=leave_with_parent, daemon=True).start()
    warm_up(place.libraries)
    limit_files()
    leftovers = Leftovers() if again else None
    items = {(item.path, name_of(item)): item for item in session.items}
    with contextlib.suppress(EOFError, OSError):  # OSError: the file closed what is not its own
        place.connection.send("ready")
        while True:
            path, name, following = place.connection.recv()
            try:
                if (path, name) not in items:
                    items = {(item.path, name_of(item)): item for item in session.perform_collect([str(path)])}
                item, nextitem = items[path, name], items.get((path, following))
                reports = [as_data(item, report) for report in run_phases(item, nextitem)]
            except Exception:  # what a kata raises is in the reports: this is a fault of the machinery
                place.connection.send(traceback.format_exc())
                raise
            clean = following is not None
            if following is None and again:
                items, clean = {}, leftovers.put_back()
            place.connection.send((reports, clean))


def leave_with_parent() -> None:
    """Let nothing outlive a parent that was itself killed: neither an endless loop nor what it started."""
    leave, group = os._exit, getattr(os, "killpg", None)  # as they are now: a kata is not allowed to call the first
    alone = group and os.getpgrp() == os.getpid()
    multiprocessing.connection.wait([multiprocessing.parent_process().sentinel])
    if alone:
        group(os.getpid(), signal.SIGKILL)
    leave(1)


def name_of(item: pytest.Item) -> str:
    """Return what tells an expectation from the others of its file, in every session."""
    return item.nodeid.partition("::")[2]


def limit_files() -> None:
    """Have endless printing past Python's own streams end in an OSError; Windows has no such limit."""
    with contextlib.suppress(ImportError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (min(FILE_LIMIT, most) if most >= 0 else FILE_LIMIT, most))


def run_phases(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[pytest.TestReport]:
    """Set up, call and tear down `item`, as pytest's own runner does."""
    setup = run_phase(item, "setup")
    yield setup
    if setup.passed:
        yield run_phase(item, "call")
    yield run_phase(item, "teardown", nextitem=nextitem)


def run_phase(item: pytest.Item, when: str, **arguments: object) -> pytest.TestReport:
    hook = getattr(item.ihook, f"pytest_runtest_{when}")
    call = pytest.CallInfo.from_call(lambda: hook(item=item, **arguments), when=when)
    return item.ihook.pytest_runtest_makereport(item=item, call=call)


def as_data(item: pytest.Item, report: pytest.TestReport) -> dict[str, object]:
    return item.config.hook.pytest_report_to_serializable(config=item.config, report=report)
