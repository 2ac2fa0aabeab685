from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.compare import spending as compare
from analysis.tables.catalogue import SPENDING
from analysis.tables.frame import frame
from analysis.tables.vocabularies import CAVEATS, FLOWS, STATUSES

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b", "c"]})
NAMES = {"a": "甲 2022", "b": "乙 2022", "c": "丙 2022"}
WORDS = {code: code.upper() for code in (*FLOWS, *STATUSES)}


def amount(number: int, doc_id: str, flow: str, low: float, status: str = "achieved", **more: Any) -> tuple[Any, ...]:
    """A row of spending: yuan in 2022 unless told otherwise."""
    fields: dict[str, Any] = {
        "high": low, "currency": "CNY", "purpose": "某事", "n": None, "unit": None, "caveats": None, "year": 2022,
    } | more  # fmt: skip
    high, year = fields["high"], fields["year"]
    yuan = (low, high) if fields["currency"] == "CNY" else (None, None)
    each = low / fields["n"] if fields["n"] else None
    return (
        f"m{number}", doc_id, f"s{number}", "livelihood", "review", status, flow, fields["purpose"], low, high,
        fields["currency"], *yuan, fields["n"], fields["unit"], each, pd.Timestamp(f"{year}-01-01"),
        pd.Timestamp(f"{year}-12-31"), None, fields["caveats"], "原文", number * 10, number * 10 + 2,
    )  # fmt: skip


ROWS = frame(SPENDING, [
    amount(0, "b", "investment", 5e8, "target"),
    amount(1, "a", "investment", 2e8, caveats="approximate;not_public_money"),
    amount(2, "a", "expenditure", 5e6, n=1000, unit="人次"),
    amount(3, "a", "expenditure", 8e6, n=200, unit="户", purpose="补贴", year=2021),
    amount(4, "b", "capital", 3e6, currency="USD", caveats="foreign_currency"),
    amount(5, "b", "expenditure", 1e6, high=2e6, caveats="range", purpose=None),
])  # fmt: skip
METRICS = pd.DataFrame({"metric_id": [f"m{i}" for i in range(6)], "indicator": [f"指标{i}" for i in range(6)]})
NONE = frame(SPENDING, [])


def test_amounts_come_by_flow_then_results_before_plans_then_size() -> None:
    """The order of flows is the catalogue's; nothing is summed, so there are as many rows as amounts."""
    table = compare.amounts(ROWS, METRICS, DOCUMENTS)
    assert table["metric_id"].tolist() == ["m3", "m2", "m5", "m1", "m0", "m4"]
    assert table["amount"].tolist() == ["800万元", "500万元", "100万–200万元", "2亿元", "5亿元", "300万 USD"]
    assert table["period"].tolist()[0] == "2021"


def test_without_a_purpose_an_amount_is_called_by_what_is_measured() -> None:
    """The indicator of its metric stands in."""
    table = compare.amounts(ROWS, METRICS, DOCUMENTS).set_index("metric_id")
    assert table.loc["m5", "purpose"] == "指标5"
    assert table.loc["m3", "purpose"] == "补贴"


def test_flows_have_counts_and_ends_but_no_sum() -> None:
    """Other currencies are counted, not converted."""
    table = compare.flows(compare.amounts(ROWS, METRICS, DOCUMENTS)).set_index("flow")
    assert list(table.loc["expenditure"]) == [2, 3, 0, 0, 1e6, 8e6, 0]
    assert list(table.loc["investment", ["achieved", "target"]]) == [1, 1]
    assert table.loc["capital", "other_currency"] == 1
    assert table["least_yuan"].isna()["capital"]
    assert not {name for name in table.columns if "sum" in name or "total" in name}


def test_every_caveat_is_explained() -> None:
    """The closed vocabulary of caveats, no more and no less."""
    assert set(compare.CAVEAT_MEANING) == set(CAVEATS)
    table = compare.caveats(compare.amounts(ROWS, METRICS, DOCUMENTS))
    assert table["caveats"].tolist() == ["approximate", "foreign_currency", "not_public_money", "range"]
    assert table["metric_id"].tolist() == ["m1", "m4", "m1", "m5"]


def test_reasons_against_adding_are_found() -> None:
    """Flows, a plan beside a result, periods, and each caveat; how many amounts each touches."""
    table = compare.not_addable(compare.amounts(ROWS, METRICS, DOCUMENTS), WORDS)
    reasons = dict(zip(table["reason"], zip(table["where"], table["amounts"], strict=True), strict=True))
    assert reasons["money of different flows has different owners"][1] == 6
    assert reasons["a plan is no result"] == ("INVESTMENT", 2)
    assert reasons["different periods (2021 and 2022)"] == ("EXPENDITURE, ACHIEVED", 3)
    assert reasons[compare.CAVEAT_MEANING["range"]] == ("EXPENDITURE", 1)
    assert len(table) == 7


def test_a_single_amount_has_nothing_against_it() -> None:
    """One flow, one status, one period, no caveat."""
    assert compare.not_addable(compare.amounts(ROWS[:1], METRICS, DOCUMENTS), WORDS).empty


def test_amounts_per_recipient_are_divided_by_hand() -> None:
    """8,000,000 over 200 households is 40,000; 5,000,000 over 1,000 is 5,000."""
    table = compare.per_beneficiary(ROWS, METRICS, DOCUMENTS)
    assert table["yuan_per_beneficiary"].tolist() == [40_000, 5_000]
    assert compare.seen_per_beneficiary(table, NAMES) == (
        "Amounts with known recipients: 2, in 1 report, from 5,000 yuan per 人次 (某事, 甲 2022) "
        "to 40,000 yuan per 户 (补贴, 甲 2022)."
    )


def test_findings_name_who_states_nothing() -> None:
    """Five results, one plan; c is silent."""
    table = compare.amounts(ROWS, METRICS, DOCUMENTS)
    assert compare.seen_flows(table, NAMES, WORDS) == (
        "6 amounts in 3 flows, most often EXPENDITURE (3): 5 results, 1 plan; no amounts are stated in 丙 2022."
    )
    told = compare.seen_not_addable(table, compare.not_addable(table, WORDS))
    assert told.startswith(
        "By report, flow, status and currency the 6 amounts fall into 5 groups, 4 with a single amount"
    )


@pytest.mark.parametrize("documents", [DOCUMENTS, DOCUMENTS[:0]])
def test_without_money_every_frame_is_empty_and_every_sentence_says_so(documents: pd.DataFrame) -> None:
    """Reports without an amount, and no reports at all."""
    table, each = compare.amounts(NONE, METRICS, documents), compare.per_beneficiary(NONE, METRICS, documents)
    reasons = compare.not_addable(table, WORDS)
    for found in (table, each, reasons, compare.flows(table), compare.caveats(table)):
        assert found.empty
    assert list(compare.caveats(table))[:2] == ["caveats", "meaning"]
    assert compare.seen_flows(table, NAMES, WORDS) == "No report states an amount of money."
    assert "No report" in compare.seen_per_beneficiary(each, NAMES)
    assert compare.seen_not_addable(table, reasons) == "There is no amount to add."
