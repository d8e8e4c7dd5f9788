"""``pytest --watch``, driven as an editor and a keyboard drive it, on a copy of the repository."""

import contextlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dojo.catalogue import ROOT

PATIENCE = 120  # seconds; only a test that fails waits so long
LIMIT = 6  # seconds; --time-limit, which one test waits for
LAYER = "from keras.layers import Dense\n\nlayer = Dense(units={units})\n"
ENDLESS = "while True:\n    pass\n"
CRASH = "import ctypes\nctypes.string_at(0)\n"
CLEAR = "\x1b[2J"

on_unix = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal, or the signals of Unix")


class Session:
    """A running ``pytest --watch``, and what it has written."""

    def __init__(self, repository: Path, *arguments: str, inside: str = ".", keyboard: bool = False) -> None:
        self.repository = repository
        self.text, self.seen = "", 0
        options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        if keyboard:
            self.terminal, other_end = os.openpty()
            options = {"preexec_fn": lambda: os.login_tty(other_end)}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "--watch", f"--time-limit={LIMIT}", *arguments],
            cwd=repository / inside,
            env=os.environ | {"PYTHONUTF8": "1", "TERM": "xterm", "COLUMNS": "100"},
            **options,
        )
        if keyboard:
            self.modes = terminal_modes(other_end)
        self.output = self.terminal if keyboard else self.process.stdout.fileno()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        with contextlib.suppress(OSError):
            while data := os.read(self.output, 100_000):
                self.text += data.decode(errors="replace")

    def save(self, name: str, text: str) -> None:
        (self.repository / name).write_text(text, encoding="utf-8")

    def save_layer(self, units: int) -> None:
        self.save("katas/01_dense_layer.py", LAYER.format(units=units))

    def type(self, keys: str) -> None:
        os.write(self.terminal, keys.encode())

    def shows(self, *expected: str) -> str:
        """Wait until all of `expected` is written, in this order and after what was waited for before; return it."""
        start = self.seen
        for text in expected:
            wait_until(lambda text=text: text in self.text[self.seen :], lambda text=text: f"{text!r} in {self.text}")
            self.seen = self.text.index(text, self.seen) + len(text)
        return self.text[start : self.seen]

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)


def wait_until(condition: Callable[[], bool], expected: Callable[[], str]) -> None:
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"not seen: {expected()}"
        time.sleep(0.02)


def terminal_modes(terminal: int) -> list[object]:
    import termios

    return termios.tcgetattr(terminal)


def nothing_runs_in(folder: Path) -> bool:
    """Tell whether no process works in the folder; where there is no /proc, there is no telling."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if (process / "cwd").readlink().is_relative_to(folder.resolve()):
                return False
    return True


def copy_repository(folder: Path) -> Path:
    """Copy the repository, with untouched katas."""
    shutil.copytree(ROOT, folder, ignore=shutil.ignore_patterns(".*", "__pycache__", "answers", "katas"))
    shutil.copytree(ROOT / "dojo" / "starters", folder / "katas")
    return folder


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return copy_repository(tmp_path / "repository")


@pytest.fixture
def watch(repository: Path) -> Iterator[Callable[..., Session]]:
    """Start sessions of one's own."""
    with contextlib.ExitStack() as stack:

        def start(*arguments: str, **options: object) -> Session:
            session = Session(repository, *arguments, **options)
            stack.callback(session.end)
            return session

        yield start


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """The session that several tests share, since the first verdict takes seconds; no terminal, no keys."""
    session = Session(copy_repository(tmp_path_factory.mktemp("shared") / "repository"))
    session.shows("katas/01_dense_layer.py", "à faire", "Progression")
    yield session
    session.end()


def test_wrong_then_right_then_the_next_kata(session):
    session.save_layer(50)
    session.shows("✘ la couche a 60 neurones", "Obtenu : 50.")
    session.save_layer(60)
    session.shows("Kata 01 réussi", "1/11", "Ouvrez maintenant katas/02_activation.py")
    assert "\x1b" not in session.text, "no escape code where the output is not a terminal"


def test_a_solved_kata_leads_to_the_next_one_that_was_begun(session):
    session.save("katas/02_activation.py", "layer = 1\n")
    session.shows("katas/02_activation.py", "✘")
    session.save_layer(60)
    session.shows("Kata 01 réussi", "katas/02_activation.py\n", "✘ `layer` est une couche Dense")


def test_follows_whichever_kata_is_saved(session):
    session.save("katas/06_softmax.py", 'answer = "Je ne sais pas."\n')
    session.shows("katas/06_softmax.py", "✘")
    session.save_layer(51)
    session.shows("katas/01_dense_layer.py", "Obtenu : 51.")


def test_editor_that_saves_by_renaming(session):
    session.save("katas/.01_dense_layer.py.swp", LAYER.format(units=52))
    (session.repository / "katas/.01_dense_layer.py.swp").replace(session.repository / "katas/01_dense_layer.py")
    session.shows("Obtenu : 52.")


def test_of_a_burst_of_saves_the_last_one_is_judged(session):
    for units in range(100, 120):
        session.save_layer(units)
    session.shows("Obtenu : 119.")


def test_saved_tests_take_effect(session):
    session.save_layer(53)
    session.shows("Obtenu : 53.")
    tests = session.repository / "tests/test_01_dense_layer.py"
    source = tests.read_text(encoding="utf-8")
    tests.write_text(source.replace("Attendu : 60 neurones.", "Attendu : soixante neurones."), encoding="utf-8")
    session.shows("Attendu : soixante neurones. Obtenu : 53.")


def test_saved_machinery_takes_effect(session):
    session.save_layer(54)
    session.shows("Obtenu : 54.")
    report = session.repository / "dojo/session/report.py"
    source = report.read_text(encoding="utf-8")
    report.write_text(source.replace("Un indice ?", "Un petit indice ?"), encoding="utf-8")
    session.shows("Un petit indice ?")


def test_saved_conftest_and_data_are_judged_again(session):
    session.save_layer(55)
    session.shows("Obtenu : 55.")
    for name in ("conftest.py", "data/houses.csv"):
        session.save(name, (session.repository / name).read_text(encoding="utf-8") + "\n")
        session.shows("Obtenu : 55.")


def test_missing_kata(session):
    (session.repository / "katas/01_dense_layer.py").unlink()
    session.shows("le fichier katas/01_dense_layer.py manque")
    session.save_layer(56)
    session.shows("Obtenu : 56.")


def test_program_that_hangs_is_stopped_at_the_time_limit(session):
    session.save("katas/03_sequential.py", ENDLESS)
    session.shows("le programme tourne", "✘ le fichier s'exécute", f"n'était pas terminé après {LIMIT} secondes")


def test_save_stops_the_run_in_progress(session):
    session.save("katas/03_sequential.py", ENDLESS)
    session.shows("le programme tourne")
    session.save_layer(57)
    assert "n'était pas terminé" not in session.shows("Obtenu : 57.")


@on_unix
def test_program_that_crashes_is_reported(session):
    session.save("katas/03_sequential.py", CRASH)
    session.shows("katas/03_sequential.py", "✘ le fichier s'exécute", "planter l'interpréteur")
    session.save_layer(58)
    session.shows("Obtenu : 58.")


@on_unix
def test_keys(watch):
    session = watch("katas/01", keyboard=True)
    session.shows(CLEAR, "katas/01_dense_layer.py", "\x1b[", "i indice · c comparer", "q quitter")
    session.type("i")
    session.shows("indice 1 sur 3", "i indice")
    session.type("I")
    session.shows("indice 2 sur 3", "i indice")
    session.type("l")
    session.shows("· katas/01_dense_layer.py (en cours)", "· katas/11_batch_epoch.py", "i indice")
    session.type("\x1b[C")  # an arrow is not a c
    session.type("e")
    session.shows("À définir", "i indice")
    session.type("n")
    session.shows(CLEAR, "katas/02_activation.py", "à faire", "touche i", "i indice")
    session.type("p")
    session.shows(CLEAR, "katas/01_dense_layer.py", "à faire", "i indice")
    session.type("c")
    session.shows("pas encore réussi", "i indice")
    session.type("c")
    session.shows("solutions/01_dense_layer.py", "i indice")
    session.type("r")
    assert "solutions/" not in session.shows(CLEAR, "à faire", "i indice")
    session.save_layer(60)
    session.shows(CLEAR, "Kata 01 réussi", "touche c", "i indice")
    session.type("c")
    session.shows("solutions/01_dense_layer.py", "i indice")
    session.type("i")
    session.shows("katas/02_activation.py, indice 1", "i indice")
    session.type("\n")
    session.shows(CLEAR, "katas/02_activation.py", "i indice")
    session.type("q")
    assert session.process.wait(PATIENCE) == 0


@on_unix
def test_control_c_leaves_the_terminal_as_it_was_and_no_process(watch, repository):
    session = watch("katas/03", keyboard=True)
    session.shows("i indice")
    assert terminal_modes(session.terminal) != session.modes
    session.save("katas/03_sequential.py", ENDLESS)
    session.shows("le programme tourne")
    session.type("\x03")
    assert session.process.wait(PATIENCE) == 0
    assert terminal_modes(session.terminal) == session.modes
    assert "Traceback" not in session.text
    wait_until(lambda: nothing_runs_in(repository), lambda: "the end of all processes")


@on_unix
def test_endless_loop_does_not_outlive_a_watcher_that_was_killed(watch, repository):
    session = watch("katas/03")
    session.save("katas/03_sequential.py", ENDLESS)
    session.shows("le programme tourne")
    session.process.send_signal(signal.SIGKILL)
    wait_until(lambda: nothing_runs_in(repository), lambda: "the end of all processes")


def test_without_file_events_and_from_another_folder(watch, monkeypatch):
    monkeypatch.setenv("WATCHFILES_FORCE_POLLING", "1")
    session = watch("1", inside="katas")
    session.shows("katas/01_dense_layer.py", "Progression")
    session.save_layer(59)
    session.shows("Obtenu : 59.")


def test_where_forking_is_not_safe(watch, repository):
    (repository / "katas/01_dense_layer.py").write_text(CRASH, encoding="utf-8")
    session = watch("--isolation=spawn")
    session.shows("katas/01_dense_layer.py", "✘ le fichier s'exécute")
    session.save("katas/01_dense_layer.py", ENDLESS)
    session.shows("le programme tourne")
    session.save_layer(60)
    session.shows("Kata 01 réussi", "Ouvrez maintenant katas/02_activation.py")


@pytest.mark.parametrize("arguments", [["katas/01", "katas/02"], ["katas/99"], ["dojo"]])
def test_one_kata_at_a_time(watch, arguments):
    session = watch(*arguments)
    assert session.process.wait(PATIENCE) == pytest.ExitCode.USAGE_ERROR
    session.shows("kata")


def test_options_of_the_environment_change_no_verdict(watch, monkeypatch):
    monkeypatch.setenv("PYTEST_ADDOPTS", "-n 2 -v" if importlib.util.find_spec("xdist") else "-v")
    session = watch("katas/01")
    session.shows("Obtenu : 45.")
    session.save_layer(60)
    session.shows("2 attentes sur 2")


def test_an_answer_kept_elsewhere_is_judged_again(watch, repository):
    (repository / "katas" / "06_softmax.py").write_text(
        "answer = 'La couche softmax prédit un prix.'\n", encoding="utf-8"
    )
    session = watch("katas/06")
    session.shows("✘")
    subprocess.run([sys.executable, "-m", "pytest", "katas/06", "--keep"], cwd=repository, check=True)
    session.shows("par vous")
