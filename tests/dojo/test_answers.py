"""Right answers written differently are accepted; typical mistakes are refused, each by the expectation it breaks.

The second line of a mistake names the expectations that must refuse it, and no other may.
"""

from pathlib import Path

import pytest

from dojo.catalogue import TESTS

ANSWERS = sorted((TESTS / "answers").glob("*/*/*.py"))


@pytest.fixture(scope="module")
def verdicts(request, judge_pool):
    """Gives the verdict on an answer; all of the chosen tests are judged while the first ones are awaited."""
    chosen = [item.callspec.params["answer"] for item in request.session.items if item.module is request.module]
    verdicts = {answer: judge_pool.submit(answer) for answer in chosen}
    if any("judged_mutants" in getattr(item, "fixturenames", ()) for item in request.session.items):
        request.getfixturevalue("judged_mutants")  # so that they are judged while other tests wait
    return lambda answer: verdicts[answer].result()


def name_of(answer: Path) -> str:
    return answer.relative_to(TESTS / "answers").as_posix()


def header(answer: Path) -> list[str]:
    return answer.read_text(encoding="utf-8-sig").splitlines()[:2]


def of_kind(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("answer", [answer for answer in ANSWERS if answer.parent.name == kind], ids=name_of)


@of_kind("accepted")
def test_right_answer_is_accepted(answer, verdicts):
    verdict = verdicts(answer)
    assert verdict.accepted, verdict.refusals


@of_kind("rejected")
def test_mistake_is_refused_by_the_expectation_it_breaks(answer, verdicts):
    expected = header(answer)[1].removeprefix("# Refusé par : ").split(" ; ")
    assert list(verdicts(answer).refusals) == expected
