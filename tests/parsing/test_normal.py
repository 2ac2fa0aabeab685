from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from analysis.parsing.normal import normalise

TEXTS = st.text(st.sampled_from("一甲乙。,，;1２3 \t　\n\r（）(“”年%％.:亿\u200b２０"), max_size=40)
FEW = settings(max_examples=200, deadline=None, derandomize=True)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("", ""),
        ("１２３家", "123家"),
        ("约1.2 亿 元", "约1.2亿元"),
        ("20 31 年", "2031年"),
        ("2 0 3 1 年", "2031年"),
        ("1 2 月底前", "12月底前"),
        ("总 体 要 求", "总体要求"),
        ("3 500人", "3500人"),
        ("1 234 567元", "1234567元"),
        ("12 15", "12 15"),
        ("12   15", "12 15"),
        ("１０．５％", "10.5%"),
        ("（一）", "(一)"),
        ("【2】", "(2)"),
        ("〔2031〕5号", "(2031)5号"),
        ("3－5家", "3-5家"),
        ("3～5家", "3~5家"),
        ("「一核」", "“一核”"),
        ("甲\u200b乙\ufeff", "甲乙"),
        ("第 一\n第 二", "第一\n第二"),
        ("甲　　乙", "甲乙"),
        ("٣家", "3家"),
    ],
)
def test_forms(text: str, normal: str) -> None:
    """Spaces within a line go, digits and punctuation become one kind each, two separate numbers stay two."""
    assert normalise(text).text == normal


def test_spans_lead_back() -> None:
    """A span of the normal form covers in the source exactly what it was made of, spaces inside included."""
    source = "投资 1.2 亿 元，惠及２０ 户"
    normal = normalise(source)
    start = normal.text.index("1.2亿元")
    assert source[slice(*normal.span(start, start + 5))] == "1.2 亿 元"
    start = normal.text.index("20户")
    assert source[slice(*normal.span(start, start + 3))] == "２０ 户"


@FEW
@given(TEXTS)
@example("1 2 年")
@example(" 　\u200b")
@example("12 \u200b 34")
def test_every_position_leads_back(source: str) -> None:
    """Each character stands for one of the source, in order; what is left out there is white space or invisible."""
    normal = normalise(source)
    places = [normal.to_source(at) for at in range(len(normal.text))]
    assert places == sorted(set(places))
    assert all(normalise(source[place]).text in (normal.text[at], "") for at, place in enumerate(places))
    dropped = set(range(len(source))) - set(places)
    assert all(source[at].isspace() or source[at] == "\u200b" for at in dropped)


@FEW
@given(TEXTS)
def test_normal_form_is_stable(source: str) -> None:
    """What is normal already is left alone, but for a space that held two numbers apart."""
    once = normalise(source).text
    assert normalise(once).text.replace(" ", "") == once.replace(" ", "")


@FEW
@given(TEXTS)
def test_lines_and_digits_are_kept(source: str) -> None:
    """No line break and no digit is lost or made up."""
    normal = normalise(source).text
    assert [sign for sign in normal if sign in "\r\n"] == [sign for sign in source if sign in "\r\n"]
    assert [int(sign) for sign in normal if sign.isdecimal()] == [int(sign) for sign in source if sign.isdecimal()]
