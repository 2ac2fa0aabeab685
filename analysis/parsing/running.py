"""Stance while the year that a text tells of still goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.parsing.stance import Answer, Said


def expected(at: Said) -> Answer:
    """While a year still goes on, a sentence says what is expected, or demanded, in what is left of it.

    + progress: 预计12月底前竣工。 = plan
    + progress: 二期工程拟于11月下旬开工。 = plan
    + progress: 责任单位须于11月10日前提交方案。 = plan
    + progress: 目标:加装电梯25部。 = plan
    - progress: 预计全年完成投资5亿元。
    - progress: 原计划于9月底竣工,实际已竣工。
    - 预计12月底前竣工。
    """
    if not at.running or at.inherited.value == "plan" or at.says("already"):
        return None
    found = at.begins("expected")
    return ("plan", found) if found else None
