"""What is known of pages and sheets (``known.toml``): containers, labels of facts, lines of a frame."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from importlib.resources import files

_KNOWN = tomllib.loads(files(__package__).joinpath("known.toml").read_text(encoding="utf-8"))
CONTAINERS: tuple[str, ...] = tuple(_KNOWN["containers"])
META: dict[str, frozenset[str]] = {
    fact: frozenset(name.lower() for name in names) for fact, names in _KNOWN["meta"].items()
}
LABELS: dict[str, str] = {}  # label -> fact
for _fact, _labels in _KNOWN["labels"].items():
    for _label in _labels:
        LABELS.setdefault(_label.lower(), _fact)
TEXT_COLUMNS = frozenset(_KNOWN["labels"]["text"])
_LINE, _BEFORE, _AFTER = (
    re.compile("|".join(f"(?:{line})" for line in _KNOWN["frame"][name])) for name in ("line", "before", "after")
)
_LONGEST_LINE = 80  # signs of a line of a frame


def plain(line: str) -> str:
    """A line for comparison: half-width signs, no white space and no signs without width."""
    return "".join(
        sign
        for sign in unicodedata.normalize("NFKC", line)
        if not sign.isspace() and unicodedata.category(sign) != "Cf"
    )


def named(cell: str, names: frozenset[str]) -> bool:
    """Whether the head of a column is one of some names."""
    return plain(cell) in names


def is_frame(line: str) -> bool:
    """Whether a line belongs to the site or app around a text, wherever it stands."""
    words = plain(line)
    return 0 < len(words) <= _LONGEST_LINE and _LINE.fullmatch(words) is not None


def precedes_text(line: str) -> bool:
    """Whether a line is the last of what a site puts before a text: where on the site one is."""
    words = plain(line)
    return 0 < len(words) <= _LONGEST_LINE and _BEFORE.fullmatch(words) is not None


def ends_text(line: str) -> bool:
    """Whether what a site puts behind a text begins with a line."""
    words = plain(line)
    return 0 < len(words) <= 2 * _LONGEST_LINE and _AFTER.fullmatch(words) is not None
