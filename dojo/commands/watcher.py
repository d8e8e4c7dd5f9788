"""The loop of ``pytest --watch``: what the learner does, and what they are shown.

The session judges as ``pytest katas`` does, and listens to the learner while it waits for the worker.
"""

import ast
import contextlib
import multiprocessing
import multiprocessing.connection
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

from dojo.catalogue import KATAS, ROOT, TESTS, Kata, katas
from dojo.commands.compare import compare_lines
from dojo.commands.events import keys, saves
from dojo.commands.hint import hint_lines
from dojo.commands.selection import Line
from dojo.reading.source import is_starter
from dojo.session import progress
from dojo.session.arguments import expand
from dojo.session.isolation import JUDGE, Judge, log
from dojo.speaking.console import printable, wrapped

CLEAR = "\x1b[H\x1b[2J"
KEY_BAR = "i indice · c comparer · e énoncé · l liste · n suivant · p précédent · r relancer · q quitter"


@dataclass(frozen=True)
class Request:
    """Something to do: judge a kata, or show something about it."""

    kata: Kata
    show: Callable[[pytest.Config, Kata, ModuleType], Iterable[Line]] | None = None
    replace: bool = False  # what is on the screen


class Superseded(Exception):
    """What is being judged was saved again, or is of no more use."""


class Restart(Exception):
    """The machinery itself was saved: it is to be loaded anew."""


class Watcher:
    """The loop between what the learner does and what they are shown."""

    def __init__(self, session: pytest.Session) -> None:
        self.session = session
        self.config = session.config
        self.terminal = self.config.pluginmanager.getplugin("terminalreporter")
        self.judge = session.stash[JUDGE] = Judge(session, self.listen, self.reassure)
        self.waiting: list[Request] = []
        self.request: Request | None = None  # what is being done
        self.kata: Kata | None = None  # the one whose verdict is on the screen, or will be
        self.following: Kata | None = None  # the one to go on with when `kata` is solved
        self.asked: Kata | None = None  # the one whose reference was asked for before it was solved
        self.has_keys = False
        self.events, self.emitter = multiprocessing.Pipe(duplex=False)
        self.lock = threading.Lock()

    def emit(self, name: str, value: object) -> None:
        with self.lock:
            self.emitter.send((name, value))

    def watch(self, kata: Kata) -> None:
        """Judge `kata`, then whatever is saved, until the learner leaves; raise Restart for a new session."""
        saved, typed = partial(self.emit, "save"), partial(self.emit, "key")
        with saves(saved), keys(typed) as self.has_keys:
            self.write("Préparation : les outils se chargent, une fois pour toutes…")
            self.waiting = [Request(kata, replace=True)]
            while True:
                with contextlib.suppress(Superseded):
                    while self.waiting:
                        self.do(self.waiting.pop(0))
                    self.judge.warm(self.following or self.kata)
                    self.handle(*self.events.recv())

    def listen(self, sources: list[object], seconds: float | None) -> list[object]:
        """Wait for the worker, as multiprocessing.connection.wait does, and handle what the learner does meanwhile."""
        end = time.monotonic() + (seconds or 0)
        while True:
            left = None if seconds is None else max(end - time.monotonic(), 0)
            ready = multiprocessing.connection.wait([*sources, self.events], left)
            if self.events not in ready:
                return ready
            self.handle(*self.events.recv())

    def handle(self, name: str, value: set[Path] | str) -> None:
        """Do what a save or a key asks for. Raises Superseded if it makes the run in progress useless."""
        if name == "save":
            self.saved(value)
        elif value in "qQ\x03":  # Windows gives Ctrl-C as a key
            raise KeyboardInterrupt
        elif value in "iIhH":
            self.waiting.append(Request(self.following or self.kata, hint_lines))
        elif value in "cC" and (self.asked == self.kata or self.kata in progress.solved_katas(self.config)):
            self.waiting.append(Request(self.kata, compare_lines))
        elif value in "cC":
            self.asked = self.kata
            self.write(
                "Ce kata n'est pas encore réussi : tapez c encore une fois pour voir la référence.", *self.key_bar()
            )
        elif value in "eE":
            self.waiting.append(Request(self.following or self.kata, statement_lines))
        elif value in "nN":
            self.judge_now(neighbour(self.following or self.kata, 1))
        elif value in "pP":
            self.judge_now(neighbour(self.following or self.kata, -1))
        elif value in "rR\r\n":
            self.judge_now(self.following or self.kata)
        elif value in "lL":
            self.write(*self.overview(), *self.key_bar())

    def saved(self, paths: set[Path]) -> None:
        """Follow the kata file that was saved; whatever else was saved may change the verdict on the current one."""
        if any(path.suffix != ".csv" and path.parent not in (KATAS, TESTS) for path in paths):
            raise Restart
        saved = [kata for kata in katas() if kata.path in paths and kata.path.exists()]
        self.judge_now(saved[0] if len(saved) == 1 else self.kata)

    def judge_now(self, kata: Kata) -> None:
        """Judge `kata` before anything else, and stop the run in progress, if any."""
        self.waiting = [Request(kata, replace=True)]
        raise Superseded

    def do(self, request: Request) -> None:
        """Judge or show what is asked for, and write it."""
        self.request = request
        try:
            self.session.perform_collect([expand(request.kata.short, ROOT)])
        except pytest.UsageError as error:
            self.write(str(error), *self.key_bar(), replace=request.replace)
        else:
            if request.show:
                self.show(request)
            else:
                self.show_verdict(request)
        finally:
            self.release_terminal()

    def show(self, request: Request) -> None:
        module = self.session.items[0].getparent(pytest.Module).obj
        self.write()
        try:
            for line, markup in request.show(self.config, request.kata, module):
                self.terminal.write_line(printable(line), **markup)
        except pytest.UsageError as error:
            self.write(str(error))
        self.write(*self.key_bar())

    def show_verdict(self, request: Request) -> None:
        self.kata, self.following = request.kata, None
        self.judge.warm(request.kata)
        pairs = pairwise([*self.session.items, None])
        judged = [(item, self.judge.reports(item, following)) for item, following in pairs]
        self.terminal.stats.clear()
        self.write(replace=request.replace)
        for item, reports in judged:
            log(item, reports)
        self.config.hook.pytest_terminal_summary(
            terminalreporter=self.terminal, exitstatus=pytest.ExitCode.OK, config=self.config
        )
        self.session.testsfailed = 0  # of the command's own exit status
        self.write(*self.go_on(request.kata), *self.key_bar())

    def go_on(self, kata: Kata) -> list[str]:
        """Once `kata` is solved, turn to the next one; judge it at once if the learner has already begun it."""
        if kata not in progress.solved_katas(self.config):
            return []
        self.following = progress.next_kata(self.config, after=kata)
        if self.following is None:
            return []
        if not is_starter(self.following.path):
            self.waiting.append(Request(self.following))
            return []
        return [f"Ouvrez maintenant {self.following.label} : chaque enregistrement y sera jugé."]

    def overview(self) -> list[str]:
        solved = progress.solved_katas(self.config)
        current = self.following or self.kata
        return [
            f"  {'✔' if kata in solved else '·'} {kata.label}{' (en cours)' if kata == current else ''}"
            for kata in katas()
        ]

    def key_bar(self) -> list[str]:
        return ["", *wrapped(KEY_BAR, self.config.get_terminal_writer().fullwidth, "")] if self.has_keys else []

    def reassure(self, ready: bool) -> None:
        """Say that the verdict is on its way."""
        doing = "le programme tourne…" if ready else "TensorFlow se charge…"
        self.write(f"{self.request.kata.label} : {doing}")

    def write(self, *lines: str, replace: bool = False) -> None:
        """Write below what is there, or in its place if it can be replaced."""
        clear = replace and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
        text = "".join(f"{line}\n" for line in lines)
        self.terminal.write((CLEAR if clear else "\n") + printable(text), flush=True)

    def release_terminal(self) -> None:
        """Have pytest give the terminal back: collecting takes it away."""
        if capture := self.config.pluginmanager.getplugin("capturemanager"):
            capture.suspend(in_=True)


def neighbour(kata: Kata, step: int) -> Kata:
    """Return the kata that comes so many places after this one; the first follows the last."""
    return katas()[(katas().index(kata) + step) % len(katas())]


def statement_lines(config: pytest.Config, kata: Kata, module: ModuleType) -> Iterable[Line]:
    for line in (ast.get_docstring(ast.parse(kata.starter.read_bytes())) or "").splitlines():
        yield line, {}
