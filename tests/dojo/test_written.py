"""How a written answer is judged: plain checks, then a classifier that decides as scikit-learn's own."""

import subprocess
import sys

import numpy as np
import pytest
from answers import training
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from dojo.catalogue import ROOT, katas
from dojo.commands.keep import questions_of
from dojo.reading import written
from dojo.session.collection import fresh_copy
from dojo.verdict import Kept, KeptAsItIs, NotJudged

QUESTIONS = {question.name: question for kata in katas() for question in questions_of(fresh_copy(kata))}
CORPORA = {corpus.name: corpus for corpus in training.read_corpora()}
BATCH = QUESTIONS["batch"]

every_text = pytest.mark.parametrize("name", QUESTIONS)


def test_every_text_has_labelled_answers():
    assert set(QUESTIONS) == set(CORPORA)


@every_text
def test_the_labels_of_the_answers_are_those_of_the_question(name):
    corpus, question = CORPORA[name], QUESTIONS[name]
    assert set(corpus.ideas) == set(question.ideas)
    assert {answer.mistake for answer in corpus.answers} - {""} == set(question.mistakes)


def test_the_trained_file_is_up_to_date():
    assert written.read_trained("about")["digest"] == training.digest(), "lancez : python tests/answers/train.py"


def test_the_trained_file_is_what_the_answers_give():
    trainer, trained = training.Trainer(CORPORA["epoch"]), written.classifier("epoch")  # one text: each takes seconds
    fitted = trainer.fit(np.arange(len(trainer.seen)))
    training.rounded(fitted[1])
    rows = np.arange(0, len(trainer.seen), 20)
    ours = [list(trained.probabilities(trainer.corpus.answers[row].text).values()) for row in rows]
    assert np.allclose(ours, trainer.predict(fitted, rows), atol=0.02)  # another processor may round the other way


@every_text
def test_judging_computes_what_scikit_learn_computes_with_the_same_weights(name):
    trained = written.classifier(name)
    vectorizer = TfidfVectorizer(analyzer=written.features, sublinear_tf=True, vocabulary=trained.columns)
    vectorizer.idf_ = np.array([trained.idf(column) for column in range(len(trained.columns))])
    theirs = LogisticRegression()
    theirs.classes_ = np.array(trained.labels)
    steps = np.array([[ord(sign) for sign in row] for row in trained.weights]) - written.MIDDLE
    theirs.coef_ = steps * np.array(trained.scale)[:, None]
    theirs.intercept_ = np.array(trained.intercepts)
    texts = [answer.text for answer in CORPORA[name].answers[::20]]
    ours = [list(trained.probabilities(text).values()) for text in texts]
    assert np.allclose(ours, theirs.predict_proba(vectorizer.transform(texts)), atol=1e-6)


def test_judging_imports_neither_scikit_learn_nor_tensorflow():
    code = (
        "import sys; from dojo.reading.written import classifier; classifier('batch').probabilities('un lot'); "
        "print({'sklearn', 'tensorflow', 'keras', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


def test_the_trained_file_is_small():
    assert written.TRAINED.stat().st_size <= 2_000_000


@pytest.fixture
def small_judge(monkeypatch):
    """A judge that knows two words: « groupe » is right, « toutes » is the misconception « passage_complet »."""
    small = written.Classifier(
        labels=["juste", "passage_complet", "rien"],
        columns={"groupe_": 0, "toutes_": 1},
        texts=1,
        having=[1, 1],
        weights=["ZP", "PZ", "PP"],  # ten steps from the middle, or none
        scale=[1.0, 1.0, 1.0],
        intercepts=[0.0, 0.0, 1.0],
        accept=0.5,
        name={"passage_complet": 0.9, "rien": 2.0},
    )
    monkeypatch.setattr(written, "classifier", lambda name: small)


def test_a_right_answer_has_all_its_ideas_and_no_mistake(small_judge):
    text = "Un groupe d'exemples."
    assert BATCH.missing("groupe", text) == BATCH.mistaken(text) == ""


def test_a_misconception_is_named_with_the_sentence_that_holds_it(small_judge):
    text = "On en fait plusieurs. Ce sont toutes les données. Voilà"
    quote, reason = BATCH.mistaken(text).split("»")
    assert quote.strip("«\u00a0") == "Ce sont toutes les données"
    assert BATCH.mistakes["passage_complet"] in reason
    with pytest.raises(NotJudged):
        BATCH.missing("groupe", text)


def test_a_text_without_a_full_stop_is_quoted(small_judge):
    assert "toutes en une fois" in BATCH.mistaken("toutes en une fois")


def test_a_refusal_says_that_the_judge_can_err_and_what_to_do(small_judge):
    assert written.CAN_ERR in BATCH.missing("groupe", "C'est une chose qui sert à l'entraînement.")


def test_a_kept_text_is_not_refused(small_judge):
    with pytest.raises(KeptAsItIs):
        BATCH.mistaken(Kept("Ce sont toutes les données, je le garde."))


@pytest.mark.parametrize("text", ["", "  \n", "...", "?!", ..., "🐈", "le la les"])
def test_empty_texts_are_unwritten(text):
    assert "vide" in BATCH.unwritten(text)


@pytest.mark.parametrize("value", [None, 3, ["un lot"], b"un lot"])
def test_a_value_that_is_no_text_gets_a_message_and_no_exception(value):
    assert "texte entre guillemets" in BATCH.unwritten(value)


def test_ideas_and_mistakes_are_sought_in_written_texts_only():
    with pytest.raises(NotJudged, match="vide"):
        BATCH.missing("groupe", "")
    with pytest.raises(NotJudged, match="vide"):
        BATCH.mistaken("")


def test_one_word_is_unwritten():
    assert "un mot" in BATCH.unwritten("paquet")


def test_the_question_copied_is_unwritten():
    assert "question" in BATCH.unwritten("qu'est ce qu'un batch")


def test_keywords_are_unwritten():
    assert "suite de mots" in BATCH.unwritten("batch, exemples, groupe, poids, gradient, lot")


@pytest.mark.parametrize(
    "text",
    [
        "il ronronne " * 1_000_000,
        "a" * 10_000_000,
        "\x00\x07\x1b[31m un lot 🐈 \ud800",
        "((((" * 5_000 + "un lot",
        "un lot, e\u0301" * 5_000,
    ],
    ids=["repeated", "one word", "control characters", "brackets", "combining marks"],
)
def test_any_text_is_judged(text):
    assert isinstance(BATCH.unwritten(text) or BATCH.mistaken(text), str)
