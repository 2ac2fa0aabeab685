"""What district and pair pages say of attention."""

from __future__ import annotations

import pandas as pd

from analysis.findings.district import against_others
from analysis.findings.priorities import between_reports
from analysis.findings.yardstick import Yardstick
from analysis.wording import district, pair
from analysis.wording.words import Words
from tests.findings.shares import part

DOCUMENTS = pd.DataFrame(
    {"doc_id": ["a", "b", "c"], "district": ["甲", "乙", "丙"], "plan_start": [pd.Timestamp("2022-01-01")] * 3}
)
WORDS = Words.of(DOCUMENTS)
TWO = WORDS.about(["a", "b"])
YARD = Yardstick("next year", 38, 0.25, 0.15)
SAFETY, PARTY = "平安与应急 safety", "党建 party"


def plans(**shares: float) -> pd.DataFrame:
    """Plans by hand: the share of safety in each, the rest is of party."""
    return pd.concat([part(doc, "plan", {"safety": share, "party": 1 - share}) for doc, share in shares.items()])


def against(found: pd.DataFrame) -> str:
    """What is said of a."""
    return district.against(WORDS, against_others(found, "a", "plan", YARD), "甲 2022", "plan")


def test_one_report_against_the_others() -> None:
    """More and less; one other, two others; no difference; nobody to compare with."""
    said = against(plans(a=0.6, b=0.5, c=0.3))
    assert said == (
        f"Against the mean of the 2 others, the plan of 甲 2022 gives more to {SAFETY} (60% against 40%, a clear "
        f"difference); less to {PARTY} (40% against 60%, a clear difference)."
    )
    assert against(plans(a=0.6, b=0.5)).startswith("Against the other report that has one, the plan of 甲 2022 gives")
    assert against(plans(a=0.6, b=0.6)) == (
        "In no theme is the plan of 甲 2022 called different from the other report that has one."
    )
    assert against(plans(a=0.6)) == "甲 2022 has no plan that is long enough to be compared with another one."


def test_only_less() -> None:
    """No theme has surely more."""
    table = against_others(plans(a=0.4, b=0.6), "a", "plan", YARD)
    table["different"] = table["different"] & (table["theme"] == "safety")
    said = district.against(WORDS, table, "甲 2022", "plan")
    assert said.endswith(f"the plan of 甲 2022 gives less to {SAFETY} (40% against 60%, a clear difference).")


def two(table: pd.DataFrame) -> str:
    """What is said of a and b."""
    return pair.attention(TWO, table, "plan")


def test_two_reports() -> None:
    """None, one and several themes called different; parts that cannot be compared."""
    table = between_reports(plans(a=0.6, b=0.5), "plan", YARD)
    both = "between the plan of 甲 2022 and that of 乙 2022"
    assert two(table).startswith(f"2 themes are called different {both}: ")
    one = table.assign(different=table["theme"] == "safety")
    assert two(one) == f"One theme is called different {both}: {SAFETY} (60% against 50%)."
    assert two(table.assign(different=False)) == f"No theme is called different {both}."
    assert two(table.iloc[:0]) == "甲 2022 and 乙 2022 have not both a plan that is long enough to be compared."
