from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks import results

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_a_section_replaces_its_former_self_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two sections, the first of them written again: its old words are gone, the other's stay, order as declared."""
    monkeypatch.setattr(results, "FILE", tmp_path / "RESULTS.md")
    first, second = results.ORDER[0], results.ORDER[-1]
    for name, body in ((second, "peers\n\n| a |"), (first, "old"), (first, "new")):
        results.write_section(name, body)
    written = (tmp_path / "RESULTS.md").read_text(encoding="utf-8")
    assert written == f"{results.TITLE}\n## {first}\n\nnew\n\n## {second}\n\npeers\n\n| a |\n"
