"""Both editions of the site say the same, each in its own language."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from analysis.corpus.meta import FACTS
from analysis.evaluation.measures import MEASURES
from analysis.language.topic_models import MODELS
from analysis.lexicon.lexicon import Lexicon
from analysis.tables import vocabularies
from analysis.tables.catalogue import TABLES
from analysis.themes.codebook import codebook
from analysis.wording.catalogue import Catalogue, sources
from analysis.wording.editions import EDITIONS

if TYPE_CHECKING:
    from collections.abc import Iterable

# What stands in Latin letters in the Chinese edition as well: authors, standards, a command. Symbols (p, z, n) and F1
# are single letters, which are no words.
EXEMPT = {
    "Colaresi", "Fleiss", "Gladen", "Holm", "Kumar", "Lau", "Liang", "Ma", "Monroe", "Quinn", "Rogan", "Royed",
    "Shrout", "ISO", "PDF", "SHA", "UTF", "CSV", "Parquet", "Excel", "JSON", "SVG", "PNG", "CC BY", "MIT",
    "analysis topics",
}  # fmt: skip
SWITCH = "site-other"  # each edition offers the other in its own language
LATIN = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,})*")
HAN = re.compile(r"[\u3400-\u9fff]")
QUOTED = re.compile("“[^“”]*”")
GRAMMAR = ({"one", "other"}, {"first", "later"})  # keys by which English chooses a plural, or a capital


class _Uses(Visitor):
    """What a message draws on: all its variables, those that do more than choose a form of grammar, other messages.

    And its words, as they are written.
    """

    def __init__(self, message: ftl.Message) -> None:
        self.all: set[str] = set()
        self.needed: set[str] = set()
        self.others: set[str] = set()
        self.words: list[str] = []
        self.visit(message.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.all.add(node.id.name)
        self.needed.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:
        self.others.add(node.id.name)

    def visit_TextElement(self, node: ftl.TextElement) -> None:
        self.words.append(node.value)

    def visit_StringLiteral(self, node: ftl.StringLiteral) -> None:
        self.words.append(node.value)

    def visit_NamedArgument(self, _: ftl.NamedArgument) -> None:
        """Options of a function are no words."""

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        keys = {one.key.name if isinstance(one.key, ftl.Identifier) else one.key.value for one in node.variants}
        if any(keys <= forms for forms in GRAMMAR) and isinstance(node.selector, ftl.VariableReference):
            self.all.add(node.selector.id.name)
        else:
            self.visit(node.selector)
        for one in node.variants:
            self.visit(one.value)


@cache
def messages(language: str) -> dict[str, _Uses]:
    """Message -> what it uses, of all files of a language."""
    found: dict[str, _Uses] = {}
    for file in sources(language):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                found[entry.id.name] = _Uses(entry)
    return found


def drawn(language: str, name: str) -> tuple[set[str], set[str]]:
    """(all variables, needed variables) of a message and of those that it refers to."""
    uses = messages(language)[name]
    below = [drawn(language, other) for other in uses.others]
    return uses.all.union(*(one for one, _ in below)), uses.needed.union(*(one for _, one in below))


def unnamed(language: str, kind: str, codes: Iterable[str]) -> list[str]:
    """The codes that have no words of their own."""
    return sorted({code for code in codes if f"{kind}-{code.replace('_', '-')}" not in messages(language)})


def test_both_languages_have_the_same_files() -> None:
    """So that a sentence stands where its other half is looked for."""
    assert len({tuple(file.name for file in sources(language)) for language in EDITIONS}) == 1


def test_every_message_is_in_both_languages() -> None:
    """Neither edition has a sentence that the other lacks."""
    assert set(messages("en")) ^ set(messages("zh")) == set()


@pytest.mark.parametrize(("here", "there"), [("en", "zh"), ("zh", "en")])
def test_a_message_uses_the_same_values_in_both_languages(here: str, there: str) -> None:
    """None is left out or made up, but for those by which a language only chooses a form of grammar."""
    both = set(messages(here)) & set(messages(there))
    wrong = {name: drawn(here, name)[1] - drawn(there, name)[0] for name in both}
    assert {name: sorted(left) for name, left in wrong.items() if left} == {}


def test_chinese_messages_hold_no_latin_words() -> None:
    """But for the exempt; single letters are symbols, and what a text needs from outside comes as a value."""
    found = {
        (name, word)
        for name, uses in messages("zh").items()
        for text in uses.words
        for word in LATIN.findall(text)
        if word not in EXEMPT and name != SWITCH
    }
    assert found == set()


def test_english_messages_hold_no_chinese_but_source_words() -> None:
    """Words of a source stand in double quotation marks."""
    found = {name for name, uses in messages("en").items() for text in uses.words if HAN.search(QUOTED.sub("", text))}
    assert found == {SWITCH}


def test_chinese_marks_are_full_width() -> None:
    """Behind a Chinese character, and before one, no comma, colon, bracket, question mark or stop of ASCII."""
    mixed = re.compile(rf"{HAN.pattern}[,:;()?!.]|[,:;()?!]{HAN.pattern}")
    found = {name for name, uses in messages("zh").items() if any(mixed.search(text) for text in uses.words)}
    assert found == set()


@pytest.mark.parametrize("language", EDITIONS)
def test_everything_that_is_shown_by_a_code_has_words(language: str) -> None:
    """Codes of every closed vocabulary, themes, topic models, measures of the evaluation, tables and columns."""
    closed = (tuple(value) for name, value in vars(vocabularies).items() if name.isupper() and isinstance(value, tuple))
    codes = {code for vocabulary in closed if vocabulary != vocabularies.THEMES for code in vocabulary}
    statistics = {measure.statistic for measure in MEASURES}
    assert unnamed(language, "code", codes | set(MODELS) | statistics) == []
    assert unnamed(language, "theme", vocabularies.THEMES) == []
    assert unnamed(language, "column", {*FACTS, "years"}) == []  # inferred, or in doubt
    assert unnamed(language, "measure", (measure.name for measure in MEASURES)) == []
    for table in TABLES:
        assert unnamed(language, "table", [table.name, f"{table.name}_row"]) == []
        assert unnamed(language, "column", (column.name for column in table.columns)) == []
        assert unnamed(language, f"about-{table.name.replace('_', '-')}", (one.name for one in table.columns)) == []


@pytest.mark.parametrize("language", EDITIONS)
def test_codes_and_columns_are_told_apart(language: str) -> None:
    """No two codes of it, no two themes, and no two columns of a table have the same words."""
    say = Catalogue.of(language).say
    for table in TABLES:
        heads = [say(f"column-{column.name.replace('_', '-')}") for column in table.columns]
        assert len(set(heads)) == len(heads), table.name
        for column in table.columns:
            kind = "theme" if column.allowed == vocabularies.THEMES else "code"
            words = [say(f"{kind}-{code.replace('_', '-')}") for code in column.allowed or ()]
            assert len(set(words)) == len(words), column.name


MARKS = str.maketrans("", "", "“”")


def test_the_dictionary_says_what_is_declared() -> None:
    """In English each column is described as the catalogue of tables does, source words in quotation marks aside."""
    say = Catalogue.of("en").say
    for table in TABLES:
        assert say(f"table-{table.name.replace('_', '-')}-row").translate(MARKS) == table.row.translate(MARKS)
        for column in table.columns:
            about = say(f"about-{table.name}-{column.name}".replace("_", "-"))
            assert about.translate(MARKS) == column.description.translate(MARKS)


def test_measures_are_described_as_they_are_declared() -> None:
    """In English, word for word."""
    say = Catalogue.of("en").say
    for measure in MEASURES:
        assert say(f"measure-{measure.name.replace('_', '-')}-counts") == measure.definition


def test_themes_are_called_as_in_the_codebook() -> None:
    """In Chinese, which is the language of the codebook's labels."""
    say = Catalogue.of("zh").say
    themes = codebook(Lexicon.default())
    assert [say(f"theme-{theme.code}") for theme in themes] == [theme.label for theme in themes]


def test_chinese_lists_and_numbers() -> None:
    """Enumeration commas, percentages, thousands; one form where English has two."""
    chinese = Catalogue.of("zh")
    assert [chinese.listed(list(word)) for word in ("", "甲", "甲乙", "甲乙丙")] == ["", "甲", "甲和乙", "甲、乙和丙"]
    assert [chinese.say("spending-n-flows", n_flows=n) for n in (1, 1200)] == ["1种流向", "1,200种流向"]
    assert chinese.say("chart-share-of", share=0.214, k=3, n=1400) == "21% · 1,400中3"
    assert chinese.say("p-is", p=0.0123) == "p = 0.012"
