"""What the tables of a folder of texts say, row by row, kept in a file and compared with it later.

    python tools/pin.py FOLDER --save FILE       write every row of every report of the folder
    python tools/pin.py FOLDER --against FILE    show row by row what differs from then; exit status 1 if anything does
    python tools/pin.py FOLDER --since REVISION  show what differs from what the code of a git revision reads
    python tools/pin.py FOLDER --digests FILE    write how many rows each table has for each report, how many fields
                                                 were decided in all, and digests of both

The digests of the registered reports are in ``tests/pins.json``, those of invented ones of other genres in
``tests/invented/pins.json``, and a test holds the tables, and why they say what they say, against them.

A folder with a ``reports.toml`` is read as registered; in any other, each ``.txt`` is a report for the last year that
its name holds, else for the last that its first lines hold.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tarfile
from collections import Counter
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import analysis
from analysis.batch import read as read_report
from analysis.corpus.readers import read_text
from analysis.corpus.registry import REGISTRY, lexicon_of, read_registry, text_of
from analysis.records.explain import things
from analysis.tables.catalogue import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pandas as pd

YEAR = re.compile(r"(?:19|20)[0-9]{2}")
OPENING = 400  # characters
_NAMES = [table.name for table in TABLES]
OF_A_REPORT = _NAMES[: _NAMES.index("commitments") + 1]  # the tables behind compare reports
# What each table's rows are recognised by where a value of them has changed.
KEYS = ("mention_id", "metric_id", "commitment_id", "sentence_id", "section_id", "doc_id")


def texts(folder: Path) -> Iterator[tuple[str, analysis.ReportMeta]]:
    """Each report of a folder with what is known of it."""
    if (folder / REGISTRY).is_file():
        for meta in read_registry(folder):
            yield text_of(folder, meta), meta
        return
    for file in sorted(folder.rglob("*.txt")):
        text = read_text(file)
        years = YEAR.findall(file.stem) or YEAR.findall(text[:OPENING]) or ["2025"]
        doc_id = re.sub(r"[\s/]", "-", str(file.relative_to(folder).with_suffix("")))
        yield text, analysis.ReportMeta(doc_id=doc_id[:80], district="甲", plan_year=int(years[-1]))


def rows(tables: analysis.Tables) -> Iterator[tuple[str, str]]:
    """(table, row as JSON) of every row of some tables, in their order."""
    for name, table in tables.items():
        yield from ((name, line) for line in _lines(table))


def _lines(table: pd.DataFrame) -> Iterator[str]:
    for record in table.astype(object).where(table.notna(), None).to_dict("records"):
        yield json.dumps(record, ensure_ascii=False, default=str)


def digests(tables: analysis.Tables) -> dict[str, str]:
    """``doc_id table`` -> number of rows and head of their SHA-256, of the tables that are read of single reports.

    Numbers count to twelve digits.
    """
    found: dict[str, str] = {}
    for name, table in tables.items():
        if name in OF_A_REPORT:
            steady = table.copy()
            for column in table.select_dtypes("float64"):
                steady[column] = table[column].map(_steady)
            for doc_id, own in steady.groupby("doc_id"):
                digest = sha256("\n".join(_lines(own)).encode()).hexdigest()[:16]
                found[f"{doc_id} {name}"] = f"{len(own)} rows, {digest}"
    return found


def reasons(text: str, meta: analysis.ReportMeta, lexicon: analysis.Lexicon) -> dict[str, str]:
    """``doc_id why`` -> number of decided fields and head of the SHA-256 of rules and words of all of them.

    The words that weighed for a theme are left out, which tables hold already.
    """
    read = read_report(text, meta, lexicon)
    told = [str(why) for thing in things(read, lambda *_: "").values() for why in thing.explain()]
    return {f"{meta.doc_id} why": f"{len(told)} fields, {sha256(chr(10).join(told).encode()).hexdigest()[:16]}"}


def _steady(number: float) -> float:
    return float(f"{number:.12g}")


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


def read(file: Path) -> list[tuple[str, str]]:
    """The rows that were saved in a file."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return [(table, row) for table, _, row in (line.partition("\t") for line in lines)]


def read_at(revision: str, folder: Path) -> list[tuple[str, str]]:
    """The rows that the code of a git revision reads of the texts as they are now."""
    with TemporaryDirectory() as tree:
        archive = subprocess.run(["git", "archive", revision, "analysis", "tools"], capture_output=True, check=True)
        with tarfile.open(fileobj=BytesIO(archive.stdout)) as files:
            files.extractall(tree, filter="data")
        command = [sys.executable, f"{tree}/tools/pin.py", str(folder), "--save", f"{tree}/rows.tsv"]
        subprocess.run(command, env=os.environ | {"PYTHONPATH": tree}, stdout=subprocess.DEVNULL, check=True)
        return read(Path(tree) / "rows.tsv")


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    task = parser.add_mutually_exclusive_group(required=True)
    task.add_argument("--save", type=Path, metavar="FILE")
    task.add_argument("--against", type=Path, metavar="FILE")
    task.add_argument("--since", metavar="REVISION")
    task.add_argument("--digests", type=Path, metavar="FILE")
    given = parser.parse_args()
    lexicon = lexicon_of(given.folder)
    reports = [analysis.parse_report(text, meta, lexicon) for text, meta in texts(given.folder)]
    if given.digests:
        made = {key: digest for report in reports for key, digest in digests(report).items()}
        for text, meta in texts(given.folder):
            made |= reasons(text, meta, lexicon)
        given.digests.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
        return 0
    now = [row for report in reports for row in rows(report)]
    if given.save:
        given.save.write_text("".join(f"{table}\t{row}\n" for table, row in now), encoding="utf-8")
        print(f"{len(now):,} rows")
        return 0
    before = read(given.against) if given.against else read_at(given.since, given.folder)
    found = list(differences(before, now))
    print("\n".join(found[:2000]))
    print(f"{len(found):,} differences in {len(now):,} rows")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
