"""What is known of a report besides its text, and what each fact must be."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.errors import InputError, shown
from analysis.tables.vocabularies import GENRES

if TYPE_CHECKING:
    from analysis.tables.vocabularies import Genre

YEARS = range(1949, 2101)
DAYS = f"from {YEARS[0]} to {YEARS[-1]}"
A_YEAR = f"a year {DAYS}"
LONGEST_ID = 80  # signs; an id stands in the names of files
SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: no file can hold it
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp"})  # categories of control signs, surrogates and white space
_ADDRESS = re.compile(r"https?://(?!/)[^\s\x00-\x1f\x7f\"<>]{1,2000}", re.IGNORECASE)


class Rule(NamedTuple):
    """What a value must be, and how that is told."""

    holds: Callable[[Any], bool]
    expected: str


def is_text(value: object) -> bool:
    """Whether it is a str that a file can hold."""
    return isinstance(value, str) and not SURROGATE.search(value)


def is_year(value: object) -> bool:
    """Whether it is an int, and no bool, within YEARS."""
    return type(value) is int and value in YEARS


def is_day(value: object) -> bool:
    """Whether it is a date within YEARS, without a time of day."""
    return isinstance(value, date) and not isinstance(value, datetime) and value.year in YEARS


def _is_id(value: object) -> bool:
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_ID:
        return False
    return not any(sign in "/\\" or unicodedata.category(sign) in _UNSEEN for sign in value)


GENRE = Rule(lambda value: isinstance(value, str) and value in GENRES, f"one of {', '.join(GENRES)}")
ADDRESS = Rule(
    lambda value: isinstance(value, str) and _ADDRESS.fullmatch(value) is not None,
    "an address that begins with http:// or https://, without blanks, quotation marks, < or >",
)


SHA256 = Rule(
    lambda value: isinstance(value, str) and re.fullmatch(r"[0-9a-f]{64}", value) is not None,
    "64 hexadecimal digits in quotation marks",
)
PAGES = "the places in the text at which pages begin, from 0 upwards"


def are_pages(value: Sequence[Any]) -> bool:
    """Whether places may be where pages begin; a page without text begins where the next one does."""
    return all(type(place) is int for place in value) and list(value) == sorted(value) and min(value, default=0) == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportMeta:
    """One report's registration. ``doc_id``, ``district`` and ``plan_year`` are needed, the rest is optional.

    ``plan_year`` is the year that the plan is for; of a text without a plan (a progress post, an account, a bulletin, a
    list) the year that it is about. ``reference_date`` is the day the report speaks from and
    settles words such as 今年 where the text itself leaves them open. InputError names the field that is wrong.
    """

    doc_id: str
    district: str
    plan_year: int
    name_en: str | None = None  # the district in English, where pinyin errs
    county: str | None = None
    city: str | None = None
    province: str | None = None
    title: str | None = None
    genre: Genre | None = None
    reference_date: date | None = None
    published: date | None = None
    publisher: str | None = None
    source_file: str | None = None
    source_url: str | None = None
    sha256: str | None = None  # of the text as UTF-8 bytes, as registered
    formerly: tuple[str, ...] = ()  # what the district was called before: one name; several that were merged into it
    inferred: tuple[str, ...] = ()  # names of the fields above that are not in the text itself
    original_file: str | None = None  # what the text was taken from, where it is not the file itself
    original_sha256: str | None = None
    pages: tuple[int, ...] = ()  # where in the text each page of a PDF begins

    def __post_init__(self) -> None:
        for field in fields(self):
            value, rule = getattr(self, field.name), _RULES.get(field.name, _TEXT)
            if not (value is None and field.default is None) and not rule.holds(value):
                raise InputError(f"ReportMeta.{field.name}", shown(value), rule.expected, "Correct the value.")


_NO_FACTS = ("doc_id", "sha256", "formerly", "inferred", "original_file", "original_sha256", "pages")
FACTS = tuple(field.name for field in fields(ReportMeta) if field.name not in _NO_FACTS)
_STR = "(a str without lone surrogates)"
_TEXT = Rule(is_text, f"text {_STR}")
_DAY = Rule(is_day, f"a datetime.date {DAYS}")
_RULES: Mapping[str, Rule] = MappingProxyType({
    "doc_id": Rule(_is_id, f"1 to {LONGEST_ID} signs without white space, control signs and slashes"),
    "district": Rule(lambda value: is_text(value) and value.strip() != "", f"text that is not blank {_STR}"),
    "plan_year": Rule(is_year, f"{A_YEAR} as an int"),
    "genre": GENRE,
    "reference_date": _DAY,
    "published": _DAY,
    "source_url": ADDRESS,
    "formerly": Rule(
        lambda value: isinstance(value, tuple) and all(is_text(name) and name.strip() != "" for name in value),
        f"a tuple of names of districts {_STR}",
    ),
    "sha256": SHA256,
    "original_sha256": SHA256,
    "pages": Rule(lambda value: isinstance(value, tuple) and are_pages(value), f"a tuple of {PAGES}"),
    "inferred": Rule(
        lambda value: isinstance(value, tuple) and all(name in FACTS for name in value),
        f"a tuple of names out of {', '.join(FACTS)}",
    ),
})  # fmt: skip
