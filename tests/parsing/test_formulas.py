from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import formulas as grammar
from analysis.parsing.normal import normalise
from tests.parsing.reading import claims, entries


def terms(words: str) -> tuple[str, ...]:
    """Those of a formula, with the lexicon of the package."""
    return grammar.terms(words, Lexicon.default())


def formulas(words: str) -> list[str]:
    """The formulas of the words, in the normal form."""
    return [quote for quote, kind in claims(words) if kind == "formula"]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("推行“1+3+N”工作法。", "1+3+N"),
        ("推行1+3+N工作法。", "1+3+N"),
        ("完善“1＋4＋9”体系。", "1+4+9"),
        ("构建“一核三圈”格局。", "一核三圈"),
        ("深化“五社联动”。", "五社联动"),
        ("深化五社联动。", "五社联动"),
        ("推进“963”工程。", "963"),
        ("落实“18635”思路。", "18635"),
        ("落实“沪18条”。", "沪18条"),
        ("做到“两个维护”。", "两个维护"),
        ("开展“三问三送”活动。", "三问三送"),
        ("实施四大行动。", "四大行动"),
        ("坚持一岗双责。", "一岗双责"),
    ],
)
def test_formulas(words: str, quote: str) -> None:
    """Sums, quoted schemes, known schemes and the like are formulas; quotation marks are left out."""
    assert formulas(words) == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "召开“第三次”会议。",
        "回顾“2031年”。",
        "打造“15分钟”圈。",
        "发出“进一步深化改革”的号召。",
        "落实“十四五”规划。",
        "宣传“千方百计促就业”。",
        "取得优异成绩。",
        "三会期间,五一前后。",
        "“五一”“十一”“双十一”期间人多。",
    ],
)
def test_no_formula(words: str) -> None:
    """Quoted dates, ordinals, plans and idioms are no formulas."""
    assert formulas(words) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1+3+N", ("1", "3", "N")),
        ("3+n", ("3", "N")),
        ("1+4+27", ("1", "4", "27")),
        ("963", ("9", "6", "3")),
        ("三会一代理", ("3", "1")),
        ("双随机", ("2",)),
        ("十二大行动", ("12",)),
        ("一老一小", ("1", "1")),
        ("百行联千企", ("100", "1000")),
        ("两园四带六区百点", ("2", "4", "6", "100")),
        ("双清零", ("2", "0")),
        ("没有数字", ()),
    ],
)
def test_terms(words: str, expected: tuple[str, ...]) -> None:
    """The numeric elements in order: digits, N, and the value of each Chinese numeral."""
    assert terms(words) == expected


def test_a_sum_keeps_the_source_span() -> None:
    """Full-width plus signs and spaces are read, and the span leads back to them."""
    source = "推行“１ ＋ ３ ＋ Ｎ”工作法"
    normal = normalise(source)
    (entry,) = [entry for entry in entries(source) if entry.kind == "formula"]
    assert source[slice(*normal.span(entry.start, entry.end))] == "１ ＋ ３ ＋ Ｎ"


def test_a_shop_hand_is_no_formula() -> None:
    """A number word in a common name makes no scheme of a quoted phrase."""
    assert formulas("争当“金牌店小二”。") == []


def test_elements_of_a_formula_in_its_note() -> None:
    """A note that explains 7+18+N element by element quotes numbers, and not two more formulas."""
    kinds = dict(claims("1.“7+18+N”:“7”是指七类产业;“18”是指重点产业链。"))
    assert "1+8" not in ["+".join(terms(quote)) for quote, kind in kinds.items() if kind == "formula"]
    assert kinds["7"] == kinds["18"]
