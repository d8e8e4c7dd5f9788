"""Kata 01 : une couche Dense de 60 neurones."""

from dojo.reading.network import dense_layer, is_dense
from dojo.speaking.wording import described


def test_dense_layer(kata):
    """`layer` est une couche Dense"""
    assert is_dense(kata.layer), f"Attendu : une couche Dense. Obtenu : {described(kata.layer)}."


def test_units(kata):
    """la couche a 60 neurones"""
    units = dense_layer(kata.layer).units
    assert units == 60, f"Attendu : 60 neurones. Obtenu : {units}."


HINTS = (
    "Le nombre de neurones d'une couche Dense est son argument `units`.",
    "Il n'y a qu'un nombre à changer dans la ligne `layer = Dense(units=45)`.",
    "Remplacez 45 par le nombre de neurones que l'énoncé demande.",
)
