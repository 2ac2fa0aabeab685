"""What is made takes its places: what stands in the way is told before the work."""

from __future__ import annotations

import errno
import os
import re
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.publish.paths import PLACES, Paths
from analysis.publish.place import writing

HERE = Paths(reports=Path("r"), notebooks=Path("n"), gold=Path("g"), **PLACES)
ELSEWHERE = Paths(
    reports=Path("r"), notebooks=Path("n"), gold=Path("g"), tables=Path("t"), figures=Path("f"), site=Path("out/s")
)


@pytest.mark.parametrize("paths", [HERE, ELSEWHERE])
@pytest.mark.parametrize(
    ("number", "told"),
    [
        (errno.EPERM, "found a disk without symbolic links (no); expected one that has them. Move the project"),
        (errno.ENOSPC, "found a full disk (no); expected room for what is written. Make room"),
    ],
)
def test_a_disk_without_links_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, paths: Paths, number: int, told: str
) -> None:
    """Wherever the places are, since the pointer to what is shown is a link; nothing is left of the question."""

    def refuse(*_given: object, **_named: object) -> None:
        raise OSError(number, "no")

    monkeypatch.chdir(tmp_path)
    with writing(paths):
        pass
    before = set(tmp_path.rglob("*"))
    monkeypatch.setattr(os, "symlink", refuse)
    with pytest.raises(InputError, match=re.escape(told)), writing(paths):
        pytest.fail("it would end in the midst")
    assert set(tmp_path.rglob("*")) == before


def test_a_disk_without_links_for_one_of_the_places_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Such as tables that are on another disk than the versions."""
    symlink = os.symlink

    def refuse(to: str, link: Path, *more: object, **named: object) -> None:
        if "data" in Path(link).parts:
            raise PermissionError(errno.EPERM, "no")
        symlink(to, link)

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os, "symlink", refuse)
    with pytest.raises(InputError, match=r"^data: found a disk without symbolic links"), writing(HERE):
        pytest.fail("it would end in the midst")
