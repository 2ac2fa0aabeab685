"""What was read and how it is built; whether every number in it is accounted for."""

from __future__ import annotations

import re

import pandas as pd

from analysis.findings.values import each, period
from analysis.tables.catalogue import MENTIONS
from analysis.tables.vocabularies import STANCES

KINDS = MENTIONS.column("kind").allowed or ()
_DIGITS = re.compile(r"[0-9０-９]+")


def facts(documents: pd.DataFrame) -> pd.DataFrame:
    """One row per report: where and when it is from, what it covers, what of this was not in the text itself."""
    place = documents[["province", "city", "county"]].apply(lambda row: " ".join(dict.fromkeys(row.dropna())), axis=1)
    return pd.DataFrame({
        "doc_id": documents["doc_id"],
        "district": documents["district"],
        "place": place if len(documents) else pd.Series(dtype="str"),
        "genre": documents["genre"],
        "tier": documents["tier"],
        "review": each(documents, lambda row: period(row["review_start"], row["review_end"])),
        "plan": each(documents, lambda row: period(row["plan_start"], row["plan_end"])),
        "published": documents["published"],
        "n_chars": documents["n_chars"],
        "inferred": documents["inferred"],
        "doubts": documents["doubts"],
    })  # fmt: skip


def structure(documents: pd.DataFrame, sections: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """One row per report: n_chars, sections, depth (of nested headings), headings, body sentences, glossary notes."""
    types = sentences.groupby(["doc_id", "type"]).size().unstack(fill_value=0)
    types = types.reindex(index=documents["doc_id"], columns=["heading", "body", "front", "glossary"], fill_value=0)
    levels = sections.groupby("doc_id")["level"]
    table = documents[["doc_id", "n_chars"]].set_index("doc_id").join(types)
    table.insert(1, "sections", levels.size().reindex(table.index, fill_value=0))
    table.insert(2, "depth", levels.max().reindex(table.index).fillna(0).astype(int))
    return table.reset_index()


def make_up(documents: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """One row per report × stance: n_sentences, n_chars in them, share of the report's characters."""
    counted = sentences.assign(n_chars=sentences["text"].str.len()).groupby(["doc_id", "stance"])["n_chars"]
    grid = pd.MultiIndex.from_product([documents["doc_id"], STANCES], names=["doc_id", "stance"])
    table = counted.agg(n_sentences="size", n_chars="sum").reindex(grid, fill_value=0).reset_index()
    return table.assign(share=table["n_chars"] / table.groupby("doc_id")["n_chars"].transform("sum"))


def ledger(documents: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """One row per report × kind of numeric expression: n, share of the report's numeric expressions."""
    grid = pd.MultiIndex.from_product([documents["doc_id"], KINDS], names=["doc_id", "kind"])
    table = mentions.groupby(["doc_id", "kind"]).size().reindex(grid, fill_value=0).rename("n").reset_index()
    return table.assign(share=table["n"] / table.groupby("doc_id")["n"].transform("sum"))


def digit_runs(sentences: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """One row per run of Arabic digits: doc_id, sentence_id, start, end, quote, mentions (that hold all of it)."""
    spans = {
        doc: list(zip(group["start"], group["end"], strict=True))
        for doc, group in mentions.groupby("doc_id", sort=False)
    }
    rows = []
    for doc, sentence, offset, text in sentences[["doc_id", "sentence_id", "start", "text"]].itertuples(index=False):
        near = [span for span in spans.get(doc, []) if span[0] < offset + len(text) and span[1] > offset]
        for run in _DIGITS.finditer(text):
            start, end = offset + run.start(), offset + run.end()
            rows.append((doc, sentence, start, end, run[0], sum(low <= start and end <= high for low, high in near)))
    return pd.DataFrame(rows, columns=["doc_id", "sentence_id", "start", "end", "quote", "mentions"])


def accounts(documents: pd.DataFrame, sentences: pd.DataFrame, mentions: pd.DataFrame) -> pd.DataFrame:
    """One row per report: digit_runs, in_one_mention, in_none, in_several, and mentions that no rule explains.

    The books are closed where digit_runs == in_one_mention and unexplained == 0.
    """
    runs = digit_runs(sentences, mentions)
    counted = {
        "digit_runs": runs,
        "in_one_mention": runs[runs["mentions"] == 1],
        "in_none": runs[runs["mentions"] == 0],
        "in_several": runs[runs["mentions"] > 1],
        "mentions": mentions,
        "unexplained": mentions[mentions["kind"] == "unexplained"],
    }
    table = documents[["doc_id"]].set_index("doc_id")
    for name, chosen in counted.items():
        table[name] = chosen.groupby("doc_id").size().reindex(table.index, fill_value=0)
    return table.reset_index()


def unexplained(mentions: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """The numeric expressions that no rule explains, with their sentences."""
    found = mentions.loc[mentions["kind"] == "unexplained", ["doc_id", "mention_id", "sentence_id", "quote"]]
    return found.merge(sentences[["sentence_id", "text"]], on="sentence_id", how="left")
