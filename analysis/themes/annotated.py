"""Annotated reports: what is counted in each, and the themes that a person gave its sentences.

Those of ``data/gold`` are counted from their texts in ``data/reports``. Those of ``data/reference`` were counted once,
by ``tools/county_features.py``: their texts are not in the repository.
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from analysis.corpus.readers import read_text
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.themes.counted import Counted, counted
from analysis.themes.votes import Bags, terms

if TYPE_CHECKING:
    from collections.abc import Sequence

    from analysis.lexicon.lexicon import Lexicon
    from analysis.themes.finder import Indices

Row = dict[str, Any]

GOLD, REPORTS, REFERENCE = Path("data/gold"), Path("data/reports"), Path("data/reference")
LABELS, SENTENCES, SECTIONS = "county_themes.jsonl", "county_sentences.jsonl", "county_sections.jsonl"
PASSAGE = 25  # sentences
_YEAR = re.compile(r"[-_]\d{4}\Z")


@dataclass(frozen=True, slots=True)
class Example:
    """One annotated report; ``themes`` and ``seconds`` have one value per sentence of ``text``."""

    doc_id: str
    text: Counted
    themes: tuple[str, ...]
    seconds: tuple[str | None, ...]

    @property
    def place(self) -> str:
        """Whose report it is: its doc_id without the year."""
        return _YEAR.sub("", self.doc_id)


def examples(lexicon: Lexicon, gold: Path = GOLD, reports: Path = REPORTS) -> list[Example]:
    """The annotated reports whose texts are in ``reports``, by doc_id; none where there is no annotation.

    Raises InputError for a report that cannot be read and ValueError for a sentence that no annotated one overlaps.
    """
    if not (gold / "themes.jsonl").exists():
        return []
    rows = pd.read_json(gold / "themes.jsonl", lines=True)
    return [
        example(str(doc_id), count(read_text(path), lexicon), labels)
        for doc_id, labels in rows.groupby("doc")
        if (path := reports / f"{doc_id}.txt").exists()
    ]


def reference(lexicon: Lexicon, folder: Path = REFERENCE) -> list[Example]:
    """The annotated reports that only their counts are known of, by doc_id; none where the folder has none.

    A term that the lexicon does not have any more is passed over; one that was added after the counting is not there.
    """
    if not (folder / LABELS).exists():
        return []
    labels = pd.read_json(folder / LABELS, lines=True)
    sentences, sections = (_by_file(folder / name) for name in (SENTENCES, SECTIONS))
    return [
        example(Path(str(file)).stem, uncounted(sentences[str(file)], sections.get(str(file), []), lexicon), rows)
        for file, rows in labels.groupby("file")
    ]


def count(text: str, lexicon: Lexicon) -> Counted:
    """What is counted in a text."""
    return counted(outline(text, normalise(text), lexicon, None), lexicon)


def example(doc_id: str, text: Counted, labels: pd.DataFrame) -> Example:
    """One annotated report from what is counted in it and its annotated sentences (start, end, theme, secondary).

    Raises ValueError for a sentence that no annotated one overlaps.
    """
    spans = list(zip(text.starts.tolist(), text.ends.tolist(), strict=True))
    themes = given(spans, labels)
    if None in themes:
        raise ValueError(f"{doc_id}: no annotated sentence at {spans[themes.index(None)][0]}")
    seconds = given(spans, labels, "secondary") if "secondary" in labels else [None] * len(spans)
    return Example(doc_id, text, tuple(theme for theme in themes if theme), tuple(seconds))


def given(spans: Sequence[tuple[int, int]], labels: pd.DataFrame, what: str = "theme") -> list[str | None]:
    """For each span the theme of the annotated sentence that it overlaps most, None where it overlaps none.

    ``labels`` are the annotated sentences of the same report (columns start, end and ``what``).
    """
    starts, ends, values = labels["start"].to_numpy(), labels["end"].to_numpy(), labels[what].to_numpy()
    found: list[str | None] = []
    for start, end in spans:
        overlap = np.minimum(ends, end) - np.maximum(starts, start)
        value = values[overlap.argmax()] if overlap.max() > 0 else None
        found.append(value if isinstance(value, str) else None)
    return found


def passages(report: Example) -> list[Example]:
    """A report cut into passages of 25 sentences, the last one shorter: nothing is known of what stands outside."""
    n = len(report.themes)
    return [_passage(report, start, min(start + PASSAGE, n)) for start in range(0, n, PASSAGE)]


def _passage(report: Example, start: int, end: int) -> Example:
    text, bags = report.text, report.text.bags
    sections = np.flatnonzero((text.section_starts >= text.starts[start]) & (text.section_starts < text.ends[end - 1]))
    kept = np.concatenate([np.arange(start, end), len(text.starts) + sections])
    inside = np.isin(bags.texts, kept)
    renumbered = np.full(len(text.parents) + 1, -1)  # the last one is for -1
    renumbered[sections] = np.arange(len(sections))
    piece = Counted(
        starts=text.starts[start:end],
        ends=text.ends[start:end],
        stances=text.stances[start:end],
        holders=renumbered[text.holders[start:end]],
        parents=renumbered[text.parents[sections]],
        section_starts=text.section_starts[sections],
        section_ends=text.section_ends[sections],
        bags=Bags(len(kept), np.searchsorted(kept, bags.texts[inside]), bags.terms[inside]),
    )
    return replace(report, text=piece, themes=report.themes[start:end], seconds=report.seconds[start:end])


def counts(text: Counted, lexicon: Lexicon) -> tuple[list[Row], list[Row]]:
    """What is counted in a text as plain values: a row for each sentence, and one for each section."""
    names, n = terms(lexicon), len(text.starts)
    bags: list[Counter[str]] = [Counter() for _ in range(text.bags.n)]
    for at, term in zip(text.bags.texts.tolist(), text.bags.terms.tolist(), strict=True):
        bags[at][names[term]] += 1
    found = [dict(sorted(bag.items())) for bag in bags]
    sentences = zip(text.starts, text.ends, text.holders, text.stances, found[:n], strict=True)
    sections = zip(text.section_starts, text.section_ends, text.parents, found[n:], strict=True)
    return (
        [
            {"start": int(start), "end": int(end), "section": int(holder), "stance": stance, "terms": bag}
            for start, end, holder, stance, bag in sentences
        ],
        [
            {"start": int(start), "end": int(end), "parent": int(parent), "terms": bag}
            for start, end, parent, bag in sections
        ],
    )


def uncounted(sentences: Sequence[Row], sections: Sequence[Row], lexicon: Lexicon) -> Counted:
    """The text that ``counts`` gave these rows of; terms that the lexicon does not have are passed over."""
    known = {term: number for number, term in enumerate(terms(lexicon))}
    pairs = [
        (at, known[term])
        for at, row in enumerate([*sentences, *sections])
        for term, times in row["terms"].items()
        if term in known
        for _ in range(times)
    ]
    found = np.array(pairs, dtype=np.intp).reshape(-1, 2)
    return Counted(
        starts=_column(sentences, "start"),
        ends=_column(sentences, "end"),
        stances=tuple(row["stance"] for row in sentences),
        holders=_column(sentences, "section"),
        parents=_column(sections, "parent"),
        section_starts=_column(sections, "start"),
        section_ends=_column(sections, "end"),
        bags=Bags(len(sentences) + len(sections), found[:, 0], found[:, 1]),
    )


def _column(rows: Sequence[Row], name: str) -> Indices:
    return np.array([row[name] for row in rows], dtype=np.intp)


def _by_file(path: Path) -> dict[str, list[Row]]:
    """The rows of a file of JSON lines by their ``file``."""
    found: dict[str, list[Row]] = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        found[row["file"]].append(row)
    return found
