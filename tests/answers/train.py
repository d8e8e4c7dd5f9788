"""Train the judge of written answers anew, after adding answers: python tests/answers/train.py

Prints, for each text, the rates before and after, each measured on writers that the judge had not read. Rows of
katas/reponses-gardees.csv are in the right format: complete `writer`, `ideas` and `mistake`, and move them over.
"""

import sys
from pathlib import Path

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[1:3]]

from answers.rates import Rate  # noqa: E402 importable only now
from answers.training import Trainer, read_corpora, train, write  # noqa: E402

from dojo.written import TRAINED, read_trained  # noqa: E402


def main() -> None:
    """Train every text, write the trained file, and say what changed."""
    before = read_trained()["rates"] if TRAINED.exists() else {}
    texts, rates = {}, {}
    for corpus in read_corpora():
        folds = Trainer(corpus).leave_one_writer_out()
        texts[corpus.name] = train(corpus, folds)
        rates[corpus.name] = str(Rate.of(corpus, folds))
        print(f"before: {before.get(corpus.name, '-')}\n after: {rates[corpus.name]}", flush=True)
    write(texts, rates)


if __name__ == "__main__":
    main()
