"""Train the judge of written answers on labelled answers, and measure it on writers that it has not read.

An answer is a row of answers.csv: the name of the text (`name`), the group of writers it comes from (`writer`), the
ideas that it expresses (`ideas`, separated by spaces), the misconception that it holds (`mistake`, or nothing), and the
text. It is right when it expresses every idea of its question and holds no misconception.

The classifier is scikit-learn's logistic regression over TF-IDF features (https://scikit-learn.org/stable/modules/
linear_model.html#logistic-regression): one for each text, with a label for each misconception, for right answers, and
for those that lack an idea.
"""

import csv
import hashlib
import json
import zipfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from dojo.reading.kept import COLUMNS
from dojo.reading.written import MIDDLE, RIGHT, TRAINED, features

ANSWERS = Path(__file__).resolve().parent
NOTHING = "rien"  # the label of an answer that expresses no idea, and holds no misconception
STRENGTH = 15.0  # C, the inverse of the regularisation; chosen across writers, like MIN_DF
MIN_DF = 6  # answers that have a feature, at least
SURE = 0.97  # the precision across writers that a misconception needs to be called by its name
STEPS = 20  # of the rounded weights of a label, on either side of 0
# What begins the names of writers who were asked for more than a learner's answers: wrong ones a word away from right
# ones, or whatever the judge, whose verdicts they saw, takes wrongly. They are learnt from, and counted apart.
CONTRASTS, ADVERSARIES = "contraste", "adversaire"
TURNS = 8  # in which those are left out, to save time


@dataclass(frozen=True)
class Labelled:
    """One labelled answer."""

    name: str
    writer: str
    ideas: str
    mistake: str
    text: str


@dataclass
class Corpus:
    """The labelled answers to one question."""

    name: str
    answers: list[Labelled]

    @cached_property
    def ideas(self) -> list[str]:
        return sorted({idea for answer in self.answers for idea in answer.ideas.split()})

    @cached_property
    def right(self) -> np.ndarray:
        """Whether each answer is right."""
        return np.array([self.label(answer) == RIGHT for answer in self.answers])

    def label(self, answer: Labelled) -> str:
        """Return what the classifier is to say of an answer."""
        if answer.mistake:
            return answer.mistake
        return RIGHT if sorted(answer.ideas.split()) == self.ideas else answer.ideas or NOTHING


@dataclass
class Folds:
    """What the classifier says of each answer, trained without its writer."""

    labels: list[str]
    probabilities: np.ndarray  # a row for each answer, a column for each label

    @property
    def right(self) -> np.ndarray:
        """How probably each answer is right."""
        return self.probabilities[:, self.labels.index(RIGHT)]

    @property
    def likeliest_fault(self) -> np.ndarray:
        """Which label other than RIGHT is the likeliest for each answer, as a column of `probabilities`."""
        faults = self.probabilities.copy()
        faults[:, self.labels.index(RIGHT)] = -1
        return faults.argmax(axis=1)


def kind(writer: str) -> str:
    """Return CONTRASTS or ADVERSARIES for a writer of these, and "" for one who wrote as learners do."""
    return next((prefix for prefix in (CONTRASTS, ADVERSARIES) if writer.startswith(prefix)), "")


class Trainer:
    """Fits the classifier of one text to all of its answers, or to some."""

    def __init__(self, corpus: Corpus) -> None:
        self.corpus = corpus
        self.seen = [features(answer.text) for answer in corpus.answers]
        self.labels = np.array([corpus.label(answer) for answer in corpus.answers])
        self.writers = np.array([answer.writer for answer in corpus.answers])
        self.kinds = np.array([kind(answer.writer) for answer in corpus.answers])

    def fit(self, rows: np.ndarray) -> tuple[TfidfVectorizer, LogisticRegression]:
        """Return the vectorizer and the classifier that these answers give."""
        vectorizer = TfidfVectorizer(analyzer=list, min_df=MIN_DF, sublinear_tf=True)
        matrix = vectorizer.fit_transform([self.seen[row] for row in rows])
        classifier = LogisticRegression(C=STRENGTH, max_iter=200, tol=1e-3)
        return vectorizer, classifier.fit(matrix, self.labels[rows])

    def predict(self, fitted: tuple[TfidfVectorizer, LogisticRegression], rows: np.ndarray) -> np.ndarray:
        """Return the probabilities of the labels of these answers, in the order of all labels."""
        vectorizer, classifier = fitted
        found = np.zeros((len(rows), len(set(self.labels))))
        columns = np.searchsorted(sorted(set(self.labels)), classifier.classes_)
        found[:, columns] = classifier.predict_proba(vectorizer.transform([self.seen[row] for row in rows]))
        return found

    def left_out_together(self) -> list[list[str]]:
        """Return the writers that are left out at the same time: one, or a few of those who are counted apart."""
        ordinary = [[writer] for writer in np.unique(self.writers[self.kinds == ""])]
        apart = [np.unique(self.writers[self.kinds == kind]) for kind in (CONTRASTS, ADVERSARIES)]
        return ordinary + [list(writers[turn::TURNS]) for writers in apart for turn in range(min(TURNS, len(writers)))]

    def leave_one_writer_out(self, share: float = 1.0) -> Folds:
        """Judge each writer's answers by a classifier that has read the others', or a share of them."""
        chosen = np.random.default_rng(0).random(len(self.seen)) < share
        found = np.zeros((len(self.seen), len(set(self.labels))))
        for writers in self.left_out_together():
            out = np.isin(self.writers, writers)
            found[out] = self.predict(self.fit(np.flatnonzero(~out & chosen)), np.flatnonzero(out))
        return Folds(sorted(set(self.labels)), found)


def read_corpora() -> list[Corpus]:
    """Return the labelled answers of the repository, question by question."""
    corpora: dict[str, Corpus] = {}
    for path in sorted(ANSWERS.glob("*/answers.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                answer = Labelled(*(row[column] for column in COLUMNS))
                corpora.setdefault(answer.name, Corpus(answer.name, [])).answers.append(answer)
    return list(corpora.values())


def digest() -> str:
    """Return what tells these answers from any others."""
    files = sorted(ANSWERS.glob("*/answers.csv"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def acceptance(folds: Folds, right: np.ndarray) -> float:
    """Return the threshold at which right answers are accepted as often as wrong ones are refused."""
    candidates = np.linspace(0.05, 0.95, 181)
    return max(candidates, key=lambda t: min(np.mean(folds.right[right] >= t), np.mean(folds.right[~right] < t)))


def naming(folds: Folds, labels: np.ndarray, accept: float) -> dict[str, float]:
    """Return, for each misconception, the least probability with which it may be named; 2 for never."""
    thresholds = {}
    for column, mistake in enumerate(folds.labels):
        if mistake == RIGHT:
            continue
        suspects = (folds.right < accept) & (folds.likeliest_fault == column)
        probable, real = folds.probabilities[suspects, column], labels[suspects] == mistake
        precise = (
            t for t in np.linspace(0.3, 0.95, 131) if (probable >= t).any() and real[probable >= t].mean() >= SURE
        )
        thresholds[mistake] = float(next(precise, 2.0))
    return thresholds


def thresholds(trainer: Trainer, folds: Folds) -> tuple[float, dict[str, float]]:
    """Return from which probability on a text is accepted, and a misconception named.

    Both are chosen on ordinary answers alone: the others are no sample of what learners write.
    """
    learners = trainer.kinds == ""
    seen = Folds(folds.labels, folds.probabilities[learners])
    accept = acceptance(seen, trainer.corpus.right[learners])
    return accept, naming(seen, trainer.labels[learners], accept)


def rounded(classifier: LogisticRegression) -> np.ndarray:
    """Round the weights to what the trained file holds; return the scale of each label's."""
    scale = np.abs(classifier.coef_).max(axis=1, keepdims=True) / STEPS
    classifier.coef_ = np.rint(classifier.coef_ / scale) * scale
    return scale


def train(trainer: Trainer, folds: Folds) -> dict:
    """Return the classifier of one text as the trained file holds it."""
    vectorizer, classifier = trainer.fit(np.arange(len(trainer.seen)))
    scale = rounded(classifier)
    texts = len(trainer.seen)
    accept, name = thresholds(trainer, folds)
    return {
        "labels": classifier.classes_.tolist(),
        "features": vectorizer.get_feature_names_out().tolist(),
        "texts": texts,
        "having": np.rint((1 + texts) / np.exp(vectorizer.idf_ - 1) - 1).astype(int).tolist(),
        "weights": ["".join(chr(MIDDLE + int(step)) for step in row) for row in np.rint(classifier.coef_ / scale)],
        "scale": scale.ravel().tolist(),
        "intercepts": classifier.intercept_.tolist(),
        "accept": accept,
        "name": name,
    }


def write(texts: dict[str, dict], rates: dict[str, str]) -> None:
    """Write the trained file, the same bytes for the same answers."""
    with zipfile.ZipFile(TRAINED, "w", zipfile.ZIP_DEFLATED) as trained:
        for name, content in {"about": {"digest": digest(), "rates": rates}, **texts}.items():
            member = zipfile.ZipInfo(f"{name}.json")  # dated 1980, whenever it is written
            member.compress_type = zipfile.ZIP_DEFLATED
            trained.writestr(member, json.dumps(content, ensure_ascii=False, separators=(",", ":")))
