"""What the tables of a folder of texts say, row by row, kept in a file and compared with it later.

    python tools/pin.py FOLDER --save FILE     write every row of every report of the folder
    python tools/pin.py FOLDER --against FILE  show row by row what differs from then; exit status 1 if anything does

A folder with a ``reports.toml`` is read as registered; in any other, each ``.txt`` is a report for the last year that
its name holds, else for the last that its first lines hold.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import analysis
from analysis.corpus.readers import read_text
from analysis.corpus.registry import REGISTRY, read_registry

if TYPE_CHECKING:
    from collections.abc import Iterator

YEAR = re.compile(r"(?:19|20)[0-9]{2}")
OPENING = 400  # characters
# What each table's rows are recognised by where a value of them has changed.
KEYS = ("mention_id", "metric_id", "commitment_id", "sentence_id", "section_id", "doc_id")


def texts(folder: Path) -> Iterator[tuple[str, analysis.ReportMeta]]:
    """Each report of a folder with what is known of it."""
    if (folder / REGISTRY).is_file():
        for meta in read_registry(folder):
            yield read_text(folder / str(meta.source_file)), meta
        return
    for file in sorted(folder.rglob("*.txt")):
        text = read_text(file)
        years = YEAR.findall(file.stem) or YEAR.findall(text[:OPENING]) or ["2025"]
        doc_id = re.sub(r"[\s/]", "-", str(file.relative_to(folder).with_suffix("")))
        yield text, analysis.ReportMeta(doc_id=doc_id[:80], district="甲", plan_year=int(years[-1]))


def rows(tables: analysis.Tables) -> Iterator[tuple[str, str]]:
    """(table, row as JSON) of every row of some tables, in their order."""
    for name, table in tables.items():
        for record in table.astype(object).where(table.notna(), None).to_dict("records"):
            yield name, json.dumps(record, ensure_ascii=False, default=str)


def digests(tables: analysis.Tables) -> dict[str, list[int | str]]:
    """Table -> number of rows and the head of the SHA-256 of all of them."""
    lines: dict[str, list[str]] = {}
    for name, row in rows(tables):
        lines.setdefault(name, []).append(row)
    return {name: [len(found), sha256("\n".join(found).encode()).hexdigest()[:16]] for name, found in lines.items()}


def differences(before: list[tuple[str, str]], now: list[tuple[str, str]]) -> Iterator[str]:
    """A line for each row that went, came or changed."""
    gone, come = Counter(before) - Counter(now), Counter(now) - Counter(before)
    here = {(table, _key(row)): json.loads(row) for table, row in come}
    for table, row in sorted(gone):
        old, new = json.loads(row), here.pop((table, _key(row)), None)
        if new is None:
            yield f"- {table} {row}"
            continue
        names = [name for name in {**old, **new} if old.get(name) != new.get(name)]
        changed = ", ".join(f"{name}: {old.get(name)!r} -> {new.get(name)!r}" for name in names)
        yield f"~ {table} {_key(row)} {new.get('quote') or ''} {changed}"
    yield from (f"+ {table} {json.dumps(row, ensure_ascii=False)}" for (table, _), row in sorted(here.items()))


def _key(row: str) -> str:
    record = json.loads(row)
    return str(next((record[name] for name in KEYS if name in record), row))


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--save", type=Path)
    parser.add_argument("--against", type=Path)
    given = parser.parse_args()
    now = [row for text, meta in texts(given.folder) for row in rows(analysis.parse_report(text, meta))]
    if given.save:
        given.save.write_text("".join(f"{table}\t{row}\n" for table, row in now), encoding="utf-8")
    if not given.against:
        print(f"{len(now):,} rows")
        return 0
    lines = given.against.read_text(encoding="utf-8").splitlines()
    before = [(table, row) for table, _, row in (line.partition("\t") for line in lines)]
    found = list(differences(before, now))
    print("\n".join(found[:2000]))
    print(f"{len(found):,} differences in {len(now):,} rows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
