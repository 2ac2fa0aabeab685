from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError


def meta(**facts: Any) -> ReportMeta:
    """A registration with some facts said otherwise."""
    return ReportMeta(**{"doc_id": "jia-2030", "district": "甲", "plan_year": 2030, **facts})


def told(**facts: Any) -> str:
    """What is said of a wrong fact, in one line."""
    with pytest.raises(InputError) as caught:
        meta(**facts)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    "facts",
    [
        {"doc_id": "甲街道·2030年(修订稿)"},
        {"doc_id": "a" * 80},
        {"plan_year": 1949},
        {"plan_year": 2100},
        {"title": "一个\n标题", "county": "", "genre": "midyear"},
        {"published": date(2030, 1, 31), "reference_date": date(2029, 12, 30)},
        {"source_url": "http://example.cn/甲?页=1"},
        {"source_url": "HTTPS://example.cn"},
        {"inferred": ("county", "genre")},
        {"formerly": ("乙", "丙")},
    ],
)
def test_what_may_be_said(facts: dict[str, Any]) -> None:
    """Whatever is right is kept as it was said."""
    kept = meta(**facts)
    assert {name: getattr(kept, name) for name in facts} == facts


@pytest.mark.parametrize("year", ["2030", 2030.0, True, None, 1948, 2101, date(2030, 1, 1)])
def test_a_year_is_a_number_of_the_century(year: Any) -> None:
    """No text, no float, no bool, and neither of the years around."""
    assert told(plan_year=year).startswith("ReportMeta.plan_year: found ")
    assert "; expected a year from 1949 to 2100 as an int. " in told(plan_year=year)


@pytest.mark.parametrize(
    "doc_id",
    [
        "", "a" * 81, "a b", "a\tb", "a\n", "甲\u3000乙", "a/b", "a\\b", "a\0", "a\x7f", "a\u200bb", "a\u202eb",
        "a\ud800", 7, b"a", None,
    ],
)  # fmt: skip
def test_an_id_is_one_short_word(doc_id: Any) -> None:
    """It stands in names of files and in addresses: no white space, no sign that is not seen, no slash."""
    assert told(doc_id=doc_id).startswith("ReportMeta.doc_id: found ")
    assert "; expected 1 to 80 signs without white space, control signs and slashes. " in told(doc_id=doc_id)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"district": ""}, "ReportMeta.district: found ''; expected text that is not blank"),
        ({"district": " \u3000"}, "ReportMeta.district: found ' \\u3000'; expected text that is not blank"),
        ({"district": b"\xd0"}, "ReportMeta.district: found b'\\xd0'; expected text that is not blank"),
        ({"district": None}, "ReportMeta.district: found None; expected text that is not blank"),
        ({"district": "甲\ud800"}, "ReportMeta.district: found '甲\\ud800'; expected text that is not blank"),
        ({"genre": "annual"}, "ReportMeta.genre: found 'annual'; expected one of plan, review, review_plan, "),
        ({"genre": ["plan"]}, "ReportMeta.genre: found ['plan']; expected one of plan, review, review_plan, "),
        ({"published": "2030-01-31"}, "ReportMeta.published: found '2030-01-31'; expected a datetime.date from 1949"),
        (
            {"published": datetime(2030, 1, 31, tzinfo=UTC)},
            "ReportMeta.published: found 2030-01-31T00:00:00+00:00; expected a datetime.date from 1949",
        ),
        ({"reference_date": 2030}, "ReportMeta.reference_date: found 2030; expected a datetime.date from 1949"),
        ({"county": b"a"}, "ReportMeta.county: found b'a'; expected text"),
        ({"title": 3.5}, "ReportMeta.title: found 3.5; expected text"),
        ({"publisher": "\udc80"}, "ReportMeta.publisher: found '\\udc80'; expected text"),
        ({"source_file": object}, "ReportMeta.source_file: found <class 'object'>; expected text"),
        (
            {"source_url": "javascript:alert(1)"},
            "ReportMeta.source_url: found 'javascript:alert(1)'; expected an address that begins with http:// or ",
        ),
        ({"source_url": "http://a b"}, "ReportMeta.source_url: found 'http://a b'; expected an address that "),
        ({"source_url": "https:///x"}, "ReportMeta.source_url: found 'https:///x'; expected an address that "),
        ({"formerly": ["乙"]}, "ReportMeta.formerly: found ['乙']; expected a tuple of names of districts"),
        ({"formerly": (" ",)}, "ReportMeta.formerly: found (' ',); expected a tuple of names of districts"),
        ({"inferred": "county"}, "ReportMeta.inferred: found 'county'; expected a tuple of names out of "),
        ({"inferred": ["county"]}, "ReportMeta.inferred: found ['county']; expected a tuple of names out of "),
        ({"inferred": ("doc_id",)}, "ReportMeta.inferred: found ('doc_id',); expected a tuple of names out of "),
        ({"inferred": None}, "ReportMeta.inferred: found None; expected a tuple of names out of "),
    ],
)  # fmt: skip
def test_a_wrong_fact_is_told_by_its_name(facts: dict[str, Any], said: str) -> None:
    """Which field, what was found, what was expected."""
    assert told(**facts).startswith(said)


def test_what_was_found_is_shown_in_short() -> None:
    """A value of many lines is told in a piece of one."""
    assert told(title=["一\n" * 99]).startswith("ReportMeta.title: found ['一\\n一\\n")

    class Lines:
        def __repr__(self) -> str:
            return "a\nb" * 99

    assert told(title=Lines()).startswith("ReportMeta.title: found a ba ba ba")
    assert len(told(title=Lines())) < 140
