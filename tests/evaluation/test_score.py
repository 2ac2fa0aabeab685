from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest
from sklearn.metrics import accuracy_score, f1_score

from analysis.errors import InputError
from analysis.evaluation.measures import MEASURES, definitions
from analysis.evaluation.score import Scores, evaluate

if TYPE_CHECKING:
    from pathlib import Path


def row(scores: Scores, measure: str, doc: str = "all") -> dict[str, Any]:
    """One row of the score table."""
    table = scores.table
    return dict(table[(table["measure"] == measure) & (table["doc_id"] == doc)].iloc[0])


def counts(scores: Scores, measure: str, doc: str = "all") -> tuple[int, int, int]:
    """Annotated, found, right."""
    found = row(scores, measure, doc)
    return int(found["n"]), int(found["n_found"]), int(found["n_right"])


def test_perfect_tables_score_one(annotation: Any, gold: Path) -> None:
    """Tables that say what the annotation says have a value of 1 in every measure and no error."""
    scores = evaluate(annotation.tables(), gold)
    pooled = scores.table[scores.table["doc_id"] == "all"]
    assert list(pooled["measure"]) == [measure.name for measure in MEASURES]
    assert dict(zip(pooled["measure"], pooled["value"], strict=True)) == pytest.approx(
        dict.fromkeys(definitions(), 1.0) | {"per": np.nan}, nan_ok=True
    )
    assert scores.errors.empty
    assert scores.documents == ("one", "two")


def test_numbers_of_cases(annotation: Any, gold: Path) -> None:
    """n counts what is annotated, by hand: 8 mentions that count, 8 runs of digits, 5 quantities, 2 deadlines …"""
    scores = evaluate(annotation.tables(), gold)
    expected = {
        "kind": 8, "digits_covered": 8, "explained": 9, "quantity": 5, "sign": 1, "per": 0, "period": 2, "due": 2,
        "money": 1, "purpose": 1, "beneficiaries": 1, "time": 2, "formula": 1, "formula_definition": 1, "sentence": 4,
        "theme_secondary": 1,
    }  # fmt: skip
    assert {measure: row(scores, measure)["n"] for measure in expected} == expected


def test_empty_tables_find_nothing(annotation: Any, gold: Path) -> None:
    """Tables without rows have a recall of 0, no precision, and every annotated thing as an error."""
    tables = annotation.tables()
    empty = replace(tables, **{name: table.iloc[:0] for name, table in tables.items() if name != "documents"})
    scores = evaluate(empty, gold)
    quantity = row(scores, "quantity")
    assert (quantity["recall"], quantity["f1"], counts(scores, "quantity")) == (0.0, 0.0, (5, 0, 0))
    assert np.isnan(quantity["precision"])
    assert np.isnan(row(scores, "bound")["value"])
    assert row(scores, "theme")["accuracy"] == 0.0
    assert list(scores.errors["measure"]).count("quantity") == 5


def test_hand_computed_errors(annotation: Any, gold: Path) -> None:
    """One missed, one invented and one with a wrong value: 4 of 5 found, 3 of 5 with the right value."""
    found = annotation.copy()
    found.mentions.remove(found.mention("200户"))
    found.mention("3家")["low"] = 4
    time = found.mention("去年")
    found.mentions.append(found.mention("120户") | {key: time[key] for key in ("start", "end", "quote")})
    scores = evaluate(found.tables(), gold)
    assert counts(scores, "quantity") == (5, 5, 4)
    assert row(scores, "quantity")["precision"] == pytest.approx(4 / 5)
    assert counts(scores, "value_unit") == (5, 5, 3)
    assert row(scores, "value_unit")["f1"] == pytest.approx(3 / 5)
    assert counts(scores, "value_unit", "two") == (1, 1, 1)
    assert counts(scores, "beneficiaries") == (1, 0, 0)
    errors = scores.errors[scores.errors["measure"] == "value_unit"]
    assert list(zip(errors["quote"], errors["expected"], errors["found"], strict=True)) == [
        ("去年", "", "120 户"),
        ("3家", "3 家", "4–3 家"),
        ("200户", "200 户", ""),
    ]
    assert "新建食堂【3家】,改造约" in errors["context"].iloc[1]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("bound", "over", {"value_unit": (5, 5, 5), "bound": (5, 5, 4), "value_unit_bound": (5, 5, 4)}),
        ("status", "baseline", {"status": (5, 5, 4), "value_unit_bound": (5, 5, 5), "value_to_status": (5, 5, 4)}),
        ("sign", -1, {"sign": (1, 2, 1), "value_to_status": (5, 5, 4)}),
        ("per", "月", {"per": (0, 1, 0)}),
        ("due", "2020-12-31", {"due": (2, 3, 2)}),
        ("period", ("2019-01-01", "2019-06-30"), {"period": (2, 2, 1)}),
        ("indicator", "食堂", {"indicator": (5, 5, 5), "indicator_exact": (5, 5, 4)}),
        ("indicator", "改造户数", {"indicator": (5, 5, 4), "indicator_exact": (5, 5, 4)}),
        ("kind", "label", {"kind": (8, 8, 7), "quantity": (5, 4, 4), "explained": (9, 9, 9)}),
        ("kind", "unexplained", {"kind": (8, 8, 7), "explained": (9, 9, 8)}),
        ("low", 3 + 1e-12, {"value_unit": (5, 5, 5)}),
        ("unit", "个", {"quantity": (5, 5, 5), "value_unit": (5, 5, 4)}),
        ("flow", "income", {"money": (1, 2, 1), "flow": (1, 1, 1)}),
        ("end", 7, {"quantity": (5, 5, 5), "quantity_exact": (5, 5, 4)}),
    ],
)
def test_one_wrong_field(annotation: Any, gold: Path, field: str, value: Any, expected: dict[str, Any]) -> None:
    """A change in one field of 新建食堂3家 shows in the measures that read it: annotated, found, right."""
    found = annotation.copy()
    found.mention("3家")[field] = value
    scores = evaluate(found.tables(), gold)
    assert {measure: counts(scores, measure) for measure in expected} == expected


def test_wrong_fields_of_money_times_and_formulas(annotation: Any, gold: Path) -> None:
    """Each wrong field is one wrong case of its own measure and of no other."""
    found = annotation.copy()
    found.mention("50万元").update(flow="income", purpose="食堂")
    found.mention("200户")["low"] = 20
    found.mention("6月底前").update({"from": "2020-06-01", "type": "point", "start": 21})
    found.mention("1+2").update(terms=["1", "3"], definition=None)
    scores = evaluate(found.tables(), gold)
    expected = {
        "money": (1, 1, 1), "flow": (1, 1, 0), "purpose": (1, 1, 0), "beneficiaries": (1, 1, 0), "time": (2, 2, 2),
        "time_exact": (2, 2, 1), "time_type": (2, 2, 1), "dates": (2, 2, 1), "formula": (1, 1, 1),
        "formula_terms": (1, 1, 0), "formula_definition": (1, 0, 0),
    }  # fmt: skip
    assert {measure: counts(scores, measure) for measure in expected} == expected


def test_alike_words_pass_and_wrong_amounts_fail(annotation: Any, gold: Path) -> None:
    """困难家庭 says what 慰问困难家庭 says (8 of 10 characters); a range is not the amount; a label is no formula."""
    found = annotation.copy()
    found.mention("50万元").update(high=600000, purpose="困难家庭")
    found.mention("1+2")["kind"] = "label"
    scores = evaluate(found.tables(), gold)
    expected = {
        "money": (1, 1, 0),
        "flow": (1, 1, 1),
        "purpose": (1, 1, 1),
        "formula": (1, 0, 0),
        "formula_terms": (0, 0, 0),
    }
    assert {measure: counts(scores, measure) for measure in expected} == expected


@pytest.mark.parametrize("change", ["missed", "wrong", "split"])
def test_borderline_quantity_counts_neither_way(annotation: Any, gold: Path, change: str) -> None:
    """An optional quantity that is missed, misread or found in two pieces changes no score of the quantities."""
    found = annotation.copy()
    optional = found.mention("十棵")
    if change == "missed":
        found.mentions.remove(optional)
    elif change == "wrong":
        optional |= {"low": 11, "unit": "株", "bound": "over"}
    else:
        found.mentions.append(optional | {"start": optional["start"] + 1, "quote": "棵"})
        optional |= {"end": optional["end"] - 1, "quote": "十"}
    scores = evaluate(found.tables(), gold)
    groups = scores.table[scores.table["group"].isin(["quantities", "fields"]) & (scores.table["n"] > 0)]
    assert (groups["value"] == 1).all()


def test_digits_must_lie_in_exactly_one_mention(annotation: Any, gold: Path) -> None:
    """A run of digits is wrong where no mention holds it, where two do, and where its mention is cut short."""
    found = annotation.copy()
    found.mentions.remove(found.mention("3家"))
    found.mentions.append(dict(found.mention("5%")))
    found.mention("120户")["start"] += 1
    scores = evaluate(found.tables(), gold)
    assert counts(scores, "digits_covered")[::2] == (8, 5)
    wrong = scores.errors[scores.errors["measure"] == "digits_covered"]
    assert list(zip(wrong["quote"], wrong["found"].str[-1], strict=True)) == [("3", "0"), ("120", "0"), ("5", "2")]


def test_sentences_are_aligned_by_overlap(annotation: Any, gold: Path) -> None:
    """Where two sentences are found as one, neither has its exact span, and both get the theme of the one."""
    found = annotation.copy()
    first, second = found.sentences[:2]
    first |= {
        "end": second["end"],
        "text": first["text"] + "\n" + second["text"],
        "theme": "culture",
        "type": "glossary",
    }
    found.sentences.remove(second)
    scores = evaluate(found.tables(), gold)
    assert counts(scores, "sentence") == (4, 3, 2)
    assert counts(scores, "theme") == (4, 4, 2)
    assert counts(scores, "sentence_type") == (4, 4, 4)
    confusion = scores.confusions.set_index(["measure", "expected", "found"])["n"]
    assert confusion["theme", "livelihood", "culture"] == 2


def test_theme_scores_agree_with_sklearn(annotation: Any, tmp_path: Path) -> None:
    """Accuracy and macro-F1 of themes equal those of scikit-learn on 90 sentences with random labels."""
    random = np.random.default_rng(7)
    labels = np.array(["economy", "renewal", "safety", "party", "rural"])
    truth, guess = labels[random.integers(0, 4, 90)], labels[random.integers(0, 5, 90)]
    annotation.sentences = [
        annotation.sentences[0] | {"start": 4 * at, "end": 4 * at + 3, "text": "好事。", "theme": str(theme)}
        for at, theme in enumerate(truth)
    ]
    annotation.mentions = [{"doc": "one", "start": 0, "end": 2, "quote": "好事", "kind": "qualifier"}]
    annotation.commitments = []
    found = annotation.copy()
    for sentence, theme in zip(found.sentences, guess, strict=True):
        sentence["theme"] = str(theme)
    scores = evaluate(found.tables(), annotation.write(tmp_path / "themes"))
    assert row(scores, "theme")["value"] == pytest.approx(accuracy_score(truth, guess))
    assert row(scores, "theme_macro_f1")["value"] == pytest.approx(f1_score(truth, guess, average="macro"))


def test_intervals_hold_the_estimate(annotation: Any, gold: Path) -> None:
    """Every value lies within its interval, and the interval within 0 and 1."""
    found = annotation.copy()
    found.mentions.remove(found.mention("200户"))
    found.mention("3家")["status"] = "baseline"
    found.sentences[0]["theme"] = "culture"
    table = evaluate(found.tables(), gold).table
    known = table[table["n"] > 0].dropna(subset="value")
    assert len(known) > 40
    assert ((known["low"] >= 0) & (known["low"] <= known["value"])).all()
    assert ((known["high"] <= 1) & (known["high"] >= known["value"])).all()


def test_reports_without_annotation_are_left_out(annotation: Any, gold: Path, tmp_path: Path) -> None:
    """A report that nobody annotated changes no score; an annotated one that the tables lack is named."""
    alone = annotation.copy()
    alone.sentences = [sentence for sentence in alone.sentences if sentence["doc"] == "one"]
    alone.mentions = [mention for mention in alone.mentions if mention["doc"] == "one"]
    scores = evaluate(alone.tables(), gold)
    assert (scores.documents, scores.unscored) == (("one",), ("two",))
    same = evaluate(annotation.tables(), alone.write(tmp_path / "alone"))
    pd.testing.assert_frame_equal(scores.table, same.table)
    assert same.unscored == ()


def test_tables_of_other_reports_are_an_error(annotation: Any, gold: Path) -> None:
    """Where none of the reports is annotated there is nothing to score, and the error names both sides."""
    for row in annotation.sentences + annotation.mentions:
        row["doc"] = "three"
    with pytest.raises(InputError, match=r"three; expected one of one, two"):
        evaluate(annotation.tables(), gold)


def test_tables_of_a_changed_text_are_an_error(annotation: Any, gold: Path) -> None:
    """Tables made from another text than the annotation are refused at the first character that differs."""
    annotation.sentences[1]["text"] = annotation.sentences[1]["text"].replace("慰问", "补助")
    with pytest.raises(InputError, match=r"report one, character 3\d: found '补助困难家庭"):
        evaluate(annotation.tables(), gold)


def test_json_is_complete_and_stable(annotation: Any, gold: Path) -> None:
    """The JSON has scores, definitions and errors, null where there is no score, and comes out the same twice."""
    found = annotation.copy()
    found.mention("3家")["unit"] = "所"
    text = evaluate(found.tables(), gold).to_json()
    assert text == evaluate(found.tables(), gold).to_json()
    content = json.loads(text)
    assert len(content["scores"]) == 3 * len(MEASURES)
    assert content["definitions"].keys() == definitions().keys()
    assert next(score for score in content["scores"] if score["measure"] == "per")["value"] is None
    assert content["errors"][0]["found"] == "3 所"
