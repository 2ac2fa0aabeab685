"""Words behind numbers that no rule explains."""

from __future__ import annotations

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.normal import normalise
from analysis.parsing.unknown_units import unknown


def test_an_unknown_word_behind_a_number_is_kept_as_a_candidate() -> None:
    """A number that no unit follows is named with the word behind it; known units are not."""
    found = list(unknown(Lexicon.default(), normalise("建成37咕噜的广场,新增12个车位。")))
    assert [(candidate.number, candidate.word) for candidate in found] == [("37", "咕噜的")]
    assert [candidate.rule for candidate in found] == ["none"]


def test_a_candidate_is_told_with_the_words_around_it() -> None:
    """Eight signs on either side, as far as there are as many; a line break is a blank there."""
    for before, behind in (("一二三四五六七八九十甲乙丙建成", "咕噜的广场,新增车位,修路架桥。"), ("建成", "咕噜。")):
        (found,) = unknown(Lexicon.default(), normalise(f"{before}37{behind}"))
        assert found.context == f"{before[-8:]}37{behind[:8]}"


def test_a_candidate_says_why_it_is_one() -> None:
    """A word that only begins like a unit is told from one that is unknown."""
    (found,) = unknown(Lexicon.default(), normalise("组建36家庭医生团队。"))
    assert (found.number, found.word, found.rule) == ("36", "家庭医", "unit-uncertain")


def test_a_number_at_the_end_has_no_word() -> None:
    """Where nothing follows, the candidate's word is empty."""
    assert [candidate.word for candidate in unknown(Lexicon.default(), normalise("共计大约37"))] == [""]
