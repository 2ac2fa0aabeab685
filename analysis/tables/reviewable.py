"""Which columns a person may set right, table by table; all others follow from these, or are no matter of opinion.

A correction of any other column is refused when it is read, so that no row can contradict itself.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_AMOUNT = ("flow", "purpose", "beneficiaries", "beneficiary_unit")
REVIEWABLE: Mapping[str, tuple[str, ...]] = MappingProxyType({
    "sentences": ("theme", "theme_secondary", "stance"),
    "metrics": (
        "theme", "stance", "indicator", "indicator_code", "value_low", "value_high", "unit", "bound", "per", "aspect",
        "sign", "status", "period_start", "period_end", "due",
    ),
    "spending": _AMOUNT,
    "times": ("type", "from_date", "to_date"),
    "commitments": ("theme", "verb", "object", "firmness", "due"),
})  # fmt: skip
# What a whole new row may say, and what it must say; a new amount of money says in one go what spending says of it.
ADDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "metrics": (*REVIEWABLE["metrics"], *_AMOUNT),
        "times": REVIEWABLE["times"],
        "commitments": REVIEWABLE["commitments"],
    }
)
NEEDED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "metrics": ("indicator", "value_low", "unit", "status"),
        "times": ("type",),
        "commitments": ("verb", "firmness"),
    }
)
