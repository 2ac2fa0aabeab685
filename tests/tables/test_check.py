from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from analysis.tables.check import SchemaError, check

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.tables.tables import Tables


def _set(frame: pd.DataFrame, row: int, column: str, value: Any) -> pd.DataFrame:
    frame = frame.copy()
    frame.loc[row, column] = value
    return frame


def _violations(tables: Tables, texts: dict[str, str] | None = None) -> tuple[str, ...]:
    with pytest.raises(SchemaError) as caught:
        check(tables, texts)
    return caught.value.violations


def test_whole(tables: Tables, texts: dict[str, str]) -> None:
    """Tables that keep every rule pass, with and without their texts."""
    check(tables)
    check(tables, texts)


def test_indicator_codes_are_those_of_the_lexicon(tables: Tables) -> None:
    """With the codes of a lexicon given, another code is refused; none at all is no other."""
    known = set(tables.metrics["indicator_code"].dropna())
    check(tables, indicator_codes=known | {"lanes"})
    broken = replace(tables, metrics=_set(tables.metrics, 0, "indicator_code", "taxes"))
    with pytest.raises(SchemaError, match="indicator_code: none of the indicators of the lexicon: taxes "):
        check(broken, indicator_codes=known)


def test_empty(empty: Tables) -> None:
    """Tables without a row pass: a corpus of nothing breaks no rule."""
    check(empty, {})


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        ("terms", lambda f: f.drop(columns=["z", "count"]), "terms: missing columns: count, z (2 in all)"),
        ("terms", lambda f: f.assign(extra=1), "terms: undeclared columns: extra (1 in all)"),
        (
            "topics",
            lambda f: f[[*f.columns[1:], "topic_id"]],
            "topics: columns out of the declared order: label, rank, ",
        ),
        ("terms", lambda f: f.astype({"count": "float64"}), "terms.count: dtype float64; declared int64"),
        (
            "metrics",
            lambda f: f.astype({"due": "datetime64[ns]"}),
            "metrics.due: dtype datetime64[ns]; declared datetime64[s]",
        ),
        ("metrics", lambda f: f.astype({"sign": "float64"}), "metrics.sign: dtype float64; declared Int64"),
    ],
)
def test_shape(tables: Tables, name: str, change: Callable[[pd.DataFrame], pd.DataFrame], expected: str) -> None:
    """A missing, extra, misplaced or wrongly typed column is told, and no later rule trips over it."""
    broken = replace(tables, **{name: change(getattr(tables, name))})
    assert [line[: len(expected)] for line in _violations(broken)] == [expected]


@pytest.mark.parametrize(
    ("name", "change", "expected"),
    [
        (
            "terms",
            lambda f: pd.concat([f, f[:1]], ignore_index=True),
            "terms: key doc_id, term repeated: ('jia-2030', '公园')",
        ),
        ("terms", lambda f: _set(f, 1, "term", None), "terms.term: null (named by row number): 1 (1 in all)"),
        ("terms", lambda f: _set(f, 1, "z", np.nan), "terms.z: null (named by row number): 1 (1 in all)"),
        ("terms", lambda f: _set(f, 0, "z", np.inf), "terms.z: not finite: inf"),
        ("sections", lambda f: _set(f, 0, "stance", "Plan"), "sections.stance: not in the vocabulary: Plan"),
        (
            "sentences",
            lambda f: _set(f, 0, "theme_secondary", ""),
            "sentences.theme_secondary: not in the vocabulary: ",
        ),
        (
            "metrics",
            lambda f: _set(f, 0, "caveats", "approximate; range"),
            "metrics.caveats: not in the vocabulary:  range",
        ),
        ("sections", lambda f: _set(f, 1, "parent_id", "gone"), "sections.parent_id: not in sections: gone"),
        ("sentences", lambda f: _set(f, 1, "section_id", "gone"), "sentences.section_id: not in sections: gone"),
        ("commitments", lambda f: _set(f, 0, "sentence_id", "gone"), "commitments.sentence_id: not in sentences: gone"),
        ("topic_shares", lambda f: _set(f, 0, "doc_id", "bing"), "topic_shares.doc_id: not in documents: bing"),
        ("topic_shares", lambda f: _set(f, 0, "topic_id", 7), "topic_shares.topic_id: not in topics: 7"),
        (
            "commitments",
            lambda f: _set(f, 0, "sentence_id", "jia-2030-s0"),
            "commitments: starts outside of its sentence",
        ),
        ("commitments", lambda f: _set(f, 0, "end", 1), "commitments: start not before end: ('jia-2030-c0', "),
        ("metrics", lambda f: _set(f, 1, "value_low", 21), "metrics: value_low above value_high: (21.0, 20.0)"),
        ("times", lambda f: _set(f, 0, "from_date", pd.Timestamp(2031, 1, 1)), "times: from_date above to_date: "),
        ("sentences", lambda f: _set(f, 0, "theme_score", 1.5), "sentences.theme_score: outside of 0 to 1: 1.5"),
        ("themes", lambda f: _set(f, 2, "share", 0.5), "themes.share: does not sum to 1: ('jia-2030', 'plan')"),
        ("topic_shares", lambda f: f.assign(share=[1.0, 1.5]), "topic_shares.share: sums to more than 1: yi-2031"),
        (
            "topic_quality",
            lambda f: f.assign(chosen=True),
            "topic_quality.chosen: 2 rows are chosen; exactly one must be",
        ),
        (
            "topic_quality",
            lambda f: f.assign(chosen=False),
            "topic_quality.chosen: 0 rows are chosen; exactly one must be",
        ),
        ("metrics", lambda f: _set(f, 3, "sign", 2), "metrics.sign: neither 1 nor -1: 2"),
        ("metrics", lambda f: _set(f, 0, "sign", 1), "metrics.sign: given for no change: jia-2030-"),
        ("spending", lambda f: _set(f, 0, "currency", "USD"), "spending: yuan of another currency: jia-2030-"),
        ("spending", lambda f: f[:0], "spending is metrics with dimension money; missing: jia-2030-"),
        (
            "spending",
            lambda f: _set(f, 0, "metric_id", "gone"),
            "spending is metrics with dimension money; not one: gone",
        ),
        ("times", lambda f: f[:1], "times is mentions with kind time; missing: jia-2030-"),
        ("spending", lambda f: _set(f, 0, "status", "target"), "spending.status: other than in metrics: jia-2030-"),
        ("metrics", lambda f: _set(f, 0, "start", 10), "metrics.start: other than in mentions: jia-2030-"),
    ],
)
def test_values(tables: Tables, name: str, change: Callable[[pd.DataFrame], pd.DataFrame], expected: str) -> None:
    """Every rule that a value breaks is told with the table, the column and the value."""
    broken = replace(tables, **{name: change(getattr(tables, name))})
    assert any(line.startswith(expected) for line in _violations(broken)), _violations(broken)


def test_all_rules_at_once(tables: Tables) -> None:
    """Two broken rules are two violations of one error, each on a line of its message."""
    broken = replace(
        tables,
        terms=tables.terms.assign(doc_id="bing", term="同"),
        topic_quality=tables.topic_quality.assign(chosen=False),
    )
    violations = _violations(broken)
    assert len(violations) == 3  # unknown document, repeated key, nothing chosen
    with pytest.raises(SchemaError, match=r"^3 rules of the tables are violated:\n"):
        check(broken)


def test_rounded_shares_pass(tables: Tables) -> None:
    """Three thirds written with six decimals count as a whole."""
    third = replace(tables, themes=pd.concat([tables.themes[:1]] * 3, ignore_index=True).assign(share=0.333333))
    third.themes["theme"] = ["economy", "rural", "party"]
    check(third)


def test_five_values_are_shown(tables: Tables) -> None:
    """Of many offending values the first five different ones are shown, and how many there are."""
    terms = pd.DataFrame({"doc_id": [f"x{number}" for number in range(9)] + ["x0"], "term": [*"abcdefghij"]})
    terms = terms.astype("str").assign(count=1, per_10k=1.0, doc_frequency=1, log_odds=0.0, z=0.0, z_bar=0.0)
    (line,) = _violations(replace(tables, terms=terms))
    assert line == "terms.doc_id: not in documents: x0, x1, x2, x3, x4, … (10 in all)"


def test_quote_is_the_text(tables: Tables, texts: dict[str, str]) -> None:
    """A quote that is not text[start:end] is told for each table that has it, with its place."""
    texts["jia-2030"] = texts["jia-2030"].replace("公园3个", "公园 3个")
    violations = _violations(tables, texts)
    assert any(line.startswith("commitments.text: not text[start:end]: ('jia-2030', ") for line in violations)
    assert "documents: length or SHA-256 is not that of the text: jia-2030 (1 in all)" in violations


def test_every_document_needs_its_text(tables: Tables, texts: dict[str, str]) -> None:
    """A document whose text is not given is told, as its offsets cannot be checked."""
    del texts["yi-2031"]
    assert "documents: no text given: yi-2031 (1 in all)" in _violations(tables, texts)


@pytest.mark.parametrize(
    ("start", "end", "loose"),
    [
        (4, 5, ["12 at 4"]),  # half of the run
        (3, 5, ["12 at 4"]),
        (0, 3, ["12 at 4"]),
        (4, 6, []),
        (0, 9, ["12 at 4"]),  # covered twice, as the other mention has it too
    ],
)
def test_digits_lie_in_exactly_one_mention(start: int, end: int, loose: list[str]) -> None:
    """A run of digits that a mention covers in part, or two mentions cover, or none, is loose; compared by hand."""
    from analysis.tables.consistency import _loose_digits

    spans = [(start, end)] + ([(4, 6)] if (start, end) == (0, 9) else [])
    starts, ends = np.array(spans).T
    assert _loose_digits("完成率约12%。", starts, ends) == loose


def test_digits_against_counting(texts: dict[str, str]) -> None:
    """The sweep over begun and ended mentions agrees with counting, run by run, on random mentions."""
    from analysis.tables.consistency import DIGITS, _loose_digits

    text = texts["jia-2030"] * 5
    random = np.random.default_rng(7)
    for _ in range(50):
        starts = np.sort(random.choice(len(text), 12, replace=False))
        ends = starts + random.integers(1, 9, 12)
        expected = []
        for run in DIGITS.finditer(text):
            touching = (starts < run.end()) & (ends > run.start())
            within = (starts <= run.start()) & (ends >= run.end())
            if not (touching.sum() == within.sum() == 1):
                expected.append(f"{run.group()} at {run.start()}")
        assert _loose_digits(text, starts, ends) == expected


def test_full_width_digits_count() -> None:
    """Digits typed full-width are numbers like any other."""
    from analysis.tables.consistency import _loose_digits

    assert _loose_digits("新建３个", np.array([], "int64"), np.array([], "int64")) == ["３ at 2"]
