"""The hand annotation as a layer: with it, the tables of the annotated reports are right by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from analysis.batch import Text, read_rows
from analysis.corpus.registry import lexicon_of, read_registry, text_of
from analysis.corpus.reviews import read_reviews
from analysis.evaluation import predictions
from analysis.evaluation.gold import COMMITMENT, FIELDS, TIME, Gold, read_gold
from analysis.evaluation.matching import join
from analysis.evaluation.outcomes import amounts
from analysis.tables.blank import tables_of
from analysis.tables.check import check
from analysis.tables.tables import Tables
from tools.reviewed_gold import lines

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def gold(root: Path) -> Gold:
    """The annotation."""
    return read_gold(root / "data/gold")


@pytest.fixture(scope="module")
def laid(root: Path) -> Tables:
    """The tables of single reports with the layer over them, checked."""
    folder = root / "data/reports"
    reviews, lexicon, made, texts = read_reviews(folder), lexicon_of(folder), [], {}
    for meta in read_registry(folder):
        texts[meta.doc_id] = text_of(folder, meta)
        made.append(read_rows(Text(meta, texts[meta.doc_id], reviews[meta.doc_id]), lexicon))
    tables = tables_of({name: pd.concat([one[name] for one in made], ignore_index=True) for name in made[0]})
    check(tables, texts)
    return tables


def side_by_side(gold: pd.DataFrame, found: pd.DataFrame, *columns: str) -> list[tuple[str, ...]]:
    """Where the two differ in a column, white space aside: (doc_id, quote, column, annotated, in the table)."""
    rows = join(gold, found)
    differences: list[tuple[str, ...]] = [
        (str(row.doc_id), str(row.gold_quote or row.found_quote), "row", str(row.in_gold), str(row.in_found))
        for row in rows[~(rows["in_gold"] & rows["in_found"])].itertuples()
    ]
    for column in columns:
        pair = [rows[f"{side}_{column}"].astype(str).str.replace(r"\s", "", regex=True) for side in ("gold", "found")]
        other = rows[pair[0] != pair[1]]
        told = zip(other["doc_id"], other["gold_quote"], pair[0][other.index], pair[1][other.index], strict=True)
        differences += [(doc, quote, column, *values) for doc, quote, *values in told]
    return differences


def test_themes_and_stance_are_those_of_the_annotation(laid: Tables, gold: Gold) -> None:
    """Of each of the 632 sentences, the second theme too; every sentence is reviewed."""
    found = predictions.sentences(laid)
    assert side_by_side(gold.sentences, found, "start", "end", "theme", "theme_secondary", "stance") == []
    assert set(laid.sentences["origin"]) == {"reviewed"}


def test_quantities_are_those_of_the_annotation(laid: Tables, gold: Gold) -> None:
    """Those that are not optional, each once and no other, in every field; a period where one is annotated."""
    measures = gold.mentions[gold.mentions["kind"] == "measure"]
    fields = [name for name in FIELDS if not name.startswith("period")]
    found = predictions.measures(laid)
    assert side_by_side(measures, found, "low", "high", *fields) == []
    rows = join(measures, found)
    dated = rows[rows["gold_period_start"] != ""]
    assert len(dated) == 239
    for end in ("period_start", "period_end"):
        assert (dated[f"gold_{end}"] == dated[f"found_{end}"]).all()


def test_money_is_that_of_the_annotation(laid: Tables, gold: Gold) -> None:
    """Flow, purpose where one is annotated, and recipients."""
    money = amounts(gold.mentions[gold.mentions["kind"] == "measure"])
    found = predictions.money(laid)
    assert side_by_side(money, found, "low", "high", "unit", "flow", "beneficiaries") == []
    rows = join(money, found)
    purposed = rows[rows["gold_purpose"] != ""]
    assert (purposed["gold_purpose"] == purposed["found_purpose"]).all()


def test_times_are_those_of_the_annotation(laid: Tables, gold: Gold) -> None:
    """All hundred, with their days."""
    times = gold.mentions[gold.mentions["kind"] == "time"]
    assert side_by_side(times, predictions.times(laid), *TIME) == []


def test_commitments_are_those_of_the_annotation(laid: Tables, gold: Gold) -> None:
    """Those that are not optional, each once, in every field; none that only the parser sees."""
    assert side_by_side(gold.commitments, predictions.commitments(laid), *COMMITMENT) == []


def test_what_is_annotated_as_optional_is_not_laid_over(laid: Tables, gold: Gold) -> None:
    """Rows that two careful readers may decide differently stay as they are read."""
    for annotated, found in (
        (gold.mentions[gold.mentions["kind"] == "measure"], laid.metrics),
        (gold.commitments, laid.commitments.assign(quote=laid.commitments["text"])),
    ):
        needed = annotated[~annotated["optional"]]
        pairs = join(needed, found[found["origin"] == "reviewed"])
        assert pairs["in_gold"].all()
        assert pairs["in_found"].all()
        assert (found["origin"] == "parsed").any()


def test_no_review_of_the_annotation_is_stale(laid: Tables) -> None:
    """The layer fits what the parser reads today; if not, tools/reviewed_gold.py makes it again."""
    assert (
        laid.reviews.loc[laid.reviews["state"] == "stale", ["id", "quote", "column", "parsed"]].to_numpy().tolist()
        == []
    )


def test_the_layer_is_what_the_tool_makes_of_annotation_and_parse(root: Path, gold: Gold, tables: Tables) -> None:
    """Line by line, by whom and when aside: nobody has to write it by hand, nor may."""
    reviews = read_reviews(root / "data/reports")
    for doc_id, kept in reviews.items():
        own = Tables(**{name: frame[frame["doc_id"] == doc_id] for name, frame in tables.items() if "doc_id" in frame}
                     | {name: frame for name, frame in tables.items() if "doc_id" not in frame})  # fmt: skip
        made = [(line["action"], line["table"], line["id"], line["quote"].strip(), line.get("column", ""))
                for line in lines(own, gold.only([doc_id]))]  # fmt: skip
        assert [(one.action, one.table, one.id, one.quote, " | ".join(one.columns)) for one in kept] == made


def test_the_tables_without_the_layer_are_the_parse(tables: Tables) -> None:
    """No row says that it was reviewed. What is parsed is pinned elsewhere."""
    origins = [frame["origin"] for _, frame in tables.items() if "origin" in frame]
    assert len(origins) >= 5
    assert set(np.concatenate([origin.to_numpy() for origin in origins])) == {"parsed"}
    assert tables.reviews.empty
