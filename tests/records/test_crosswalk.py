from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.pipeline import parse_report
from analysis.records.crosswalk import code, codes, indicators
from tests.parsing.reading import metric, metrics

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = Lexicon.default()
NAMES = "name = 'Lanes', label = '车道'"
LANES = "name = 'Bicycle lanes', label = '自行车道', pattern = '自行车道', dimensions = ['length']"


def _laid_over(folder: Path, *lines: str) -> Lexicon:
    (folder / "indicators.toml").write_text("\n".join(lines), encoding="utf-8")
    return Lexicon.load(folder)


def test_declared_indicators_are_usable() -> None:
    """Codes are plain, and both names are unique."""
    known = indicators(LEXICON)
    assert len({entry.name for entry in known}) == len(known)
    assert len({entry.label for entry in known}) == len(known)
    assert all(entry.code.isidentifier() and entry.code == entry.code.lower() for entry in known)
    assert codes(LEXICON) == {entry.code for entry in known}


def test_no_word_no_code() -> None:
    """A quantity that names nothing has no canonical indicator."""
    assert code(None, "money", "level", LEXICON) is None
    assert code("甲乙丙丁", "count", "level", LEXICON) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("税收收入5亿元。", "tax_revenue"),
        ("税收收入增长8%。", "tax_growth"),
        ("一般公共预算收入5亿元。", "fiscal_revenue_local"),
        ("地区生产总值90亿元。", "gdp"),
        ("地区生产总值增长6%。", "gdp_growth"),
        ("固定资产投资增长7%。", "fixed_investment_growth"),
        ("固定资产投资45亿元。", "fixed_investment"),
        ("规上工业增加值增长9%。", "industrial_value_added_growth"),
        ("举办晚会3场,笑声不断。", None),
    ],
)
def test_words_of_the_source_lead_to_codes(words: str, found: str | None) -> None:
    """Wording, dimension and aspect together decide: a level and a change of the same thing are two indicators."""
    assert metric(words)["indicator_code"] in ({found} if found else {None, "culture_events"})


def test_one_thing_two_districts() -> None:
    """Different wordings of the same thing meet in one code."""
    said = [metrics(words)[0]["indicator_code"] for words in ("税收5亿元。", "完成税收收入5亿元。", "实现税收5亿元。")]
    assert set(said) == {"tax_revenue"}


def test_an_indicator_of_ones_own_is_one_line(tmp_path: Path) -> None:
    """It is tried before those of the package, is of levels and has no direction unless it says so."""
    lexicon = _laid_over(tmp_path, f"lanes = {{ {LANES} }}")
    assert code("新建道路自行车道", "length", "level", lexicon) == "lanes"
    assert code("新建道路自行车道", "length", "level", LEXICON) == "roads"
    first = indicators(lexicon)[0]
    assert (first.code, *first.aspects, first.direction) == ("lanes", "level", 0)
    meta = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)
    assert list(parse_report("新建自行车道5公里。", meta, lexicon).metrics.indicator_code) == ["lanes"]


def test_an_indicator_laid_over_is_tried_first(tmp_path: Path) -> None:
    """One of the same code takes the place of that of the package, and is tried before all others of it."""
    wider = "name = 'Homes', label = '住房', pattern = '{estate}', dimensions = ['count']"
    lexicon = _laid_over(tmp_path, f"old_estate_renovation = {{ {wider} }}")
    assert code("签约小区项目", "count", "level", lexicon) == "old_estate_renovation"
    assert len(indicators(lexicon)) == len(indicators(LEXICON))


@pytest.mark.parametrize("pattern", ["(?i)wifi", "(?P<net>WIFI)", "(W)IFI|(W)LAN"])
def test_a_pattern_may_have_groups_and_flags(tmp_path: Path, pattern: str) -> None:
    """An indicator of one's own is found by it, and those of the package are found beside it."""
    lexicon = _laid_over(tmp_path, f"nets = {{ {NAMES}, pattern = '{pattern}', dimensions = ['count'] }}")
    assert code("开通WIFI", "count", "level", lexicon) == "nets"
    assert code("加装电梯", "count", "level", lexicon) == "lift_retrofit"
    assert code("某物", "count", "level", lexicon) is None


def test_an_indicator_is_taken_out(tmp_path: Path) -> None:
    """An entry that says so removes one of the package."""
    lexicon = _laid_over(tmp_path, "lift_retrofit = { remove = true }")
    assert code("加装电梯", "count", "level", lexicon) is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("lanes = '自行车道'", "an indicator on one line"),
        (f"lanes = {{ {LANES}, aspect = ['level'] }}", "Did you mean aspects?"),
        ("lanes = { label = '车道', pattern = '车道', dimensions = ['length'] }", "no name"),
        (
            "lanes = { name = '', label = '车道', pattern = '车道', dimensions = ['length'] }",
            "a name in quotation marks",
        ),
        (f"lanes = {{ {NAMES}, pattern = '车道' }}", "no dimensions"),
        (f"lanes = {{ {LANES.replace('length', 'lenght')} }}", "Did you mean length?"),
        (f"lanes = {{ {LANES}, aspects = ['levels'] }}", "Did you mean level?"),
        (f"lanes = {{ {LANES}, direction = 2 }}", "1 (more is better)"),
        (
            f"lanes = {{ {NAMES}, pattern = '(车道', dimensions = ['length'] }}",
            "a pattern that is none",
        ),
        (
            f"lanes = {{ {NAMES}, pattern = '{{lane}}', dimensions = ['length'] }}",
            "class or part 'lane'",
        ),
        (f"lanes = {{ {NAMES}, pattern = '车?', dimensions = ['length'] }}", "fit everything"),
    ],
)
def test_a_wrong_entry_is_told_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    """What is wrong with an entry, where it stands, and what was meant."""
    with pytest.raises(InputError) as caught:
        indicators(_laid_over(tmp_path, "# of our own", line))
    assert str(caught.value).startswith(f"{tmp_path / 'indicators.toml'}:2: ")
    assert says in str(caught.value)
