"""Where the money goes, from whom to whom, how much per beneficiary; what must not be added up.

An amount is somebody's: money of different flows is never summed, a plan is never added to a result. No function here
gives a total.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.values import each, number, period
from analysis.tables.vocabularies import FLOWS, STATUSES

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping


def amounts(spending: pd.DataFrame, metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per stated amount, by flow, then result before plan, largest first.

    Columns: flow, doc_id, sentence_id, metric_id, status, purpose, indicator_code, amount (number and currency in
    words), low, high (in currency units), bound, currency, period, due, caveats, quote. Where no purpose is stated, it
    is what is measured.
    """
    table = _named(spending, metrics, documents)
    table = table.assign(low=table["amount_low"], high=table["amount_high"])
    table = table.assign(amount=each(table, _amount), period=each(table, _period))
    order = table.assign(
        flow=table["flow"].map(FLOWS.index), status=table["status"].map(STATUSES.index), high=-table["high"]
    ).sort_values(["flow", "status", "currency", "high", "doc_id", "start"], kind="stable")
    columns = ["flow", "doc_id", "sentence_id", "metric_id", "status", "purpose", "indicator_code", "amount", "low"]
    return table.loc[
        order.index, [*columns, "high", "bound", "currency", "period", "due", "caveats", "quote"]
    ].reset_index(drop=True)


def flows(table: pd.DataFrame) -> pd.DataFrame:
    """One row per flow that is stated: reports, achieved, target, baseline, least_yuan, most_yuan, other_currency.

    ``table`` comes from ``amounts``. There is no sum: even within a flow amounts overlap and differ in period.
    """
    rows = []
    for flow, group in table.groupby("flow", sort=False):
        yuan = group[group["currency"] == "CNY"]
        states = [int((group["status"] == status).sum()) for status in STATUSES]
        rows.append(
            (flow, group["doc_id"].nunique(), *states, yuan["low"].min(), yuan["high"].max(), len(group) - len(yuan))
        )
    columns = ["flow", "reports", *STATUSES, "least_yuan", "most_yuan", "other_currency"]
    return pd.DataFrame(rows, columns=columns)


def caveats(table: pd.DataFrame) -> pd.DataFrame:
    """One row per amount and caveat: caveats, ids, flow, purpose, amount, low, high, bound, currency, quote."""
    rows = table.assign(caveats=table["caveats"].str.split(";")).explode("caveats").dropna(subset="caveats")
    columns = ["caveats", "doc_id", "sentence_id", "metric_id", "flow", "purpose", "amount", "low", "high", "bound"]
    columns += ["currency", "quote"]
    return rows.sort_values("caveats", kind="stable")[columns].reset_index(drop=True)


def not_addable(table: pd.DataFrame) -> pd.DataFrame:
    """One row per reason why the stated amounts may not be summed; ``table`` comes from ``amounts``.

    Columns: reason (``flows``: money of different owners, ``plan_and_result``, ``periods``, or a caveat), flows (the
    flows concerned), status (of ``periods``, else empty), periods (those that differ, else none), amounts (how many it
    touches).
    """
    rows: list[tuple[str, list[str], str, list[str], int]] = []
    if table["flow"].nunique() > 1:
        rows.append(("flows", list(dict.fromkeys(table["flow"])), "", [], len(table)))
    for flow, group in table.groupby("flow", sort=False):
        if {"achieved", "target"} <= set(group["status"]):
            rows.append(("plan_and_result", [str(flow)], "", [], len(group)))
        for status, part in group.groupby("status", sort=False):
            periods = sorted({words for words in part["period"] if words})
            if len(periods) > 1:
                rows.append(("periods", [str(flow)], str(status), periods, len(part)))
    for caveat, group in caveats(table).groupby("caveats"):
        rows.append((str(caveat), list(dict.fromkeys(group["flow"])), "", [], len(group)))
    return pd.DataFrame(rows, columns=["reason", "flows", "status", "periods", "amounts"])


def per_beneficiary(spending: pd.DataFrame, metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per amount with known recipients, most per recipient first.

    Columns: doc_id, sentence_id, metric_id, flow, status, purpose, indicator_code, amount, low, high,
    bound, currency, beneficiaries, beneficiary_unit, yuan_per_beneficiary, period, quote.
    """
    known = _named(spending[spending["yuan_per_beneficiary"].notna()], metrics, documents)
    known = known.assign(low=known["amount_low"], high=known["amount_high"])
    known = known.assign(amount=each(known, _amount), period=each(known, _period))
    columns = ["doc_id", "sentence_id", "metric_id", "flow", "status", "purpose", "indicator_code", "amount"]
    columns += [
        "low",
        "high",
        "bound",
        "currency",
        "beneficiaries",
        "beneficiary_unit",
        "yuan_per_beneficiary",
        "period",
        "quote",
    ]
    return known.sort_values("yuan_per_beneficiary", ascending=False, kind="stable")[columns].reset_index(drop=True)


def _named(spending: pd.DataFrame, metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The amounts of these reports, each with a purpose or, without one, the indicator of its metric; and its bound."""
    table = spending[spending["doc_id"].isin(documents["doc_id"])]
    measured = metrics.set_index("metric_id")[["indicator", "indicator_code", "bound"]].reindex(table["metric_id"])
    measured.index = table.index
    return table.assign(
        purpose=table["purpose"].fillna(measured["indicator"]),
        **{name: measured[name] for name in ("indicator_code", "bound")},
    )


def _amount(row: Mapping[Hashable, Any]) -> str:
    """“36.5亿元”, “1万–2万 USD”."""
    unit = "元" if row["currency"] == "CNY" else f" {row['currency']}"
    ends = dict.fromkeys(number(row[end]) for end in ("amount_low", "amount_high"))
    return f"{'–'.join(ends)}{unit}"


def _period(row: Mapping[Hashable, Any]) -> str:
    return period(row["period_start"], row["period_end"])
