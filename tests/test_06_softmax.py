"""Kata 06 : à quoi sert une couche softmax, et quand l'utilise-t-on ?"""

from dojo.reading.written import Question

ANSWER = Question(
    "answer",
    "À quoi sert une couche softmax, et quand l'utilise-t-on ?",
    ideas={
        "role": "Que deviennent, après softmax, les nombres qui sortent du réseau ? Que lit-on pour chaque classe ?",
        "usage": "Pour quel genre de problème l'utilise-t-on : que prédit un réseau qui se termine par elle ?",
    },
    mistakes={
        "regression": "prédit-on avec softmax une quantité, comme un prix, ou choisit-on entre plusieurs classes ?",
        "perte": "est-ce softmax, ou la fonction de perte, qui mesure l'erreur ?",
        "entrainement": "est-ce softmax qui règle les poids et l'entraînement ? Que fait-elle des sorties ?",
        "entrees": "à quel bout du réseau met-on softmax ? Que transforme-t-elle, les données ou les sorties ?",
        "autre_couche": "n'est-ce pas le travail d'une autre couche ? Que fait softmax des sorties du réseau ?",
        "contraire": "que donne softmax pour chaque classe, et que vaut la somme ? Pour quel genre de problème ?",
    },
)


def test_written(kata):
    """la réponse est écrite, en une phrase au moins"""
    assert not (refusal := ANSWER.unwritten(kata.answer)), refusal


def test_no_mistake(kata):
    """la réponse ne prête pas à softmax un rôle qu'elle n'a pas"""
    assert not (refusal := ANSWER.mistaken(kata.answer)), refusal


def test_role(kata):
    """la réponse dit ce que la couche softmax fait des sorties du réseau"""
    assert not (refusal := ANSWER.missing("role", kata.answer)), refusal


def test_use(kata):
    """la réponse dit pour quel genre de problème on l'utilise"""
    assert not (refusal := ANSWER.missing("usage", kata.answer)), refusal


HINTS = (
    "Un réseau finit par des nombres quelconques, par exemple 4, 0.5 et -1. Que deviennent-ils une fois passés par "
    "softmax, et combien fait leur somme ?",
    "Pensez à une photo qui montre un chat, un chien ou un oiseau : que voudrait-on lire à la sortie du réseau pour "
    "chacune de ces trois réponses ? Comment appelle-t-on ce genre de problème ?",
    "Dites deux choses : softmax transforme les sorties du réseau en probabilités, une par classe ; et on la place à "
    "la fin d'un réseau qui doit choisir une classe parmi plusieurs.",
)
