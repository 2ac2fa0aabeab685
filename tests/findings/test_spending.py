from __future__ import annotations

from typing import Any

import pandas as pd
import pytest

from analysis.findings import spending
from analysis.tables.catalogue import SPENDING
from analysis.tables.frame import frame

DOCUMENTS = pd.DataFrame({"doc_id": ["a", "b", "c"]})


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
        pd.Timestamp(f"{year}-12-31"), None, fields["caveats"], "parsed", "原文", number * 10, number * 10 + 2,
    )  # fmt: skip


ROWS = frame(SPENDING, [
    amount(0, "b", "investment", 5e8, "target"),
    amount(1, "a", "investment", 2e8, caveats="approximate;not_public_money"),
    amount(2, "a", "expenditure", 5e6, n=1000, unit="人次"),
    amount(3, "a", "expenditure", 8e6, n=200, unit="户", purpose="补贴", year=2021),
    amount(4, "b", "capital", 3e6, currency="USD", caveats="foreign_currency"),
    amount(5, "b", "expenditure", 1e6, high=2e6, caveats="range", purpose=None),
])  # fmt: skip
METRICS = pd.DataFrame({
    "metric_id": [f"m{i}" for i in range(6)], "indicator": [f"指标{i}" for i in range(6)],
    "indicator_code": [f"code{i}" for i in range(6)], "bound": "exact",
})  # fmt: skip
NONE = frame(SPENDING, [])


def test_amounts_come_by_flow_then_results_before_plans_then_size() -> None:
    """The order of flows is the catalogue's; nothing is summed, so there are as many rows as amounts."""
    table = spending.amounts(ROWS, METRICS, DOCUMENTS)
    assert table["metric_id"].tolist() == ["m3", "m2", "m5", "m1", "m0", "m4"]
    assert table["amount"].tolist() == ["800万元", "500万元", "100万–200万元", "2亿元", "5亿元", "300万 USD"]
    assert table["period"].tolist()[0] == "2021"


def test_without_a_purpose_an_amount_is_called_by_what_is_measured() -> None:
    """The indicator of its metric stands in."""
    table = spending.amounts(ROWS, METRICS, DOCUMENTS).set_index("metric_id")
    assert all(table["indicator_code"] == table.index.str.replace("m", "code"))
    assert table.loc["m5", "purpose"] == "指标5"
    assert table.loc["m3", "purpose"] == "补贴"


def test_flows_have_counts_and_ends_but_no_sum() -> None:
    """Other currencies are counted, not converted."""
    table = spending.flows(spending.amounts(ROWS, METRICS, DOCUMENTS)).set_index("flow")
    assert list(table.loc["expenditure"]) == [2, 3, 0, 0, 1e6, 8e6, 0]
    assert list(table.loc["investment", ["achieved", "target"]]) == [1, 1]
    assert table.loc["capital", "other_currency"] == 1
    assert table["least_yuan"].isna()["capital"]
    assert not {name for name in table.columns if "sum" in name or "total" in name}


def test_each_caveat_of_an_amount_is_a_row() -> None:
    """An amount with two caveats has two."""
    table = spending.caveats(spending.amounts(ROWS, METRICS, DOCUMENTS))
    assert table["caveats"].tolist() == ["approximate", "foreign_currency", "not_public_money", "range"]
    assert table["metric_id"].tolist() == ["m1", "m4", "m1", "m5"]


def test_reasons_against_adding_are_found() -> None:
    """Flows, a plan beside a result, periods, and each caveat; how many amounts each touches."""
    table = spending.not_addable(spending.amounts(ROWS, METRICS, DOCUMENTS)).set_index("reason")
    assert table.loc["flows", "amounts"] == 6
    assert list(table.loc["plan_and_result", ["flows", "amounts"]]) == [["investment"], 2]
    assert list(table.loc["periods"]) == [["expenditure"], "achieved", ["2021", "2022"], 3]
    assert list(table.loc["range", ["flows", "amounts"]]) == [["expenditure"], 1]
    assert len(table) == 7


def test_a_single_amount_has_nothing_against_it() -> None:
    """One flow, one status, one period, no caveat."""
    assert spending.not_addable(spending.amounts(ROWS[:1], METRICS, DOCUMENTS)).empty


def test_amounts_per_recipient_are_divided_by_hand() -> None:
    """8,000,000 over 200 households is 40,000; 5,000,000 over 1,000 is 5,000."""
    table = spending.per_beneficiary(ROWS, METRICS, DOCUMENTS)
    assert table["yuan_per_beneficiary"].tolist() == [40_000, 5_000]


@pytest.mark.parametrize("documents", [DOCUMENTS, DOCUMENTS[:0]])
def test_without_money_every_frame_is_empty(documents: pd.DataFrame) -> None:
    """Reports without an amount, and no reports at all."""
    table = spending.amounts(NONE, METRICS, documents)
    assert spending.per_beneficiary(NONE, METRICS, documents).empty
    for found in (table, spending.not_addable(table), spending.flows(table), spending.caveats(table)):
        assert found.empty
