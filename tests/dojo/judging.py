"""Judge many answers: warm sessions of pytest that judge whatever file they are given, as ``pytest katas`` would.

This module is both ends: `Judges` gives files to the sessions, and is the plug-in (``-p judging``) that judges them.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A worker that goes on to the next file spares the first steps of TensorFlow, and most learners have it.
OPTIONS = ("--isolation=spawn", "-p", "judging", "-p", "no:cacheprovider", "-qq")
JUDGING = "KATAS_JUDGING"  # set in the environment of the sessions that judge


@dataclass
class Verdict:
    """What the tests of a kata say of an answer: title and message of each refusal, and how many tests passed."""

    refusals: dict[str, str] = field(default_factory=dict)
    passed: int = 0

    @property
    def accepted(self) -> bool:
        return self.passed > 0 and not self.refusals

    def add(self, report: pytest.TestReport) -> None:
        if report.failed:
            self.refusals[report.kata["title"]] = report.kata["message"]
        self.passed += report.when == "call" and report.passed


class Judges:
    """Sessions that judge files at the same time; `submit` gives one to the first that is free."""

    def __init__(self, sessions: int = 2) -> None:
        self._own = threading.local()
        self._started: list[subprocess.Popen] = []
        self._pool = ThreadPoolExecutor(sessions)

    def submit(self, path: Path) -> Future[Verdict]:
        return self._pool.submit(self._judge, path)

    def _judge(self, path: Path) -> Verdict:
        if not hasattr(self._own, "session"):
            self._own.session = self._start()
        self._own.session.stdin.write(f"{path}\n")
        self._own.session.stdin.flush()
        if line := self._own.session.stdout.readline():
            return Verdict(**json.loads(line))
        raise RuntimeError(f"the session that judges ended at {path}")

    def _start(self) -> subprocess.Popen:
        folders = os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])
        session = subprocess.Popen(
            [sys.executable, "-m", "pytest", *OPTIONS],
            cwd=ROOT,
            # Plug-ins installed for other purposes only cost time.
            env=os.environ
            | {"PYTHONPATH": folders, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONUTF8": "1", JUDGING: "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self._started.append(session)
        return session

    def stop(self) -> None:
        self._pool.shutdown(cancel_futures=True)
        for session in self._started:
            session.stdin.close()
            session.wait()
            session.stdout.close()


@contextlib.contextmanager
def judges() -> Iterator[Judges]:
    """Give sessions that judge, until the end of the block."""
    pool = Judges()
    try:
        yield pool
    finally:
        pool.stop()


if JUDGING in os.environ:
    # As they are before pytest captures them.
    REQUESTS, VERDICTS = (os.fdopen(os.dup(number), mode, encoding="utf-8") for number, mode in ((0, "r"), (1, "w")))

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(session: pytest.Session) -> bool:
        return True  # each file is collected when it comes

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(session: pytest.Session) -> bool:
        """Judge the files whose paths come in, one a line; write one verdict a line."""
        from dojo.session.isolation import JUDGE  # pytest loads it as a plug-in

        for line in REQUESTS:
            verdict = Verdict()
            for item, following in pairwise([*session.perform_collect([line.strip()]), None]):
                for report in session.stash[JUDGE].reports(item, following):
                    verdict.add(report)
            print(json.dumps(asdict(verdict)), file=VERDICTS, flush=True)
        return True
