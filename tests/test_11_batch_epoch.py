"""Kata 11 : qu'est-ce qu'un batch, qu'est-ce qu'une epoch ?"""

from dojo.reading.written import Question

BATCH = Question(
    "batch",
    "Qu'est-ce qu'un batch ?",
    ideas={"groupe": "De quoi un batch est-il fait, et que fait le réseau dès qu'il en a traité un ?"},
    mistakes={
        "passage_complet": "est-ce le batch, ou l'autre notion, qui parcourt toutes les données ?",
        "compte": "un batch compte-t-il les passages ou les corrections, ou est-il ce que l'on donne au réseau ?",
        "un_exemple": "un batch ne contient-il d'ordinaire qu'un exemple ?",
        "autre_notion": "est-ce bien un batch ? De quoi est-il un groupe, et qu'en fait le réseau ?",
        "contraire": "la phrase nie ce qu'est un batch : que traite le réseau avant de se corriger ?",
    },
)
EPOCH = Question(
    "epoch",
    "Qu'est-ce qu'une epoch ?",
    ideas={"passage": "Quand une epoch se termine, qu'est-ce que le réseau a parcouru, en tout ?"},
    mistakes={
        "groupe": "est-ce l'epoch, ou l'autre notion, qui n'est qu'une partie des données ?",
        "une_mise_a_jour": "une epoch ne fait-elle qu'une correction des poids ? Combien de batchs contient-elle ?",
        "duree": "une epoch se mesure-t-elle en temps, ou en données vues ?",
        "autre_notion": "est-ce bien une epoch ? Que le réseau a-t-il vu, en tout, quand elle se termine ?",
        "contraire": "la phrase nie ce qu'est une epoch : qu'est-ce que le réseau a vu quand elle se termine ?",
    },
)


def test_batch_written(kata):
    """`batch` est écrit, en une phrase au moins"""
    assert not (refusal := BATCH.unwritten(kata.batch)), refusal


def test_batch_no_mistake(kata):
    """`batch` ne confond pas le batch avec une autre notion"""
    assert not (refusal := BATCH.mistaken(kata.batch)), refusal


def test_batch(kata):
    """`batch` dit de quoi un batch est fait"""
    assert not (refusal := BATCH.missing("groupe", kata.batch)), refusal


def test_epoch_written(kata):
    """`epoch` est écrit, en une phrase au moins"""
    assert not (refusal := EPOCH.unwritten(kata.epoch)), refusal


def test_epoch_no_mistake(kata):
    """`epoch` ne confond pas l'epoch avec une autre notion"""
    assert not (refusal := EPOCH.mistaken(kata.epoch)), refusal


def test_epoch(kata):
    """`epoch` dit ce que le réseau a parcouru quand une epoch se termine"""
    assert not (refusal := EPOCH.missing("passage", kata.epoch)), refusal


HINTS = (
    "Lancez l'entraînement du kata 09 et lisez ce que Keras affiche : « Epoch 1/3 », puis « 12/12 ». Que compte chacun "
    "de ces deux nombres ?",
    "Imaginez que les données d'entraînement sont un livre d'exercices, fait page par page, et que l'on corrige ses "
    "erreurs à la fin de chaque page. À quoi correspond une page ? Et le livre fini ?",
    "Un batch est un petit groupe d'exemples, traités ensemble avant une mise à jour des poids. Une epoch est un "
    "passage complet sur toutes les données d'entraînement.",
)
