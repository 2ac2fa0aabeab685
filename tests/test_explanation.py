"""Why a row is what it is, from the text to the rule and the words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import analysis
from analysis.corpus.reviews import Review
from analysis.explanation import of_mentions
from analysis.lexicon.lexicon import Lexicon
from analysis.tables import catalogue

META = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)
TEXT = (
    "甲街道工作报告\n一、2030年工作回顾\n为439家企业减免房租共计1832万余元。现有车位120个,走访老人60户。\n"
    "二、2031年工作安排\n6月底前新建公园3个。落实“三会一课”,走访老人60户。\n"
)


def fields(quote: str, text: str = TEXT) -> dict[str, tuple[str, str, object]]:
    """(value, rule, words) of each field."""
    rows = analysis.explain(text, META, quote).to_dict("records")
    return {str(row["field"]): (row["value"], row["rule"], row["words"]) for row in rows}


def test_an_amount_says_which_words_decided() -> None:
    """Every field of metrics and spending has a value and a rule, and the words where there are such."""
    found = fields("1832万余元")
    assert found["value"] == ("18,320,000", "number+unit", "1832万余元")
    assert found["flow"] == ("relief", "near-number", "减免")
    assert found["bound"][0] == "over"
    assert found["beneficiaries"][::2] == ("439家", "439家")
    assert found["stance"] == ("review", "words-of-the-heading", "回顾")
    assert found["theme"][:2] == ("economy", "classifier")
    decided = {"indicator", "indicator_code", "per", "aspect", "sign", "status", "period_start", "period_end", "due"}
    assert decided | {"unit", "dimension", "flow", "purpose"} <= set(found)


def test_values_are_those_of_the_tables() -> None:
    """What is explained is what the row says."""
    row = analysis.parse_report(TEXT, META).metrics.set_index("quote").loc["120个"]
    found = fields("120个")
    assert found["status"] == ("baseline", "stock", "现有")
    for column in ("indicator", "unit", "status", "aspect", "bound"):
        assert found[column][0] == row[column]


def test_places_are_those_of_the_source() -> None:
    """text[start:end] are the words."""
    rows = analysis.explain(TEXT, META, "1832万余元").dropna(subset="start")
    assert len(rows) > 5
    assert [TEXT[start:end] for start, end in zip(rows["start"], rows["end"], strict=True)] == list(rows["words"])


def test_a_promise_a_sentence_and_a_scheme() -> None:
    """An id of a commitment or a sentence is explained too, and a number that is no quantity."""
    tables = analysis.parse_report(TEXT, META)
    made = tables.commitments.iloc[0]
    found = fields(made.commitment_id)
    assert found["verb"][0] == made.verb == "新建"
    assert found["due"] == ("2031-06-30", "in-it", "6月底前")
    assert set(fields(made.sentence_id)) == {"stance", "theme"}
    assert fields("三会一课")["terms"] == ("3+1", "formula-quoted", "三会一课")
    assert fields("6月底前")["to_date"][0] == "2031-06-30"


def test_words_that_stand_twice_name_the_ids() -> None:
    """Nothing is guessed: the ids of both are named, and each of them is explained."""
    with pytest.raises(analysis.InputError, match="'60户' 2 times") as told:
        fields("60户")
    ids = [word.strip(" .") for word in told.value.todo.removeprefix("Name one:").split(",")]
    assert [fields(name)["status"][0] for name in ids] == ["achieved", "target"]


def test_words_that_are_not_there() -> None:
    """One line says so."""
    with pytest.raises(analysis.InputError, match="nothing that is read at '999个'"):
        fields("999个")


def test_every_mention_is_explained() -> None:
    """Each id of the ledger has its fields; empty texts have none."""
    found = of_mentions(TEXT, META, Lexicon.default())
    assert set(found) >= set(analysis.parse_report(TEXT, META).mentions["mention_id"])
    assert all(found.values())
    assert of_mentions("", META, Lexicon.default()) == {}


def test_every_decided_column_of_metrics_is_explained() -> None:
    """No column that a rule decides is left out."""
    stated = {"metric_id", "doc_id", "sentence_id", "quote", "start", "end", "origin", "caveats"}
    values = {"value_low", "value_high", "base_low", "base_high", "base_unit", "value_signed"}  # told by value and unit
    assert {column.name for column in catalogue.METRICS.columns} - stated - values <= set(fields("1832万余元"))


def test_a_theme_that_form_decides_names_no_words() -> None:
    """A line before the text is told by where it stands, and not by the words that would have weighed."""
    text = "甲区市场监督管理局文件\n甲街道工作报告\n一、2031年工作任务\n新建公园3个,修路5条。\n"
    meta = analysis.ReportMeta(doc_id="x", district="甲", plan_year=2031)
    rules = {
        quote: analysis.explain(text, meta, quote).set_index("field").loc["theme"]
        for quote in analysis.parse_report(text, meta).sentences["sentence_id"]
    }
    told = [(row["rule"], isinstance(row["words"], str)) for row in rules.values()]
    assert all(rule == "classifier" or not words for rule, words in told)
    assert "structure" in {rule for rule, _ in told}


GIVEN: dict[str, Any] = {
    "where": "a.csv:2", "doc_id": META.doc_id, "start": None,
    "reason": "counted", "reviewer": "王", "day": date(2031, 5, 1),
}  # fmt: skip
BY = "王, 2031-05-01: counted"


def change(table: str, key: str, quote: str, **values: tuple[Any, Any]) -> Review:
    """A review that changes values, each from old to new."""
    old, new = zip(*values.values(), strict=True)
    return Review(action="change", table=table, id=key, quote=quote, columns=tuple(values), old=old, new=new, **GIVEN)


def metric(quote: str) -> Any:
    """The row of metrics with these words."""
    (row,) = [row for row in analysis.parse_report(TEXT, META).metrics.itertuples() if row.quote == quote]
    return row


def told(quote: str, *reviews: Review) -> dict[str, tuple[str, str, object]]:
    """(value, rule, words) of each field, with these reviews laid over."""
    rows = analysis.explain(TEXT, META, quote, reviews=reviews).to_dict("records")
    return {str(row["field"]): (row["value"], row["rule"], row["words"]) for row in rows}


def test_a_value_that_a_person_has_set_says_who_and_why() -> None:
    """By the rule ``reviewed``, with what was read; other values keep the rule that read them."""
    row = metric("120个")
    sentences = analysis.parse_report(TEXT, META).sentences
    (words,) = sentences.loc[sentences["sentence_id"] == row.sentence_id, "text"]
    reviews = (
        change("metrics", row.metric_id, "120个", value_low=(120.0, 130.0), bound=("exact", "exact")),
        change("sentences", row.sentence_id, words, theme=(row.theme, "party")),
    )
    found = told("120个", *reviews)
    assert found["value"] == ("130", "reviewed", f"{BY}; read as 120")
    assert found["theme"] == ("party", "reviewed", f"{BY}; read as {row.theme}")
    assert found["bound"][1] != "reviewed"
    assert found["origin"] == ("reviewed", "reviewed", BY)
    assert "origin" not in told("1832万余元", *reviews)


def test_rows_that_a_person_has_added_or_removed_are_explained() -> None:
    """An added one by its words and its id; a removed one is none of its table any more."""
    row = metric("3个")
    remove = Review(
        action="remove", table="metrics", id=row.metric_id, quote="3个", columns=(), old=(), new=(), **GIVEN
    )
    assert told(row.metric_id, remove) == {"kind": ("none of metrics", "reviewed", BY)}
    columns, new = ("verb", "firmness"), ("新建", "neutral")
    add = Review(
        action="add",
        table="commitments",
        id=row.sentence_id,
        quote="公园",
        columns=columns,
        old=(None,) * 2,
        new=new,
        **GIVEN,
    )
    assert told("公园", add)["verb"] == ("新建", "reviewed", BY)
    found = of_mentions(TEXT, META, Lexicon.default(), [remove])
    assert [why.rule for why in found[row.metric_id]] == ["reviewed"]
    assert len(found) == len(analysis.parse_report(TEXT, META).mentions)
