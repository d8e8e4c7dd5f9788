"""What the learner sees: for each kata its expectations with their verdicts, and what to mend first.

Only reports of kata and solution files are shown in this way. ``-v`` and ``--tb=long`` bring pytest's own lines and
tracebacks back; its last line, its exit codes and its other reports stay as they are.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from dojo.catalogue import KATAS, answer_path, kata_of, katas
from dojo.reading.source import is_starter, reference_texts
from dojo.session import progress
from dojo.speaking.console import excerpt, printable, wrapped
from dojo.speaking.wording import counted

MARKS = {"passed": ("✔", "green"), "failed": ("✘", "red"), "skipped": ("·", "yellow")}
KEPT = "="  # a written answer that the learner keeps
LABEL_WIDTH = 29
DONE = "Tous les katas sont réussis, bravo ! Relisez-les à la lumière des commentaires de solutions/."
OUTPUT_LINES = 12  # of what a program printed
BAR = 16


@dataclass
class Sheet:
    """The verdicts on one file, in the order of the expectations."""

    path: Path
    label: str
    reports: list[pytest.TestReport] = field(default_factory=list)
    output: str = ""

    def add(self, report: pytest.TestReport) -> None:
        if report.when == "call" or not report.passed:
            self.reports.append(report)
        # Each report repeats what was captured in the phases before its own.
        self.output += "".join(text for name, text in report.sections if name == f"Captured stdout {report.when}")

    def with_outcome(self, outcome: str) -> list[pytest.TestReport]:
        return [report for report in self.reports if report.outcome == outcome]

    @property
    def total(self) -> int:
        """How many expectations the kata has; fewer may have been chosen."""
        return self.reports[0].kata["total"]

    @property
    def kept(self) -> int:
        """How many expectations wait on a text that the learner keeps as it is."""
        return sum(report.kata["kept"] for report in self.reports)

    @property
    def decided(self) -> bool:
        """Whether the kata is known to be solved or not: a few expectations that pass say nothing of the others."""
        return len(self.reports) == self.total or bool(self.with_outcome("failed"))

    @property
    def solved(self) -> bool:
        return len(self.with_outcome("passed")) + self.kept == self.total


@pytest.hookimpl(trylast=True)  # pytest's own reporter has to be there first
def pytest_configure(config: pytest.Config) -> None:
    terminal = config.pluginmanager.getplugin("terminalreporter")
    if terminal:
        config.pluginmanager.register(LearnerReport(config, terminal), "dojo-learner-report")


class LearnerReport:
    """Shows one sheet a kata file, as soon as the file has been judged."""

    def __init__(self, config: pytest.Config, terminal: pytest.TerminalReporter) -> None:
        self.config = config
        self.terminal = terminal
        self.sheets: dict[str, Sheet] = {}
        self.shown: list[Sheet] = []
        self.expected: Counter[str] = Counter()

    @property
    def quiet(self) -> bool:
        """Whether pytest's own line for each test is replaced by the sheets."""
        return self.config.option.verbose <= 0

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        self.sheets, self.shown = {}, []
        items = (item for item in session.items if kata_of(item.path))
        self.expected = Counter(item.nodeid.partition("::")[0] for item in items)

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_logstart(self, nodeid: str, location: tuple[str, int | None, str]) -> None:
        # The sheet names the file: pytest's own line would name it twice. None means that pytest decides.
        self.terminal.showfspath = False if self.quiet and kata_of(self._path(nodeid)) else None

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        if not hasattr(report, "kata") or not self.quiet:
            return None
        if report.when != "call" and report.passed:
            return "", "", ""
        return ("error" if report.failed and report.when != "call" else report.outcome), "", ""

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if hasattr(report, "kata"):
            name = report.nodeid.partition("::")[0]
            sheet = self.sheets.setdefault(name, Sheet(answer_path(self._path(name)), self._label(name)))
            sheet.add(report)
            if report.when == "teardown" and len(sheet.reports) == self.expected[name]:
                self._show([sheet])

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_terminal_summary(self) -> Iterator[None]:
        judged = [sheet for sheet in self.sheets.values() if sheet.reports]  # Ctrl-C may leave one without any
        self._show(sorted(judged, key=lambda sheet: sheet.label))
        stats = self.terminal.stats
        failures = stats.get("failed", [])
        if failures and self.config.option.tbstyle == "auto":  # no traceback was asked for
            stats["failed"] = [report for report in failures if not hasattr(report, "kata")]
        try:
            return (yield)
        finally:
            if failures:
                stats["failed"] = failures
            self._show_progress()

    @property
    def alone(self) -> bool:
        """Whether a single file is judged, so that there is room for all that can be said of it."""
        return len(self.expected or self.sheets) == 1

    def _path(self, nodeid: str) -> Path:
        return self.config.rootpath / nodeid.partition("::")[0]

    def _label(self, name: str) -> str:
        path = self._path(name)
        return kata_of(path).label if answer_path(path) != path else name

    def _show(self, sheets: list[Sheet]) -> None:
        """Write the sheets that are complete and not shown yet."""
        for sheet in sheets:
            if sheet not in self.shown:
                self.shown.append(sheet)
                if sheet.path.parent == KATAS and sheet.decided:
                    progress.record(self.config, kata_of(sheet.path), sheet.solved)
                self._show_sheet(sheet)

    def _show_sheet(self, sheet: Sheet) -> None:
        passed = len(sheet.with_outcome("passed"))
        untouched = is_starter(sheet.path) and sheet.path.parent == KATAS
        label = f"{sheet.label:<{LABEL_WIDTH}}"
        if sheet.with_outcome("failed") and (self.alone or not untouched):
            self._write(f"{label} à faire" if untouched else sheet.label, bold=True)
            self._show_expectations(sheet)
            self._show_output(sheet)
            if self.alone and sheet.path.parent == KATAS:
                way = "touche i" if self.config.option.watch else f"pytest {kata_of(sheet.path).short} --hint"
                self._write(f"\nUn indice ? {way}")
        elif untouched:
            self._write(f"{label} · à faire")
        else:
            mark = KEPT if sheet.kept else "✔" if passed else "·"
            kept = f", {counted(sheet.kept, 'gardée')} par vous" if sheet.kept else ""
            self._write(f"{label} {mark} {counted(passed, 'attente')} sur {sheet.total}{kept}", green=bool(passed))
            if self.alone:
                self._show_output(sheet)
                self._show_success(sheet)

    def _show_expectations(self, sheet: Sheet) -> None:
        explained = False
        for report in sheet.reports:
            if not report.skipped or report.kata["kept"]:
                mark, colour = (KEPT, "green") if report.kata["kept"] else MARKS[report.outcome]
                self._write(*wrapped(f"{mark} {report.kata['title']}", self.width, "  "), **{colour: True})
                if report.failed and not explained:
                    self._write(*wrapped(report.kata["message"], self.width, "      "))
                    explained = True
        if waiting := len(sheet.with_outcome("skipped")) - sheet.kept:
            verb = "seront jugées" if waiting > 1 else "sera jugée"
            others = f"{waiting} autres attentes" if waiting > 1 else "1 autre attente"
            self._write(*wrapped(f"· {others} {verb} quand le reste sera corrigé", self.width, "  "), yellow=True)

    def _show_output(self, sheet: Sheet) -> None:
        lines = excerpt(sheet.output, OUTPUT_LINES)
        if any(lines):
            self._write("  Affiché par le programme :", *(f"    │ {line}" for line in lines))

    def _show_success(self, sheet: Sheet) -> None:
        kata = kata_of(sheet.path)
        if sheet.path != kata.path or not sheet.solved:
            return
        way = "touche c" if self.config.option.watch else f"pytest {kata.short} --compare"
        self._write(f"Kata {kata.number} réussi. Comparez avec la référence : {way}", green=True)
        for name, text in reference_texts(kata).items():
            self._write(f"\nPour comparer, la réponse de référence (`{name}`) :", *wrapped(text, self.width, "  "))

    def _show_progress(self) -> None:
        judged = [kata_of(sheet.path) for sheet in self.shown if sheet.path.parent == KATAS]
        if not judged:
            return
        solved, total = len(progress.solved_katas(self.config)), len(katas())
        bar = "█" * (BAR * solved // total)
        done = judged[0] if self.alone and judged[0] in progress.solved_katas(self.config) else None
        following = progress.next_kata(self.config, after=done)
        end = f"Ensuite : {following.label}" if following else DONE
        lines = wrapped(f"Progression : {bar:░<{BAR}} {solved}/{total}. {end}", self.width, "")
        if not solved and len(self.shown) == total:
            lines += wrapped(
                f"Pour commencer : lisez et complétez {following.label}, puis pytest {following.short}", self.width, ""
            )
        self._write(*lines, bold=True)

    @property
    def width(self) -> int:
        return self.config.get_terminal_writer().fullwidth

    def _write(self, *lines: str, **markup: bool) -> None:
        for line in "\n".join(lines).split("\n"):
            self.terminal.write_line(printable(line), **markup)
