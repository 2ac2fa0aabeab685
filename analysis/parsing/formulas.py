"""Numeric policy formulas: “1+4+27+47”, 3+N, “三会一代理”, “141”体系, 四大机制 - and their numeric elements."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from analysis.lexicon import read_toml, read_words
from analysis.parsing import numerals

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = "一二两双三四五六七八九十百零"
_ELEMENT = rf"(?:[0-9]++(?:\.[0-9]++)?|[NnXxMm](?![A-Za-z])|[{_SIGNS}千万]++)"
_SUM = re.compile(rf"(?<![0-9.{_SIGNS}千万]){_ELEMENT}(?:\+{_ELEMENT})++")
_QUOTED = re.compile(r"“([^“”\r\n]{2,14}+)”")
_DIGITS_ONLY = re.compile(r"(?!0|1(?:10|19|20|22|14)\Z|12[0-9]{3}\Z|9[56][0-9]{3}\Z)[0-9]{3,6}")  # 141, and no hotline
_NUMBERED = re.compile(r"[一-鿿]?[0-9]{1,3}[条+]")  # 沪28条
_ORDINARY = re.compile(
    r"^第|[0-9]{4}年|[0-9]+(?:分钟|小时|周年|公里|米|岁)|刻钟|(?<!个)年|届|连[丰冠增胜]|[十二三四]大$|[,。:;、]"
    r"|^.级$|^二次$|^(?:[五六七八]一|双?十一|双十二|三八|五四)$"  # holidays
)
_TERM = re.compile(rf"[0-9]+(?:\.[0-9]+)?|[NnXxMm](?![A-Za-z])|[{_SIGNS}千万]+")


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula in the normal form and its numeric elements in order, as digits or N."""

    start: int
    end: int
    terms: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class _Lists:
    fixed: frozenset[str]
    known: re.Pattern[str]  # a fixed scheme, anywhere
    idiom: re.Pattern[str]  # an idiom, anywhere
    tailed: re.Pattern[str]  # a number sign before a word such as 机制 or 平台
    bare: re.Pattern[str]  # 四大机制, 三化建设: schemes that need no quotation marks


@cache
def _lists() -> _Lists:
    words = read_toml("formulas.toml")
    fixed, tails = words["fixed"].split(), "|".join(words["tails"].split())
    longest = sorted(fixed, key=lambda word: (-len(word), word))
    idioms = sorted(read_words("idioms.txt"), key=lambda word: (-len(word), word))
    return _Lists(
        frozenset(fixed),
        re.compile("|".join(map(re.escape, longest))),
        re.compile("|".join(map(re.escape, idioms))),
        re.compile(rf"[{_SIGNS}](?:[个大项张级]|)(?:[一-鿿]{{0,2}})(?:{tails})$"),
        re.compile(
            rf"(?<![第几数多{_SIGNS}0-9])[二三四五六七八九十]{{1,2}}大[一-鿿]{{0,4}}?(?:{tails})"
            rf"|(?<![第{_SIGNS}])[两三四五六七八九]化(?:建设|融合|改造|发展|工程)"
        ),
    )


def find(text: str) -> Iterator[Formula]:
    """Formulas of a text in normal form, by rule; they may overlap, the earlier ones count."""
    lists = _lists()
    for match in _SUM.finditer(text):
        yield Formula(match.start(), match.end(), terms(match.group()), "formula-sum")
    for match in _QUOTED.finditer(text):
        words = match.group(1)
        if _is_formula(words, lists):
            yield Formula(match.start(1), match.end(1), terms(words), "formula-quoted")
    for match in lists.known.finditer(text):
        yield Formula(match.start(), match.end(), terms(match.group()), "formula-known")
    for match in lists.bare.finditer(text):
        yield Formula(match.start(), match.end(), terms(match.group()), "formula-bare")


def _is_formula(words: str, lists: _Lists) -> bool:
    if words in lists.fixed or _DIGITS_ONLY.fullmatch(words) or _NUMBERED.match(words):
        return True
    if _ORDINARY.search(words):
        return False
    counted = lists.idiom.sub("", words)
    signs = sum(sign in _SIGNS for sign in counted[:1] + counted[1:].replace("双", ""))
    if not signs:
        return False
    return len(words) <= 5 or words[0] in _SIGNS + "千万" or signs > 1 or lists.tailed.search(words) is not None


def terms(words: str) -> tuple[str, ...]:
    """Numeric elements in order: 三会一代理 -> 3, 1; 双趋零 -> 2, 0; 1+3+N -> 1, 3, N; 141 -> 1, 4, 1."""
    if _DIGITS_ONLY.fullmatch(words):
        return tuple(words)
    found: list[str] = []
    for match in _TERM.finditer(words):
        sign = match.group()
        if sign[0] not in _SIGNS + "千万":
            found.append(sign.upper())
            continue
        whole = words == sign and len(sign) == 2  # “四百” is four times a hundred
        value = numerals.chinese(sign) if set(sign) & set("十百千万") and not whole else None
        if value is not None:
            found.append(f"{value:.0f}")
        else:
            found += [str(numerals.DIGITS.get(one) or numerals.SCALES.get(one) or 0) for one in sign]
    return tuple(found)
