"""Facts of a report as they are written beside it: days, years, addresses, titles."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import asdict, fields, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from analysis.corpus.formats.known import LABELS, plain
from analysis.corpus.formats.lines import tidy
from analysis.corpus.formats.reading import Facts
from analysis.corpus.meta import ADDRESS, is_year

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY = re.compile(
    r"(?<!\d)(\d{4})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})(?!\d)|(?<!\d)(\d{4})(\d{2})(\d{2})(?!\d)"
)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?:\.0)?(?!\d)")
_LABELLED = re.compile(r"\s*[【\[]?([^：:，。；\s\[\]【】]{1,12}?)[】\]]?\s*[：:]\s*(.*)", re.S)
_OCCASION = re.compile(r"\s*[—－-]{2,}\s*(?:\d{4}年.{0,12})?在.{2,60}(?:上|会议)\s*\Z")
_SITE = re.compile(r"\s*[_|].*\Z|\s+[-–—]\s+[^-–—]*\Z")
_LONGEST = 200  # signs of a fact


def facts_of(told: Mapping[str, str]) -> Facts:
    """Facts out of words by what they are about; words that state no such fact are passed over."""
    found: dict[str, Any] = {}
    for name in (field.name for field in fields(Facts)):
        words = tidy(told.get(name, "")).replace("\t", " ")
        if words and len(words) <= _LONGEST:
            found[name] = _fact(name, words)
    return Facts(**found)


def with_facts(facts: Facts, surer: Facts) -> Facts:
    """Facts with those of another source in their place, where it states any."""
    stated: dict[str, Any] = {name: value for name, value in asdict(surer).items() if value is not None}
    return replace(facts, **stated)


def _fact(name: str, words: str) -> object:
    if name == "published":
        return day_of(words)
    if name == "year":
        year = _YEAR.search(words)
        return int(year[1]) if year and is_year(int(year[1])) else None
    if name == "source_url":
        return words if ADDRESS.holds(words) else None
    return title_of(words) if name == "title" else words


def title_of(words: str) -> str:
    """A title without the name of the site or the occasion behind it."""
    return _OCCASION.sub("", _SITE.sub("", words)).strip() or words


def day_of(words: str) -> date | None:
    """The first day that is stated in some words, with year, month and day."""
    for found in _DAY.finditer(unicodedata.normalize("NFKC", words)):
        year, month, day = (int(part) for part in found.groups() if part is not None)
        try:
            stated = date(year, month, day)
        except ValueError:
            continue
        if is_year(stated.year):
            return stated
    return None


def labelled(line: str) -> tuple[str, str] | None:
    """What a line states, and in which words: 来源：甲街道 -> publisher, 甲街道; None for any other line."""
    found = _LABELLED.match(line)
    fact = LABELS.get(plain(found[1]).lower()) if found else None
    return (fact, found[2]) if found and fact else None
