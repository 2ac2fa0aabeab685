from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.records.gloss import glossary
from tests.parsing.reading import table, whole

LEXICON = Lexicon.default()
NOTES = "柳荫街道工作要点\n一、抓安全\n推行“1+3+N”工作法,深化“五有”服务。\n名词解释\n"


def definitions(text: str) -> dict[str, str | None]:
    """The definition of each formula of a whole text."""
    return {row["quote"]: row["definition"] for row in whole("formulas", text)}


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“五有”:有人、有钱、有房、有章、有事。", {"五有": "有人、有钱、有房、有章、有事"}),
        ("1.“五有”服务:是指有人、有钱。", {"五有": "有人、有钱"}),
        ("“五有”是指有人、有钱;", {"五有": "有人、有钱"}),
        ("“五有”即有人、有钱。", {"五有": "有人、有钱"}),
        ("“五有”,很好。", {}),
        ("没有引号。", {}),
        ("", {}),
    ],
)
def test_glossary(line: str, expected: dict[str, str]) -> None:
    """A note explains the quoted words at its head, whichever word says so."""
    assert glossary([line], LEXICON) == expected


def test_the_first_explanation_stands() -> None:
    """Words explained twice keep their first gloss."""
    assert glossary(["“五有”:甲。", "“五有”:乙。"], LEXICON) == {"五有": "甲"}


def test_a_very_long_gloss_is_cut() -> None:
    """A note that goes on and on does not fill the table."""
    assert len(glossary([f"“五有”:{'甲' * 5000}"], LEXICON)["五有"]) == 300


def test_a_glossary_explains_the_formulas_of_the_text() -> None:
    """The notes at the end are laid on the formulas in the body, and those without one have none."""
    found = definitions(NOTES + "1.“1+3+N”工作法:1个党委、3支队伍、N个站点。\n")
    assert found["1+3+N"] == "1个党委、3支队伍、N个站点"
    assert found["五有"] is None


@pytest.mark.parametrize(
    ("words", "quote", "definition"),
    [
        ("推行“五有”(有人、有钱、有房、有章、有事)服务。", "五有", "有人、有钱、有房、有章、有事"),
        ("推行“五有”服务(有人、有钱、有房、有章、有事)。", "五有", "有人、有钱、有房、有章、有事"),
        ("落实公示、记录、审核“三项制度”。", "三项制度", "公示、记录、审核"),
        ("推行“五有”服务。", "五有", None),
        ("落实公示、记录“三项制度”。", "三项制度", None),
        ("落实公示、记录等“三项制度”。", "三项制度", "公示、记录等"),
        ("落实公示等“三项制度”。", "三项制度", None),
        ("推行水、电、气“三项改造”。", "三项改造", None),
    ],
)
def test_definitions_in_the_sentence(words: str, quote: str, definition: str | None) -> None:
    """Brackets behind a formula explain it, and so does a list in front that has as many items as it counts."""
    (row,) = table("formulas", words)
    assert (row["quote"], row["definition"]) == (quote, definition)


def test_one_explanation_serves_all() -> None:
    """A formula that is explained once is explained wherever it stands."""
    rows = table("formulas", "推行“五有”(有人、有钱、有房、有章、有事)服务。深化“五有”服务。")
    assert len({row["definition"] for row in rows}) == 1
    assert rows[1]["definition"]


def test_terms() -> None:
    """The elements of a formula stand in one column, joined by plus signs."""
    assert [row["terms"] for row in table("formulas", "推行“1+3+n”工作法和“两网一中心”。")] == ["1+3+N", "2+1"]


def test_parts_are_explained_each_by_itself() -> None:
    """Words explained within the gloss of the whole have each a gloss of its own, up to where the next begins."""
    found = glossary(["“一轴两带”:“一轴”是指沿河发展轴;“两带”是指两岸休闲带。"], LEXICON)
    assert found["一轴"] == "沿河发展轴"


def test_a_gloss_ends_where_the_next_begins() -> None:
    """A note that explains several words, none of them part of another, explains each by itself."""
    assert glossary(["“四个意识”:是指甲乙丙丁;“四个自信”:是指子丑寅卯。"], LEXICON)["四个意识"] == "甲乙丙丁"
