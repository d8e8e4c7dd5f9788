"""Kata 08 : un réseau pour deux mesures et deux classes, 20 neurones relu puis softmax."""

from dojo.reading.network import dense_layers, input_shape


def test_two_layers(kata):
    """le réseau a deux couches Dense"""
    layers = dense_layers(kata.model)
    assert len(layers) == 2, f"Attendu : 2 couches Dense. Obtenu : {len(layers)}."


def test_input(kata):
    """le réseau attend deux valeurs par tumeur"""
    shape = input_shape(kata.model)
    assert shape == (2,), (
        f"Attendu : la forme d'entrée (2,). Obtenu : {shape or 'aucune, il manque input_shape ou Input'}."
    )


def test_first_layer_units(kata):
    """la première couche a 20 neurones"""
    first, _ = dense_layers(kata.model, 2)
    assert first.units == 20, f"Attendu : 20 neurones. Obtenu : {first.units}."


def test_first_layer_activation(kata):
    """la première couche est activée par relu"""
    first, _ = dense_layers(kata.model, 2)
    assert first.activation == "relu", f"Attendu : relu. Obtenu : {first.activation}."


def test_second_layer_units(kata):
    """la seconde couche a autant de neurones qu'il y a de classes"""
    _, second = dense_layers(kata.model, 2)
    assert second.units == 2, f"Attendu : un neurone pour chacune des classes. Obtenu : {second.units}."


def test_second_layer_activation(kata):
    """la seconde couche est activée par softmax"""
    _, second = dense_layers(kata.model, 2)
    assert second.activation == "softmax", f"Attendu : softmax. Obtenu : {second.activation}."


HINTS = (
    "Ajoutez deux couches Dense, comme au kata 03. La première doit aussi savoir combien de valeurs elle reçoit.",
    "Une tumeur est décrite par deux mesures : la forme de l'entrée est (2,). Softmax demande un neurone par classe : "
    "comptez les classes.",
    'Par exemple : model.add(Input(shape=(...,))), model.add(Dense(units=20, activation="relu")), puis softmax.',
)
