"""Measure the judge of written answers on writers that it has not read: python tests/answers/rates.py [--curve]

Each writer's answers are judged by a classifier that was trained on all the other writers' (leave one writer out).
"""

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[1:3]]

from answers.training import Folds, Trainer, acceptance, naming, read_corpora  # noqa: E402 importable only now


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
        corpus = trainer.corpus
        accept = acceptance(folds, corpus.right)
        thresholds = naming(folds, trainer.labels, accept)
        mistakes = {answer.mistake for answer in corpus.answers}
        accepted, column = folds.right >= accept, folds.likeliest_fault
        likeliest = np.array(folds.labels)[column]
        probable = folds.probabilities[np.arange(len(column)), column]
        sure = np.isin(likeliest, list(mistakes)) & (probable >= [thresholds[label] for label in likeliest])
        return cls(corpus.name, corpus.right, accepted, sure & ~accepted, likeliest == trainer.labels)

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
    """Yield the rates when only a quarter, a half, all of the other writers' answers are learnt from."""
    for share in (0.25, 0.5, 1.0):
        rate = Rate.of(trainer, trainer.leave_one_writer_out(share))
        yield replace(rate, name=f"{rate.name} {share:.0%}")


def main() -> None:
    """Print the rates of each question, or its learning curve."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--curve", action="store_true", help="with a quarter, a half and all of the answers")
    parser.add_argument("--show", action="store_true", help="list the misjudged answers")
    arguments = parser.parse_args()
    for corpus in read_corpora():
        trainer = Trainer(corpus)
        rates = list(curve(trainer)) if arguments.curve else [Rate.of(trainer, trainer.leave_one_writer_out())]
        print(*rates, sep="\n", flush=True)
        for answer, right, accepted in zip(corpus.answers, rates[-1].right, rates[-1].accepted, strict=True):
            if arguments.show and right != accepted:
                print(f"    {corpus.label(answer)} | {answer.writer} | {answer.text!r}")


if __name__ == "__main__":
    main()
