"""Every theme and every term of one is used, and a mistake in them is told with its line."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.themes.codebook import codebook, codes
from analysis.themes.votes import votes
from tests.lexicon.laid import laid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LEXICON = Lexicon.default()
THEMES = codes(LEXICON)
Weights = dict[str, float]


def reviewed() -> dict[str, tuple[str, Weights]]:
    """Term -> (text, weight for each theme that it speaks for), as people have read them."""
    found: dict[str, tuple[str, Weights]] = {}
    for line in Path(__file__).with_name("theme_terms.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        term, theme, weight, text = line.split("\t")
        found.setdefault(term, (text or term, {}))[1][theme] = float(weight)
    return found


REVIEWED = reviewed()
LONGEST = max(map(len, REVIEWED))


def naive(text: str, weights: Mapping[str, Weights], left_out: str = "") -> Weights:
    """The votes of a text, the leftmost and then the longest term first, by trying every length at every place."""
    total: Counter[str] = Counter()
    at = 0
    while at < len(text):
        pieces = (text[at : at + length] for length in range(LONGEST, 1, -1))
        term = next((piece for piece in pieces if piece in weights and piece != left_out), None)
        total.update(weights[term] if term else {})
        at += len(term or " ")
    return dict(total)


def told(row: Iterable[float]) -> Weights:
    """The votes of a row by theme, those that there are."""
    return {theme: float(vote) for theme, vote in zip(THEMES, row, strict=True) if vote}


def test_terms_are_those_reviewed_and_vote_as_reviewed() -> None:
    """A line that is taken out of the lexicon, added to it or changed in it is missed here."""
    assert set(LEXICON.table("theme_terms.toml")) == set(REVIEWED)
    found = dict(zip(REVIEWED, map(told, votes(list(REVIEWED), LEXICON)), strict=True))
    assert {term: row for term, row in found.items() if row != REVIEWED[term][1]} == {}


def test_no_term_is_idle() -> None:
    """Without a term its text has other votes: those of the shorter terms in it do not add up to the same."""
    weights = {term: row for term, (_, row) in REVIEWED.items()}
    texts = {term: text for term, (text, _) in REVIEWED.items()}
    read = dict(zip(texts, map(told, votes(list(texts.values()), LEXICON)), strict=True))
    assert [term for term, text in texts.items() if read[term] != naive(text, weights)] == []  # both find the same
    assert [term for term, text in texts.items() if read[term] == naive(text, weights, left_out=term)] == []


def test_every_theme_is_named_by_a_term() -> None:
    """A theme that no word names by itself could not be told from its neighbours."""
    assert [theme.code for theme in codebook(LEXICON) if not theme.strong] == []


def test_a_term_is_added_changed_and_removed_in_one_line(tmp_path: Path) -> None:
    """A folder that is laid over the lexicon has the last word on the terms that it names, and on no others."""
    lines = '"灯塔" = { rural = 2.5, culture = 1 }\n"村集体" = { economy = 3 }\n"休渔" = { remove = true }\n'
    lexicon = laid(tmp_path, theme_terms=lines)
    found = [told(row) for row in votes(["灯塔", "村集体", "休渔", "渔业"], lexicon)]
    assert found == [{"culture": 1, "rural": 2.5}, {"economy": 3}, {}, {"rural": 3}]
    assert told(votes(["灯塔"], LEXICON)[0]) == {}


def test_a_theme_is_told_otherwise_in_one_line(tmp_path: Path) -> None:
    """Its other facts and its terms stay."""
    before, after = codebook(LEXICON)[0], codebook(laid(tmp_path, themes='[economy]\nlabel = "经济"\n'))[0]
    assert (after.label, after.name, after.terms) == ("经济", before.name, before.terms)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ('"灯塔" = { harbor = 3 }', "theme_terms.toml:1: found the unknown theme 'harbor'; expected one of economy,"),
        ('\n"灯塔" = { ecnomy = 3 }', "theme_terms.toml:2: .* Did you mean economy?"),
        ('"灯塔" = { rural = 0 }', "found rural = 0; expected a weight above 0"),
        ('"灯塔" = { rural = -1 }', "found rural = -1; expected a weight above 0"),
        ('"灯塔" = { rural = true }', "found rural = True; expected a weight above 0"),
        ('"灯塔" = { rural = "3" }', "found rural = '3'; expected a weight above 0"),
        ('"灯塔" = { rural = nan }', "found rural = nan; expected a weight above 0"),
        ('"灯塔" = "rural"', "found 灯塔 = 'rural'; expected themes with weights"),
        ('"灯塔" = 3', "found 灯塔 = 3; expected themes with weights"),
        ('"灯塔" = {}', "found 灯塔 = {}; expected themes with weights"),
        ('"灯" = { rural = 3 }', "found the term '灯'; expected a term of two characters or more"),
        ('"灯 塔" = { rural = 3 }', "found the term '灯 塔'; expected a term of two characters or more, without white"),
        ('"灯塔" = { remove = true }', "found remove for '灯塔'; expected a key that there is"),
    ],
)
def test_a_wrong_term_is_told_with_its_line(tmp_path: Path, lines: str, message: str) -> None:
    """What was found, what is expected, where."""
    with pytest.raises(InputError, match=message):
        votes(["灯塔"], laid(tmp_path, theme_terms=lines))


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            '[harbour]\nlabel = "港口"',
            "themes.toml:2: found the new theme 'harbour'; expected one of .* itself",
        ),
        (
            "[rural]\nlabel = { remove = true }",
            "themes.toml:.*: found no label; expected label in every theme. Add .* to \\[rural\\]",
        ),
        ("[economy]\nlabel = 3", "themes.toml:2: found label = 3; expected words in quotation marks"),
        ('[economy]\nlabel = " "', "themes.toml:2: found label = ' '; expected words in quotation marks"),
        ('[economy]\ntitle = "经济"', "themes.toml:2: found the unknown key 'title'; expected one of name, label, def"),
        ('label = "经济"', "themes.toml:1: found label above the first theme; expected a heading"),
    ],
)
def test_a_wrong_theme_is_told_with_its_line(tmp_path: Path, lines: str, message: str) -> None:
    """The line of the wrong fact, or the heading of the theme that lacks one."""
    with pytest.raises(InputError, match=message):
        codebook(laid(tmp_path, themes=lines))
