from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from analysis.findings.attention import compared
from analysis.findings.yardstick import KINDS, Yardstick
from analysis.wording import attention as wording
from analysis.wording.words import Words
from tests.findings.shares import part

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b"], "district": ["甲", "乙"], "plan_start": [pd.Timestamp("2022-01-01")] * 2}
)
WORDS = Words.of(DOCUMENTS)
YEAR, NONE = Yardstick("next year", 38, 0.25, 0.15), Yardstick("next year", 0, np.inf, np.inf)
SAFETY = "Safety and emergencies"


def row(**values: object) -> dict[object, object]:
    """A row of a frame."""
    return dict(values.items())


def test_a_note_says_whose_labels_they_are() -> None:
    """By hand, by the classifier, or some of both."""
    hand, parsed = part("a", "plan", {"safety": 1}), part("b", "plan", {"safety": 0.5, "party": 0.5}, 0.1)
    assert wording.note(WORDS, hand).startswith("n = 100 sentences. People gave all sentences")
    assert "Where people" not in wording.note(WORDS, parsed)
    assert wording.note(WORDS, parsed).startswith("n = 100 sentences. The intervals are of labelling")
    assert "Where people gave all" in wording.note(WORDS, pd.concat([hand, parsed]))
    assert wording.note(WORDS, parsed.iloc[:0]).startswith("n = 0 sentences.")
    assert wording.note(WORDS, part("a", "plan", {"safety": 0.01})).startswith("n = one sentence.")


def test_what_is_called_clear_depends_on_the_yardstick() -> None:
    """It is named with its n; without one nothing is clear."""
    said = wording.called(WORDS, YEAR)
    assert "larger than 15 percentage points. That is the yardstick: among 38 pairs of reports of one place" in said
    assert "of a plan and its own review" in wording.called(WORDS, Yardstick("plan and review", 30, 0.25, 0.19))
    assert wording.called(WORDS, NONE).endswith("so none is called clear.")


@pytest.mark.parametrize(
    ("other", "yard", "ending"),
    [
        (0.1, YEAR, "is 40 points, more than nine of ten pairs of one place a year apart (25)."),
        (0.4, YEAR, "is 10 points, as it may be of one place a year apart (up to 25 in nine of ten pairs)."),
        (0.5, YEAR, "is 0 points, as it may be of one place a year apart (up to 25 in nine of ten pairs)."),
        (0.1, NONE, "is 40 points."),
    ],
)
def test_a_distance_is_held_against_the_yardstick(other: float, yard: Yardstick, ending: str) -> None:
    """More than it, less, none, and without one."""
    left, right = (
        part(doc, "plan", {"safety": share, "party": 1 - share}) for doc, share in (("a", 0.5), ("b", other))
    )
    assert wording.distance(WORDS, compared(left, right, yard), yard).endswith(ending)


def test_every_kind_of_pair_has_a_name() -> None:
    """Those of the yardstick, each another one."""
    assert wording.yardstick(WORDS, pd.DataFrame({"kind": KINDS}))["kind"].is_unique
