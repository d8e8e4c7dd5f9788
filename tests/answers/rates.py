"""Measure the judges of the free-text katas on labelled answers: python tests/answers/rates.py [--show]

Each kata has two halves of answers: tuning.toml, which one may read while improving a rubric, and report.toml, which
only measures how well the rubric does on answers that nobody tuned it for.
"""

import argparse
import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ANSWERS = Path(__file__).resolve().parent
if __name__ == "__main__":  # under pytest, the root is importable already
    sys.path.insert(0, str(ANSWERS.parents[1]))

from dojo.rubric import Rubric, read_rubric  # noqa: E402 importable only now when run as a command

HALVES = ("tuning", "report")
BAR = 0.95  # what the rates of each kata must reach, on either half


@dataclass
class Rate:
    """How many of the right, or of the wrong, answers of a kata get the verdict that they deserve."""

    kata: str
    half: str
    right: bool
    tried: Counter[str] = field(default_factory=Counter)  # by the name of the text
    misjudged: list[tuple[str, str, str]] = field(default_factory=list, repr=False)  # name, text, what the judge says

    def __str__(self) -> str:
        return f"{self.kata} {self.half} {'right' if self.right else 'wrong'}"

    @property
    def share(self) -> float:
        """The share of well judged answers."""
        return 1 - len(self.misjudged) / self.tried.total()

    def lines(self) -> Iterator[str]:
        """Yield the rate of the kata, then those of its texts."""
        verdict = "accepted" if self.right else "rejected"
        under = "  < the bar" if self.share < BAR else ""
        missed = Counter(name for name, _, _ in self.misjudged)
        well = self.tried.total() - missed.total()
        yield f"{self!s:<32} {well:>3} of {self.tried.total():>3} {verdict} = {self.share:6.1%}{under}"
        for name, tried in self.tried.items():
            yield f"    {name:<28} {tried - missed[name]:>3} of {tried:>3}"


def refusal(rubric: Rubric, text: str) -> str:
    """Return why a text is refused, or "": the same questions as the tests of the kata ask."""
    return (
        rubric.unwritten(text)
        or next((message for idea in rubric.ideas if (message := rubric.missing(idea, text))), "")
        or rubric.mistaken(text)
    )


def rates() -> Iterator[Rate]:
    """Yield the rates of every kata, half by half."""
    for path in sorted(ANSWERS.glob("*/tuning.toml")):
        for half in HALVES:
            answers = tomllib.loads(path.with_stem(half).read_text(encoding="utf-8"))["answer"]
            by_label = {right: Rate(path.parent.name, half, right) for right in (True, False)}
            for answer in answers:
                name, text, rate = answer["name"], answer["text"], by_label[answer["right"]]
                rate.tried[name] += 1
                message = refusal(read_rubric(rate.kata, name), text)
                if rate.right == bool(message):
                    rate.misjudged.append((name, text, message))
            yield from by_label.values()


def main() -> int:
    """Print the rates; return 1 when one of them is under the bar."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", action="store_true", help="list the misjudged answers of the tuning half")
    show, low = parser.parse_args().show, False
    for rate in rates():
        low |= rate.share < BAR
        print("\n".join(rate.lines()))
        for name, text, message in rate.misjudged if show and rate.half == "tuning" else ():
            print("   ", name, "|", " / ".join(text.split("\n")).strip(), "   =>", message)
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
