"""Kata 09 : une classification de tumeurs, bénignes ou malignes."""

from dojo.reading.compiled import loss_mismatch, optimizer_name, trained_epochs
from dojo.reading.dataset import Dataset, has_one_hot_labels
from dojo.reading.network import dense_layers
from dojo.reading.recorder import fits_of

TUMORS = Dataset("tumors.csv")

# Les sorties qui permettent de choisir entre deux classes : (neurones, activation).
OUTPUTS = [(2, "softmax"), (1, "sigmoid"), (2, "linear"), (1, "linear"), (2, "sigmoid")]


def test_df(kata):
    """`df` contient les données de tumors.csv"""
    problem = TUMORS.frame_problem(kata.df)
    assert not problem, problem


def test_X_train(kata):
    """`X_train` contient les colonnes size et p53_concentration de tumeurs"""
    problem = TUMORS.features_problem(kata.X_train, kata.df)
    assert not problem, problem


def test_split(kata):
    """une partie des tumeurs est gardée pour le test"""
    problem = TUMORS.part_problem(kata.X_train)
    assert not problem, problem


def test_y_train(kata):
    """`y_train` contient la classe de chaque tumeur de `X_train`"""
    problem = TUMORS.targets_problem(kata.X_train, kata.y_train)
    assert not problem, problem


def test_three_layers(kata):
    """le réseau a trois couches Dense"""
    layers = dense_layers(kata.model)
    assert len(layers) == 3, f"Attendu : 3 couches Dense. Obtenu : {len(layers)}."


def test_first_layer_units(kata):
    """la première couche a 30 neurones"""
    first, _, _ = dense_layers(kata.model, 3)
    assert first.units == 30, f"Attendu : 30 neurones. Obtenu : {first.units}."


def test_second_layer_units(kata):
    """la deuxième couche a 15 neurones"""
    _, second, _ = dense_layers(kata.model, 3)
    assert second.units == 15, f"Attendu : 15 neurones. Obtenu : {second.units}."


def test_output(kata):
    """la couche de sortie permet de choisir entre deux classes"""
    _, _, output = dense_layers(kata.model, 3)
    assert (output.units, output.activation) in OUTPUTS, (
        f"Attendu : un neurone par classe avec softmax, ou un seul avec sigmoid. Obtenu : {output}."
    )


def test_loss(kata):
    """la perte s'accorde avec la sortie et les étiquettes"""
    _, _, output = dense_layers(kata.model, 3)
    trained_on = [fit.y for fit in fits_of(kata.model)] or [kata.y_train]
    problem = loss_mismatch(kata.model, output, has_one_hot_labels(trained_on[-1]))
    assert not problem, problem


def test_optimizer(kata):
    """l'optimiseur est sgd"""
    optimizer = optimizer_name(kata.model)
    assert optimizer == "SGD", f"Attendu : SGD. Obtenu : {optimizer}."


def test_three_epochs(kata):
    """le réseau est entraîné pendant 3 epochs"""
    epochs = trained_epochs(kata.model)
    assert epochs == 3, f"Attendu : 3 epochs en tout pour le réseau `model`. Obtenu : {epochs}."


def test_training_rows(kata):
    """il est entraîné sur `X_train` et `y_train`"""
    problem = TUMORS.training_problem(fits_of(kata.model), kata.X_train, kata.y_train)
    assert not problem, problem


HINTS = (
    "Les étapes sont celles du kata 05 ; ce qui change est la sortie du réseau, la perte et le nombre d'epochs.",
    "La sortie peut être celle du kata 08. La perte est alors une entropie croisée (crossentropy) : celle des "
    "étiquettes entières, comme 0 et 1, a un nom qui commence par « sparse ».",
    'Après les couches de 30 et de 15 neurones : Dense(units=2, activation="softmax"), puis '
    'model.compile(optimizer="sgd", loss="sparse_categorical_...") et model.fit(X_train, y_train, epochs=...).',
)
