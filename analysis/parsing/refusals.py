"""When a Chinese numeral with a unit behind it is no quantity: an ordered list of small named rules.

Arabic digits with a unit count always; 一次, 三方面 and 六里 often do not. The first rule that holds says why, and the
ledger keeps its name. The examples beside a rule are tests: a line with + is refused by it, one with - is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from analysis.lexicon.particles import SUCH_AS
from analysis.parsing.quantities import is_about

if TYPE_CHECKING:
    from collections.abc import Callable

    from analysis.lexicon.lexicon import Lexicon
    from analysis.parsing.quantities import Quantity

_BACK = 48  # signs in front of a number within which a frequency is promised


class Numeral(NamedTuple):
    """A Chinese numeral with its unit, in its text."""

    text: str
    quantity: Quantity
    lexicon: Lexicon

    @property
    def before(self) -> str:
        """The sign in front of it."""
        return self.text[self.quantity.start - 1 : self.quantity.start]

    @property
    def behind(self) -> str:
        """The sign behind it."""
        return self.text[self.quantity.end : self.quantity.end + 1]

    def unit_is(self, name: str) -> bool:
        """Whether its unit is of a class."""
        return self.quantity.unit.name in self.lexicon.words(name)

    def followed_by(self, pattern: str) -> bool:
        """Whether a pattern of the lexicon matches what stands behind it."""
        return self.lexicon.pattern(pattern).match(self.text, self.quantity.end) is not None


def refusal(text: str, quantity: Quantity, lexicon: Lexicon) -> str | None:
    """The name of the rule by which it is no quantity; None where it is one."""
    if quantity.arabic:
        return None
    numeral = Numeral(text, quantity, lexicon)
    return next((name for name, refuses in RULES.items() if refuses(numeral)), None)


def points_to_something(at: Numeral) -> bool:
    """Behind 第, 某 and 这, a numeral points to what is known already.

    + 走访这三户。
    - 走访三户。
    """
    return at.before in at.lexicon.words("determiner")


def makes_a_kind(at: Numeral) -> bool:
    """A numeral with 级, 类 or 期 makes a kind.

    + 涉及三类对象。
    - 涉及三名对象。
    """
    return at.unit_is("not_counting")


def is_part_of_a_name(at: Numeral) -> bool:
    """A numeral with 村, 里 or 院 is a name, unless a list of such ends with 等.

    + 来到六里。
    - 来到甲、乙、丙等三村。
    """
    return at.unit_is("arabic_only") and at.before != SUCH_AS


def stands_before_digits(at: Numeral) -> bool:
    """With digits behind it, it ends a name: 甲村、五台3个街道.

    + 对接五台3个街道。
    - 对接五台设备。
    """
    return at.behind.isdecimal()


def is_only_a_scale(at: Numeral) -> bool:
    """亿万 is no number; 上亿 is one.

    + 依靠亿万人。
    - 惠及上亿人。
    """
    quantity = at.quantity
    scales = at.lexicon.pattern("numbers.only_scales").match(at.text, quantity.start)
    if scales is None or quantity.bound != "exact" or not at.text.startswith(quantity.unit.name, scales.end()):
        return False
    return not is_about(at.text, quantity.start, at.lexicon)


def is_a_slogan(at: Numeral) -> bool:
    """翻一番 in a motto, or before the noun that it adorns, doubles nothing.

    + 担当翻一番的引擎。
    - 产值翻一番。
    """
    return at.unit_is("doubling") and at.followed_by("numbers.slogan_behind")


def is_of_something_abstract(at: Numeral) -> bool:
    """三个方面 counts nothing.

    + 抓住三个关键环节。
    - 抓住三个关键项目。
    """
    return at.unit_is("of_anything") and at.followed_by("numbers.abstract")


def is_an_article(at: Numeral) -> bool:
    """一次 is “a”; it counts in a promised frequency, in multiples and shares, and behind what was built.

    + 开展一次检查。
    + 建成一座公园。
    - 每月开展一次检查。
    - 新建教学楼一栋,桥梁两座。
    - 产值翻了一番。
    """
    quantity = at.quantity
    if quantity.high > 1:
        return False
    if quantity.unit.dimension != "count":
        return not (at.unit_is("multiple") or at.unit_is("tenth"))
    said = "numbers.repeated" if at.unit_is("occasion") else "numbers.built_before"
    if said == "numbers.built_before" and not at.followed_by("numbers.end_of_item"):
        return True
    back = max(0, quantity.start - _BACK)
    return at.lexicon.pattern(said).search(at.text, back, quantity.start) is None


_RULES: tuple[Callable[[Numeral], bool], ...] = (
    points_to_something, makes_a_kind, is_part_of_a_name, stands_before_digits, is_only_a_scale, is_a_slogan,
    is_of_something_abstract, is_an_article,
)  # fmt: skip
RULES = {rule.__name__.replace("_", "-"): rule for rule in _RULES}
