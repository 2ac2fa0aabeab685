"""What is said of promises: how firm, by when, about what; and of the sentences of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.commitments import apart

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.wording.catalogue import Value
    from analysis.wording.words import Words

NUMBERED = 100  # rows of a page at most: promises with a number
PAIRS = 12  # of reports that differ are named at most
MOST = 0.8  # a report that holds as much of what is counted is named for it


def answer(words: Words, table: pd.DataFrame, out: Sequence[str]) -> str:
    """The title of the page: who says by when. ``table`` from ``pledges.shares`` (of promises), ``out`` stand out."""
    return words.say("commitments-answer", **_dated(words, table, out))


def lead(words: Words, table: pd.DataFrame, out: Sequence[str]) -> str:
    """What the title rests on: how many promises name a deadline, in all and where it stands out."""
    return words.say("commitments-lead", **_dated(words, table, out))


def _dated(words: Words, table: pd.DataFrame, out: Sequence[str]) -> dict[str, Value]:
    rows = table[(table["measure"] == "deadline") & (table["n"] > 0)]
    inside, n, k = rows["doc_id"].isin(out), int(rows["n"].sum()), int(rows["k"].sum())
    there = {"k_out": int(rows.loc[inside, "k"].sum()), "n_out": int(rows.loc[inside, "n"].sum())}
    most = rows.sort_values("k", kind="stable").to_dict("records")[-1] if k else None
    names = words.listed(words.reports[doc_id] for doc_id in out) or "none"
    at_most: dict[str, Value] = {
        "most": "none" if most is None or most["k"] < MOST * k else words.reports[most["doc_id"]],
        "k_most": 0 if most is None else int(most["k"]),
    }
    return {"n": n, "k": k, "share": k / n if n else 0, "out": len(out), "names": names} | there | at_most


def headline(words: Words, table: pd.DataFrame, unit: str, measure: str, out: Sequence[str]) -> str:
    """The headline of a figure of one measure: who stands out, else from where to where it reaches."""
    rows = table[(table["unit"] == unit) & (table["measure"] == measure) & (table["n"] > 0)].sort_values("share")
    if rows.empty:
        return words.say(f"commitments-no-{unit}")
    ends = {end: rows.iloc[at] for end, at in (("low", 0), ("high", -1))}
    return words.say(
        "commitments-headline",
        out=len(out),
        names=words.listed(words.reports[doc_id] for doc_id in out) or "none",
        does=words.say(f"commitments-{unit}-{measure}"),
        of=words.say(f"commitments-all-{unit}"),
        **{f"{end}_share": row["share"] for end, row in ends.items()},
        **{f"{end}_report": words.reports[row["doc_id"]] for end, row in ends.items()},
    )


def due(words: Words, dated: pd.DataFrame) -> str:
    """In which month most of the dated promises fall due; ``dated`` from ``findings.commitments.deadlines``."""
    if dated.empty:
        return words.say("commitments-due", n=0, in_month=0, month="none")
    by_month = dated["due"].dt.month.value_counts()
    month = words.month(int(by_month.index[0]))
    return words.say("commitments-due", n=len(dated), in_month=int(by_month.iloc[0]), month=month)


def dated_rows(words: Words, dated: pd.DataFrame) -> list[dict[str, str]]:
    """The dated promises as rows of a page, by report and day."""
    return [
        {
            "head": words.day(row["due"]),
            "text": row["text"],
            "href": f"evidence-{row['doc_id']}.html#{row['sentence_id']}",
            "note": f"{words.reports[row['doc_id']]} · {words.code(row['firmness'])}",
        }
        for row in dated.to_dict("records")
    ]


def differ(words: Words, table: pd.DataFrame, unit: str, measure: str) -> str:
    """Which pairs of reports differ in one measure; ``table`` comes from ``findings.commitments.differences``."""
    tested = table[table["p"].notna()]
    own, sure = tested[tested["measure"] == measure], apart(table, measure)
    pairs = [
        words.say("commitments-pair", left=words.reports[row["left"]], right=words.reports[row["right"]])
        for row in sure.head(PAIRS).to_dict("records")
    ]
    pairs += [words.say("commitments-pairs-more", n=len(sure) - PAIRS)] if len(sure) > PAIRS else []
    return words.say(
        "commitments-differ",
        tests=len(own),
        apart=len(sure),
        does=words.say(f"commitments-{unit}-{measure}"),
        pairs=words.apart(pairs),
        family=len(tested),
        p=words.p(float(sure["p_holm"].max())) if len(sure) else "none",
    )


def verbs(words: Words, table: pd.DataFrame) -> str:
    """The commonest verbs and how often they bind; ``table`` comes from ``findings.commitments.verbs``."""
    top = table.groupby("verb", sort=False)[["count", "binding"]].sum().head(3).reset_index().to_dict("records")
    said = [
        words.say("commitments-verb", verb=row["verb"], n=row["count"], binding=row["binding"])
        for row in top
        if row["count"]
    ]
    return words.say("commitments-verbs", n=len(said), verbs=words.listed(said))


def themes(words: Words, table: pd.DataFrame) -> str:
    """Which theme most promises are about, and where it comes first; ``table`` is ``findings.commitments.by_theme``."""
    stated = table[table["n"] > 0]
    if stated.empty:
        return words.say("commitments-themes", n=0)
    counts = stated.groupby("theme", sort=False)["n"].sum()
    theme, n, of = str(counts.idxmax()), int(counts.max()), int(counts.sum())
    largest = stated.loc[stated.groupby("doc_id", sort=False)["n"].idxmax(), "theme"]
    first = {"first": int((largest == theme).sum()), "stated": len(largest)}
    return words.say("commitments-themes", n=n, of=of, share=n / of, theme=words.theme(theme), **first)


def by_theme(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per theme, largest first: theme in words, n, told (“12 (8%)”); ``findings.commitments.by_theme``."""
    rows = table.groupby("theme", sort=False)["n"].sum().reset_index()
    total = rows["n"].sum()
    told = [words.say("commitments-of-n", n=n, share=n / total) for n in rows["n"]]
    return rows.assign(theme=rows["theme"].map(words.theme), told=told)


def by_verb(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per verb, largest first: verb, count, told (“12, 3 of them binding”); ``findings.commitments.verbs``."""
    rows = table.groupby("verb", sort=False)[["count", "binding"]].sum().reset_index()
    counts = zip(rows["count"], rows["binding"], strict=True)
    return rows.assign(told=[words.say("commitments-of-binding", n=n, binding=k) for n, k in counts])
