"""The tutorial on reports of one's own does what it says."""

from __future__ import annotations

from contextlib import chdir
from pathlib import Path

from tests.markdown import carry_out

TUTORIAL = Path(__file__).parents[1] / "docs/your-own-reports.md"


def test_the_tutorial_is_carried_out(tmp_path: Path) -> None:
    """Every command as it is written, in an empty folder, with the output that is shown."""
    with chdir(tmp_path):
        carry_out(TUTORIAL.read_text(encoding="utf-8"))
    assert (tmp_path / "corpus/reports.toml").is_file()
