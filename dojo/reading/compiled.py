"""Read what a network was compiled with, by computing its loss on numbers chosen for the purpose.

Whether the loss was given as a string, a function or an instance makes no difference then.
"""

import math
from collections.abc import Sequence

from dojo.reading import facts
from dojo.reading.network import DenseLayer, is_model, not_a_model
from dojo.reading.recorder import compile_line, compiled_others, compiled_with, fits_of, fits_of_others
from dojo.speaking.wording import listed
from dojo.verdict import NotJudged

# Regression targets, and predictions at a growing distance from them on either side.
TARGETS = (0.5, 1.5, 3.0, 5.0)
DISTANCES = (0.0, 0.2, 0.45)
# Probabilities that a network may give to the true class, from badly wrong to right.
PROBABILITIES = (1e-4, 0.1, 0.3, 0.5, 0.7, 0.9, 1 - 1e-4)
NEGLIGIBLE, SEVERE = 0.1, 2.0  # what a cross-entropy charges at most for the last, at least for the first of them


def compiled(model: object) -> object:
    """Return a network that is compiled as `model` was when it was trained: itself, or one that stands in for it.

    Raises NotJudged if it is not a compiled network.
    """
    from keras import Sequential

    if not is_compiled(model):
        raise NotJudged("Le réseau n'est pas compilé : il faut appeler sa méthode `compile`.")
    fits = fits_of(model)
    if not fits or fits[-1].compiled_with is compiled_with(model):
        return model
    stand_in = Sequential()  # compiled again since it was trained: what counts is what it was trained with
    stand_in.compile(**fits[-1].compiled_with)
    return stand_in


def is_compiled(model: object) -> bool:
    """Tell whether a network is compiled; raise NotJudged when `model` is not a network."""
    if not is_model(model):
        raise not_a_model(model)
    facts.look_at(compile_line(model))
    if not model.compiled and (line := facts.named_only("compile")):
        facts.remark(
            f"Ligne {line}, `compile` est nommé sans être appelé : il lui faut des parenthèses et ses arguments."
        )
    elif not model.compiled and (lines := compiled_others(model)):
        facts.remark(f"La ligne {lines[-1]} compile un autre réseau : `model` est-il créé de nouveau ensuite ?")
    return bool(model.compiled)


def optimizer_name(model: object) -> str:
    """Return the class of the optimizer, such as « SGD », under any wrapper for half precision."""
    from keras.optimizers import SGD

    optimizer = compiled(model).optimizer
    if "optimizer" not in compiled_with(model):
        facts.remark("`compile` n'a pas reçu d'argument `optimizer` : Keras prend alors rmsprop.")
    optimizer = getattr(optimizer, "inner_optimizer", optimizer)
    name = type(optimizer).__name__
    if isinstance(optimizer, SGD):
        return "SGD"
    return name if name != "SGD" else "une classe SGD qui n'est pas celle de Keras"


def trained_epochs(model: object) -> int:
    """Return for how many epochs this very network was trained; raise NotJudged when nothing is left of it."""
    import numpy

    if not is_model(model):
        raise not_a_model(model)
    fits = fits_of(model)
    note_training(model)
    weights = model.get_weights()
    kept = not fits or (
        len(weights) == len(fits[-1].weights)
        and all(  # a training that diverges leaves NaN, which is what it has learnt
            numpy.array_equal(now, then, equal_nan=True) for now, then in zip(weights, fits[-1].weights, strict=True)
        )
    )
    if not kept:
        raise NotJudged("Les poids du réseau ne sont plus ceux que l'entraînement lui a donnés.")
    return sum(fit.epochs for fit in fits)


def note_training(model: object) -> None:
    """Remark on how the network was trained, or why it was not."""
    fits = fits_of(model)
    if fits:
        facts.look_at(fits[-1].line)
    if len(fits) > 1:
        lines = listed(list(dict.fromkeys(str(fit.line) for fit in fits)))
        facts.remark(f"`fit` a été appelé {len(fits)} fois (ligne {lines}) : les epochs s'ajoutent.")
    elif fits and "epochs" not in fits[0].arguments:
        facts.remark("`fit` n'a pas reçu d'argument `epochs` : il en fait alors 1.")
    elif fits:
        pass
    elif line := facts.named_only("fit"):
        facts.remark(f"Ligne {line}, `fit` est nommé sans être appelé : il lui faut des parenthèses et ses arguments.")
    elif others := fits_of_others(model):
        facts.look_at(others[-1].line)
        facts.remark("Cet appel de `fit` a entraîné un autre réseau que `model` tel qu'il est à la fin du fichier.")
    else:
        facts.remark("`fit` n'a jamais été appelé : model.fit(X_train, y_train, epochs=...).")


def loss_name(model: object) -> str:
    """Return how the learner named the loss: a string, or the name of a function or of a class."""
    known = compiled(model)
    loss = known.loss
    if isinstance(loss, str):  # `model.loss` may have been overwritten since
        return str(known.get_compile_config().get("loss", loss))
    name, origin = getattr(loss, "__name__", type(loss).__name__), getattr(loss, "__module__", "")
    return name if origin.startswith("keras") else f"{name} (une fonction à vous)"


def loss_value(model: object, targets: Sequence[object], predictions: Sequence[object]) -> float:
    """Return the loss of a batch, without the penalties of regularised layers.

    Raises AssertionError with a message for the learner when the loss cannot be computed.
    """
    import numpy

    known = compiled(model)
    assert known.loss is not None, "Attendu : une perte, l'argument `loss` de compile. Obtenu : aucune."
    y, y_pred = (numpy.array(values, dtype="float32") for values in (targets, predictions))
    try:
        return float(known.compute_loss(y=y, y_pred=y_pred)) - sum(float(penalty) for penalty in known.losses)
    except Exception as error:  # whatever Keras, TensorFlow or a function of the learner's own may raise
        reason = str(error).strip().splitlines() or [type(error).__name__]
        raise AssertionError(
            f"La perte n'a pas pu être calculée. Obtenu : {loss_name(model)}. Keras dit : {reason[0]}"
        ) from error


def is_mean_squared_error(model: object) -> bool:
    """Tell whether the loss is the mean of the squared differences."""
    targets = [[1.0], [2.0], [4.0], [-3.0]]
    for predictions in ([[1.5], [0.0], [4.1], [3.0]], [[0.0], [2.0], [5.0], [-3.5]]):
        expected = sum((t - p) ** 2 for [t], [p] in zip(targets, predictions, strict=True)) / len(targets)
        if not math.isclose(loss_value(model, targets, predictions), expected, rel_tol=1e-2):
            return False
    return True


def is_regression_loss(model: object) -> bool:
    """Tell whether the loss grows with the distance between a real number and its prediction, on both sides."""
    for target in TARGETS:
        for side in (1, -1):
            losses = [loss_value(model, [[target]], [[target + side * distance]]) for distance in DISTANCES]
            if not losses[0] < losses[1] < losses[2]:
                return False
    return True


def loss_mismatch(model: object, output: DenseLayer, one_hot: bool) -> str:
    """Say why the loss does not fit the output layer and the labels, or return an empty string.

    A loss fits when it charges next to nothing for a sure and right prediction, much for a sure and wrong one, and
    less and less in between; for raw scores (no activation), when only their differences matter.
    """
    fits = all(
        _is_cross_entropy([loss_value(model, [_label(true_class, one_hot)], [row]) for row in rows])
        for true_class in (0, 1)
        for rows in _predictions(output, true_class)
    )
    if fits:
        return ""
    labels = "des étiquettes « one-hot » (deux colonnes)" if one_hot else "des étiquettes 0 ou 1"
    problem = (
        f"La perte {loss_name(model)} ne s'accorde pas avec une sortie de {output} "
        f"et {labels}. {_advice(model, output, one_hot)}"
    )
    facts.look_at(compile_line(model))
    return problem


def _is_cross_entropy(losses: list[float]) -> bool:
    falling = all(before > after for before, after in zip(losses, losses[1:], strict=False))
    return falling and losses[0] > SEVERE and losses[-1] < NEGLIGIBLE


def _label(true_class: int, one_hot: bool) -> list[int]:
    return [1 - true_class, true_class] if one_hot else [true_class]


def _predictions(output: DenseLayer, true_class: int) -> list[list[list[float]]]:
    """Return outputs that give each of PROBABILITIES to the true class, in every form that the layer allows."""
    ones = [p if true_class else 1 - p for p in PROBABILITIES]
    scores = [math.log(p / (1 - p)) for p in ones]
    if output.activation == "linear":
        if output.units == 1:
            return [[[score] for score in scores]]
        return [[[shift, shift + score] for score in scores] for shift in (-3, 0, 3)]
    if output.units == 1:
        return [[[p] for p in ones]]
    rows = [[[1 - p, p] for p in ones]]
    if output.activation == "sigmoid":  # each output is judged by itself: the one of the wrong class has to fall too
        others = [[1 - p, 0.9] for p in PROBABILITIES]
        rows.append(others if true_class else [row[::-1] for row in others])
    return rows


def _advice(model: object, output: DenseLayer, one_hot: bool) -> str:
    """Name the loss that fits the output and the labels, or the output that does."""
    from_logits = getattr(compiled(model).loss, "from_logits", False)
    if output.activation in ("softmax", "sigmoid") and from_logits:
        return "from_logits=True annonce des scores bruts, or la sortie donne déjà des probabilités : retirez-le."
    loss = "categorical_crossentropy" if one_hot else "sparse_categorical_crossentropy"
    if output.units == 1:
        loss = "binary_crossentropy"
    if output.activation == "linear":
        return (
            "La sortie n'a pas d'activation : elle donne des scores bruts. Donnez-lui softmax (un neurone par classe) "
            "ou sigmoid (un seul neurone), ou prévenez la perte par from_logits=True."
        )
    return f"Celle qui convient ici : {loss}."
