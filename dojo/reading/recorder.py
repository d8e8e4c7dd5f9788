"""Remember, while a kata file runs, what its models and layers cannot tell afterwards."""

import contextlib
import functools
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Fit:
    """One call of ``fit``: the model and what it was compiled with, the names of the arguments, copies of the rows and
    targets that it was given, the epochs it did, the weights that it left, and the learner's line."""

    model: object
    compiled_with: dict[str, object]
    arguments: set[str]
    x: object
    y: object
    epochs: int
    weights: list[object]
    line: int | None


@dataclass
class Compilation:
    """One call of ``compile``: the model, the arguments that it was given, and the learner's line."""

    model: object
    arguments: dict[str, object]
    line: int | None


@dataclass
class Creation:
    """A Dense layer that the file created, the activation that it was given, and the learner's line."""

    layer: object
    activation: object
    line: int | None


_path = ""  # of the file that runs
_fits: list[Fit] = []
_compilations: dict[int, Compilation] = {}
_reconfigured: dict[int, tuple[object, set[str]]] = {}
_created: dict[int, Creation] = {}


def fits_of(model: object) -> list[Fit]:
    """Return the trainings of this very model, the first one first."""
    return [fit for fit in _fits if fit.model is model]


def fits_of_others(model: object) -> list[Fit]:
    """Return the trainings of other models than this one."""
    return [fit for fit in _fits if fit.model is not model]


def compile_line(model: object) -> int | None:
    """Return the learner's line of the last ``compile`` of this very model."""
    return _compilation(model).line


def compiled_others(model: object) -> list[int]:
    """Return the lines that compiled other models than this one."""
    return [other.line for other in _compilations.values() if other.model is not model and other.line]


def created() -> list[Creation]:
    """Return the Dense layers that the file created, the first one first."""
    return list(_created.values())


def creation(layer: object) -> Creation:
    """Return how a layer was created, as far as it was recorded."""
    return _created.get(id(layer), Creation(layer, None, None))


def compiled_with(model: object) -> dict[str, object]:
    """Return the arguments of the last ``compile`` of this very model."""
    return _compilation(model).arguments


def _compilation(model: object) -> Compilation:
    return _compilations.get(id(model), Compilation(model, {}, None))


def reconfigured(layer: object) -> set[str]:
    """Return which of ``units`` and ``activation`` were assigned again after the layer had been constructed."""
    return _reconfigured.get(id(layer), (layer, set()))[1]


@contextlib.contextmanager
def recording(path: Path) -> Iterator[None]:
    """Record every ``compile``, every ``fit`` and every Dense layer of the file, with its late changes.

    Does nothing as long as Keras is not imported.
    """
    global _path
    _path = str(path)
    for memory in (_fits, _compilations, _reconfigured, _created):
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
        _compilations[id(model)] = Compilation(model, dict(given), own_line())

    return recorded_compile


def _recorded_fit(fit):
    signature = inspect.signature(fit)

    @functools.wraps(fit)
    def recorded_fit(model, *args, **kwargs):
        history = fit(model, *args, **kwargs)
        given = signature.bind(model, *args, **kwargs).arguments
        x, y = _copies(given.get("x"), given.get("y"))
        epochs, weights = len(history.epoch), model.get_weights()
        _fits.append(Fit(model, compiled_with(model), set(given), x, y, epochs, weights, own_line()))
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
        if name == "units" and id(layer) not in _created:
            constructor = inspect.currentframe().f_back  # the one of Dense: it is about to keep what it was given
            _created[id(layer)] = Creation(layer, constructor.f_locals.get("activation"), own_line())
        if name in ("units", "activation") and hasattr(layer, name):
            _reconfigured.setdefault(id(layer), (layer, set()))[1].add(name)
        setattr_(layer, name, value)

    return recorded_setattr


def own_line() -> int | None:
    """Return the line of the learner's file that is being run."""
    frame = inspect.currentframe()
    while frame and frame.f_code.co_filename != _path:
        frame = frame.f_back
    return frame.f_lineno if frame else None
