"""Finished work takes its place in one step, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from analysis.publish.place import place, remove
from analysis.tables.store import swap


def test_a_folder_is_swapped_as_a_whole(tmp_path: Path) -> None:
    """What only the old one had is gone, and nothing of the exchange is left."""
    for name in ("new/a.txt", "site/a.txt", "site/b.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    swap(tmp_path / "new", tmp_path / "site")
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "site").iterdir()} == {
        "a.txt": "new/a.txt"
    }


def test_a_swap_that_fails_puts_the_old_folder_back(tmp_path: Path) -> None:
    """Here the new one does not exist."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site/a.txt").write_text("good", encoding="utf-8")
    with pytest.raises(OSError, match="new"):
        swap(tmp_path / "new", tmp_path / "site")
    assert (tmp_path / "site/a.txt").read_text(encoding="utf-8") == "good"


def test_files_are_placed_into_folders_that_are_made(tmp_path: Path) -> None:
    """A file that was there is replaced; its neighbours stay."""
    (tmp_path / "there").mkdir()
    for name in ("one", "two", "there/one", "there/three"):
        (tmp_path / name).write_text(name, encoding="utf-8")
    place({tmp_path / "one": tmp_path / "there/one", tmp_path / "two": tmp_path / "new/two"})
    found = {
        p.relative_to(tmp_path).as_posix(): p.read_text(encoding="utf-8") for p in tmp_path.rglob("*") if p.is_file()
    }
    assert found == {"there/one": "one", "there/three": "there/three", "new/two": "two"}


def test_removing_takes_empty_folders_with_it(tmp_path: Path) -> None:
    """And does not mind what is gone already."""
    (tmp_path / "a").mkdir()
    (tmp_path / "a/one").touch()
    (tmp_path / "two").touch()
    remove([tmp_path / "a/one", tmp_path / "gone", tmp_path / "none/gone"])
    assert [path.name for path in tmp_path.iterdir()] == ["two"]
