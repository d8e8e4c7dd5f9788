"""Find the sentence that helps with a line that Python cannot read."""

import keyword
import re

from dojo.speaking.diagnosis import WORDS
from dojo.speaking.failure import Failure


def open_bracket(failure: Failure) -> str:
    kind = {"(": "Cette parenthèse n'est jamais fermée", "[": "Ce crochet n'est jamais fermé"}
    opened = kind.get(failure.match[1], "Cette accolade n'est jamais fermée")
    return f"{opened} : comptez les signes qui ouvrent et ceux qui ferment."


def positional_argument(failure: Failure) -> str:
    if argument := re.search(r"(\w+)\s*:\s*[\"'\w]", failure.code):
        return f"Un argument se donne avec le signe =, et non deux-points : {argument[1]}=..."
    text = re.search(r",\s*[\"'](\w+)[\"']", failure.code)
    example = f', par exemple activation="{text[1]}"' if text and text[1] in WORDS else ""
    return f"Après un argument nommé (nom=valeur), les suivants ont aussi besoin d'un nom{example}."


def argument_outside(failure: Failure) -> str:
    """Say that a parenthesis is closed before an argument, or return an empty string."""
    argument = re.search(r"\)\s*,\s*(\w+)\s*=(?!=)", failure.code)
    return f"La parenthèse se ferme trop tôt : l'argument `{argument[1]}` doit être à l'intérieur." if argument else ""


def single_equals(failure: Failure) -> str:
    return argument_outside(failure) or "Un seul signe = donne une valeur à un nom, deux (==) comparent."


def bad_syntax(failure: Failure) -> str:
    code = failure.code
    if code.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "Cette marque vient de git : gardez l'une des deux versions du code, et retirez les marques."
    if re.search(r"(?<![=<>!])=\s*(#.*)?$", code):
        return "Il manque une valeur après le signe =."
    name = re.match(r"\w*", code)[0]
    if keyword.iskeyword(name) and re.match(r"\w+\s*=[^=]", code):
        return f"`{name}` est un mot de Python lui-même : choisissez un autre nom."
    if name in ("import", "from"):
        return "Une importation s'écrit import module, ou from module import nom."
    if name in ("if", "elif", "else", "for", "while", "def", "class", "with", "try", "except") and ":" not in code:
        return "Il manque les deux-points à la fin de cette ligne."
    if outside := argument_outside(failure):
        return outside
    if re.search(r"\(\s*\w+\s*:|,\s*\w+\s*:", code):
        return "Un argument se donne avec le signe =, comme dans f(nom=valeur)."
    if re.search(r"[\"']\w+[\"']", code) and code.count('"') > 2:
        return "Un guillemet est-il de trop ? Pour en écrire dans un texte, entourez-le de trois guillemets."
    return "Python ne comprend pas cette ligne : manque-t-il une virgule ou une parenthèse, ici ou juste avant ?"
