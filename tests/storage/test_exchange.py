"""What is new takes its place in one step; on systems that cannot, in two that are put right."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from analysis.storage import exchange
from analysis.storage.exchange import lead, leftovers, recover, staged, take_place


def laid(folder: Path, name: str) -> Path:
    """A folder with a file that bears its name."""
    folder.mkdir(parents=True)
    (folder / name).write_text(name, encoding="utf-8")
    return folder


@pytest.fixture(params=["in one call", "in two renames"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "in two renames":
        monkeypatch.setattr(exchange, "_call", lambda: None)


@pytest.mark.usefixtures("_way")
def test_a_folder_takes_the_place_of_another(tmp_path: Path) -> None:
    """What only the old one had is gone, and nothing of the exchange is left; or of none."""
    for name in ("one", "two"):
        take_place(laid(staged(tmp_path / "site"), name), tmp_path / "site")
        assert [path.name for path in tmp_path.rglob("*")] == ["site", name]


@pytest.mark.usefixtures("_way")
def test_a_link_takes_the_place_of_a_folder_and_of_a_link(tmp_path: Path) -> None:
    """It is relative, so that the project may be moved, and may lead to what is not there yet."""
    place = laid(tmp_path / "data/tables", "real")
    for name in ("one", "two"):
        laid(tmp_path / "versions" / name, name)
        lead(place, tmp_path / "versions" / name)
        assert place.readlink() == Path(f"../versions/{name}")
        assert [path.name for path in place.iterdir()] == [name]
    lead(tmp_path / "new", tmp_path / "versions/three")
    assert not (tmp_path / "new").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"data", "versions", "new"}
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["tables"]


@pytest.mark.usefixtures("_way")
def test_what_fails_leaves_the_old_folder(tmp_path: Path) -> None:
    """Here the new one does not exist."""
    place = laid(tmp_path / "site", "good")
    with pytest.raises(OSError, match="site"):
        take_place(staged(place), place)
    assert [path.name for path in tmp_path.rglob("*")] == ["site", "good"]


def test_a_writer_that_was_killed_between_two_renames_is_put_right(tmp_path: Path) -> None:
    """The old folder comes back; what was to replace it goes."""
    place = tmp_path / "site"
    laid(tmp_path / ".site-old", "good")
    laid(staged(place), "new")
    assert len(leftovers(place)) == 2
    recover(place)
    assert [path.name for path in tmp_path.rglob("*")] == ["site", "good"]
    recover(place)
    assert [path.name for path in tmp_path.rglob("*")] == ["site", "good"]


@pytest.mark.parametrize("number", [1, 5])
def test_an_error_of_the_call_is_one_of_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Other than that the disk cannot exchange names: with its number and both names, and nothing has moved."""

    def call(_one: bytes, _other: bytes) -> int:
        ctypes.set_errno(number)
        return -1

    monkeypatch.setattr(exchange, "_call", lambda: call)
    place, new = laid(tmp_path / "site", "good"), laid(staged(tmp_path / "site"), "new")
    with pytest.raises(OSError, match="site") as caught:
        take_place(new, place)
    assert (caught.value.errno, caught.value.filename, caught.value.filename2) == (number, str(new), str(place))
    assert (place / "good").exists()
