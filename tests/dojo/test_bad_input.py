"""Whatever a learner's file does, it costs one red kata with a helpful message, and the other katas are judged.

Each run judges a copy of the repository in which some solutions are replaced by the files of a table.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = (
    "conftest.py",
    "pytest.ini",
    "dojo",
    "data",
    *(f"tests/{p.name}" for p in ROOT.glob("tests/*.py")),
)

GREEN = "✔"
LAYER = "from keras.layers import Dense\nlayer = Dense(60)\n"
RELU = 'from keras.layers import Dense\nlayer = Dense(60, activation="relu")\n'


def solution(number: str) -> str:
    [path] = ROOT.glob(f"solutions/{number}_*.py")
    return path.read_text(encoding="utf-8")


def before(number: str, code: str) -> str:
    """The solution of a kata, with `code` ahead of it."""
    return f"{code}\n{solution(number)}"


def after(number: str, code: str) -> str:
    """The solution of a kata, with `code` at its end."""
    return f"{solution(number)}\n{code}\n"


def deleted(path: Path) -> None:
    path.unlink()


def directory(path: Path) -> None:
    path.unlink()
    path.mkdir()


@dataclass
class Case:
    """A file in the place of a kata: its content, or what makes it, and words of its sheet (GREEN: it is solved).

    Where Python versions or systems differ, the words are alternatives, with | between them.
    """

    name: str
    number: str
    content: str | bytes | Callable[[Path], None]
    words: str

    def put(self, katas: Path) -> None:
        [path] = katas.glob(f"{self.number}_*.py")
        if callable(self.content):
            self.content(path)
        else:
            path.write_bytes(self.content if isinstance(self.content, bytes) else self.content.encode())

    def says(self, sheet: str) -> bool:
        return any(words in sheet for words in self.words.split("|"))


UNREADABLE = [
    Case("syntax error", "01", "layer = Dense(units=60\n", "Ligne 1 : SyntaxError: '(' was never closed"),
    Case("tabs and spaces", "02", "if True:\n    a = 1\n\tb = 2\n", "mélange tabulations et espaces"),
    Case("empty file", "03", "", "La variable `model` n'est pas définie"),
    Case("deleted file", "04", deleted, "Le fichier katas/04_compile.py manque"),
    Case("directory", "05", directory, "katas/05_houses.py est un dossier"),
    Case("Windows-1252", "06", solution("06").encode("cp1252", "replace"), "enregistrez le fichier en UTF-8"),
    Case("UTF-16", "10", solution("10").encode("utf-16"), "enregistrez le fichier en UTF-8"),
    Case("null bytes", "11", b"batch = 'a'\0\0\n", "octets nuls"),
    Case("byte order mark", "07", solution("07").encode("utf-8-sig"), GREEN),
    Case("CRLF", "08", solution("08").replace("\n", "\r\n").encode(), GREEN),
]

STOPPED = [
    Case("exception halfway", "01", f"{LAYER}layer.unit\n", "Vouliez-vous écrire `units` ?"),
    Case("sys.exit()", "02", "import sys\nsys.exit()\nlayer = 1\n", "Ligne 2 : votre fichier s'arrête ici par exit()"),
    Case("exit()", "03", "exit()\nmodel = 1\n", "Ligne 1 : votre fichier s'arrête ici par exit()"),
    Case("quit(1)", "06", "answer = 'a b'\nquit(1)\n", "Ligne 2 : votre fichier s'arrête ici par exit()"),
    Case("KeyboardInterrupt", "10", "raise KeyboardInterrupt\n", "Ligne 1 : le programme a été interrompu"),
    Case("os._exit(0)", "11", after("11", "import os\nos._exit(0)"), "met fin à Python lui-même"),
    Case(
        "os._exit(0), swallowed",
        "04",
        after("04", "import os\ntry:\n    os._exit(0)\nexcept BaseException:\n    pass"),
        "met fin à Python lui-même",
    ),
    Case("sys.exit() at the end", "07", after("07", "import sys\nsys.exit()"), GREEN),
]

DEAD = [
    Case("crash", "01", after("01", "import ctypes\nctypes.string_at(0)"), "Python s'est arrêté brutalement"),
    Case("posix._exit(0)", "02", after("02", "import posix\nposix._exit(0)"), "a mis fin à Python lui-même (code 0)"),
    Case("killed", "03", after("03", "import os\nos.kill(os.getpid(), 9)"), "Le système a arrêté le programme"),
    Case("all files closed", "04", after("04", "import os\nos.closerange(3, 256)"), "a mis fin à Python lui-même"),
    Case("endless recursion", "06", "def f():\n    f()\nf()\n", "Une fonction s'appelle elle-même sans fin"),
    Case(
        "overflow of the C stack",
        "10",
        "import sys\nsys.setrecursionlimit(10**8)\ndef f(x):\n    return list(map(f, [x]))\nf(1)\n",
        "arrêté brutalement|s'appelle elle-même sans fin",
    ),
    Case("too nested", "11", "batch = " + "-" * 100_000 + "1\n", "Une expression du fichier est trop longue"),
    Case("fork", "07", after("07", "import os\nos.fork()"), GREEN),
    Case(
        "standard streams closed",
        "08",
        after("08", "import os, sys\nsys.stdout.close()\nos.close(1)\nos.close(2)"),
        GREEN,
    ),
]

ENDLESS = [
    Case("endless loop", "06", "while True:\n    pass\n", "n'était pas terminé après 8 secondes"),
    Case(
        "endless loop that swallows",
        "10",
        "while True:\n    try:\n        print(1)\n    except BaseException:\n        pass\n",
        "n'était pas terminé après 8 secondes",
    ),
    Case(
        "endless printing", "11", "while True:\n    print('encore')\n", "Ligne 2 : le programme affiche beaucoup trop"
    ),
    Case(
        "endless printing past Python",
        "03",
        "import os\nwhile True:\n    os.write(1, b'encore\\n' * 1000)\n",
        "Ligne 3 : OSError: [Errno 27] File too large",
    ),
    Case("input()", "01", "units = int(input('Combien ? '))\n", "Un kata ne lit rien au clavier"),
    Case(
        "exit, then input()",
        "02",
        "try:\n    exit()\nexcept SystemExit:\n    input()\n",
        "a été fermé avant cette ligne",
    ),
    Case(
        "thread left running",
        "07",
        after("07", "import threading, time\nthreading.Thread(target=time.sleep, args=(600,)).start()"),
        GREEN,
    ),
    Case(
        "printing daemon thread",
        "08",
        after(
            "08",
            "import threading\ndef chat():\n    while True:\n        print('encore')\n"
            "threading.Thread(target=chat, daemon=True).start()",
        ),
        GREEN,
    ),
]

RAISING = """class Raising:
    def __eq__(self, other): raise RuntimeError("eq")
    def __repr__(self): raise RuntimeError("repr")
    def __getattr__(self, name): raise RuntimeError("getattr")
"""

MISTAKEN = [
    Case("misspelt module", "01", "import tensorflow.keras.layer\n", "Vouliez-vous écrire `tensorflow.keras.layers` ?"),
    Case("Dense taken away", "02", f"{RELU}import keras\nkeras.layers.Dense = keras.activations.relu = None\n", GREEN),
    Case("class of one's own that raises", "03", f"{RAISING}model = Raising()\n", "un objet Raising"),
    Case(
        "model.add kept",
        "04",
        before("04", "").replace("model.compile", "model = model.add(Dense(1))\nmodel.compile"),
        "None",
    ),
    Case(
        "wrong column",
        "05",
        solution("05").replace('df["price"]', 'df["prize"]'),
        "Les colonnes sont size, nb_room et price.",
    ),
    Case("text that raises", "06", f"{RAISING}answer = Raising()\n", "doit être un texte entre guillemets"),
    Case(
        "class instead of an instance",
        "07",
        "from keras.layers import Dense\nlayer = Dense\n",
        "la classe Dense elle-même",
    ),
    Case("labels out of range", "09", solution("09").replace("units=2", "units=1"), "c'est binary_crossentropy"),
    Case(
        "exception without a message",
        "10",
        "class E(Exception):\n    def __str__(self): raise self\nraise E\n",
        "Ligne 3 : E",
    ),
    Case("all names removed", "11", after("11", "globals().clear()"), "La variable `batch` n'est pas définie"),
]

ODD = [
    Case("half precision", "01", before("01", "import keras\nkeras.config.set_dtype_policy('mixed_float16')"), GREEN),
    Case("seed", "02", before("02", "import keras\nkeras.utils.set_random_seed(7)"), GREEN),
    Case("custom layer", "03", solution("03").replace("model =", "class Dense(Dense): pass\nmodel =", 1), GREEN),
    Case("double precision", "04", before("04", "import keras\nkeras.config.set_floatx('float64')"), GREEN),
    Case(
        "data deleted",
        "05",
        after(
            "05",
            "import os, shutil\nos.remove('houses.csv')\nopen('data/houses.csv', 'w').close()\n"
            "shutil.rmtree('../data')\nshutil.rmtree(os.getcwd())",
        ),
        GREEN,
    ),
    Case("very long line", "06", after("06", f"long = '{'a' * 1_000_000}'; " + "x = 1; " * 10_000), GREEN),
    Case("warnings as errors", "07", after("07", "import warnings\nwarnings.simplefilter('error')"), GREEN),
    Case("os.chdir", "08", before("08", "import os\nos.chdir('/')"), GREEN),
    Case(
        "eager functions", "09", before("09", "import tensorflow as tf\ntf.config.run_functions_eagerly(True)"), GREEN
    ),
    Case("1 GB", "10", after("10", "memory = bytearray(10**9)"), GREEN),
    Case("stdout replaced", "11", after("11", "import sys\nsys.stdout = sys.stderr = None"), GREEN),
]

TRAINED = [
    Case(
        "half precision, trained",
        "05",
        before("05", "import keras\nkeras.config.set_dtype_policy('mixed_float16')"),
        GREEN,
    ),
    Case("fit replaced", "09", before("09", "import keras\nkeras.Model.fit = lambda *args, **kwargs: None"), "epoch"),
    Case(
        "plot window",
        "06",
        after("06", "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.show()")
        if importlib.util.find_spec("matplotlib")
        else solution("06"),
        GREEN,
    ),
]

RUNS = [UNREADABLE, STOPPED, DEAD, ENDLESS, MISTAKEN, ODD, TRAINED]
# What the machinery, TensorFlow and pytest say in English, and no learner wants to read.
FOREIGN = re.compile(
    r"Traceback|INTERNALERROR|Fatal Python|Current thread|absl|oneDNN|dojo[\\/]|site-packages|Warning:"
)


def a_copy(folder: Path, cases: list[Case]) -> Path:
    """Copy the repository to `folder`; its katas are the solutions, but for `cases`."""
    for name in NEEDED:
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        copy(ROOT / name, folder / name)
    shutil.copytree(ROOT / "solutions", folder / "solutions")
    shutil.copytree(ROOT / "solutions", folder / "katas")
    for module in ("numpy", "keras", "random"):  # which hide nothing
        (folder / "katas" / f"{module}.py").write_text("raise RuntimeError('hidden')\n")
    for case in cases:
        case.put(folder / "katas")
    return folder


def digests(folder: Path) -> dict[Path, str]:
    files = [path for name in ("data", "katas", "solutions") for path in (folder / name).rglob("*") if path.is_file()]
    return {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in files if "__pycache__" not in path.parts}


def judge(folder: Path, *arguments: str) -> tuple[int, str]:
    """Return the exit code and the screen of ``pytest`` in `folder`; its lines are not broken."""
    environment = os.environ | {"COLUMNS": "400", "PYTHONUTF8": "1"}
    environment.pop("PYTEST_ADDOPTS", None)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *arguments],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        timeout=400,
    )
    return done.returncode, done.stdout


def sheets(screen: str) -> dict[str, str]:
    """Return what the screen says of each kata, by number."""
    parts = re.split(r"^(?=katas/\d\d_)", screen, flags=re.MULTILINE)
    return {part[6:8]: part for part in parts if part.startswith("katas/")}


@dataclass
class Outcome:
    code: int
    screen: str
    intact: bool


@pytest.fixture(scope="module")
def outcome(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int], Outcome]:
    @cache
    def run(index: int) -> Outcome:
        folder = a_copy(tmp_path_factory.mktemp("repository"), RUNS[index])
        kept = digests(folder)
        limit = 8 if RUNS[index] is ENDLESS else 60
        code, screen = judge(folder, "katas", f"--time-limit={limit}", "--isolation=fork")
        return Outcome(code, screen, digests(folder) == kept)

    return run


by_fork = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere, each kata would import TensorFlow anew")


@by_fork
@pytest.mark.parametrize(
    ("index", "case"), [pytest.param(i, case, id=case.name) for i, cases in enumerate(RUNS) for case in cases]
)
def test_case(outcome, index, case):
    sheet = sheets(outcome(index).screen)[case.number]
    assert (GREEN in sheet.splitlines()[0]) == (case.words == GREEN), sheet
    assert case.says(sheet), sheet


@by_fork
@pytest.mark.parametrize("index", range(len(RUNS)))
def test_run(outcome, index):
    run = outcome(index)
    broken = {case.number for case in RUNS[index] if case.words != GREEN}
    red = {number for number, sheet in sheets(run.screen).items() if GREEN not in sheet.splitlines()[0]}
    assert len(sheets(run.screen)) == 11, run.screen
    assert red == broken, run.screen
    assert run.code == bool(broken)
    assert run.intact
    assert not FOREIGN.search(run.screen), run.screen


EXIT = Case("os._exit(0)", "06", after("06", "import os\nos._exit(0)"), "met fin à Python lui-même")
WORST = [
    Case("killed", "06", after("06", "import os\nos.kill(os.getpid(), 9)"), "arrêté le programme|a mis fin à Python"),
    Case("endless loop", "10", "while True:\n    pass\n", "n'était pas terminé après 8 secondes"),
    Case(
        "crash",
        "11",
        after("11", "import ctypes\nctypes.string_at(0)"),
        "Python s'est arrêté brutalement|access violation",
    ),
]


@pytest.mark.parametrize("options", [("-s",), ("-n", "2"), ("--isolation=none",), ("--isolation=spawn",), ("--pdb",)])
def test_exit_is_no_success(tmp_path, options):
    if "-n" in options and not importlib.util.find_spec("xdist"):
        pytest.skip("pytest-xdist is not installed")
    code, screen = judge(a_copy(tmp_path, [EXIT]), "katas/06", "katas/10", *options)
    assert code == 1 or "--pdb" in options and code == 2, screen
    assert EXIT.words in screen


def test_object_that_raises(tmp_path):
    source = "class Text(str):\n    def __getitem__(self, index): raise ZeroDivisionError\nanswer = Text('a b')\n"
    _, screen = judge(a_copy(tmp_path, [Case("text that raises", "06", source, "")]), "katas/06")
    assert "Votre code lève une exception" in screen, screen
    assert "Ligne 2 : ZeroDivisionError" in screen, screen


def test_interruption_shows_no_error_of_the_machinery(tmp_path):
    source = "class Text(str):\n    def __getitem__(self, index): raise KeyboardInterrupt\nanswer = Text('a b')\n"
    code, screen = judge(a_copy(tmp_path, [Case("Ctrl-C", "06", source, "")]), "katas/06", "--isolation=none")
    assert code == pytest.ExitCode.INTERRUPTED
    assert not FOREIGN.search(screen) and "IndexError" not in screen, screen


def test_spawned(tmp_path):
    katas = [f"katas/{number}" for number in ("01", "06", "10", "11")]
    code, screen = judge(a_copy(tmp_path, WORST), *katas, "--isolation=spawn", "--time-limit=8")
    assert code == 1
    assert not FOREIGN.search(screen), screen
    for case in WORST:
        assert case.says(sheets(screen)[case.number]), screen
    assert GREEN in sheets(screen)["01"]


def test_time_is_counted_for_the_whole_kata(tmp_path):
    source = """
import time
from keras.layers import Dense
class Slow(Dense):
    waits = []
    def __getattribute__(self, name):
        if name == "activation" and Slow.waits:
            time.sleep(Slow.waits.pop())
        return super().__getattribute__(name)
layer = Slow(60, activation="relu")
Slow.waits = [2]
time.sleep(2)
"""
    slow = Case("2 + 2 seconds", "02", source, "Le programme n'était pas terminé après 3 secondes")
    _, screen = judge(a_copy(tmp_path, [slow]), "katas/02", "--time-limit=3", "--isolation=fork")
    assert slow.words in screen, screen
