"""Digests of inputs and products: what has changed, and only that, is seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.publish import fresh
from analysis.publish.fresh import Manifest, Product, changed, digest, inputs, part, product
from analysis.publish.paths import Paths


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """A project with one file of each sort."""
    for name in (
        "reports/a.txt",
        "reports/lexicon/words.toml",
        "reports/reviewed/a.csv",
        "reports/concepts/a.csv",
        "notebooks/b.ipynb",
        "gold/c.jsonl",
        "code/d.py",
        "code/e/f.py",
        "code/__pycache__/g.pyc",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    folders = {name: tmp_path / name for name in ("reports", "notebooks", "gold", "tables", "figures")}
    return Paths(**folders, site=tmp_path / "build/site")


@pytest.fixture(autouse=True)
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The code of this project, in place of the real one."""
    monkeypatch.setattr(fresh, "PACKAGE", tmp_path / "code")


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("reports/a.txt", "reports/a.txt"),
        ("reports/lexicon/words.toml", "reports/lexicon/words.toml"),
        ("reports/reviewed/a.csv", "reports/reviewed/a.csv"),
        ("reports/concepts/a.csv", "reports/concepts/a.csv"),
        ("notebooks/b.ipynb", "notebooks/b.ipynb"),
        ("code/e/f.py", "code/e/f.py"),
    ],
)
def test_a_changed_input_is_seen(paths: Paths, tmp_path: Path, file: str, name: str) -> None:
    """By its name, be it edited, new or gone."""
    before = inputs(paths, None)
    (tmp_path / file).write_text("edited", encoding="utf-8")
    edited = inputs(paths, None)
    (tmp_path / file).unlink()
    assert changed(before, edited) == changed(edited, inputs(paths, None)) == [name]


def test_what_is_no_input_is_not_seen(paths: Paths, tmp_path: Path) -> None:
    """Compiled code, files that an editor leaves, the order in which districts are named."""
    before = inputs(paths, ["甲", "乙"])
    (tmp_path / "code/__pycache__/g.pyc").write_text("compiled", encoding="utf-8")
    (tmp_path / "reports/.a.txt.swp").write_text("open", encoding="utf-8")
    assert inputs(paths, ["乙", "甲", "甲"]) == before
    assert inputs(paths, ["乙"]) != before


def test_a_build_without_reviews_is_another_build(paths: Paths) -> None:
    """So that the pages of one are never taken for those of the other."""
    assert changed(inputs(paths, None), inputs(paths, None, reviewed=False)) == ["reviewed"]


def test_a_part_is_what_lies_below_a_name() -> None:
    """A name that merely begins alike is another."""
    found = {"code/e/f.py": "1", "code/e.py": "2", "code/ef/g.py": "3"}
    assert part(found, "code/e") == part({"code/e/f.py": "1"}, "code")
    assert part(found, "code", without=["e", "e.py"]) == part({"code/ef/g.py": "3"}, "code")
    assert part(found, "code") != part(found | {"code/e.py": "4"}, "code")


def test_a_product_is_fresh_while_key_and_files_are_as_they_were(tmp_path: Path) -> None:
    """Another key, an edited file or a missing file makes it stale."""
    file = tmp_path / "made.txt"
    file.write_text("made", encoding="utf-8")
    made = Manifest({}, {"it": product("key", [file])})
    made.write(tmp_path / "manifest.json")
    read = Manifest.read(tmp_path / "manifest.json")
    assert read == made
    assert read.fresh("it", "key")
    assert not read.fresh("it", "other key")
    assert not read.fresh("other", "key")
    file.write_text("edited", encoding="utf-8")
    assert not read.fresh("it", "key")
    file.unlink()
    assert not read.fresh("it", "key")


@pytest.mark.parametrize(
    "content", [None, "", "[]", "{}", '{"inputs": {}, "products": {"it": {"key": "k"}}}', "\ufffd{"]
)
def test_a_manifest_that_cannot_be_read_means_that_nothing_was_made(tmp_path: Path, content: str | None) -> None:
    """Missing, cut off, or of another version."""
    path = tmp_path / "manifest.json"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert Manifest.read(path) == Manifest()


def test_up_to_date_needs_equal_inputs_and_intact_products(paths: Paths, tmp_path: Path) -> None:
    """Nothing made at all is not up to date."""
    assert not Manifest().up_to_date(inputs(paths, None))
    file = tmp_path / "made.txt"
    file.write_text("made", encoding="utf-8")
    made = Manifest(inputs(paths, None), {"it": Product("key", {file.as_posix(): digest(file)})})
    assert made.up_to_date(inputs(paths, None))
    assert not made.up_to_date(inputs(paths, ["甲"]))
    file.write_text("edited", encoding="utf-8")
    assert not made.up_to_date(inputs(paths, None))
