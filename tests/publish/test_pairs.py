"""Which districts are laid side by side."""

from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError
from analysis.publish.pairs import pairs

REPORTS = (
    ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031),
    ReportMeta(doc_id="jia-2032-b", district="甲", plan_year=2032, published=date(2032, 3, 1)),
    ReportMeta(doc_id="jia-2032", district="甲", plan_year=2032, published=date(2032, 1, 1)),
    ReportMeta(doc_id="yi-2030", district="乙", plan_year=2030),
    ReportMeta(doc_id="bing-2031", district="丙", plan_year=2031, formerly=("乙",)),
    ReportMeta(doc_id="ding-e", district="丁", county="东县", plan_year=2031),
    ReportMeta(doc_id="ding-w", district="丁", county="西县", plan_year=2031),
)


def ids(asked: str | None) -> list[str]:
    """The pairs that are made, as the names of their pages end."""
    return ["--".join(report.doc_id for report in pair) for pair in pairs(REPORTS, asked)]


def test_all_pairs_of_few_districts() -> None:
    """Of the latest report of each place under all its names: 4 places, 6 pairs; one report makes none."""
    found = ids(None)
    assert found == ids(" all ") == [
        "jia-2032-b--bing-2031", "jia-2032-b--ding-e", "jia-2032-b--ding-w",
        "bing-2031--ding-e", "bing-2031--ding-w", "ding-e--ding-w",
    ]  # fmt: skip
    assert pairs(REPORTS[:3]) == ()
    assert pairs(()) == ()


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("甲:丙", ["jia-2032-b--bing-2031"]),
        ("丙:甲 甲：丙  甲:乙", ["jia-2032-b--bing-2031"]),  # once, in the order of the registry, 乙 being 丙 now
        ("甲@2031:乙@2030", ["jia-2031--yi-2030"]),
        ("甲@2031:甲", ["jia-2031--jia-2032-b"]),
        ("丁（东县）:jia-2032", ["jia-2032--ding-e"]),
    ],
)
def test_the_chosen_pairs(asked: str, found: list[str]) -> None:
    """The latest report and edition of each district unless a year or an id is named; a wide colon will do."""
    assert ids(asked) == found


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("甲:癸", "pairs: found the unknown '癸'; expected one of the districts 甲, 丙, 丁（东县）, 丁（西县）."),
        ("甲:丁", "pairs: found '丁', of several places; expected one of the districts 丁（东县）, 丁（西县）."),
        ("甲@2033:丙", "pairs: found the unknown '甲@2033'; expected one of 甲@2031, 甲@2032."),
        ("甲@:丙@", "pairs: found the unknown '甲@'; expected one of 甲@2031, 甲@2032."),
        ("甲", "pairs: found '甲'; expected pairs such as"),
        ("甲:乙:丙", "pairs: found '甲:乙:丙'; expected pairs such as"),
        ("乙:丙", "pairs: found bing-2031 twice; expected two reports."),
        (":", "pairs: found the unknown ''; expected one of the districts"),
    ],
)
def test_what_is_not_known_is_told_with_what_is(asked: str, told: str) -> None:
    """In one line."""
    with pytest.raises(InputError) as caught:
        pairs(REPORTS, asked)
    assert str(caught.value).startswith(told)
    assert "\n" not in str(caught.value)
