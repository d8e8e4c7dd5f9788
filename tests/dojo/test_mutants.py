"""Every small change of a solution is noticed by the judge, unless the changed program is right as well."""

import ast

import pytest
from mutants import UNCHANGED, equivalent, mutants, solutions

LINE = "model.add(Dense(units=30, activation='relu'))"


@pytest.mark.parametrize("solution", solutions(), ids=lambda solution: solution.stem)
def test_judge_accepts_the_solution_and_its_equivalent_mutants_only(solution, judged_mutants):
    assert judged_mutants[solution]() == {UNCHANGED, *equivalent(solution.stem)}


def test_katas_that_ask_for_code_have_mutants():
    assert [path.stem[:2] for path in solutions()] == ["01", "02", "03", "04", "05", "07", "08", "09"]


@pytest.mark.parametrize(
    ("source", "description", "mutant"),
    [
        ("Dense(60)", "Dense(60) -> Dense(61)", "Dense(61)"),
        ("Dense(60)", "Dense(60) -> Dense(0)", "Dense(0)"),
        (
            LINE,
            "Dense(units=30, activation='relu') -> Dense(units=30, activation='sigmoid')",
            LINE.replace("relu", "sigmoid"),
        ),
        ("f(epochs=3)", "f(epochs=3) -> f(batch_size=3)", "f(batch_size=3)"),
        ("fit(X_train)", "fit(X_train) -> fit(X_test)", "fit(X_test)"),
        ("fit(x, epochs=3)", "fit(x, epochs=3) -> fit(x)", "fit(x)"),
        ("fit(x, y)", "fit(x, y) -> fit(y, x)", "fit(y, x)"),
        ("[A(1), B(2)]", "dropped: A(1)", "[B(2)]"),
        ("[A(1), B(2)]", "repeated at the end: A(1)", "[A(1), B(2), A(1)]"),
        ("[A(1), B(2)]", "swapped: A(1) and B(2)", "[B(2), A(1)]"),
        ("x, y = f()", "swapped: x and y", "y, x = f()"),
        ("compile(1)\nfit(2)", "dropped: compile(...)", "fit(2)"),
        ("compile(1)\nfit(2)", "repeated at the end: fit(...)", "compile(1)\nfit(2)\nfit(2)"),
        ("compile(1)\nfit(2)", "swapped: compile(...) and fit(...)", "fit(2)\ncompile(1)"),
    ],
)
def test_a_mutant_has_one_small_change(source, description, mutant):
    assert mutants(source)[description] == mutant


def test_each_place_has_mutants_of_its_own():
    made = mutants("[Dense(30), Dense(30)]")
    assert made["Dense(30) -> Dense(31)"] == "[Dense(31), Dense(30)]"
    assert made["Dense(30) -> Dense(31) (elsewhere)"] == "[Dense(30), Dense(31)]"


def test_docstring_and_imports_are_not_what_a_kata_asks():
    assert list(mutants('"""Statement."""\nimport keras')) == ["dropped: import keras"]


def test_no_mutant_is_the_program_itself():
    for solution in solutions():
        source = solution.read_text(encoding="utf-8")
        assert ast.unparse(ast.parse(source)) not in mutants(source).values()
