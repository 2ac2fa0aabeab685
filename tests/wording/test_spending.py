from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from analysis.findings import spending as findings
from analysis.tables.vocabularies import CAVEATS
from analysis.wording import spending as wording
from analysis.wording.words import Words

if TYPE_CHECKING:
    from collections.abc import Hashable

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
COLUMNS = ["flow", "doc_id", "sentence_id", "metric_id", "status", "purpose", "amount", "currency", "period", "caveats"]


def table(*rows: tuple[str, str, str]) -> pd.DataFrame:
    """Amounts as findings.spending gives them, from (flow, doc_id, status) of each."""
    told = [(flow, doc, f"s{i}", f"m{i}", status, None, "1元", "CNY", "2022", None)
            for i, (flow, doc, status) in enumerate(rows)]  # fmt: skip
    return pd.DataFrame(told, columns=COLUMNS).assign(quote="1元", low=1.0, high=1.0, bound="exact")


def paid(*rows: tuple[str, float, str | None]) -> pd.DataFrame:
    """Amounts with recipients, from (doc_id, yuan for each, purpose) of each, most first."""
    told = [(doc, yuan, "户", purpose) for doc, yuan, purpose in rows]
    return pd.DataFrame(told, columns=["doc_id", "yuan_per_beneficiary", "beneficiary_unit", "purpose"])


@pytest.mark.parametrize(
    ("about", "said"),
    [
        (["a"], "Jia 2022 states no amount of money."),
        (["a", "b"], "None of these 2 reports states an amount of money."),
        (["a", "b", "c"], "None of these 3 reports states an amount of money."),
    ],
)
def test_without_an_amount_only_the_reports_of_the_page_are_spoken_of(about: list[str], said: str) -> None:
    """A page about one report says nothing of the others."""
    assert wording.flows(WORDS.about(about), table()) == said


def test_one_amount_of_one_report() -> None:
    """Singular throughout."""
    said = wording.flows(WORDS.about(["a"]), table(("investment", "a", "target")))
    assert said == "One amount in one flow, most often investment (1): 0 results, one plan."


def test_several_amounts_count_the_silent_reports() -> None:
    """One silent report, then two."""
    three = table(("investment", "a", "target"), ("revenue", "a", "achieved"), ("revenue", "b", "achieved"))
    start = "3 amounts in 2 flows, most often tax and fiscal revenue (2): 2 results, one plan"
    assert wording.flows(WORDS, three) == f"{start}; one report states no amount."
    alone = wording.flows(WORDS, three[:2])
    assert alone.endswith("one result, one plan; 2 reports state no amount.")


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "None of these 3 reports states an amount together with the number of its recipients."),
        (
            (("a", 5000.4, "补贴"),),
            "One amount has a known number of recipients: for each household (“户”) 5,000 yuan (“补贴”, Jia 2022).",
        ),
        (
            (("b", 40000.0, None), ("a", 5000.0, "补贴")),
            "2 amounts have a known number of recipients; for each household (“户”) it is from 5,000 yuan (“补贴”, "
            "Jia 2022) to "
            "40,000 yuan (purpose not stated, Yi 2022).",
        ),
    ],
)
def test_recipients(rows: tuple[tuple[str, float, str | None], ...], said: str) -> None:
    """None, one, several; least before most."""
    assert wording.recipients(WORDS, paid(*rows)) == said


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ((), "There is no amount to add."),
        ((("revenue", "a", "target"),), "There is one amount only, so nothing can be added to it."),
        (
            (("revenue", "a", "target"), ("revenue", "a", "target")),
            "By report, flow, status and currency the 2 amounts fall into one group; the table lists 0 reasons "
            "against adding.",
        ),
        (
            (("revenue", "a", "target"), ("relief", "a", "target")),
            "By report, flow, status and currency the 2 amounts fall into 2 groups, 2 of them with a single amount; "
            "the table lists one reason against adding.",
        ),
    ],
)
def test_what_must_not_be_added(rows: tuple[tuple[str, str, str], ...], said: str) -> None:
    """No amount, one, several of one kind, several of different kinds."""
    amounts = table(*rows)
    assert wording.not_addable(WORDS, amounts, findings.not_addable(amounts)) == said


def test_reasons_are_spelled_out() -> None:
    """With the flows that they concern; periods are counted."""
    rows = table(("revenue", "a", "target"), ("relief", "a", "target"), ("relief", "a", "achieved"))
    told = wording.reasons(WORDS, findings.not_addable(rows.assign(period=["2022", "2021", "2022"])))
    assert told["reason"].tolist() == ["money of different flows has different owners", "a plan is no result"]
    assert told["where"].tolist() == ["tax and fiscal revenue and rent and tax relief", "rent and tax relief"]
    periods = table(("relief", "a", "target"), ("relief", "b", "target")).assign(period=["2021", "2022"])
    told = wording.reasons(WORDS, findings.not_addable(periods))
    assert told.iloc[0].to_list() == ["2 different periods", "rent and tax relief · target", 2]


def test_every_caveat_has_its_meaning() -> None:
    """Each word of the closed vocabulary, in a column behind it."""
    rows = pd.DataFrame(
        {"caveats": list(CAVEATS), "doc_id": "a", "low": 1.0, "high": 1.0, "currency": "USD", "bound": "exact"}
    )
    told = wording.caveats(WORDS, rows)
    assert list(told)[:3] == ["report", "caveats", "meaning"]
    assert set(told["amount"]) == {"1 US dollar"}
    assert told["meaning"].str.len().min() > 10


@pytest.mark.parametrize(
    ("about", "rows", "said"),
    [
        ("abc", (), "None of these 3 reports states an amount of money."),
        ("abc", ("a",), "One amount of money is stated, in Jia 2022"),
        ("a", ("a", "a"), "2 amounts of money, in one kind"),
        ("abc", ("a", "a", "b"), "2 of the 3 stated amounts of money are in Jia 2022"),
        ("abc", ("a", "b", "c"), "3 amounts of one kind of money that must not be added"),
    ],
)
def test_the_title_says_who_speaks_of_money(about: str, rows: tuple[str, ...], said: str) -> None:
    """None, one, one report, half of them in one, spread."""
    amounts = table(*(("relief", doc, "target") for doc in rows))
    assert wording.answer(WORDS.about(about), amounts) == said


def test_money_in_chinese() -> None:
    """The title, kinds of money by their number, an amount as reports write it."""
    chinese = Words.of(DOCUMENTS, "zh")
    amounts = table(("relief", "a", "target"), ("relief", "a", "target"), ("revenue", "b", "achieved"))
    assert wording.answer(chinese, amounts) == "3笔金额中，2笔出自甲 2022"
    assert wording.lead(chinese, amounts) == "按种类：减免2笔和财税收入1笔：归属不同的钱，因此没有总数。"
    told = wording.amounts(chinese, amounts.assign(low=1.19606e7, high=1.19606e7, due=None))
    assert told["amount"].tolist() == ["1196.06万元"] * 3
    assert "due" not in told


def test_what_an_amount_is_for() -> None:
    """In English the name of its indicator, else the words of the source; in Chinese those words."""
    row: dict[Hashable, Any] = {"purpose": "税收", "indicator_code": "tax_revenue"}
    assert wording.what(WORDS, row) == WORDS.indicator("tax_revenue")
    assert wording.what(WORDS, row | {"indicator_code": None}) == "“税收”"
    assert wording.what(Words.of(DOCUMENTS, "zh"), row) == "税收"
