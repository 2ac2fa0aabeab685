"""Do the statements about themes hold when attention is counted in another way, or with themes given by hand?

Each way of counting is a change of the sentences, after which everything is computed as before: shares, tests,
corrections. What is compared are the answers, not the figures: which theme, which themes, in which direction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.findings.commitments import by_theme as promises_by_theme
from analysis.findings.inference import LEVEL
from analysis.findings.priorities import MIN_SENTENCES, PARTS, between_stances, by_theme, section_chars, spread
from analysis.findings.values import counted, listed
from analysis.tables.vocabularies import GENERAL, THEMES
from analysis.themes.annotated import GOLD, given

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping
    from pathlib import Path

SHOWN = "as shown"
Answer = tuple[str, ...]  # codes of themes, "+" or "-" before them where a direction is stated
STATEMENTS = {
    "most": "attends most to",
    "furthest": "the reports lie furthest apart in",
    "closest": "the reports lie closest in",
    "differ": "attention differs beyond chance in",
    "shift": "the plan differs from the review beyond chance in",
}


def by_hand(sentences: pd.DataFrame, gold: Path = GOLD) -> tuple[pd.DataFrame, list[str]]:
    """The sentences with the themes that people gave them, and the doc_ids of the reports that were annotated.

    ``gold`` is the folder of the annotation. Themes are ``given`` to sentences as for training; one that overlaps no
    annotated sentence keeps its own. Where there is no annotation, nothing changes.
    """
    path = gold / "themes.jsonl"
    if not path.exists():
        return sentences, []
    annotated, theme, known = pd.read_json(path, lines=True), sentences["theme"].copy(), []
    for doc_id, own in sentences.groupby("doc_id", sort=False):
        rows = annotated[annotated["doc"] == doc_id]
        if rows.empty:
            continue
        known.append(str(doc_id))
        spans = list(zip(own["start"], own["end"], strict=True))
        found = zip(given(spans, rows), own["theme"], strict=True)
        theme[own.index] = [by_person or own_theme for by_person, own_theme in found]
    return sentences.assign(theme=theme), known


def rethemed(rows: pd.DataFrame, labelled: pd.DataFrame) -> pd.DataFrame:
    """``rows`` that have a sentence_id, each with the theme of its sentence in ``labelled``, from ``by_hand``."""
    return rows.assign(theme=rows["sentence_id"].map(labelled.set_index("sentence_id")["theme"]))


def held(same: bool, by_hand: str, reports: int) -> str:
    """What themes given by hand change of a statement, for the note below it; nothing where none were given.

    ``same``: the answer stays, whatever its figures. ``by_hand`` is the statement that the hand labels make, and
    ``reports`` how many annotated reports it is about.
    """
    if not reports:
        return ""
    verdict = "what is said of themes stays the same, figures apart." if same else f"this would read: {by_hand}"
    return f"With themes given by hand ({counted(reports, 'report')}), {verdict}"


def moved(table: pd.DataFrame) -> Answer:
    """The themes of a table of tested differences that are beyond chance, each with its direction."""
    sure = table[table["p_holm"] < LEVEL]
    signs = np.where(sure["difference"] > 0, "+", "-")
    return tuple(sign + theme for sign, theme in zip(signs, sure["theme"], strict=True))


def variants(sentences: pd.DataFrame, gold: Path = GOLD) -> dict[str, pd.DataFrame]:
    """The sentences as they count on the page (``SHOWN``) and in each other way, by its name.

    By sentences: each weighs as much as one character. Without general: preambles and closings weigh nothing, while
    their headings still part the sections. With hand labels: only where a report was annotated.
    """
    labelled, known = by_hand(sentences, gold)
    preamble = sentences["theme"] == GENERAL
    changed = {
        SHOWN: sentences,
        "by sentences": sentences.assign(text="句"),
        "without general": sentences.assign(text=sentences["text"].mask(preamble, "")),
    }
    return changed | ({f"with hand labels ({counted(len(known), 'report')})": labelled} if known else {})


def answers(sentences: pd.DataFrame, documents: pd.DataFrame) -> dict[tuple[str, str], Answer]:
    """(statement, doc_id or "" where it is about all) -> what the sentences say to it.

    The statements are those of the page: the policy theme that gets most of each plan (without plans, of each review),
    the themes in which plans lie furthest apart and closest, those that differ by test, and those that move between
    review and plan. A statement that cannot be made has no entry.
    """
    found = pd.DataFrame(_shares(sentences, documents), columns=["doc_id", "stance", "theme", "share"])
    said: dict[tuple[str, str], Answer] = {}
    stance = "plan" if (found["stance"] == "plan").any() else "review"
    policy = found[(found["stance"] == stance) & (found["theme"] != GENERAL)]
    for row in policy.loc[policy.groupby("doc_id", sort=False)["share"].idxmax()].to_dict("records"):
        said["most", row["doc_id"]] = (row["theme"],)
    apart = spread(found, "plan")
    if len(apart) and apart["reports"].max() > 1:
        said["furthest", ""], said["closest", ""] = (apart["theme"].iloc[0],), (apart["theme"].iloc[-1],)
    tests = by_theme(sentences, documents, "plan")
    if tests["p"].notna().any():
        said["differ", ""] = tuple(tests.loc[tests["p_holm"] < LEVEL, "theme"])
    for doc_id, moves in between_stances(sentences, documents).groupby("doc_id", sort=False):
        if moves["p"].notna().any():
            said["shift", str(doc_id)] = moved(moves)
    return said


def _shares(sentences: pd.DataFrame, documents: pd.DataFrame) -> Iterator[tuple[str, str, str, float]]:
    for doc_id in documents["doc_id"]:
        for stance in PARTS:
            size = ((sentences["doc_id"] == doc_id) & (sentences["stance"] == stance)).sum()
            chars = section_chars(sentences, doc_id, stance).sum(axis=0)
            if size >= MIN_SENTENCES and chars.sum():
                yield from ((doc_id, stance, *one) for one in zip(THEMES, chars / chars.sum(), strict=True))


def compare(sentences: pd.DataFrame, documents: pd.DataFrame, gold: Path = GOLD) -> pd.DataFrame:
    """One row per statement of the page: statement, doc_id, a column of answers for each way of counting, holds.

    ``holds``: every way gives the same answer, whatever the order of its themes.
    """
    said = {name: answers(changed, documents) for name, changed in variants(sentences, gold).items()}
    rows = []
    for key in said[SHOWN]:
        told = [way.get(key, ()) for way in said.values()]
        rows.append((*key, *told, len(set(map(frozenset, told))) == 1))
    return pd.DataFrame(rows, columns=["statement", "doc_id", *said, "holds"])


def in_words(table: pd.DataFrame, names: Mapping[str, str], themes: Mapping[str, str]) -> pd.DataFrame:
    """``compare``'s table as a reader sees it: statements in words, another way's answer only where it differs."""
    ways = list(table.columns[2:-1])
    rows = []
    for row in table.to_dict("records"):
        told = [_told(row[way], themes) if way == SHOWN or set(row[way]) != set(row[SHOWN]) else "same" for way in ways]
        rows.append((_claim(row, names), *told, bool(row["holds"])))
    return pd.DataFrame(rows, columns=["statement", *ways, "holds"])


def caveat(table: pd.DataFrame, kinds: tuple[str, ...], names: Mapping[str, str], themes: Mapping[str, str]) -> str:
    """What else is said of these statements when attention is counted in other ways; for the note below a finding."""
    rows = table[table["statement"].isin(kinds)]
    if rows.empty or len(rows.columns) < 5:
        return ""
    changed = rows[~rows["holds"]]
    if changed.empty:
        return "Counted in other ways (see below), this stays the same."
    said = [
        f"{way}, {_claim(row, names)} {_told(row[way], themes)}"
        for row in changed.to_dict("records")
        for way in rows.columns[3:-1]
        if set(row[way]) != set(row[SHOWN])
    ]
    return f"This depends on the way of counting: {'; '.join(said)}."


def seen_promises(
    commitments: pd.DataFrame,
    labelled: pd.DataFrame,
    documents: pd.DataFrame,
    names: Mapping[str, str],
    themes: Mapping[str, str],
) -> str:
    """Whether most promises of each report are about the same theme by hand labels, in one sentence.

    ``labelled`` comes from ``by_hand``.
    """
    if commitments.empty:
        return "There is no promise whose theme could be checked by hand."
    both = commitments, rethemed(commitments, labelled)
    before, after = (_leading(promises_by_theme(one, documents)) for one in both)
    changed = [doc_id for doc_id in before if before[doc_id] != after[doc_id]]
    said = [f"{themes[after[doc]]} in {names[doc]} instead of {themes[before[doc]]}" for doc in changed]
    verdict = f"not in {len(changed)}: {'; '.join(said)}" if changed else "none changes"
    kept = f"{len(before) - len(changed)} of {counted(len(before), 'report')}"
    return f"With themes given by hand the leading theme stays in {kept}, {verdict}."


def _leading(by_theme: pd.DataFrame) -> dict[str, str]:
    """doc_id -> the theme of most of its promises, as the page on commitments has it."""
    most = by_theme.loc[by_theme[by_theme["n"] > 0].groupby("doc_id", sort=False)["n"].idxmax()]
    return dict(zip(most["doc_id"], most["theme"], strict=True))


def seen(table: pd.DataFrame, names: Mapping[str, str]) -> str:
    """How many statements of the page hold in every way of counting, in one sentence; ``table`` from ``compare``."""
    if table.empty:
        return "The page makes no statement that could be counted in another way."
    ways, kept = list(table.columns[3:-1]), int(table["holds"].sum())
    start = f"Of {counted(len(table), 'statement')} about attention {kept} stay the same counted {listed(ways)}"
    if kept == len(table):
        return f"{start}: none changes."
    changed = table[~table["holds"]]
    said = [
        f"{_claim(row, names)} … ({listed(way for way in ways if set(row[way]) != set(row[SHOWN]))})"
        for row in changed.to_dict("records")
    ]
    return f"{start}; {len(changed)} change: {'; '.join(said)}."


def _claim(row: Mapping[Hashable, Any], names: Mapping[str, str]) -> str:
    """“the reports lie closest in”, “甲 2032: attends most to”."""
    return (f"{names[row['doc_id']]}: " if row["doc_id"] else "") + STATEMENTS[row["statement"]]


def _told(answer: Answer, themes: Mapping[str, str]) -> str:
    words = [code[0].replace("-", "−") + themes[code[1:]] if code[0] in "+-" else themes[code] for code in answer]
    return listed(words) or "no theme"
