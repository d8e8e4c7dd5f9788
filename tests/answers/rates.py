"""Measure the judge of written answers on writers that it has not read: python tests/answers/rates.py [--curve]

Each writer's answers are judged by a classifier that was trained on all the other writers' (leave one writer out).
"""

import argparse
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[1:3]]

from answers.training import (  # noqa: E402 importable only now
    ADVERSARIES,
    CONTRASTS,
    Corpus,
    Folds,
    Trainer,
    read_corpora,
    thresholds,
)


@dataclass(frozen=True)
class Rate:
    """How the answers to one question are judged."""

    name: str
    right: np.ndarray  # whether each answer is right
    accepted: np.ndarray  # whether the judge accepts it
    named: np.ndarray  # whether the judge calls a misconception by its name
    real: np.ndarray  # whether that is the one that the answer holds

    @classmethod
    def of(cls, trainer: Trainer, folds: Folds) -> "Rate":
        """Judge by the thresholds that training would write."""
        accept, name = thresholds(trainer, folds)
        accepted, column = folds.right >= accept, folds.likeliest_fault
        likeliest = np.array(folds.labels)[column]
        probable = folds.probabilities[np.arange(len(column)), column]
        mistakes = {answer.mistake for answer in trainer.corpus.answers}
        sure = np.isin(likeliest, list(mistakes)) & (probable >= [name[label] for label in likeliest])
        return cls(trainer.corpus.name, trainer.corpus.right, accepted, sure & ~accepted, likeliest == trainer.labels)

    def only(self, rows: np.ndarray, name: str) -> "Rate":
        """Return the rate of some of the answers."""
        return Rate(name, self.right[rows], self.accepted[rows], self.named[rows], self.real[rows])

    def table(self, kinds: np.ndarray) -> str:
        """Return the rate of ordinary answers, and apart from it those of the other kinds."""
        parts = [self.only(kinds == kind, f"  {kind}" if kind else self.name) for kind in ("", CONTRASTS, ADVERSARIES)]
        return "\n".join(str(part) for part in parts if len(part.right))

    @property
    def accepted_right(self) -> float:
        return float(self.accepted[self.right].mean())

    @property
    def refused_wrong(self) -> float:
        return float(1 - self.accepted[~self.right].mean())

    def __str__(self) -> str:
        precision = self.real[self.named].mean() if self.named.any() else float("nan")
        return (
            f"{self.name:<16} {len(self.right):>6} answers: right accepted {self.accepted_right:6.1%}, wrong refused "
            f"{self.refused_wrong:6.1%}; {self.named.sum():>4} misconceptions named, {precision:6.1%} of them real"
        )


def curve(trainer: Trainer) -> Iterator[Rate]:
    """Yield the rates of learners when a quarter, a half, all of the other writers' answers are learnt from."""
    for share in (0.25, 0.5, 1.0):
        rate = Rate.of(trainer, trainer.leave_one_writer_out(share))
        yield rate.only(trainer.kinds == "", f"{rate.name} {share:.0%}")


def measured(corpus: Corpus, with_curve: bool) -> tuple[str, list[str]]:
    """Return the rates of one question, and its misjudged answers."""
    trainer = Trainer(corpus)
    if with_curve:
        return "\n".join(map(str, curve(trainer))), []
    rate = Rate.of(trainer, trainer.leave_one_writer_out())
    wrong = [corpus.answers[row] for row in np.flatnonzero(rate.accepted != rate.right)]
    return rate.table(trainer.kinds), [f"    {corpus.label(each)} | {each.writer} | {each.text!r}" for each in wrong]


def main() -> None:
    """Print the rates of each question, or its learning curve."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--curve", action="store_true", help="with a quarter, a half and all of the answers")
    parser.add_argument("--show", action="store_true", help="list the misjudged answers")
    arguments = parser.parse_args()
    with ProcessPoolExecutor() as pool:
        for table, wrong in pool.map(partial(measured, with_curve=arguments.curve), read_corpora()):
            print(table, *(wrong if arguments.show else ()), sep="\n", flush=True)


if __name__ == "__main__":
    main()
