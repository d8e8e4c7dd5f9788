"""Every kata is complete: its statement, its starter, its solution and its expectations agree."""

import ast
import re

import pytest

from dojo.catalogue import ROOT, katas
from dojo.session.collection import fresh_copy

every_kata = pytest.mark.parametrize("kata", katas(), ids=lambda kata: kata.name)


def names_read_by_tests(kata):
    return set(re.findall(r"\bkata\.(\w+)", kata.tests.read_text(encoding="utf-8")))


def statement(kata):
    return ast.get_docstring(ast.parse(kata.starter.read_bytes()))


def test_there_are_eleven():
    assert [kata.number for kata in katas()] == [f"{number:02}" for number in range(1, 12)]


@every_kata
def test_statement_names_what_to_define_and_the_command(kata):
    text = statement(kata)
    to_define = re.search(r"À définir\s*: (.*)", text).group(1)
    assert set(re.findall(r"`(\w+)`", to_define)) == names_read_by_tests(kata)
    assert f"pytest {kata.short}" in text


@every_kata
def test_every_expectation_says_in_french_what_is_expected(kata):
    module = fresh_copy(kata)
    tests = [test for name, test in vars(module).items() if name.startswith("test_")]
    assert tests
    assert all(test.__doc__ for test in tests)


@every_kata
def test_hints_are_graduated(kata):
    assert len(fresh_copy(kata).HINTS) >= 3


@every_kata
def test_starter_is_refused_by_an_expectation_and_not_by_an_exception(kata, judge_pool):
    verdict = judge_pool.submit(kata.starter).result()
    assert verdict.refusals
    assert "le fichier s'exécute" not in verdict.refusals


@every_kata
def test_solution_defines_the_same_names_as_the_starter(kata):
    def names(path):
        nodes = ast.walk(ast.parse(path.read_bytes()))
        return {node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}

    assert names_read_by_tests(kata) <= names(kata.starter) & names(kata.solution)


@every_kata
def test_kata_of_a_fresh_clone_is_its_starter(kata, pytestconfig):
    if not pytestconfig.option.starters:
        pytest.skip("only with --starters: the katas of a clone in use are the learner's")
    assert kata.path.read_bytes() == kata.starter.read_bytes()


def test_no_other_file_lies_among_the_solutions():
    assert {path.name for path in (ROOT / "solutions").glob("*.py")} == {f"{kata.name}.py" for kata in katas()}
