"""What the sentences of a page draw on: the catalogue of its language, and the names of its reports and codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from babel.dates import format_date, get_month_names

from analysis.tables.catalogue import TABLES
from analysis.tables.vocabularies import THEMES
from analysis.wording.catalogue import Catalogue, Value
from analysis.wording.indicators import indicator_name
from analysis.wording.names import report_names

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    import pandas as pd

    from analysis.tables.schema import Column

# How sure an answer is: counted in the texts; estimated, with errors of reading in mind; a difference beyond chance and
# reading; one that hangs on how things are counted; one that could not be shown.
Badge = Literal["counted", "estimated", "clear", "depends", "not-shown"]

LEAST_P = 0.001  # below it a p value is not spelled out


@dataclass(frozen=True, slots=True)
class Words:
    """Edition and names of one page. ``reports`` (doc_id -> name) are those that the page is about: its scope."""

    catalogue: Catalogue
    reports: Mapping[str, str]

    @staticmethod
    def of(documents: pd.DataFrame, edition: str = "en") -> Words:
        """The words for a page about the reports of ``documents``, in an edition of ``catalogue.EDITIONS``."""
        return Words(Catalogue.of(edition), report_names(documents, edition))

    @property
    def edition(self) -> str:
        """“en” or “zh”."""
        return self.catalogue.edition

    def with_report(self, frame: pd.DataFrame) -> pd.DataFrame:
        """A frame with a first column ``report``: the name of the report of each row's doc_id."""
        return frame.assign(report=frame["doc_id"].map(dict(self.reports)))[["report", *frame.columns]]

    def about(self, doc_ids: Iterable[str]) -> Words:
        """The same words for a page about some of the reports."""
        return Words(self.catalogue, {doc_id: self.reports[doc_id] for doc_id in doc_ids})

    def say(self, message: str, **values: Value) -> str:
        """A message of the catalogue; ``n_reports`` and ``reports`` (their names, listed) are always at hand."""
        names = tuple(self.reports.values())
        scope: dict[str, Value] = {"n_reports": len(names), "reports": _listed(self.edition, names)}
        return self.catalogue.say(message, **scope | values)

    def listed(self, words: Iterable[str]) -> str:
        """“a, b and c”; empty for nothing."""
        return self.catalogue.listed(words)

    def apart(self, words: Iterable[str]) -> str:
        """“a; b; c”, for what holds commas itself; empty for nothing."""
        return self.catalogue.apart(words)

    def p(self, value: float) -> str:
        """“p = 0.012”, “p < 0.001”; a permutation of some thousand shuffles tells no smaller ones apart."""
        return self.say("p-below") if value < LEAST_P else self.say("p-is", p=value)

    def month(self, number: int) -> str:
        """The name of a month, 1 to 12."""
        return str(get_month_names(locale=self.catalogue.locale)[number])

    def day(self, day: date) -> str:
        """“28 Feb 2021”, “2021年2月28日”."""
        return str(format_date(day, format="medium", locale=self.catalogue.locale))

    def theme(self, code: str) -> str:
        """What a theme of the codebook is called. LookupError for any other."""
        return self.say(f"theme-{code}")

    def code(self, code: str) -> str:
        """What a code of any other closed vocabulary is called; one that the catalogue lacks is shown as it is."""
        return self.catalogue.called("code", code) or code

    def indicator(self, code: str) -> str:
        """What an indicator of the crosswalk is called; one that it lacks is shown as it is."""
        return indicator_name(code, self.edition)

    def column(self, name: str) -> str:
        """What a column is called; one that the catalogue lacks, such as the name of a report, is shown as it is."""
        return self.catalogue.called("column", name) or name

    def cell(self, column: str, value: str) -> str:
        """The words for a value of a column of codes, several of them listed; any other value as it is."""
        if column == "indicator_code":
            return self.indicator(value)
        declared = _columns().get(column)
        if declared is None or not declared.allowed:
            return value
        return self.listed(self.theme(one) if one in THEMES else self.code(one) for one in value.split(";"))


@cache
def _listed(edition: str, names: tuple[str, ...]) -> str:
    """Every sentence of a page has the same names at hand: hundreds of them are listed once."""
    return Catalogue.of(edition).listed(names)


@cache
def _columns() -> Mapping[str, Column]:
    return {column.name: column for table in reversed(TABLES) for column in reversed(table.columns)}
