"""Judge a learner's short French answer against a rubric: required ideas and misconceptions, written as data in TOML.

A text is read into words (folded, spelling corrected, stemmed) that know whether they are denied (« ne converge pas »)
and which topic they are said of (« l'epoch, elle, ... »); the patterns of a rubric are then sought in these words.
The pattern language is described at the top of tests/rubrics/06_softmax.toml, for those who extend the rubrics.
"""

import re
import tomllib
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from itertools import product
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne
from snowballstemmer import stemmer

RUBRICS = Path(__file__).resolve().parent.parent / "tests" / "rubrics"
LONGEST_TEXT = 6000  # characters that are read: more than any sincere answer; bounds the time of a judgement
LONGEST_QUOTE = 160
WINDOW = 12  # the terms of a pattern lie within that many words, function words left out
SHORTEST_TYPO = 5  # letters: shorter words are too close to one another to be corrected
FEWEST_KEYWORDS = 5  # a bag of keywords has at least that many words
MOST_TIES = 0.15  # and at most that share of words that tie them

_TOKEN = re.compile(r"(?<!\w)-?\d+(?:[.,]\d+)*|[^\W\d_]+|[-=]>|(?<=\s)[-–—](?=\s)|[^\w\s'’ʼ`´\"«»“”-]|\n")
_ENDS = frozenset(".!?;…\n")
_BREAKS = frozenset({*",:()/–—-→[]{}|", "->", "=>"})
_APOSTROPHES = ("'", "’", "ʼ", "`", "´")
_FRENCH_STEMMER = stemmer("french")


def _read_french() -> dict:
    """Read what is said of French in general: lists of words become sets."""
    data = tomllib.loads((RUBRICS / "french.toml").read_text(encoding="utf-8"))
    return {name: frozenset(value.split()) if isinstance(value, str) else value for name, value in data.items()}


FRENCH = _read_french()


@cache
def stem(word: str) -> str:
    """Return the stem of a folded word, the same for its singular and plural."""
    singular = word.rstrip("sx") or word
    return _FRENCH_STEMMER.stemWord(singular) if len(singular) > 4 else singular


def fold(text: str) -> str:
    """Return the text in lower case, without accents, ligatures or letters held down (« trooop »)."""
    text = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe"))
    text = "".join(c for c in text if not unicodedata.combining(c))
    return re.sub(r"([^\W\d])\1{2,}", r"\1", text)


@dataclass
class Word:
    """A word of a text; the word "^" marks the start of a clause."""

    text: str
    start: int
    end: int
    units: tuple[str, ...] = ()  # what a pattern may call it: its stem, prefixes of it, "#" for a number
    denied: bool = False
    topic: str = ""
    sentence: int = 0


@dataclass
class Clause:
    """A part of a sentence between two punctuation marks or connectors."""

    opens_sentence: bool
    opening: set[str] = field(default_factory=set)  # its connectors and its first word
    words: list[Word] = field(default_factory=list)


# --- From characters to words and clauses


def _tokens(text: str) -> Iterator[Word]:
    """Cut a text into folded words and punctuation, with shorthand written in full."""
    for match in _TOKEN.finditer(text):
        after = text[match.end() : match.end() + 1]
        if match[0] == "." and after.isalnum():
            continue  # inside a name: model.fit
        how_many = match[0] in ("B", "K", "N") and after not in _APOSTROPHES  # « N exemples »
        for part in ["n0"] if how_many else fold(match[0]).split() or ["\n"]:
            for word in FRENCH["shorthand"].get(part, part).split() or ["\n"]:
                yield Word(word, match.start(), match.end())


def _join_phrases(words: list[Word]) -> list[Word]:
    """Replace the set phrases of French (« par exemple », « au lieu de »)."""
    joined, i = [], 0
    while i < len(words):
        for length in (4, 3, 2):
            phrase = " ".join(word.text for word in words[i : i + length])
            if phrase in FRENCH["phrases"]:
                joined.append(Word(FRENCH["phrases"][phrase], words[i].start, words[i + length - 1].end))
                i += length
                break
        else:
            joined.append(words[i])
            i += 1
    return joined


def _is_step(words: list[str], i: int) -> bool:
    """Tell the noun of « les pas », « pas de gradient », « trop de pas » or « 3 pas » from the negation."""
    before, after = words[i - 1] if i else ".", words[i + 1 : i + 3]
    return (
        before in FRENCH["step_before"]
        or before.isdigit()
        or (before in ("d", "de") and i > 1 and words[i - 2] in ("taille", "nombre", "trop", "beaucoup", "plein"))
        or after == ["a", "pas"]
        or bool(FRENCH["step_after"].intersection(after))
    )


def _denied(words: list[str]) -> set[int]:
    """Return the positions of the words that a negation bears on."""
    denied: set[int] = set()
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else "."
        ne = next((j for j in range(i - 1, max(i - 6, -1), -1) if words[j] in ("n", "ne")), None)
        no_longer = word == "plus" and ne is not None and i - ne <= 3 and after not in FRENCH["negations"]
        if not (word in FRENCH["negations"] or no_longer) or after in FRENCH["not_negations"]:
            continue
        if ne is not None:
            denied.update(range(ne, i))
        elif word == "pas" and i and not words[i - 1].endswith(("tion", "ment", "eur", "age", "ite")):
            denied.add(i - 1)  # « converge pas »: the verb comes just before
        for j in range(i + 1, len(words)):
            if words[j] in _ENDS or words[j] in _BREAKS or words[j] in FRENCH["negation_ends"]:
                break
            denied.add(j)
        denied.add(i)
    return denied


def _clauses(words: list[Word]) -> list[Clause]:
    """Cut words into clauses; drop function words and negations, which have had their effect."""
    clauses = [Clause(True)]
    for word in words:
        ends = word.text in _ENDS
        if ends or word.text in _BREAKS or word.text in FRENCH["connectors"]:
            if clauses[-1].words:
                clauses.append(Clause(ends))
            clauses[-1].opens_sentence |= ends
            clauses[-1].opening.add(word.text)
            continue
        if not clauses[-1].words:
            clauses[-1].opening.add(word.text)
        if word.text not in FRENCH["function_words"] and word.text not in ("pas", "jamais", "ni"):
            clauses[-1].words.append(word)
    return clauses


# --- Patterns


class Vocabulary:
    """The words that a rubric knows, against which typing errors are corrected."""

    def __init__(self, forms: Iterable[str], known: Iterable[str]):
        self._prefixes = tuple(sorted({form[:-1] for form in forms if form.endswith("*")}, key=len, reverse=True))
        self._forms = {stem(form): form for form in (form.lstrip("=") for form in forms) if form.isalpha()}
        self._known = {stem(word) for word in known}
        self._corrections: dict[str, str] = {}

    def units(self, word: str) -> tuple[str, ...]:
        """Return all that a pattern may call a word."""
        prefixes = tuple(prefix + "*" for prefix in self._prefixes if word.startswith(prefix))
        return (stem(word), "=" + word, "_", *prefixes, *(["#"] if word[-1:].isdigit() else []))

    def knows(self, word: str) -> bool:
        """Tell whether a folded word needs no correction."""
        general = any(word in FRENCH[kind] for kind in ("function_words", "negations", "connectors", "common_words"))
        return general or stem(word) in self._forms or stem(word) in self._known or word.startswith(self._prefixes)

    def correct(self, word: str) -> str:
        """Return the word, or the word of the rubric that it misspells."""
        if word not in self._corrections:
            self._corrections[word] = self._correct(word)
        return self._corrections[word]

    def _correct(self, word: str) -> str:
        if len(word) < SHORTEST_TYPO - 1 or not word.isalpha() or self.knows(word):
            return word
        if word[0] in "ldnsjcm" and self.knows(word[1:]):
            return word[1:]  # « lepoch »
        if len(word) < SHORTEST_TYPO:
            return next((form for key, form in self._forms.items() if key[:-1] == word), word)  # « gran »
        for prefix in self._prefixes:
            if len(prefix) > SHORTEST_TYPO and prefix[0] == word[0] and OSA.distance(prefix, word[: len(prefix)]) == 1:
                return prefix
        root = stem(word)
        near = extractOne(root, self._forms.keys(), scorer=OSA.distance, score_cutoff=1 + (len(word) > 9))
        if not near or near[0][0] != word[0] or min(len(near[0]), len(root)) < SHORTEST_TYPO:
            return word
        return self._forms[near[0]]


@dataclass
class Term:
    """Phrases that mean the same: said (sign ""), denied ("!"), said or denied ("?"), or absent ("-")."""

    sign: str
    phrases: dict[str, list[tuple[str, ...]]]  # by first unit
    ordered: bool = False  # comes after the term before it

    def spans(self, words: list[Word], topic: str) -> list[tuple[int, int]]:
        """Return where the term stands among words said of a topic, as (first, last) positions."""
        found = []
        for i, word in enumerate(words):
            for unit in word.units:
                for phrase in self.phrases.get(unit, ()):
                    span = words[i : i + len(phrase)]
                    if (
                        len(span) == len(phrase)
                        and all(u in w.units for u, w in zip(phrase, span))
                        and self._fits(span, topic)
                    ):
                        found.append((i, i + len(phrase) - 1))
        return found

    def _fits(self, span: list[Word], topic: str) -> bool:
        denied = any(word.denied for word in span)
        return denied is {"!": True, "?": denied}.get(self.sign, False) and (
            not topic or all(word.topic in ("", topic) for word in span)
        )


@dataclass
class Pattern:
    """Groups of terms: the terms of a group stand close to one another in a sentence, each group anywhere."""

    source: str
    groups: list[list[Term]]

    def find(self, words: list[Word], topic: str) -> Word | None:
        """Return the first word of a match, or None."""
        first, topic = None, "" if self.source.startswith("*") else topic
        for group in self.groups:
            wanted = [term for term in group if term.sign != "-"]
            barred = {words[i].sentence for term in group if term.sign == "-" for i, _ in term.spans(words, topic)}
            if not wanted:  # a group of absent terms bears on the whole text
                if barred:
                    return None
                continue
            spans = [term.spans(words, topic) for term in wanted]
            place = _place(wanted, spans, words, barred, ())
            if not place:
                return None
            first = first or words[min(place)[0]]
        return first


def _place(terms, spans, words, barred, chosen):
    """Choose a span for each term, in one sentence and within the window; return them, or None."""
    if len(chosen) == len(terms):
        return chosen
    candidates = spans[len(chosen)]
    if chosen:
        low, high = max(last for _, last in chosen) - WINDOW, min(first for first, _ in chosen) + WINDOW
        candidates = candidates[bisect_left(candidates, (low, 0)) : bisect_left(candidates, (high + 1, 0))]
    for first, last in candidates:
        sentence = words[first].sentence
        if sentence in barred or any(first <= b and a <= last for a, b in chosen):
            continue
        if chosen and (
            sentence != words[chosen[0][0]].sentence or terms[len(chosen)].ordered and first < chosen[-1][1]
        ):
            continue
        if place := _place(terms, spans, words, barred, (*chosen, (first, last))):
            return place
    return None


class Compiler:
    """Turn the patterns of a rubric into terms, with its classes of words (in capitals) spelt out."""

    def __init__(self, classes: dict[str, str]):
        self._classes = classes
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        self.forms: set[str] = set()

    def pattern(self, source: str) -> Pattern:
        """Compile one pattern."""
        return Pattern(source, [self._group(group) for group in source.lstrip("* ").split("&")])

    def phrases(self, source: str) -> list[tuple[str, ...]]:
        """Return the phrases, as units, that alternatives such as « passage complet|EPOCH » stand for."""
        return [phrase for alternative in re.split(r"[|,]", source) for phrase in self._alternative(alternative)]

    def _group(self, source: str) -> list[Term]:
        terms = []
        for operator, sign, body in re.findall(r"(^|~|>)\s*(!|\?|-(?!\d)|)([^~>]+)", source.strip()):
            by_first = defaultdict(list)
            for phrase in self.phrases(body):
                by_first[phrase[0]].append(phrase)
            terms.append(Term(sign, dict(by_first), operator == ">"))
        return terms

    def _alternative(self, source: str) -> list[tuple[str, ...]]:
        units = [self._unit(unit) for unit in source.split() if unit not in FRENCH["function_words"]]
        return [sum(choice, ()) for choice in product(*units) if choice]

    def _unit(self, unit: str) -> list[tuple[str, ...]]:
        if unit in self._classes:
            if unit not in self._phrases:
                self._phrases[unit] = self.phrases(self._classes[unit])
            return self._phrases[unit]
        if unit.isupper():
            raise ValueError(f"no class of words is called {unit}")
        unit = fold(unit)
        self.forms.add(unit)
        return [(stem(unit) if unit.isalpha() else unit,)]  # "prefix*", "=exact" and "#" stay as they are


# --- Rubrics


@dataclass
class Rule:
    """What a required idea or a misconception looks like, and what is said to the learner."""

    message: str
    patterns: list[Pattern]
    unless: list[Pattern]
    topic: str

    def find(self, words: list[Word]) -> Word | None:
        """Return the first word of the first pattern that matches, or None."""
        if any(pattern.find(words, self.topic) for pattern in self.unless):
            return None
        return next((word for pattern in self.patterns if (word := pattern.find(words, self.topic))), None)


class Rubric:
    """What one free-text answer must say, and must not say."""

    def __init__(self, name: str, data: dict):
        source, compiler = data[name], Compiler(data["words"])
        self._name = name
        self._question = {stem(word) for word in re.findall(r"\w+", fold(source["question"]))}
        self._topic = source.get("topic", "")
        self._cues = {topic: compiler.pattern(cues) for topic, cues in data.get("topics", {}).items()}
        self.ideas = {key: self._rule(idea, "missing", compiler) for key, idea in source["ideas"].items()}
        self._mistakes = [self._rule(mistake, "why", compiler) for mistake in source.get("mistakes", [])]
        self._vocabulary = Vocabulary(compiler.forms, data.get("known", "").split())

    def _rule(self, source: dict, message: str, compiler: Compiler) -> Rule:
        patterns, unless = ([compiler.pattern(p) for p in source.get(key, ())] for key in ("patterns", "unless"))
        return Rule(source[message], patterns, unless, source.get("about", self._topic))

    def unwritten(self, text: object) -> str:
        """Return why the text is no answer yet (empty, no string, question copied, bag of keywords), or ""."""
        if text is ...:
            text = ""
        if not isinstance(text, str):
            return f"`{self._name}` doit être un texte entre guillemets ; c'est ici une valeur de type {type(text).__name__}."
        words = [word.text for word in _tokens(text[:LONGEST_TEXT])]
        meaningful = [word for word in words if word.isalnum() and word not in FRENCH["function_words"]]
        if not meaningful:
            return f"`{self._name}` est encore vide : écrivez votre réponse entre les guillemets."
        if len(words) < 2:
            return "La réponse tient en un mot : écrivez au moins une courte phrase."
        if len(meaningful) > 1 and all(stem(word) in self._question for word in meaningful):
            return "La réponse reprend les mots de la question : dites ce que vous en avez compris."
        if _is_bag(words, meaningful):
            return "La réponse est une suite de mots : reliez-les en une phrase qui affirme quelque chose."
        return ""

    def missing(self, idea: str, text: object) -> str:
        """Return "" when the text expresses the idea, else the message that says which idea is missing."""
        rule = self.ideas[idea]
        return "" if isinstance(text, str) and rule.find(self._read(text)) else rule.message

    def mistaken(self, text: object) -> str:
        """Return "" or the sentence of the text that holds a misconception, and why it needs another look."""
        if isinstance(text, str):
            for rule in self._mistakes:
                if word := rule.find(self._read(text)):
                    return f"« {_sentence_around(text, word)} » : {rule.message}"
        return ""

    @lru_cache(maxsize=8)  # noqa: B019 the few rubrics live as long as the process
    def _read(self, text: str) -> list[Word]:
        """Read a text into words that know their sentence, whether they are denied, and their topic."""
        words = _join_phrases(list(_tokens(text[:LONGEST_TEXT])))
        texts = [word.text for word in words]
        steps = {i for i, word in enumerate(texts) if word == "pas" and _is_step(texts, i)}
        denied = _denied([("step" if i in steps else word) for i, word in enumerate(texts)])
        for i, word in enumerate(words):
            word.text = "step" if i in steps else self._vocabulary.correct(word.text)
            word.units = self._vocabulary.units(word.text)
            word.denied = i in denied
        clauses = _clauses(words)
        self._assign_topics(clauses)
        return [word for clause in clauses for word in clause.words]

    def _assign_topics(self, clauses: list[Clause]) -> None:
        """Say of which topic each clause speaks, sentence after sentence; put the mark "^" where a clause starts."""
        sentences: list[list[Clause]] = []
        for clause in clauses:
            if clause.opens_sentence:
                sentences.append([])
            start = clause.words[0].start if clause.words else 0
            clause.words.insert(0, Word("^", start, start, ("^",)))
            for word in clause.words:
                word.sentence = len(sentences)
            sentences[-1].append(clause)
        topic = self._topic
        for sentence in sentences:
            topic = self._assign_topics_of(sentence, topic)

    def _assign_topics_of(self, sentence: list[Clause], topic: str) -> str:
        cues = [self._cue(clause.words) for clause in sentence]
        for i in range(1, len(sentence)):
            if not cues[i] and sentence[i].opening & FRENCH["relatives"]:  # « ... du batch, qui parcourt ... »
                before = sentence[i - 1].words
                cues[i] = self._cue([before[0], before[-1]]) or self._cue([before[0], *before[-2:]])
        first = next((i for i, cue in enumerate(cues) if cue), 0)
        # « ça diverge s'il est trop grand »: what precedes the condition is said of its topic too
        backwards = first and sentence[first].opening & FRENCH["conditions"]
        before_contrast = ""
        for i, clause in enumerate(sentence):
            if cues[i]:
                if "contrairement" in clause.opening:
                    before_contrast = topic
                topic = cues[i]
            elif backwards:
                topic = next((cue for cue in cues[i:] if cue), topic)
            elif before_contrast and clause.opening & FRENCH["pronouns"]:
                topic, before_contrast = before_contrast, ""
            for word in clause.words:
                word.topic = topic
        return topic

    def _cue(self, words: list[Word]) -> str:
        """Return the topic that a clause names, or ""."""
        return next((topic for topic, cue in self._cues.items() if cue.find(words, "")), "")


def _is_bag(words: list[str], meaningful: list[str]) -> bool:
    """Tell a bag of keywords: several words, and next to nothing that ties them into a statement."""
    ties = sum(word in FRENCH["function_words"] | FRENCH["negations"] | FRENCH["common_words"] for word in words)
    if words.count("pas") == 1 and not {"n", "ne"}.intersection(words):
        ties -= 1  # « minimum pas loss »: the noun
    return len(meaningful) >= FEWEST_KEYWORDS and ties <= MOST_TIES * sum(word.isalnum() for word in words)


def _sentence_around(text: str, word: Word) -> str:
    """Return the sentence of the text that holds a word, on one line and not too long."""
    start = max((match.end() for match in re.finditer(r"[.!?;\n]\s", text[: word.start])), default=0)
    end = re.search(r"[.!?;](?=\s|$)|\n|$", text[word.end :])
    quote = " ".join(text[start : word.end + end.start()].split())
    return quote if len(quote) <= LONGEST_QUOTE else quote[:LONGEST_QUOTE].rstrip() + "…"


@cache
def read_rubric(kata: str, name: str) -> Rubric:
    """Return the rubric of one text of a kata, for example read_rubric("06_softmax", "answer")."""
    return Rubric(name, tomllib.loads((RUBRICS / f"{kata}.toml").read_text(encoding="utf-8")))
