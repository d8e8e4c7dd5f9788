"""Kata 04 : le réseau du kata 03, compilé avec sgd et mse."""

from dojo.reading.compiled import is_compiled, is_mean_squared_error, loss_name, optimizer_name
from dojo.reading.network import dense_layers


def test_same_network(kata):
    """`model` est toujours le réseau du kata 03"""
    layers = ", puis ".join(map(str, dense_layers(kata.model, 2)))
    assert layers == "30 neurones relu, puis 1 neurone linéaire", (
        f"Attendu : 30 neurones relu, puis 1 neurone linéaire. Obtenu : {layers}."
    )


def test_compiled(kata):
    """le réseau est compilé"""
    assert is_compiled(kata.model), "Attendu : un appel de `model.compile`. Obtenu : un réseau qui n'est pas compilé."


def test_optimizer(kata):
    """l'optimiseur est sgd"""
    optimizer = optimizer_name(kata.model)
    assert optimizer == "SGD", f"Attendu : SGD. Obtenu : {optimizer}."


def test_loss(kata):
    """la perte est l'erreur quadratique moyenne (mse)"""
    assert is_mean_squared_error(kata.model), f"Attendu : mse. Obtenu : {loss_name(kata.model)}."


HINTS = (
    "Un réseau a une méthode `compile` : appelez-la après avoir ajouté les couches.",
    "compile reçoit les arguments `optimizer` et `loss`. Tous deux peuvent être de simples noms entre guillemets.",
    'Complétez : model.compile(optimizer="...", loss="...").',
)
