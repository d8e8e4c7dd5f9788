"""The tables are those that the script makes, and keep what the data card promises."""

import csv
import shutil
import subprocess
import sys

import pytest

from dojo.catalogue import DATA

TABLES = {
    "houses.csv": ["size", "nb_room", "price"],
    "tumors.csv": ["size", "p53_concentration", "is_cancerous"],
}
every_table = pytest.mark.parametrize("name", TABLES)


def rows(name):
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_script_makes_the_same_bytes_again(tmp_path):
    script = shutil.copy(DATA / "make_data.py", tmp_path)
    subprocess.run([sys.executable, script], check=True)
    assert all((tmp_path / name).read_bytes() == (DATA / name).read_bytes() for name in TABLES)


@every_table
def test_columns_are_features_then_target(name):
    assert rows(name)[0] == TABLES[name]


@every_table
def test_values_are_of_order_one_and_none_is_missing(name):
    _, *table = rows(name)
    assert len(table) == 500
    assert all(0 <= float(value) <= 8 for row in table for value in row)


def test_classes_are_balanced():
    labels = [row[-1] for row in rows("tumors.csv")[1:]]
    assert 0.4 < labels.count("1") / len(labels) < 0.6
