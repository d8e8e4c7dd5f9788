"""Find the sentence that helps with an exception, where it depends on the learner's own names."""

import ast
import builtins
import difflib
import importlib
import inspect
import pkgutil
import re
import sys
from collections.abc import Iterable
from types import ModuleType

from dojo.catalogue import DATA
from dojo.speaking.failure import Failure, one_line
from dojo.speaking.wording import SPLIT, listed

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
METHODS = {"append": "add", "train": "fit", "read": "read_csv"}  # what other libraries call so
# What takes the arguments that are most often given to something else.
OWNERS = {
    **dict.fromkeys(("units", "activation"), "Dense"),
    **dict.fromkeys(("optimizer", "loss", "metrics"), "compile"),
    **dict.fromkeys(("epochs", "batch_size"), "fit"),
    **dict.fromkeys(("test_size", "random_state"), "train_test_split"),
}
OLD_ARGUMENTS = {"lr": "learning_rate", "nb_epoch": "epochs", "separator": "sep", "neurons": "units"}
TOO_LONG = "Une expression du fichier est trop longue : coupez-la en plusieurs étapes."


def closest(word: str, candidates: Iterable[object], cutoff: float = 0.6) -> str:
    """Return the public name that is written most like `word`, capitals aside if need be, or an empty string."""
    names = [name for name in candidates if isinstance(name, str) and not name.startswith("_")]
    for folded in ({name: name for name in names}, {name.lower(): name for name in names}):
        close = difflib.get_close_matches(word, folded, n=1, cutoff=cutoff)
        if close:
            return folded[close[0]]
        word = word.lower()
    return ""


def did_you_mean(name: str, otherwise: str = "") -> str:
    return f"Vouliez-vous écrire `{name}` ?" if name else otherwise


def unknown_name(failure: Failure) -> str:
    name = failure.match[1]
    if name in WORDS:
        return f"Si `{name}` est un texte, il lui faut des guillemets."
    if f"{name}==" in failure.code.replace(" ", ""):
        return f"Un argument se donne avec un seul signe = : {name}=..."
    if ".csv" in failure.code and f"{name}/" in failure.code:
        return "Un nom de fichier est un texte : il lui faut des guillemets."
    if name in IMPORTS:
        return f"Le nom `{name}` n'existe pas encore à cet endroit : a-t-il été importé ? Par exemple : {IMPORTS[name]}"
    if name in failure.defined:
        return f"`{name}` n'est défini que plus loin dans le fichier : il faut le définir avant de s'en servir."
    close = closest(name, [*failure.defined, *failure.names]) or closest(name, [*IMPORTS, *dir(builtins)], 0.75)
    return did_you_mean(close, f"Le nom `{name}` n'existe pas à cet endroit : est-il bien écrit, et défini plus haut ?")


def unknown_module(failure: Failure) -> str:
    name = failure.match[1]
    parent, _, child = name.rpartition(".")
    if not parent:
        if name in PACKAGES:
            return f"Le paquet `{name}` n'est pas installé : pip install -r requirements.txt"
        return did_you_mean(
            closest(name, PACKAGES, 0.75) or closest(name, sys.stdlib_module_names, 0.75),
            f"Le module `{name}` n'est pas installé. Est-il bien écrit ? Les katas n'ont pas besoin d'autres modules.",
        )
    owner = importlib.import_module(parent)
    if hasattr(owner, child):
        return f"`{child}` n'est pas un module : écrivez plutôt from {parent} import {child}"
    close = closest(child, modules_of(owner))
    return did_you_mean(close and f"{parent}.{close}", f"`{parent}` n'a pas de module `{child}`.")


def modules_of(owner: ModuleType) -> list[str]:
    """Return the names of the modules of a package, whether they were imported already or not."""
    imported = [name for name in dir(owner) if isinstance(getattr(owner, name, None), ModuleType)]
    return imported + [module.name for module in pkgutil.iter_modules(getattr(owner, "__path__", []))]


def unknown_import(failure: Failure) -> str:
    name, owner = failure.match.groups()
    if name in IMPORTS:
        return f"`{name}` s'importe ainsi : {IMPORTS[name]}"
    return did_you_mean(
        closest(name, dir(importlib.import_module(owner))), f"`{owner}` n'a rien qui s'appelle `{name}`."
    )


def unknown_attribute(failure: Failure) -> str:
    owner, name = failure.error.obj, failure.error.name
    if isinstance(owner, ModuleType) and not closest(name, dir(owner), 0.8) and name in IMPORTS:
        return f"`{name}` s'importe ainsi : {IMPORTS[name]}"
    known = dir(owner)
    wanted = METHODS.get(name, "")
    return did_you_mean(
        wanted if wanted in known else closest(name, known, 0.75),
        f"`{name}` n'existe pas pour cet objet : est-ce le bon objet, et le nom est-il bien écrit ?",
    )


def unknown_keyword(failure: Failure) -> str:
    argument = failure.match[1]
    function = failure.called_with(argument)
    known = inspect.signature(function).parameters if function else ()
    if owner := OWNERS.get(argument, ""):
        return f"`{argument}` est un argument de `{owner}` : donnez-le entre les parenthèses de `{owner}`."
    close = OLD_ARGUMENTS.get(argument, "")
    close = close if close in known else closest(argument, [*known, *(ARGUMENTS if "kwargs" in known else ())])
    return did_you_mean(close, f"L'argument `{argument}` n'existe pas ici.")


def missing_argument(failure: Failure) -> str:
    missing = failure.match[1]
    for call in failure.calls:
        owner = failure.value_of(call.func.value) if isinstance(call.func, ast.Attribute) else None
        if isinstance(owner, type):
            name = ast.unparse(call.func.value)
            return f"`{name}` est la classe elle-même : créez l'objet avec des parenthèses, {owner.__name__}()."
    for outer in failure.calls:
        for inner in [*outer.args, *(argument.value for argument in outer.keywords)]:
            if isinstance(inner, ast.Call) and not inner.args and not inner.keywords:
                return f"`{ast.unparse(inner.func)}` se donne ici sans parenthèses, ou par son nom entre guillemets."
    used = closest(missing, [argument.arg for call in failure.calls for argument in call.keywords])
    if used:
        return f"Vouliez-vous écrire `{missing}` à la place de `{used}` ?"
    return f"Il manque un argument entre les parenthèses : `{missing}`."


def unknown_file(failure: Failure) -> str:
    wanted = str(failure.error.filename or "").replace("\\", "/").rpartition("/")[2]
    table = closest(wanted, tables())
    if table:
        return f'Le fichier se lit sous l\'un de ces deux noms : "data/{table}" ou "{table}".'
    known = listed([f"data/{table}" for table in tables()])
    return f"Les données sont dans {known} : le nom du fichier est-il bien écrit ?"


def unknown_column(failure: Failure) -> str:
    owners = (frame.f_locals.get("self") for frame, _ in failure.frames)
    table = next((owner for owner in owners if type(owner).__name__ == "DataFrame"), None)
    if table is None:
        return "Cette clé n'existe pas : est-elle bien écrite ?"
    if isinstance(failure.error.args[0], tuple):
        return 'Pour prendre plusieurs colonnes, il faut une liste, donc deux paires de crochets : df[["a", "b"]].'
    columns = [str(column) for column in table.columns]
    asked = re.findall(r"'([^']*)'", one_line(failure.error))
    if "not found in axis" in one_line(failure.error) and set(asked) <= set(columns):
        return f'Une colonne se retire ainsi : df.drop(columns="{asked[0] if asked else "..."}").'
    if len(columns) == 1 and "," in columns[0]:
        return "Le tableau n'a qu'une colonne : la virgule sépare les valeurs, `read_csv` n'a pas besoin de `sep`."
    if not any(isinstance(column, str) for column in table.columns):
        return "Les colonnes n'ont pas de nom : la première ligne du fichier les donne, lisez-le sans header=None."
    missing = [name for name in asked if name not in columns]
    found = f"Les colonnes sont {listed(columns[:12])}."
    if table := next((file for file in tables() if set(missing) & set(columns_of(file))), ""):
        return f"{found} `{missing[0]}` est une colonne de data/{table} : est-ce le bon fichier ?"
    close = next(filter(None, (closest(name, columns, 0.4) for name in missing)), "")
    return f"{found} {did_you_mean(close)}".strip()


def tables() -> list[str]:
    return sorted(table.name for table in DATA.glob("*.csv"))


def columns_of(table: str) -> list[str]:
    return (DATA / table).read_text(encoding="utf-8").partition("\n")[0].split(",")


def still_dots(failure: Failure) -> str:
    """Name the variable of the learner's line that is still worth `...`."""
    used = [node.id for node in failure.nodes if isinstance(node, ast.Name) and node.lineno == failure.place[1]]
    name = next((name for name in used if failure.names.get(name) is ...), "")
    stores = failure.stores.get(name, [])
    if not stores:
        return "Il reste des points `...` à la place d'une valeur : remplacez-les par votre code."
    earlier = " Ou retirez cette ligne : il a déjà une valeur plus haut." if len(stores) > 1 else ""
    return f"`{name}` vaut encore `...` (ligne {stores[-1]}) : remplacez ces points par votre code.{earlier}"


def unpacking(failure: Failure) -> str:
    if "train_test_split" in failure.code:
        return f"`train_test_split` renvoie deux morceaux pour chaque tableau, dans cet ordre :\n    {SPLIT}"
    return "Il n'y a pas autant de noms à gauche du signe = que de valeurs à droite."


def endless_recursion(failure: Failure) -> str:
    if not failure.place[0]:
        return TOO_LONG
    return "Une fonction s'appelle elle-même sans fin : il lui faut un cas où elle s'arrête."


def out_of_memory(failure: Failure) -> str:
    return "Le programme demande plus de mémoire qu'il n'y en a." if failure.place[0] else TOO_LONG


def early_exit(failure: Failure) -> str:
    code = failure.error.code
    status = f" (« {one_line(failure.error)} »)" if code not in (None, 0) else ""
    return f"votre fichier s'arrête ici par exit(){status}, ce qui suit n'est pas exécuté."
