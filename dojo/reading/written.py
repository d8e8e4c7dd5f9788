"""Judge a written answer: which ideas it expresses, which misconception it holds.

A linear classifier weighs the words of the text and their parts. It is trained with scikit-learn on labelled answers,
by tests/answers/train.py, and kept in trained.zip; judging needs neither scikit-learn nor TensorFlow.
"""

import json
import math
import re
import textwrap
import unicodedata
import zipfile
from collections import Counter
from dataclasses import dataclass, field
from functools import cache, lru_cache
from pathlib import Path

from dojo.verdict import Kept, KeptAsItIs, NotJudged

TRAINED = Path(__file__).with_name("trained.zip")
RIGHT = "juste"  # the label of an answer that expresses every idea and holds no misconception
LONGEST_TEXT = 6000  # characters that are read: more than any sincere answer; bounds the time of a judgement
QUOTED = 160  # characters of a sentence that are quoted, at most
FEWEST_KEYWORDS = 5  # a bag of keywords has at least that many words
CAN_ERR = "Ce juge peut se tromper : si vous pensez avoir raison, comparez (--compare) et gardez-le (--keep)."
MIDDLE = ord("P")  # the sign that stands for a weight of 0 in the trained file

WORD = re.compile(r"\d+(?:[.,]\d+)*|[a-z]+|[^\w\s]")
SENTENCE_END = re.compile(r"(?<=[.!?;])\s+|\n+")
DENYING = frozenset("n ne pas jamais aucun aucune ni sans non".split())
TURNING = frozenset(". ; : ! ? , ( ) mais alors tandis contrairement sinon car".split())  # where a denial ends
STEM = 6  # letters that stand for a word
RUNS = range(2, 7)  # lengths of the runs of letters, which may go over the ends of words
NEIGHBOURS = range(1, 4)  # how many words in a row are seen together
REACH = 6  # words that a denial bears on, at most
# Enough of the small words of French, and of the English of the field, to tell a statement from a list of keywords.
TYING = DENYING | frozenset(
    "a apres au aux avec c ca ce ces chaque comme d dans de des du elle en entre est et fait il ils j je l la le les "
    "lui ma mais me mes mon ne nous on ou par plus plusieurs pour puis qu quand que qui s sa se ses si son sont sur t "
    "ta te toujours tout toute toutes tu un une vers y an and at by each for from in is it its more of once over per "
    "than that the this to with = > → :".split()
)


def fold(text: str) -> str:
    """Return a text in lower case, without accents, ligatures, held letters and typographic quotes."""
    text = text.lower().replace("œ", "oe").replace("’", "'")
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))
    return re.sub(r"(.)\1{2,}", r"\1\1", plain)


def words_of(text: str) -> list[str]:
    """Return the folded words and signs of a text, each number as 0."""
    return ["0" if word[0].isdigit() else word for word in WORD.findall(fold(text[:LONGEST_TEXT]))]


def features(text: str) -> list[str]:
    """Return what the classifier sees of a text: runs of letters, words with their neighbours, and what is denied."""
    words = words_of(text)
    line, stems = f" {' '.join(words)} ", [word[:STEM] for word in words]
    seen = [line[i : i + n] for n in RUNS for i in range(len(line) - n + 1)]
    seen += ["_".join(stems[i : i + n]) + "_" for n in NEIGHBOURS for i in range(len(stems) - n + 1)]
    left = 0  # words that the last denial still bears on
    for word, stem in zip(words, stems, strict=True):
        if word in TURNING:
            left = 0
        elif word in DENYING:
            left = REACH
        elif left:
            seen.append(f"!{stem}")
            left -= 1
    return seen


@dataclass(frozen=True)
class Classifier:
    """The linear classifier of one text: a row of weights for each label, over TF-IDF features."""

    labels: list[str]
    columns: dict[str, int]  # of each feature
    texts: int  # that were learnt from
    having: list[int]  # how many of them have each feature
    weights: list[str]  # of each label, a sign for each feature, that many steps of `scale` away from MIDDLE
    scale: list[float]
    intercepts: list[float]
    accept: float  # the least probability of RIGHT with which a text is accepted
    name: dict[str, float]  # the least probability with which each other label is named

    def idf(self, column: int) -> float:
        """Return how rare a feature is, as scikit-learn smooths it."""
        return 1 + math.log((1 + self.texts) / (1 + self.having[column]))

    def probabilities(self, text: str) -> dict[str, float]:
        """Return how probable each label is, in all 1."""
        counts = Counter(self.columns[feature] for feature in features(text) if feature in self.columns)
        values = {column: (1 + math.log(count)) * self.idf(column) for column, count in counts.items()}
        norm = math.sqrt(sum(value * value for value in values.values())) or 1.0
        scores = [
            intercept + scale / norm * sum((ord(row[column]) - MIDDLE) * value for column, value in values.items())
            for row, scale, intercept in zip(self.weights, self.scale, self.intercepts, strict=True)
        ]
        exponentials = [math.exp(score - max(scores)) for score in scores]
        return {label: value / sum(exponentials) for label, value in zip(self.labels, exponentials, strict=True)}


def read_trained(name: str) -> dict:
    """Return what training wrote of a text, or of its answers under the name "about"."""
    with zipfile.ZipFile(TRAINED) as trained:
        return json.loads(trained.read(f"{name}.json"))


@cache
def classifier(name: str) -> Classifier:
    """Return the classifier of the text that is called `name`."""
    data = read_trained(name)
    columns = {feature: column for column, feature in enumerate(data.pop("features"))}
    return Classifier(columns=columns, **data)


@dataclass(frozen=True)
class Judgement:
    """What a text lacks, or the misconception that it holds; nothing of either when it is right."""

    missing: frozenset[str] = frozenset()
    mistake: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Question:
    """What one text must say, and the misconceptions that are called by their name."""

    name: str
    text: str
    ideas: dict[str, str] = field(hash=False)  # what asks the learner for each idea
    mistakes: dict[str, str] = field(hash=False)  # what makes them think again

    def unwritten(self, text: object) -> str:
        """Return why the text is no answer yet (empty, no string, question copied, list of keywords), or ""."""
        text = "" if text is ... else text
        if not isinstance(text, str):
            return f"`{self.name}` doit être un texte entre guillemets ; il est ici de type {type(text).__name__}."
        words = [word for word in words_of(text) if word.isalnum() or word in TYING]
        telling = {word for word in words if word.isalnum() and word not in TYING}
        if not telling:
            return f"`{self.name}` est encore vide : écrivez votre réponse entre les guillemets."
        if len(words) < 2:
            return "La réponse tient en un mot : écrivez au moins une courte phrase."
        if telling <= set(words_of(self.text)):
            return "La réponse reprend les mots de la question : dites ce que vous en avez compris."
        if len(words) >= FEWEST_KEYWORDS and not TYING.intersection(words):
            return "La réponse est une suite de mots : reliez-les en une phrase qui affirme quelque chose."
        return ""

    def missing(self, idea: str, text: object) -> str:
        """Return "" when the text expresses the idea, else the question that asks for it.

        Raises NotJudged as long as the text is not written, or holds a misconception; KeptAsItIs for a kept text.
        """
        judgement = self._judge(text)
        if judgement.mistake:
            raise NotJudged(self.mistaken(text))
        return f"{self.ideas[idea]} {CAN_ERR}" if idea in judgement.missing else ""

    def mistaken(self, text: object) -> str:
        """Return "" or the sentence of the text that holds a misconception, and what makes one think again.

        Raises NotJudged as long as the text is not written; KeptAsItIs for a kept text.
        """
        found = self._judge(text)
        return found.mistake and f"« {found.quote} » : {self.mistakes[found.mistake]} {CAN_ERR}"

    def accepts(self, text: object) -> bool:
        """Tell whether a text is right, whether the learner keeps it or not."""
        return not self.unwritten(text) and judge(self, str(text)) == Judgement()

    def _judge(self, text: object) -> Judgement:
        if message := self.unwritten(text):
            raise NotJudged(message)
        judgement = judge(self, str(text))
        if judgement != Judgement() and isinstance(text, Kept):
            raise KeptAsItIs
        return judgement


@lru_cache(maxsize=32)
def judge(question: Question, text: str) -> Judgement:
    """Judge a text: right, or a misconception that is sure, or else the ideas that are least probably expressed."""
    trained = classifier(question.name)
    probable = trained.probabilities(text)
    if probable[RIGHT] >= trained.accept:
        return Judgement()
    mistake = max(trained.name, key=lambda label: probable[label])
    if mistake in question.mistakes and probable[mistake] >= trained.name[mistake]:
        sentences = [sentence for sentence in SENTENCE_END.split(text[:LONGEST_TEXT]) if sentence.strip()]
        telling = max(sentences, key=lambda sentence: trained.probabilities(sentence)[mistake])
        return Judgement(mistake=mistake, quote=textwrap.shorten(telling, QUOTED, placeholder="…").rstrip(".;: \u00a0"))
    expressed = {idea: probable[RIGHT] + probable.get(idea, 0) for idea in question.ideas}
    lacking = max(0.5, min(expressed.values()))  # at least one idea is asked for
    return Judgement(missing=frozenset(idea for idea, value in expressed.items() if value <= lacking))
