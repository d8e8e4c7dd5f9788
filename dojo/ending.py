"""Say what became of a process that ended before it had judged its kata."""

import signal
from collections.abc import Iterator

import pytest

from dojo import sandbox
from dojo.answer import describe

WINDOWS_CRASH = 0xC0000000  # and above: how Windows ends a program that went wrong


def ended_reports(item: pytest.Item, message: str) -> Iterator[pytest.TestReport]:
    """Report that the process ended while it judged `item`."""
    kata = describe(item, "le fichier s'exécute", message)
    sections = [("Captured stdout setup", output)] if (output := output_left(item.config)) else []
    yield report_of(item, "setup", "passed", sections=sections)
    yield report_of(item, "call", "failed", longrepr=message, sections=sections, kata=kata)
    yield report_of(item, "teardown", "passed")


def waiting_reports(item: pytest.Item, message: str) -> Iterator[pytest.TestReport]:
    """Report that `item` was not judged because the process had ended before."""
    yield report_of(
        item, "setup", "skipped", longrepr=(str(item.path), item.location[1], f"pas encore jugé : {message}")
    )
    yield report_of(item, "teardown", "passed")


def report_of(item: pytest.Item, when: str, outcome: str, **attributes: object) -> pytest.TestReport:
    attributes = {"longrepr": None, "kata": describe(item)} | attributes
    return pytest.TestReport(
        nodeid=item.nodeid, location=item.location, keywords={item.name: 1}, outcome=outcome, when=when, **attributes
    )


def output_left(config: pytest.Config) -> str:
    """Return what the ended process had printed: it wrote to the files in which this one captures."""
    capture = config.pluginmanager.getplugin("capturemanager")
    output = capture.read_global_capture()[0] if capture and capture.is_globally_capturing() else ""
    return output[: sandbox.OUTPUT_LIMIT]


def hung(limit: float) -> str:
    return (
        f"Le programme n'était pas terminé après {limit:g} secondes : il a été arrêté.\n"
        "Contient-il une boucle sans fin, ou beaucoup plus d'epochs que demandé ?"
    )


def died(exitcode: int) -> str:
    if exitcode >= WINDOWS_CRASH:
        return f"Python s'est arrêté brutalement (code {exitcode:#x}) : votre programme a fait planter l'interpréteur."
    if exitcode >= 0:
        return (
            f"Le programme a mis fin à Python lui-même (code {exitcode}), avant que ses réponses soient lues.\n"
            "Retirez l'appel qui arrête Python, par exemple `os._exit`."
        )
    if -exitcode == getattr(signal, "SIGKILL", None):
        return "Le système a arrêté le programme, sans doute parce qu'il demandait trop de mémoire."
    return f"Python s'est arrêté brutalement (signal {-exitcode}) : votre programme a fait planter l'interpréteur."
