"""Say in French why a kata file does not run: the learner's line, the exception, and one sentence that helps.

ADVICE is the table of what is known; where a close name has to be found, the sentence is a function.
"""

import ast
import builtins
import contextlib
import difflib
import importlib
import inspect
import keyword
import pkgutil
import re
import sys
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from types import FrameType, ModuleType

from dojo.catalogue import DATA, ROOT, kata_of
from dojo.speaking.wording import listed

LONGEST_MESSAGE, LONGEST_LINE = 200, 100

# The import line of the names that the katas use.
IMPORTS = {
    "keras": "import keras",
    "np": "import numpy as np",
    "numpy": "import numpy",
    "pandas": "import pandas",
    "pd": "import pandas as pd",
    "plt": "import matplotlib.pyplot as plt",
    "tensorflow": "import tensorflow",
    "tf": "import tensorflow as tf",
    "train_test_split": "from sklearn.model_selection import train_test_split",
    "to_categorical": "from keras.utils import to_categorical",
    **{
        name: f"from keras import {name}" for name in ("Input", "Model", "Sequential", "layers", "losses", "optimizers")
    },
    **{name: f"from keras.layers import {name}" for name in ("Activation", "Dense", "Dropout", "Softmax")},
    **{name: f"from keras.optimizers import {name}" for name in ("SGD", "Adam")},
    **{name: f"import {name}" for name in ("math", "os", "random", "sys")},
}
PACKAGES = {"keras", "numpy", "pandas", "sklearn", "tensorflow"}
# What is a text for Keras or pandas, and an unknown name without its quotes.
WORDS = set("relu softmax linear sigmoid tanh sgd adam mse mae accuracy size nb_room price".split())
# Keras arguments that no signature tells, and old or short names that are not close enough to the right ones.
ARGUMENTS = ("input_shape", "input_dim", "name", "dtype", "trainable")
OLD_ARGUMENTS = {"lr": "learning_rate", "nb_epoch": "epochs", "separator": "sep", "neurons": "units"}
# Where Keras keeps what it names so, and the short names that it also knows.
KINDS = {
    "activation function": ("activations", ()),
    "optimizer": ("optimizers", ()),
    "loss": ("losses", ("mse", "mae")),
    "metric": ("metrics", ("accuracy", "mse", "mae")),
}
# Sentences that help with more than one exception.
ENCODING = "le texte n'est pas en UTF-8 : dans votre éditeur, enregistrez le fichier en UTF-8."
KEYBOARD = "Un kata ne lit rien au clavier : remplacez input() par une valeur écrite dans le fichier."
NOTHING_RETURNED = "Ceci vaut None, ce que renvoient les méthodes add et compile : ne gardez pas leur résultat."
A_FOLDER = "Ceci est un dossier, ou un fichier protégé : le nom du fichier est-il complet ?"
TOO_LONG = "Une expression du fichier est trop longue : coupez-la en plusieurs étapes."
# Types whose explanation takes the place of Python's own message.
IN_FRENCH = {"SystemExit", "KeyboardInterrupt", "TooMuchOutput", "PythonEnded", "UnicodeDecodeError"}
# Lines of the messages of Keras and TensorFlow that tell a beginner nothing, and what ends the lines that do.
NOISE = re.compile(r"Exception encountered|Graph execution error|Detected at node|Stack trace for| +File \"")
END = re.compile(r"Arguments received by|\s+\[\[\]\]|\s+Label values:|\s+\[Op:")


@dataclass
class Failure:
    """An exception that ended a kata file, as the functions of ADVICE look at it."""

    error: BaseException
    path: Path
    match: re.Match[str] | None = None  # what the pattern in ADVICE found in the message

    @cached_property
    def frames(self) -> list[tuple[FrameType, int]]:
        """The calls that led to the exception, the last one last, each with its line."""
        frames, step = [], self.error.__traceback__
        while step:
            frames.append((step.tb_frame, step.tb_lineno))
            step = step.tb_next
        return frames

    @cached_property
    def place(self) -> tuple[FrameType | None, int | None]:
        """The last call in the learner's file, and its line; of a file that cannot be read, the line alone."""
        if isinstance(self.error, SyntaxError) and self.error.filename == str(self.path):
            return None, self.error.lineno
        own = [place for place in self.frames if place[0].f_code.co_filename == str(self.path)]
        return own[-1] if own else (None, self.undecodable_line)

    @cached_property
    def source(self) -> bytes:
        try:
            return self.path.read_bytes()
        except OSError:
            return b""

    @property
    def undecodable_line(self) -> int | None:
        try:
            self.source.decode()
        except UnicodeDecodeError as error:
            return self.source[: error.start].count(b"\n") + 1
        return None

    @property
    def code(self) -> str:
        """The learner's line."""
        lines = re.split("\r\n|\r|\n", self.source.decode("utf-8-sig", errors="replace"))
        line = self.place[1]
        return lines[line - 1].strip().replace("\0", "") if line and line <= len(lines) else ""

    @property
    def names(self) -> dict[str, object]:
        """What is defined where the file stopped."""
        frame = self.place[0]
        return {**frame.f_globals, **frame.f_locals} if frame else {}

    @property
    def defined(self) -> set[str]:
        """The names that the file defines anywhere, in a function or further down too."""
        nodes = list(ast.walk(ast.parse(self.source)))
        variables = {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
        return variables | {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}

    @property
    def calls(self) -> list[ast.Call]:
        """The calls that the learner's line is a part of, the outermost first."""
        line = self.place[1] or 0
        nodes = ast.walk(ast.parse(self.source)) if self.place[0] else ()
        return [node for node in nodes if isinstance(node, ast.Call) and node.lineno <= line <= node.end_lineno]

    def called_with(self, name: str) -> object:
        """Return the function or class that the learner's line calls with this keyword argument, or None."""
        frame = self.place[0]
        for call in self.calls:
            # A name or an attribute, no call: evaluating it again runs nothing.
            plain = all(isinstance(part, ast.Name | ast.Attribute | ast.Load) for part in ast.walk(call.func))
            if plain and name in [argument.arg for argument in call.keywords]:
                return eval(compile(ast.Expression(call.func), "", "eval"), frame.f_globals, frame.f_locals)
        return None


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


def one_line(error: BaseException) -> str:
    """Return the message of an exception on one line, not too long, without the folders of this machine."""
    try:
        # str() would add the name of the file to a SyntaxError.
        text = error.msg or "" if isinstance(error, SyntaxError) else str(error)
    except BaseException:  # the learner's own exception may raise anything
        return ""
    text = re.sub(r"\x1b\[[0-9;]*m|\{\{.*?\}\} ?", "", text)
    lines = [line for line in text.splitlines() if line.strip() and not NOISE.match(line)]
    text = END.split(" ".join(lines))[0]
    text = re.sub(r" \([^()]*[/\\][^()]*\)$", "", text)  # where an imported module was found
    for folder in (tempfile.gettempdir(), Path(tempfile.gettempdir()).resolve(), ROOT, sys.prefix):
        written = f"{re.escape(str(folder))}|{re.escape(repr(str(folder))[1:-1])}"
        text = re.sub(rf"(?:{written})[^'\"()]*[\\/]", "", text)
    text = " ".join(text.split())
    return text if len(text) <= LONGEST_MESSAGE else f"{text[:LONGEST_MESSAGE]}…"


def closest(word: str, candidates: Iterable[object], cutoff: float = 0.6) -> str:
    """Return the public name that is written most like `word`, capitals aside if need be, or an empty string."""
    names = [name for name in candidates if isinstance(name, str) and not name.startswith("_")]
    for folded in ({name: name for name in names}, {name.lower(): name for name in names}):
        close = difflib.get_close_matches(word, folded, n=1, cutoff=cutoff)
        if close:
            return folded[close[0]]
        word = word.lower()
    return ""


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


def _did_you_mean(name: str, otherwise: str = "") -> str:
    return f"Vouliez-vous écrire `{name}` ?" if name else otherwise


def _name(failure: Failure) -> str:
    name = failure.match[1]
    if name in WORDS:
        return f"Si `{name}` est un texte, il lui faut des guillemets."
    if ".csv" in failure.code and f"{name}/" in failure.code:
        return "Un nom de fichier est un texte : il lui faut des guillemets."
    if name in IMPORTS:
        return f"Le nom `{name}` n'existe pas encore à cet endroit : a-t-il été importé ? Par exemple : {IMPORTS[name]}"
    if name in failure.defined:
        return f"`{name}` n'est défini que plus loin dans le fichier : il faut le définir avant de s'en servir."
    close = closest(name, [*failure.defined, *failure.names]) or closest(name, [*IMPORTS, *dir(builtins)], 0.75)
    return _did_you_mean(
        close, f"Le nom `{name}` n'existe pas à cet endroit : est-il bien écrit, et défini plus haut ?"
    )


def _module(failure: Failure) -> str:
    name = failure.match[1]
    parent, _, child = name.rpartition(".")
    if not parent:
        if name in PACKAGES:
            return f"Le paquet `{name}` n'est pas installé : pip install -r requirements.txt"
        return _did_you_mean(
            closest(name, PACKAGES, 0.75) or closest(name, sys.stdlib_module_names, 0.75),
            f"Le module `{name}` n'est pas installé. Est-il bien écrit ? Les katas n'ont pas besoin d'autres modules.",
        )
    owner = importlib.import_module(parent)
    if hasattr(owner, child):
        return f"`{child}` n'est pas un module : écrivez plutôt from {parent} import {child}"
    close = closest(child, _modules_of(owner))
    return _did_you_mean(close and f"{parent}.{close}", f"`{parent}` n'a pas de module `{child}`.")


def _modules_of(owner: ModuleType) -> list[str]:
    """Return the names of the modules of a package, whether they were imported already or not."""
    imported = [name for name in dir(owner) if isinstance(getattr(owner, name, None), ModuleType)]
    return imported + [module.name for module in pkgutil.iter_modules(getattr(owner, "__path__", []))]


def _import(failure: Failure) -> str:
    name, owner = failure.match.groups()
    if name in IMPORTS:
        return f"`{name}` s'importe ainsi : {IMPORTS[name]}"
    return _did_you_mean(
        closest(name, dir(importlib.import_module(owner))), f"`{owner}` n'a rien qui s'appelle `{name}`."
    )


def _attribute(failure: Failure) -> str:
    owner, name = failure.error.obj, failure.error.name
    if isinstance(owner, ModuleType) and not closest(name, dir(owner), 0.8) and name in IMPORTS:
        return f"`{name}` s'importe ainsi : {IMPORTS[name]}"
    return _did_you_mean(
        closest(name, dir(owner)), f"`{name}` n'existe pas pour cet objet : est-ce le bon, et bien écrit ?"
    )


def _keyword(failure: Failure) -> str:
    argument = failure.match[1]
    function = failure.called_with(argument)
    known = inspect.signature(function).parameters if function else ()
    close = OLD_ARGUMENTS.get(argument, "")
    close = close if close in known else closest(argument, [*known, *(ARGUMENTS if "kwargs" in known else ())])
    return _did_you_mean(close, f"L'argument `{argument}` n'existe pas ici.")


def _missing_argument(failure: Failure) -> str:
    missing = failure.match[1]
    used = closest(missing, [argument.arg for call in failure.calls for argument in call.keywords])
    if used:
        return f"Vouliez-vous écrire `{missing}` à la place de `{used}` ?"
    return f"Il manque un argument entre les parenthèses : `{missing}`."


def _identifier(failure: Failure) -> str:
    kind, name = failure.match.groups()
    module, short = KINDS[kind]
    known = dir(importlib.import_module(f"keras.{module}"))
    close = closest(name, [*short, *(other.lower() if kind == "optimizer" else other for other in known)])
    return f"Keras ne connaît pas « {name} ». {_did_you_mean(close, 'Le nom est-il bien écrit ?')}"


def _file(failure: Failure) -> str:
    tables = sorted(table.name for table in DATA.glob("*.csv"))
    wanted = str(failure.error.filename or "").replace("\\", "/").rpartition("/")[2]
    table = closest(wanted, tables)
    if table:
        return f'Le fichier se lit sous l\'un de ces deux noms : "data/{table}" ou "{table}".'
    return (
        f"Les données sont dans {listed([f'data/{table}' for table in tables])} : le nom du fichier est-il bien écrit ?"
    )


def _own_file(failure: Failure) -> str:
    kata = kata_of(failure.path)
    name = kata.label if kata and kata.path == failure.path else failure.path.name
    reset = f" Pour retrouver le kata de départ : pytest {kata.short} --reset" if kata else ""
    if failure.path.is_dir():
        return f"{name} est un dossier : il faut un fichier de ce nom.{reset}"
    if not failure.path.exists():
        return f"Le fichier {name} manque.{reset}"
    return f"Le fichier {name} ne peut pas être lu : est-il ouvert ailleurs, ou protégé ?"


def _column(failure: Failure) -> str:
    owners = (frame.f_locals.get("self") for frame, _ in failure.frames)
    table = next((owner for owner in owners if type(owner).__name__ == "DataFrame"), None)
    if table is None:
        return "Cette clé n'existe pas : est-elle bien écrite ?"
    if isinstance(failure.error.args[0], tuple):
        return 'Pour prendre plusieurs colonnes, il faut une liste, donc deux paires de crochets : df[["a", "b"]].'
    columns = [str(column) for column in table.columns]
    asked = re.findall(r"'([^']*)'", one_line(failure.error))
    close = next(filter(None, (closest(name, columns) for name in asked if name not in columns)), "")
    return f"Les colonnes sont {listed(columns[:12])}. {_did_you_mean(close)}".strip()


def _unpacked(failure: Failure) -> str:
    split = " train_test_split renvoie deux morceaux pour chaque tableau." if "train_test_split" in failure.code else ""
    return f"Il n'y a pas autant de noms à gauche du signe = que de valeurs à droite.{split}"


def _recursion(failure: Failure) -> str:
    if not failure.place[0]:
        return TOO_LONG
    return "Une fonction s'appelle elle-même sans fin : il lui faut un cas où elle s'arrête."


def _memory(failure: Failure) -> str:
    return "Le programme demande plus de mémoire qu'il n'y en a." if failure.place[0] else TOO_LONG


def _stopped(failure: Failure) -> str:
    code = failure.error.code
    status = f" (« {one_line(failure.error)} »)" if code not in (None, 0) else ""
    return f"votre fichier s'arrête ici par exit(){status}, ce qui suit n'est pas exécuté."


def _bracket(failure: Failure) -> str:
    kind = {"(": "Cette parenthèse n'est jamais fermée", "[": "Ce crochet n'est jamais fermé"}
    opened = kind.get(failure.match[1], "Cette accolade n'est jamais fermée")
    return f"{opened} : comptez celles qui s'ouvrent et celles qui se ferment."


def _syntax(failure: Failure) -> str:
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
    if re.search(r"\(\s*\w+\s*:|,\s*\w+\s*:", code):
        return "Un argument se donne avec le signe =, comme dans f(nom=valeur)."
    if re.search(r"[\"']\w+[\"']", code) and code.count('"') > 2:
        return "Un guillemet est-il de trop ? Pour en écrire dans un texte, entourez-le de trois guillemets."
    return "Python ne comprend pas cette ligne : manque-t-il une virgule ou une parenthèse, ici ou juste avant ?"


# For each type of exception, what its message may contain and the sentence that helps; the first that fits counts.
ADVICE: dict[str, dict[str, str | Callable[[Failure], str]]] = {
    "Exception": {
        "[Ee]llipsis": "Il reste des points `...` à la place d'une valeur : remplacez-les par votre code.",
        "null bytes": "Le fichier contient des octets nuls : enregistrez-le de nouveau, comme du texte en UTF-8.",
    },
    "TabError": {"": "Le retrait mélange tabulations et espaces : n'utilisez que des espaces, quatre par niveau."},
    "IndentationError": {
        "unexpected indent": "Cette ligne commence par des espaces de trop : alignez-la sur la précédente.",
        "expected an indented": "Après une ligne qui finit par deux-points, la suivante est décalée de 4 espaces.",
        "": "Le retrait de cette ligne n'est celui d'aucune ligne au-dessus : alignez-les.",
    },
    "SyntaxError": {
        "codec can't decode|encoding declaration|unknown encoding": ENCODING,
        "'(.)' was never closed": _bracket,
        "unmatched '(.)'": "Le signe {0} ferme ici ce qui n'a pas été ouvert, ou ce qui est déjà fermé.",
        "'(.)' does not match .*'(.)'": "Ce qui s'ouvre par {1} ne peut pas se fermer par {0}.",
        "unterminated triple": "Ce texte n'est jamais fermé : il lui manque trois guillemets à la fin.",
        "unterminated": "Ce texte n'est pas fermé : il manque un guillemet, ou une apostrophe y est de trop.",
        "forgot a comma": "Manque-t-il une virgule entre deux éléments, ou un signe = après le nom d'un argument ?",
        "expected ':'": "Il manque les deux-points à la fin de cette ligne.",
        "call to 'print'": "print est une fonction : ce qu'elle affiche va entre parenthèses.",
        "character '([“”‘’«»])'": "Le signe {0} n'est pas un guillemet pour Python : tapez \" au clavier.",
        "character '(.)'": "Python ne connaît pas le signe {0} : est-il venu d'un copier-coller ? Retapez-le.",
        "non-printable": "Une espace spéciale est venue d'un copier-coller : retapez les espaces de cette ligne.",
        "Maybe you meant '=='": "Un seul signe = donne une valeur à un nom, deux (==) comparent.",
        "nested parentheses": TOO_LONG,
        "cannot assign": "À gauche du signe =, il faut le nom d'une variable.",
        "positional argument follows": "Les arguments qui ont un nom (nom=valeur) viennent après les autres.",
        "repeated: (.+)": "L'argument `{0}` est donné deux fois.",
        "leading zeros|invalid decimal": "Ce nombre est mal écrit : ni lettre dedans, ni zéro devant.",
        "outside (function|loop)": "Ce mot ne va que dans une fonction ou une boucle : le retrait est-il juste ?",
        "": _syntax,
    },
    "UnicodeDecodeError": {"": ENCODING},
    "UnboundLocalError": {r"variable '(\w+)'": "`{0}` n'a pas encore de valeur quand la fonction s'en sert."},
    "NameError": {r"name '(\w+)' is not defined": _name},
    "ModuleNotFoundError": {r"No module named '([\w.]+)'": _module},
    "ImportError": {r"cannot import name '(\w+)' from '([\w.]+)'": _import},
    "AttributeError": {
        "'NoneType'": NOTHING_RETURNED,
        "no defined input|never been": "Le réseau ne connaît pas encore la taille de ses entrées.",
        "": _attribute,
    },
    "TypeError": {
        r"missing \d+ required .*?: '(\w+)'": _missing_argument,
        "arguments? but|multiple values": "Il y a trop d'arguments entre les parenthèses, ou l'un y est deux fois.",
        r"'(\w+)' object is not callable": (
            "Un objet {0} ne s'appelle pas avec des parenthèses : faut-il des crochets, ou un autre nom ?"
        ),
        "cannot unpack": "À droite du signe =, il n'y a qu'une valeur pour plusieurs noms.",
        "'NoneType' object": NOTHING_RETURNED,
        "not subscriptable": "Les crochets ne vont pas après cet objet : faut-il des parenthèses ?",
        "unsupported|concatenate|interpreted": (
            "Ces deux valeurs ne vont pas ensemble : un nombre est-il écrit entre guillemets ?"
        ),
    },
    "FileNotFoundError": {"": _file},
    "IsADirectoryError": {"": A_FOLDER},
    "PermissionError": {"": A_FOLDER},  # what Windows says of a folder
    "KeyError": {"": _column},
    "IndexError": {"": "Cette position n'existe pas : on compte à partir de 0, et il y a moins d'éléments que cela."},
    "ZeroDivisionError": {"": "Ce par quoi on divise vaut zéro."},
    "OSError": {
        "reading from stdin": KEYBOARD,
        "File too large": "Le programme écrit beaucoup trop : contient-il une boucle sans fin ?",
    },
    "EOFError": {"reading a line": KEYBOARD},
    "RecursionError": {"": _recursion},
    "MemoryError": {"": _memory},
    "TooMuchOutput": {"": "le programme affiche beaucoup trop de lignes : contient-il une boucle sans fin ?"},
    "PythonEnded": {"": "le programme met fin à Python lui-même : retirez cet appel, rien n'est jugé après lui."},
    "KeyboardInterrupt": {"": "le programme a été interrompu (KeyboardInterrupt) : ce qui suit n'est pas exécuté."},
    "SystemExit": {"": _stopped},
    "BaseException": {
        r"unexpected keyword argument '(\w+)'": _keyword,
        r"(?:Unrecognized keyword|not recognized).*?\{'(\w+)'": _keyword,
        r"Could not interpret ([\w ]+?) identifier: (.+)": _identifier,
        "values to unpack": _unpacked,
        "invalid literal": "Ce texte n'est pas un nombre.",
        "value for `units`": "Le nombre de neurones (`units`) est un entier positif, sans guillemets.",
        "call `compile|must compile": "Le réseau se compile avant l'entraînement : appelez `compile` avant `fit`.",
        "No loss to compute": "`compile` n'a pas reçu de perte : c'est son argument `loss`.",
        "has no layers": "Le réseau n'a pas encore de couche : ajoutez-les avant.",
        "keras.Layer.*: <class": "La classe n'est pas une couche : il manque les parenthèses et leurs arguments.",
        "Only instances of `keras.Layer`": "Un réseau séquentiel n'est fait que de couches, comme Dense(...).",
        "Expected `trainable`": "Sequential reçoit une seule liste de couches, entre crochets.",
        "to a shape": "Une forme s'écrit avec une virgule ou des crochets : (3,) ou [3].",
        "Expected `metrics`": "`metrics` est une liste, entre crochets.",
        "cardinality|inconsistent numbers of samples": (
            "Entrées et cibles n'ont pas le même nombre de lignes : X_train va avec y_train, X_test avec y_test."
        ),
        r"input shape to have value (\d+), but .*?(\d+)\)": (
            "Le réseau attend {0} valeurs par exemple et en reçoit {1} : entrée et colonnes s'accordent-elles ?"
        ),
        "target.*output.*shape|output.*target.ndim": (
            "Sortie et cibles n'ont pas la même forme : neurones de sortie, perte et cibles s'accordent-ils ?"
        ),
        r"label value of (-?\d+) which is outside .*?\[0, (\d+)\)": (
            "Une étiquette vaut {0}, pour {1} neurone(s) de sortie : sortie, perte et cibles s'accordent-elles ?"
        ),
        "ncompatible|broadcast|core dimension|must be equal": "Ces tableaux ont des formes qui ne s'accordent pas.",
        "data type|dtype|Failed to convert|could not convert": "Il faut ici des tableaux de nombres.",
        "None values": "L'une des valeurs est None : `fit` a-t-il reçu les entrées et les cibles ?",
        "closed file": "Ce fichier, ou le clavier, a été fermé avant cette ligne.",
        "Usecols": "L'une des colonnes demandées n'est pas dans le fichier : son nom est-il bien écrit ?",
        "test_size": "`test_size` est une part entre 0 et 1, ou un nombre de lignes plus petit que le total.",
    },
}
