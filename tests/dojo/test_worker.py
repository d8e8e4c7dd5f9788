"""A worker judges one kata as if it were the first, and leaves nothing behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dojo.catalogue import SOLUTIONS

LAYER = "from keras.layers import Dense\nlayer = Dense(units=60)\n"
# What a kata may change, and would change the verdict of the next one in the same process.
HARM = {
    "float type": "keras.config.set_floatx('float64')",
    "precision policy": "keras.config.set_dtype_policy('mixed_bfloat16')",
    "epochs at most": "keras.config.set_max_epochs(1)",
    "class": "Dense.call = lambda layer, inputs: inputs",
    "method of the base class": "keras.Model.fit = None",
    "method that is added": "Dense.__call__ = None",
    "custom objects": "keras.utils.get_custom_objects()['relu'] = None",
    "eager mode": "import tensorflow; tensorflow.config.run_functions_eagerly(True)",
    "graphs of old": "import tensorflow; tensorflow.compat.v1.disable_eager_execution()",
    "function of a library": "import sklearn.model_selection as m; m.train_test_split = None",
    "option of a library": "import sklearn; sklearn.set_config(transform_output='nothing')",
    "errors of numpy": "import numpy; numpy.seterr(all='raise'); numpy.array = None",
    "module": "import sys; sys.modules['pandas'] = None",
    "environment": "import os; os.environ['KERAS_BACKEND'] = 'none'; os.umask(0o777)",
    "working directory": "import os; os.chdir('/')",
    "own module": "import helper; assert helper.ROWS == 1",
    "thread": "import threading, time; threading.Thread(target=time.sleep, args=(600,), daemon=True).start()",
    "trace": "import sys; sys.settrace(lambda *_: 1 / 0)",
    "streams": "import os; os.close(1); os.close(2)",
    "end of the process": "import os; os._exit(0)",
}
on_unix = pytest.mark.skipif(sys.platform == "win32", reason="needs the signals of Unix")


@pytest.fixture
def beside(clone: Path) -> Callable[[str, str, str], str]:
    """Write a file of a kata into a folder of its own; return its argument for pytest."""

    def write(folder: str, kata: str, source: str) -> str:
        path = clone / "copies" / folder / f"{kata}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
        return str(path)

    return write


def solution(kata: str) -> str:
    return (SOLUTIONS / f"{kata}.py").read_text(encoding="utf-8")


def test_no_kata_changes_the_verdict_of_the_next_one(run_pytest, beside):
    arguments, followers = [], []
    for number, (name, line) in enumerate(HARM.items()):
        arguments.append(beside(f"{number}-harm", "01_dense_layer", f"import keras\n{LAYER}{line}\n"))
        beside(f"{number}-harm", "helper", "ROWS = 1\n")
        beside(f"{number}-after-harm", "helper", "ROWS = 2\n")
        source = f"import helper\nassert helper.ROWS == 2, {name!r}\n{solution('09_tumors')}"
        followers.append(beside(f"{number}-after-harm", "09_tumors", source))
        arguments.append(followers[-1])
    screen = run_pytest(*arguments, "--isolation=spawn").stdout
    refused = [
        name for number, name in enumerate(HARM) if f"copies/{number}-after-harm/09_tumors.py ✔ 12" not in screen
    ]
    assert not refused, screen


def test_trainings_are_recorded_whatever_way_leads_to_keras(run_pytest, beside):
    own = solution("05_houses").replace("from keras", "from mine")
    assert own != solution("05_houses")
    path = beside("own", "05_houses", own)
    (Path(path).parent / "mine").mkdir()
    (Path(path).parent / "mine" / "__init__.py").write_text("from keras import Input, Sequential\n", encoding="utf-8")
    (Path(path).parent / "mine" / "layers.py").write_text("from keras.layers import Dense\n", encoding="utf-8")
    for isolation in ("fork", "spawn"):
        screen = run_pytest(path, f"--isolation={isolation}").stdout
        assert "10 attentes sur 10" in screen, screen


def test_a_file_runs_once_whatever_the_order_of_its_expectations(run_pytest, clone):
    (clone / "katas" / "01_dense_layer.py").write_text("import os\nos._exit(3)\n", encoding="utf-8")
    (clone / "katas" / "02_activation.py").write_text("layer = 2\n", encoding="utf-8")
    first, second = (f"katas/{name}.py::test_" for name in ("01_dense_layer", "02_activation"))
    screen = run_pytest(f"{first}dense_layer", f"{second}dense_layer", f"{first}units", f"{second}units").stdout
    assert screen.count("met fin à Python lui-même") == screen.count("le nombre 2.") == 1, screen
    assert "2 failed, 2 skipped" in screen, screen


def leaves_a_child(kata: Path, mark: Path) -> str:
    """A right kata that starts a process, which writes its number to `mark` and sleeps on."""
    return f"""
import subprocess, sys
code = "import os, sys, time; open(sys.argv[1], 'w').write(str(os.getpid())); time.sleep(600)"
subprocess.Popen([sys.executable, "-c", code, {str(mark)!r}], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
import time, pathlib
while not pathlib.Path({str(mark)!r}).exists():
    time.sleep(0.01)
{kata.read_text(encoding="utf-8")}
"""


def ends(process: int, within: float = 20) -> bool:
    """Wait for a process to end."""
    deadline = time.monotonic() + within
    while time.monotonic() < deadline:
        try:
            os.kill(process, 0)
        except ProcessLookupError:
            return True
        status = Path(f"/proc/{process}/stat")
        if status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z":  # nobody waits for it any more
            return True
        time.sleep(0.05)
    return False


@on_unix
@pytest.mark.parametrize("isolation", ["fork", "spawn"])
def test_what_a_kata_started_ends_with_it(run_pytest, clone, isolation, tmp_path):
    kata, mark = clone / "katas" / "06_softmax.py", tmp_path / "child"
    kata.write_text(leaves_a_child(SOLUTIONS / "06_softmax.py", mark), encoding="utf-8")
    screen = run_pytest("katas/06", f"--isolation={isolation}").stdout
    assert "4 attentes sur 4" in screen, screen
    assert ends(int(mark.read_text()))


@pytest.fixture
def running(clone: Path) -> Iterator[Callable[..., subprocess.Popen]]:
    """Start pytest in the clone."""
    started = []

    def start(*arguments: str) -> subprocess.Popen:
        command = [sys.executable, "-m", "pytest", *arguments]
        started.append(subprocess.Popen(command, cwd=clone, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL))
        return started[-1]

    yield start
    for process in started:
        process.kill()
        process.wait()


@on_unix
@pytest.mark.parametrize("isolation", ["fork", "spawn"])
def test_endless_loop_ends_with_pytest(running, clone, isolation, tmp_path):
    mark = tmp_path / "judge"
    endless = f"import os\nopen({str(mark)!r}, 'w').write(str(os.getpid()))\nwhile True:\n    pass\n"
    (clone / "katas" / "06_softmax.py").write_text(endless, encoding="utf-8")
    process = running("katas/06", f"--isolation={isolation}")
    deadline = time.monotonic() + 60
    while not (mark.exists() and mark.read_text()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert ends(int(mark.read_text()))


def test_a_folder_above_the_repository_names_no_kata(clone, tmp_path):
    moved = tmp_path / "03_sequential"
    shutil.move(clone, moved)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "katas/06"], cwd=moved, capture_output=True, encoding="utf-8", check=False
    )
    assert "katas/06_softmax.py" in done.stdout and "écrite" in done.stdout, done.stdout
