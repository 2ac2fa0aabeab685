"""A reader has one build as it was written, or is told what is damaged."""

from __future__ import annotations

import random
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event, Thread
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from analysis.errors import InputError
from analysis.storage.exchange import lead
from analysis.storage.versions import Versions
from analysis.tables import store
from analysis.tables.tables import Tables
from tests.faults.extent import LONG
from tests.tables.conftest import empty, tables

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["empty", "tables"]  # fixtures
LOADS, FLIPS = (150, 600) if LONG else (3, 20)


@contextmanager
def written(builds: list[Tables], folder: Path) -> Iterator[None]:
    """Somebody writes one build after the other, over and over, meanwhile."""
    ended = Event()

    def write() -> None:
        while not ended.is_set():
            for build in builds:
                store.write(build, folder)

    writer = Thread(target=write)
    writer.start()
    try:
        yield
    finally:
        ended.set()
        writer.join()


@pytest.mark.parametrize("place", ["folder", "link"])
def test_loads_while_somebody_writes(tables: Tables, tmp_path: Path, place: str) -> None:
    """Every table of a load is of the same build, and so is every view of a connection, or it fails."""
    folder = tmp_path / "tables"
    if place == "link":
        versions = Versions(tmp_path / "work")
        lead(folder, versions.current / "tables")
    builds = [Tables(**{name: table[:n] for name, table in tables.items()}) for n in (0, 1)]
    store.write(builds[0], folder)
    seen = set()
    with written(builds, folder):
        for _ in range(LOADS):
            loaded = {len(table) for _, table in store.load(folder).items()}
            assert loaded in ({0}, {1}), "a mixture"
            seen |= loaded
    assert seen


def test_flipped_bits(tables: Tables, tmp_path: Path) -> None:
    """One bit of a Parquet file or of the package is another: the values are right, or the file is named."""
    folder = tmp_path / "tables"
    store.write(replace(tables), folder)
    right = dict(store.load(folder).items())
    chance = random.Random(15)
    files = sorted(path for path in folder.iterdir() if path.suffix in (".parquet", ".json"))
    told = 0
    for _ in range(FLIPS):
        file = chance.choice(files)
        whole = file.read_bytes()
        damaged = bytearray(whole)
        damaged[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        file.write_bytes(damaged)
        try:
            for name, table in store.load(folder).items():
                pd.testing.assert_frame_equal(table, right[name])
        except InputError as error:
            told += error.where == str(file)
        file.write_bytes(whole)
    assert told > FLIPS // 2, "they are named"
