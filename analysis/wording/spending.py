"""What is said of money: which flows, how much a recipient got, what must not be added."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words


def flows(words: Words, table: pd.DataFrame) -> str:
    """What money is stated; ``table`` comes from ``findings.spending.amounts`` of the reports of ``words``."""
    stated = set(table["doc_id"])
    silent = [name for doc_id, name in words.reports.items() if doc_id not in stated]
    common = table["flow"].value_counts(sort=False).sort_values(ascending=False, kind="stable")
    states = table["status"].value_counts()
    return words.say(
        "spending-flows",
        n=len(table),
        n_flows=len(common),
        most=words.code(str(common.index[0])) if len(common) else "",
        n_most=common.iloc[0] if len(common) else 0,
        achieved=states.get("achieved", 0),
        target=states.get("target", 0),
        n_silent=len(silent),
        silent=words.listed(silent) or "none",
    )


def recipients(words: Words, table: pd.DataFrame) -> str:
    """How much a recipient got; ``table`` comes from ``findings.spending.per_beneficiary``, most first."""
    if table.empty:
        return words.say("spending-recipients", n=0)
    most, least = (_each(words, table.iloc[at].to_dict()) for at in (0, -1))
    return words.say("spending-recipients", n=len(table), most=most, least=least)


def not_addable(words: Words, table: pd.DataFrame, reasons: pd.DataFrame) -> str:
    """How much of the money could be added at all; from ``findings.spending.amounts`` and ``not_addable``."""
    sizes = table.groupby(["doc_id", "flow", "status", "currency"], sort=False).size()
    values = {"n": len(table), "groups": len(sizes), "alone": int((sizes == 1).sum()), "reasons": len(reasons)}
    return words.say("spending-not-addable", **values)


def reasons(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.not_addable`` in words: reason, where, amounts."""
    rows = []
    for row in table.to_dict("records"):
        reason = words.say(f"reason-{_name(row['reason'])}", periods=words.listed(row["periods"]))
        where = words.listed(words.code(flow) for flow in row["flows"])
        rows.append((reason, f"{where}, {words.code(row['status'])}" if row["status"] else where, row["amounts"]))
    return pd.DataFrame(rows, columns=["reason", "where", "amounts"])


def caveats(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``findings.spending.caveats`` with what each caveat means, behind its name."""
    meaning = [words.say(f"reason-{_name(code)}") for code in table["caveats"]]
    table = table.copy()
    table.insert(1, "meaning", pd.Series(meaning, index=table.index, dtype="str"))
    return table


def _name(code: str) -> str:
    """Names of messages have hyphens where codes have underscores."""
    return code.replace("_", "-")


def _each(words: Words, row: Mapping[Hashable, Any]) -> str:
    purpose = words.say("spending-no-purpose") if pd.isna(row["purpose"]) else str(row["purpose"])
    return words.say(
        "spending-each",
        yuan=round(row["yuan_per_beneficiary"]),
        unit=str(row["beneficiary_unit"]),
        purpose=purpose,
        report=words.reports[row["doc_id"]],
    )
