"""Read French as learners type it: words without case or accents, shorthand, negations, clauses.

What is said of French in general is data, in tests/rubrics/french.toml.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from snowballstemmer import stemmer

RUBRICS = Path(__file__).resolve().parent.parent / "tests" / "rubrics"

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
    units: frozenset[str] = frozenset()  # what a pattern may call it: its stem, prefixes of it, "#" for a number
    denied: bool = False
    topic: str = ""
    sentence: int = 0


@dataclass
class Clause:
    """A part of a sentence between two punctuation marks or connectors."""

    opens_sentence: bool
    opening: set[str] = field(default_factory=set)  # its connectors and its first word
    words: list[Word] = field(default_factory=list)


def tokens(text: str) -> Iterator[Word]:
    """Cut a text into folded words and punctuation, with shorthand written in full."""
    for match in _TOKEN.finditer(text):
        after = text[match.end() : match.end() + 1]
        if match[0] == "." and after.isalnum():
            continue  # inside a name: model.fit
        how_many = match[0] in ("B", "K", "N") and after not in _APOSTROPHES  # « N exemples »
        for part in ["n0"] if how_many else fold(match[0]).split() or ["\n"]:
            for word in FRENCH["shorthand"].get(part, part).split() or ["\n"]:
                yield Word(word, match.start(), match.end())


def join_phrases(words: list[Word]) -> list[Word]:
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


def is_step(words: list[str], i: int) -> bool:
    """Tell the noun of « les pas », « pas de gradient », « trop de pas » or « 3 pas » from the negation."""
    before, after = words[i - 1] if i else ".", words[i + 1 : i + 3]
    return (
        before in FRENCH["step_before"]
        or before.isdigit()
        or (before in ("d", "de") and i > 1 and words[i - 2] in ("taille", "nombre", "trop", "beaucoup", "plein"))
        or after == ["a", "pas"]
        or bool(FRENCH["step_after"].intersection(after))
    )


def denied_words(words: list[str]) -> set[int]:
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


def cut_clauses(words: list[Word], kept: frozenset[str] = frozenset()) -> list[Clause]:
    """Cut words into clauses; drop function words but those kept, and negations, which have had their effect."""
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
        if word.text not in FRENCH["function_words"] - kept and word.text not in ("pas", "jamais"):
            clauses[-1].words.append(word)
    return clauses
