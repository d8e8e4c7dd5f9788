"""Name an activation by what it computes, whatever object computes it.

Keras is imported inside the functions: collecting the tests must not cost its import.
"""

from collections.abc import Callable

# The usual ones first, since the first one that fits gives the name.
ACTIVATIONS = """linear relu softmax sigmoid tanh leaky_relu relu6 elu selu gelu silu softplus
    softsign exponential hard_sigmoid hard_silu hard_tanh mish log_softmax log_sigmoid celu glu""".split()


def activation_name(functions: list[Callable]) -> str:
    """Return the Keras name of what `functions`, applied in turn, compute; or say that it has none."""
    import keras
    import numpy

    named = {name: getattr(keras.activations, name) for name in ACTIVATIONS if hasattr(keras.activations, name)}
    if not functions:
        return "linear"
    if len(functions) == 1 and (same := [name for name, known in named.items() if known is functions[0]]):
        return same[0]
    if classes := [function for function in functions if isinstance(function, type)]:
        name = classes[0].__name__
        raise AssertionError(
            f"L'activation est ici la classe {name} elle-même : il lui faut des parenthèses, {name}(), "
            f'ou un nom entre guillemets, comme "{name.lower()}".'
        )
    x = numpy.array([[-30, -3, -1.7, -1, -0.5, -0.1], [0, 0.1, 0.5, 1, 3, 30]], dtype="float32").T
    try:
        found = _applied(functions, x)
    except Exception as error:  # whatever a learner's own function may raise
        raise AssertionError(f"L'activation ne peut pas être calculée : {type(error).__name__} : {error}") from error
    for name, known in named.items():
        if numpy.allclose(found, _applied([known], x), rtol=1e-2, atol=2e-3, equal_nan=True):
            return name
    own = " puis ".join(getattr(function, "__name__", type(function).__name__) for function in functions)
    return f"{own} (une autre fonction)"  # never a bare name: a function may well be called softmax and compute less


def _applied(functions: list[Callable], x: object) -> object:
    import keras
    import numpy

    value = keras.ops.convert_to_tensor(x)
    for function in functions:
        value = function(value)
    value = keras.ops.convert_to_numpy(value)
    return value if value.shape == x.shape else numpy.full_like(x, numpy.inf)
