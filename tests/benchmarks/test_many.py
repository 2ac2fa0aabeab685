from __future__ import annotations

from pathlib import Path

import pytest

from analysis.corpus.registry import read_registry
from benchmarks.many import _name, many


def test_as_many_reports_as_asked_for(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Registered, three years of each place, each in its own name and no two of a year alike; the same every time."""
    monkeypatch.chdir(root)
    many(tmp_path / "a", 20)
    many(tmp_path / "b", 20)
    reports = read_registry(tmp_path / "a")
    assert [len({report.district for report in reports}), len(reports)] == [7, 20]
    texts = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "a").iterdir()}
    assert texts == {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "b").iterdir()}
    assert len(set(texts.values())) == 21
    assert all(report.district in texts[f"{report.doc_id}.txt"].splitlines()[0] for report in reports)
    assert not any("{" in text for text in texts.values())


def test_as_long_as_asked_for(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each paragraph is drawn out, none twice; names do not end where reports do not."""
    monkeypatch.chdir(root)
    many(tmp_path, 4, 6000)
    for path in tmp_path.glob("*.txt"):
        text = path.read_text(encoding="utf-8")
        assert 6000 <= len(text) < 6200
        assert len(text.splitlines()) < 30
    assert len({_name(at) for at in range(40_000)}) == 40_000
