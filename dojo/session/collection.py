"""Collect a kata or a solution as a module whose tests are those of ``tests/test_NN_slug.py``.

So node ids read ``katas/03_sequential.py::test_two_layers``, and ``-k``, ``--lf``, ``-x`` and ``-n`` work as ever.
"""

import importlib.util
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from dojo.catalogue import KATAS, SOLUTIONS, Kata, kata_of, katas


class AnswerModule(pytest.Module):
    """A file that answers a kata, with the tests of this kata."""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        self.obj = fresh_copy(kata_of(self.path))
        return super().collect()


class AnswerDirectory(pytest.Directory):
    """katas/ or solutions/: one module a kata of the catalogue, also for a file that is missing; nothing else."""

    def collect(self) -> Iterator[pytest.Module]:
        for kata in katas():
            path = self.path / f"{kata.name}.py"
            ignored = self.ihook.pytest_ignore_collect(collection_path=path, config=self.config)
            if self.session.isinitpath(path) or not ignored:
                yield AnswerModule.from_parent(self, path=path)


def pytest_collect_directory(path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    return AnswerDirectory.from_parent(parent, path=path) if path in (KATAS, SOLUTIONS) else None


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Judge an answer kept elsewhere, such as ``tests/answers/03_sequential/accepted/one_by_one.py``."""
    kata = kata_of(module_path)
    return AnswerModule.from_parent(parent, path=module_path) if kata and module_path != kata.tests else None


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the expectations of a file together, whatever order was asked for: the file is to run once for all."""
    modules = dict.fromkeys(item.getparent(pytest.Module) for item in items)
    places = {module: place for place, module in enumerate(modules)}
    items.sort(key=lambda item: places[item.getparent(pytest.Module)])


def fresh_copy(kata: Kata) -> ModuleType:
    """Load the kata's test module anew, with pytest's rewritten assertions.

    Each answer gets a copy of its own, because pytest registers the fixtures of a module object only once.
    """
    spec = importlib.util.find_spec(kata.tests.stem)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
