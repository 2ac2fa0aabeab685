from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings import concepts as compare
from analysis.wording import concepts as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)


def _words(about: str) -> Words:
    return Words.of(DOCUMENTS).about(about)


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        ({}, "No word of any concept is found."),
        ({"a": 0}, "创新: no word of it is found."),
        ({"a": 1}, "创新: 1.0 for each 1,000 characters (one place)."),
        (
            {"a": 2, "b": 0},
            "创新: most in 甲 2022 (2.0 for each 1,000 characters, 2 places); one report has no word of it.",
        ),
        ({"a": 1, "b": 2}, "创新: most in 乙 2022 (2.0 for each 1,000 characters, 2 places)."),
        ({"a": 1, "b": 1}, "创新: as much in 2 reports, 1.0 for each 1,000 characters."),
        (
            {"a": 0, "b": 0, "c": 1},
            "创新: most in 丙 2022 (1.0 for each 1,000 characters, one place); 2 reports have no word of it.",
        ),
    ],
)
def test_attention(counts: dict[str, int], said: str) -> None:
    """No, one and n places, in one, two and n reports."""
    rows = [(doc_id, "创新", n, float(n)) for doc_id, n in counts.items()]
    table = pd.DataFrame(rows, columns=["doc_id", "concept", "count", "per_1000_chars"])
    assert wording.attention(_words("".join(counts)), table) == said


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("a", "No word of any concept is found in 甲 2022."),
        ("ab", "No word of any concept is found in these 2 reports."),
    ],
)
def test_nothing_at_all(about: str, said: str) -> None:
    """Scope: the reports of the page."""
    assert wording.leading(_words(about), pd.DataFrame(columns=compare.LEADING)) == said


@pytest.mark.parametrize(
    ("differences", "said"),
    [
        ([], "No report has both a review and a plan to compare."),
        ([1.0], "创新 has more in the plan than in the review."),
        ([-1.0], "创新 has less in the plan than in the review."),
        ([0.0], "创新 has as much in the plan as in the review."),
        ([1.0, -1.0, 0.0], "创新 has more in the plan than in the review in 1 of 3 reports, less in 1."),
    ],
)
def test_parts(differences: list[float], said: str) -> None:
    """One report is told by itself."""
    table = pd.DataFrame({"concept": "创新", "difference": differences}, index=range(len(differences)))
    assert wording.parts(_words("abc"), table) == said


@pytest.mark.parametrize(
    ("about", "first", "without", "said"),
    [
        ("a", "a", "a", "创新: 40% hangs on 科技 (2 places)."),
        ("ab", None, "a", "创新: 40% hangs on 科技 (2 places)."),
        ("ab", "a", "a", "创新: 40% hangs on 科技 (2 places); without it the same report comes first."),
        ("ab", "a", "b", "创新: 40% hangs on 科技 (2 places); without it 乙 2022 comes first."),
        ("ab", "a", None, "创新: 40% hangs on 科技 (2 places); without it no report comes first."),
    ],
)
def test_leading_words(about: str, first: str | None, without: str | None, said: str) -> None:
    """A page about one report says nothing of who comes first."""
    table = pd.DataFrame([("创新", "科技", 2, 0.4, first, without)], columns=compare.LEADING)
    assert wording.leading(_words(about), table) == said


def test_one_place() -> None:
    """The singular."""
    table = pd.DataFrame([("创新", "科技", 1, 1.0, None, None)], columns=compare.LEADING)
    assert wording.leading(_words("a"), table) == "创新: 100% hangs on 科技 (one place)."
