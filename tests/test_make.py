"""The Makefile by itself: in a folder of its own, with a stand-in for the environment that notes what is called."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
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
for name in ("python", "analysis", "jupyter"): (bin / name).write_text(script); (bin / name).chmod(0o755)
pathlib.Path(".venv/ready").write_text(os.getcwd() + "\\n")
"""


# What would make a file if make or a shell took it for more than text.
ATTACKS = [
    "`touch ran`", "$(touch ran)", "$$(touch ran)", "$(shell touch ran)", "${shell touch ran}", "$$(shell touch ran)",
    "$(eval x := $(shell touch ran))", '"; touch ran; "', "'; touch ran; '", "; touch ran", "甲\ntouch ran\n",
    "| touch ran", "甲 # 乙", "甲\\", "$(DISTRICTS)", "* ~ $HOME $$ %",
]  # fmt: skip


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


def test_a_corpus_and_pairs_reach_the_command(checkout: Checkout) -> None:
    """Each as one argument, beside the districts."""
    checkout.make("build", "CORPUS=my reports")
    checkout.make("report", "CORPUS=my reports", "PAIRS=甲:乙 甲@2023:乙@2024", DISTRICTS="甲 乙")
    assert checkout.calls() == [
        "environment", "[analysis][build][--corpus][my reports]",
        "[analysis][report][--corpus][my reports][--districts][甲 乙][--pairs][甲:乙 甲@2023:乙@2024]",
    ]  # fmt: skip


@pytest.fixture(scope="module")
def ready(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """A checkout with its environment made, for tests that only call commands."""
    checkout = Checkout(tmp_path_factory.mktemp("ready"), root / "Makefile")
    checkout.make("build")
    checkout.calls()
    return checkout


NAMES = ("CORPUS", "DISTRICTS", "PAIRS", "OPTIONS", "PYTHON", "READY", "ANALYSIS", "CURDIR", "OTHER", "name")


@pytest.mark.parametrize("value", ATTACKS)
@pytest.mark.parametrize("way", ["environment", "environment first", "command line"])
def test_a_value_is_text(ready: Checkout, way: str, value: str) -> None:
    """Whatever stands in a variable reaches the program as it is, as one argument; neither make nor a shell runs it."""
    goals, said = ("report", "lock", "lab"), dict.fromkeys(NAMES, value)
    if way == "command line":
        ready.make(*goals, *(f"{name}={words}" for name, words in said.items()))
    else:
        ready.make(*goals, *(["-e"] if way == "environment first" else []), **said)
    called = "\n".join(ready.calls())
    assert not (ready.folder / "ran").exists()
    assert f"[analysis][report][--corpus][{value}][--districts][{value}][--pairs][{value}]\n" in called
    assert f"[analysis][tools/environment.py][lock][{value}]\n" in called
    assert f"root_dir={ready.folder}]" in called


@pytest.mark.parametrize("value", ["$(shell touch ran)", "`touch ran`", '"; touch ran; "'])
def test_the_name_of_a_python_is_text(checkout: Checkout, value: str) -> None:
    """One that is not there is passed over."""
    checkout.make("build", f"PYTHON={value}")
    shutil.rmtree(checkout.folder / ".venv")
    checkout.make("build", PYTHON=value)
    assert checkout.calls() == ["environment", "[analysis][build]"] * 2
    assert not (checkout.folder / "ran").exists()


def test_no_value_is_no_argument(checkout: Checkout) -> None:
    """An empty variable is as one that is not there."""
    checkout.make("report", "DISTRICTS=", "CORPUS=", OPTIONS="", PAIRS="")
    checkout.make("lock", "OPTIONS=", DISTRICTS="")
    assert checkout.calls() == ["environment", "[analysis][report]", "[analysis][tools/environment.py][lock]"]


def test_the_folder_is_text_too(root: Path, tmp_path: Path) -> None:
    """A checkout works in a folder of any name."""
    checkout = Checkout(tmp_path / "甲 `touch ran` $(shell touch ran) \"'", root / "Makefile")
    checkout.make("report")
    checkout.make("report")
    assert checkout.calls() == ["environment", "[analysis][report]", "[analysis][report]"]
    assert not (checkout.folder / "ran").exists()


def test_the_python_that_is_named_makes_the_environment(checkout: Checkout) -> None:
    """A path with a blank in it, said either way."""
    python = checkout.folder / "my python"
    python.write_text(f'#!/bin/sh\necho named >>calls\nexec "{sys.executable}" "$@"\n')
    python.chmod(0o755)
    checkout.make("build", "PYTHON=./my python")
    shutil.rmtree(checkout.folder / ".venv")
    checkout.make("build", PYTHON="./my python")
    assert checkout.calls() == ["named", "named", "environment", "[analysis][build]"] * 2


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
    for name in ("build/site", "figures", "data/tables", "data/.tables-parts", "data/reports"):
        (checkout.folder / name).mkdir(parents=True)
    checkout.make("clean")
    left = {path.name for path in checkout.folder.iterdir()}
    assert left == {"Makefile", "requirements.lock", "tools", "data", ".venv", "calls"}
    assert [path.name for path in (checkout.folder / "data").iterdir()] == ["reports"]
