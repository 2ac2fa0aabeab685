"""What is said of formulas, of the words used most, and of those that set reports apart."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, Any

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping

    from analysis.wording.words import Words

NAMED = 5  # words of a sentence; the table has them all
_FIRST = 3  # of those used most that the lead names
_ROWS = ["name", "value", "note", "out"]  # what figures draw
SHOWN = 20  # places of shared formulas and passages that a page shows


def answer(words: Words, packed: pd.DataFrame, table: pd.DataFrame, bar: float) -> str:
    """The title of the page: how many formulas are one report's own, and how many words set a report apart.

    ``packed`` comes from ``findings.formulas.by_report``, ``table`` and ``bar`` as for ``apart``.
    """
    n_reports = packed.drop_duplicates("formula")["n_reports"]
    return words.say(
        "language-answer",
        compared=_yes(not isnan(bar)),
        n=len(n_reports),
        own=int((n_reports == 1).sum()),
        passing=int(table["passes"].sum()),
    )


def lead(words: Words, packed: pd.DataFrame, frequent: pd.DataFrame) -> str:
    """What a formula is, by the one used most, and which words are everyone's; ``findings.language.frequent``."""
    most = packed.sort_values("times", ascending=False, kind="stable").head(1).to_dict("records")
    common = [words.say("language-quoted", term=term) for term in frequent.loc[frequent["everywhere"], "term"]]
    return words.say(
        "language-lead",
        n=len(packed),
        formula=most[0]["formula"] if most else "none",
        times=int(most[0]["times"]) if most else 0,
        report=words.reports[most[0]["doc_id"]] if most else "none",
        n_common=len(common),
        common=words.listed(common[:_FIRST]),
    )


def shared_formulas(words: Words, packed: pd.DataFrame) -> str:
    """Which formulas stand in several reports; ``packed`` comes from ``findings.formulas.by_report``."""
    found = packed[packed["n_reports"] > 1].drop_duplicates("formula")
    told = [
        words.say("language-shared-formula", formula=row["formula"], n=row["n_reports"])
        for row in found.sort_values("n_reports", ascending=False, kind="stable").head(NAMED).to_dict("records")
    ]
    return words.say(
        "language-shared-formulas",
        n=packed["formula"].nunique(),
        shared=len(found),
        told=words.listed(told),
        rest=len(found) - len(told),
    )


def formulas_headline(words: Words, packed: pd.DataFrame) -> str:
    """Which report has most formulas; from ``findings.formulas.by_report``."""
    sizes = packed.groupby("doc_id", sort=False).size().sort_values(ascending=False, kind="stable")
    alike = int((sizes == sizes.max()).sum())
    return words.say(
        "language-formulas-headline", n=int(sizes.iloc[0]), alike=alike, report=words.reports[str(sizes.index[0])]
    )


def formula_rows(words: Words, packed: pd.DataFrame, documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report of ``documents``, most formulas first: name, value, note, out (it has most)."""
    sizes = packed.groupby("doc_id").size().reindex(documents["doc_id"], fill_value=0)
    glossed = packed.groupby("doc_id")["definition"].count().reindex(documents["doc_id"], fill_value=0)
    rows = [
        (
            words.reports[doc_id],
            int(sizes[doc_id]),
            words.say("language-formulas-of", n=sizes[doc_id], glossed=glossed[doc_id], length=length),
            bool(sizes[doc_id] == sizes.max() > 0),
        )
        for doc_id, length in zip(documents["doc_id"], documents["n_chars"], strict=True)
    ]
    found = pd.DataFrame(rows, columns=_ROWS)
    return found.sort_values("value", ascending=False, kind="stable", ignore_index=True)


def shared_rows(words: Words, packed: pd.DataFrame, sentences: pd.DataFrame) -> list[dict[str, str]]:
    """The places of formulas that stand in several reports, as rows of a page; those in most reports first.

    ``packed`` has the rows of ``findings.formulas.by_report`` that are of such formulas.
    """
    found = packed.merge(sentences[["sentence_id", "text"]], on="sentence_id")
    found = found.sort_values(["n_reports", "formula"], ascending=[False, True], kind="stable")
    return [
        _row(row["formula"], row["text"], row["doc_id"], row["sentence_id"], words.reports[row["doc_id"]])
        for row in found.head(SHOWN).to_dict("records")
    ]


def frequent_headline(words: Words, table: pd.DataFrame) -> str:
    """How many of the words used most stand in every report; ``table`` comes from ``findings.language.frequent``."""
    return words.say("language-frequent", n=len(table), everywhere=int(table["everywhere"].sum()))


def frequent_rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per word of ``findings.language.frequent``: name, value (uses), note, out (every report has it)."""
    note = [words.say("language-uses", n=n, k=k) for n, k in zip(table["count"], table["reports"], strict=True)]
    return pd.DataFrame({"name": table["term"], "value": table["count"], "note": note, "out": table["everywhere"]})


def apart_headline(words: Words, table: pd.DataFrame, bar: float) -> str:
    """How many words set a report apart, or which comes nearest; ``table`` and ``bar`` as for ``apart``."""
    nearest = table.nlargest(1, "z").to_dict("records")
    return words.say(
        "language-apart-headline",
        n=int(table["passes"].sum()),
        bar=bar,
        listed=len(table),
        term=nearest[0]["term"] if nearest else "none",
        report=words.reports[nearest[0]["doc_id"]] if nearest else "none",
    )


def apart_rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per word listed, nearest to the bar first: name, value (z), weakest (its z), note, out (it passes)."""
    found = table.sort_values("z", ascending=False, kind="stable", ignore_index=True)
    weakest = found["z_weakest"].fillna(found["z"])
    note = [
        words.say("language-uses-in", report=words.reports[doc_id], n=n)
        for doc_id, n in zip(found["doc_id"], found["count"], strict=True)
    ]
    return pd.DataFrame({
        "name": found["term"], "value": found["z"], "weakest": weakest, "note": note, "out": found["passes"],
    })  # fmt: skip


def passage_rows(words: Words, table: pd.DataFrame) -> list[dict[str, str]]:
    """The longest rows of ``findings.shared.passages`` as rows of a page."""
    return [
        _row(
            words.say("language-characters", n=row["n_chars"]),
            row["passage"],
            row["left"],
            row["left_sentence"],
            words.listed([words.reports[row["left"]], words.reports[row["right"]]]),
        )
        for row in table.head(SHOWN).to_dict("records")
    ]


def shown(words: Words, table: pd.DataFrame) -> str:
    """How many rows of a table that the page shows the first SHOWN of are left out; empty where none is."""
    return words.say("language-shown", shown=SHOWN, rest=max(0, len(table) - SHOWN))


def _row(head: str, text: str, doc_id: str, sentence_id: str, note: str) -> dict[str, str]:
    return {"head": head, "text": text, "href": f"evidence-{doc_id}.html#{sentence_id}", "note": note}


def apart(words: Words, table: pd.DataFrame, bar: float, kind: str = "term") -> str:
    """Which words set the reports of ``words`` apart from all the others; where none does, what comes nearest.

    ``table`` comes from ``findings.language.distinctive``, or from its ``phrase_list`` with the kind “phrase”; ``bar``
    from its ``bar``.
    """
    if isnan(bar):
        return words.say("language-alone", kind=kind)
    passing = table[table["passes"]].sort_values("z", ascending=False, kind="stable")
    return words.say(
        "language-apart",
        kind=kind,
        listed=len(table),
        n=len(passing),
        bar=bar,
        told=_told(words, passing, kind),
        nearest=_told(words, table.nlargest(1, "z"), kind),
    )


def left_out(words: Words, table: pd.DataFrame, bar: float, kind: str = "term") -> str:
    """What is left of the z of words (phrases) when the other report that supports each most is left out.

    ``table`` and ``bar`` as for ``apart``.
    """
    tested = table.dropna(subset="z_weakest")
    if tested.empty:
        return words.say("language-left-out", kind=kind, n=0)
    fall = tested["z"] - tested["z_weakest"]
    most = tested.iloc[int(fall.to_numpy().argmax())].to_dict()
    passing = tested[tested["passes"]]
    return words.say(
        "language-left-out",
        kind=kind,
        n=len(tested),
        fall=fall.mean(),
        most=str(most[kind]),
        report=words.reports[most["doc_id"]],
        z=most["z"],
        weakest=most["z_weakest"],
        passing=len(passing),
        still=int((passing["z_weakest"] > bar).sum()),
    )


def pairs(words: Words, table: pd.DataFrame) -> str:
    """Whether words are more frequent by their pairs of characters too; ``table`` comes from ``findings.bigrams``."""
    lost = table[~(table["z_pairs"] > 0)]
    told = [words.say("language-in", term=row["term"], report=words.reports[row["doc_id"]])
            for row in lost.head(NAMED).to_dict("records")]  # fmt: skip
    rest = len(lost) - len(told)
    return words.say("language-pairs", n=len(table), n_lost=len(lost), lost=words.listed(told), rest=rest)


def outside(words: Words, table: pd.DataFrame) -> str:
    """How the words listed stand against national and county reports; ``table`` comes from ``findings.outside``."""
    known = table.dropna(subset=["log_odds_national", "log_odds_county"])
    more = {body: int((known[f"log_odds_{body}"] > 0).sum()) for body in ("national", "county")}
    never = {f"never_{body}": int((known[f"count_{body}"] == 0).sum()) for body in more}
    return words.say("language-outside", n=len(known), **more, **never)


def _told(words: Words, rows: pd.DataFrame, kind: str) -> str:
    said = [words.say("language-term", **_facts(words, row, kind)) for row in rows.head(NAMED).to_dict("records")]
    return words.listed(said)


def _facts(words: Words, row: Mapping[Hashable, Any], kind: str = "term") -> dict[str, str | float]:
    return {"term": str(row[kind]), "report": words.reports[row["doc_id"]], "z": row["z"]}


def _yes(value: object) -> str:
    return "yes" if value else "no"
