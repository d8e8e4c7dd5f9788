"""Make the mutants of a solution: the same program with one small change, which the judge must notice.

As a command, ``python tests/dojo/mutants.py`` judges them all and prints the score of each kata.
"""

import ast
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from itertools import combinations
from pathlib import Path

from judging import judges, verdicts

ROOT = Path(__file__).resolve().parents[2]

# Words of which each is exchanged for every other one of its family.
ACTIVATIONS = "linear relu relu6 leaky_relu elu sigmoid tanh softmax log_softmax".split()
LOSSES = """mse mae mape msle huber poisson hinge
    binary_crossentropy categorical_crossentropy sparse_categorical_crossentropy""".split()
OPTIMIZERS = "sgd adam adamw rmsprop adagrad nadam".split()
COLUMNS = "size nb_room price p53_concentration is_cancerous".split()
FILES = "data/houses.csv data/tumors.csv".split()
PARTS = "X_train X_test y_train y_test".split()
SETTINGS = "epochs batch_size".split()
FAMILIES = (ACTIVATIONS, LOSSES, OPTIMIZERS, COLUMNS, FILES, PARTS, SETTINGS)

# How a node is changed: in words ("" lets the code before and after speak), the field, and its new value.
Change = tuple[str, str, object]


def numbers(node: ast.AST) -> Iterator[Change]:
    """Change each number a little, a lot, and to nothing."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        number = node.value
        for other in sorted({number + 1, number - 1, number * 2, 0} - {number}):
            yield "", "value", other


def words(node: ast.AST) -> Iterator[Change]:
    """Exchange each string, variable that is read, and argument name for every other one of its family."""
    if isinstance(getattr(node, "ctx", None), ast.Store):
        return
    for field in ("value", "id", "arg"):
        word = getattr(node, field, None)
        for family in FAMILIES:
            if isinstance(word, str) and word in family:
                yield from (("", field, other) for other in family if other != word)


def arguments(node: ast.AST) -> Iterator[Change]:
    """Drop each argument, and swap those given by position."""
    if isinstance(node, ast.Call):
        for field in ("args", "keywords"):
            yield from (("", field, kept) for _, kept in without_one(getattr(node, field)))
        yield from (("", "args", swapped) for _, _, swapped in with_two_swapped(node.args))


def sequences(node: ast.AST) -> Iterator[Change]:
    """Drop, repeat and swap statements, layers, columns, and the names that a split is unpacked to."""
    for field in {"body", "elts"}.intersection(node._fields):
        values = getattr(node, field)
        for one, kept in without_one(values):
            yield f"dropped: {one}", field, kept
        for value in values:
            if not is_import(value):
                yield f"repeated at the end: {ast.unparse(value)}", field, [*values, value]
        for one, other, swapped in with_two_swapped(values):
            yield f"swapped: {one} and {other}", field, swapped


def without_one(nodes: list[ast.AST]) -> Iterator[tuple[str, list[ast.AST]]]:
    for i, node in enumerate(nodes):
        yield ast.unparse(node), nodes[:i] + nodes[i + 1 :]


def with_two_swapped(nodes: list[ast.AST]) -> Iterator[tuple[str, str, list[ast.AST]]]:
    movable = [i for i, node in enumerate(nodes) if not is_import(node)]
    for i, j in combinations(movable, 2):
        swapped = nodes[:]
        swapped[i], swapped[j] = nodes[j], nodes[i]
        yield ast.unparse(nodes[i]), ast.unparse(nodes[j]), swapped


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
        for in_words, field, value in (change for operator in OPERATORS for change in operator(node)):
            original = getattr(node, field)
            setattr(node, field, value)
            description = in_words or f"{before} -> {ast.unparse(context)}"
            while description in made:
                description += " (elsewhere)"
            made[description] = ast.unparse(tree)
            setattr(node, field, original)
    return made


def sites(node: ast.AST, context: ast.AST) -> Iterator[tuple[ast.AST, ast.AST]]:
    """Yield each node with the smallest call or statement around it, which says enough to recognise it."""
    context = node if isinstance(node, ast.Call | ast.stmt) else context
    yield node, context
    for child in ast.iter_child_nodes(node):
        yield from sites(child, context)


def solutions() -> list[Path]:
    """Return the solutions that are programs; those that only hold texts import nothing."""
    paths = sorted(ROOT.glob("solutions/*.py"))
    return [path for path in paths if any(map(is_import, ast.parse(path.read_bytes()).body))]


def accepted(pool: ProcessPoolExecutor, solution: Path, programs: dict[str, str], folder: Path) -> set[str]:
    """Write the programs below `folder`, judge them as answers of the kata, and return which ones are accepted.

    Raises RuntimeError when one was neither accepted nor refused: it is the judge then that does not run.
    """
    home = folder / solution.stem
    home.mkdir(parents=True, exist_ok=True)
    paths = {description: home / f"{number:03}.py" for number, description in enumerate(programs)}
    for description, path in paths.items():
        path.write_text(f"# {description}\n{programs[description]}\n", encoding="utf-8")
    judged = {path: verdict.result() for path, verdict in verdicts(pool, list(paths.values())).items()}
    for path, verdict in judged.items():
        if not verdict.accepted and not verdict.refusals:
            raise RuntimeError(f"{path} was not judged")
    return {description for description, path in paths.items() if judged[path].accepted}


EQUIVALENT: dict[tuple[str, str], str] = {}


def main() -> None:
    os.chdir(ROOT)  # where the warm process finds the package dojo
    total = survivors = 0
    with judges() as pool:
        for solution in solutions():
            programs = mutants(solution.read_text(encoding="utf-8"))
            alive = accepted(pool, solution, programs, ROOT / ".pytest_cache" / "d" / "mutants")
            known = {text: EQUIVALENT[solution.stem, text] for text in programs if (solution.stem, text) in EQUIVALENT}
            print(
                f"{solution.stem}: {len(programs)} made, {len(programs) - len(alive)} refused,",
                f"{len(alive & known.keys())} equivalent, {len(alive - known.keys())} survivors",
            )
            print(*(f"    {text}\n        equivalent: {known[text]}" for text in known), sep="\n")
            print(*(f"    {text}\n        SURVIVOR" for text in sorted(alive - known.keys())), sep="\n")
            total, survivors = total + len(programs), survivors + len(alive - known.keys())


if __name__ == "__main__":
    sys.exit(main())
