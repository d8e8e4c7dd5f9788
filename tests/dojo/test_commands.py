"""Each command does what its user means, typed on a fresh clone.

Most are tried with the text katas, which need no TensorFlow: the way is the same for all.
"""

import shutil
import xml.etree.ElementTree as ElementTree

import pytest

from dojo.catalogue import katas

KATA_06 = "katas/06_softmax.py"
ONE_OF_KATA_06 = "katas/06::test_role"


def solve(clone, number):
    name = next(kata.name for kata in katas() if kata.number == number)
    shutil.copy(clone / "solutions" / f"{name}.py", clone / "katas")


@pytest.mark.parametrize(
    "argument", ["katas/06", "katas/6", "katas/06_soft", KATA_06, "./katas/06", "tests/test_06_softmax.py"]
)
def test_kata_is_named_by_its_number(run_pytest, argument):
    result = run_pytest(argument)
    assert KATA_06 in result.stdout
    assert "✘ la réponse est écrite" in result.stdout
    assert result.returncode == pytest.ExitCode.TESTS_FAILED


def test_number_is_enough_inside_the_folder(run_pytest):
    assert KATA_06 in run_pytest("06", folder="katas").stdout


def test_single_expectation_can_be_chosen(run_pytest):
    assert "collected 1 item" in run_pytest(ONE_OF_KATA_06).stdout


def test_expectation_can_be_chosen_by_its_french_words(run_pytest, clone):
    shutil.copy(clone / "solutions" / "01_dense_layer.py", clone / "katas")
    assert "1 passed, 1 deselected" in run_pytest("katas/01", "-k", "neurones").stdout


def test_a_solved_kata_stays_solved_when_one_of_its_expectations_is_run(run_pytest, clone):
    shutil.copy(clone / "solutions" / "06_softmax.py", clone / "katas")
    assert "1/11" in run_pytest("katas/06").stdout
    assert "1/11" in run_pytest(ONE_OF_KATA_06).stdout
    (clone / KATA_06).write_text("answer = ''\n", encoding="utf-8")
    assert "0/11" in run_pytest(ONE_OF_KATA_06).stdout


def test_solution_is_named_by_its_number(run_pytest):
    result = run_pytest("solutions/06")
    assert "solutions/06_softmax.py       ✔" in result.stdout
    assert result.returncode == pytest.ExitCode.OK


@pytest.mark.parametrize("argument", ["katas/42", "katas/42::test_units"])
def test_unknown_number_gets_one_line_with_those_that_exist(run_pytest, argument):
    result = run_pytest(argument)
    (line,) = filter(None, result.stderr.splitlines())
    assert line.endswith("01, 02, 03, 04, 05, 06, 07, 08, 09, 10, 11.")
    assert result.returncode == pytest.ExitCode.USAGE_ERROR


def test_missing_file_gets_the_command_that_brings_it_back(run_pytest, clone):
    (clone / KATA_06).unlink()
    result = run_pytest("katas/06")
    assert "pytest katas/06 --reset" in result.stderr
    assert result.returncode == pytest.ExitCode.USAGE_ERROR


def test_k_chooses_among_all_katas(run_pytest):
    result = run_pytest("katas", "-k", "written and epoch")
    assert "katas/11_batch_epoch.py" in result.stdout
    assert KATA_06 not in result.stdout


def test_lf_runs_what_failed(run_pytest):
    run_pytest("katas/06")
    assert "run-last-failure" in run_pytest("katas/06", "--lf").stdout


def test_x_stops_at_the_first_failure(run_pytest):
    assert "1 failed" in run_pytest("katas/06", "katas/10", "-x").stdout.splitlines()[-1]


def test_junit_report_lists_every_expectation(run_pytest, clone):
    run_pytest("katas/06", "--junitxml=report.xml")
    cases = ElementTree.parse(clone / "report.xml").findall(".//testcase")
    assert {case.get("name") for case in cases} >= {"test_role", "test_use"}
    assert any(case.find("failure") is not None for case in cases)


def test_verbose_brings_pytest_lines_back(run_pytest):
    assert "katas/06_softmax.py::test_role" in run_pytest("katas/06", "-v").stdout


def test_tb_brings_tracebacks_back(run_pytest):
    assert "= FAILURES =" not in run_pytest("katas/06").stdout
    assert "= FAILURES =" in run_pytest("katas/06", "--tb=long").stdout


@pytest.mark.parametrize("isolation", ["fork", "spawn", "none"])
def test_verdict_does_not_depend_on_the_isolation(run_pytest, clone, isolation):
    solve(clone, "06")
    if isolation == "fork" and not hasattr(pytest.importorskip("os"), "fork"):
        pytest.skip("this platform cannot fork")
    result = run_pytest("katas/06", "katas/11", f"--isolation={isolation}")
    assert "katas/06_softmax.py           ✔" in result.stdout
    assert "katas/11_batch_epoch.py       · à faire" in result.stdout


def test_solved_kata_points_to_the_next_one(run_pytest, clone):
    solve(clone, "06")
    result = run_pytest("katas/06")
    assert "Kata 06 réussi" in result.stdout
    assert "1/11. Ensuite : katas/07_softmax_layer.py" in result.stdout
    assert result.returncode == pytest.ExitCode.OK


def test_progress_forgets_a_kata_that_was_changed(run_pytest, clone):
    solve(clone, "06")
    run_pytest("katas/06")
    shutil.copy(clone / "dojo" / "starters" / "06_softmax.py", clone / "katas")
    assert "0/11" in run_pytest("katas/11").stdout


def test_each_hint_call_says_more(run_pytest):
    first, second = run_pytest("katas/06", "--hint"), run_pytest("katas/06", "--hint")
    assert "indice 1 sur 3" in first.stdout
    assert "indice 2 sur 3" in second.stdout
    assert "indice 3 sur 3" in run_pytest("katas/06", "--hint", "--hint", "--hint").stdout


def test_compare_shows_both_texts_one_under_the_other(run_pytest, clone):
    (clone / "katas" / "06_softmax.py").write_text('answer = "Je ne sais pas."\n', encoding="utf-8")
    result = run_pytest("katas/06", "--compare")
    assert "answer, votre réponse :\n  Je ne sais pas." in result.stdout
    assert "answer, la réponse de référence :" in result.stdout


def test_compare_shows_code_without_statement_and_comments(run_pytest, clone):
    kata = clone / "katas" / "01_dense_layer.py"
    kata.write_text(kata.read_text(encoding="utf-8").replace("45", "50"), encoding="utf-8")
    result = run_pytest("katas/01", "--compare")
    assert "- layer = Dense(units=50)" in result.stdout
    assert "+ layer = Dense(units=60)" in result.stdout
    assert "#" not in result.stdout


def test_compare_asks_to_try_first(run_pytest):
    asked = run_pytest("katas/01", "--compare")
    assert "essayez d'abord" in asked.stderr + asked.stdout
    assert "units=60" in run_pytest("katas/01", "--compare", "--compare").stdout


@pytest.mark.parametrize("option", ["--hint", "--compare", "--reset", "--keep"])
def test_option_about_a_kata_takes_one_at_a_time(run_pytest, clone, option):
    before = sorted(path.name for path in (clone / "katas").iterdir())
    (clone / "katas" / "01_dense_layer.py").write_text("layer = 1\n", encoding="utf-8")
    result = run_pytest("katas", option)
    assert "un kata à la fois" in result.stderr + result.stdout
    assert sorted(path.name for path in (clone / "katas").iterdir()) == before


@pytest.mark.parametrize("argument", ["03", "3", "kata/03", "03_sequential.py"])
def test_name_that_is_not_quite_a_kata_gets_the_right_command(run_pytest, argument):
    result = run_pytest(argument)
    assert "pytest katas/03" in result.stderr + result.stdout
    assert result.returncode == pytest.ExitCode.USAGE_ERROR


def test_reset_keeps_a_copy_of_what_was_written(run_pytest, clone):
    kata = clone / KATA_06
    kata.write_text("answer = 'à moi'\n", encoding="utf-8")
    result = run_pytest("katas/06", "--reset")
    assert kata.read_bytes() == (clone / "dojo" / "starters" / "06_softmax.py").read_bytes()
    assert (clone / "katas" / "06_softmax.copie-1.py").read_text(encoding="utf-8") == "answer = 'à moi'\n"
    assert "copie-1" in result.stdout


def test_reset_brings_a_deleted_kata_back(run_pytest, clone):
    (clone / KATA_06).unlink()
    run_pytest("katas/06", "--reset")
    assert (clone / KATA_06).exists()


def test_keep_makes_a_refused_text_count_until_it_changes(run_pytest, clone):
    (clone / KATA_06).write_text("answer = 'La couche softmax sert à prédire le prix.'\n", encoding="utf-8")
    assert run_pytest("katas/06").returncode == pytest.ExitCode.TESTS_FAILED
    kept = run_pytest("katas/06", "--keep")
    assert "la réponse de référence" in kept.stdout
    assert "`answer` est gardé tel quel" in kept.stdout
    result = run_pytest("katas/06")
    assert "gardées par vous" in result.stdout
    assert "1/11" in result.stdout
    assert result.returncode == pytest.ExitCode.OK
    lines = (clone / "katas" / "reponses-gardees.csv").read_text(encoding="utf-8").splitlines()
    assert lines == ["name,writer,ideas,mistake,text", "answer,à relire,,,La couche softmax sert à prédire le prix."]
    (clone / KATA_06).write_text("answer = 'La couche softmax sert à prédire un loyer.'\n", encoding="utf-8")
    assert run_pytest("katas/06").returncode == pytest.ExitCode.TESTS_FAILED


def test_keep_is_for_written_answers(run_pytest):
    result = run_pytest("katas/01", "--keep")
    assert "réponses écrites" in result.stderr + result.stdout
    assert result.returncode == pytest.ExitCode.USAGE_ERROR


@pytest.mark.parametrize("option", ["--hint", "--compare", "--reset", "--keep"])
def test_option_about_a_kata_asks_which_one(run_pytest, option):
    result = run_pytest(option)
    assert "précisez le kata" in result.stderr + result.stdout
    assert result.returncode == pytest.ExitCode.USAGE_ERROR


@pytest.mark.parametrize("option", ["--hint", "--compare", "--reset", "--keep", "--watch"])
def test_option_about_a_kata_leaves_other_files_alone(run_pytest, clone, option):
    before = (clone / "katas" / "01_dense_layer.py").read_bytes()
    result = run_pytest("solutions/01", option)
    assert f"pytest katas/01 {option}" in result.stderr + result.stdout
    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert [path.name for path in clone.glob("katas/01*")] == ["01_dense_layer.py"]
    assert (clone / "katas" / "01_dense_layer.py").read_bytes() == before


def test_options_of_the_environment_change_no_verdict(run_pytest, clone, monkeypatch):
    shutil.copy(clone / "solutions" / "06_softmax.py", clone / "katas")
    monkeypatch.setenv("PYTEST_ADDOPTS", "--color=yes -v")
    assert run_pytest("katas/06", "--isolation=spawn").returncode == pytest.ExitCode.OK


def test_fresh_clone_fits_on_one_screen(run_pytest):
    result = run_pytest("katas")
    assert len(result.stdout.splitlines()) <= 24
    assert result.stdout.count("à faire") == 11


def test_plain_signs_where_the_terminal_lacks_others(run_pytest, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    monkeypatch.setenv("PYTHONUTF8", "0")
    result = run_pytest("katas/06")
    assert "x la reponse est ecrite" in result.stdout
