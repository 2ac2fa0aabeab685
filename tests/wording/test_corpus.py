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
        ((("a", 0.75, 0.2),), "A plan fills 75% of Jia 2022; a review of what was done fills 20%."),
        (
            (("a", 0.75, 0.05), ("b", 0.5, 0.0)),
            "Plans fill 50% (Yi 2022) to 75% (Jia 2022) of a report; none of these 2 reports gives a tenth or "
            "more to a review of what was done.",
        ),
        (
            (("a", 0.75, 0.2), ("b", 0.5, 0.4), ("c", 1.0, 0.0)),
            "Plans fill 50% (Yi 2022) to 100% (Bing 2022) of a report; 2 give a tenth or more to a review of what was "
            "done.",
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
    assert wording.accounts(WORDS.about(["a"]), accounts) == "Jia 2022 has no Arabic digit."
    assert wording.accounts(WORDS, accounts) == "None of these 3 reports has an Arabic digit."
    nothing = make_up(("a", 0.0, 0.0)).assign(n_chars=0)
    assert wording.make_up(WORDS.about(["a"]), nothing) == "No sentence of Jia 2022 was read."
    assert wording.make_up(WORDS, nothing) == "No sentence of these 3 reports was read."


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "No sentence was read"),
        ((("a", 1.0, 0.05),), "Jia 2022 plans; it hardly looks back"),
        ((("a", 0.6, 0.4),), "Jia 2022 looks back in 40% of its text"),
        ((("a", 1.0, 0.0), ("b", 1.0, 0.0)), "None of the 2 reports looks back: they plan"),
        ((("a", 0.5, 0.5), ("b", 0.5, 0.5)), "All 2 reports look back as well as ahead"),
        ((("a", 1.0, 0.0), ("b", 1.0, 0.0), ("c", 0.5, 0.5)), "2 of 3 reports only plan; one looks back too"),
    ],
)
def test_the_title_says_how_many_look_back(rows: tuple[tuple[str, float, float], ...], said: str) -> None:
    """None read, one report, none, all, some of several."""
    assert wording.answer(WORDS.about(row[0] for row in rows), make_up(*rows)) == said


def test_what_was_read_in_chinese() -> None:
    """Title and lead; a number that no rule explains is told."""
    chinese = Words.of(DOCUMENTS, "zh")
    rows = (("a", 1.0, 0.0), ("b", 1.0, 0.0), ("c", 0.5, 0.5))
    assert wording.answer(chinese, make_up(*rows)) == "3份报告中，2份几乎只谈计划，1份也回顾"
    documents, mentions = pd.DataFrame({"n_chars": [1200]}), pd.DataFrame({"kind": ["measure", "unexplained"]})
    assert wording.lead(chinese, documents, mentions) == "共读3份报告、1,200字，其中有2个数字；1个没有规则解释。"


def test_facts_name_places_and_doubts_in_words() -> None:
    """A place as the edition writes it; what was inferred and doubted by the names of its columns; no empty column."""
    documents = DOCUMENTS[:1].assign(province="浙江省", city="舟山市", county="普陀区")
    table = pd.DataFrame({
        "doc_id": ["a"], "district": ["甲"], "place": ["x"], "inferred": ["county;city"], "published": [None],
        "doubts": ["years: plan_year is 2022, but the text names neither"],
    })  # fmt: skip
    told = wording.facts(WORDS, table, documents)
    assert told["place"].tolist() == ["Putuo, Zhoushan, Zhejiang"]
    assert told["inferred"].tolist() == ["County or district and City"]
    assert told["doubts"].tolist() == ["Year"]
    assert "published" not in told


def test_what_is_left_out_is_told() -> None:
    """Registered reports that could not be read, in both editions; nothing where there are none."""
    rejects = pd.DataFrame({"doc_id": ["d", "e"], "file": "x.txt", "reason": "empty", "advice": "Remove it."})
    assert wording.left_out(WORDS, rejects.head(0)) == []
    (one,) = wording.left_out(WORDS, rejects.head(1))
    assert one.startswith("One more report is registered, but could not be read")
    (two,) = wording.left_out(Words.of(DOCUMENTS, "zh"), rejects)
    assert two == "另有2份已登记的报告无法读入，这里的一切内容都不包括它们。"
