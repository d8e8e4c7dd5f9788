"""Make the mutants of a solution: the same program with one small change, which the judge must notice.

As a command, ``python tests/dojo/mutants.py`` judges them all and prints the score of each kata.
"""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from judging import Judges, judges

ROOT = Path(__file__).resolve().parents[2]

UNCHANGED = "unchanged"  # the solution itself, written as its mutants are
ACTIVATIONS = "linear relu leaky_relu sigmoid softmax".split()
# Families of words, each of which is exchanged for every other one of its family.
FAMILIES = [
    ACTIVATIONS,
    "mse mae huber binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy".split(),
    "sgd adam rmsprop".split(),
    "data/houses.csv data/tumors.csv".split(),
    "size nb_room price".split(),
    "size p53_concentration is_cancerous".split(),
    "X_train X_test y_train y_test".split(),
    "epochs batch_size".split(),
]

# A change of a node: what it is, in words ("" when the code before and after says it), the field, its new value.
Change = tuple[str, str, object]


def numbers(node: ast.AST) -> Iterator[Change]:
    """Change each number to the ones beside it, and to nothing."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        n = node.value
        yield from (("", "value", other) for other in sorted({n - 1, n + 1, 0} - {n}))


def words(node: ast.AST) -> Iterator[Change]:
    """Exchange each string, variable that is read, and name of an argument for the others of its family."""
    if not isinstance(getattr(node, "ctx", None), ast.Store):
        for field in {"value", "id", "arg"}.intersection(node._fields):
            word = getattr(node, field)
            for family in (family for family in FAMILIES if word in family):
                yield from (("", field, other) for other in family if other != word)


def arguments(node: ast.AST) -> Iterator[Change]:
    """Drop each argument, and swap those that are given by position."""
    if isinstance(node, ast.Call):
        for field in ("args", "keywords"):
            values = getattr(node, field)
            yield from (("", field, values[:i] + values[i + 1 :]) for i in range(len(values)))
        yield from (("", "args", swapped(node.args, i)) for i, _ in enumerate(pairwise(node.args)))


def sequences(node: ast.AST) -> Iterator[Change]:
    """Drop, repeat and swap statements, layers, columns, and the names that are given to the parts of a split."""
    for field in {"body", "elts"}.intersection(node._fields):
        values = getattr(node, field)
        for i, value in enumerate(values):
            yield f"dropped: {shown(value)}", field, values[:i] + values[i + 1 :]
            if not is_import(value):
                yield f"repeated at the end: {shown(value)}", field, [*values, value]
        for i, (one, other) in enumerate(pairwise(values)):
            if not is_import(one):
                yield f"swapped: {shown(one)} and {shown(other)}", field, swapped(values, i)


def swapped(values: list[ast.AST], i: int) -> list[ast.AST]:
    return [*values[:i], values[i + 1], values[i], *values[i + 2 :]]


def shown(node: ast.AST) -> str:
    """Return the code of a node; of a statement, no more than what tells it from the others."""
    code = ast.unparse(node)
    return code.partition("(")[0] + "(...)" if isinstance(node, ast.stmt) and "(" in code else code


def is_import(node: ast.AST) -> bool:
    return isinstance(node, ast.Import | ast.ImportFrom)


OPERATORS = (numbers, words, arguments, sequences)


def mutants(source: str) -> dict[str, str]:
    """Return the mutants of a program: a description of the change, and the program."""
    tree = ast.parse(source)
    if ast.get_docstring(tree):
        del tree.body[0]
    made: dict[str, str] = {}
    for node, context in sites(tree, tree):
        before = ast.unparse(context)
        for what, field, value in [change for operator in OPERATORS for change in operator(node)]:
            original = getattr(node, field)
            setattr(node, field, value)
            description = what or f"{before} -> {ast.unparse(context)}"
            while description in made:
                description += " (elsewhere)"
            made[description] = ast.unparse(tree)
            setattr(node, field, original)
    return made


def sites(node: ast.AST, context: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield each node with the smallest call or statement that contains it: enough to recognise it by."""
    context = node if isinstance(node, ast.Call | ast.stmt) else context
    yield node, context
    for child in ast.iter_child_nodes(node):
        yield from sites(child, context)


def solutions() -> list[Path]:
    """Return the solutions that are programs; those that are texts import nothing."""
    paths = sorted(ROOT.glob("solutions/*.py"))
    return [path for path in paths if any(map(is_import, ast.parse(path.read_bytes()).body))]


@contextmanager
def in_judgement(pool: Judges, kata: str, programs: dict[str, str]) -> Iterator[Callable[[], set[str]]]:
    """Have programs judged; give what waits for it, and returns the descriptions of those that the judge accepts.

    They are written in the repository for a while: answers that lie elsewhere are not judged. What is given raises
    RuntimeError when one of them is neither accepted nor refused: then it is the judge that does not run.
    """
    with TemporaryDirectory(prefix=".mutants-", dir=ROOT) as folder:
        home = Path(folder, kata)
        home.mkdir()
        paths = {home / f"{number:03}.py": description for number, description in enumerate(programs)}
        for path, description in paths.items():
            path.write_text(f"# {description}\n{programs[description]}\n", encoding="utf-8")
        verdicts = {path: pool.submit(path) for path in paths}

        def accepted() -> set[str]:
            judged = {path: verdict.result() for path, verdict in verdicts.items()}
            if silent := [path for path, verdict in judged.items() if not (verdict.accepted or verdict.refusals)]:
                raise RuntimeError(f"the judge says nothing of {silent[0]}")
            return {paths[path] for path, verdict in judged.items() if verdict.accepted}

        yield accepted


def equivalent(kata: str) -> dict[str, str]:
    """Return the mutants of a kata that are right answers, and why each of them is."""
    return {description: reason for (name, description), reason in EQUIVALENT.items() if name == kata}


AGAIN = "the same object is made once more"
FREE_ACTIVATION = "the kata leaves the activation of a hidden layer free"
FREE_UNITS = "the kata leaves the size of the first layer free"
LINEAR = "a Dense layer is linear when nothing is said"
REGRESSION = "a loss for regression too, and the kata lets the learner choose"
ONE_EPOCH = "fit does one epoch when nothing is said"
READ_AGAIN = "the table is the same, and nothing is made from it any more"
COMPILED_AGAIN = "the settings are the same, and compiling leaves the weights as they are"
COLUMNS = "the kata does not say in which order the columns come"
INDEPENDENT = "neither of the two statements uses what the other one makes"
METRICS = "metrics are only displayed, and the kata does not ask for any"

EQUIVALENT: dict[tuple[str, str], str] = {
    ("01_dense_layer", "repeated at the end: layer = Dense(...)"): AGAIN,
    ("02_activation", "repeated at the end: layer = Dense(...)"): AGAIN,
    ("03_sequential", "repeated at the end: model = Sequential(...)"): AGAIN,
    ("03_sequential", "Dense(units=1, activation='linear') -> Dense(units=1)"): LINEAR,
    ("04_compile", "Dense(units=1, activation='linear') -> Dense(units=1)"): LINEAR,
    ("04_compile", "repeated at the end: model.compile(...)"): COMPILED_AGAIN,
    ("05_houses", "Dense(units=1, activation='linear') -> Dense(units=1)"): LINEAR,
    ("05_houses", "Dense(units=30, activation='relu') -> Dense(units=29, activation='relu')"): FREE_UNITS,
    ("05_houses", "Dense(units=30, activation='relu') -> Dense(units=31, activation='relu')"): FREE_UNITS,
    ("05_houses", "model.fit(X_train, y_train, epochs=1) -> model.fit(X_train, y_train)"): ONE_EPOCH,
    ("05_houses", "model.fit(X_train, y_train, epochs=1) -> model.fit(X_train, y_train, batch_size=1)"): ONE_EPOCH,
    ("05_houses", "repeated at the end: df = pd.read_csv(...)"): READ_AGAIN,
    ("05_houses", "repeated at the end: model.compile(...)"): COMPILED_AGAIN,
    ("05_houses", "swapped: 'size' and 'nb_room'"): COLUMNS,
    (
        "05_houses",
        "swapped: X_train, X_test, y_train, y_test = train_test_split(...) and model = Sequential(...)",
    ): INDEPENDENT,
    ("07_softmax_layer", "repeated at the end: layer = Dense(...)"): AGAIN,
    ("08_tumor_network", "repeated at the end: model = Sequential(...)"): AGAIN,
    (
        "09_tumors",
        "model.compile(optimizer='sgd', loss='sparse_categorical_crossentropy', metrics=['accuracy']) -> "
        "model.compile(optimizer='sgd', loss='sparse_categorical_crossentropy')",
    ): METRICS,
    ("09_tumors", "dropped: 'accuracy'"): METRICS,
    ("09_tumors", "repeated at the end: 'accuracy'"): METRICS,
    ("09_tumors", "repeated at the end: df = pd.read_csv(...)"): READ_AGAIN,
    ("09_tumors", "repeated at the end: model.compile(...)"): COMPILED_AGAIN,
    ("09_tumors", "swapped: 'size' and 'p53_concentration'"): COLUMNS,
    (
        "09_tumors",
        "swapped: X_train, X_test, y_train, y_test = train_test_split(...) and model = Sequential(...)",
    ): INDEPENDENT,
}
for loss in ("mae", "huber"):
    change = f"model.compile(optimizer='sgd', loss='mse') -> model.compile(optimizer='sgd', loss='{loss}')"
    EQUIVALENT["05_houses", change] = REGRESSION
for name, units in (("05_houses", 30), ("09_tumors", 30), ("09_tumors", 15)):
    layer = f"Dense(units={units}, activation='relu')"
    EQUIVALENT[name, f"{layer} -> Dense(units={units})"] = FREE_ACTIVATION
    for activation in sorted({*ACTIVATIONS} - {"relu"}):
        EQUIVALENT[name, f"{layer} -> Dense(units={units}, activation='{activation}')"] = FREE_ACTIVATION


def main() -> None:
    scores = {}
    with judges() as pool:
        for solution in solutions():
            kata, programs = solution.stem, mutants(solution.read_text(encoding="utf-8"))
            with in_judgement(pool, kata, programs) as accepted:
                alive = accepted()
            known = {description: reason for description, reason in equivalent(kata).items() if description in alive}
            scores[kata] = (len(programs), len(programs) - len(alive), len(known), len(alive) - len(known))
            lines = [f"equivalent: {description}\n        {reason}" for description, reason in known.items()]
            lines += [f"SURVIVOR: {description}" for description in sorted(alive - known.keys())]
            print("\n    ".join([kata, *lines]), flush=True)
    scores["total"] = tuple(map(sum, zip(*scores.values(), strict=True)))
    print(f"{'':20}{'made':>12}{'refused':>12}{'equivalent':>12}{'survivors':>12}")
    for kata, score in scores.items():
        print(f"{kata:20}" + "".join(f"{number:>12}" for number in score))


if __name__ == "__main__":
    main()
