"""One writer at a time, and the others know which."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.errors import InputError
from analysis.storage.lock import file_of, held

if TYPE_CHECKING:
    from collections.abc import Iterator

HOLD = (
    "import sys, time\nfrom pathlib import Path\nfrom analysis.storage.lock import held\n"
    "with held(Path(sys.argv[1])):\n    print('held', flush=True)\n    sys.stdin.read()\n"
)


@contextmanager
def holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds a folder until its input ends."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        try:
            yield process
        finally:
            process.kill()


def test_a_second_writer_is_told_of_the_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """In one line while it waits, and in one line when it gives up: process, command, since when."""
    folder = tmp_path / "tables"
    with holder(folder) as process:
        with pytest.raises(InputError) as caught, held(folder, patience=0.2):
            pytest.fail("two hold it")
        told = rf"{folder}: found it being written by process {process.pid} (-c {folder}) since 20"
        assert str(caught.value).startswith(told)
        assert str(caught.value).endswith("expected one writer at a time. Wait until that has ended, or end it.")
    waits = capsys.readouterr().err
    assert waits.startswith(f"{folder} is being written by process {process.pid} (")
    assert waits.count("\n") == 1


def test_the_dead_hold_nothing(tmp_path: Path) -> None:
    """A holder that is killed is followed at once, and its file is gone with the next."""
    folder = tmp_path / "tables"
    with holder(folder) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert file_of(folder).exists()
        with held(folder, patience=0):
            pass
    assert list(tmp_path.iterdir()) == []


def test_who_waits_is_next(tmp_path: Path) -> None:
    """When the holder ends in time, which takes its file away, the one that waits holds another, and is alone."""
    folder = tmp_path / "tables"
    with holder(folder) as process:
        assert process.stdin
        process.stdin.close()  # it ends some time from now
        with held(folder, patience=30), pytest.raises(InputError), held(folder, patience=0):
            pytest.fail("two hold it")


def test_a_folder_without_room_for_a_lock_is_told(tmp_path: Path) -> None:
    """Where its parent is a file, or may not be written."""
    (tmp_path / "file").touch()
    told = r"tables: found .*; expected a folder that can be written\. Choose another"
    with pytest.raises(InputError, match=told), held(tmp_path / "file" / "tables"):
        pytest.fail("it is held")
