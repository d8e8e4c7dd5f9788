"""What the learner does while ``pytest --watch`` waits: files that are saved, keys that are typed."""

import contextlib
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from dojo.catalogue import DATA, KATAS, ROOT, TESTS

WATCHED = {
    ROOT: ("conftest.py", "pytest.ini"),
    KATAS: ("*.py", "*.csv"),
    DATA: ("*.csv",),
    TESTS: ("*.py", "dojo/*.py"),
    **dict.fromkeys((ROOT / "dojo", *(ROOT / "dojo").glob("*/")), ("*.py",)),
}
BURST = 20  # milliseconds without any event: the editor has finished
LOOK = 1000  # milliseconds: some network drives and shared folders send no event, so look from time to time


@contextlib.contextmanager
def saves(send: Callable[[set[Path]], None]) -> Iterator[None]:
    """Send the files that decide a verdict, each time that some were saved."""
    stop = threading.Event()
    thread = threading.Thread(target=watch_files, args=(send, stop, files()), daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(2)


def watch_files(send: Callable[[set[Path]], None], stop: threading.Event, before: dict[Path, tuple[int, ...]]) -> None:
    for events in wake_ups(stop):
        after = files()
        # An event counts even if nothing seems to have changed: some file systems count time in seconds.
        changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
        if saved := changed | (events & after.keys()):
            send(saved)
        before = after


def wake_ups(stop: threading.Event) -> Iterator[set[Path]]:
    """Give the paths named by file system events when there are some, and nothing every `LOOK` milliseconds."""
    import watchfiles

    folders = {folder.joinpath(pattern).parent for folder, patterns in WATCHED.items() for pattern in patterns}
    with contextlib.suppress(OSError, RuntimeError):  # for instance no more inotify watches
        for changes in watchfiles.watch(
            *(folder for folder in folders if folder.exists()),
            watch_filter=None,
            debounce=10 * BURST,
            step=BURST,
            stop_event=stop,
            rust_timeout=LOOK,
            yield_on_timeout=True,
            recursive=False,
            ignore_permission_denied=True,
        ):
            yield {Path(path) for _, path in changes}
    while not stop.wait(LOOK / 1000):
        yield set()


def files() -> dict[Path, tuple[int, ...]]:
    """Return what tells one version of a file from the next, for each file that decides a verdict."""
    states = {}
    for folder, patterns in WATCHED.items():
        for path in (path for pattern in patterns for path in folder.glob(pattern)):
            with contextlib.suppress(OSError):  # gone in the meantime
                state = path.stat()
                states[path] = (state.st_mtime_ns, state.st_size, state.st_ino)
    return states


@contextlib.contextmanager
def keys(send: Callable[[str], None]) -> Iterator[bool]:
    """Send each key that is typed; give False when there is no keyboard to type on."""
    if not (sys.stdin and sys.stdin.isatty()):
        yield False
        return
    keyboard = os.dup(0)  # a descriptor of our own, whatever pytest does with its standard input
    with unbuffered(keyboard):
        threading.Thread(target=listen, args=(send, keyboard), daemon=True).start()
        yield True


def listen(send: Callable[[str], None], keyboard: int) -> None:
    with contextlib.suppress(OSError):
        while typed := read_keys(keyboard):
            for key in typed:
                send(key)


if sys.platform == "win32":
    import msvcrt

    def unbuffered(keyboard: int) -> contextlib.AbstractContextManager[None]:
        return contextlib.nullcontext()

    def read_keys(keyboard: int) -> str:
        key = msvcrt.getwch()
        return key if key not in "\0\xe0" else msvcrt.getwch() and "\0"  # an arrow comes as two

else:
    import termios
    import tty

    SEQUENCE = re.compile(r"\x1b([\[O][0-?]*[ -/]*[@-~])?")  # what an arrow or a function key sends

    @contextlib.contextmanager
    def unbuffered(keyboard: int) -> Iterator[None]:
        """Give keys as they are typed, without echo; put the terminal back as it was."""
        kept = termios.tcgetattr(keyboard)
        continued = signal.signal(signal.SIGCONT, lambda *_: tty.setcbreak(keyboard))  # the shell had its turn
        try:
            tty.setcbreak(keyboard)
            yield
        finally:
            signal.signal(signal.SIGCONT, continued)
            termios.tcsetattr(keyboard, termios.TCSANOW, kept)

    def read_keys(keyboard: int) -> str:
        typed = os.read(keyboard, 100).decode(errors="replace")
        return typed and SEQUENCE.sub("\0", typed)
