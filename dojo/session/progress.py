"""Remember in pytest's cache which katas are solved, as long as their files do not change."""

import hashlib

import pytest

from dojo.catalogue import Kata, katas

KEY = "dojo/solved"


def record(config: pytest.Config, kata: Kata, solved: bool) -> None:
    """Remember the verdict of the learner's file as it is now."""
    known = recall(config, KEY)
    known.pop(kata.name, None)
    if solved:
        known[kata.name] = _digest(kata)
    remember(config, KEY, known)


def solved_katas(config: pytest.Config) -> list[Kata]:
    known = recall(config, KEY)
    return [kata for kata in katas() if kata.name in known and known[kata.name] == _digest(kata)]


def next_kata(config: pytest.Config, after: Kata | None = None) -> Kata | None:
    """Return the first kata that is not known to be solved, sought from the one that follows `after`."""
    start = katas().index(after) + 1 if after else 0
    solved = solved_katas(config)
    return next((kata for kata in katas()[start:] + katas()[:start] if kata not in solved), None)


def recall(config: pytest.Config, key: str) -> dict:
    """Return what was remembered under `key`; nothing when pytest runs without its cache."""
    known = config.cache.get(key, {}) if config.pluginmanager.hasplugin("cacheprovider") else {}
    return known if isinstance(known, dict) else {}


def remember(config: pytest.Config, key: str, value: dict) -> None:
    if config.pluginmanager.hasplugin("cacheprovider"):
        config.cache.set(key, value)


def _digest(kata: Kata) -> str:
    try:
        return hashlib.sha256(kata.path.read_bytes()).hexdigest()
    except OSError:
        return ""
