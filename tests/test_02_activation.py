"""Kata 02 : une couche Dense de 60 neurones, activée par relu."""

from dojo.reading.network import dense_layer, is_dense
from dojo.speaking.wording import described


def test_dense_layer(kata):
    """`layer` est une couche Dense"""
    assert is_dense(kata.layer), f"Attendu : une couche Dense. Obtenu : {described(kata.layer)}."


def test_units(kata):
    """la couche a 60 neurones"""
    units = dense_layer(kata.layer).units
    assert units == 60, f"Attendu : 60 neurones. Obtenu : {units}."


def test_activation(kata):
    """la couche est activée par relu"""
    activation = dense_layer(kata.layer).activation
    assert activation == "relu", f"Attendu : relu. Obtenu : {activation}."


HINTS = (
    "Une couche Dense se construit comme au kata 01 ; l'activation est un argument de plus.",
    "L'argument s'appelle `activation` et reçoit le nom de la fonction, entre guillemets.",
    'Complétez : layer = Dense(units=..., activation="...").',
)
