"""What is said of promises: how firm, by when, about what; and of the sentences of plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.findings.commitments import apart
from analysis.findings.inference import LEVEL

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from analysis.wording.catalogue import Value
    from analysis.wording.words import Words

MANY = 2  # anything but one: the plural of a verb
NUMBERED = 200  # rows of a page at most: promises with a number
NAMED = 6  # reports that are named with what they promise most; of more, themes are told
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
        does=words.say(f"commitments-{unit}-{measure}", k=MANY),
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


def share(words: Words, table: pd.DataFrame, unit: str, measure: str) -> str:
    """How many promises (or sentences) have one measure, and between which reports it lies.

    ``table`` comes from ``profiles.pledges.shares``, unit is ``promise`` or ``sentence``.
    """
    rows = table[(table["unit"] == unit) & (table["measure"] == measure) & (table["n"] > 0)]
    rows = rows.sort_values("share", kind="stable")
    if rows.empty:
        return words.say(f"commitments-no-{unit}")
    n, k = int(rows["n"].sum()), int(rows["k"].sum())
    ends = [_end(words, row) for row in rows.iloc[[0, -1]].to_dict("records")]
    spread = words.say("commitments-from-to", low=ends[0], high=ends[1]) if len(rows) > 1 and k else "none"
    return words.say(
        "commitments-share",
        of=words.say(f"commitments-of-{unit}", n=n),
        k=k,
        share=k / n,
        does=words.say(f"commitments-{unit}-{measure}", k=k or 1),
        spread=spread,
    )


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
        does=words.say(f"commitments-{unit}-{measure}", k=MANY),
        pairs="; ".join(pairs),
        family=len(tested),
        p=words.p(float(sure["p_holm"].max())) if len(sure) else "none",
    )


def deadlines(words: Words, dated: pd.DataFrame, n: int) -> str:
    """How many of ``n`` promises have a date, in whose report, and when most are due; ``dated`` from ``deadlines``."""
    if dated.empty:
        return words.say("commitments-deadlines", n=n, dated=0)
    by_report, by_month = dated["doc_id"].value_counts(), dated["due"].dt.month.value_counts()
    return words.say(
        "commitments-deadlines",
        n=n,
        dated=len(dated),
        share=len(dated) / n,
        where=words.reports[str(by_report.index[0])],
        here="all" if len(by_report) == 1 else by_report.iloc[0],
        in_month=by_month.iloc[0],
        month=words.month(int(by_month.index[0])),
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
    """What most promises of each report are about, or of how many; ``table`` is ``findings.commitments.by_theme``."""
    stated = table[table["n"] > 0]
    largest = stated.loc[stated.groupby("doc_id", sort=False)["n"].idxmax()]
    if len(largest) > NAMED:
        leading = largest["theme"].value_counts().items()
        told = [
            words.say("commitments-theme-of", theme=words.theme(str(one)), n=n, of=len(largest)) for one, n in leading
        ]
        return words.say("commitments-themes", n=len(largest), themes="; ".join(told))
    of = stated.groupby("doc_id")["n"].sum()
    said = [
        words.say(
            "commitments-theme",
            theme=words.theme(row["theme"]),
            report=words.reports[row["doc_id"]],
            n=row["n"],
            of=of[row["doc_id"]],
            share=row["share"],
        )
        for row in largest.to_dict("records")
    ]
    return words.say("commitments-themes", n=len(said), themes="; ".join(said))


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


def both(words: Words, table: pd.DataFrame, numbers: Sequence[int], unit: str) -> str:
    """How two reports promise; ``table`` holds the rows of ``findings.commitments.differences`` of that one pair.

    ``numbers`` are those of the promises (sentences) of the left and the right report of ``words``.
    """
    left, right = words.reports.values()
    scope: dict[str, Value] = {"left": left, "right": right, "left_n": numbers[0], "right_n": numbers[1]}
    if 0 in numbers:
        return words.say("commitments-both", **scope, measures="")
    said = [_both(words, row, unit) for row in table.to_dict("records")]
    told = words.say(f"commitments-both-of-{unit}", **scope, said=words.listed(said))
    return words.say("commitments-both", **scope, measures=told)


def _both(words: Words, row: Mapping[Hashable, Any], unit: str) -> str:
    sure = not pd.isna(row["p_holm"]) and row["p_holm"] < LEVEL
    return words.say(
        "commitments-both-measure",
        left=row["left_share"],
        right=row["right_share"],
        does=words.say(f"commitments-{unit}-{row['measure']}", k=MANY),
        verdict="untested" if pd.isna(row["p"]) else "apart" if sure else "none",
        p=words.p(row["p_holm"]) if sure else "",
    )


def _end(words: Words, row: Mapping[Hashable, Any]) -> str:
    """“67% in 甲 2022 (60%–75% with the error of reading, n = 3)”."""
    interval = words.say("commitments-interval", origin=row["origin"], n=row["n"], low=row["low"], high=row["high"])
    return words.say("commitments-in", share=row["share"], report=words.reports[row["doc_id"]], interval=interval)
