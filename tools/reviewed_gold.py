"""The hand annotation as a reviewed layer: ``reviewed/<doc_id>.csv`` beside the reports, made with what is read now.

    python tools/reviewed_gold.py [REPORTS] [GOLD] --day DAY --reviewer NAME

Every row that is annotated has a line, also where it was read rightly: its ``new`` is its ``old`` then. Rows that are
annotated as optional, and formulas, have none. To be run again when the annotation has changed, or when reviews have
become stale because the parser reads something else by now.
"""

from __future__ import annotations

import argparse
import csv
import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd

from analysis.corpus.registry import lexicon_of, read_registry, text_of
from analysis.corpus.reviews import COLUMNS, REVIEWED
from analysis.evaluation import predictions
from analysis.evaluation.gold import FIELDS, Gold, read_gold
from analysis.evaluation.matching import join
from analysis.evaluation.outcomes import amounts
from analysis.pipeline import parse_report
from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from analysis.tables.tables import Tables

    Row = Mapping[str, Any]

# table -> its columns that are annotated -> their names in the annotation
NAMES = {
    "sentences": {name: name for name in ("theme", "theme_secondary", "stance")},
    "metrics": {
        "indicator": "indicator", "value_low": "low", "value_high": "high",
        **{name: name for name in FIELDS if name != "indicator"},
    },
    "spending": {name: name for name in ("flow", "purpose", "beneficiaries", "beneficiary_unit")},
    "times": {name: name for name in ("type", "from_date", "to_date")},
    "commitments": {name: name for name in ("verb", "object", "firmness", "due")},
}  # fmt: skip
ANNOTATED_SOMETIMES = ("period_start", "period_end", "purpose")  # nothing there says nothing
QUOTE = {"sentences": "text", "commitments": "text"}
CONFIRMED, CHANGED = "checked against the source, found right", "set right against the source"
ADDED, REMOVED = "stated in the source, not read", "not what the table holds, by the codebook"


def lines(tables: Tables, gold: Gold) -> Iterator[dict[str, str]]:
    """The lines of one report, table by table, in reading order."""
    mentions = gold.mentions
    measures = mentions[mentions["kind"] == "measure"]
    money = amounts(measures)
    money["beneficiary_unit"] = money["beneficiaries"].str.partition(" ")[2] if len(money) else ""
    money["beneficiaries"] = money["beneficiaries"].str.partition(" ")[0] if len(money) else ""
    annotated = {
        "sentences": (gold.sentences, predictions.sentences(tables)),
        "metrics": (measures, predictions.measures(tables)),
        "spending": (money, predictions.money(tables)),
        "times": (mentions[mentions["kind"] == "time"], predictions.times(tables)),
        "commitments": (gold.commitments, predictions.commitments(tables)),
    }
    for name, (expected, found) in annotated.items():
        for row in join(expected, found).sort_values("start").to_dict("records"):
            if name != "spending" or (row["in_gold"] and row["in_found"]):
                yield _line(name, {str(key): value for key, value in row.items()}, tables)


def _line(table: str, pair: Row, tables: Tables) -> dict[str, str]:
    told = {"table": table, "quote": pair["gold_quote"]}
    side = "found" if pair["in_found"] else "gold"
    told |= {name: str(int(pair[f"{side}_{name}"])) for name in ("start", "end")}
    values = {column: pair[f"gold_{name}"] for column, name in NAMES[table].items()} if pair["in_gold"] else {}
    new = {name: _written(value) for name, value in values.items() if value != "" or name not in ANNOTATED_SOMETIMES}
    if not pair["in_found"]:
        given = {name: value for name, value in new.items() if value}
        sentence = _holding(tables.sentences, pair)
        return told | {
            "action": "add", "id": sentence, "column": _several(given), "new": _several(given.values()), "reason": ADDED
        }  # fmt: skip
    row = _row(table, pair, tables)
    told |= {"id": row[_key(table)], "quote": row[QUOTE.get(table, "quote")]}
    if not pair["in_gold"]:
        return told | {"action": "remove", "reason": REMOVED}
    old = {name: _written(row[name]) for name in new}
    new |= {name: old[name] for name in new if "".join(new[name].split()) == "".join(old[name].split())}
    return told | {
        "action": "change", "column": _several(new), "old": _several(old.values()), "new": _several(new.values()),
        "reason": CONFIRMED if old == new else CHANGED,
    }  # fmt: skip


def _holding(sentences: pd.DataFrame, pair: Row) -> str:
    at = int(pair["gold_start"])
    return str(sentences.loc[(sentences["start"] <= at) & (sentences["end"] > at), "sentence_id"].iloc[0])


def _key(table: str) -> str:
    return next(known.key[0] for known in TABLES if known.name == table)


def _row(table: str, pair: Row, tables: Tables) -> Row:
    frame = getattr(tables, table)
    own = frame[(frame["start"] == pair["found_start"]) & (frame["end"] == pair["found_end"])]
    return own.iloc[0].to_dict()  # type: ignore[no-any-return]


def _several(values: Any) -> str:
    return " | ".join(values)


def _written(value: Any) -> str:
    if not isinstance(value, str) and pd.isna(value):
        return ""
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("reports", type=Path, nargs="?", default=Path("data/reports"))
    parser.add_argument("gold", type=Path, nargs="?", default=Path("data/gold"))
    parser.add_argument("--day", required=True)
    parser.add_argument("--reviewer", required=True)
    given = parser.parse_args()
    gold, lexicon = read_gold(given.gold), lexicon_of(given.reports)
    (given.reports / REVIEWED).mkdir(exist_ok=True)
    for meta in read_registry(given.reports):
        if meta.doc_id not in gold.texts:
            continue
        tables = parse_report(text_of(given.reports, meta), meta, lexicon)
        out = io.StringIO()
        writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
        writer.writeheader()
        for line in lines(tables, gold.only([meta.doc_id])):
            writer.writerow(line | {"reviewer": given.reviewer, "day": given.day})
        path = given.reports / REVIEWED / f"{meta.doc_id}.csv"
        path.write_text(out.getvalue(), encoding="utf-8", newline="")
        print(f"{path}: {out.getvalue().count(chr(10)) - 1:,} lines")


if __name__ == "__main__":
    main()
