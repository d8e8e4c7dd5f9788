"""Kata 07 : une couche Dense de 10 neurones, activée par softmax."""

from dojo.reading.network import dense_layer, is_dense
from dojo.speaking.wording import described


def test_dense_layer(kata):
    """`layer` est une couche Dense"""
    assert is_dense(kata.layer), f"Attendu : une couche Dense. Obtenu : {described(kata.layer)}."


def test_units(kata):
    """la couche a 10 neurones"""
    units = dense_layer(kata.layer).units
    assert units == 10, f"Attendu : 10 neurones. Obtenu : {units}."


def test_activation(kata):
    """la couche est activée par softmax"""
    activation = dense_layer(kata.layer).activation
    assert activation == "softmax", f"Attendu : softmax. Obtenu : {activation}."


HINTS = (
    "C'est une couche Dense comme celle du kata 02, avec une autre taille et une autre activation.",
    "softmax se donne comme relu : par son nom, entre guillemets, dans l'argument `activation`.",
    'Complétez : layer = Dense(units=..., activation="...").',
)
