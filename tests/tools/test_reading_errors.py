from __future__ import annotations

from pathlib import Path

import analysis
from analysis.evaluation.gold import read_gold
from analysis.profiles.reading_error import shipped
from tools.reading_errors import counts

ROOT = Path(__file__).parents[2]


def test_what_is_shipped_is_what_the_tool_counts_now() -> None:
    """The parse of the annotated reports against the annotation: after a change of the rules the tool runs again."""
    tables = analysis.build(ROOT / "data/reports", reviewed=False)
    assert counts(tables, read_gold(ROOT / "data/gold")) == dict(shipped())
