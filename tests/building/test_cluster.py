"""The same build on the workers of a Dask cluster: in processes of their own, on this machine."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from analysis.building import read
from analysis.building.cluster import on_cluster
from analysis.building.read import Crew
from analysis.corpus.registry import read_registry
from analysis.errors import InputError
from tests.building.conftest import IN_PARTS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.building.conftest import Corpus


def test_a_cluster_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is told in one line, and so is the package that is not installed."""
    pytest.importorskip("distributed", reason="the extra scale is not installed")
    monkeypatch.setattr("analysis.building.cluster.PATIENCE", "1s")
    with pytest.raises(InputError, match=r"--scheduler: found no scheduler at tcp://127\.0\.0\.1:9"):
        next(on_cluster([], "tcp://127.0.0.1:9"))
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="found no package distributed"):
        next(on_cluster([], "tcp://127.0.0.1:9"))


@contextmanager
def cluster(folder: Path, n: int) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and its workers, each a process: address, workers."""
    file, dask = folder / "scheduler.json", [sys.executable, "-m", "dask"]
    options = ["--scheduler-file", str(file), "--host", "127.0.0.1"]

    def start(*words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen([*dask, *words, *options, "--no-dashboard"], stderr=subprocess.DEVNULL)

    started = [start("scheduler", "--port", "0")]
    try:
        started += [start("worker", "--nthreads", "1", "--no-nanny") for _ in range(n)]
        while not file.is_file():
            time.sleep(0.1)
        yield json.loads(file.read_text(encoding="utf-8"))["address"], started[1:]
    finally:
        for process in started:
            process.kill()
            process.wait()


def test_a_worker_lost_costs_its_chunk(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others read it, and every row is as one process reads it."""
    pytest.importorskip("distributed", reason="the extra scale is not installed")
    monkeypatch.setattr(read, "chunk_size", lambda total, readers: 1)
    metas = read_registry(corpus.folder)
    doc_ids = {meta.doc_id for meta in metas}
    with cluster(tmp_path, 2) as (address, workers):
        crew = Crew(scheduler=address, told=lambda total, more: workers[0].kill() if more else None)
        far = read.read_reports(corpus.folder, metas, doc_ids, tmp_path / "far", crew, reviewed=True)
    near = read.read_reports(corpus.folder, metas, doc_ids, tmp_path / "near", Crew(1), reviewed=True)
    keys = [entry.key for entry in near.entries]
    assert [entry.key for entry in far.entries] == keys
    assert len(keys) == len(list((tmp_path / "far").iterdir())) == 6
    assert all(far.parts.table(name, keys).equals(near.parts.table(name, keys)) for name in IN_PARTS)
