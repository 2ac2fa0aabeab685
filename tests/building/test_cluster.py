"""The same build on the workers of a Dask cluster: in processes of their own, on this machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from analysis.building import chunks, read
from analysis.building.cluster import on_cluster
from analysis.building.crew import Crew
from analysis.building.tables import gathered
from analysis.corpus.registry import read_registry
from analysis.errors import InputError
from benchmarks.clusters import cluster
from tests.building.conftest import IN_PARTS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.building.conftest import Corpus


def test_a_cluster_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """Is told in one line, and so is the package that is not installed."""
    pytest.importorskip("distributed", reason="the extra scale is not installed")
    monkeypatch.setattr("analysis.building.cluster.PATIENCE", "1s")
    with pytest.raises(InputError, match=r"--scheduler: found no scheduler at tcp://127\.0\.0\.1:9"):
        on_cluster("tcp://127.0.0.1:9").__enter__()
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(InputError, match="found no package distributed"):
        on_cluster("tcp://127.0.0.1:9").__enter__()


def test_a_worker_lost_costs_its_chunk(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others read it, and every row is as one process reads it, and as it compares pairs."""
    pytest.importorskip("distributed", reason="the extra scale is not installed")
    monkeypatch.setattr(chunks, "chunk_size", lambda left, readers: 1)
    metas = read_registry(corpus.folder)
    doc_ids = {meta.doc_id for meta in metas}
    with cluster(tmp_path, 2) as (address, workers):
        crew = Crew(scheduler=address, told=lambda total, more: workers[0].kill() if more else None)
        with crew:
            far = read.read_reports(corpus.folder, metas, doc_ids, tmp_path / "far", crew, reviewed=True)
            assert len(list((tmp_path / "far").iterdir())) == 6
            theirs = gathered(far, crew)
    near = read.read_reports(corpus.folder, metas, doc_ids, tmp_path / "near", Crew(1), reviewed=True)
    keys = [entry.key for entry in near.entries]
    assert [entry.key for entry in far.entries] == keys
    assert len(keys) == 6
    assert len(theirs.followups) > 0
    assert theirs.followups.equals(gathered(near, Crew(1)).followups)
    assert all(far.parts.table(name, keys).equals(near.parts.table(name, keys)) for name in IN_PARTS)
