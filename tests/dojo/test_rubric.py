"""What the judge of free texts understands, shown on a small rubric made for these tests."""

import tomllib

import pytest

from dojo.answer import NotJudged
from dojo.french import fold, stem
from dojo.rubric import LONGEST_QUOTE, Rubric, Vocabulary, read_rubric

RUBRIC = """
known = "contenu"

[words]
CAT = "chat, matou, felin"
PURR = "ronronner, ronronne, ronronnement"
GROUP = "groupe, petit groupe"
DOG = "chien"

[topics]
cat = "^ CAT"
dog = "?^ DOG|grand DOG"

[pet]
question = "Dites ce que fait un chat quand il est content."
topic = "cat"

[pet.ideas.noise]
missing = "Il manque le bruit que fait l'animal."
patterns = ["PURR", "bruit ~ moteur ~ -voiture", "!se tait", "GROUP > CAT", "# moustaches"]

[pet.ideas.mood]
missing = "Il manque l'humeur de l'animal."
patterns = ["?content", "caress* & coussin", "* joie"]

[[pet.mistakes]]
why = "est-ce bien cet animal ?"
patterns = ["aboi*"]
unless = ["contrairement"]

[[pet.mistakes]]
why = "relisez ce qui y est dit de l'autre animal."
about = "dog"
patterns = ["PURR"]
"""


@pytest.fixture(scope="module")
def pet():
    return Rubric("pet", tomllib.loads(RUBRIC))


def expresses(rubric, idea, text):
    return rubric.missing(idea, text) == ""


def test_missing_idea_gives_its_message(pet):
    assert pet.missing("noise", "Le chat dort sur le tapis.") == "Il manque le bruit que fait l'animal."


def test_fold_drops_case_accents_ligatures_and_held_letters():
    assert fold("ÉPOQUE, cœur, trooop") == "epoque, coeur, trop"


@pytest.mark.parametrize(("one", "other"), [("petit", "petits"), ("sortie", "sorties"), ("ronronne", "ronronner")])
def test_stem_is_shared_by_the_forms_of_a_word(one, other):
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    "text",
    [
        "Le chat ronronne.",
        "LE CHAT RONRONNE",
        "les chats ronronnaient",
        "il ronrone",  # typing errors
        "un lronronnement",
        "c un ronronnement, kan il est content",
        "On entend : « ronronnement »",
    ],
)
def test_an_idea_is_recognised_however_it_is_typed(pet, text):
    assert expresses(pet, "noise", text)


def test_known_words_are_no_typing_errors(pet):
    assert not expresses(pet, "mood", "le contenu du bol")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("un bruit, comme celui d'un moteur", True),
        ("le moteur fait du bruit", True),
        ("un bruit. Puis un moteur", False),  # not the same sentence
        ("le bruit d'un moteur de voiture", False),  # barred by "-voiture"
        ("un petit groupe de chats", True),
        ("le chat et son groupe", False),  # ">" keeps the order
        ("3 moustaches", True),
        ("trois moustaches", False),
    ],
)
def test_terms_close_to_one_another_in_a_sentence(pet, text, said):
    assert expresses(pet, "noise", text) is said


def test_ampersand_joins_terms_anywhere_in_the_text(pet):
    assert expresses(pet, "mood", "On le caresse. Il a un beau coussin.")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("le chat ne ronronne pas", False),
        ("il ronronne pas", False),
        ("il ne miaule pas mais ronronne", True),
        ("il ronronne, pas de doute", True),
        ("sans ronronner", False),
        ("il ne fait pas que ronronner", True),
        ("pas seulement un ronronnement", True),
        ("aucun ronronnement", False),
        ("il dort au lieu de ronronner", False),
        ("il ne se tait jamais", True),  # asked for as denied
        ("il se tait", False),
    ],
)
def test_negation_and_its_scope(pet, text, said):
    assert expresses(pet, "noise", text) is said


def test_a_term_may_be_said_or_denied(pet):
    assert expresses(pet, "mood", "il est content") and expresses(pet, "mood", "il n'est pas content")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Contrairement au chien, qui aboie, le chat ronronne.", True),
        ("Le chien ronronne.", False),
        ("Le chat dort, alors que le chien ronronne.", False),
        ("Il ronronne, contrairement au chien.", True),
        ("On entend un ronronnement si c'est un grand chien.", False),
        ("Contrairement au chien, il ronronne.", True),
    ],
)
def test_each_clause_is_read_of_the_topic_that_it_names(pet, text, said):
    assert expresses(pet, "noise", text) is said


def test_star_looks_into_every_topic(pet):
    assert expresses(pet, "mood", "le chien montre sa joie")


def test_a_misconception_is_quoted_with_its_reason(pet):
    message = pet.mistaken("Il est gentil. Parfois, il aboie ! Puis il dort.")
    assert message == "« Parfois, il aboie » : est-ce bien cet animal ?"


def test_a_denied_misconception_is_none(pet):
    assert pet.mistaken("Il n'aboie jamais.") == ""


def test_a_misconception_about_the_other_topic(pet):
    assert "l'autre animal" in pet.mistaken("Le chien ronronne.")


def test_long_quotes_are_shortened(pet):
    assert len(pet.mistaken("il aboie " + "encore et " * 200)) < LONGEST_QUOTE + 60


@pytest.mark.parametrize("text", ["", "  \n", "...", "?!", ..., "🐈"])
def test_empty_texts_are_unwritten(pet, text):
    assert "vide" in pet.unwritten(text)


@pytest.mark.parametrize("value", [None, 3, ["il ronronne"], b"il ronronne"])
def test_a_value_that_is_no_text_gets_a_message_and_no_exception(pet, value):
    assert "texte entre guillemets" in pet.unwritten(value)


def test_ideas_and_mistakes_are_sought_in_written_texts_only(pet):
    with pytest.raises(NotJudged, match="vide"):
        pet.missing("noise", "")
    with pytest.raises(NotJudged, match="vide"):
        pet.mistaken("")


def test_one_word_is_unwritten(pet):
    assert pet.unwritten("ronronne")


def test_the_question_copied_is_unwritten(pet):
    assert "question" in pet.unwritten("Dites ce que fait un chat, quand il est content")


def test_keywords_are_unwritten(pet):
    assert "suite de mots" in pet.unwritten("chat, ronronnement, moteur, bruit, coussin, félin")


@pytest.mark.parametrize("text", ["Il ronronne.", "un bruit de moteur", "Ni trop fort ni trop bas."])
def test_short_statements_are_written(pet, text):
    assert pet.unwritten(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "il ronronne " * 1_000_000,
        "bruit " * 2_000 + "moteur " * 2_000,
        "a" * 10_000_000,
        "\x00\x07\x1b[31m il ronronne 🐈 \ud800",
        "((((" * 5_000,
        "e\u0301" * 5_000,
    ],
    ids=["repeated", "far apart", "one word", "control characters", "brackets", "combining marks"],
)
def test_any_text_is_judged(pet, text):
    assert pet.unwritten(text) or isinstance(pet.missing("noise", text) + pet.mistaken(text), str)


def test_a_tie_between_two_corrections_is_settled_the_same_way():
    forms = ["montee", "monter", "sortie", "sorter", "tort*", "tart*"]
    words = ["mortir", "sortee", "montre", "monteu", "tirtue"]
    corrected = [[Vocabulary(order, []).correct(word) for word in words] for order in (forms, forms[::-1])]
    assert corrected[0] == corrected[1]


def test_a_misspelt_class_of_words_in_a_rubric_is_reported():
    data = tomllib.loads(RUBRIC.replace('"PURR", ', '"PURRR", '))
    with pytest.raises(ValueError, match="PURRR"):
        Rubric("pet", data)


def test_rubrics_of_the_katas_are_read_once():
    assert read_rubric("06_softmax", "answer") is read_rubric("06_softmax", "answer")
