"""Say in French why a kata file does not run: the learner's line, the exception, and one sentence that helps."""

import contextlib
import re
from pathlib import Path

from dojo.catalogue import kata_of
from dojo.speaking.advice import ADVICE
from dojo.speaking.failure import Failure, one_line

LONGEST_LINE = 100
# Types whose explanation takes the place of Python's own message.
IN_FRENCH = {"SystemExit", "KeyboardInterrupt", "TooMuchOutput", "PythonEnded", "UnicodeDecodeError"}


def explain(error: BaseException, path: Path) -> str:
    """Return the message for the learner whose file `path` was ended by `error`."""
    failure = Failure(error, path)
    line, code, message = failure.place[1], failure.code, one_line(error)
    if isinstance(error, OSError) and not failure.place[0]:
        return _own_file(failure)
    what, advice = f"{type(error).__name__}: {message}".removesuffix(": "), _advice(failure, message)
    if type(error).__name__ in IN_FRENCH:
        what, advice = advice if line else _capital(advice), ""
    where = f"Ligne {line} : " if line else ""
    quote = code if len(code) <= LONGEST_LINE else f"{code[:LONGEST_LINE]}…"
    return "\n".join(part for part in (f"{where}{what}", quote and f"    {quote}", _capital(advice)) if part)


def own_line(error: BaseException, path: Path) -> int | None:
    """Return the line of the learner's file that raised the exception or called what raised it."""
    frame, line = Failure(error, path).place
    return line if frame else None


def _advice(failure: Failure, message: str) -> str:
    types = {class_.__name__ for class_ in type(failure.error).__mro__}
    for pattern, advice in (row for name, rows in ADVICE.items() for row in rows.items() if name in types):
        if match := re.search(pattern, message):
            failure.match = match
            with contextlib.suppress(BaseException):  # a learner's object may raise when it is looked at
                return advice(failure) if callable(advice) else advice.format(*match.groups())
    return ""


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _own_file(failure: Failure) -> str:
    kata = kata_of(failure.path)
    name = kata.label if kata and kata.path == failure.path else failure.path.name
    reset = f" Pour retrouver le kata de départ : pytest {kata.short} --reset" if kata else ""
    if failure.path.is_dir():
        return f"{name} est un dossier : il faut un fichier de ce nom.{reset}"
    if not failure.path.exists():
        return f"Le fichier {name} manque.{reset}"
    return f"Le fichier {name} ne peut pas être lu : est-il ouvert ailleurs, ou protégé ?"
