"""How many small faults put into the grammar the tests notice: seeded mutants of ``parsing/`` and ``records/``.

    python tools/mutants.py [--count 200] [--seed 1] [--jobs 2]

Each mutant changes one operator, constant or branch of one function (DeMillo, Lipton, Sayward 1978) in a copy of the
tree and runs the tests that concern the grammar there until the first fails. A mutant that no test notices is listed
with its line; exit status 1 if more than a tenth of them are.
"""

from __future__ import annotations

import argparse
import ast
import os
import random
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from time import monotonic
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[1]
PACKAGES = ("analysis/parsing", "analysis/records")
# The quick ones first: most mutants end there.
TESTS = ("tests/test_pins.py", "tests/records", "tests/parsing", "tests/lexicon")
PATIENCE = 4  # times what the tests take without a fault; a mutant that takes longer loops, and is noticed by that
OPPOSITES: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One changed place: the file, its line, what was changed, and the changed source."""

    file: Path
    line: int
    change: str
    source: str


def mutants(file: Path) -> Iterator[Mutant]:
    """Every mutant of a file."""
    source = file.read_text(encoding="utf-8")
    for at in range(len(list(_places(ast.parse(source))))):
        tree = ast.parse(source)
        node, change = list(_places(tree))[at]
        before = ast.unparse(node.test if isinstance(node, ast.If | ast.IfExp | ast.While) else node)
        after = change()
        yield Mutant(file, getattr(node, "lineno", 0), f"{before}  ->  {after}", ast.unparse(tree))


def _places(tree: ast.Module) -> Iterator[tuple[ast.AST, Callable[[], str]]]:
    """(node, what puts a fault at it and says which) of every place within a function."""
    for function in tree.body:
        parts = function.body if isinstance(function, ast.ClassDef) else [function]
        for part in parts:
            if isinstance(part, ast.FunctionDef):
                for node in (node for statement in part.body for node in ast.walk(statement)):
                    if change := _change(node):
                        yield node, change


def _change(node: ast.AST) -> Callable[[], str] | None:
    """What puts a fault at a node, or None where it holds no operator, constant or branch."""
    match node:
        case ast.Compare(ops=[first, *_]) if type(first) in OPPOSITES:
            return lambda: _put(node, "ops", [OPPOSITES[type(first)](), *node.ops[1:]])
        case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in OPPOSITES:
            return lambda: _put(node, "op", OPPOSITES[type(op)]())
        case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
            return lambda: _put(node, "test", ast.UnaryOp(ast.Not(), test))
        case ast.Constant(value=bool(value)):
            return lambda: _put(node, "value", not value)
        case ast.Constant(value=int(value) | float(value)):
            return lambda: _put(node, "value", value + 1)
    return None


def _put(node: ast.AST, name: str, value: object) -> str:
    setattr(node, name, value)
    ast.fix_missing_locations(node)
    return ast.unparse(node.test if isinstance(node, ast.If | ast.IfExp | ast.While) else node)


def survives(mutant: Mutant, tree: Path, longest: float) -> bool:
    """Whether no test notices the mutant, which is put into a copy of the tree and taken out again."""
    file = tree / mutant.file.relative_to(ROOT)
    whole = file.read_text(encoding="utf-8")
    file.write_text(mutant.source, encoding="utf-8")
    try:
        return passes(tree, longest)
    except subprocess.TimeoutExpired:
        print(f"{mutant.file.relative_to(ROOT)}:{mutant.line}: looped: {mutant.change}", file=sys.stderr, flush=True)
        return False
    finally:
        file.write_text(whole, encoding="utf-8")


def passes(tree: Path, longest: float | None = None) -> bool:
    """Whether the tests pass in a copy of the tree, within so many seconds."""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *TESTS]
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, timeout=longest, check=False)
    return done.returncode == 0


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    every = [one for package in PACKAGES for file in sorted((ROOT / package).glob("**/*.py")) for one in mutants(file)]
    chosen = random.Random(given.seed).sample(every, min(given.count, len(every)))
    with tempfile.TemporaryDirectory() as folder:
        free: Queue[Path] = Queue()
        began = monotonic()
        for job in range(given.jobs):
            tree = Path(folder) / str(job)
            for part in ("analysis", "tests", "data", "tools", "pyproject.toml", "Makefile", "README.md"):
                source = ROOT / part
                (shutil.copytree if source.is_dir() else shutil.copy2)(source, _made(tree) / part)
            free.put(tree)
        with ThreadPoolExecutor(given.jobs) as pool:
            if not all(pool.map(passes, list(free.queue))):
                raise SystemExit("mutants: the tests fail without any fault; expected them to pass")
        longest = PATIENCE * (monotonic() - began)

        def tried(mutant: Mutant) -> bool:
            tree = free.get()
            try:
                return survives(mutant, tree, longest)
            finally:
                free.put(tree)

        with ThreadPoolExecutor(given.jobs) as pool:
            alive = []
            for number, (mutant, left) in enumerate(zip(chosen, pool.map(tried, chosen), strict=True), start=1):
                if left:
                    alive.append(mutant)
                    print(f"{mutant.file.relative_to(ROOT)}:{mutant.line}: {mutant.change}", flush=True)
                if number % 20 == 0:
                    print(f"{number - len(alive)} of {number} noticed", file=sys.stderr)
    print(f"{len(chosen) - len(alive)} of {len(chosen)} mutants noticed (of {len(every):,} that there are)")
    return 1 if 10 * len(alive) > len(chosen) else 0


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    return folder


if __name__ == "__main__":
    sys.exit(main())
