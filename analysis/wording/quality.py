"""What is said of how right the tables are."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from analysis.evaluation.intervals import LEVEL, RESAMPLES
from analysis.findings import quality as findings
from analysis.findings.inference import wilson
from analysis.wording.catalogue import Catalogue
from analysis.wording.names import romanised
from analysis.wording.quantities import with_unit
from analysis.wording.words import Words

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from analysis.lexicon.lexicon import Lexicon

MOST_ERRORS = 3  # kinds of confusion that are named
SURE = 0.95  # of a score that needs no further words
LEAST_ERROR = 0.001  # of calibration, below which it is not spelled out
_OF_CODES = ("kind", "stance", "flow", "time_type")  # measures whose cases are codes; those of the others are words
_CODES_OF_A_ROW = 4  # bound, aspect, direction and status, behind value and unit


def measure(words: Words, code: str) -> str:
    """What a measure of the evaluation is called."""
    return words.say(f"measure-{code.replace('_', '-')}")


def answer(words: Words, measured: pd.DataFrame) -> str:
    """The title of the page: how often rows are right on unseen texts; ``measured`` comes from ``unseen``."""
    rows = _rows(measured)
    low, high = (rows.min(), rows.max()) if len(rows) else (0.0, 0.0)
    return words.say("quality-answer", n=len(rows), low=low, high=high)


def lead(words: Words, measured: pd.DataFrame) -> str:
    """What the title rests on: how many unseen texts, of which sort, measured when."""
    newest = findings.newest(measured)
    own = newest[newest["measure"] == findings.WHOLE_ROW].drop_duplicates("set")
    if own.empty:
        return words.say("quality-lead", n=0, texts=0, sets=0, day="none", sort="none")
    known = own["n"].notna().all()
    sort = "invented" if own["invented"].all() else "public" if not own["invented"].any() else "mixed"
    return words.say(
        "quality-lead", n=int(own["n"].sum()) if known else 0, texts=int(own["texts"].sum()), sets=len(own),
        day=words.day(own["day"].iloc[0]), sort=sort,
    )  # fmt: skip


def in_sample(words: Words, scores: pd.DataFrame) -> str:
    """How right whole rows are on the reports that the rules were made with; ``scores`` is ``Scores.table``."""
    found = findings.pooled(scores)
    rows = found.loc[found["measure"] == findings.WHOLE_ROW].to_dict("records")
    if not rows:
        return words.say("quality-in-sample", n=0, reports_scored=0, value=0)
    docs = scores.loc[scores["doc_id"] != findings.ALL, "doc_id"].nunique()
    return words.say("quality-in-sample", n=rows[0]["n"], reports_scored=docs, value=rows[0]["value"])


def from_to(row: Mapping[Hashable, Any]) -> dict[str, Any]:
    """What the message ``quality-from-to`` says of a row of ``findings.reach``: of one set there is one score."""
    return {"n": row["sets"], "low": row["least"], "high": row["most"]}


def spread(words: Words, measured: pd.DataFrame) -> str:
    """What is surest on unseen texts, and what least so; ``measured`` comes from ``unseen``."""
    rows = findings.reach(measured).to_dict("records")
    if len(rows) < 2:
        return words.say("quality-spread", n=len(rows), worst="none", best="none")
    worst, best = (
        words.say("quality-reach", measure=measure(words, row["measure"]), **from_to(row))
        for row in (rows[0], rows[-1])
    )
    return words.say("quality-spread", n=len(rows), worst=worst, best=best)


def unseen(words: Words, measured: pd.DataFrame) -> pd.DataFrame:
    """Every score of unseen texts as a table for readers, the newest set first."""
    newest = measured.groupby("set", sort=False).ngroup().sort_values(ascending=False, kind="stable").index
    measured = measured.loc[newest].reset_index(drop=True)
    rows = measured.to_dict("records")
    named = [measure(words, row["measure"]) for row in rows]
    among = [words.say(f"among-{row['among']}") if isinstance(row["among"], str) else "" for row in rows]
    told = measured.assign(
        set=[words.say(f"unseen-{row['set'].replace('_', '-')}") for row in rows],
        annotated=[words.say(f"annotated-{row['annotated'].replace('_', '-')}") for row in rows],
        measure=[
            words.say("quality-among", measure=name, among=of or "none") for name, of in zip(named, among, strict=True)
        ],
        statistic=[words.code(row["statistic"]) if isinstance(row["statistic"], str) else "" for row in rows],
        day=[words.day(row["day"]) for row in rows],
    )
    return told.drop(columns=["among", "right"])


def _rows(measured: pd.DataFrame) -> pd.Series[float]:
    newest = findings.newest(measured)
    return newest.loc[newest["measure"] == findings.WHOLE_ROW, "score"].astype(float)


def scores(words: Words, table: pd.DataFrame) -> str:
    """How many measures need no further words in-sample; ``table`` is ``Scores.table``."""
    values = findings.pooled(table)["value"]
    return words.say("quality-scores", n=len(values), high=int((values >= SURE).sum()), sure=SURE)


def intervals(words: Words) -> str:
    """How the intervals of in-sample scores are made."""
    return words.say("quality-intervals", level=LEVEL, samples=RESAMPLES)


def meanings(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """One row per measure that has a value: measure, statistic, definition; ``table`` is ``Scores.table``."""
    rows = findings.pooled(table)[["measure", "statistic"]]
    counts = [words.say(f"measure-{code.replace('_', '-')}-counts") for code in rows["measure"]]
    named = [measure(words, code) for code in rows["measure"]]
    return rows.assign(measure=named, statistic=rows["statistic"].map(words.code), definition=counts)


def by_report(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.quality.by_report`` with measures and reports by their names."""
    return table.assign(measure=[measure(words, code) for code in table["measure"]]).rename(columns=dict(words.reports))


def reports(words: Words, table: pd.DataFrame, name: str) -> str:
    """Where one measure is lowest and highest; ``table`` is ``Scores.table``."""
    rows = table[(table["measure"] == name) & (table["doc_id"] != findings.ALL) & table["value"].notna()]
    if len(rows) < 2:
        return words.say("quality-reports", state="alone", measure=measure(words, name))
    worst, *_, best = rows.sort_values("value", kind="stable").to_dict("records")
    same = round(worst["value"], 2) == round(best["value"], 2)
    return words.say(
        "quality-reports",
        state="same" if same else "apart",
        measure=measure(words, name),
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
    return words.say("quality-confusion", total=total, right=right, wrong=total - right, errors=words.listed(said))


def confused(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """The wrong cells of ``findings.quality.confusion``, most first: expected, found (in words), n."""
    rows = [
        (words.theme(str(expected)), words.theme(str(found)), n)
        for expected, row in table.to_dict("index").items()
        for found, n in row.items()
        if n and expected != found
    ]
    told = pd.DataFrame(rows, columns=["expected", "found", "n"])
    return told.sort_values("n", ascending=False, kind="stable", ignore_index=True)


def elsewhere(words: Words, doc_ids: Iterable[str]) -> Words:
    """The words for reports of other places, which go by place and year: their ids end in both (省_甲县_2020)."""
    names = {}
    for doc_id in doc_ids:
        *_, place, year = ["", *doc_id.split("_")]
        names[doc_id] = f"{place if words.edition == 'zh' else romanised(place)} {year}".strip()
    return Words(words.catalogue, names)


def places(words: Words, table: pd.DataFrame, kind: str = "district") -> str:
    """How right themes are in the reports of ``words``, of places that training did not see.

    ``table`` comes from ``findings.quality.by_district``; ``kind`` is what its places are: district, county.
    """
    called = words.say(f"quality-{kind}")
    if table.empty:
        return words.say("quality-places", n=0, kind=called)
    *rows, whole = table.to_dict("records")
    ends = [chosen(rows, key=lambda row: row["share"]) for chosen in (min, max)]
    worst, best = (
        words.say("quality-place", accuracy=row["share"], report=words.reports[row["doc_id"]], n=row["n"])
        for row in ends
    )
    return words.say(
        "quality-places",
        n=whole["n"],
        kind=called,
        accuracy=whole["share"],
        low=whole["low"],
        high=whole["high"],
        macro=whole["macro_f1"],
        reports_scored=len(rows),
        worst=worst,
        best=best,
    )


def trained_elsewhere(words: Words, own: pd.DataFrame, others: pd.DataFrame) -> str:
    """The same of districts and of counties in a line; both tables come from ``findings.quality.by_district``."""
    values: dict[str, float | int] = {}
    for name, table in (("own", own), ("others", others)):
        whole = table.iloc[-1] if len(table) else None
        values |= {
            name: 0.0 if whole is None else float(whole["share"]),
            f"n_{name}": 0 if whole is None else int(whole["n"]),
        }
    return words.say("quality-trained-elsewhere", **values)


def place_rows(words: Words, table: pd.DataFrame) -> pd.DataFrame:
    """``findings.quality.by_district`` as a table for readers: report, n, share, low, high, macro_f1."""
    names = {**words.reports, findings.ALL: words.column("all")}
    told = table.assign(report=table["doc_id"].map(names), share_low=table["low"], share_high=table["high"])
    return told[["report", "n", "share", "share_low", "share_high", "macro_f1"]]


def left_out(gold: Path, lexicon: Lexicon, folder: Path, documents: Sequence[str]) -> tuple[str, str]:
    """For the terminal: how right themes are where training saw no report, of districts and of counties elsewhere.

    ``folder`` holds the reports, ``documents`` are the ids of the scored ones. Raises what
    ``findings.quality.predictions_elsewhere`` raises.
    """
    words = Words(Catalogue.of("en"), {doc_id: doc_id for doc_id in documents})
    predictions = findings.predictions_elsewhere(gold, lexicon, folder)
    others = elsewhere(words, findings.elsewhere(predictions, words.reports))
    districts = findings.by_district(predictions, words.reports)
    return places(words, districts), places(others, findings.by_district(predictions, others.reports), "county")


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
    state = "few" if np.isnan(error) else "known" if error >= LEAST_ERROR else "none"
    return words.say("quality-calibration-error", state=state, error=error, n=n)


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


def errors(words: Words, table: pd.DataFrame, name: str) -> pd.DataFrame:
    """The rows of ``findings.quality.errors`` of one measure with their codes in words."""
    told = table.astype({"expected": "object", "found": "object"})
    for side in ("expected", "found"):
        told[side] = [_case(words, name, str(said)) for said in table[side]]
    return words.with_report(told)


def _case(words: Words, name: str, said: str) -> str | None:
    """What was annotated or found, in words; what a source says stays as it is; None for nothing."""
    if not said:
        return None
    if name == "theme":
        return words.theme(said)
    if name in _OF_CODES:
        return words.code(said)
    if name == findings.WHOLE_ROW:
        *value, codes = re.split(rf" (?=(?:\S+ ){{{_CODES_OF_A_ROW - 1}}}\S+$)", said, maxsplit=1)
        ends = [one.rpartition(" ") for one in value]
        counted = [with_unit(words, number, base, 1 if number == "1" else 2) for number, _, base in ends]
        return words.listed([*counted, *(words.code(code) for code in codes.split() if code != "·")])
    return said


def _end(words: Words, row: Mapping[Hashable, Any]) -> str:
    return words.say("quality-end", value=row["value"], report=words.reports[row["doc_id"]], n=row["n"])
