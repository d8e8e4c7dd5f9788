"""Run a kata file as ``python katas/05_houses.py`` would, where it can damage nothing."""

import contextlib
import ctypes
import importlib.util
import io
import os
import random
import shutil
import stat
import sys
import tempfile
import threading
import time
import types
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dojo.catalogue import DATA

SEED = 0
THREAD_LIMIT = 0.5  # seconds; a thread that sleeps longer does no harm
OUTPUT_LIMIT = 200_000  # characters; a training prints a few hundred

# What the judge needs as it was, whatever a file assigns to it; of Keras, the public modules.
PROTECTED = {"builtins", "os", "numpy", "pandas", "keras"}


@dataclass
class Run:
    """What is left of a run: the names that the file defined, and the exception that ended it early, if any."""

    names: dict[str, object]
    error: BaseException | None = None


class TooMuchOutput(Exception):
    """The file printed more than anyone can read."""


class PythonEnded(BaseException):
    """The file called ``os._exit``."""


class BoundedOutput(io.TextIOBase):
    """Pass on what is written to `stream` until it is too much; outlive a ``close()``."""

    def __init__(self, stream: io.TextIOBase) -> None:
        self.stream = stream
        self.left = OUTPUT_LIMIT

    @property
    def encoding(self) -> str:
        return self.stream.encoding

    def write(self, text: str) -> int:
        self.left -= len(text)
        if self.left < 0:
            raise TooMuchOutput
        return self.stream.write(text)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return self.stream.isatty()

    def flush(self) -> None:
        self.stream.flush()

    def fileno(self) -> int:
        return self.stream.fileno()

    def __getattr__(self, name: str) -> object:
        return getattr(self.stream, name)  # such as ``reconfigure``

    def close(self) -> None:
        """Leave the stream open: it is pytest's."""


def run(path: Path) -> Run:
    """Run the file once, as the main program, in a scratch directory that holds copies of the data.

    Nothing that the file raises comes out: neither SystemExit nor KeyboardInterrupt.
    """
    module = types.ModuleType("__main__")
    outcome = Run(vars(module))
    with scratch_directory() as scratch, capture_bounded(), interpreter_state_kept(), exit_refused() as ends:
        module.__file__ = str(scratch / path.name)
        sys.modules["__main__"] = module
        sys.argv = [module.__file__]
        sys.path.append(str(path.parent))  # last, so that a file named random.py beside the katas hides nothing
        sys.stdout, sys.stderr = BoundedOutput(sys.stdout), BoundedOutput(sys.stderr)
        seed()
        threads, trace, profile = set(threading.enumerate()), sys.gettrace(), sys.getprofile()
        try:
            source = importlib.util.decode_source(path.read_bytes())  # compile() would let some wrong encodings pass
            exec(compile(source, str(path), "exec", dont_inherit=True), outcome.names)
        except BaseException as error:  # SystemExit and KeyboardInterrupt are the file's own here
            outcome.error = error
        finally:
            sys.settrace(trace)
            sys.setprofile(profile)
        stop({thread for thread in threading.enumerate() if thread.ident} - threads)
        outcome.error = next(iter(ends), outcome.error)  # even when the file went on, in a bare ``except``
    return outcome


def stop(threads: set[threading.Thread]) -> None:
    """Have the threads that the file left behind end: what they print while pytest reads it can crash Python."""
    deadline = time.monotonic() + THREAD_LIMIT
    for thread in threads:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident), ctypes.py_object(SystemExit))
    for thread in threads:
        thread.join(max(deadline - time.monotonic(), 0))


def seed() -> None:
    """Give the same random numbers to every run of the file."""
    random.seed(SEED)
    if "keras" in sys.modules:
        sys.modules["keras"].utils.set_random_seed(SEED)


@contextlib.contextmanager
def scratch_directory() -> Iterator[Path]:
    """Go to a temporary directory where ``houses.csv``, ``data/`` and ``../data/`` are copies of the data."""
    home = Path.cwd()
    with tempfile.TemporaryDirectory(prefix="kata-", ignore_cleanup_errors=True) as temporary:
        scratch = Path(temporary).resolve() / "katas"
        for folder in (scratch, scratch / "data", scratch.parent / "data"):
            folder.mkdir()
            for table in DATA.glob("*.csv"):
                shutil.copy(table, folder)
        os.chdir(scratch)
        try:
            yield scratch
        finally:
            os.chdir(home)


@contextlib.contextmanager
def capture_bounded() -> Iterator[None]:
    """Cut what the file printed past ``sys.stdout``, as ``os.write`` and C code do, if a file captures it."""
    before = [_size(descriptor) for descriptor in (1, 2)]
    try:
        yield
    finally:
        for descriptor, size in zip((1, 2), before, strict=True):
            if _size(descriptor) > size + OUTPUT_LIMIT:
                os.ftruncate(descriptor, size + OUTPUT_LIMIT)
                os.lseek(descriptor, 0, os.SEEK_END)


def _size(descriptor: int) -> int:
    """Return the size of an open file; 0 for a terminal, and for what is closed."""
    try:
        status = os.fstat(descriptor)
    except OSError:
        return 0
    return status.st_size if stat.S_ISREG(status.st_mode) else 0


@contextlib.contextmanager
def exit_refused() -> Iterator[list[PythonEnded]]:
    """Have ``os._exit`` raise, and collect what it raised: pytest itself would end, with success, in --pdb."""
    genuine, process, ends = os._exit, os.getpid(), []

    def refused(status: int) -> None:
        if os.getpid() != process:  # a child of the file's own
            genuine(status)
        ends.append(PythonEnded(status))
        raise ends[-1]

    os._exit = refused
    try:
        yield ends
    finally:
        os._exit = genuine
        if os.getpid() != process:
            genuine(0)  # a fork of the file's own has nothing to tell to those who judge


@contextlib.contextmanager
def interpreter_state_kept() -> Iterator[None]:
    """Put back what a file may change under the feet of those who judge it."""
    kept = {name: getattr(sys, name) for name in ("argv", "stdout", "stderr", "stdin", "dont_write_bytecode")}
    path, main, recursion_limit = sys.path[:], sys.modules["__main__"], sys.getrecursionlimit()
    public = (name for name in sys.modules if name.startswith("keras.") and not name.startswith("keras.src"))
    modules = {name: sys.modules[name] for name in [*public, *PROTECTED & sys.modules.keys()]}
    contents = [(module, vars(module).copy()) for module in modules.values()]
    sys.dont_write_bytecode = True
    try:
        with warnings.catch_warnings():
            yield
    finally:
        for module, content in contents:
            vars(module).update(content)
        sys.modules.update(modules)
        for name, value in kept.items():
            setattr(sys, name, value)
        sys.path[:] = path
        sys.modules["__main__"] = main
        sys.setrecursionlimit(recursion_limit)
