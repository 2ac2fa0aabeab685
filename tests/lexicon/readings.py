"""All that is read of a short text, a line for each thing: what the examples of entries are held against."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from analysis.corpus.meta import ReportMeta
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.parse import parse
from analysis.records.likeness import likeness
from analysis.records.report import read_report
from analysis.records.rows import rows
from analysis.themes.classifier import ThemeLabel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

EXAMPLES = Path(__file__).with_name("examples")
FILES = ("words.toml", "units.toml", "numerals.toml")  # the files of the grammar, an entry a line
META = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)  # reviews 2030, plans 2031
# What a row is told by in a line.
_NAMES = {
    "sections": "heading", "sentences": "text", "mentions": "quote", "metrics": "quote", "spending": "quote",
    "times": "quote", "formulas": "quote", "commitments": "text",
}  # fmt: skip
# What says only where a thing stands, or whose it is; themes are read by other means.
_LEFT_OUT = (
    "doc_id",
    "district",
    "sha256",
    "n_chars",
    "inferred",
    "theme",
    "theme_secondary",
    "theme_score",
    "origin",
    "doubts",
)


@dataclass(frozen=True)
class Example:
    """An entry of the lexicon, a text, and lines of its reading that hang on the entry.

    ``never`` are lines that the entry keeps away: those of an idiom, which counts nothing, among them.
    """

    file: str
    key: str
    text: str
    reads: tuple[str, ...] = ()
    never: tuple[str, ...] = ()


def examples() -> list[Example]:
    """The reviewed examples."""
    files = sorted(EXAMPLES.glob("*.jsonl"))
    given = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    return [
        Example(one["file"], one["key"], one["text"], tuple(one.get("reads", ())), tuple(one.get("never", ())))
        for one in given
    ]


# Words that are only counted, or not counted: their reviewed readings are in language.tsv.
COUNTED = {"stop", "term", "not_name", "authority", "place_end"}
# Words that keep a code away are shown by tests of the crosswalk, vague ones by those of profiles: no line of a reading
# hangs on them.
SHOWN = {"uncounted_thing", "vague", "not:vague"}


def entries(lexicon: Lexicon) -> Iterator[tuple[str, str]]:
    """(file, key) of every entry of the grammar's files."""
    for file in FILES:
        words = file == "words.toml"
        yield from (
            (file, key) for key in lexicon.table(file) if not (words and lexicon.classes[key] <= COUNTED | SHOWN)
        )


def lines(text: str, lexicon: Lexicon | None = None) -> list[str]:
    """``table quote column=value`` of every value that is read of a text."""
    parsed = parse(text, META, lexicon)
    general = [ThemeLabel("general", None, 0.0)] * len(parsed.outline.sentences)
    report = read_report(parsed, general)
    found: list[str] = []
    for table, of_table in rows(report).items():
        for row in of_table:
            found += _values(table, _NAMES.get(table), row._asdict())
    return found + [line for row in rows(report)["metrics"] for line in _likeness(row._asdict(), parsed.lexicon)]


def _likeness(row: Mapping[str, Any], lexicon: Lexicon) -> list[str]:
    """What tells a quantity from others of its canonical indicator."""
    if row["indicator_code"] is None:
        return []
    said = likeness(row["indicator"], row["indicator_code"], row["dimension"], lexicon)
    return [f"metrics {row['quote']}: {name}={value}" for name, value in said._asdict().items() if value]


def _values(table: str, names: str | None, row: Mapping[str, Any]) -> Iterator[str]:
    about = f"{table} {row[names]}" if names else table
    for column, value in row.items():
        if value is not None and not column.endswith("_id") and column not in (*_LEFT_OUT, "start", "end", names):
            yield f"{about}: {column}={value}"
    yield about
