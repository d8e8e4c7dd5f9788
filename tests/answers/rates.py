"""Measure the judges of the free-text katas on labelled answers: python tests/answers/rates.py [--show]

Each kata has two halves of answers: tuning.toml, which one may read while improving a rubric, and report.toml, which
only measures how well the rubric does on answers that nobody tuned it for.
"""

import argparse
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ANSWERS = Path(__file__).resolve().parent
if __name__ == "__main__":  # under pytest, the root is importable already
    sys.path.insert(0, str(ANSWERS.parents[1]))

from dojo.rubric import Rubric, read_rubric  # noqa: E402 importable only now when run as a command

HALVES = ("tuning", "report")
BAR = 0.95  # what each rate should reach
FLOOR = 0.85  # what no rate on the report half may fall back to


@dataclass
class Rate:
    """How many of the right, or of the wrong, answers to one text get the verdict that they deserve."""

    kata: str
    name: str
    half: str
    right: bool
    tried: int = 0
    misjudged: list[tuple[str, str]] = field(default_factory=list, repr=False)  # (text, what the judge says)

    def __str__(self) -> str:
        return f"{self.kata} {self.name} {self.half} {'right' if self.right else 'wrong'}"

    @property
    def share(self) -> float:
        """The share of well judged answers."""
        return 1 - len(self.misjudged) / self.tried


def refusal(rubric: Rubric, text: str) -> str:
    """Return why a text is refused, or "": the same questions as the tests of the kata ask."""
    return (
        rubric.unwritten(text)
        or next((message for idea in rubric.ideas if (message := rubric.missing(idea, text))), "")
        or rubric.mistaken(text)
    )


def rates() -> Iterator[Rate]:
    """Yield the rates of every text, half by half."""
    for path in sorted(ANSWERS.glob("*/tuning.toml")):
        for half in HALVES:
            answers = tomllib.loads(path.with_stem(half).read_text(encoding="utf-8"))["answer"]
            for name in dict.fromkeys(answer["name"] for answer in answers):
                rubric = read_rubric(path.parent.name, name)
                for right in (True, False):
                    rate = Rate(path.parent.name, name, half, right)
                    for answer in answers:
                        if (answer["name"], answer["right"]) == (name, right):
                            rate.tried += 1
                            message = refusal(rubric, answer["text"])
                            if right == bool(message):
                                rate.misjudged.append((answer["text"], message))
                    yield rate


def main() -> int:
    """Print the rates; return 1 when one of them is under the bar."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--show", action="store_true", help="list the misjudged answers of the tuning half")
    show, low = parser.parse_args().show, False
    for rate in rates():
        verdict = "accepted" if rate.right else "rejected"
        under = rate.share < BAR
        low |= under
        print(
            f"{rate!s:<46}: "
            f"{rate.tried - len(rate.misjudged):>3} {verdict} of {rate.tried:>3} = {rate.share:6.1%}{'  <' * under}"
        )
        for text, message in rate.misjudged if show and rate.half == "tuning" else ():
            print("   ", " / ".join(text.split("\n")).strip(), "   =>", message)
    return int(low)


if __name__ == "__main__":
    sys.exit(main())
