"""The `kata` fixture: what the learner's file defines, and the verdict of each expectation on it."""

import argparse
import contextlib
import inspect
from collections.abc import Iterator
from pathlib import Path

import pytest

from dojo.catalogue import answer_path, kata_of
from dojo.reading import facts
from dojo.reading.kept import as_kept
from dojo.reading.network import is_network, note_others
from dojo.reading.recorder import recording
from dojo.running import sandbox
from dojo.speaking.diagnosis import closest
from dojo.speaking.explain import explain, own_line
from dojo.speaking.failure import one_line
from dojo.verdict import KeptAsItIs, NotJudged

REFUSED = pytest.StashKey[bool]()
RUNS = "le fichier s'exécute"


class Answer:
    """The names that a kata file defines, as attributes: ``kata.model`` is the file's `model`.

    Raises NotJudged for a name that is missing or still ``...``, and for every name of a file that does not run.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        facts.of_program(path)
        with recording(path):
            self._run = sandbox.run(path)

    def __getattr__(self, name: str) -> object:
        error, names = self._run.error, self._run.names
        stopped = isinstance(error, SystemExit) and error.code in (None, 0)
        if error and not stopped:
            raise NotJudged(explain(error, self._path), headline=RUNS) from error
        if name not in names:
            reason = f"\n{explain(error, self._path)}" if stopped else ""
            raise NotJudged(f"{_missing(name, names)}{reason}", headline=f"la variable `{name}` existe")
        if names[name] is ...:
            raise NotJudged(f"`{name}` vaut encore `...` : remplacez ces points par votre code.")
        value = names[name]
        facts.name(value, name)
        if not is_network(value):  # of which the line says nothing
            facts.look_at_value(value)
        note_others(name, names)
        return as_kept(self._path, name, value) if isinstance(value, str) else value


def _missing(name: str, names: dict[str, object]) -> str:
    same = [other for other in names if other.lower() == name.lower()]
    close = same[0] if same else closest(name, names, cutoff=0.7)
    suggestion = f" Vous avez défini `{close}` : est-ce le même ?" if close else ""
    return f"La variable `{name}` n'est pas définie dans votre fichier.{suggestion}"


@pytest.fixture(scope="module")
def kata(request: pytest.FixtureRequest) -> Iterator[Answer]:
    """What the kata file defines; the file runs once for all its tests."""
    yield Answer(answer_path(request.path))


def pytest_itemcollected(item: pytest.Item) -> None:
    """Let ``-k neurones`` choose the expectations whose French sentence says so."""
    if kata_of(item.path):
        item.extra_keyword_matches.add(title_of(item))


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_call() -> None:
    facts.begin()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo) -> Iterator[None]:
    """Add to the report of an expectation what the learner is shown."""
    if not kata_of(item.path):
        return (yield)
    with short_traceback(item.config.option):
        report = yield
    error = call.excinfo.value if call.excinfo else None
    module = item.getparent(pytest.Module)
    kept = isinstance(error, KeptAsItIs)
    if kept:
        report.outcome = "skipped"
        report.longrepr = (str(item.path), item.location[1], "texte gardé tel quel, sans être jugé juste")
    elif isinstance(error, NotJudged) and module.stash.get(REFUSED, False):
        report.outcome = "skipped"
        report.longrepr = (str(item.path), item.location[1], f"pas encore jugé : {error.message}")
    elif report.failed:
        module.stash[REFUSED] = True
    report.kata = refusal(item, error) if error and report.failed else describe(item, kept=kept)
    return report


@contextlib.contextmanager
def short_traceback(option: argparse.Namespace) -> Iterator[None]:
    """Spare the traceback that nobody asked for: pytest's own takes longer than the verdict, Keras being imported."""
    asked, option.tbstyle = option.tbstyle, "native" if option.tbstyle == "auto" else option.tbstyle
    try:
        yield
    finally:
        option.tbstyle = asked


def describe(item: pytest.Item, title: str = "", message: str = "", kept: bool = False) -> dict[str, str | int | bool]:
    """Return what the learner is shown of an expectation: its title, why it is refused, and how many there are."""
    total = sum(name.startswith("test_") for name in vars(item.getparent(pytest.Module).obj))
    return {"title": title or title_of(item), "message": message, "total": total, "kept": kept}


def refusal(item: pytest.Item, error: BaseException) -> dict[str, str | int | bool]:
    """Describe an expectation that is refused because of `error`."""
    if isinstance(error, NotJudged):
        return describe(item, error.headline, with_facts(error.message, error.headline))
    if own_line(error, answer_path(item.path)):
        reason = explain(error, answer_path(item.path))
        return describe(item, message=f"Votre code lève une exception quand on s'en sert.\n{reason}")
    if isinstance(error, AssertionError):
        # pytest adds its own introspection after the message of a rewritten assert.
        return describe(item, message=with_facts(str(error).partition("\nassert ")[0]))
    return describe(item, message=f"Cette attente n'a pas pu être jugée : {type(error).__name__} : {one_line(error)}")


def with_facts(message: str, headline: str = "") -> str:
    """Return a message with what was noted of the run; without it when the file itself is at fault."""
    return "\n".join(filter(None, [message, "" if headline == RUNS else facts.told()]))


def title_of(item: pytest.Item) -> str:
    """Return the expectation in French: the first line of the test's docstring."""
    return (inspect.getdoc(item.obj) or item.name).splitlines()[0]
