from __future__ import annotations

import pandas as pd
import pytest

from analysis.wording import corpus as wording
from analysis.wording.words import Words

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
STANCES = ("plan", "review")


def make_up(*rows: tuple[str, float, float]) -> pd.DataFrame:
    """Plan and review of each report from (doc_id, share of the plan, of the review)."""
    told = [
        (doc, stance, 100, share) for doc, *both in rows for stance, share in zip(("plan", "review"), both, strict=True)
    ]
    return pd.DataFrame(told, columns=["doc_id", "stance", "n_chars", "share"])


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((("a", 0.75, 0.2),), "A plan fills 75% of 甲 2022; a review of what was done fills 20%."),
        (
            (("a", 0.75, 0.05), ("b", 0.5, 0.0)),
            "Plans fill 50% (乙 2022) to 75% (甲 2022) of a report; none of these 2 reports gives a tenth or more to a "
            "review of what was done.",
        ),
        (
            (("a", 0.75, 0.2), ("b", 0.5, 0.4), ("c", 1.0, 0.0)),
            "Plans fill 50% (乙 2022) to 100% (丙 2022) of a report; a review of what was done fills a tenth or more "
            "of 甲 2022 and 乙 2022.",
        ),
    ],
)
def test_make_up(rows: tuple[tuple[str, float, float], ...], said: str) -> None:
    """One report by itself, from the least to the most plan of several."""
    assert wording.make_up(WORDS.about(row[0] for row in rows), make_up(*rows)) == said


@pytest.mark.parametrize(
    ("runs", "one", "unexplained", "said"),
    [
        (
            1,
            1,
            0,
            "The books are closed: the one run of Arabic digits lies in exactly one numeric expression, and a",
        ),
        (
            3,
            3,
            0,
            "The books are closed: each of the 3 runs of Arabic digits lies in exactly one numeric expression",
        ),
        (
            4,
            2,
            0,
            "Of 4 runs of Arabic digits 2 lie in exactly one numeric expression; a rule explains",
        ),
        (
            4,
            1,
            1,
            "Of 4 runs of Arabic digits one lies in exactly one numeric expression; one expression is",
        ),
        (
            4,
            4,
            2,
            "Of 4 runs of Arabic digits 4 lie in exactly one numeric expression; 2 expressions are",
        ),
    ],
)
def test_accounts(runs: int, one: int, unexplained: int, said: str) -> None:
    """Closed only if every run lies in one expression and every expression is explained."""
    table = pd.DataFrame({"digit_runs": [runs], "in_one_mention": [one], "unexplained": [unexplained]})
    assert wording.accounts(WORDS, table).startswith(said)


def test_nothing_read_is_said_of_the_reports_of_the_page() -> None:
    """Of one and of several."""
    accounts = pd.DataFrame({"digit_runs": [0], "in_one_mention": [0], "unexplained": [0]})
    assert wording.accounts(WORDS.about(["a"]), accounts) == "甲 2022 has no Arabic digit."
    assert wording.accounts(WORDS, accounts) == "None of these 3 reports has an Arabic digit."
    nothing = make_up(("a", 0.0, 0.0)).assign(n_chars=0)
    assert wording.make_up(WORDS.about(["a"]), nothing) == "No sentence of 甲 2022 was read."
    assert wording.make_up(WORDS, nothing) == "No sentence of these 3 reports was read."
