"""Put the scores of the last `make evaluate` into README.md, between the two marks; a test fails while they differ."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

README = Path("README.md")
SCORES = Path("build/evaluation.json")
BLOCK = re.compile(r"(<!-- scores: .*? -->\n).*?(<!-- end of scores -->)", re.DOTALL)
# What the README shows of all measures, and what each says to someone who reads no further.
SHOWN = {
    "quantity": "a quantity is found",
    "value_unit_bound": "… with its value, unit and bound",
    "value_to_status": "… and whether it is a level or a change, achieved or a target",
    "money": "an amount of money is found, with value and currency",
    "flow": "… and whose money goes where",
    "dates": "a date or period has its first and last day",
    "formula": "a numeric policy formula is found",
    "theme": "a sentence has its theme",
}
NAMES = {"f1": "F1", "accuracy": "accuracy"}


def block(scores: Iterable[Mapping[str, Any]]) -> str:
    """The table in Markdown, from the rows of a score table ("all" reports together)."""
    rows = {row["measure"]: row for row in scores if row["doc_id"] == "all"}
    lines = ["| In-sample: what is right | score | 95 % interval | right, of those annotated |", "|---|---|---|---|"]
    for measure, words in SHOWN.items():
        row = rows[measure]
        score = f"{NAMES[row['statistic']]} {row['value']:.2f}"
        lines.append(f"| {words} | {score} | {row['low']:.2f}–{row['high']:.2f} | {row['n_right']} of {row['n']} |")
    return "\n".join(lines) + "\n"


def with_block(readme: str, scores: Iterable[Mapping[str, Any]]) -> str:
    """The README with the table put between the marks; ValueError where it has none."""
    if not BLOCK.search(readme):
        raise ValueError("README.md has no marks for the scores")
    return BLOCK.sub(lambda marks: marks[1] + block(scores) + marks[2], readme)


if __name__ == "__main__":
    scores = json.loads(SCORES.read_text(encoding="utf-8"))["scores"]
    README.write_text(with_block(README.read_text(encoding="utf-8"), scores), encoding="utf-8")
