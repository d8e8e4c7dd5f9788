"""``pytest --watch``: judge the current kata again at every save.

The session is ready before the learner saves: configured, and with everything slow imported.
"""

import importlib.util
import os
import signal
import subprocess
import sys

import pytest

from dojo.catalogue import KATAS, ROOT, Kata, kata_of, katas
from dojo.commands.selection import check_own
from dojo.commands.watcher import Restart, Watcher
from dojo.session import progress


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
    for name in {"SIGTERM", "SIGHUP"} & set(dir(signal)):
        signal.signal(getattr(signal, name), signal.default_int_handler)
    watcher = Watcher(session)
    watcher.release_terminal()
    try:
        watcher.watch(kata)
    except KeyboardInterrupt:  # q and Ctrl-C are the two ordinary ways to leave
        return True
    except Restart:
        watcher.judge.stop()
        restart(config)
    return True


def restart(config: pytest.Config) -> None:
    """Begin anew, with the machinery as it is now; does not return."""
    command = [sys.executable, "-m", "pytest", *config.invocation_params.args]
    os.chdir(config.invocation_params.dir)
    if sys.platform == "win32":  # where a program cannot take the place of another one
        sys.exit(subprocess.call(command))
    os.execv(sys.executable, command)


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
