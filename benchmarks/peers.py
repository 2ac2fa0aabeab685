"""This library beside what the package index has for the job: quality and speed on the same texts (`make bench-peers`).

    .venv/bin/python -m benchmarks.peers

Each peer runs in a process of its own, the peers in .venv-peers (benchmarks/requirements-peers.txt); here they are
scored, and the result goes into RESULTS.md.
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

from analysis.corpus.registry import read_registry, text_of
from analysis.evaluation.gold import read_gold
from benchmarks.adapters import LIBRARY, PEERS
from benchmarks.results import CPU_TIME, conditions, markdown, write_section
from benchmarks.scoring import Score, score

REPORTS = Path("data/reports")
GOLD = Path("data/gold")
PYTHON_OF_PEERS = Path(".venv-peers/bin/python")
PATIENCE = 600  # seconds for one peer
HEADER = (
    "", "value", "value + unit", "precision", "recall", "65岁 excused", "money found", "times", "dates",
    "characters/s", "× regex",
)  # fmt: skip
READING = """\
F1 unless said otherwise, of {measures} annotated quantities ({money} of them money) and {times} times in {reports}
reports, {characters:,} characters.

- **value**: spans overlap, matched one to one, and the value is right; **value + unit**: the unit too, with its
  **precision** and **recall**; what is annotated as borderline counts neither way, and a number given
  without a unit only for the value, whose F1 can be the lower one for that. **65岁 excused**: the same F1 where a
  number that only delimits something (65岁, 24小时) may be reported without penalty, because telling it from a
  quantity is no promise of the peers. **money found**: share of the amounts with value and unit right. **times**: F1 of
  overlapping spans, where 每月 and what is annotated as a qualifier (24小时) may be reported without penalty;
  **dates**: with every annotated end right; – for what reads none. 今年 is told from the day that a report states, else
  from 1 January of the planned year (1 July of a mid-year report).
- Matching is generous, and the same for all: the upper end of “1832万余元” may be anything, only a stated range (1-2家)
  needs both ends; 块 is 元, 平米 is 平方米; an open end of a time may be anything. `make evaluate` is stricter.
- **characters/s**: CPU time of the whole reading, models loaded; **× regex**: that time as a multiple of one pass of a
  plain regex in the same process. For this library it is the whole way to its tables, not the numbers alone.
- Each peer is used as well as we know how; `adapters.py` says what is done for it. JioNLP reads money and times only,
  and is exact there; its score of value + unit is low because it leaves the counts of things to others.
  Recognizers-Text and quantulum3 know no Chinese counting words, and cn2an only converts numerals: the rows with “+”
  lend them JioNLP's dictionary of counting words and so are small stacks, which a user would have to build.
"""
CAVEAT = """\
**Read with care.** The rules and the lexicon of this library were made with these {reports} reports in view; the peers
were not, and they are general tools. The distance between them here is therefore the upper end of what to expect on
other reports, and says nothing of other kinds of text. The adapters were written, and the
leniency of the matching settled, on the same reports: the rows with “+” are not results on unseen text either."""


def texts() -> list[dict[str, Any]]:
    """The registered reports, and of each what any reader may know: its years, and the day it speaks from."""
    return [
        {
            "doc_id": meta.doc_id, "district": meta.district, "plan_year": meta.plan_year, "genre": meta.genre,
            "reference_date": meta.reference_date and str(meta.reference_date),
            "spoken": str(meta.reference_date or date(meta.plan_year, 7 if meta.genre == "midyear" else 1, 1)),
            "text": text_of(REPORTS, meta),
        }
        for meta in read_registry(REPORTS)
    ]  # fmt: skip


def run(peer: str, reports: list[dict[str, Any]]) -> dict[str, Any]:
    """What a peer found, with its times and versions; its last words under ``error`` where it cannot run."""
    python = Path(sys.executable) if peer == LIBRARY else PYTHON_OF_PEERS
    command = [str(python), "-W", "ignore", "-m", "benchmarks.adapters", peer]
    environment = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONHASHSEED": "0"}
    try:
        done = subprocess.run(
            command, input=json.dumps(reports), capture_output=True, text=True, env=environment, timeout=PATIENCE,
            check=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return {"error": f"not finished after {PATIENCE} s"}
    except FileNotFoundError:
        return {"error": f"no {python}; run make bench-peers"}
    except subprocess.CalledProcessError as error:
        return {"error": (error.stderr.strip().splitlines() or [f"exit status {error.returncode}"])[-1]}
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def row(peer: str, result: dict[str, Any], scores: Score, characters: int) -> tuple[str, ...]:
    """One line of the table."""
    shown = (scores.value, scores.f1, scores.precision, scores.recall, scores.excused, scores.money, scores.times)
    shares = ("–" if math.isnan(share) else f"{share:.3f}" for share in (*shown, scores.dates))
    pace, multiple = characters / result["seconds"], result["seconds"] / result["plain"]
    return (peer, *shares, f"{pace:,.0f}", f"{multiple:,.0f}")


def main() -> None:
    """Run and score every peer, print, and write RESULTS.md."""
    reports = texts()
    mentions = read_gold(GOLD).mentions
    characters = sum(len(report["text"]) for report in reports)
    rows, failures = [], []
    versions: dict[str, str] = {}
    for peer in (LIBRARY, *PEERS):
        result = run(peer, reports)
        if error := result.get("error"):
            failures.append(f"- {peer} could not be run: {error}")
            continue
        versions |= result["versions"]
        scores = score(mentions, result["quantities"], result["times"])
        rows.append(row(peer, result, scores, characters))
    counted = mentions[(mentions["kind"] == "measure") & ~mentions["optional"]]
    facts = {
        "measures": len(counted), "money": int((counted["flow"] != "").sum()),
        "times": int((mentions["kind"] == "time").sum()), "reports": len(reports), "characters": characters,
    }  # fmt: skip
    table = markdown(HEADER, rows)
    told = f"{conditions(versions, ('pandas', 'numpy'))} {CPU_TIME}"
    parts = [told, table, *(["\n".join(failures)] if failures else [])]
    body = "\n\n".join([*parts, READING.format(**facts).strip(), CAVEAT.format(**facts)])
    sys.stdout.write(body + "\n")
    write_section("Peers", body)


if __name__ == "__main__":
    main()
