"""How long a learner waits for a verdict, measured by hand: ``python benchmarks/feedback.py`` (10 minutes, Unix).

Everything is measured in turn, round after round, so that a noisy machine is noisy for all. ``--quick`` gives an idea
in 2 minutes. The learner's files are not touched: it all happens on copies of the repository. The chart goes to
feedback.svg, beside this file.
"""

import argparse
import contextlib
import importlib.util
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = {"01": "couche", "06": "texte", "05": "entraînement"}
# What makes the right answer of a sample wrong.
WRONG = {"01": ("60", "45"), "06": ("probabilit", "quantit"), "05": ("epochs=1", "epochs=2")}
PYTHON, PYTEST, PTW = "python kata", "pytest kata", "pytest-watcher"
WATCH, REFUSED = "pytest --watch", "--watch, refusé"
PTW_COMMAND = ("pytest_watcher", ".", "--patterns=*.py,**/*.py")  # the two spellings, before and since watchdog 7
COLOURS = {PYTHON: "#9aa5b1", PYTEST: "#7b8794", PTW: "#c99a2e", WATCH: "#2f855a", REFUSED: "#c05621"}
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {
    "COLUMNS": "100",
    "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),  # ptw runs `pytest`
    "TERM": "xterm",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
Times = dict[object, list[float]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="3 tours au lieu de 10, 20 enregistrements au lieu de 200")
    quick = parser.parse_args().quick
    with tempfile.TemporaryDirectory(prefix="feedback-") as folder:
        bench = Bench(Path(folder))
        feedback = bench.feedback(3 if quick else 10)
        table(
            "De l'enregistrement au verdict", [(f"{kata} ({SAMPLES[kata]})", tool) for tool, kata in feedback], feedback
        )
        write_chart(feedback, Path(__file__).with_suffix(".svg"))
        show_targets(feedback)
        bench.show_cold(feedback, 3 if quick else 10)
        bench.show_growth(1 if quick else 3)
        bench.show_memory(20 if quick else 200)


class Bench:
    """The measures, on solved copies of the repository in a scratch folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = self.copy("repository")
        self.files = sorted((self.repository / "katas").glob("[0-9]*.py"))

    def copy(self, name: str) -> Path:
        copy = self.folder / name
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".*", "__pycache__", "answers", "katas"))
        shutil.copytree(copy / "solutions", copy / "katas")
        return copy

    def run(self, *command: str, folder: Path | None = None) -> float:
        start = time.perf_counter()
        subprocess.run(
            [sys.executable, *command],
            cwd=folder or self.repository,
            env=ENVIRONMENT,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        return time.perf_counter() - start

    def feedback(self, rounds: int) -> Times:
        """Measure each tool on each sample, from the save to the verdict or to the end of the program."""
        times: Times = defaultdict(list)
        with contextlib.ExitStack() as stack:
            watch = stack.enter_context(Screen(self.copy("watch"), "pytest", "--watch"))
            watch.verdict()
            watchers = {}
            if importlib.util.find_spec("pytest_watcher"):
                for kata in SAMPLES:
                    copy = self.copy(f"ptw-{kata}")
                    watchers[kata] = stack.enter_context(Screen(copy, *PTW_COMMAND, f"katas/{kata}"))
            else:
                print("pytest-watcher n'est pas installé (pip install pytest-watcher) : il n'est pas mesuré.")
            time.sleep(3)
            for number in range(rounds):
                for kata in SAMPLES:
                    file = next(file for file in self.files if file.name.startswith(kata))
                    times[PYTHON, kata].append(self.run(str(file)))
                    times[PYTEST, kata].append(self.run("-m", "pytest", f"katas/{kata}"))
                    if kata in watchers:
                        times[PTW, kata].append(watchers[kata].save(file.name, number))
                    times[WATCH, kata].append(watch.save(file.name, number))
                    times[REFUSED, kata].append(watch.save(file.name, number, change=WRONG[kata]))
        return times

    def show_cold(self, feedback: Times, rounds: int) -> None:
        """Compare the commands that start from nothing with what no command can do without."""
        empty = self.folder / "empty"
        empty.mkdir()
        (empty / "test_empty.py").write_text("def test_empty():\n    pass\n", encoding="utf-8")
        times: Times = defaultdict(list)
        for _ in range(rounds):
            times["pytest, un test vide"].append(self.run("-m", "pytest", folder=empty))
            times['python -c "import tensorflow"'].append(self.run("-c", "import tensorflow"))
            times["pytest katas (les 11)"].append(self.run("-m", "pytest", "katas"))
            times["les entraînements de 05 et 09"].append(self.training())
        table("Depuis rien", times, times)
        nothing, tensorflow, everything, training = (statistics.median(times[name]) for name in times)
        layer = statistics.median(feedback[PYTEST, "01"]) / statistics.median(feedback[PYTHON, "01"])
        print(f"pytest katas/01 : {layer:.2f} fois python katas/01_dense_layer.py (au plus 1)")
        print(
            f"pytest katas/06 : {statistics.median(feedback[PYTEST, '06']) / nothing:.2f} fois un test vide (au plus 2)"
        )
        ratio = everything / (tensorflow + training)
        print(f"pytest katas : {ratio:.2f} fois l'import de TensorFlow et les entraînements (au plus 1,6)")

    def training(self) -> float:
        """Return the time that the two trainings take by themselves."""
        program = (
            "import time, keras, pandas, sklearn.model_selection\n"
            "start = time.perf_counter()\n"
            "for name in ('05_houses', '09_tumors'):\n"
            "    exec(open(f'katas/{name}.py', encoding='utf-8').read(), {})\n"
            "print('seconds', time.perf_counter() - start)\n"
        )
        command = [sys.executable, "-c", program]
        output = subprocess.run(
            command, cwd=self.repository, env=ENVIRONMENT, check=True, capture_output=True, text=True
        )
        return float(output.stdout.rpartition("seconds")[2])

    def show_growth(self, rounds: int) -> None:
        """Measure one session of more and more katas, and what a kata costs beyond running its file."""
        layer, copies = self.files[0], self.repository / "copies"
        for number in range(110):
            (copies / str(number)).mkdir(parents=True)
            for file in self.files if number < 10 else [layer]:
                shutil.copy(file, copies / str(number))
        every = [str(path) for path in copies.glob("?/*.py")]
        chosen = {f"{count} kata(s)": [str(file) for file in self.files[:count]] for count in (1, 2, 4, 6, 8, 11)}
        chosen["110 katas (10 copies de chacun)"] = every
        layers = [str(copies / str(number) / layer.name) for number in range(110)]
        chosen |= {"10 fois le kata 01": layers[:10], "110 fois le kata 01": layers}
        times: Times = defaultdict(list)
        for _ in range(rounds):
            for name, files in chosen.items():
                times[name].append(self.run("-m", "pytest", *files))
        table("Une seule commande pytest pour plusieurs katas", times, times)
        cost = (min(times["110 fois le kata 01"]) - min(times["10 fois le kata 01"])) / 100
        print(f"Un kata 01 de plus, processus et fichier compris : {1000 * cost:.0f} ms")

    def show_memory(self, saves: int) -> None:
        """Measure what stays in memory while ``--watch`` waits."""
        with Screen(self.copy("memory"), "pytest", "--watch", "katas/01") as watch:
            watch.verdict()
            for number in range(3):
                watch.save(self.files[0].name, number)
            before = watch.memory()
            for number in range(saves):
                watch.save(self.files[0].name, number, pause=0.1)
            after = watch.memory()
        print(f"\nMémoire (RSS, Mo) | --watch, prêt | après {saves} enregistrements\n---|---|---")
        for name in before:
            print(f"{name} | {before[name]:.0f} | {after[name]:.0f}")


class Screen:
    """A watcher in a terminal of its own, where files are saved and verdicts read."""

    def __init__(self, folder: Path, *module: str) -> None:
        self.folder = folder
        self.terminal, other_end = os.openpty()
        os.set_blocking(self.terminal, False)
        self.process = subprocess.Popen(
            [sys.executable, "-m", *module], cwd=folder, env=ENVIRONMENT, preexec_fn=lambda: os.login_tty(other_end)
        )
        os.close(other_end)

    def __enter__(self) -> "Screen":
        return self

    def __exit__(self, *_: object) -> None:
        os.write(self.terminal, b"\x03")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        self.process.kill()
        os.close(self.terminal)

    def save(self, name: str, number: int, pause: float = 1, change: tuple[str, str] = ("", "")) -> float:
        """Save the right answer, or a wrong one, with a new comment; return the seconds until its verdict."""
        answer = (self.folder / "solutions" / name).read_text(encoding="utf-8").replace(*change)
        time.sleep(pause)  # a learner takes longer to type
        self.read()
        start = time.perf_counter()
        (self.folder / "katas" / name).write_text(f"{answer}\n# {number}, {start}\n", encoding="utf-8")
        self.verdict()
        return time.perf_counter() - start

    def verdict(self) -> None:
        text, end = "", time.monotonic() + 120
        while "Progression" not in text:
            if time.monotonic() > end:
                raise SystemExit(f"Pas de verdict en 120 secondes. Affiché : {text}")
            time.sleep(0.002)
            text += self.read()

    def read(self) -> str:
        with contextlib.suppress(BlockingIOError):
            return os.read(self.terminal, 1_000_000).decode(errors="replace")
        return ""

    def memory(self) -> dict[str, float]:
        """Return the resident megabytes of the watcher, which holds TensorFlow, and of its worker, if it is kept."""
        time.sleep(1)
        listing = subprocess.run(["ps", "-A", "-o", "pid=,ppid=,rss="], capture_output=True, text=True, check=True)
        rows = [[int(field) for field in line.split()] for line in listing.stdout.splitlines()]
        own = max(rss for pid, _, rss in rows if pid == self.process.pid)
        worker = max((rss for _, parent, rss in rows if parent == self.process.pid), default=0)
        return {"le veilleur": own / 1024, "son ouvrier": worker / 1024}


def table(title: str, names: Iterable[object], times: Times) -> None:
    print(f"\n{title} (secondes, {len(next(iter(times.values())))} mesures) | médiane | pire\n---|---|---")
    for name, measured in zip(names, times.values(), strict=True):
        label = ", ".join(reversed(name)) if isinstance(name, tuple) else name
        print(f"{label} | {statistics.median(measured):.2f} | {max(measured):.2f}")
    sys.stdout.flush()


def show_targets(feedback: Times) -> None:
    medians = {key: statistics.median(measured) for key, measured in feedback.items()}
    for kata, target in {"01": 0.1, "06": 0.15, "05": 1.2}.items():
        right, refused = medians[WATCH, kata], medians[REFUSED, kata]
        print(f"--watch, kata {kata} : {right:.2f} s, refusé {refused:.2f} s (au plus {target} s)")
    if (PTW, "01") in medians:
        ratio = medians[PTW, "01"] / medians[WATCH, "01"]
        print(f"--watch, kata 01 : {ratio:.0f} fois plus rapide que pytest-watcher (au moins 10)")


def write_chart(feedback: Times, path: Path) -> None:
    """Draw the medians as bars, by hand: a chart of twelve bars is not worth a dependency."""
    path.write_text("\n".join(chart_lines(feedback)) + "\n", encoding="utf-8")


def chart_lines(feedback: Times) -> Iterator[str]:
    scale = 420 / max(statistics.median(measured) for measured in feedback.values())
    tools = [tool for tool in COLOURS if (tool, "01") in feedback]
    height = 50 + len(SAMPLES) * (34 + 22 * len(tools))
    yield f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 {height}" font-family="sans-serif" font-size="13">'
    yield f'<rect width="640" height="{height}" fill="white"/>'
    yield '<text x="12" y="26" font-size="15" font-weight="bold">De l\'enregistrement au verdict, en secondes</text>'
    y = 44
    for kata, kind in SAMPLES.items():
        yield f'<text x="12" y="{y + 16}" font-weight="bold">kata {kata} ({kind})</text>'
        y += 24
        for tool in tools:
            seconds = statistics.median(feedback[tool, kata])
            yield f'<text x="12" y="{y + 13}">{tool}</text>'
            yield f'<rect x="130" y="{y}" width="{max(seconds * scale, 1):.0f}" height="17" fill="{COLOURS[tool]}"/>'
            label = re.sub(r"\.", ",", f"{seconds:.2f}")
            yield f'<text x="{136 + seconds * scale:.0f}" y="{y + 13}">{label}</text>'
            y += 22
        y += 10
    yield "</svg>"


if __name__ == "__main__":
    main()
