from __future__ import annotations

import re

import pytest

from analysis.parsing.guards import guarded, needed

RUN = "0123456789.一二三"


@pytest.mark.parametrize(
    ("source", "signs"),
    [
        ("[0-9]+年", "年"),
        ("[0-9]+(?:年|个月)", "年个"),
        ("(?:[0-9]+|[一二三])?个?月", "个月"),
        ("[0-9]+级(?!以上)", "级"),
        ("(?<=近)[0-9]++(?:[-~][0-9]++)?天", "-~天"),
        ("(?>[0-9]++)(?=岁)", "岁"),
        ("[0-9一年]月", "年月"),
        ("今年", "今"),
        # No need that could be listed: the run may be all, or anything may stand behind it.
        ("[0-9]+", ""),
        ("[0-9]+年?", ""),
        ("[0-9]+(?=年|$)", ""),
        ("[0-9]+[^年]", ""),
        ("[0-9]+.年", ""),
        (r"[0-9]+\s", ""),
        ("[0-9]+[一-鿿]", ""),
        ("([0-9])\\1年", ""),
        ("[0-9]+年|[0-9]+", ""),
        ("", ""),
    ],
)
def test_what_an_expression_needs_behind_a_number(source: str, signs: str) -> None:
    """The first sign behind the run that every match has; nothing where a match may go on with any, or with none."""
    assert needed(source, RUN) == set(signs)


def test_guards_change_no_match() -> None:
    """Expressions with guards and without find the same, the earlier of two that begin at the same place."""
    named = [
        ("age", "[0-9]+岁"),
        ("term", "[0-9]+届"),
        ("bare", "[0-9]{4}"),
        ("year", "[0-9]+年"),
        ("late", "[今去]年"),
    ]
    plain = re.compile("|".join(f"(?P<{name}>{source})" for name, source in named))
    quick = re.compile(guarded(named, RUN))
    text = "2031年,65岁以上3届12.5家,今年2032人,1.5年,去年九届"
    assert [(match.lastgroup, match.span()) for match in quick.finditer(text)] == [
        (match.lastgroup, match.span()) for match in plain.finditer(text)
    ]
    assert quick.match("12家") is None


def test_stretches_that_need_nothing_stand_without_a_guard() -> None:
    """Only what needs a sign behind its number waits for it."""
    assert guarded([("age", "[0-9]岁"), ("bare", "[0-9]"), ("term", "[0-9]届")], "0123456789") == (
        "(?=[0123456789]{0,40}+[0123456789岁])(?:(?P<age>[0-9]岁))|(?P<bare>[0-9])"
        "|(?=[0123456789]{0,40}+[0123456789届])(?:(?P<term>[0-9]届))"
    )


def test_a_long_run_is_not_read_to_its_end() -> None:
    """A number longer than any guard reads is tried, whatever stands behind it."""
    assert re.match(guarded([("age", "[0-9]++岁")], "0123456789"), "1" * 100 + "岁")
