from __future__ import annotations

from math import log, sqrt

import pandas as pd
import pytest

from analysis.findings import bigrams as compare
from analysis.language.log_odds import PRIOR
from analysis.language.tokens import bigrams, named
from analysis.lexicon.lexicon import Lexicon

LEXICON = Lexicon.default()
NAMES = {"a": "甲 2032", "b": "乙 2032"}


def said(*rows: tuple[str, str]) -> pd.DataFrame:
    """Body sentences from (doc_id, text)."""
    frame = pd.DataFrame(rows, columns=["doc_id", "text"])
    return frame.assign(type="body", sentence_id=[f"s{at}" for at in range(len(frame))])


def test_pairs_are_of_neighbours_within_a_run() -> None:
    """Signs and digits part; white space does not; a lone character makes no pair."""
    assert bigrams(said(("a", "加装电 梯5台,好。消防")))["words"].tolist() == [["加装", "装电", "电梯", "消防"]]


def test_word_is_as_strong_as_its_weakest_pair() -> None:
    """电梯房 is 电梯 and 梯房; with the counts of both reports, by the formula of Monroe, Colaresi and Quinn."""
    texts = [("a", "电梯房")] * 6 + [("a", "电梯")] * 2 + [("b", "梯房")] * 4 + [("b", "消防")] * 20
    table = pd.DataFrame({"doc_id": ["a"], "term": ["电梯房"]})
    z = {}
    for pair, own, other in (("电梯", 8, 0), ("梯房", 6, 4)):
        n, rest, prior = 14, 24, PRIOR * (own + other) / 38
        odds = log((own + prior) / (n + PRIOR - own - prior)) - log((other + prior) / (rest + PRIOR - other - prior))
        z[pair] = odds / sqrt(1 / (own + prior) + 1 / (other + prior))
    row = compare.words(table, said(*texts)).iloc[0]
    assert row["z_pairs"] == pytest.approx(min(z.values()), abs=1e-5)


def test_reports_that_say_the_same_do_not_differ_by_pairs() -> None:
    """Equal texts: every pair has z 0."""
    table = pd.DataFrame({"doc_id": ["a", "b"], "term": ["电梯", "消防"]})
    found = compare.words(table, said(("a", "电梯消防"), ("b", "电梯消防")))
    assert found["z_pairs"].tolist() == [0, 0]


def test_names_are_listed_with_their_counts() -> None:
    """Places of the dictionary, most frequent first; a report without any has no row."""
    table = named(said(("a", "上海消防,北京消防,上海"), ("b", "消防")), LEXICON)
    assert table.values.tolist() == [["a", "上海", 2], ["a", "北京", 1]]
