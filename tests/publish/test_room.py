"""A build that will not fit is not begun."""

from __future__ import annotations

import shutil
from pathlib import Path
from types import SimpleNamespace

import pytest

from analysis.errors import InputError
from analysis.publish.room import BY_BYTE, BY_RUN, check_room


def test_room_is_asked_for_before_the_work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is said of a small build, a line of a large one, and one that cannot fit is refused with both numbers."""
    text = tmp_path / "a.txt"
    text.write_bytes(b"x" * 1000)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: SimpleNamespace(free=int(5e9)))
    assert check_room(tmp_path, [text], 10) == ""
    need = (1000 * BY_BYTE + 4000 * BY_RUN) / 1e9
    assert check_room(tmp_path, [text], 4000) == f"It needs about {need:.1f} GB on the disk; 5.0 GB are free"
    with pytest.raises(InputError, match=r"found 5\.0 GB free on its disk; expected about .* GB\. Make room, or"):
        check_room(tmp_path, [text], 20_000)
