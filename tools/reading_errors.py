"""Count how often the reading of promises and of plan sentences errs, on the annotated reports.

    .venv/bin/python tools/reading_errors.py

Parses data/reports, compares with data/gold, and writes analysis/profiles/reading_errors.json, from which the shares of
the page on commitments get their intervals. Optional rows of the annotation count neither way.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.evaluation import predictions
from analysis.evaluation.gold import Gold, read_gold
from analysis.evaluation.matching import join
from analysis.pipeline import build
from analysis.profiles import reading_error
from analysis.profiles.pledges import PROMISES, SENTENCES, plan_sentences, promises
from analysis.profiles.reading_error import ReadingError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from analysis.tables.tables import Tables

REPORTS, GOLD = Path("data/reports"), Path("data/gold")


def main() -> None:
    """Write the counts."""
    errors = counts(build(REPORTS, reviewed=False), read_gold(GOLD))
    lines = (f" {json.dumps(name)}: {json.dumps(error._asdict())}" for name, error in errors.items())
    target = Path(str(reading_error.__file__)).with_name(reading_error.FILE)
    target.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(errors)} measures in {target}")


def counts(tables: Tables, gold: Gold) -> dict[str, ReadingError]:
    """The cases of every measure, by its name; ``tables`` and ``gold`` hold the same reports."""
    promised, said = _promises(tables, gold), _sentences(tables, gold)
    of_promises = {f"promise:{measure}": _cases(promised, measure) for measure in PROMISES}
    return of_promises | {f"sentence:{measure}": _cases(said, measure) for measure in SENTENCES}


def _cases(rows: pd.DataFrame, measure: str) -> ReadingError:
    """Of rows with in_gold, in_found, gold_<measure> and found_<measure>."""
    read, true = rows[f"found_{measure}"].to_numpy(bool), rows[f"gold_{measure}"].to_numpy(bool)
    both = (rows["in_gold"] & rows["in_found"]).to_numpy(bool)
    if f"sure_{measure}" in rows:  # what hangs on an optional row counts neither way
        both = both & rows[f"sure_{measure}"].to_numpy(bool)
    false, missed = (~rows["in_gold"]).to_numpy(bool), (~rows["in_found"]).to_numpy(bool)
    cells = (both & read & true, both & read & ~true, both & ~read & true, both & ~read & ~true)
    rest = (false, false & read, missed, missed & true)
    return ReadingError(*(int(np.count_nonzero(cell)) for cell in (*cells, *rest)))


def _promises(tables: Tables, gold: Gold) -> pd.DataFrame:
    """Annotated and read promises side by side, each with its measures."""
    annotated = gold.commitments.assign(due=gold.commitments["due"].replace("", np.nan), origin="reviewed")
    read = predictions.commitments(tables)
    read = read.assign(due=read["due"].replace("", np.nan), origin="parsed")
    return _flagged(join(_flags(promises(annotated), PROMISES), _flags(promises(read), PROMISES)), PROMISES)


def _sentences(tables: Tables, gold: Gold) -> pd.DataFrame:
    """Sentences that both call sentences of a plan, each with its measures."""
    annotated, wider = (plan_sentences(*_as_tables(gold, optional)) for optional in (False, True))
    read = plan_sentences(tables.sentences, tables.metrics, tables.commitments)
    keys = ["doc_id", "start", "end"]
    rows = _named(annotated, "gold").merge(_named(read, "found"), on=keys).merge(_named(wider, "wider"), on=keys)
    sure = {f"sure_{name}": rows[f"gold_{name}"] == rows[f"wider_{name}"] for name in SENTENCES}
    return rows.assign(in_gold=True, in_found=True, **sure)


def _named(marked: pd.DataFrame, side: str) -> pd.DataFrame:
    """The spans of sentences with their measures, named by whose they are."""
    columns = marked[["doc_id", "start", "end", *SENTENCES]]
    return columns.rename(columns={name: f"{side}_{name}" for name in SENTENCES})


def _as_tables(gold: Gold, optional: bool) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The annotation as far as ``plan_sentences`` reads the tables sentences, metrics and commitments.

    With ``optional`` rows or without.
    """
    sentences = gold.sentences.assign(sentence_id=[f"s{i}" for i in range(len(gold.sentences))], origin="reviewed")
    measures = gold.mentions[gold.mentions["kind"] == "measure"]
    chosen = (frame if optional else frame[~frame["optional"]] for frame in (measures, gold.commitments))
    metrics, promised = (_placed(frame, sentences) for frame in chosen)
    return sentences, metrics, promised


def _placed(frame: pd.DataFrame, sentences: pd.DataFrame) -> pd.DataFrame:
    """Annotated spans with the sentence that holds their start; an empty deadline is none."""
    parts = []
    for doc, rows in frame.groupby("doc_id", sort=False):
        own = sentences[sentences["doc_id"] == doc].sort_values("start")
        at = np.searchsorted(own["start"].to_numpy(), rows["start"].to_numpy(), side="right") - 1
        parts.append(rows.assign(sentence_id=own["sentence_id"].to_numpy()[at], due=rows["due"].replace("", np.nan)))
    return pd.concat(parts, ignore_index=True)


def _flags(frame: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    """Measures as numbers, so that a row without a partner has none (NaN) rather than False."""
    return frame.assign(**{name: frame[name].astype(float) for name in names})


def _flagged(rows: pd.DataFrame, names: Iterable[str]) -> pd.DataFrame:
    return rows.assign(
        **{f"{side}_{name}": rows[f"{side}_{name}"] == 1 for side in ("gold", "found") for name in names}
    )


if __name__ == "__main__":
    main()
