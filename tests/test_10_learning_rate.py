"""Kata 10 : comment choisir le taux d'apprentissage (learning rate) ?"""

from dojo.reading.written import Question

HOW_TO_CHOOSE = Question(
    "how_to_choose",
    "Comment faut-il choisir le taux d'apprentissage (learning rate) ?",
    ideas={"choix": "À quoi reconnaît-on un bon taux, ou comment le trouve-t-on ? Que doit faire la perte ?"},
    mistakes={
        "extreme": "une valeur extrême convient-elle toujours ? Que se passe-t-il alors ?",
        "indifferent": "une même valeur, ou la première venue, convient-elle toujours ? Comment le voit-on ?",
        "autre_reglage": "est-ce bien cela qui décide du taux ? À quoi voit-on que l'entraînement va bien ?",
        "contraire": "à quoi voit-on que l'apprentissage se passe bien : que doit faire la perte ?",
    },
)
TOO_LARGE = Question(
    "too_large",
    "Pourquoi ne faut-il pas prendre le taux d'apprentissage trop grand ?",
    ideas={"effet": "Que devient la perte, ou la descente vers son minimum, quand chaque pas est trop long ?"},
    mistakes={
        "echange": "est-ce un taux trop grand, ou un taux trop petit, qui a cet effet ?",
        "avantage": "un pas plus long mène-t-il toujours plus vite au but ? Que se passe-t-il s'il passe par-dessus ?",
        "surapprentissage": "apprendre par cœur vient-il de pas trop longs ? Que fait la perte quand ils le sont ?",
        "autre_reglage": "le taux règle la longueur des pas : est-ce bien là l'effet de pas trop longs ?",
    },
)
TOO_SMALL = Question(
    "too_small",
    "Que se passe-t-il si le taux d'apprentissage est trop petit ?",
    ideas={"effet": "Que devient la durée de l'apprentissage, ou l'avancée vers le but, à pas minuscules ?"},
    mistakes={
        "echange": "est-ce un taux trop petit, ou un taux trop grand, qui a cet effet ?",
        "avantage": "un pas minuscule n'a-t-il que des avantages ? Combien en faut-il pour arriver ?",
        "surapprentissage": "apprendre par cœur vient-il de pas trop petits ? Combien en faut-il pour avancer ?",
        "autre_reglage": "le taux règle la longueur des pas : est-ce bien là l'effet de pas trop petits ?",
    },
)


def test_how_to_choose_written(kata):
    """`how_to_choose` est écrit, en une phrase au moins"""
    assert not (refusal := HOW_TO_CHOOSE.unwritten(kata.how_to_choose)), refusal


def test_how_to_choose_no_mistake(kata):
    """`how_to_choose` ne confond pas le taux d'apprentissage avec autre chose"""
    assert not (refusal := HOW_TO_CHOOSE.mistaken(kata.how_to_choose)), refusal


def test_how_to_choose(kata):
    """`how_to_choose` donne une façon de choisir le taux d'apprentissage, ou un critère"""
    assert not (refusal := HOW_TO_CHOOSE.missing("choix", kata.how_to_choose)), refusal


def test_too_large_written(kata):
    """`too_large` est écrit, en une phrase au moins"""
    assert not (refusal := TOO_LARGE.unwritten(kata.too_large)), refusal


def test_too_large_no_mistake(kata):
    """`too_large` ne prête pas à un grand taux l'effet d'un autre réglage"""
    assert not (refusal := TOO_LARGE.mistaken(kata.too_large)), refusal


def test_too_large(kata):
    """`too_large` dit ce qui arrive à l'apprentissage quand le taux est trop grand"""
    assert not (refusal := TOO_LARGE.missing("effet", kata.too_large)), refusal


def test_too_small_written(kata):
    """`too_small` est écrit, en une phrase au moins"""
    assert not (refusal := TOO_SMALL.unwritten(kata.too_small)), refusal


def test_too_small_no_mistake(kata):
    """`too_small` ne prête pas à un petit taux l'effet d'un autre réglage"""
    assert not (refusal := TOO_SMALL.mistaken(kata.too_small)), refusal


def test_too_small(kata):
    """`too_small` dit ce qui arrive à l'apprentissage quand le taux est trop petit"""
    assert not (refusal := TOO_SMALL.missing("effet", kata.too_small)), refusal


HINTS = (
    "Le taux d'apprentissage est la longueur du pas que l'on fait à chaque correction des poids. Imaginez que vous "
    "descendez une montagne dans le brouillard : que donnent des pas de géant ? et des pas de fourmi ?",
    "Entraînez plusieurs fois le réseau du kata 05 avec des taux très différents (1, puis 0.1, puis 0.001) et regardez "
    "la perte, d'une epoch à l'autre : laquelle baisse vite, laquelle à peine, laquelle remonte ?",
    "On essaie plusieurs valeurs et on garde celle avec laquelle la perte descend vite et régulièrement. Trop grand : "
    "on saute par-dessus le minimum et l'apprentissage ne converge pas. Trop petit : il est très lent.",
)
