from __future__ import annotations

import pandas as pd
import pytest

from analysis.findings import corpus as compare
from analysis.tables.catalogue import DOCUMENTS, MENTIONS, SECTIONS, SENTENCES
from analysis.tables.frame import frame

NAMES = {"a": "甲 2022", "b": "乙 2022"}


def day(words: str) -> pd.Timestamp:
    """A date."""
    return pd.Timestamp(words)


def document(
    doc_id: str, *, county: str | None = None, review: bool = False, inferred: str | None = None
) -> tuple[object, ...]:
    """A row of documents."""
    start, end = (day("2021-01-01"), day("2021-12-31")) if review else (None, None)
    return (
        doc_id, doc_id, None, None, county, "某市", "某市", None, "plan", "township", "headings", None, start, end,
        day("2022-01-01"), day("2022-12-31"), None, None, None, None, None, None, None, "0" * 64, 100,
    )  # fmt: skip


def sentence(number: int, doc_id: str, text: str, stance: str, start: int, kind: str = "body") -> tuple[object, ...]:
    """A row of sentences."""
    span = (start, start + len(text))
    return (f"s{number}", doc_id, None, *span, kind, stance, "economy", None, 1.0, None, "parsed", text)


def mention(number: int, doc_id: str, quote: str, start: int, kind: str = "measure") -> tuple[object, ...]:
    """A row of mentions."""
    return (f"m{number}", doc_id, "s0", start, start + len(quote), quote, kind, "hand")


BOTH = frame(DOCUMENTS, [document("a", county="某区", review=True), document("b")])
TEXT = "建成3个,投入20 21万"  # 3 at 2, the amount with its stray space at 7 to 13
SENTENCES_OF_A = frame(SENTENCES, [
    sentence(0, "a", "标题", "review", 0, "heading"),
    sentence(1, "a", TEXT, "review", 10),
    sentence(2, "a", "再建４个点", "plan", 40),
])  # fmt: skip


def test_facts_say_place_and_periods() -> None:
    """A municipality that is its own province is said once; a period that is not known stays empty."""
    table = compare.facts(BOTH)
    assert table["place"].tolist() == ["某市 某区", "某市"]
    assert table["review"].tolist()[0] == "2021"
    assert table["review"].tolist()[1] == ""
    assert table["plan"].tolist() == ["2022"] * 2


def test_structure_counts_sections_depth_and_sentences() -> None:
    """A report without sections has depth 0."""
    sections = frame(SECTIONS, [
        ("h1", "a", None, 1, "一、", "甲", "review", 0, 9), ("h2", "a", "h1", 2, None, "乙", "review", 2, 9),
    ])  # fmt: skip
    table = compare.structure(BOTH, sections, SENTENCES_OF_A).set_index("doc_id")
    assert list(table.loc["a", ["sections", "depth", "heading", "body"]]) == [2, 2, 1, 2]
    assert list(table.loc["b", ["sections", "depth", "heading", "body"]]) == [0, 0, 0, 0]


def test_make_up_is_measured_in_characters() -> None:
    """Review has 2 + 13 of 20 characters; the report without sentences has no shares."""
    table = compare.make_up(BOTH, SENTENCES_OF_A).set_index(["doc_id", "stance"])
    assert table.loc[("a", "review"), "n_chars"] == 15
    assert table.loc[("a", "review"), "share"] == pytest.approx(15 / 20)
    assert table.loc[("a", "plan"), "share"] == pytest.approx(5 / 20)
    assert table.loc[("a", "other"), "n_sentences"] == 0
    assert table.loc["b"]["share"].isna().all()


def test_the_ledger_has_every_kind() -> None:
    """Kinds that a report has not are listed with 0, unexplained above all."""
    table = compare.ledger(BOTH, frame(MENTIONS, [mention(0, "a", "3个", 12), mention(1, "a", "4", 44, "time")]))
    row = table.set_index(["doc_id", "kind"])
    assert row.loc[("a", "measure"), "n"] == 1
    assert row.loc[("a", "measure"), "share"] == 0.5
    assert row.loc[("b", "unexplained"), "n"] == 0


def test_digit_runs_are_held_once_not_at_all_or_twice() -> None:
    """A number with a stray space is two runs in one expression; full-width digits are digits; overlaps are seen."""
    mentions = frame(MENTIONS, [
        mention(0, "a", "20 21万", 17), mention(1, "a", "４", 42), mention(2, "a", "再建４个", 40),
        mention(3, "b", "3", 12),
    ])  # fmt: skip
    runs = compare.digit_runs(SENTENCES_OF_A, mentions)
    assert runs[["quote", "start", "mentions"]].to_numpy().tolist() == [
        ["3", 12, 0], ["20", 17, 1], ["21", 20, 1], ["４", 42, 2],
    ]  # fmt: skip


def test_the_accounts_are_open_until_every_run_is_held_once() -> None:
    """One run in none, one in two expressions, one expression unexplained."""
    mentions = frame(MENTIONS, [
        mention(0, "a", "20 21万", 17), mention(1, "a", "４", 42), mention(2, "a", "４", 42, "unexplained"),
    ])  # fmt: skip
    row = compare.accounts(BOTH, SENTENCES_OF_A, mentions).set_index("doc_id").loc["a"]
    assert list(row) == [4, 2, 1, 1, 3, 1]
    assert compare.unexplained(mentions, SENTENCES_OF_A)["mention_id"].tolist() == ["m2"]


def test_without_reports_there_are_no_facts() -> None:
    """No row, no error."""
    assert compare.facts(BOTH[:0]).empty
