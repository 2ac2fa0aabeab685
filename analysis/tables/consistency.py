"""Rules that hold between columns, between tables, and between the tables and the source texts."""

from __future__ import annotations

import re
from hashlib import sha256
from typing import TYPE_CHECKING

import numpy as np

from analysis.tables.catalogue import TABLES
from analysis.tables.relations import references
from analysis.tables.violation import violation
from analysis.tables.within import within

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    import pandas as pd

# (table, lower, upper): lower <= upper wherever both are known
ORDERED = (
    ("documents", "review_start", "review_end"),
    ("documents", "plan_start", "plan_end"),
    ("metrics", "value_low", "value_high"),
    ("metrics", "base_low", "base_high"),
    ("metrics", "period_start", "period_end"),
    ("spending", "amount_low", "amount_high"),
    ("spending", "amount_low_yuan", "amount_high_yuan"),
    ("spending", "period_start", "period_end"),
    ("times", "from_date", "to_date"),
    ("themes", "share_low", "share_high"),
    ("themes", "share_wording_low", "share_wording_high"),
)
FRACTIONS = (
    ("sentences", "theme_score"),
    ("themes", "share"),
    ("themes", "first_wording"),
    ("topic_shares", "share"),
    ("topics", "stability"),
    ("concepts", "sentence_share"),
    ("concepts", "top_word_share"),
)
# The rows of the first table are exactly those of the second whose column has this value, and say the same of them.
SUBSETS = (
    ("metrics", "metric_id", "mentions", "mention_id", "kind", "measure"),
    ("times", "mention_id", "mentions", "mention_id", "kind", "time"),
    ("formulas", "mention_id", "mentions", "mention_id", "kind", "formula"),
    ("spending", "metric_id", "metrics", "metric_id", "dimension", "money"),
)
SAME = (
    "doc_id",
    "sentence_id",
    "start",
    "end",
    "quote",
    "theme",
    "stance",
    "status",
    "period_start",
    "period_end",
    "due",
)
ROUNDING = 1e-5  # sums of shares that may be rounded to six decimals
DIGITS = re.compile(r"[0-9０-９]+")


def across(frames: Mapping[str, pd.DataFrame], names: Collection[str]) -> Iterator[str]:
    """The rules between columns of the tables of these names, and between them and any; linear in rows."""
    yield from _references(frames, names)
    yield from _subsets(frames, names)
    yield from _ranges({name: frames[name] for name in names})
    yield from _sums({name: frames[name] for name in names})
    if "concepts" in names:
        yield from _concepts(frames)
    if "topic_quality" in names:
        yield from _one_choice(frames["topic_quality"])
    if "metrics" in names:
        yield from _amounts(frames["metrics"], frames["spending"])


def _amounts(metrics: pd.DataFrame, spending: pd.DataFrame) -> Iterator[str]:
    signed = metrics.loc[metrics["sign"].notna()]
    yield from violation("metrics.sign: neither 1 nor -1", signed.loc[~signed["sign"].isin([1, -1]), "sign"])
    yield from violation("metrics.sign: given for no change", signed.loc[signed["aspect"] != "change", "metric_id"])
    foreign = spending.loc[spending["currency"] != "CNY"]
    yield from violation(
        "spending: yuan of another currency", foreign.loc[foreign["amount_low_yuan"].notna(), "metric_id"]
    )


def _one_choice(quality: pd.DataFrame) -> Iterator[str]:
    if len(quality) and quality["chosen"].sum() != 1:
        yield f"topic_quality.chosen: {quality['chosen'].sum()} rows are chosen; exactly one must be"


def _references(frames: Mapping[str, pd.DataFrame], names: Collection[str]) -> Iterator[str]:
    checked = [table for table in TABLES if table.name in names]
    sentences = frames["sentences"][["sentence_id", "doc_id", "start", "end"]].drop_duplicates("sentence_id")
    targets = {(reference.target, reference.key) for table in checked for reference in references(table)}
    known = {(name, key): frames[name][key].drop_duplicates() for name, key in targets}
    for table in checked:
        frame = frames[table.name]
        for reference in references(table):
            values = frame[reference.column].dropna()
            unknown = values[~within(values, known[reference.target, reference.key])]
            yield from violation(f"{table.name}.{reference.column}: not in {reference.target}", unknown)
        if "sentence_id" in table.names and table.quote is not None and table.name != "sentences":
            held = frame.merge(sentences, on="sentence_id", suffixes=("", "_of_sentence"))
            inside = held["start"].ge(held["start_of_sentence"]) & held["start"].lt(held["end_of_sentence"])
            stray = held.loc[~inside | (held["doc_id"] != held["doc_id_of_sentence"]), table.key[0]]
            yield from violation(f"{table.name}: starts outside of its sentence", stray)


def _subsets(frames: Mapping[str, pd.DataFrame], names: Collection[str]) -> Iterator[str]:
    for name, key, whole_name, whole_key, column, value in (rule for rule in SUBSETS if rule[0] in names):
        part, whole = frames[name], frames[whole_name]
        rows = whole.loc[whole[column] == value]
        rule = f"{name} is {whole_name} with {column} {value}"
        yield from violation(f"{rule}; not one", part.loc[~within(part[key], rows[whole_key]), key])
        yield from violation(f"{rule}; missing", rows.loc[~within(rows[whole_key], part[key]), whole_key])
        both = part.merge(rows, left_on=key, right_on=whole_key, suffixes=("", "_whole"))
        for same in (same for same in SAME if same in part and same in whole):
            left, right = both[same], both[f"{same}_whole"]
            other = both.loc[(left != right) & ~(left.isna() & right.isna()), key]
            yield from violation(f"{name}.{same}: other than in {whole_name}", other)


def _ranges(frames: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    for name, low, high in (rule for rule in ORDERED if rule[0] in frames):
        frame = frames[name]
        wrong = frame.loc[frame[low] > frame[high], [low, high]]
        yield from violation(f"{name}: {low} above {high}", wrong.itertuples(index=False, name=None))
    for name, column in (rule for rule in FRACTIONS if rule[0] in frames):
        values = frames[name][column]
        yield from violation(f"{name}.{column}: outside of 0 to 1", values[(values < 0) | (values > 1 + 1e-9)])
    for name, column in (
        (table.name, column.name)
        for table in TABLES
        for column in table.columns
        if column.kind == "number" and table.name in frames
    ):
        values = frames[name][column]
        yield from violation(f"{name}.{column}: not finite", values[np.isinf(values)])


def _sums(frames: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    if "themes" in frames:
        themes = frames["themes"].groupby(["doc_id", "stance"], sort=False)["share"].sum()
        yield from violation("themes.share: does not sum to 1", themes.index[(themes - 1).abs() > ROUNDING])
    if "topic_shares" in frames:
        topics = frames["topic_shares"].groupby("doc_id", sort=False)["share"].sum()
        yield from violation("topic_shares.share: sums to more than 1", topics.index[topics > 1 + ROUNDING])


def _concepts(frames: Mapping[str, pd.DataFrame]) -> Iterator[str]:
    whole = frames["concepts"].query("part == 'whole'").set_index(["doc_id", "concept"])["count"]
    places = frames["concept_words"].groupby(["doc_id", "concept"]).size()
    other = whole.index.union(places.index)
    differ = whole.reindex(other, fill_value=0) != places.reindex(other, fill_value=0)
    yield from violation("concepts.count: other than places in concept_words", other[differ])


def with_texts(frames: Mapping[str, pd.DataFrame], texts: Mapping[str, str]) -> Iterator[str]:
    """The rules between tables and source texts (doc_id to text); linear in the length of the texts."""
    documents = frames["documents"]
    yield from violation("documents: no text given", documents.loc[~documents["doc_id"].isin(list(texts)), "doc_id"])
    facts = zip(documents["doc_id"], documents["sha256"], documents["n_chars"], strict=True)
    other = [
        doc
        for doc, checksum, n_chars in facts
        if doc in texts and (len(texts[doc]), sha256(texts[doc].encode()).hexdigest()) != (n_chars, checksum)
    ]
    yield from violation("documents: length or SHA-256 is not that of the text", other)
    for table in TABLES:
        if table.quote is not None:
            frame = frames[table.name]
            quoted = zip(*(frame[name].tolist() for name in ("doc_id", "start", "end", table.quote)), strict=True)
            wrong = [row for row in quoted if texts.get(row[0], "")[row[1] : row[2]] != row[3]]
            yield from violation(f"{table.name}.{table.quote}: not text[start:end]", wrong)
    spans = frames["mentions"][["start", "end"]].to_numpy()
    rows = frames["mentions"].groupby("doc_id", sort=False).indices
    for doc_id, text in texts.items():
        starts, ends = spans[rows.get(doc_id, [])].T
        loose = _loose_digits(text, starts, ends)
        yield from violation(f"mentions: digits of {doc_id} that are not in exactly one mention", loose)


def _loose_digits(text: str, starts: np.ndarray, ends: np.ndarray) -> list[str]:
    """Every run of Arabic digits that is not within exactly one mention, with its offset."""
    runs = [match.span() for match in DIGITS.finditer(text)]
    first, last = np.array(runs, dtype="int64").reshape(-1, 2).T - [[0], [1]]
    starts, ends = np.sort(starts), np.sort(ends)
    # Mentions begun so far, less those ended so far, are those that cover a character.
    begun_first, begun_last = np.searchsorted(starts, first, "right"), np.searchsorted(starts, last, "right")
    covers_first = begun_first - np.searchsorted(ends, first, "right")
    covers_last = begun_last - np.searchsorted(ends, last, "right")
    whole = (covers_first == 1) & (covers_last == 1) & (begun_first == begun_last)
    return [f"{text[start:end]} at {start}" for (start, end), kept in zip(runs, whole, strict=True) if not kept]
