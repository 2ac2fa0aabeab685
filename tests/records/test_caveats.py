from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from analysis.records.report import read_report
from analysis.records.rows import quantities
from analysis.tables.vocabularies import CAVEATS
from analysis.themes.classifier import judge
from tests.parsing.reading import metrics, parsed, table

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from analysis.records.clause import Moment


class Counting(dict[int, "Moment"]):
    """The moments of a sentence, which count how often one of them is looked at."""

    looks = 0

    def values(self) -> Iterator[Moment]:  # type: ignore[override]  # all that is asked of it here
        """Them, each counted."""
        for moment in super().values():
            self.looks += 1
            yield moment


def said(words: str, name: str = "metrics") -> list[set[str]]:
    """The caveats of each row."""
    return [set((row["caveats"] or "").split(";")) - {""} for row in table(name, words)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("新建公园3个。", set()),
        ("新建公园约3个。", {"approximate"}),
        ("新建公园30余个。", {"lower_bound"}),
        ("空置率不超过5%。", {"upper_bound"}),
        ("新建公园3-5个。", {"range"}),
        ("其中新建公园3个。", {"subtotal_of"}),
        ("2028年、2029年新建公园3个。", {"mixed_period"}),
        ("比2028年增加公园3个。", set()),
    ],
)
def test_of_a_quantity(words: str, expected: set[str]) -> None:
    """How a value is bounded, what it is part of, and that several periods stand in front of it."""
    assert said(words)[-1] == expected


def test_part_of_another() -> None:
    """Only what stands behind 其中 is part of what stands before it."""
    assert said("引进项目9个,其中,工业项目3个;修路5条。") == [set(), {"subtotal_of"}, set()]


def test_parts_in_several_clauses() -> None:
    """Parts are counted on as long as the unit stays; another unit is another matter."""
    assert said("引进项目9个,其中工业项目3个,农业项目6个,税收3万元。") == [
        set(),
        {"subtotal_of"},
        {"subtotal_of"},
        set(),
    ]
    assert said("其中食堂3个;公园9个。") == [{"subtotal_of"}, set()]


def test_of_money() -> None:
    """Private and foreign money say so in spending, and only there."""
    assert said("利用外资300万美元。", "spending") == [{"not_public_money", "foreign_currency"}]
    assert said("利用外资300万美元。") == [set()]


@pytest.mark.parametrize("rows", [quantities.metrics, quantities.spending])
def test_a_long_sentence_is_looked_through_once(rows: Callable[..., object]) -> None:
    """A sentence of as many quantities as moments looks at each moment once, and not once for each quantity."""

    def looks(count: int) -> int:
        found = parsed("".join(f"{2000 + number % 30}年投资{number + 1}万元," for number in range(count)))
        report = read_report(found, judge(found.outline, found.lexicon).labels)
        counting = {sentence: Counting(moments) for sentence, moments in report.moments.items()}
        rows(replace(report, moments=counting))
        return sum(group.looks for group in counting.values())

    assert looks(10) == 10
    assert looks(40) == 40


def test_vocabulary() -> None:
    """Whatever is said is a word of the schema."""
    found = metrics("2028年、2029年其中约3-5个,不超过8家,逾9户,共30余人。")
    for row in found:
        assert set((row["caveats"] or "range").split(";")) <= set(CAVEATS)
