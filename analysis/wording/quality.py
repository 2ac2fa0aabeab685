"""What is said of how right the tables are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from analysis.findings import quality as findings
from analysis.findings.inference import wilson
from analysis.wording.catalogue import Catalogue
from analysis.wording.words import Words

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    import pandas as pd

    from analysis.lexicon.lexicon import Lexicon

MOST_ERRORS = 3  # kinds of confusion that are named


def spoken(measure: str) -> str:
    """A measure's name in plain words."""
    return measure.replace("_", " ")


def scores(words: Words, table: pd.DataFrame) -> str:
    """The scores that matter most; ``table`` is ``Scores.table``."""
    said = [
        words.say("quality-score", measure=spoken(row["measure"]), value=row["value"], low=row["low"], high=row["high"])
        for row in findings.pooled(table).to_dict("records")
        if row["measure"] in findings.HEADLINES
    ]
    return words.say("quality-scores", n=len(said), scores=", ".join(said))


def reports(words: Words, table: pd.DataFrame, measure: str) -> str:
    """Where one measure is lowest and highest; ``table`` is ``Scores.table``."""
    rows = table[(table["measure"] == measure) & (table["doc_id"] != "all") & table["value"].notna()]
    if len(rows) < 2:
        return words.say("quality-reports", state="alone", measure=spoken(measure))
    worst, *_, best = rows.sort_values("value", kind="stable").to_dict("records")
    same = round(worst["value"], 2) == round(best["value"], 2)
    return words.say(
        "quality-reports",
        state="same" if same else "apart",
        measure=spoken(measure),
        n=len(rows),
        low=worst["value"],
        worst=_end(words, worst),
        best=_end(words, best),
        overlap="yes" if worst["high"] >= best["low"] else "no",
    )


def confusion(words: Words, table: pd.DataFrame) -> str:
    """Which themes are mistaken for which most often; ``table`` comes from ``findings.quality.confusion``."""
    right, total = int(np.trace(table.to_numpy())), int(table.to_numpy().sum())
    cells = [(n, a, b) for a, row in table.to_dict("index").items() for b, n in row.items() if n and a != b]
    said = [
        words.say("quality-error", expected=words.theme(str(a)), found=words.theme(str(b)), n=n)
        for n, a, b in sorted(cells, key=lambda cell: -cell[0])[:MOST_ERRORS]
    ]
    return words.say("quality-confusion", total=total, right=right, wrong=total - right, errors=", ".join(said))


def places(words: Words, table: pd.DataFrame, kind: str = "district") -> str:
    """How right themes are in reports of places that training did not see.

    ``table`` comes from ``findings.quality.by_district``; ``kind`` is what its places are: district, county.
    """
    called = words.say(f"quality-{kind}")
    if table.empty:
        return words.say("quality-places", n=0, kind=called)
    *rows, whole = table.to_dict("records")
    ends = [chosen(rows, key=lambda row: row["accuracy"]) for chosen in (min, max)]
    worst, best = (
        words.say("quality-place", accuracy=row["accuracy"], report=row["report"], n=row["n"]) for row in ends
    )
    return words.say(
        "quality-places",
        n=whole["n"],
        kind=called,
        accuracy=whole["accuracy"],
        low=whole["low"],
        high=whole["high"],
        macro=whole["macro_f1"],
        reports_scored=len(rows),
        worst=worst,
        best=best,
    )


def left_out(gold: Path, lexicon: Lexicon, folder: Path, documents: Sequence[str]) -> tuple[str, str]:
    """How right themes are where training saw no report: a sentence for districts, and one for counties elsewhere.

    ``folder`` holds the reports, ``documents`` are the ids of the scored ones. Raises what
    ``findings.quality.predictions_elsewhere`` raises.
    """
    words = Words(Catalogue.of("en"), {doc_id: doc_id for doc_id in documents})
    predictions = findings.predictions_elsewhere(gold, lexicon, folder)
    districts = findings.by_district(predictions, words.reports)
    counties = findings.by_district(predictions, findings.elsewhere(predictions, words.reports))
    return places(words, districts), places(words, counties, "county")


def calibration(words: Words, table: pd.DataFrame) -> str:
    """Whether a higher theme_score goes with being right; ``table`` comes from ``findings.quality.calibration``."""
    known = table[table["n"] >= findings.FEWEST].to_dict("records")
    if len(known) < 2:
        return words.say("quality-calibration", state="few")
    first, last = known[0], known[-1]
    gap = float((table["n"] * (table["share"] - table["score"]).abs()).sum() / table["n"].sum())
    return words.say(
        "quality-calibration",
        state="known",
        order="rises" if last["low"] > first["high"] else "unclear",
        first_share=first["share"],
        first_score=first["score"],
        last_share=last["share"],
        last_score=last["score"],
        gap=gap,
        meaning="probability" if gap < findings.CLOSE else "rank",
    )


def calibration_error(words: Words, predictions: pd.DataFrame) -> str:
    """How far theme_score is from a probability, of ``findings.quality.predictions_elsewhere``."""
    error, n = findings.error_of(predictions), len(predictions)
    return words.say("quality-calibration-error", state="few" if np.isnan(error) else "known", error=error, n=n)


def seconds(words: Words, predictions: pd.DataFrame) -> str:
    """How often a second theme is given, and rightly, of ``findings.quality.predictions_elsewhere``."""
    given, k = predictions["second"].notna(), predictions["second"] == predictions["secondary"]
    n = int(given.sum())
    low, high = wilson(int(k[given].sum()), n)
    return words.say(
        "quality-seconds",
        given=n,
        n=len(predictions),
        annotated=int(predictions["secondary"].notna().sum()),
        share=k[given].mean() if n else 0,
        low=low if n else 0,
        high=high if n else 0,
    )


def _end(words: Words, row: Mapping[Hashable, Any]) -> str:
    return words.say("quality-end", value=row["value"], report=words.reports[row["doc_id"]], n=row["n"])
