from __future__ import annotations

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.ledger import read
from analysis.parsing.normal import normalise
from analysis.parsing.periods import Periods
from analysis.parsing.quantities import Quantity
from analysis.parsing.spans import year
from analysis.records.clause import Clause, View, clauses


def taken_apart(words: str) -> list[Clause]:
    """The quantities of one sentence, each in its clause."""
    normal = normalise(words)
    entries = [entry for entry in read(normal, Lexicon.default()) if isinstance(entry.read, Quantity)]
    quantities = [entry.read for entry in entries if isinstance(entry.read, Quantity)]
    periods = Periods("plan", 2031, year(2031), None, None, plans=True)
    view = View(Lexicon.default(), periods, "review", [], [], 0)
    clauses(normal.text, view, (0, len(normal.text)), entries, quantities)
    return view.clauses


def test_words_around_a_quantity() -> None:
    """``left`` and ``right`` reach to the next mark or quantity, ``lead`` to the mark, the others beyond."""
    first, second = taken_apart("全年平稳,新建公园3个、改造食堂5处以上投用;居民满意。")
    assert (first.left, first.right, first.lead) == ("新建公园", "、改造食堂", "新建公园")
    assert (second.left, second.right) == ("、改造食堂", "投用")
    assert second.lead == "新建公园3个、改造食堂"
    assert first.before == second.before == "全年平稳,"
    assert first.tail == "、改造食堂5处以上投用;居民满意。"


def test_ranks_and_lists() -> None:
    """Quantities are counted through the sentence; one is listed where another stands before it in its clause."""
    found = taken_apart("公园3个、食堂5处,道路7条。")
    assert [clause.rank for clause in found] == [0, 1, 2]
    assert [clause.listed for clause in found] == [False, True, False]


def test_gap_to_the_quantity_before() -> None:
    """``before[gap:]`` is what lies between the quantity before and this clause."""
    _, second = taken_apart("公园3个开放,大家满意,道路7条。")
    assert second.before[second.gap :] == "开放,大家满意,"


def test_a_sentence_without_quantities() -> None:
    """No quantity, no clause."""
    assert taken_apart("大家满意。") == []


def test_windows_are_bounded() -> None:
    """However long a sentence, a quantity sees no more than a window of it."""
    found = taken_apart("甲" * 5000 + "3个" + "乙" * 5000)
    assert max(len(found[0].lead), len(found[0].tail)) <= 200
