"""Kata 03 : un réseau séquentiel, 30 neurones relu puis 1 neurone linéaire."""

from dojo.reading.network import dense_layers, is_sequential
from dojo.speaking.wording import described


def test_sequential(kata):
    """`model` est un réseau séquentiel"""
    assert is_sequential(kata.model), f"Attendu : un réseau Sequential. Obtenu : {described(kata.model)}."


def test_two_layers(kata):
    """le réseau a deux couches Dense"""
    layers = dense_layers(kata.model)
    assert len(layers) == 2, f"Attendu : 2 couches Dense. Obtenu : {len(layers)}."


def test_first_layer_units(kata):
    """la première couche a 30 neurones"""
    first, _ = dense_layers(kata.model, 2)
    assert first.units == 30, f"Attendu : 30 neurones. Obtenu : {first.units}."


def test_first_layer_activation(kata):
    """la première couche est activée par relu"""
    first, _ = dense_layers(kata.model, 2)
    assert first.activation == "relu", f"Attendu : relu. Obtenu : {first.activation}."


def test_second_layer_units(kata):
    """la seconde couche a 1 neurone"""
    _, second = dense_layers(kata.model, 2)
    assert second.units == 1, f"Attendu : 1 neurone. Obtenu : {second.units}."


def test_second_layer_activation(kata):
    """la seconde couche a une activation linéaire"""
    _, second = dense_layers(kata.model, 2)
    assert second.activation == "linear", f"Attendu : linear. Obtenu : {second.activation}."


HINTS = (
    "Chaque `model.add(...)` ajoute une couche à la suite des précédentes. Il y en a déjà deux : changez-les.",
    "Pour chaque couche, changez `units` (le nombre de neurones) et `activation` (relu, puis linear).",
    'La première devient Dense(units=30, activation="relu"). Faites de même pour la seconde.',
)
