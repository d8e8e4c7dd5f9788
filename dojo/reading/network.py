"""Read layers and networks by what they do, through Keras's public API.

Keras is imported inside the functions: collecting the tests must not cost its import.
"""

import sys
from collections.abc import Callable
from functools import cached_property

from dojo.reading import facts
from dojo.reading.activation import activation_name
from dojo.reading.recorder import created, creation, reconfigured
from dojo.speaking.wording import counted, described
from dojo.verdict import NotJudged

ACTIVATION_LAYERS = ("Activation", "ReLU", "Softmax", "LeakyReLU", "ELU", "PReLU")


class DenseLayer:
    """A Dense layer as the tests read it, with the activation layers that follow it in a network."""

    def __init__(self, layer: object, *activation_layers: Callable) -> None:
        self._layer = layer
        self._activation_layers = activation_layers

    @property
    def units(self) -> int:
        """The number of neurons: the width of the kernel, once there is one."""
        self._look_at("units")
        return int(self._layer.kernel.shape[-1]) if self._layer.built else self._layer.units

    @cached_property
    def activation(self) -> str:
        """The Keras name of the function that the layer applies, whatever object computes it."""
        self._look_at("activation")
        functions = [self._layer.activation, *self._activation_layers]
        applied = [function for function in functions if not _is_linear(function)]
        if not applied and creation(self._layer).activation is None:
            facts.remark(
                'Une couche créée sans activation est linéaire (linear) : Dense(..., activation="...") la lui donne.'
            )
        if isinstance(self._layer.use_bias, str):  # the third argument: the activation is the second
            facts.remark(f'Le texte « {self._layer.use_bias} » est mal placé : écrivez activation="...".')
        return activation_name(applied)

    def __str__(self) -> str:
        activation = "linéaire" if self.activation == "linear" else self.activation
        return f"{counted(self.units, 'neurone')} {activation}"

    def _look_at(self, attribute: str) -> None:
        """Note the line that made the layer; raise NotJudged when the attribute was changed since."""
        facts.look_at_layer(creation(self._layer).line)
        if attribute in reconfigured(self._layer):
            raise NotJudged(
                f"L'attribut `{attribute}` a été changé après la construction de la couche : "
                f"donnez plutôt la bonne valeur dans les parenthèses de Dense."
            )


def is_dense(value: object) -> bool:
    """Tell whether `value` is a Keras Dense layer that computes what a Dense layer computes; remark on what it is."""
    if type(value).__name__ in ACTIVATION_LAYERS:
        facts.remark('L\'activation se donne à la couche elle-même : Dense(..., activation="...").')
    elif is_network(value):
        facts.remark("Ce kata demande une couche seule, sans réseau autour.")
    elif "Tensor" in type(value).__name__:
        facts.remark("La couche n'est pas à appliquer : retirez ce qui suit ses parenthèses.")
    return _is_dense(value)


def _is_dense(value: object) -> bool:
    from keras.layers import Dense

    return isinstance(value, Dense) and type(value).call is Dense.call


def dense_layer(value: object) -> DenseLayer:
    """Read a layer; raise NotJudged when it is not a Dense layer."""
    if not is_dense(value):
        raise NotJudged(f"Attendu : une couche Dense. Obtenu : {described(value)}.")
    return DenseLayer(value)


def is_model(value: object) -> bool:
    from keras import Model

    return isinstance(value, Model)


def is_sequential(value: object) -> bool:
    from keras import Sequential

    return isinstance(value, Sequential)


def dense_layers(model: object, count: int | None = None) -> list[DenseLayer]:
    """Read the Dense layers of a network, from input to output.

    An activation given as a layer of its own belongs to the Dense layer before it; Input layers do not count.
    Raises NotJudged when `model` is not a network, when it has other layers, when they do not follow one another, or
    when there are not `count` of them.
    """
    if not is_model(model):
        raise not_a_model(model)
    layers = _flat_layers(model)
    groups: list[list[object]] = []
    for layer in layers:
        if _is_dense(layer):
            groups.append([layer])
        elif groups and type(layer).__name__ in ACTIVATION_LAYERS:
            groups[-1].append(layer)
        else:
            raise NotJudged(f"Attendu : des couches Dense seulement. Obtenu : {names_of(layers)}.")
    _note_left_out(model, layers)
    if count is not None and len(groups) != count:
        raise NotJudged(f"Attendu : {count} couches Dense. Obtenu : {names_of(layers)}.")
    if not is_sequential(model) and not _in_line(model, layers):
        raise NotJudged("Les couches du réseau ne se suivent pas l'une après l'autre, de l'entrée à la sortie.")
    return [DenseLayer(*group) for group in groups]


def _note_left_out(model: object, layers: list[object]) -> None:
    """Remark on Dense layers that the file creates and that are not among those of the network."""
    named = facts.line_of(model) or 0
    for made in created():
        if not made.line or any(made.layer is layer for layer in layers):
            continue
        if made.line < named:
            facts.remark(f"Le réseau est créé de nouveau ligne {named} : une seule création suffit.")
        else:
            facts.remark(
                f"Une couche créée ligne {made.line} n'est pas dans ce réseau : il faut un `add` pour chacune."
            )


def is_network(value: object) -> bool:
    """Tell whether a value is a network, without importing Keras for it."""
    return "keras" in sys.modules and is_model(value)


def note_others(name: str, names: dict[str, object]) -> None:
    """Remark on another layer, or another network, than the one that is called `name`."""
    if "keras" not in sys.modules:
        return
    from keras import Layer

    kind = is_model(names[name])
    parts = [layer for value in names.values() if is_model(value) for layer in value.layers]
    for other, value in names.items():
        own = isinstance(value, Layer) and value is not names[name] and not any(value is part for part in parts)
        if own and is_model(value) == kind and (line := facts.assignment(other)):
            facts.remark(f"`{other}` (ligne {line}) est un autre objet : c'est `{name}` qui est jugé.")


def not_a_model(value: object) -> NotJudged:
    return NotJudged(f"Attendu : un réseau Keras. Obtenu : {described(value)}.", headline="`model` est un réseau")


def input_shape(model: object) -> tuple[int | None, ...] | None:
    """Return the shape of one example, without the batch, or None as long as the network does not know it.

    Raises NotJudged when there is no network, or no layer in it.
    """
    if not is_model(model):
        raise not_a_model(model)
    layers = _flat_layers(model)
    if not layers:
        raise NotJudged("Le réseau n'a encore aucune couche.")
    shape = getattr(model, "input_shape", None)  # AttributeError for a Sequential that is not built
    facts.look_at(facts.line_with("input_shape", "input_dim", "shape") or creation(layers[0]).line)
    if shape is None:
        facts.remark("La forme se donne à la première couche (input_shape), ou avant elle par Input(shape=(...,)).")
    return shape[1:] if isinstance(shape, tuple) else None


def names_of(layers: list[object]) -> str:
    """Return the types of the layers, as in « Dense, Dropout, Dense »."""
    return ", ".join(type(layer).__name__ for layer in layers) or "aucune couche"


def _is_linear(function: Callable) -> bool:
    import keras

    return function is keras.activations.linear


def _flat_layers(model: object) -> list[object]:
    """Return the layers in order, those of nested networks included, without the Input layers."""
    from keras.layers import InputLayer

    flat = []
    for layer in model.layers:
        if is_model(layer):
            flat += _flat_layers(layer)
        elif not isinstance(layer, InputLayer):
            flat.append(layer)
    return flat


def _in_line(model: object, layers: list[object]) -> bool:
    """Tell whether the network computes what its layers compute one after the other."""
    import keras
    import numpy

    size = next((layer.kernel.shape[0] for layer in layers if _is_dense(layer) and layer.built), 2)
    x = numpy.linspace(-1, 2, 3 * size, dtype="float32").reshape(3, size)
    try:
        direct, in_turn = (keras.ops.convert_to_numpy(value) for value in (model(x), _applied_layers(layers, x)))
    except ValueError:
        return False
    return direct.shape == in_turn.shape and numpy.allclose(direct, in_turn, rtol=1e-2, atol=1e-3)


def _applied_layers(layers: list[object], value: object) -> object:
    for layer in layers:
        value = layer(value)
    return value
