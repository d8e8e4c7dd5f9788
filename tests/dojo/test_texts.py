"""The judges of the free-text katas do well on labelled answers, and on those that nobody tuned them for."""

import importlib.util
from pathlib import Path

import pytest

RATES = Path(__file__).resolve().parents[1] / "answers" / "rates.py"


def _load_rates():
    spec = importlib.util.spec_from_file_location("rates", RATES)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


rates = _load_rates()


@pytest.mark.parametrize("rate", list(rates.rates()), ids=str)
def test_rate(rate):
    assert rate.share >= rates.BAR, rate.misjudged if rate.half == "tuning" else "see python tests/answers/rates.py"
