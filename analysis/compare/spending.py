"""Where the money goes, from whom to whom, how much per beneficiary; what must not be added up.

An amount is somebody's: money of different flows is never summed, a plan is never added to a result. No function here
gives a total.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.compare.wording import counted, each, listed, number, period
from analysis.tables.vocabularies import FLOWS, STATUSES

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

# What each caveat forbids or asks for.
CAVEAT_MEANING: Mapping[str, str] = MappingProxyType({
    "approximate": "stated as about; a sum would look more exact than it is",
    "lower_bound": "stated as more than; a sum is a lower bound too",
    "upper_bound": "stated as less than; a sum is an upper bound too",
    "range": "stated as a range; add ends to ends or not at all",
    "mixed_period": "its period differs from the rest of its part of the report; not to be added across periods",
    "subtotal_of": "part of another stated amount; adding both counts it twice",
    "not_public_money": "money of enterprises, villages or households; no public spending",
    "foreign_currency": "another currency; no rate is stated, so it is not converted",
})  # fmt: skip


def amounts(spending: pd.DataFrame, metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per stated amount, by flow, then result before plan, largest first.

    Columns: flow, doc_id, sentence_id, metric_id, status, purpose, amount (number and currency in words), low, high (in
    currency units), currency, period, due, caveats, quote. Where no purpose is stated, it is what is measured.
    """
    table = _named(spending, metrics, documents)
    table = table.assign(low=table["amount_low"], high=table["amount_high"])
    table = table.assign(amount=each(table, _amount), period=each(table, _period))
    order = table.assign(
        flow=table["flow"].map(FLOWS.index), status=table["status"].map(STATUSES.index), high=-table["high"]
    ).sort_values(["flow", "status", "currency", "high", "doc_id", "start"], kind="stable")
    columns = ["flow", "doc_id", "sentence_id", "metric_id", "status", "purpose", "amount", "low", "high", "currency"]
    return table.loc[order.index, [*columns, "period", "due", "caveats", "quote"]].reset_index(drop=True)


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
    """One row per amount and caveat: caveats, meaning, doc_id, sentence_id, metric_id, flow, purpose, amount, quote."""
    rows = table.assign(caveats=table["caveats"].str.split(";")).explode("caveats").dropna(subset="caveats")
    rows = rows.assign(meaning=rows["caveats"].map(dict(CAVEAT_MEANING)))
    columns = ["caveats", "meaning", "doc_id", "sentence_id", "metric_id", "flow", "purpose", "amount", "quote"]
    return rows.sort_values("caveats", kind="stable")[columns].reset_index(drop=True)


def not_addable(table: pd.DataFrame, words: Mapping[str, str]) -> pd.DataFrame:
    """One row per reason why the stated amounts may not be summed: reason, where, amounts (how many it touches).

    ``table`` comes from ``amounts``; ``words`` are those for flows and statuses.
    """
    rows = []
    table = table.assign(flow=table["flow"].map(dict(words)), status=table["status"].map(dict(words)))
    if table["flow"].nunique() > 1:
        rows.append(("money of different flows has different owners", listed(dict.fromkeys(table["flow"])), len(table)))
    for flow, group in table.groupby("flow", sort=False):
        if {words["achieved"], words["target"]} <= set(group["status"]):
            rows.append(("a plan is no result", str(flow), len(group)))
        for status, part in group.groupby("status", sort=False):
            periods = {words for words in part["period"] if words}
            if len(periods) > 1:
                rows.append((f"different periods ({listed(sorted(periods))})", f"{flow}, {status}", len(part)))
    for caveat, group in caveats(table).groupby("caveats"):
        rows.append((CAVEAT_MEANING[str(caveat)], listed(dict.fromkeys(group["flow"])), len(group)))
    return pd.DataFrame(rows, columns=["reason", "where", "amounts"])


def per_beneficiary(spending: pd.DataFrame, metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per amount with known recipients, most per recipient first.

    Columns: doc_id, sentence_id, metric_id, flow, status, purpose, amount, beneficiaries, beneficiary_unit,
    yuan_per_beneficiary, period, quote.
    """
    known = _named(spending[spending["yuan_per_beneficiary"].notna()], metrics, documents)
    known = known.assign(amount=each(known, _amount), period=each(known, _period))
    columns = ["doc_id", "sentence_id", "metric_id", "flow", "status", "purpose", "amount", "beneficiaries"]
    columns += ["beneficiary_unit", "yuan_per_beneficiary", "period", "quote"]
    return known.sort_values("yuan_per_beneficiary", ascending=False, kind="stable")[columns].reset_index(drop=True)


def seen_flows(table: pd.DataFrame, names: Mapping[str, str], labels: Mapping[str, str]) -> str:
    """What money is stated, in one sentence; ``table`` comes from ``amounts``, ``labels`` are words for flows."""
    if table.empty:
        return "No report states an amount of money."
    silent = [name for doc, name in names.items() if doc not in set(table["doc_id"])]
    common = table["flow"].value_counts(sort=False).sort_values(ascending=False, kind="stable")
    states = table["status"].value_counts()
    none = f"; no amounts are stated in {listed(silent)}" if silent else ""
    most = f"{labels[str(common.index[0])]} ({common.iloc[0]})"
    return (
        f"{counted(len(table), 'amount')} in {counted(len(common), 'flow')}, most often {most}: "
        f"{counted(states.get('achieved', 0), 'result')}, {counted(states.get('target', 0), 'plan')}{none}."
    )


def seen_per_beneficiary(table: pd.DataFrame, names: Mapping[str, str]) -> str:
    """How much a recipient got, in one sentence; ``table`` comes from ``per_beneficiary``."""
    if table.empty:
        return "No report states an amount together with the number of its recipients."
    reports, most, least = table["doc_id"].nunique(), table.iloc[0].to_dict(), table.iloc[-1].to_dict()

    def said(row: Mapping[Hashable, Any]) -> str:
        where = f"{_purpose(row)}, {names[row['doc_id']]}"
        return f"{row['yuan_per_beneficiary']:,.0f} yuan per {row['beneficiary_unit']} ({where})"

    span = f"from {said(least)} to {said(most)}" if len(table) > 1 else said(most)
    return f"Amounts with known recipients: {len(table)}, in {counted(reports, 'report')}, {span}."


def seen_not_addable(table: pd.DataFrame, found: pd.DataFrame) -> str:
    """How much of the money could be added up at all, in one sentence; from ``amounts`` and ``not_addable``."""
    if table.empty:
        return "There is no amount to add."
    sizes = table.groupby(["doc_id", "flow", "status", "currency"], sort=False).size()
    groups, alone = counted(len(sizes), "group"), (sizes == 1).sum()
    return (
        f"By report, flow, status and currency the {counted(len(table), 'amount')} fall into {groups}, {alone} with a "
        f"single amount; the table lists {counted(len(found), 'reason')} against adding."
    )


def _named(spending: pd.DataFrame, metrics: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """The amounts of these reports, each with a purpose or, without one, the indicator of its metric."""
    table = spending[spending["doc_id"].isin(documents["doc_id"])]
    indicator = table["metric_id"].map(metrics.set_index("metric_id")["indicator"])
    return table.assign(purpose=table["purpose"].fillna(indicator))


def _amount(row: Mapping[Hashable, Any]) -> str:
    """“36.5亿元”, “1万–2万 USD”."""
    unit = "元" if row["currency"] == "CNY" else f" {row['currency']}"
    ends = dict.fromkeys(number(row[end]) for end in ("amount_low", "amount_high"))
    return f"{'–'.join(ends)}{unit}"


def _period(row: Mapping[Hashable, Any]) -> str:
    return period(row["period_start"], row["period_end"])


def _purpose(row: Mapping[Hashable, Any]) -> str:
    return "purpose not stated" if pd.isna(row["purpose"]) else str(row["purpose"])
