"""What is said of money: which flows, how much a recipient got, what must not be added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.tables.vocabularies import STATUSES
from analysis.wording.quantities import column, money, number, quoted, unit, with_unit

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

MOST, MOST_EACH, MOST_CAVEATS = 200, 60, 60  # rows of a page at most: amounts, amounts for each recipient, caveats
EXCERPT = 150  # amounts where there are more than MOST
NAMED = 4  # kinds of money that a sentence names
HALF = 0.5  # a report that states as much of the amounts is named for it


def answer(words: Words, table: pd.DataFrame) -> str:
    """The title of the page: who speaks of money; ``table`` comes from ``findings.spending.amounts``."""
    by_report = table["doc_id"].value_counts(sort=False)
    most = str(by_report.idxmax()) if len(table) else ""
    at_most = int(by_report.max()) if len(table) else 0
    named = len(table) and at_most >= HALF * len(table)
    return words.say(
        "spending-answer",
        n=len(table),
        n_flows=table["flow"].nunique(),
        k_most=at_most,
        most=words.reports[most] if named else "none",
    )


def lead(words: Words, table: pd.DataFrame) -> str:
    """Which kinds of money the amounts are of, those of most amounts; ``table`` as of ``answer``."""
    common = _common(table)
    named = [words.say("spending-kind", flow=words.code(str(flow)), n=n) for flow, n in common.head(NAMED).items()]
    rest = len(common) - len(named)
    return words.say("spending-lead", n=len(table), kinds=words.listed(named), rest=rest)


def flows(words: Words, table: pd.DataFrame) -> str:
    """What money is stated; ``table`` comes from ``findings.spending.amounts`` of the reports of ``words``."""
    silent = len(words.reports) - table["doc_id"].nunique()
    common = _common(table)
    states = table["status"].value_counts()
    return words.say(
        "spending-flows",
        n=len(table),
        n_flows=len(common),
        most=words.code(str(common.index[0])) if len(common) else "",
        n_most=common.iloc[0] if len(common) else 0,
        achieved=states.get("achieved", 0),
        target=states.get("target", 0),
        n_silent=silent,
    )


def recipients(words: Words, table: pd.DataFrame) -> str:
    """For the commonest kind of recipients, how much one got; ``findings.spending.per_beneficiary``, most first."""
    if table.empty:
        return words.say("spending-recipients", n=0)
    kind = table["beneficiary_unit"].value_counts().index[0]
    own = table[table["beneficiary_unit"] == kind]
    most, least = (_each(words, own.iloc[at].to_dict()) for at in (0, -1))
    each_of = unit(words, str(kind), 1)
    return words.say("spending-recipients", n=len(table), n_own=len(own), unit=each_of, most=most, least=least)


def not_addable(words: Words, table: pd.DataFrame, reasons: pd.DataFrame) -> str:
    """How much of the money could be added at all; from ``findings.spending.amounts`` and ``not_addable``."""
    sizes = table.groupby(["doc_id", "flow", "status", "currency"], sort=False).size()
    values = {"n": len(table), "groups": len(sizes), "alone": int((sizes == 1).sum()), "reasons": len(reasons)}
    return words.say("spending-not-addable", **values)


def amounts(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.amounts`` for readers: amounts in words, at most about MOST, of each report some.

    Low and currency stay, by which the amounts are sorted.
    """
    own = max(1, EXCERPT // max(1, table["doc_id"].nunique()))
    rows = table if len(table) <= MOST else table.groupby("doc_id", sort=False).head(own).head(EXCERPT)
    empty = [name for name in ("due", "caveats") if rows[name].isna().all()]
    return words.with_report(_told(words, rows).drop(columns=["high", "bound", *empty]))


def each(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.per_beneficiary`` for readers."""
    told = _told(words, table.head(MOST_EACH))
    whom = [
        with_unit(words, number(words, row["beneficiaries"]), row["beneficiary_unit"], row["beneficiaries"])
        for row in told.to_dict("records")
    ]
    told.insert(list(told.columns).index("beneficiaries"), "recipients", column(told, whom))
    return words.with_report(told.drop(columns=["high", "bound", "period"]))


def by_flow(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.flows`` for readers; columns of a status are called as it is."""
    return table.rename(columns={status: words.say(f"spending-n-{status}") for status in STATUSES})


def reasons(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.not_addable`` in words: reason, where, amounts."""
    rows = []
    for row in table.to_dict("records"):
        reason = words.say(f"reason-{_name(row['reason'])}", n=len(row["periods"]))
        where = words.listed(words.code(flow) for flow in row["flows"])
        rows.append((reason, f"{where} · {words.code(row['status'])}" if row["status"] else where, row["amounts"]))
    return pd.DataFrame(rows, columns=["reason", "where", "amounts"])


def caveats(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The first rows of ``findings.spending.caveats`` with what each caveat means, behind its name."""
    rows = _told(words, table.head(MOST_CAVEATS))
    meaning = [words.say(f"reason-{_name(code)}") for code in rows["caveats"]]
    rows.insert(1, "meaning", column(rows, meaning))
    return words.with_report(rows.drop(columns=["high", "bound"]))


def what(words: Words, row: Mapping[Hashable, Any]) -> str:
    """What an amount is for: in the words of the source, in English by the name of its indicator if it has one."""
    code, purpose = row.get("indicator_code"), row["purpose"]
    if words.edition == "en" and isinstance(code, str):
        return words.indicator(code)
    return quoted(words, purpose) if isinstance(purpose, str) else words.say("spending-no-purpose")


def _common(table: pd.DataFrame) -> pd.Series[int]:
    """Flow -> its number of amounts, most first."""
    return table["flow"].value_counts(sort=False).sort_values(ascending=False, kind="stable")


def _told(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """A table with its amounts in words."""
    ends = table[["low", "high", "currency", "bound"]].itertuples(index=False)
    return table.assign(amount=column(table, [money(words, *row) for row in ends]))


def _name(code: str) -> str:
    """Names of messages have hyphens where codes have underscores."""
    return code.replace("_", "-")


def _each(words: Words, row: Mapping[Hashable, Any]) -> str:
    yuan = round(row["yuan_per_beneficiary"])
    return words.say("spending-each", yuan=yuan, purpose=what(words, row), report=words.reports[row["doc_id"]])
