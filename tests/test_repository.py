"""Laws of the tree: what every committed file keeps to."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
LONGEST = 350  # lines; a longer module is about more than one thing
INDEX = re.compile("pypi" + r"\.|pythonhosted\.|https?://\S+/simp" + r"le\b|--(?:extra-)?index-url[ =]\S*://")


def committed() -> list[Path]:
    """Every file that git knows or would take."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [path for name in result.stdout.split("\0") if name and (path := ROOT / name).is_file()]


def texts(*suffixes: str, under: str = "") -> dict[str, str]:
    """The text of the committed files, by their path from the root; binary files left out."""
    found = {}
    for path in committed():
        name = path.relative_to(ROOT).as_posix()
        if name.startswith(under) and (not suffixes or path.suffix in suffixes):
            content = path.read_bytes()
            if b"\0" not in content:
                found[name] = content.decode("utf-8")
    return found


def registered() -> list[str]:
    """The districts of the registered reports."""
    registry = tomllib.loads((ROOT / "data/reports/reports.toml").read_text(encoding="utf-8"))
    return [report["district"] for report in registry.values()]


def test_the_library_knows_no_district_by_name() -> None:
    """Rules and lexicon are about the genre: they must read a report of any district as well as these."""
    library = texts(under="analysis/")
    assert library
    assert registered()
    assert [(name, district) for name, text in library.items() for district in registered() if district in text] == []


def test_the_library_carries_no_figure_of_the_reports() -> None:
    """No quantity of three significant digits or more that the annotation quotes stands in code or lexicon."""
    lines = (ROOT / "data/gold/mentions.jsonl").read_text(encoding="utf-8").splitlines()
    measures = {row["quote"] for row in map(json.loads, lines) if row["kind"] == "measure"}
    figures = [quote for quote in measures if len(re.sub(r"\D", "", quote).strip("0")) > 2]
    assert len(figures) > 50
    library = texts(under="analysis/")
    assert [(name, figure) for name, text in library.items() for figure in figures if figure in text] == []


def test_nothing_names_the_machine_it_was_made_on() -> None:
    """No path of this checkout or of anybody's home."""
    machine = re.compile(f"{re.escape(str(ROOT))}\\b|{re.escape(str(Path.home()))}/|/(?:home|Users)/\\w")
    assert [name for name, text in texts().items() if machine.search(text)] == []


def test_no_file_names_a_package_index() -> None:
    """Readers install from mirrors of their own; the lock has hashes and no addresses."""
    assert [name for name, text in texts().items() if INDEX.search(text)] == []


def test_notebooks_are_stored_without_outputs() -> None:
    """Nor with execution counts, or with what papermill notes in a run."""
    for name, text in texts(".ipynb", under="notebooks/").items():
        notebook = json.loads(text)
        assert "papermill" not in notebook["metadata"], name
        for cell in notebook["cells"]:
            assert not cell.get("outputs"), f"{name}, cell {cell['id']}"
            assert cell.get("execution_count") is None, f"{name}, cell {cell['id']}"


def test_modules_are_short() -> None:
    """A module of the library is about one thing."""
    lengths = {name: text.count("\n") for name, text in texts(".py", under="analysis/").items()}
    assert {name: length for name, length in lengths.items() if length > LONGEST} == {}


@pytest.mark.parametrize("package", sorted((ROOT / "analysis").glob("*/__init__.py")), ids=lambda at: at.parent.name)
def test_a_package_says_what_its_modules_are(package: Path) -> None:
    """Its docstring names each of them, and none that is not there."""
    named = re.findall(r"``(\w+\.py)``", ast.get_docstring(ast.parse(package.read_text(encoding="utf-8"))) or "")
    there = {path.name for path in package.parent.glob("*.py") if not path.name.startswith("__")}
    assert sorted(set(named) ^ there) == []


def locked() -> dict[str, list[tuple[str, list[str]]]]:
    """Package → its locked versions, each with its hashes."""
    found: dict[str, list[tuple[str, list[str]]]] = {}
    for line in (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines():
        if entry := re.match(r"([\w.-]+)==([\w.+!]+)", line):
            found.setdefault(canonicalize_name(entry[1]), []).append((entry[2], []))
        elif line.lstrip().startswith("--hash="):
            found[next(reversed(found))][-1][1].append(line.strip(" \\"))
    return found


def declared() -> list[str]:
    """What pyproject.toml asks for, development tools and the build back end included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    return [*project["project"]["dependencies"], *project["build-system"]["requires"], *(d for e in extras for d in e)]


@pytest.mark.parametrize("dependency", declared())
def test_the_lock_is_in_step_with_the_project(dependency: str) -> None:
    """Every declared dependency is locked, in a version that its specifier allows."""
    requirement = Requirement(dependency)
    versions = [version for version, _ in locked().get(canonicalize_name(requirement.name), [])]
    assert versions, "run make lock"
    assert all(requirement.specifier.contains(version) for version in versions), "run make lock"


def test_every_locked_file_has_its_hash() -> None:
    """An entry without a hash would be installed unseen."""
    lock = locked()
    assert len(lock) > 100
    assert [name for name, versions in lock.items() for _, hashes in versions if not hashes] == []
