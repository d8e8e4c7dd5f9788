"""Import ahead of a kata what is slow, so that its verdict does not wait for it."""

import ast
import contextlib
import gc
import importlib
import os
from collections.abc import Iterator, Set
from functools import cache

from dojo.catalogue import Kata

# Read when TensorFlow is imported: no log line, no search for a graphics card, the backend that the katas name.
ENVIRONMENT = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "KERAS_BACKEND": "tensorflow",
    "MPLBACKEND": "Agg",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_ENABLE_ONEDNN_OPTS": "0",
}

# A package that is slow to import, and the module to import ahead of it.
SLOW_IMPORTS = {"tensorflow": "keras", "keras": "keras", "pandas": "pandas", "sklearn": "sklearn.model_selection"}


@cache
def libraries(kata: Kata) -> frozenset[str]:
    """Return the slow modules that an answer to the kata needs: those that its starter imports.

    Not what the file at hand imports: whatever way it takes to Keras, its trainings must be recorded.
    """
    imported = set()
    for node in ast.walk(ast.parse(kata.starter.read_bytes())):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add(node.module)
    packages = {name.partition(".")[0] for name in imported}
    return frozenset(SLOW_IMPORTS[package] for package in packages & SLOW_IMPORTS.keys())


def warm_up(modules: Set[str]) -> None:
    """Import `modules` ahead of the files that need them, without the log lines of TensorFlow."""
    if not modules:
        return
    gc.disable()  # a collection in the middle of some 10 000 imports finds nothing, and takes a tenth of their time
    try:
        with silent_stderr():
            for module in sorted(modules):
                with contextlib.suppress(ImportError):  # the file's own import says what is missing
                    importlib.import_module(module)
    finally:
        gc.freeze()  # what is imported stays: neither this process nor those forked from it need look at it again
        gc.enable()


@contextlib.contextmanager
def silent_stderr() -> Iterator[None]:
    """Send what C++ code writes to the standard error stream nowhere."""
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)
