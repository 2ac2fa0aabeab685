"""The Makefile by itself: in a folder of its own, with a stand-in for the environment that notes what is called."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

# Stands in for tools/environment.py: makes a .venv whose `analysis` notes its arguments and one variable.
ENVIRONMENT = """\
import os, pathlib, sys
with open("calls", "a") as calls: print("environment", file=calls)
if os.path.exists("broken"): sys.exit(2)
bin = pathlib.Path(".venv/bin"); bin.mkdir(parents=True, exist_ok=True)
script = '#!/bin/sh\\n(for a in analysis "$@"; do printf "[%s]" "$a"; done; echo $PYTHONDONTWRITEBYTECODE) >>calls\\n'
for name in ("python", "analysis"): (bin / name).write_text(script); (bin / name).chmod(0o755)
pathlib.Path(".venv/ready").write_text(os.getcwd() + "\\n")
"""


class Checkout:
    """A folder with the Makefile, in which make can be called."""

    def __init__(self, folder: Path, makefile: Path) -> None:
        self.folder = folder
        (folder / "tools").mkdir(parents=True)
        shutil.copy(makefile, folder)
        (folder / "requirements.lock").touch()
        (folder / "tools/environment.py").write_text(ENVIRONMENT)

    def make(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run make; output as text."""
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder), **variables}
        return subprocess.run(
            ["make", *arguments], cwd=self.folder, env=environment, capture_output=True, text=True, check=False
        )

    def calls(self) -> list[str]:
        """What was called since the last look."""
        notes = self.folder / "calls"
        lines = notes.read_text().splitlines() if notes.exists() else []
        notes.unlink(missing_ok=True)
        return lines


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Checkout:
    """An invented checkout, in a folder whose name has a space and Chinese characters."""
    return Checkout(tmp_path / "工作 报告", root / "Makefile")


def test_help_lists_every_target(checkout: Checkout, root: Path) -> None:
    """One line each, and nothing is set up for it."""
    targets = set(re.findall(r"^([a-z-]+):", (root / "Makefile").read_text(), re.MULTILINE))
    listed = {line.split()[0] for line in checkout.make("help").stdout.splitlines()}
    assert listed == targets >= {"report", "test", "lab", "evaluate", "lint", "build", "lock", "clean"}
    assert checkout.make().stdout == checkout.make("help").stdout
    assert checkout.calls() == []


def test_the_environment_is_made_once(checkout: Checkout) -> None:
    """A second command finds it ready."""
    checkout.make("report")
    assert checkout.calls() == ["environment", "[analysis][report]"]
    checkout.make("report")
    assert checkout.calls() == ["[analysis][report]"]


def test_a_new_lock_makes_the_environment_anew(checkout: Checkout) -> None:
    """The lock decides, by its time."""
    checkout.make("build")
    checkout.calls()
    later = (checkout.folder / ".venv/ready").stat().st_mtime + 10
    os.utime(checkout.folder / "requirements.lock", (later, later))
    checkout.make("build")
    assert checkout.calls() == ["environment", "[analysis][build]"]


def test_a_moved_checkout_makes_its_environment_anew(checkout: Checkout) -> None:
    """The scripts of an environment name the folder that they were made in."""
    checkout.make("build")
    checkout.calls()
    checkout.folder = checkout.folder.rename(checkout.folder.with_name("moved"))
    checkout.make("build")
    assert checkout.calls() == ["environment", "[analysis][build]"]


def test_nothing_runs_in_a_half_made_environment(checkout: Checkout) -> None:
    """Where the setup fails, make stops; the next call sets up again."""
    (checkout.folder / "broken").touch()
    assert checkout.make("report").returncode == 2
    assert checkout.calls() == ["environment"]
    (checkout.folder / "broken").unlink()
    checkout.make("report")
    assert checkout.calls() == ["environment", "[analysis][report]"]


def test_districts_reach_the_command_as_one_argument(checkout: Checkout) -> None:
    """DISTRICTS="甲 乙" is one value of --districts, on the command line of make or in its environment."""
    checkout.make("build")
    checkout.calls()
    checkout.make("report", "DISTRICTS=甲 乙")
    checkout.make("report", DISTRICTS="甲 乙")
    assert checkout.calls() == ["[analysis][report][--districts][甲 乙]"] * 2


def test_bytecode_is_written_whatever_the_shell_says(checkout: Checkout) -> None:
    """Without it every kernel would compile its imports again."""
    checkout.make("build", PYTHONDONTWRITEBYTECODE="1")
    assert checkout.calls() == ["environment", "[analysis][build]"]


def test_an_old_python_is_told_in_one_line(checkout: Checkout, tmp_path: Path) -> None:
    """Found, expected, what to do; status 2, and no other Python on the PATH to go on with."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("sh", "make", "head"):
        found = shutil.which(name)
        assert found
        (programs / name).symlink_to(found)
    (programs / "python3").write_text('#!/bin/sh\n[ "$1" = --version ] && echo Python 3.9.2\nexit 1\n')
    (programs / "python3").chmod(0o755)
    result = checkout.make("report", PATH=str(programs))
    first, *rest = result.stderr.splitlines()
    assert first.startswith("environment: found Python 3.9.2; expected Python 3.11 or newer.")
    assert all(line.startswith("make: ***") for line in rest)
    assert result.returncode == 2
    assert checkout.calls() == []


def test_clean_keeps_the_environment(checkout: Checkout) -> None:
    """It removes what was built, no more."""
    checkout.make("build")
    for name in ("build/site", "figures", "data/tables", "data/reports"):
        (checkout.folder / name).mkdir(parents=True)
    checkout.make("clean")
    left = {path.name for path in checkout.folder.iterdir()}
    assert left == {"Makefile", "requirements.lock", "tools", "data", ".venv", "calls"}
    assert [path.name for path in (checkout.folder / "data").iterdir()] == ["reports"]
