from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing import numerals

if TYPE_CHECKING:
    from pathlib import Path

FEW = settings(max_examples=150, deadline=None, derandomize=True)
LEXICON = Lexicon.default()


def arabic(words: str) -> float:
    """With the lexicon of the package."""
    return numerals.arabic(words, LEXICON)


def scaled(number: str, scale: str) -> float:
    """With the lexicon of the package."""
    return numerals.scaled(number, scale, LEXICON)


def chinese(words: str) -> float | None:
    """With the lexicon of the package."""
    return numerals.chinese(words, LEXICON)


def neighbours(words: str) -> tuple[float, float] | None:
    """With the lexicon of the package."""
    return numerals.neighbours(words, LEXICON)


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("7", 7),
        ("007", 7),
        ("1234", 1234),
        ("1,234", 1234),
        ("12,345,678", 12_345_678),
        ("0.5", 0.5),
        ("1,234.5", 1234.5),
        ("26.5亿", 2_650_000_000),
        ("3.07万", 30_700),
        ("4百", 400),
        ("3千", 3000),
        ("6十万", 600_000),
        ("2百万", 2_000_000),
        ("5千万", 50_000_000),
        ("1.2万亿", 1_200_000_000_000),
    ],
)
def test_arabic(words: str, value: float) -> None:
    """Arabic digits with thousands signs, decimals and a scale are worth what they say, to the last digit."""
    assert arabic(words) == value


@pytest.mark.parametrize("words", ["", "三", "1.2.3", "12人", "1,23", " 5", "五万"])
def test_no_arabic_number(words: str) -> None:
    """What is no Arabic number, or more than one, is an error that shows the words."""
    with pytest.raises(ValueError, match="not an Arabic number"):
        arabic(words)


def test_scaling_is_exact_where_the_decimal_is() -> None:
    """1.16亿 is 116,000,000 and not the nearest product of two floats; more decimals than zeros stay decimals."""
    assert scaled("1.16", "亿") == 116_000_000
    assert 1.16 * 1e8 != 116_000_000
    assert scaled("0.00007", "万") == 0.7
    assert scaled("3.14159", "百") == 314.159


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("零", 0),
        ("一", 1),
        ("两", 2),
        ("十", 10),
        ("十七", 17),
        ("二十", 20),
        ("九十九", 99),
        ("百", 100),
        ("一百零五", 105),
        ("一百五", 150),
        ("一百一十", 110),
        ("三百二十", 320),
        ("两千", 2000),
        ("三千二", 3200),
        ("三千零二", 3002),
        ("两千零二十", 2020),
        ("一万", 10_000),
        ("两万五", 25_000),
        ("十二万", 120_000),
        ("一万零五十", 10_050),
        ("三百六十万", 3_600_000),
        ("一亿", 100_000_000),
        ("一亿零三", 100_000_003),
        ("两亿五千万", 250_000_000),
        ("廿三", 23),
        ("二〇三一", 2031),
        ("一九九〇", 1990),
    ],
)
def test_chinese(words: str, value: float) -> None:
    """Chinese numerals in every style of the genre: with scales, with a scale left out at the end, digit by digit."""
    assert chinese(words) == value


@pytest.mark.parametrize("words", ["三三", "一二三", "", "人", "十百"])
def test_no_chinese_numeral(words: str) -> None:
    """Digits in a row without 〇, scales in an impossible order and other words are no numeral."""
    assert chinese(words) is None


@pytest.mark.parametrize(
    ("words", "pair"),
    [
        ("一二", (1, 2)),
        ("三五", (3, 5)),
        ("七八", (7, 8)),
        ("十七八", (17, 18)),
        ("二三十", (20, 30)),
        ("四五百", (400, 500)),
        ("两三万", (20_000, 30_000)),
    ],
)
def test_neighbours(words: str, pair: tuple[float, float]) -> None:
    """Two neighbouring digits name a range, whichever scale they share."""
    assert neighbours(words) == pair


@pytest.mark.parametrize("words", ["五三", "三三", "一九", "三", "三十", "三四五", "二〇三一"])
def test_no_neighbours(words: str) -> None:
    """Falling or distant digits, single numerals and years name no range."""
    assert neighbours(words) is None


def test_a_sign_of_numbers_is_an_entry(tmp_path: Path) -> None:
    """A folder laid over adds a sign with its value, and a sign without one is told with its line."""
    (tmp_path / "numerals.toml").write_text('"兆" = { value = 1000000000000, classes = "scale" }\n', encoding="utf-8")
    assert numerals.chinese("三兆", Lexicon.load(tmp_path)) == 3e12
    (tmp_path / "numerals.toml").write_text('"兆" = { classes = "scale" }\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"numerals\.toml:1"):
        numerals.chinese("三兆", Lexicon.load(tmp_path))


@FEW
@given(st.integers(0, 99_999_999))
def test_chinese_numerals_read_back(number: int) -> None:
    """What an independent writer puts into Chinese numerals reads back, with 二 or 两 before a scale."""
    words = in_chinese(number)
    assert chinese(words) == number
    assert chinese(words.replace("二千", "两千").replace("二万", "两万").replace("二百", "两百")) == number


@FEW
@given(st.integers(1, 999_999), st.integers(0, 4), st.sampled_from(["", "万", "亿", "万亿"]), st.booleans())
def test_arabic_numbers_read_back(digits: int, places: int, scale: str, commas: bool) -> None:
    """A decimal written with or without thousands signs, times its scale, is read exactly (integer arithmetic)."""
    whole, fraction = divmod(digits, 10**places)
    written = f"{whole:,}" if commas else str(whole)
    if places:
        written += f".{fraction:0{places}}"
    zeros = {"": 0, "万": 4, "亿": 8, "万亿": 12}[scale]
    exact = digits * 10 ** (zeros - places) if zeros >= places else digits / 10 ** (places - zeros)
    assert arabic(written + scale) == exact


def in_chinese(number: int) -> str:
    """A number below a hundred million in Chinese numerals, as it is said aloud."""
    if number == 0:
        return "零"
    high, low = divmod(number, 10_000)
    words = _below_ten_thousand(high) + "万" if high else ""
    if high and 0 < low < 1000:
        words += "零"
    words += _below_ten_thousand(low) if low else ""
    return words.removeprefix("一") if 10 <= (high or low) < 20 else words


def _below_ten_thousand(number: int) -> str:
    words, gap = "", False
    for scale, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, scale)
        if digit:
            words += ("零" if gap else "") + "零一二三四五六七八九"[digit] + sign
        gap = digit == 0 and bool(words)
    return words
