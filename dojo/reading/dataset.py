"""Compare the tables and arrays of a kata with the rows of its data set."""

import csv
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from dojo.catalogue import DATA
from dojo.reading import facts
from dojo.reading.recorder import Fit
from dojo.speaking.wording import SPLIT, counted, described, listed
from dojo.verdict import NotJudged

DECIMALS = 3  # of the data; 32-bit floats keep them


class Dataset:
    """A CSV file of data/: some columns of features, then one of targets."""

    def __init__(self, file_name: str) -> None:
        self.file_name = file_name

    @cached_property
    def _table(self) -> list[list[str]]:
        with (DATA / self.file_name).open(encoding="utf-8", newline="") as file:
            return list(csv.reader(file))

    @property
    def columns(self) -> list[str]:
        return self._table[0]

    @property
    def features(self) -> list[str]:
        return self.columns[:-1]

    @cached_property
    def rows(self) -> Counter[tuple[float, ...]]:
        """How often each row occurs: the features, then the target."""
        return Counter(_rounded(map(float, row)) for row in self._table[1:])

    def frame_problem(self, df: object) -> str:
        """Say why `df` is not the table of the file, read with pandas; return an empty string if it is.

        Rows may be in another order, columns may have been added or taken out (as ``df.pop`` does).
        """
        import pandas

        facts.look_at_value(df)
        if not isinstance(df, pandas.DataFrame):
            return f"Attendu : le tableau (DataFrame) de {self.file_name}. Obtenu : {described(df)}."
        kept = [name for name in self.columns if name in df.columns]
        if not kept:
            return f"Attendu : les colonnes {listed(self.columns)}. Obtenu : {listed(list(map(str, df.columns)))}."
        if len(df) != self.rows.total():
            return (
                f"Attendu : les {self.rows.total()} lignes de {self.file_name}. Obtenu : {counted(len(df), 'ligne')}."
            )
        positions = [self.columns.index(name) for name in kept]
        expected = _projected(self.rows, positions)
        if Counter(as_rows(df[kept], "`df`")) != expected:
            return f"Les valeurs de `df` ne sont plus celles de {self.file_name}."
        return ""

    def features_problem(self, x: object, df: object) -> str:
        """Say why `x` does not hold the features of rows of the data set, in either order of the columns.

        Raises NotJudged when the table `df` that they were taken from is another one.
        """
        if self.frame_problem(df):
            raise NotJudged(f"`df` doit d'abord contenir les données de {self.file_name}.")
        facts.look_at_value(x)
        facts.remark(
            f"Les colonnes se prennent ainsi, avant le découpage :\n    X = df[{self.features}]".replace("'", '"')
        )
        rows = as_rows(x, "`X_train`")
        width = len(self.features)
        if rows and len(rows[0]) != width:
            return f"Attendu : {width} colonnes, {listed(self.features)}. Obtenu : {_columns_of(x, len(rows[0]))}."
        if self._order_of(rows) is None:
            return (
                f"Les lignes de `X_train` ne sont pas des lignes de {self.file_name} "
                f"(colonnes {listed(self.features)}) : {self._wrong_columns(x)}"
            )
        return ""

    def part_problem(self, x: object) -> str:
        """Say why `x` is not one part of a split: it must hold fewer rows than the data set, none of them twice."""
        facts.look_at_value(x)
        rows = as_rows(x, "`X_train`")
        total = self.rows.total()
        if not 0 < len(rows) < total:
            found = counted(len(rows), "ligne")
            facts.remark(f"`train_test_split` en garde une partie pour le test :\n    {SPLIT}")
            return f"Attendu : une partie des {total} lignes, le reste servant à tester. Obtenu : {found}."
        return ""

    def targets_problem(self, x: object, y: object) -> str:
        """Say why the targets `y` are not those of the rows `x`, in the same order."""
        rows = as_rows(x, "`X_train`")
        order = self._order_of(rows)
        if order is None:
            raise NotJudged("`X_train` doit d'abord contenir des lignes du jeu de données.")
        facts.look_at_value(y)
        targets = labels(y, "`y_train`")
        if len(targets) != len(rows):
            return f"Attendu : autant de valeurs que de lignes dans `X_train` ({len(rows)}). Obtenu : {len(targets)}."
        pairs = Counter((*(row[i] for i in order), target) for row, target in zip(rows, targets, strict=True))
        if not pairs - self.rows:
            return ""
        target = self.columns[-1]
        if Counter(targets) - _projected_values(self.rows, -1):
            facts.remark(
                f'Les cibles sont y = df["{target}"], et `train_test_split` renvoie, dans cet ordre :\n    {SPLIT}'
            )
            return f"Attendu : des valeurs de la colonne {target}. Celles de `y_train` n'en viennent pas."
        facts.remark(
            "`train_test_split` mélange les lignes : donnez-lui X et y dans un même appel, et nommez ses résultats "
            f"dans cet ordre :\n    {SPLIT}"
        )
        return f"Les valeurs de `y_train` sont bien de la colonne {target}, mais pas celles des lignes de `X_train`."

    def training_problem(self, fits: list[Fit], x_train: object, y_train: object) -> str:
        """Say on which other rows than those of the training set the network was trained.

        Raises NotJudged as long as it was not trained at all.
        """
        if not fits:
            raise NotJudged("Le réseau n'a pas encore été entraîné.")
        expected_x, expected = as_rows(x_train, "`X_train`"), labels(y_train, "`y_train`")
        training = Counter(zip(expected_x, expected, strict=False))
        for fit in fits:
            facts.look_at(fit.line)
            facts.remark("`fit` reçoit d'abord les entrées, puis les cibles : model.fit(X_train, y_train, epochs=...).")
            rows = as_rows(fit.x, "les lignes données à fit")
            given = Counter(zip(rows, labels(fit.y, "les cibles données à fit"), strict=False))
            if given == training:
                continue
            if len(rows) == self.rows.total():
                return "Le réseau a été entraîné sur toutes les lignes, celles de test comprises."
            if not Counter(rows) & Counter(expected_x):
                return "Le réseau a été entraîné sur d'autres lignes que celles de `X_train`."
            if Counter(rows) == Counter(expected_x):
                return "Le réseau a été entraîné sur les lignes de `X_train`, mais avec d'autres cibles que `y_train`."
            return "Le réseau doit être entraîné sur toutes les lignes de `X_train`, et sur elles seules."
        return ""

    def _order_of(self, rows: list[tuple[float, ...]]) -> tuple[int, ...] | None:
        """Return in which order `rows` hold the features, or None when they are not rows of the data set."""
        width = len(self.features)
        features = _projected(self.rows, range(width))
        for order in (tuple(range(width)), tuple(reversed(range(width)))):
            if (
                all(len(row) == width for row in rows)
                and not Counter(tuple(row[i] for i in order) for row in rows) - features
            ):
                return order
        return None

    def _wrong_columns(self, x: object) -> str:
        names = list(map(str, getattr(x, "columns", [])))
        if names and set(names) != set(self.features):
            return f"vous avez pris {listed(names)}."
        return "leurs valeurs ont été changées, ou viennent d'autres colonnes."


def labels(y: object, name: str) -> list[float]:
    """Return one target a row: of a column, or of « one-hot » labels (one column a class, a single 1)."""
    rows = as_rows(y, name)
    if is_one_hot(y):
        return [float(row.index(1.0)) for row in rows]
    if any(len(row) != 1 for row in rows):
        raise NotJudged(f"Attendu : une seule colonne dans {name}. Obtenu : {_columns_of(y, len(rows[0]))}.")
    return [row[0] for row in rows]


def is_one_hot(y: object) -> bool:
    """Tell whether there is one column a class, with a single 1 in each row."""
    rows = as_rows(y, "`y_train`")
    return bool(rows) and len(rows[0]) > 1 and all(sorted(row) == [0.0] * (len(row) - 1) + [1.0] for row in rows)


def has_one_hot_labels(y: object) -> bool:
    """Tell in which of the two forms the classes 0 and 1 are given; raise NotJudged when `y` holds other values."""
    if set(labels(y, "`y_train`")) - {0.0, 1.0}:
        raise NotJudged("`y_train` doit d'abord contenir des classes, 0 ou 1.")
    return is_one_hot(y)


def as_rows(values: object, name: str) -> list[tuple[float, ...]]:
    """Return a DataFrame, a Series, an array, a tensor or a list as rows of rounded numbers.

    Raises NotJudged when it is none of them.
    """
    import numpy

    try:
        array = numpy.asarray(values, dtype="float64")
    except (TypeError, ValueError) as error:
        raise NotJudged(f"Attendu : un tableau de nombres dans {name}. Obtenu : {described(values)}.") from error
    if array.ndim not in (1, 2):
        raise NotJudged(f"Attendu : un tableau de lignes dans {name}. Obtenu : {described(values)}.")
    return [_rounded(row) for row in array.reshape(len(array), -1).tolist()]


def _rounded(values: Iterable[float]) -> tuple[float, ...]:
    return tuple(round(value, DECIMALS) for value in values)


def _projected(rows: Counter[tuple[float, ...]], positions: Iterable[int]) -> Counter[tuple[float, ...]]:
    positions = tuple(positions)
    projection: Counter[tuple[float, ...]] = Counter()
    for row, count in rows.items():
        projection[tuple(row[i] for i in positions)] += count
    return projection


def _projected_values(rows: Counter[tuple[float, ...]], position: int) -> Counter[float]:
    return Counter({value: count for [value], count in _projected(rows, [position]).items()})


def _columns_of(x: object, width: int) -> str:
    names = getattr(x, "columns", None)
    return counted(width, "colonne") + (f" : {listed(list(map(str, names)))}" if names is not None else "")
