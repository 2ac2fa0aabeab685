"""From a parsed text to the rows of its tables."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.parsing import times
from analysis.parsing.quantities import Quantity
from analysis.records import commitments, crosswalk, gloss, reading, spending, timing
from analysis.records.clause import Clause, Moment, clauses
from analysis.records.ids import Ids
from analysis.records.indicator import indicator

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from analysis.parsing.formulas import Formula
    from analysis.parsing.model import Mention
    from analysis.parsing.parse import Parsed
    from analysis.parsing.periods import Span
    from analysis.records.reading import Aspect, Status
    from analysis.themes.classifier import ThemeLabel

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read of one quantity."""

    clause: Clause
    mention: Mention
    metric_id: str
    indicator: str | None
    bound: str
    per: str | None
    aspect: Aspect
    sign: int | None
    status: Status
    period: Span | None
    due: date | None


class Records:
    """The rows of one parsed report, table by table; themes are those of its sentences."""

    def __init__(self, parsed: Parsed, themes: Sequence[ThemeLabel]) -> None:
        self.parsed, self.themes = parsed, themes
        self.doc_id = parsed.meta.doc_id
        ids = Ids(self.doc_id)
        self.sentence_ids = [ids.of("s", sentence.text) for sentence in parsed.outline.sentences]
        self.section_ids = [
            ids.of("h", f"{section.number or ''}{section.heading}") for section in parsed.outline.sections
        ]
        self.mention_ids = self._mention_ids()
        normal = parsed.normal
        self.spans = [
            (normal.from_source(sentence.start), normal.from_source(sentence.end - 1) + 1)
            for sentence in parsed.outline.sentences
        ]
        self.moments = self._moments()
        self.readings = [reading for group in self._quantities() for reading in self._read(group)]
        self.used_recurrences = self._recurrences_in_use()

    def _mention_ids(self) -> list[str]:
        counts: dict[int, int] = {}
        ids: list[str] = []
        for mention in self.parsed.mentions:
            counts[mention.sentence] = counts.get(mention.sentence, 0) + 1
            ids.append(f"{self.sentence_ids[mention.sentence]}.{counts[mention.sentence]}")
        return ids

    def _moments(self) -> dict[int, list[tuple[int, Moment]]]:
        """Time expressions by sentence, with the index of their mention, placed in the calendar."""
        parsed, text = self.parsed, self.parsed.normal.text
        found: dict[int, list[tuple[int, Moment]]] = {}
        year: int | None = None
        for index, (entry, mention) in enumerate(zip(parsed.entries, parsed.mentions, strict=True)):
            if entry.kind != "time" or not isinstance(entry.read, times.Found):
                continue
            group = found.setdefault(mention.sentence, [])
            year = year if group else None
            stance = parsed.outline.sentences[mention.sentence].stance
            days = times.resolve(entry.read, text, stance, parsed.periods, year)
            year = (None if entry.read.compares else times.sets_year(entry.read, parsed.periods)) or year
            begin = self.spans[mention.sentence][0]
            opens = (
                entry.start <= begin + 6
                or text[entry.start - 1] in ",;。:()"
                or text[max(begin, entry.start - 2) : entry.start] in ("其中", "截至", "截止")
            )
            group.append((index, Moment(entry.start, entry.end, days, opens, entry.read.compares)))
        return found

    def _quantities(self) -> Iterator[list[Clause]]:
        """The quantities sentence by sentence, each in its clause."""
        parsed = self.parsed
        by_sentence: dict[int, list[int]] = {}
        for index, (entry, mention) in enumerate(zip(parsed.entries, parsed.mentions, strict=True)):
            if entry.kind == "measure":
                by_sentence.setdefault(mention.sentence, []).append(index)
        self._metric_index = [index for group in by_sentence.values() for index in group]
        for sentence, group in by_sentence.items():
            entries = [parsed.entries[index] for index in group]
            quantities = [entry.read for entry in entries if isinstance(entry.read, Quantity)]
            stance = parsed.outline.sentences[sentence].stance
            yield clauses(parsed.normal.text, sentence, stance, self.spans[sentence], entries, quantities)

    def _read(self, group: list[Clause]) -> Iterator[Reading]:
        earlier: str | None = None
        moments = [moment for _, moment in self.moments.get(group[0].sentence, []) if not moment.compares]
        for clause in group:
            aspect, sign = reading.aspect(group, clause.rank)
            status = reading.status(group, clause.rank, moments, self.parsed.periods)
            due = timing.due(clause, status, moments)
            words = indicator(group, clause.rank, aspect, status, moments, earlier)
            earlier = words or earlier
            index = bisect_left(self.parsed.entries, clause.entry.start, key=lambda entry: entry.start)
            yield Reading(
                clause, self.parsed.mentions[index], self.mention_ids[index], words, reading.bound(clause), reading.per(clause),
                aspect, sign, status, timing.period(clause, status, moments, self.parsed.periods, due), due,
            )  # fmt: skip

    def _recurrences_in_use(self) -> frozenset[int]:
        """Mentions such as 每月 that are the ``per`` of a quantity of their clause, and so no time of their own."""
        used: set[int] = set()
        for read in self.readings:
            if read.per is None:
                continue
            for index, moment in self.moments.get(read.clause.sentence, []):
                if moment.days.type == "recurrence" and read.clause.start <= moment.start < read.clause.entry.start:
                    used.add(index)
        return frozenset(used)

    def documents(self, sha256: str) -> list[Row]:
        parsed, meta = self.parsed, self.parsed.meta
        fronts = [sentence.text for sentence in parsed.outline.sentences if sentence.type == "front"]
        calendar = parsed.periods
        review = calendar.review or (None, None)
        title = meta.title or (fronts[0] if fronts else None)
        inferred = [*meta.inferred, *(["genre"] if meta.genre is None else [])]
        return [(
            self.doc_id, meta.district, meta.county, meta.city, meta.province, title, calendar.genre, *review, *calendar.plan,
            meta.published, meta.publisher, meta.source_file, meta.source_url, ";".join(dict.fromkeys(inferred)) or None, sha256,
            len(parsed.outline.text),
        )]  # fmt: skip

    def sections(self) -> list[Row]:
        return [
            (
                self.section_ids[section.index], self.doc_id, None if section.parent is None else self.section_ids[section.parent],
                section.level, section.number, section.heading, section.stance, section.start, section.end,
            )
            for section in self.parsed.outline.sections
        ]  # fmt: skip

    def sentences(self) -> list[Row]:
        return [
            (
                self.sentence_ids[sentence.index], self.doc_id, None if sentence.section is None else self.section_ids[sentence.section],
                sentence.start, sentence.end, sentence.type, sentence.stance, theme.theme, theme.secondary, theme.score, sentence.text,
            )
            for sentence, theme in zip(self.parsed.outline.sentences, self.themes, strict=True)
        ]  # fmt: skip

    def mentions(self) -> list[Row]:
        return [
            (
                self.mention_ids[index], self.doc_id, self.sentence_ids[mention.sentence], mention.start, mention.end, mention.quote,
                mention.kind, mention.rule,
            )
            for index, mention in enumerate(self.parsed.mentions)
            if index not in self.used_recurrences
        ]  # fmt: skip

    def metrics(self) -> list[Row]:
        return [self._metric(read) for read in self.readings]

    def _metric(self, read: Reading) -> Row:
        quantity, mention = read.clause.quantity, read.mention
        unit = quantity.unit
        period = read.period or (None, None)
        return (
            read.metric_id, self.doc_id, self.sentence_ids[mention.sentence], self.themes[mention.sentence].theme, read.clause.stance,
            read.indicator, crosswalk.code(read.indicator, unit.dimension, read.aspect), quantity.low, quantity.high, unit.name,
            unit.dimension, quantity.low * unit.factor, quantity.high * unit.factor, unit.base, read.bound, read.per, read.aspect,
            read.sign, read.status, *period, read.due, ";".join(self._caveats(read)) or None, "parsed", mention.quote, mention.start,
            mention.end,
        )  # fmt: skip

    def _caveats(self, read: Reading) -> list[str]:
        found = {"approx": ["approximate"], "over": ["lower_bound"], "under": ["upper_bound"], "range": ["range"]}.get(
            read.bound, []
        )
        stated = [
            moment
            for _, moment in self.moments.get(read.clause.sentence, [])
            if moment.days.type == "period" and moment.start < read.clause.entry.start
        ]
        if len({(moment.days.start, moment.days.end) for moment in stated}) > 1:
            found.append("mixed_period")
        if "其中" in read.clause.lead or "其中" in read.clause.before[-12:] or read.clause.lead.startswith("含"):
            found.append("subtotal_of")
        return found

    def spending(self) -> list[Row]:
        groups: dict[int, list[Reading]] = {}
        for read in self.readings:
            groups.setdefault(read.clause.sentence, []).append(read)
        return [
            self._amount(read, group)
            for group in groups.values()
            for read in group
            if read.clause.quantity.unit.dimension == "money" and read.aspect in ("level", "change")
        ]

    def _amount(self, read: Reading, group: list[Reading]) -> Row:
        clause, quantity = read.clause, read.clause.quantity
        flow = spending.flow(clause, read.indicator)
        yuan = quantity.unit.currency == "CNY"
        low, high = quantity.low * quantity.unit.factor, quantity.high * quantity.unit.factor
        to = (
            spending.recipient(clause, [other.clause for other in group])
            if flow in ("expenditure", "relief", "other")
            else None
        )
        caveats = self._caveats(read)
        if not spending.is_public(flow):
            caveats.append("not_public_money")
        if not yuan:
            caveats.append("foreign_currency")
        each = low / to.quantity.low if to is not None and yuan and to.quantity.low else None
        sentence = read.mention.sentence
        return (
            read.metric_id, self.doc_id, self.sentence_ids[sentence], self.themes[sentence].theme, clause.stance, read.status, flow,
            spending.purpose(clause, read.indicator), low, high, quantity.unit.currency, low if yuan else None, high if yuan else None,
            to.quantity.low if to else None, to.quantity.unit.name if to else None, each, *(read.period or (None, None)), read.due,
            ";".join(caveats) or None, read.mention.quote, read.mention.start, read.mention.end,
        )  # fmt: skip

    def times(self) -> list[Row]:
        return [
            (
                self.mention_ids[index], self.doc_id, self.sentence_ids[mention.sentence], mention.quote, moment.days.type,
                moment.days.start, moment.days.end, mention.start, mention.end,
            )
            for group in self.moments.values()
            for index, moment in group
            if index not in self.used_recurrences
            for mention in [self.parsed.mentions[index]]
        ]  # fmt: skip

    def formulas(self) -> list[Row]:
        parsed, text = self.parsed, self.parsed.normal.text
        notes = [
            text[slice(*self.spans[sentence.index])]
            for sentence in parsed.outline.sentences
            if sentence.type == "glossary"
        ]
        known = gloss.glossary(notes)
        found: list[tuple[Mention, str, Formula, str, str | None]] = []
        for index, (entry, mention) in enumerate(zip(parsed.entries, parsed.mentions, strict=True)):
            if entry.kind == "formula":
                formula: Formula = entry.read  # type: ignore[assignment]  # the ledger reads a formula for each
                words = text[formula.start : formula.end]
                found.append(
                    (mention, self.mention_ids[index], formula, words, gloss.definition(text, formula, words, known))
                )
        said = {words: definition for *_, words, definition in reversed(found) if definition}
        return [
            (
                mention_id, self.doc_id, self.sentence_ids[mention.sentence], mention.quote, "+".join(formula.terms), said.get(words),
                mention.start, mention.end,
            )
            for mention, mention_id, formula, words, _ in found
        ]  # fmt: skip

    def commitments(self) -> list[Row]:
        ids = Ids(self.doc_id)
        parsed = self.parsed
        targets: dict[int, list[Reading]] = {}
        for read in self.readings:
            if read.status == "target":
                targets.setdefault(read.mention.sentence, []).append(read)
        rows: list[Row] = []
        for sentence in parsed.outline.sentences:
            if sentence.stance != "plan" or sentence.type != "body":
                continue
            deadlines = [moment for _, moment in self.moments.get(sentence.index, []) if moment.days.type == "deadline"]
            for made in commitments.find(parsed.normal.text, self.spans[sentence.index]):
                start, end = parsed.normal.span(made.start, made.end)
                text = parsed.outline.text[start:end]
                inside = [
                    read for read in targets.get(sentence.index, []) if made.start <= read.clause.entry.start < made.end
                ]
                dues = [
                    moment.days.end for moment in deadlines if made.start <= moment.start < made.end and moment.days.end
                ]
                dues += [read.due for read in inside if read.due]
                rows.append((
                    ids.of("c", text), self.doc_id, self.sentence_ids[sentence.index], self.themes[sentence.index].theme, made.verb,
                    made.strength, made.object, len(inside), min(dues) if dues else None, text, start, end,
                ))  # fmt: skip
        return rows
