"""Kata 05 : une régression sur les prix de maisons."""

from dojo.reading.compiled import is_regression_loss, loss_name, optimizer_name, trained_epochs
from dojo.reading.dataset import Dataset
from dojo.reading.network import dense_layers
from dojo.reading.recorder import fits_of

HOUSES = Dataset("houses.csv")


def test_df(kata):
    """`df` contient les données de houses.csv"""
    problem = HOUSES.frame_problem(kata.df)
    assert not problem, problem


def test_X_train(kata):
    """`X_train` contient les colonnes size et nb_room de maisons"""
    problem = HOUSES.features_problem(kata.X_train, kata.df)
    assert not problem, problem


def test_split(kata):
    """une partie des maisons est gardée pour le test"""
    problem = HOUSES.part_problem(kata.X_train)
    assert not problem, problem


def test_y_train(kata):
    """`y_train` contient le prix de chaque maison de `X_train`"""
    problem = HOUSES.targets_problem(kata.X_train, kata.y_train)
    assert not problem, problem


def test_two_layers(kata):
    """le réseau a deux couches Dense"""
    layers = dense_layers(kata.model)
    assert len(layers) == 2, f"Attendu : 2 couches Dense. Obtenu : {len(layers)}."


def test_output(kata):
    """la couche de sortie a 1 neurone linéaire"""
    _, output = dense_layers(kata.model, 2)
    assert (output.units, output.activation) == (1, "linear"), f"Attendu : 1 neurone linéaire. Obtenu : {output}."


def test_loss(kata):
    """la perte convient à une régression"""
    loss = loss_name(kata.model)
    assert is_regression_loss(kata.model), f"Attendu : un écart entre deux prix, comme mse. Obtenu : {loss}."


def test_optimizer(kata):
    """l'optimiseur est sgd"""
    optimizer = optimizer_name(kata.model)
    assert optimizer == "SGD", f"Attendu : SGD. Obtenu : {optimizer}."


def test_one_epoch(kata):
    """le réseau est entraîné pendant 1 epoch"""
    epochs = trained_epochs(kata.model)
    assert epochs == 1, f"Attendu : 1 epoch en tout pour le réseau `model`. Obtenu : {epochs}."


def test_training_rows(kata):
    """il est entraîné sur `X_train` et `y_train`"""
    problem = HOUSES.training_problem(fits_of(kata.model), kata.X_train, kata.y_train)
    assert not problem, problem


HINTS = (
    "Lancez le test après chaque étape : la liste des attentes suit leur ordre.",
    "train_test_split(X, y) renvoie quatre morceaux, dans cet ordre : X_train, X_test, y_train, y_test.",
    'Après `df = pd.read_csv("data/houses.csv")`, X est df[["size", "nb_room"]] et y est df["price"]. Le réseau est '
    "celui du kata 04, compilé de la même façon, puis entraîné par model.fit(X_train, y_train, epochs=...).",
)
