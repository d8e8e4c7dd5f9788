"""Remember, while a kata file runs, what its models and layers cannot tell afterwards."""

import contextlib
import functools
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass
class Fit:
    """One call of ``fit``: the model and what it was compiled with, copies of the rows and targets that it was given,
    the epochs it did, and the weights that it left."""

    model: object
    compiled_with: dict[str, object]
    x: object
    y: object
    epochs: int
    weights: list[object]


_fits: list[Fit] = []
_compiled_with: dict[int, tuple[object, dict[str, object]]] = {}
_reconfigured: dict[int, tuple[object, set[str]]] = {}


def fits_of(model: object) -> list[Fit]:
    """Return the trainings of this very model, the first one first."""
    return [fit for fit in _fits if fit.model is model]


def compiled_with(model: object) -> dict[str, object]:
    """Return the arguments of the last ``compile`` of this very model."""
    return _compiled_with.get(id(model), (model, {}))[1]


def reconfigured(layer: object) -> set[str]:
    """Return which of ``units`` and ``activation`` were assigned again after the layer had been constructed."""
    return _reconfigured.get(id(layer), (layer, set()))[1]


@contextlib.contextmanager
def recording() -> Iterator[None]:
    """Record every ``compile``, every ``fit`` and every late change of a Dense layer.

    Does nothing as long as Keras is not imported.
    """
    for memory in (_fits, _compiled_with, _reconfigured):
        memory.clear()
    keras = sys.modules.get("keras")
    if keras is None:
        yield
        return
    wrapped = [
        (_owner(keras.Model, "compile"), "compile", _recorded_compile),
        (_owner(keras.Model, "fit"), "fit", _recorded_fit),
        (keras.layers.Dense, "__setattr__", _recorded_setattr),
    ]
    genuine = [getattr(owner, name) for owner, name, _ in wrapped]
    for (owner, name, recorded), method in zip(wrapped, genuine, strict=True):
        setattr(owner, name, recorded(method))
    try:
        yield
    finally:
        for (owner, name, _), method in zip(wrapped, genuine, strict=True):
            setattr(owner, name, method)


def _owner(class_: type, name: str) -> type:
    """Return the base class that defines a method: Keras treats a method that a subclass overrides in another way."""
    return next(base for base in class_.__mro__ if name in vars(base))


def _recorded_compile(compile_):
    signature = inspect.signature(compile_)

    @functools.wraps(compile_)
    def recorded_compile(model, *args, **kwargs):
        compile_(model, *args, **kwargs)
        _, *given = signature.bind(model, *args, **kwargs).arguments.items()
        _compiled_with[id(model)] = (model, dict(given))

    return recorded_compile


def _recorded_fit(fit):
    signature = inspect.signature(fit)

    @functools.wraps(fit)
    def recorded_fit(model, *args, **kwargs):
        history = fit(model, *args, **kwargs)
        given = signature.bind(model, *args, **kwargs).arguments
        x, y = _copies(given.get("x"), given.get("y"))
        _fits.append(Fit(model, compiled_with(model), x, y, len(history.epoch), model.get_weights()))
        return history

    return recorded_fit


def _copies(x: object, y: object) -> tuple[object, object]:
    """Copy the arrays, since the file may change its own later; read a ``tf.data.Dataset`` batch by batch."""
    import numpy

    if hasattr(x, "unbatch"):
        batches = list(x.as_numpy_iterator())
        return tuple(numpy.concatenate(part) for part in zip(*batches, strict=True))
    return numpy.array(x), numpy.array(y)


def _recorded_setattr(setattr_):
    def recorded_setattr(layer, name, value):
        if name in ("units", "activation") and hasattr(layer, name):
            _reconfigured.setdefault(id(layer), (layer, set()))[1].add(name)
        setattr_(layer, name, value)

    return recorded_setattr
