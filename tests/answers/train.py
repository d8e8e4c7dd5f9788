"""Train the judge of written answers anew, after adding answers: python tests/answers/train.py

Prints, for each text, the rates before and after, each measured on writers that the judge had not read. Rows of
katas/reponses-gardees.csv are in the right format: complete `writer`, `ideas` and `mistake`, and move them over.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

sys.path[:0] = [str(folder) for folder in Path(__file__).resolve().parents[1:3]]

from answers.rates import Rate  # noqa: E402 importable only now
from answers.training import Corpus, Trainer, read_corpora, train, write  # noqa: E402

from dojo.reading.written import TRAINED, read_trained  # noqa: E402


def retrained(corpus: Corpus) -> tuple[dict, str]:
    """Return the classifier of one text, and its rates."""
    trainer = Trainer(corpus)
    folds = trainer.leave_one_writer_out()
    return train(trainer, folds), Rate.of(trainer, folds).table(trainer.kinds)


def main() -> None:
    """Train every text, write the trained file, and say what changed."""
    before = read_trained("about")["rates"] if TRAINED.exists() else {}
    texts, rates = {}, {}
    corpora = read_corpora()
    with ProcessPoolExecutor() as pool:
        for corpus, (text, rate) in zip(corpora, pool.map(retrained, corpora), strict=True):
            texts[corpus.name], rates[corpus.name] = text, rate
            print(f"before:\n{before.get(corpus.name, '-')}\nafter:\n{rate}", flush=True)
    write(texts, rates)


if __name__ == "__main__":
    main()
