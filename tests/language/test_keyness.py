from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from math import log, sqrt
from typing import Any

import duckdb
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.language.dealing import bar
from analysis.language.keyness import (
    count_table,
    count_words,
    keyness,
    robust,
    terms,
    terms_of,
    totals,
    uses_in,
    word_counts,
    word_uses,
)
from analysis.language.log_odds import PRIOR
from analysis.lexicon.lexicon import Lexicon
from analysis.tables.catalogue import TERMS

LEXICON = Lexicon.default()
Say = Callable[..., pd.DataFrame]


def table(**columns: list[int]) -> pd.DataFrame:
    """Document × term counts of documents a, b, c …"""
    frame = pd.DataFrame(columns)
    return frame.set_axis(pd.Index(list("abcdef"[: len(frame)]), name="doc_id"))


def rows(found: pd.DataFrame) -> dict[Any, dict[Any, Any]]:
    """The rows by (document, term)."""
    return found.set_index(["doc_id", "term"]).to_dict("index")


def test_log_odds_by_hand() -> None:
    """Document a has 8 of 10 words x, b 2 of 30: eq. 15, 16 and 20-22 of Monroe, Colaresi and Quinn."""
    row = rows(keyness(table(x=[8, 2], y=[2, 28])))["a", "x"]
    prior = PRIOR * 10 / 40
    expected = log((8 + prior) / (10 + PRIOR - 8 - prior)) - log((2 + prior) / (30 + PRIOR - 2 - prior))
    assert row["log_odds"] == pytest.approx(expected, abs=1e-6)
    assert row["z"] == pytest.approx(expected / sqrt(1 / (8 + prior) + 1 / (2 + prior)), abs=1e-6)


def test_documents_that_say_the_same_are_not_set_apart() -> None:
    """Equal shares, whatever the lengths: the rarer the evidence, the nearer to zero, and equal lengths give zero."""
    assert keyness(table(x=[5, 5], y=[10, 10]))["z"].abs().max() == 0
    assert keyness(table(x=[5, 50], y=[10, 100]))["z"].abs().max() < 0.2


def test_two_documents_mirror_each_other() -> None:
    """What sets a apart from b sets b apart from a, the other way round."""
    found = rows(keyness(table(x=[8, 2], y=[2, 28])))
    assert [found["a", term]["z"] for term in "xy"] == [-found["b", term]["z"] for term in "xy"]


def test_chance_alone_rarely_exceeds_two() -> None:
    """Words drawn from one and the same distribution: |z| > 1.96 in no more than one of twenty."""
    random = np.random.default_rng(0)
    drawn = random.multinomial(3000, np.full(200, 1 / 200), size=2)
    counts = pd.DataFrame(drawn, index=["a", "b"], columns=[f"w{at:03}" for at in range(200)])
    assert (keyness(counts)["z"].abs() > 1.96).mean() <= 0.05


def test_only_terms_that_the_document_has() -> None:
    """A row needs a count; rows are in the order of the documents, then by z."""
    found = keyness(table(x=[8, 0], y=[2, 28]))
    assert found[["doc_id", "term"]].to_numpy().tolist() == [["a", "x"], ["a", "y"], ["b", "y"]]


def test_terms_table_by_hand(say: Say) -> None:
    """Four counted words in a, two in b; 消防 is in both."""
    found = rows(terms(say(("a", "消防,消防,养老。"), ("a", "垃圾!"), ("b", "消防和招商。")), LEXICON))
    assert [found["a", "消防"][name] for name in ("count", "per_10k", "doc_frequency")] == [2, 5000, 2]
    assert [found["b", "招商"][name] for name in ("count", "per_10k", "doc_frequency")] == [1, 5000, 1]
    assert len(found) == 5
    assert found["a", "养老"]["z"] > 0


def test_one_document_has_nothing_to_be_compared_with(say: Say) -> None:
    """An empty table with the declared columns; so is that of no sentences, and that of sentences without words."""
    for sentences in (say(("a", "消防。")), say().iloc[:0], say(("a", "1"), ("b", "2"))):
        found = terms(sentences, LEXICON)
        assert found.empty
        assert list(found.columns) == list(TERMS.names)


def test_word_counts_keep_the_order_of_documents(say: Say) -> None:
    """Documents as they come, words sorted."""
    counts = word_counts(say(("z", "消防。"), ("a", "养老,消防。")), LEXICON)
    assert counts.index.tolist() == ["z", "a"]
    assert counts.to_dict("index")["a"] == {"养老": 1, "消防": 1}
    assert count_table(pd.DataFrame({"doc_id": ["b", "b"], "x": [1, 1]}), "x").to_dict("index") == {"b": {1: 2}}


def test_words_beside_the_counted_terms_are_in_the_totals() -> None:
    """One term, 8 of 100 words against 2 of 300: as if the other words were counted as one more term."""
    full = rows(keyness(table(x=[8, 2], y=[92, 298])))
    part = rows(keyness(table(x=[8, 2]), pd.Series({"a": 100, "b": 300})))
    assert part["a", "x"] == full["a", "x"]


def test_one_and_the_same_word_sets_nobody_apart() -> None:
    """Odds that cannot be formed are no difference."""
    assert keyness(table(x=[8, 2]))["z"].tolist() == [0, 0]


def test_robust_finds_what_hangs_on_one_other_document() -> None:
    """x sets a apart only because c never says it; y does so against each of the others."""
    counts = table(x=[30, 30, 0], y=[30, 2, 2], w=[100, 130, 160])
    every = keyness(counts)
    found, full = rows(every.assign(z_weakest=robust(counts, every))), rows(every)
    assert full["a", "x"]["z"] > 1
    assert abs(found["a", "x"]["z_weakest"]) < 0.2
    assert found["a", "y"]["z_weakest"] > 1
    assert all(abs(row["z_weakest"]) <= abs(full[at]["z"]) for at, row in found.items())


def test_terms_have_the_bar_of_their_sections(say: Say) -> None:
    """The same in every row: what dealing the uses of counted words gives."""
    sentences = say(("a", "消防,消防,养老。"), ("a", "垃圾!"), ("b", "消防和招商。"), ("b", "招商,招商。"))
    sentences["section_id"] = ["a1", "a2", "b1", None]
    found = terms(sentences, LEXICON)
    assert found["z_bar"].nunique() == 1
    assert found["z_bar"].iloc[0] == bar(word_uses(sentences, LEXICON))


WORDS = ["养老", "消防", "招商", "𠀀𠀀"]
USES = st.lists(st.tuples(st.sampled_from("dbca"), st.sampled_from(WORDS)), min_size=2, max_size=30)


@settings(max_examples=20, deadline=None)
@given(USES, st.lists(st.integers(0, 4), max_size=3))
def test_parts_together_are_the_whole(found: list[tuple[str, str]], cuts: list[int]) -> None:
    """Counted part by part, totals of these in SQL: the rows of the corpus in one, in the same order."""
    said = pd.DataFrame([(doc_id, None, [word]) for doc_id, word in found], columns=["doc_id", "section_id", "words"])
    ids = list(pd.unique(said["doc_id"]))
    parts = [ids[begin:end] for begin, end in pairwise([0, *sorted(cuts), len(ids)]) if ids[begin:end]]
    counts = [count_words(said[said["doc_id"].isin(part)]) for part in parts]
    whole = count_words(said)
    connection = duckdb.connect()
    every = totals(connection.from_df(pd.concat(counts)), len(ids))
    by_part = pd.concat([terms_of(part, every, 1.0) for part in counts], ignore_index=True)
    pd.testing.assert_frame_equal(by_part, terms_of(whole, totals(connection.from_df(whole), len(ids)), 1.0))
    if len(ids) > 1:
        dense = keyness(count_table(uses_in(said), "words"))
        pd.testing.assert_frame_equal(by_part[list(dense)], dense.astype({"doc_id": "str", "term": "str"}))
