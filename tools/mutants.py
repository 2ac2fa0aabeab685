"""How many small faults put into the grammar the tests notice: seeded mutants of ``parsing/`` and ``records/``.

    python tools/mutants.py [--count 200] [--seed 1] [--jobs 2]

Each mutant changes one operator, constant or branch of one function (DeMillo, Lipton, Sayward 1978) and runs the tests
that concern the grammar until the first fails. The tests are collected once; each mutant is tried in a fork, where the
functions of its file get the changed code. A mutant that no test notices is listed with its line; exit status 1 if more
than a tenth of them are.
"""

from __future__ import annotations

import argparse
import ast
import gc
import os
import random
import signal
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path
from time import monotonic
from types import CodeType, FunctionType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("analysis/parsing", "analysis/records")
# The quick ones first: most mutants end there.
TESTS = ("tests/test_pins.py", "tests/records", "tests/parsing", "tests/lexicon/test_entries.py")
_BROKEN = 2  # exit status of a fork in which the tests could not run
PATIENCE = 4  # times what the tests take without a fault; a mutant that takes longer loops, and is noticed by that
OPPOSITES: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One changed place: the file, its line, what was changed, and the code of the changed file."""

    file: Path
    line: int
    change: str
    code: CodeType

    def __str__(self) -> str:
        """Where it is and what it changes."""
        return f"{self.file.relative_to(ROOT)}:{self.line}: {self.change}"


def mutant(file: Path, number: int) -> Mutant:
    """The mutant of a file at one of its places."""
    tree = ast.parse(file.read_bytes())
    node, change = list(_places(tree))[number]
    before = _shown(node)
    after = change()
    return Mutant(file, getattr(node, "lineno", 0), f"{before}  ->  {after}", compile(tree, str(file), "exec"))


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
    return _shown(node)


def _shown(node: ast.AST) -> str:
    return ast.unparse(node.test if isinstance(node, ast.If | ast.IfExp | ast.While) else node)


class Trials:
    """Runs the tests that pytest has collected for each mutant, each time in a fork."""

    def __init__(self, mutants: Sequence[Mutant], jobs: int) -> None:
        self.mutants, self.jobs = mutants, jobs
        self.alive: list[Mutant] = []
        self.noticed = 0

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running the tests once."""
        gc.unfreeze()  # what is frozen, as the tests are once they are collected, is not among the objects
        functions = [one for one in gc.get_objects() if isinstance(one, FunctionType)]
        began = monotonic()
        if os.waitpid(_fork(session, functions, None), 0)[1]:
            raise pytest.UsageError("the tests fail without any fault; expected them to pass")
        longest = int(PATIENCE * self.jobs * (monotonic() - began)) + 1
        waiting, running = iter(self.mutants), dict[int, Mutant]()
        while True:
            while len(running) < self.jobs and (one := next(waiting, None)):
                running[_fork(session, functions, one, longest)] = one
            if not running:
                return True
            ended, status = os.wait()
            if os.WIFEXITED(status) and os.WEXITSTATUS(status) == _BROKEN:
                raise pytest.UsageError(f"the tests did not run: {running[ended]}")
            self._note(running.pop(ended), status)

    def _note(self, mutant: Mutant, status: int) -> None:
        if status == 0:
            self.alive.append(mutant)
            print(mutant, flush=True)
            return
        self.noticed += 1
        if os.WIFSIGNALED(status):
            print(f"looped: {mutant}", file=sys.stderr, flush=True)
        if self.noticed % 20 == 0:
            print(f"{self.noticed} of {self.noticed + len(self.alive)} noticed", file=sys.stderr, flush=True)


def _fork(session: pytest.Session, functions: Sequence[FunctionType], mutant: Mutant | None, longest: int = 0) -> int:
    """The number of a process that runs the tests with a mutant until one fails, or until so many seconds are over."""
    if process := os.fork():
        return process
    status = _BROKEN
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        signal.alarm(longest)
        if mutant is not None:
            _put_in(mutant, functions)
        for item, behind in zip(session.items, [*session.items[1:], None], strict=True):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=behind)
            if session.testsfailed:
                break
        status = min(session.testsfailed, 1)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def _put_in(mutant: Mutant, functions: Sequence[FunctionType]) -> None:
    """Give the functions of its file their changed code."""
    changed = {(code.co_qualname, code.co_firstlineno): code for code in _codes(mutant.code)}
    for one in functions:
        if one.__code__.co_filename == mutant.code.co_filename:
            one.__code__ = changed[one.__code__.co_qualname, one.__code__.co_firstlineno]


def _codes(code: CodeType) -> Iterator[CodeType]:
    yield code
    for part in code.co_consts:
        if isinstance(part, CodeType):
            yield from _codes(part)


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    given = parser.parse_args()
    files = [file for package in PACKAGES for file in sorted((ROOT / package).glob("**/*.py"))]
    every = [(file, number) for file in files for number, _ in enumerate(_places(ast.parse(file.read_bytes())))]
    chosen = random.Random(given.seed).sample(every, min(given.count, len(every)))
    trials = Trials([mutant(*place) for place in chosen], given.jobs)
    os.chdir(ROOT)
    sys.path.insert(0, str(ROOT))
    status = pytest.main(["-q", "-s", "-p", "no:cacheprovider", *TESTS], plugins=[trials])
    if status != pytest.ExitCode.OK:
        return int(status)
    print(f"{trials.noticed} of {len(chosen)} mutants noticed (of {len(every):,} that there are)")
    return 1 if 10 * len(trials.alive) > len(chosen) else 0


if __name__ == "__main__":
    sys.exit(main())
