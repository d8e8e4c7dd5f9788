"""Judge each kata in a process of its own: whatever its file does, it costs one red kata and nothing else.

The parent asks a child for one expectation at a time, shows the reports that come back, holds the time limit, and
reports a child that died or hung. The child is forked from the process that runs pytest; where forking is not safe
(macOS) or does not exist (Windows), it is a new process with a pytest session of its own.
"""

import contextlib
import faulthandler
import multiprocessing
import multiprocessing.connection
import os
import signal
import sys
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection

import pytest

from dojo import sandbox
from dojo.answer import describe
from dojo.catalogue import answer_path, kata_of

WINDOWS_CRASH = 0xC0000000  # and above: how Windows ends a program that went wrong
FILE_LIMIT = 50_000_000  # bytes that a kata may write to one file, the one in which pytest captures its output included
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
    judge = module.stash.setdefault(Judge.KEY, Judge(item))
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    try:
        reports = judge.reports(item, following)
    finally:
        if sys.exc_info()[0] or following is None:
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

    def start(self, item: pytest.Item) -> None:
        context = multiprocessing.get_context(item.config.option.isolation)
        self.connection, other_end = context.Pipe()
        self.scratch = tempfile.TemporaryDirectory(prefix="kata-", ignore_cleanup_errors=True)
        if item.config.option.isolation == "fork":
            import_shared_libraries(item.session)
            module = item.getparent(pytest.Module)
            items = [other for other in item.session.items if other.getparent(pytest.Module) is module]
            target, arguments = serve_forked, (other_end, items, os.dup(0), self.scratch.name)
        else:
            target, arguments = serve_spawned, (other_end, *new_session(item), self.scratch.name)
        self.process = context.Process(target=target, args=arguments, daemon=True)
        with warnings.catch_warnings():
            # Python warns of forking a process with threads; those of TensorFlow and OpenBLAS wait for work.
            warnings.simplefilter("ignore", DeprecationWarning)
            self.process.start()
        other_end.close()
        self.receive(START_LIMIT)

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.join()
            self.scratch.cleanup()

    def reports(self, item: pytest.Item, following: str | None) -> list[pytest.TestReport]:
        """Return the reports of one expectation; those of the first one wait for the whole file to run."""
        if self.process is None:
            self.start(item)
        if not self.end:
            self.connection.send((item.nodeid, following))
            data = self.receive(self.limit)
            if not self.end:
                hook = item.config.hook
                return [hook.pytest_report_from_serializable(config=item.config, data=report) for report in data]
            return list(ended_reports(item, self.end))
        return list(waiting_reports(item, self.end))

    def receive(self, limit: float | None) -> object:
        """Return what the child sends within `limit` seconds; otherwise end it and say why in `self.end`."""
        if not multiprocessing.connection.wait([self.connection, self.process.sentinel], limit):
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


def serve(connection: Connection, items: Iterable[pytest.Item]) -> None:
    """In the child: run the expectations that are asked for, and send their reports; ends with the connection."""
    by_id = {item.nodeid: item for item in items}
    first = next(iter(by_id.values()))
    sandbox.warm_up(sandbox.libraries(answer_path(first.path)))
    limit_files()
    connection.send("ready")
    with contextlib.suppress(EOFError, OSError):  # OSError: the file closed what is not its own
        while True:
            nodeid, following = connection.recv()
            reports = run_phases(by_id[nodeid], by_id.get(following))
            hook = first.config.hook
            connection.send(
                [hook.pytest_report_to_serializable(config=first.config, report=report) for report in reports]
            )


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


def serve_forked(connection: Connection, items: list[pytest.Item], stdin: int, scratch: str) -> None:
    os.dup2(stdin, 0)  # multiprocessing closes it, and `-s` is for those who talk to their program
    sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    tempfile.tempdir = scratch
    faulthandler.disable()  # the parent says in French that Python crashed
    serve(connection, items)


def serve_spawned(connection: Connection, arguments: list[str], options: dict[str, object], scratch: str) -> None:
    tempfile.tempdir = scratch
    pytest.main(arguments, plugins=[SpawnedSession(connection, options)])


class SpawnedSession:
    """The plug-in of a session that does nothing but serve another one."""

    def __init__(self, connection: Connection, options: dict[str, object]) -> None:
        self.connection = connection
        self.options = options

    def pytest_configure(self, config: pytest.Config) -> None:
        vars(config.option).update(self.options)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        serve(self.connection, session.items)
        return True


def new_session(item: pytest.Item) -> tuple[list[str], dict[str, object]]:
    """Return the arguments of a session for the kata of `item`, and the options that decide how failures read."""
    config = item.config
    arguments = [str(item.path), f"--rootdir={config.rootpath}", f"-c={config.inipath}", "--isolation=none"]
    arguments += [f"--capture={config.option.capture}", "-p", "no:terminal", "-p", "no:cacheprovider"]
    arguments += ["-p", "no:faulthandler"]  # the parent says in French that Python crashed
    return arguments, {name: vars(config.option)[name] for name in ("tbstyle", "showlocals", "fulltrace", "verbose")}


def ended_reports(item: pytest.Item, message: str) -> Iterator[pytest.TestReport]:
    """Report that the process ended while it judged `item`."""
    kata = describe(item, "le fichier s'exécute", message)
    sections = [("Captured stdout setup", output)] if (output := output_left(item.config)) else []
    yield report_of(item, "setup", "passed")
    yield report_of(item, "call", "failed", longrepr=message, sections=sections, kata=kata)
    yield report_of(item, "teardown", "passed")


def waiting_reports(item: pytest.Item, message: str) -> Iterator[pytest.TestReport]:
    """Report that `item` was not judged because the process had ended before."""
    yield report_of(
        item, "setup", "skipped", longrepr=(str(item.path), item.location[1], f"pas encore jugé : {message}")
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
    return output[: sandbox.OUTPUT_LIMIT]


def hung(limit: float) -> str:
    return (
        f"Le programme n'était pas terminé après {limit:g} secondes : il a été arrêté.\n"
        "Contient-il une boucle sans fin, ou beaucoup plus d'epochs que demandé ?"
    )


def died(exitcode: int) -> str:
    if exitcode >= WINDOWS_CRASH:
        return f"Python s'est arrêté brutalement (code {exitcode:#x}) : votre programme a fait planter l'interpréteur."
    if exitcode >= 0:
        return (
            f"Le programme a mis fin à Python lui-même (code {exitcode}), avant que ses réponses soient lues.\n"
            "Retirez l'appel qui arrête Python, par exemple `os._exit`."
        )
    if -exitcode == getattr(signal, "SIGKILL", None):
        return "Le système a arrêté le programme, sans doute parce qu'il demandait trop de mémoire."
    return f"Python s'est arrêté brutalement (signal {-exitcode}) : votre programme a fait planter l'interpréteur."
