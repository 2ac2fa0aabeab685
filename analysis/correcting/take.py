"""A filled-in sheet taken into the reviewed layer and the registry; what cannot be taken is told row by row."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from analysis.corpus.registry import read_registry
from analysis.corpus.reviews import COLUMNS, REVIEWED, doc_of, reviews_of
from analysis.correcting.facts import set_facts
from analysis.correcting.filled import filled
from analysis.correcting.known import FACTS, Known
from analysis.correcting.layer_files import Line, merged, read_lines, write_lines
from analysis.correcting.lines import lines as lines_of_row
from analysis.errors import InputError
from analysis.records import canonical
from analysis.tables.check import SchemaError, check
from analysis.themes.sample import SMALLEST, first_reviewed

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from analysis.correcting.filled import Row
    from analysis.tables.tables import Tables

    Candidate = tuple[Row, list[Line]]

_ID, _QUOTE = COLUMNS.index("id"), COLUMNS.index("quote")


@dataclass(slots=True)
class Outcome:
    """How many rows of a sheet were taken, why each other one was not, and what else there is to say."""

    taken: int = 0
    refused: list[InputError] = field(default_factory=list)
    said: list[str] = field(default_factory=list)


def take(folder: Path, path: Path) -> Outcome:
    """Take all rows of a sheet that say something.

    A row is taken as a whole or not at all. Raises InputError for a folder or a sheet that cannot be read.
    """
    outcome, by_report = Outcome(), defaultdict(list)
    known = [meta.doc_id for meta in read_registry(folder)]
    for row in filled(path):
        key = row["id"] or row["sentence_id"]
        doc_id = key if row["table"] == FACTS else doc_of(key)
        if doc_id in known:
            by_report[str(doc_id)].append(row)
        else:
            expected = f"a row of one of {', '.join(known)}"
            outcome.refused.append(
                InputError(row.where, f"the id {key!r}", expected, "Choose the --corpus of the sheet.")
            )
    for doc_id, rows in by_report.items():
        _facts(folder, doc_id, [row for row in rows if row["table"] == FACTS], outcome)
        _Report(folder, doc_id, known, outcome).take([row for row in rows if row["table"] != FACTS])
    return outcome


def _facts(folder: Path, doc_id: str, rows: Sequence[Row], outcome: Outcome) -> None:
    for row in rows:
        try:
            set_facts(folder, row, Known.of(folder, doc_id, []))
            outcome.taken += 1
        except InputError as error:
            outcome.refused.append(error)


@dataclass(slots=True)
class _Report:
    """The rows of one report on their way into the layer."""

    folder: Path
    doc_id: str
    doc_ids: Collection[str]
    outcome: Outcome
    known: Known = field(init=False)

    def take(self, rows: Sequence[Row]) -> None:
        """Take what can be taken, and write the layer."""
        if not rows:
            return
        before = read_lines(self.folder)
        own = reviews_of(((line.where, line.cells) for line in self._own(before)), self.doc_ids)
        self.known = Known.of(self.folder, self.doc_id, own)
        file, candidates = self.folder / REVIEWED / f"{self.doc_id}.csv", []
        for row in rows:
            try:
                candidates.append((row, [Line(file, row.where, cells) for cells in lines_of_row(row, self.known)]))
            except InputError as error:
                self.outcome.refused.append(error)
        after = self._accepted(before, candidates)
        write_lines(self.folder, before, after)
        if any(row["drawn"] for row in rows):
            self.outcome.said.append(self._sample(after))

    def _own(self, lines: Sequence[Line]) -> list[Line]:
        return [line for line in lines if len(line.cells) != len(COLUMNS) or doc_of(line.cells[_ID]) == self.doc_id]

    def _accepted(self, lines: list[Line], candidates: Sequence[Candidate]) -> list[Line]:
        """The lines with those of every row that can be laid over: of all at once, else of each half by itself."""
        if not candidates:
            return lines
        trial = merged(lines, [line for _, own in candidates for line in own])
        error = self._wrong(trial, candidates)
        if error is None:
            self.outcome.taken += len(candidates)
            return trial
        if len(candidates) == 1:
            self.outcome.refused.append(InputError(candidates[0][0].where, error.found, error.expected, error.todo))
            return lines
        half = len(candidates) // 2
        return self._accepted(self._accepted(lines, candidates[:half]), candidates[half:])

    def _wrong(self, trial: Sequence[Line], candidates: Sequence[Candidate]) -> InputError | None:
        """Why some lines cannot be laid over the report as they are."""
        try:
            tables = self._tables(trial)
            check(tables, {self.doc_id: self.known.text}, canonical.codes(self.known.lexicon))
        except InputError as error:
            return error
        except SchemaError as error:
            return InputError("", error.violations[0], "values that fit each other", "Correct them.")
        stale = tables.reviews[tables.reviews["state"] == "stale"]
        gone = set(zip(stale["id"], stale["quote"], strict=True))
        if gone & {(line.cells[_ID], line.cells[_QUOTE]) for _, own in candidates for line in own}:
            found = "words that do not stand in the sentence, or a row that is there already"
            return InputError("", found, "words of the sentence that are not read so yet", "Correct the quote.")
        return None

    def _tables(self, lines: Sequence[Line]) -> Tables:
        return self.known.with_reviews(reviews_of(((one.where, one.cells) for one in self._own(lines)), self.doc_ids))

    def _sample(self, lines: Sequence[Line]) -> str:
        """How far the random sample of the report has come."""
        sentences = self._tables(lines).sentences
        reviewed = (sentences["origin"] == "reviewed").to_numpy()
        n = len(first_reviewed(sentences["sentence_id"].tolist(), reviewed))
        told = f"{self.doc_id}: the first {n} of {len(sentences)} sentences drawn at random are reviewed"
        if n < SMALLEST:
            return f"{told}; from {SMALLEST} on, its shares are estimated from them."
        return f"{told}; its shares are estimated from them."
