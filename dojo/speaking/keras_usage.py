"""Find the sentence that helps with a name, a number or a shape that Keras refuses."""

import ast
import importlib
import re

from dojo.speaking.diagnosis import WORDS, closest, did_you_mean
from dojo.speaking.failure import Failure, one_line
from dojo.speaking.wording import SPLIT, counted, listed

# Where Keras keeps what it names so, and the short names that it also knows.
KINDS = {
    "activation function": ("activations", ()),
    "optimizer": ("optimizers", ()),
    "loss": ("losses", ("mse", "mae")),
    "metric": ("metrics", ("accuracy", "mse", "mae")),
}
FRENCH = {
    "activation function": "une activation",
    "optimizer": "un optimiseur",
    "loss": "une perte",
    "metric": "une mesure",
}
SHAPES = ("input_shape", "input_dim", "shape")  # the arguments that tell what enters a network
# How each kind is given.
PLACES = {
    "activation function": 'elle se donne à une couche, Dense(..., activation="relu")',
    "optimizer": 'il se donne à compile, optimizer="sgd"',
    "loss": 'elle se donne à compile, loss="mse"',
    "metric": 'elle se donne à compile dans une liste, metrics=["accuracy"]',
}
# What goes with a loss: the neurons of the output, and the targets.
PARTNERS = {
    "sparsecategoricalcrossentropy": "un neurone par classe (softmax) et des étiquettes 0, 1... en une seule colonne",
    "categoricalcrossentropy": "un neurone par classe (softmax) et des étiquettes en autant de colonnes (one-hot)",
    "binarycrossentropy": "un seul neurone (sigmoid) et des étiquettes 0 ou 1 en une seule colonne",
    "": "autant de neurones que chaque cible a de valeurs",
}


def unknown_identifier(failure: Failure) -> str:
    kind, name = failure.match.groups()
    if whole := re.match(r"<class '[\w.]*?(\w+)'>", name):
        class_ = whole[1]
        return (
            f"{class_} est ici la classe elle-même : il lui faut des parenthèses, {class_}(), "
            "ou un nom entre guillemets."
        )
    if kind == "activation function" and name.strip().lstrip("-").isdecimal():
        return "Le premier argument de Dense est le nombre de neurones, le second l'activation : un seul nombre suffit."
    names = {other: known_identifiers(other) for other in KINDS}
    elsewhere = next((other for other in KINDS if name.strip().lower() in names[other] and other != kind), "")
    if name not in names[kind] and elsewhere:
        return f"« {name} » est {FRENCH[elsewhere]}, pas {FRENCH[kind]} : {PLACES[elsewhere]}."
    same = next((known for known in names[kind] if known.lower() == name.strip().lower()), "")
    close = same or closest(name, [*(word for word in WORDS if word in names[kind]), *names[kind]])
    return f"Keras ne connaît pas « {name} ». {did_you_mean(close, 'Le nom est-il bien écrit ?')}"


def known_identifiers(kind: str) -> list[str]:
    """Return the names of one kind that Keras understands between quotes."""
    module, short = KINDS[kind]
    known = dir(importlib.import_module(f"keras.{module}"))
    return [*short, *(name.lower() if kind == "optimizer" else name for name in known if not name.startswith("_"))]


def wrong_units(failure: Failure) -> str:
    given = failure.match[1]
    if re.fullmatch(r"[A-Za-z_]+", given):
        return f"Le nombre de neurones vient d'abord, puis l'activation : Dense(..., activation=\"{given}\")."
    return "Le nombre de neurones (`units`) est un entier positif, sans guillemets."


def disagreement(failure: Failure) -> str:
    """Say which output and which targets go with the loss that the network was compiled with."""
    model = next(failure.value_of(call.func.value) for call in failure.calls if isinstance(call.func, ast.Attribute))
    loss = model.loss if isinstance(model.loss, str) else getattr(model.loss, "name", type(model.loss).__name__)
    compiled = [node.lineno for node in failure.nodes if is_compile(node)]
    place = f" (ligne {compiled[-1]})" if compiled else ""
    given = [part.id for call in failure.calls[:1] for part in call.args if isinstance(part, ast.Name)]
    if len(given) > 1 and given[0][0] in "yY" and given[1][0] in "xX":
        return f"`fit` reçoit d'abord les entrées, puis les cibles : model.fit({given[1]}, {given[0]}, ...)."
    if names := columns_of_inputs(failure):
        return f"Les cibles données à `fit` sont {names} : X et y sont-ils échangés ? L'ordre :\n    {SPLIT}"
    units, columns = model.output_shape[-1], re.search(r"target\.shape=\(\w+, (\d+)\)", one_line(failure.error))
    partners = PARTNERS.get(loss.replace("_", "").lower(), PARTNERS[""])
    wanted = fitting_loss(units, int(columns[1]) if columns else 1)
    here = f"Avec {counted(units, 'neurone')} en sortie et ces étiquettes, c'est {wanted} qui convient."
    if units == 1 and columns and int(columns[1]) > 1:
        here = "Ces étiquettes-ci sont en plusieurs colonnes : laissez-les en une seule, sans to_categorical."
    elif "crossentropy" not in loss.lower() or not wanted or wanted == loss:
        here = f"La sortie a ici {counted(units, 'neurone')} : changez la sortie, la perte ou les cibles."
    return f"La perte {loss}{place} va avec {partners}. {here}"


def columns_of_inputs(failure: Failure) -> str:
    """Return the columns of the targets that a table is given for, when they are no labels."""
    for call in failure.calls:
        targets = failure.value_of(call.args[1]) if len(call.args) > 1 else None
        names = [str(name) for name in getattr(targets, "columns", ())]
        if len(names) > 1 and not targets.isin([0, 1]).all(axis=None):
            return listed(names)
    return ""


def cardinality(failure: Failure) -> str:
    names = [part.id for call in failure.calls[:1] for part in call.args if isinstance(part, ast.Name)][:2]
    if {name.rpartition("_")[2] for name in names} == {"train", "test"}:
        return f"`{names[0]}` et `{names[1]}` ne vont pas ensemble : X_train va avec y_train, X_test avec y_test."
    lines = [failure.stores.get(name, [None])[-1] for name in names]
    made = ""
    if len(set(lines)) == 2:
        made = f" `{names[0]}` vient de la ligne {lines[0]}, `{names[1]}` de la ligne {lines[1]}."
    return f"Entrées et cibles n'ont pas le même nombre de lignes.{made} Un même appel les donne :\n    {SPLIT}"


def wrong_input(failure: Failure) -> str:
    expected, received = failure.match.groups()
    nodes = [node for node in failure.nodes if isinstance(node, ast.Call)]
    lines = [node.lineno for node in nodes if any(word.arg in SHAPES for word in node.keywords)]
    place = f" (ligne {lines[0]})" if lines else ""
    return (
        f"Le réseau attend {counted(int(expected), 'colonne')}{place} et en reçoit {received} : "
        "corrigez l'entrée du réseau, ou les colonnes de X_train."
    )


def fitting_loss(units: int, columns: int) -> str:
    """Return the cross-entropy for so many output neurons and columns of labels, or an empty string."""
    if units == columns:
        return "binary_crossentropy" if units == 1 else "categorical_crossentropy"
    return "sparse_categorical_crossentropy" if columns == 1 else ""


def is_compile(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "compile"
