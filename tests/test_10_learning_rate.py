"""Kata 10 : comment choisir le taux d'apprentissage (learning rate) ?"""

from dojo.rubric import read_rubric

HOW_TO_CHOOSE = read_rubric("10_learning_rate", "how_to_choose")
TOO_LARGE = read_rubric("10_learning_rate", "too_large")
TOO_SMALL = read_rubric("10_learning_rate", "too_small")


def test_how_to_choose_written(kata):
    """`how_to_choose` est écrit, en une phrase au moins"""
    assert not (refusal := HOW_TO_CHOOSE.unwritten(kata.how_to_choose)), refusal


def test_how_to_choose(kata):
    """`how_to_choose` donne une façon de choisir le taux d'apprentissage, ou un critère"""
    assert not (refusal := HOW_TO_CHOOSE.missing("choice", kata.how_to_choose)), refusal


def test_how_to_choose_no_mistake(kata):
    """`how_to_choose` ne confond pas le taux d'apprentissage avec autre chose"""
    assert not (refusal := HOW_TO_CHOOSE.mistaken(kata.how_to_choose)), refusal


def test_too_large_written(kata):
    """`too_large` est écrit, en une phrase au moins"""
    assert not (refusal := TOO_LARGE.unwritten(kata.too_large)), refusal


def test_too_large(kata):
    """`too_large` dit ce qui arrive à l'apprentissage quand le taux est trop grand"""
    assert not (refusal := TOO_LARGE.missing("effect", kata.too_large)), refusal


def test_too_large_no_mistake(kata):
    """`too_large` ne prête pas à un grand taux l'effet d'un autre réglage"""
    assert not (refusal := TOO_LARGE.mistaken(kata.too_large)), refusal


def test_too_small_written(kata):
    """`too_small` est écrit, en une phrase au moins"""
    assert not (refusal := TOO_SMALL.unwritten(kata.too_small)), refusal


def test_too_small(kata):
    """`too_small` dit ce qui arrive à l'apprentissage quand le taux est trop petit"""
    assert not (refusal := TOO_SMALL.missing("effect", kata.too_small)), refusal


def test_too_small_no_mistake(kata):
    """`too_small` ne prête pas à un petit taux l'effet d'un autre réglage"""
    assert not (refusal := TOO_SMALL.mistaken(kata.too_small)), refusal


HINTS = (
    "Le taux d'apprentissage est la longueur du pas que l'on fait à chaque correction des poids. Imaginez que vous "
    "descendez une montagne dans le brouillard : que donnent des pas de géant ? et des pas de fourmi ?",
    "Entraînez plusieurs fois le réseau du kata 05 avec des taux très différents (1, puis 0.1, puis 0.001) et regardez "
    "la perte, d'une époque à l'autre : laquelle baisse vite, laquelle à peine, laquelle remonte ?",
    "On essaie plusieurs valeurs et on garde celle avec laquelle la perte descend vite et régulièrement. Trop grand : "
    "on saute par-dessus le minimum et l'apprentissage ne converge pas. Trop petit : il est très lent.",
)
