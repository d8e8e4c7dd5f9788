"""Make houses.csv and tumors.csv: synthetic, and the same bytes at every run.

Run it from anywhere: ``python data/make_data.py``. The units keep every column near 1, because plain SGD at its
default rate diverges on an unscaled network fed with square metres and euros. data/README.md is the data card.
"""

import csv
import random
from collections.abc import Iterator
from pathlib import Path

ROWS = 500
HERE = Path(__file__).resolve().parent


def houses(rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Yield (size in hundreds of m², number of rooms, price in hundreds of thousands of euros)."""
    for _ in range(ROWS):
        size = rng.uniform(0.2, 2.2)
        rooms = min(max(round(3.2 * size + rng.gauss(0, 0.8)), 1), 8)
        price = max(0.2 + 1.9 * size + 0.15 * rooms + rng.gauss(0, 0.25), 0.3)
        yield f"{size:.2f}", str(rooms), f"{price:.3f}"


def tumors(rng: random.Random) -> Iterator[tuple[str, ...]]:
    """Yield (size in cm, p53 concentration in arbitrary units, 1 if the tumour is malignant and 0 if benign)."""
    for _ in range(ROWS):
        malignant = rng.random() < 0.5
        size = max(rng.gauss(3.6 if malignant else 1.4, 0.9), 0.1)
        p53 = max(rng.gauss(0.8 if malignant else 3.0, 0.8), 0.02)
        yield f"{size:.2f}", f"{p53:.3f}", str(int(malignant))


def write(name: str, header: list[str], rows: Iterator[tuple[str, ...]]) -> None:
    """Write one CSV file beside this script, with the same line endings on every platform."""
    with (HERE / name).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    write("houses.csv", ["size", "nb_room", "price"], houses(random.Random(5)))
    write("tumors.csv", ["size", "p53_concentration", "is_cancerous"], tumors(random.Random(9)))
