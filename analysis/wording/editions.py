"""The editions of the site."""

from __future__ import annotations

# Edition, and folder of its words -> the locale that says how it counts, lists and writes numbers: “a, b and c” is
# en_GB, “甲、乙和丙” is zh_Hans_CN.
EDITIONS = {"zh": "zh_Hans_CN", "en": "en_GB"}
