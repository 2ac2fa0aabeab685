"""What the sentences of a page draw on: the catalogue of its language, and the names of its reports and codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from babel.dates import get_month_names

from analysis.wording.catalogue import Catalogue, Value
from analysis.wording.labels import label, report_names, theme_labels

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

LEAST_P = 0.001  # below it a p value is not spelled out


@dataclass(frozen=True, slots=True)
class Words:
    """Language and names of one page. ``reports`` (doc_id -> name) are those that the page is about: its scope."""

    catalogue: Catalogue
    reports: Mapping[str, str]

    @staticmethod
    def of(documents: pd.DataFrame, language: str = "en") -> Words:
        """The words for a page about the reports of ``documents``."""
        return Words(Catalogue.of(language), report_names(documents))

    def about(self, doc_ids: Iterable[str]) -> Words:
        """The same words for a page about some of the reports."""
        return Words(self.catalogue, {doc_id: self.reports[doc_id] for doc_id in doc_ids})

    def say(self, message: str, **values: Value) -> str:
        """A message of the catalogue; ``n_reports`` and ``reports`` (their names, listed) are always at hand."""
        scope: dict[str, Value] = {"n_reports": len(self.reports), "reports": self.listed(self.reports.values())}
        return self.catalogue.say(message, **scope | values)

    def listed(self, words: Iterable[str]) -> str:
        """“a, b and c”; empty for nothing."""
        return self.catalogue.listed(words)

    def p(self, value: float) -> str:
        """“p = 0.012”, “p < 0.001”; a permutation of some thousand shuffles tells no smaller ones apart."""
        return self.say("p-below") if value < LEAST_P else self.say("p-is", p=value)

    def month(self, number: int) -> str:
        """The name of a month, 1 to 12."""
        return str(get_month_names(locale=self.catalogue.locale)[number])

    def theme(self, code: str) -> str:
        """What a theme of the codebook is called."""
        return theme_labels()[code]

    def code(self, code: str) -> str:
        """What a code of any other closed vocabulary is called."""
        return label(code)
