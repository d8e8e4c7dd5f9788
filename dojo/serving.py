"""In the process that judges one kata: run the expectations that the parent (dojo/process.py) asks for."""

import contextlib
import faulthandler
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection

import pytest

from dojo import sandbox
from dojo.catalogue import answer_path

FILE_LIMIT = 50_000_000  # bytes that a kata may write to one file, the one in which pytest captures its output included


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


def serve_forked(connection: Connection, items: list[pytest.Item], stdin: int | None, scratch: str) -> None:
    if stdin is not None:
        os.dup2(stdin, 0)  # `-s` is for those who talk to their program
        sys.stdin = open(0, encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    tempfile.tempdir = scratch
    faulthandler.disable()  # the parent says in French that Python crashed
    serve(connection, items)


def serve_spawned(connection: Connection, arguments: list[str], options: dict[str, object], scratch: str) -> None:
    tempfile.tempdir = scratch
    os.environ.pop("PYTEST_ADDOPTS", None)  # the parent has read it, and knows options that are unknown here
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
