"""Do statements about the themes of rows hold with themes given by hand?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from analysis.findings.commitments import by_theme as promises_by_theme
from analysis.findings.values import counted
from analysis.themes.annotated import GOLD, given

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


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
