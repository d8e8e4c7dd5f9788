"""``pytest --watch``: judge the current kata again at every save, in a process that starts warm.

This process imports nothing slow and runs nothing: it waits for a save, for a key, or for the runner at work.
"""

import contextlib
import importlib.util
import multiprocessing
import multiprocessing.connection
import os
import signal
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest

from dojo import progress
from dojo.answer import is_starter
from dojo.catalogue import KATAS, ROOT, Kata, kata_of, katas
from dojo.console import printable, wrapped
from dojo.events import keys, saves
from dojo.runner import Job, Runner
from dojo.selection import check_own

CLEAR = "\x1b[H\x1b[2J"
PATIENCE = 1  # seconds without a verdict before saying that it is on its way
KEY_BAR = "i indice · c comparer · l liste · r relancer · q quitter"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.getgroup("dojo").addoption(
        "--watch", action="store_true", help="juger le kata à chaque enregistrement, puis passer au suivant"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> bool | None:
    return session.config.option.watch or None  # each run collects for itself


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    config = session.config
    if not config.option.watch:
        return None
    kata = first_kata(config)
    if not importlib.util.find_spec("watchfiles"):
        raise pytest.UsageError("--watch a besoin de watchfiles : pip install -r requirements.txt")
    if capture := config.pluginmanager.getplugin("capturemanager"):
        capture.suspend(in_=True)  # the keyboard too
    for name in {"SIGTERM", "SIGHUP"} & set(dir(signal)):
        signal.signal(getattr(signal, name), signal.default_int_handler)
    # q and Ctrl-C are the two ordinary ways to leave.
    with contextlib.suppress(KeyboardInterrupt), Watcher(config) as watcher:
        watcher.watch(kata)
    return True


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.option.watch and session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
        session.exitstatus = pytest.ExitCode.OK


def first_kata(config: pytest.Config) -> Kata:
    """Return the kata that the command line names, or the first one that is not solved."""
    named = config.args if config.args_source is pytest.Config.ArgsSource.ARGS else []
    paths = {(config.invocation_params.dir / argument.partition("::")[0]).resolve() for argument in named}
    chosen = [kata_of(path) for path in paths - {ROOT, KATAS}]
    if len(chosen) > 1 or None in chosen:
        raise pytest.UsageError("--watch suit un kata à la fois, par exemple : pytest --watch katas/03")
    for path in paths - {ROOT, KATAS}:
        check_own(path, "--watch")
    return (chosen or [progress.next_kata(config) or katas()[0]])[0]


@dataclass(frozen=True)
class Request:
    """Something to run: a kata to judge, or a kata and the option that shows something about it."""

    kata: Kata
    option: str = ""
    replace: bool = False  # what is on the screen


class Watcher(contextlib.ExitStack):
    """The loop between what the learner does and what they are shown."""

    def __init__(self, config: pytest.Config) -> None:
        super().__init__()
        self.config = config
        self.terminal = config.pluginmanager.getplugin("terminalreporter")
        self.waiting: list[Request] = []
        self.request: Request | None = None  # what the runner is at work on
        self.runner: Runner | None = None
        self.spare: Runner | None = None
        self.kata: Kata | None = None  # the one whose verdict is on the screen, or will be
        self.following: Kata | None = None  # the one to go on with when `kata` is solved
        self.events, self.emitter = multiprocessing.Pipe(duplex=False)
        self.lock = threading.Lock()

    def emit(self, name: str, value: object) -> None:
        with self.lock:
            self.emitter.send((name, value))

    def watch(self, kata: Kata) -> None:
        """Judge `kata`, then whatever is saved, until the learner leaves."""
        self.callback(self.stop)
        self.enter_context(saves(lambda paths: self.emit("save", paths)))
        self.has_keys = self.enter_context(keys(lambda key: self.emit("key", key)))
        self.write("Préparation : TensorFlow se charge, une fois pour toutes…")
        self.judge(kata)
        while True:
            if self.waiting and not self.runner:
                self.start(self.waiting.pop(0))
            sources = [self.events, *(self.runner.waitables if self.runner else [])]
            happened = multiprocessing.connection.wait(sources, self.time_left())
            if self.events in happened:
                name, value = self.events.recv()
                if name == "save":
                    self.saved(value)
                elif value in "qQ\x03":  # Windows gives Ctrl-C as a key
                    return
                else:
                    self.typed(value.lower())
            elif self.runner.read():
                self.finish()
            elif happened:
                self.patience = PATIENCE  # the runner is warm now
            else:
                self.reassure()

    def saved(self, paths: set[Path]) -> None:
        """Follow the kata file that was saved; whatever else was saved may change the verdict on the current one."""
        saved = [kata for kata in katas() if kata.path in paths and kata.path.exists()]
        self.judge(saved[0] if len(saved) == 1 else self.kata)

    def typed(self, key: str) -> None:
        if key in "ih":
            self.waiting.append(Request(self.following or self.kata, "hint"))
        elif key == "c":
            self.waiting.append(Request(self.kata, "compare"))
        elif key in "r\r\n":
            self.judge(self.following or self.kata)
        elif key == "l":
            self.write(*self.overview(), *self.key_bar())

    def judge(self, kata: Kata) -> None:
        """Stop the run in progress, if any, and judge `kata`."""
        if self.runner:
            self.runner.stop()
            self.runner = None
        self.waiting = [Request(kata, replace=True)]

    def start(self, request: Request) -> None:
        if not request.option:
            self.kata, self.following = request.kata, None
        self.runner = self.spare if self.spare and self.spare.alive() else self.new_runner()
        self.request, self.spare, self.patience = request, None, PATIENCE
        self.runner.give(self.job(request), self.config.option.time_limit)

    def new_runner(self) -> Runner:
        return Runner("forkserver" if self.config.option.isolation == "fork" else "spawn")

    def job(self, request: Request) -> Job:
        colour = "yes" if self.config.get_terminal_writer().hasmarkup else "no"
        options = {name: vars(self.config.option)[name] for name in ("tbstyle", "showlocals", "fulltrace")}
        options |= {"watch": False, "isolation": "none", "color": colour, "usepdb": False, "trace": False}
        return Job(
            [*self.config.invocation_params.args, str(request.kata.path)],
            options | ({request.option: True} if request.option else {}),
            self.config.invocation_params.dir,
            self.width,
            sys.stdout.encoding or "utf-8",
        )

    def finish(self) -> None:
        """Show what the runner has to say, then have another one become warm."""
        request, runner, self.runner = self.request, self.runner, None
        text = self.problem(request.kata, runner.problem) if runner.problem else runner.output.strip("\n")
        remarks = [] if request.option or runner.problem else self.go_on(request.kata)
        self.write(text, *remarks, *self.key_bar(), replace=request.replace)
        runner.stop()
        self.spare = self.new_runner()

    def problem(self, kata: Kata, message: str) -> str:
        """Return the sheet of a kata whose process could not be asked for its verdict."""
        markup = self.config.get_terminal_writer().markup
        mark = markup("  ✘ le fichier s'exécute", red=True)
        return "\n".join([markup(kata.label, bold=True), mark, *wrapped(message, self.width, "      ")])

    def go_on(self, kata: Kata) -> list[str]:
        """Once `kata` is solved, turn to the next one; judge it at once if the learner has already begun it."""
        if kata not in progress.solved_katas(self.config):
            return []
        self.following = progress.next_kata(self.config)
        if self.following is None:
            return []
        if not is_starter(self.following.path):
            self.waiting.append(Request(self.following))
            return []
        return [f"\nOuvrez maintenant {self.following.label} : chaque enregistrement y sera jugé."]

    def overview(self) -> list[str]:
        solved = progress.solved_katas(self.config)
        current = self.following or self.kata
        return [
            f"  {'✔' if kata in solved else '·'} {kata.label}{' (en cours)' if kata == current else ''}"
            for kata in katas()
        ]

    def key_bar(self) -> list[str]:
        return [f"\n{KEY_BAR}"] if self.has_keys else []

    def reassure(self) -> None:
        """Say, once a run, that the verdict is on its way."""
        if self.patience:
            self.patience = 0
            doing = "le programme tourne…" if self.runner.ready else "TensorFlow se charge…"
            self.write(f"{self.request.kata.label} : {doing}")

    def time_left(self) -> float | None:
        """Return how long to wait for an event at most."""
        if not self.runner:
            return None
        return min(self.runner.time_left, self.patience or self.runner.time_left)

    @property
    def width(self) -> int:
        return self.config.get_terminal_writer().fullwidth

    def write(self, *lines: str, replace: bool = False) -> None:
        """Write everything at once, so that nothing flickers; below what is there, if it cannot be replaced."""
        above = CLEAR if replace and sys.stdout.isatty() and os.environ.get("TERM") != "dumb" else "\n"
        self.terminal.write(above + printable("\n".join(lines)) + "\n", flush=True)

    def stop(self) -> None:
        for runner in (self.runner, self.spare):
            if runner:
                runner.stop()
