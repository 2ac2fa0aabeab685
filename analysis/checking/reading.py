"""How a report was read: how its outline was found, which numbers no rule explains, which sentences have no theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from analysis.lexicon.lexicon import Lexicon
    from analysis.tables.tables import Tables

UNSURE = 0.5  # a sentence whose theme is more probably wrong than right is as good as without
_BESIDE = 8  # characters of context on either side of a number
_SHOWN = 24  # characters of a sentence


class Finding(NamedTuple):
    """Something to look at: the offset of its first character, what it is, and the words for people."""

    start: int
    kind: str
    told: str


class Reading(NamedTuple):
    """One report: its genre and outline with the number of sections, and its numbers and sentences in all."""

    genre: str
    outline: str
    sections: int
    numbers: int
    sentences: int
    doubts: tuple[str, ...]


def reading(tables: Tables) -> Reading:
    """How the one report of some tables was read."""
    document = tables.documents.to_dict("records")[0]
    doubts = document["doubts"]
    return Reading(
        document["genre"], document["outline"], len(tables.sections), len(tables.mentions), len(tables.sentences),
        tuple(doubts.split(";")) if isinstance(doubts, str) else (),
    )  # fmt: skip


def unexplained(tables: Tables, text: str, lexicon: Lexicon) -> Iterator[Finding]:
    """Numbers that no rule explains, with the word behind, which may be a unit that is not known."""
    word_behind = lexicon.pattern("numbers.word_behind")
    for row in tables.mentions[tables.mentions["kind"] == "unexplained"].to_dict("records"):
        word = word_behind.match(text, row["end"])
        around = " ".join(text[max(0, row["start"] - _BESIDE) : row["end"] + _BESIDE].split())
        if word:
            yield Finding(row["start"], "unknown unit", f"{word[1]} of {row['quote']} (…{around}…)")
        else:
            yield Finding(row["start"], "unexplained number", f"{row['quote']} (…{around}…)")


def without_theme(tables: Tables) -> Iterator[Finding]:
    """Sentences of the body whose theme nobody has reviewed, and is more probably wrong than right."""
    sentences = tables.sentences
    unsure = sentences["theme_score"].lt(UNSURE) & sentences["type"].eq("body") & sentences["origin"].eq("parsed")
    for row in sentences[unsure].to_dict("records"):
        words = row["text"].strip()
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        yield Finding(row["start"], "no clear theme", f"{row['theme']} at {row['theme_score']:.0%}: {shown}")
