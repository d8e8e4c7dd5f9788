"""Kata 11 : qu'est-ce qu'un batch, qu'est-ce qu'une epoch ?"""

from dojo.rubric import read_rubric

BATCH = read_rubric("11_batch_epoch", "batch")
EPOCH = read_rubric("11_batch_epoch", "epoch")


def test_batch_written(kata):
    """`batch` est écrit, en une phrase au moins"""
    assert not (refusal := BATCH.unwritten(kata.batch)), refusal


def test_batch(kata):
    """`batch` dit de quoi un batch est fait"""
    assert not (refusal := BATCH.missing("group", kata.batch)), refusal


def test_batch_no_mistake(kata):
    """`batch` ne confond pas le batch avec une autre notion"""
    assert not (refusal := BATCH.mistaken(kata.batch)), refusal


def test_epoch_written(kata):
    """`epoch` est écrit, en une phrase au moins"""
    assert not (refusal := EPOCH.unwritten(kata.epoch)), refusal


def test_epoch(kata):
    """`epoch` dit ce que le réseau a parcouru quand une epoch se termine"""
    assert not (refusal := EPOCH.missing("full_pass", kata.epoch)), refusal


def test_epoch_no_mistake(kata):
    """`epoch` ne confond pas l'epoch avec une autre notion"""
    assert not (refusal := EPOCH.mistaken(kata.epoch)), refusal


HINTS = (
    "Lancez l'entraînement du kata 09 et lisez ce que Keras affiche : « Epoch 1/3 », puis « 12/12 ». Que compte chacun "
    "de ces deux nombres ?",
    "Imaginez que les données d'entraînement sont un livre d'exercices, fait page par page, et que l'on corrige ses "
    "erreurs à la fin de chaque page. À quoi correspond une page ? Et le livre fini ?",
    "Un batch est un petit groupe d'exemples, traités ensemble avant une mise à jour des poids. Une epoch est un "
    "passage complet sur toutes les données d'entraînement.",
)
