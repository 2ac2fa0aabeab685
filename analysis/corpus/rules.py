"""What the registry may say of a report: the ids that there can be, the keys, and what the value of each must be."""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from analysis.corpus.meta import (
    A_YEAR,
    ADDRESS,
    DAYS,
    FACTS,
    GENRE,
    LONGEST_ID,
    PAGES,
    SHA256,
    Rule,
    are_pages,
    is_day,
    is_text,
    is_year,
)

ORIGINALS = "originals"  # a folder beside the registry: the files that texts were taken from, untouched
OF_ORIGINALS = ("original_file", "original_sha256")
KEYS = (*FACTS, "formerly", "inferred", "sha256", *OF_ORIGINALS, "pages")
NEEDED = ("district", "plan_year", "sha256")
LONGEST_WORDS = 500  # signs; no title has as many
LONGEST_NAME = 255  # bytes, of a file

# An id is part of page names and anchors; "--" joins two of them. Windows has no files of the names that stand first.
_DOC_ID = re.compile(r"(?!(?:con|prn|aux|nul|com\d|lpt\d)\Z)[a-z0-9]+(-[a-z0-9]+)*")
ID = Rule(
    lambda value: isinstance(value, str) and len(value) <= LONGEST_ID and _DOC_ID.fullmatch(value) is not None,
    f"letters a-z and digits, joined by single hyphens, {LONGEST_ID} signs at most, and no name that Windows keeps",
)


def _is_words(value: object) -> bool:
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_WORDS or value != value.strip():
        return False
    return not any(unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") for sign in value)


def _is_name(value: object) -> bool:
    return isinstance(value, str) and _is_words(value) and not set(value) & set("<>/\\")


def _is_file(value: Any) -> bool:
    if not is_text(value) or not re.fullmatch(r"(?!\.\.?\Z)[^/\\\x00-\x1f]+", value):
        return False
    return len(value.encode()) <= LONGEST_NAME


# As of ReportMeta or stricter, and told as TOML is written; every other key holds words.
_DAY = Rule(is_day, f"a date such as 2021-01-31, {DAYS}, without quotation marks")
_LINE = f"in one line of {LONGEST_WORDS} signs at most, without white space at the ends"
_WORDS = Rule(_is_words, f"words in quotation marks, {_LINE}")
_NAME = Rule(_is_name, f"a name in quotation marks, {_LINE} and without < > / \\")
_RULES: dict[str, Rule] = {
    **dict.fromkeys(("district", "name_en", "county", "city", "province"), _NAME),
    "plan_year": Rule(is_year, f"{A_YEAR}, without quotation marks"),
    "published": _DAY,
    "reference_date": _DAY,
    "genre": GENRE,
    "source_url": ADDRESS,
    "formerly": Rule(
        lambda value: isinstance(value, list) and value != [] and all(map(_NAME.holds, value)),
        "a list of former names of the district, each in quotation marks",
    ),
    "inferred": Rule(
        lambda value: isinstance(value, list) and all(name in FACTS for name in value),
        f"a list of names out of {', '.join(FACTS)}",
    ),
    "sha256": SHA256,
    "original_sha256": SHA256,
    "original_file": Rule(_is_file, f"the name of a file in {ORIGINALS}"),
    "pages": Rule(lambda value: isinstance(value, list) and are_pages(value), f"a list of {PAGES}"),
    "source_file": Rule(
        lambda value: _is_file(value) and value.endswith(".txt"),
        "the name of a .txt beside the registry",
    ),
}


def bare(told: str) -> str:
    """What a rule expects, without how TOML writes it: for cells and options."""
    for words in (", without quotation marks", " in quotation marks"):
        told = told.replace(words, "")
    return told


def expected(key: str, value: Any) -> str | None:
    """What the key wants, where the value is something else."""
    rule = _RULES.get(key, _WORDS)
    return None if rule.holds(value) else rule.expected
