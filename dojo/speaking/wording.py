"""Put in French what the learner's file contains."""

import inspect

SPLIT = "X_train, X_test, y_train, y_test = train_test_split(X, y)"  # as messages show it


def described(value: object) -> str:
    """Say in a few words what `value` is; never raises, whatever `value` does when it is looked at."""
    if inspect.isclass(value):
        return f"la classe {value.__name__} elle-même (il manque les parenthèses et leurs arguments)"
    if inspect.isroutine(value):
        return f"la fonction {getattr(value, '__name__', '')} elle-même (l'a-t-on appelée ?)"
    if value is None:
        return "None (add, compile et build changent le réseau et ne renvoient rien : nommez l'objet avant)"
    if isinstance(value, str):
        return f"le texte « {value[:40]} »"
    if isinstance(value, bool | int | float):
        return f"le nombre {value!r}"
    if isinstance(value, list):
        return "une liste"
    if isinstance(value, tuple):
        return "un tuple (une virgule traîne-t-elle en fin de ligne ?)"
    if type(value).__name__ == "History":
        return "ce que renvoie `fit` (un objet History) : appelez `fit` sans garder son résultat sous ce nom"
    return _kind(value)


def _kind(value: object) -> str:
    name, origin = type(value).__name__, type(value).__module__
    if "Tensor" in name:
        return f"un objet {name} (le résultat d'un calcul, pas une couche ni un réseau)"
    bases = {base.__name__ for base in type(value).__mro__ if base.__module__.startswith("keras")}
    kind = "un réseau" if "Model" in bases else "une couche" if "Layer" in bases else "un objet"
    own = "" if bases or origin.startswith(("builtins", "numpy", "pandas")) else " qui n'est pas de Keras"
    return f"{kind} {name}{own}"


def listed(items: list[str]) -> str:
    """Join words as French does: « a, b et c »."""
    return " et ".join(filter(None, [", ".join(items[:-1]), *items[-1:]]))


def counted(number: int, noun: str) -> str:
    """Return a number and its noun, in the plural from 2 on: « 1 neurone », « 2 neurones »."""
    return f"{number} {noun}{'s' if number > 1 else ''}"
