"""Versions behind one pointer, and folders that are replaced as a whole."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.storage import files
from analysis.storage.exchange import lead
from analysis.storage.files import link, link_tree, told_when_full
from analysis.storage.versions import Versions, behind
from analysis.storage.whole import replaced


def write(folder: Path, **words: str) -> None:
    """Files of these names and words."""
    for name, word in words.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(word, encoding="utf-8")


def shown(place: Path) -> dict[str, str]:
    """What a place shows."""
    return {path.name: path.read_text(encoding="utf-8") for path in place.iterdir() if path.is_file()}


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    """Versions with two places that lead to them; nothing is shown yet."""
    made = Versions(tmp_path / "work")
    for name in ("tables", "site"):
        lead(tmp_path / name, made.current / name)
    return made


def show(versions: Versions, name: str, word: str) -> None:
    """A version in which both places say a word."""
    with versions.new(name) as new:
        for place in ("tables", "site"):
            write(new / place, said=word)


def test_places_change_together(tmp_path: Path, versions: Versions) -> None:
    """At the end of the block, not before; if it raises, not at all, and nothing of it is left."""
    assert versions.shown() is None
    show(versions, "a", "one")
    with versions.new("b") as new:
        write(new / "tables", said="two")
        assert shown(tmp_path / "tables") == {"said": "one"}
    assert shown(tmp_path / "tables") == {"said": "two"}
    assert not (tmp_path / "site").exists(), "that version has none"
    with pytest.raises(KeyError), versions.new("c"):
        raise KeyError
    assert shown(tmp_path / "tables") == {"said": "two"}
    assert {path.name for path in (tmp_path / "work/versions").iterdir()} == {"a", "b"}


def test_the_version_before_stays_for_its_readers(tmp_path: Path, versions: Versions) -> None:
    """And no other; a name that is taken gets a number."""
    for number in range(4):
        show(versions, "same", str(number))
        reader = (tmp_path / "tables").resolve()
        show(versions, "same", "next")
        assert shown(reader) == {"said": str(number)}
        assert len(list((tmp_path / "work/versions").iterdir())) == 2
    assert {path.name for path in (tmp_path / "work").iterdir()} == {"versions", "current", "previous"}


def test_one_place_is_replaced_alone(tmp_path: Path, versions: Versions) -> None:
    """Through its link, by a version in which the rest is the same files; a file of before is not written into."""
    show(versions, "a", "one")
    before = (tmp_path / "tables").resolve()
    with replaced(tmp_path / "tables", {"said"}) as new:
        write(new, said="two")
    assert shown(tmp_path / "tables") == {"said": "two"}
    assert shown(before) == shown(tmp_path / "site") == {"said": "one"}
    assert (tmp_path / "tables").is_symlink()
    assert (tmp_path / "site/said").samefile(before.parent / "site/said")
    write(tmp_path / "tables", mine="by hand")
    with pytest.raises(InputError, match="found 'mine' in it"), replaced(tmp_path / "tables", {"said"}):
        pytest.fail("it would be lost")


def test_folders_become_links(tmp_path: Path) -> None:
    """With all that is in them, and files beside; done twice it does nothing."""
    versions = Versions(tmp_path / "work")
    places = {"tables": tmp_path / "data/tables", "site": tmp_path / "site"}
    write(places["tables"] / "deep", said="one")
    write(tmp_path, manifest="old")
    for _ in range(2):
        versions.adopt(places, {"manifest.json": tmp_path / "manifest"})
        assert behind(places["tables"]) == (Versions(places["tables"].parent / "../work"), "tables")
        assert shown(places["tables"] / "deep") == {"said": "one"}
        assert (versions.current / "manifest.json").read_text(encoding="utf-8") == "old"
    assert places["tables"].is_symlink()
    assert not places["site"].exists()


@pytest.mark.parametrize("number", sorted(files.FULL))
def test_a_full_disk_is_told(tmp_path: Path, number: int) -> None:
    """With the file that did not fit, and what to do; the folder stays as it was. Other errors stay what they are."""
    write(tmp_path / "tables", said="one")
    told = r"big\.csv: found a full disk \(no room\); .* Make room and run it again; .*"
    with pytest.raises(InputError, match=told), replaced(tmp_path / "tables", {"said"}):
        raise OSError(number, "no room", "big.csv")
    assert shown(tmp_path / "tables") == {"said": "one"}
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
    with pytest.raises(PermissionError), told_when_full(tmp_path):
        raise PermissionError


def test_files_are_copied_where_they_cannot_be_linked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as from one disk to another; a full disk is no reason to copy."""

    def refuse(*_names: object) -> None:
        raise OSError(18, "another disk")

    write(tmp_path / "a/b", said="one")
    monkeypatch.setattr(os, "link", refuse)
    link_tree(tmp_path / "a", tmp_path / "c")
    assert shown(tmp_path / "c/b") == {"said": "one"}
    assert not (tmp_path / "c/b/said").samefile(tmp_path / "a/b/said")
    with pytest.raises(OSError, match="another disk"):
        link(tmp_path / "gone", tmp_path / "d")


def test_a_file_laid_into_a_version_that_was_left_is_moved_over(tmp_path: Path, versions: Versions) -> None:
    """By whoever had it open; once, so that it does not come back. A file that the new version has too is not."""
    show(versions, "a", "one")
    write(tmp_path / "tables", mine="before")
    opened = (tmp_path / "tables").resolve()
    with versions.new("b") as new:
        write(new / "tables", said="two")
        write(opened, during="while the next was made")
    write(opened, late="after it was shown", said="written by nobody")
    assert shown(tmp_path / "tables") == {"said": "two", "during": "while the next was made"}
    versions.tidy()
    assert shown(tmp_path / "tables") == {
        "said": "two", "during": "while the next was made", "late": "after it was shown"
    }  # fmt: skip
    (tmp_path / "tables/late").unlink()
    with versions.changed("site"):
        pass
    assert shown(tmp_path / "tables") == {"said": "two", "during": "while the next was made"}
    assert not (tmp_path / "tables/../left.json").exists()


def test_what_is_laid_into_a_folder_while_it_is_written_is_not_lost(tmp_path: Path) -> None:
    """The folder stays as it is then."""
    write(tmp_path / "tables", said="one")
    with pytest.raises(InputError, match="found 'mine' in it"), replaced(tmp_path / "tables", {"said"}):
        write(tmp_path / "tables", mine="by hand")
    assert shown(tmp_path / "tables") == {"said": "one", "mine": "by hand"}
    assert [path.name for path in tmp_path.iterdir()] == ["tables"]
