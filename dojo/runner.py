"""A fresh process that starts warm, runs one pytest session, and is thrown away.

It is started ahead of time, so that the next session has nothing to wait for. Where forking is safe, it is forked from
multiprocessing's server, which has imported everything slow once for all; elsewhere it imports all that by itself.
"""

import contextlib
import importlib
import io
import multiprocessing
import multiprocessing.connection
import os
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from dojo.catalogue import ROOT
from dojo.ending import died, hung
from dojo.process import START_LIMIT

NOT_STARTED = "Le processus qui juge les katas n'a pas pu démarrer. Enregistrez de nouveau pour un autre essai."


@dataclass(frozen=True)
class Job:
    """One pytest session: its arguments, the options that are set whatever they say, and where its output will go."""

    arguments: list[str]
    options: dict[str, object]
    folder: Path
    width: int
    encoding: str


class Runner:
    """The process, seen by the one that gives it a job; `output` is what pytest wrote, once `read` returns True."""

    def __init__(self, start_method: str) -> None:
        context = multiprocessing.get_context(start_method)
        if start_method == "forkserver":
            context.set_forkserver_preload(["dojo.warm"])
        self.connection, other_end = context.Pipe()
        self.scratch = tempfile.TemporaryDirectory(prefix="kata-", ignore_cleanup_errors=True)
        self.process = context.Process(target=serve, args=(other_end, self.scratch.name), daemon=True)
        with contextlib.chdir(ROOT):  # where the server finds dojo.warm, from whatever folder pytest was called
            self.process.start()
        other_end.close()
        self.ready = False
        self.output = ""
        self.problem = ""  # why the process ended too early

    def give(self, job: Job, limit: float) -> None:
        """Have the job done within `limit` seconds, which count from the moment when the process is warm."""
        self.limit = limit
        self.deadline = time.monotonic() + (limit if self.ready else START_LIMIT)
        with contextlib.suppress(OSError):  # `read` says what became of the process
            self.connection.send(job)

    @property
    def waitables(self) -> list[object]:
        return [self.connection, self.process.sentinel]

    @property
    def time_left(self) -> float:
        return max(self.deadline - time.monotonic(), 0)

    def read(self) -> bool:
        """Take note of what happened; tell whether the job is over, well or badly."""
        alive = self.process.is_alive()  # asked first: what a process sent before its end is still read
        try:
            while self.connection.poll():
                message = self.connection.recv()
                if message is not None:
                    self.output = message
                    return True
                self.ready, self.deadline = True, time.monotonic() + self.limit
        except (EOFError, OSError):
            alive = False
        if not alive:
            self.process.join(1)
            self.problem = died(self.process.exitcode or 0) if self.ready else NOT_STARTED
        elif not self.time_left:
            self.problem = hung(self.limit) if self.ready else NOT_STARTED
        return bool(self.problem)

    def alive(self) -> bool:
        """Tell whether a process that waits for its job can still do it."""
        with contextlib.suppress(EOFError, OSError):
            while self.connection.poll():
                self.ready = self.connection.recv() is None
            return self.process.is_alive()
        return False

    def stop(self) -> None:
        """End the process, and those that it started."""
        with contextlib.suppress(OSError, AttributeError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join()
        self.process.close()
        self.connection.close()
        self.scratch.cleanup()


def serve(connection: Connection, scratch: str) -> None:
    """In the process: become warm, wait for the job, do it."""
    if hasattr(os, "setsid"):
        os.setsid()  # whatever the kata starts can then be ended with it, and Ctrl-C reaches the watcher only
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=leave_with_parent, daemon=True).start()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    tempfile.tempdir = scratch
    importlib.import_module("dojo.warm")
    with contextlib.suppress(EOFError, OSError):
        connection.send(None)
        connection.send(session_output(connection.recv()))


def leave_with_parent() -> None:
    """Let no endless loop outlive a watcher that was itself killed."""
    leave = os._exit  # as it is now: a kata is not allowed to call it
    multiprocessing.connection.wait([multiprocessing.parent_process().sentinel])
    leave(1)


def session_output(job: Job) -> str:
    """Run a session and return what it wrote."""
    os.chdir(job.folder)
    os.environ["COLUMNS"] = str(job.width)
    os.environ.pop("PYTEST_ADDOPTS", None)  # the watcher has read it, and knows options that are unknown here
    # Plug-ins installed for other purposes take half of the time that is left, and have no part in judging a kata.
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    # dojo/ and conftest.py may have changed since this process was forked.
    for name in [name for name in sys.modules if name.partition(".")[0] in ("dojo", "conftest")]:
        del sys.modules[name]
    output = io.TextIOWrapper(io.BytesIO(), job.encoding, errors="replace", newline="", write_through=True)
    with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
        pytest.main(job.arguments, plugins=[Settings(job.options)])
    return output.buffer.getvalue().decode(job.encoding, "replace")


class Settings:
    """The plug-in that has a session judge its last argument only, and sets options whatever the others say."""

    def __init__(self, options: dict[str, object]) -> None:
        self.options = options

    @pytest.hookimpl(wrapper=True)
    def pytest_cmdline_main(self, config: pytest.Config) -> Iterator[None]:
        config.args[:-1] = []
        vars(config.option).update(self.options)
        config.option.verbose = config.option.verbose or -2  # neither pytest's header nor its closing line
        return (yield)
