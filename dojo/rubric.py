"""Judge a learner's short French answer against a rubric: required ideas and misconceptions, written as data in TOML.

A text is read into words (folded, spelling corrected, stemmed) that know whether they are denied (« ne converge pas »)
and which topic they are said of (« l'epoch, elle, ... »); the patterns of a rubric are then sought in these words.
The pattern language is described at the top of tests/rubrics/06_softmax.toml, for those who extend the rubrics.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from dojo.answer import NotJudged
from dojo.french import (
    FRENCH,
    RUBRICS,
    Clause,
    Word,
    cut_clauses,
    denied_words,
    fold,
    is_step,
    join_phrases,
    stem,
    tokens,
)

LONGEST_TEXT = 6000  # characters that are read: more than any sincere answer; bounds the time of a judgement
LONGEST_QUOTE = 160
WINDOW = 12  # the terms of a pattern lie within that many words, function words left out
SHORTEST_TYPO = 5  # letters: shorter words are too close to one another to be corrected
MOST_EDITS = 3  # letters between a word and the form that it misspells or inflects: « statistique » is no « statut »
FEWEST_KEYWORDS = 5  # a bag of keywords has at least that many words
LINKS = {"par", "chaque", ":", "->", "=>", "→"}  # what ties the words of notes: « scores -> proba par classe »
MOST_TIES = 0.15  # and at most that share of words that tie them


class Vocabulary:
    """The words that a rubric knows, against which typing errors are corrected."""

    def __init__(self, forms: Iterable[str], known: Iterable[str]):
        forms = sorted(forms)  # so that a tie between two corrections is always settled the same way
        self._prefixes = tuple(
            sorted({form[:-1] for form in forms if form.endswith("*")}, key=lambda prefix: (-len(prefix), prefix))
        )
        self._forms = {stem(form): form for form in (form.lstrip("=") for form in forms) if form.isalpha()}
        self._known = {stem(word) for word in known}
        self._corrections: dict[str, str] = {}

    def units(self, word: str) -> frozenset[str]:
        """Return all that a pattern may call a word."""
        prefixes = (prefix + "*" for prefix in self._prefixes if word.startswith(prefix))
        return frozenset((stem(word), "=" + word, "_", *prefixes, *(["#"] if word[-1:].isdigit() else [])))

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
            return word[1:]  # « lepoch »
        if len(word) < SHORTEST_TYPO:
            return next((form for key, form in self._forms.items() if key[:-1] == word), word)  # « gran »
        for prefix in self._prefixes:
            if len(prefix) > SHORTEST_TYPO and prefix[0] == word[0] and OSA.distance(prefix, word[: len(prefix)]) == 1:
                return prefix
        root = stem(word)
        near = extractOne(root, self._forms.keys(), scorer=OSA.distance, score_cutoff=1 + (len(word) > 9))
        if not near or near[0][0] != word[0] or min(len(near[0]), len(root)) < SHORTEST_TYPO:
            return word
        form = self._forms[near[0]]
        return form if OSA.distance(word, form) <= MOST_EDITS else word


class Phrases:
    """Phrases that mean the same: those made of words in a tree of units, and those that name other classes."""

    def __init__(self) -> None:
        self.tree: dict = {}  # unit -> subtree; None marks the end of a phrase
        self.sequences: list[list[Phrases]] = []

    @cached_property
    def first_units(self) -> frozenset[str]:
        """The units that may start a phrase, so that most words are passed over at once."""
        return frozenset(self.tree).union(*(sequence[0].first_units for sequence in self.sequences))

    def ends(self, words: list[Word], start: int) -> set[int]:
        """Return the positions just after the phrases that start at a position."""
        found, paths = set(), [(self.tree, start)]
        while paths:
            tree, i = paths.pop()
            if None in tree:
                found.add(i)
            if i < len(words):
                paths += [(tree[unit], i + 1) for unit in words[i].units if unit in tree]
        for sequence in self.sequences:
            ends = {start}
            for phrases in sequence:
                ends = {end for i in ends for end in phrases.ends(words, i)}
            found |= ends
        return found


@dataclass
class Term:
    """Phrases said (sign ""), denied ("!"), said or denied ("?"), or absent ("-")."""

    sign: str
    phrases: Phrases
    ordered: bool = False  # comes after the term before it

    def spans(self, words: list[Word], topic: str) -> list[tuple[int, int]]:
        """Return where the term stands among words said of a topic, as (first, last) positions."""
        starts = [i for i, word in enumerate(words) if not self.phrases.first_units.isdisjoint(word.units)]
        spans = [(i, end - 1) for i in starts for end in self.phrases.ends(words, i)]
        return sorted(span for span in spans if self._fits(words[span[0] : span[1] + 1], topic))

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


def _place(
    terms: list[Term],
    spans: list[list[tuple[int, int]]],
    words: list[Word],
    barred: set[int],
    chosen: tuple[tuple[int, int], ...],
) -> tuple[tuple[int, int], ...] | None:
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
    """Turn the patterns of a rubric into terms; a class of words (in capitals) is compiled once."""

    def __init__(self, classes: dict[str, str], kept: frozenset[str] = frozenset()):
        self._sources = classes
        self._dropped = FRENCH["function_words"] - kept
        self._classes: dict[str, Phrases] = {}
        self.forms: set[str] = set()

    def pattern(self, source: str) -> Pattern:
        """Compile one pattern."""
        return Pattern(source, [self._group(group) for group in source.lstrip("* ").split("&")])

    def _group(self, source: str) -> list[Term]:
        terms = re.findall(r"(^|~|>)\s*(!|\?|-(?!\d)|)([^~>]+)", source.strip())
        return [Term(sign, self._phrases(body.split("|")), operator == ">") for operator, sign, body in terms]

    def _phrases(self, alternatives: list[str]) -> Phrases:
        phrases = Phrases()
        for alternative in alternatives:
            words = [word for word in alternative.split() if word not in self._dropped]
            if any(word in self._sources for word in words):
                phrases.sequences.append([self._class(word) for word in words])
            elif words:
                tree = phrases.tree
                for word in words:
                    tree = tree.setdefault(self._unit(word), {})
                tree[None] = {}
        return phrases

    def _class(self, name: str) -> Phrases:
        if name not in self._sources:
            return self._phrases([name])
        if name not in self._classes:
            self._classes[name] = self._phrases(self._sources[name].split(","))
        return self._classes[name]

    def _unit(self, word: str) -> str:
        if word.isupper():
            raise ValueError(f"no class of words is called {word}")
        word = fold(word)
        self.forms.add(word)
        return stem(word) if word.isalpha() else word  # "prefix*", "=exact", "#" and "_" stay as they are


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
        self._kept = frozenset(data.get("kept", "").split())
        source, compiler = data[name], Compiler(data["words"], self._kept)
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
            kind = type(text).__name__
            return f"`{self._name}` doit être un texte entre guillemets ; c'est ici une valeur de type {kind}."
        words = [word.text for word in tokens(text[:LONGEST_TEXT])]
        meaningful = [word for word in words if word.isalnum() and word not in FRENCH["function_words"]]
        if not meaningful:
            return f"`{self._name}` est encore vide : écrivez votre réponse entre les guillemets."
        if len(words) < 2:
            return "La réponse tient en un mot : écrivez au moins une courte phrase."
        if len(meaningful) > 1 and all(stem(word) in self._question for word in meaningful):
            return "La réponse reprend les mots de la question : dites ce que vous en avez compris."
        if _is_bag(words, meaningful):
            return "La réponse est une suite de mots : reliez-les en une phrase qui affirme quelque chose."
        return ""

    def missing(self, idea: str, text: object) -> str:
        """Return "" when the text expresses the idea, else the message that says which idea is missing.

        Raises NotJudged as long as the text is not written.
        """
        rule = self.ideas[idea]
        return "" if rule.find(self._read(self._written(text))) else rule.message

    def mistaken(self, text: object) -> str:
        """Return "" or the sentence of the text that holds a misconception, and why it needs another look.

        Raises NotJudged as long as the text is not written.
        """
        for rule in self._mistakes:
            if word := rule.find(self._read(self._written(text))):
                return f"« {_sentence_around(text, word)} » : {rule.message}"
        return ""

    def _written(self, text: object) -> str:
        if message := self.unwritten(text):
            raise NotJudged(message)
        return text

    @lru_cache(maxsize=8)  # noqa: B019 the few rubrics live as long as the process
    def _read(self, text: str) -> list[Word]:
        """Read a text into words that know their sentence, whether they are denied, and their topic."""
        words = join_phrases(list(tokens(text[:LONGEST_TEXT])))
        texts = [word.text for word in words]
        steps = {i for i, word in enumerate(texts) if word == "pas" and is_step(texts, i)}
        denied = denied_words([("step" if i in steps else word) for i, word in enumerate(texts)])
        for i, word in enumerate(words):
            word.text = "step" if i in steps else self._vocabulary.correct(word.text)
            word.units = self._vocabulary.units(word.text) | ({stem("pas")} if i in steps else set())
            word.denied = i in denied
        clauses = cut_clauses(words, self._kept)
        self._assign_topics(clauses)
        return [word for clause in clauses for word in clause.words]

    def _assign_topics(self, clauses: list[Clause]) -> None:
        """Say of which topic each clause speaks, sentence after sentence; put the mark "^" where a clause starts."""
        sentences: list[list[Clause]] = []
        for clause in clauses:
            if clause.opens_sentence:
                sentences.append([])
            start = clause.words[0].start if clause.words else 0
            first = len(sentences) == 1 and not sentences[0]
            marks = frozenset({"^", *("^" + word for word in clause.opening), *(["^^"] if first else [])})
            clause.words.insert(0, Word("^", start, start, marks))
            for word in clause.words:
                word.sentence = len(sentences)
            sentences[-1].append(clause)
        topic = self._topic
        for sentence in sentences:
            topic = self._assign_topics_of(sentence, topic)

    def _assign_topics_of(self, sentence: list[Clause], topic: str) -> str:
        """Assign the topics of one sentence, given that of the sentence before; return the last one."""
        cues = [self._cue(clause.words) for clause in sentence]
        for i in range(1, len(sentence)):
            if not cues[i] and sentence[i].opening & FRENCH["relatives"]:  # « ... du batch, qui parcourt ... »
                before = sentence[i - 1].words
                cues[i] = self._cue([before[0], before[-1]]) or self._cue([before[0], *before[-2:]])
        first = next((i for i, cue in enumerate(cues) if cue), 0)
        # « ça diverge s'il est trop grand »: what precedes the condition is said of its topic too
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
    ties = sum(
        word in FRENCH["function_words"] | FRENCH["negations"] | FRENCH["common_words"] | LINKS for word in words
    )
    if words.count("pas") == 1 and not {"n", "ne"}.intersection(words):
        ties -= 1  # « minimum pas loss »: the noun
    return len(meaningful) >= FEWEST_KEYWORDS and ties <= MOST_TIES * sum(word.isalnum() for word in words)


def _sentence_around(text: str, word: Word) -> str:
    """Return the sentence of the text that holds a word, on one line and not too long."""
    text = text[:LONGEST_TEXT]
    start = max((match.end() for match in re.finditer(r"[.!?;\n]\s", text[: word.start])), default=0)
    end = re.search(r"[.!?;](?=\s|$)|\n|$", text[word.end :])
    quote = " ".join(text[start : word.end + end.start()].split())
    return quote if len(quote) <= LONGEST_QUOTE else quote[:LONGEST_QUOTE].rstrip() + "…"


@cache
def read_rubric(kata: str, name: str) -> Rubric:
    """Return the rubric of one text of a kata, for example read_rubric("06_softmax", "answer")."""
    return Rubric(name, tomllib.loads((RUBRICS / f"{kata}.toml").read_text(encoding="utf-8")))
