"""The dictionary of canonical indicators, which are data: ``lexicon/indicators.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, get_args

from analysis.records.course import Aspect
from analysis.tables.vocabularies import DIMENSIONS

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping, Sequence

    from analysis.lexicon.layers import Entry
    from analysis.lexicon.lexicon import Lexicon

FILE = "indicators.toml"
NONE = "none"  # instead of classes: no word of any such class is said
ASPECTS: tuple[str, ...] = get_args(Aspect)
# The kinds of counts: 个 and 项 count items of any kind, most words one kind of thing.
COUNTED = ("things", "items", "people", "households", "times", "animals")
_WIDER = {"count": COUNTED, "things": ("things", "items")}
POINTS = "points"  # the kind of a change that is told in points of a share
KINDS = (*DIMENSIONS, *COUNTED)
_DIRECTIONS = (-1, 0, 1)
_WORDING = ("pattern", "object", "action", "with", "without")
_KEYS = (
    "name",
    "label",
    "counts",
    "not",
    *_WORDING,
    "or",
    "dimensions",
    "aspects",
    "growth",
    "each",
    "per",
    "direction",
    "also",
    "stock",
    "several",
)
_FLAGS = ("stock", "several")
_DEFAULTS: dict[str, Any] = {
    "aspects": ["level"],
    "direction": 0,
    "per": [],
    "or": [],
    "stock": False,
    "several": False,
}


@dataclass(frozen=True, slots=True)
class Wording:
    """One way in which an indicator is said: the classes of words that say it, or a pattern that its words fit.

    ``object`` is the last thing named. ``action`` are those that may be done to it, one of which must be; None leaves
    it open, an empty set refuses every action. One word of ``needs`` must be there besides, and none of ``refuses``.
    """

    object: frozenset[str]
    action: frozenset[str] | None
    needs: frozenset[str]
    refuses: frozenset[str]
    pattern: re.Pattern[str] | None

    @property
    def classes(self) -> frozenset[str]:
        """All that it names."""
        return self.object | (self.action or frozenset()) | self.needs | self.refuses


@dataclass(frozen=True, slots=True)
class Indicator:
    """One canonical indicator: its definition, and by which words, kinds of quantities and aspects it is known.

    ``growth`` is the code of its change, ``each`` that of a value for each of something, where these have one.
    """

    code: str
    name: str  # English
    label: str  # 中文
    counts: str  # what it counts or measures
    excludes: str  # what it is not
    wordings: tuple[Wording, ...]
    kinds: frozenset[str]
    aspects: frozenset[str]
    growth: str | None
    each: str | None
    per: frozenset[str]  # what a value of the indicator itself may be for
    direction: int  # +1 more is better, -1 less is better, 0 neither
    also: frozenset[str]  # classes of words that name it too, and so narrow nothing
    stock: bool  # how many or how much there is at a time, whatever the length of a period
    several: bool  # holds things of several kinds, which only their own words tell apart


def indicators(lexicon: Lexicon) -> tuple[Indicator, ...]:
    """All canonical indicators in the order in which they are tried: those of a folder laid over another come first.

    Raises InputError, with file and line, for an entry that is wrong.
    """
    return lexicon.made(_indicators)


def codes(lexicon: Lexicon) -> frozenset[str]:
    """The codes that ``indicator_code`` may have."""
    return frozenset(code for known in indicators(lexicon) for code in (known.code, known.growth, known.each) if code)


def _indicators(lexicon: Lexicon) -> tuple[Indicator, ...]:
    entries = list(lexicon.table(FILE).items())
    entries.sort(key=lambda item: lexicon.folders.index(item[1].file.path.parent), reverse=True)
    known = tuple(_read(code, entry, lexicon) for code, entry in entries)
    levels = {one.code for one in known}
    for one, (_, entry) in zip(known, entries, strict=True):
        for other in {one.growth, one.each} & levels:
            entry.fail(
                f"{other!r}, which is an indicator of its own, as growth or each", "a code that no other entry has"
            )
    return known


def _read(code: str, entry: Entry, lexicon: Lexicon) -> Indicator:
    if not isinstance(entry.value, dict):
        entry.fail(f"{entry.key} = {entry.value!r}", 'an indicator on one line: code = { name = "…", … }')
    facts = _DEFAULTS | entry.value
    _check_keys(entry, facts, _KEYS)
    _check_values(entry, facts)
    return Indicator(
        code=code,
        name=_text(entry, facts, "name"),
        label=_text(entry, facts, "label"),
        counts=_text(entry, facts, "counts", ""),
        excludes=_text(entry, facts, "not", ""),
        wordings=tuple(_wording(entry, said, lexicon) for said in (facts, *facts["or"])),
        kinds=_kinds(_choice(entry, facts, "dimensions", KINDS)),
        aspects=_choice(entry, facts, "aspects", ASPECTS),
        growth=_text(entry, facts, "growth", "") or None,
        each=_text(entry, facts, "each", "") or None,
        per=frozenset(_list(entry, facts, "per", "…")) if facts["per"] else frozenset(),
        direction=facts["direction"],
        also=_classes(entry, facts, "also", lexicon),
        stock=facts["stock"],
        several=facts["several"],
    )


def _check_values(entry: Entry, facts: Mapping[str, Any]) -> None:
    if facts["direction"] not in _DIRECTIONS:
        entry.fail(f"direction = {facts['direction']!r}", "1 (more is better), -1 (less is better) or 0")
    if not isinstance(facts["or"], list) or not all(isinstance(other, dict) for other in facts["or"]):
        entry.fail(f"or = {facts['or']!r}", 'a list of other wordings such as [{ object = "lift" }]')
    for flag in _FLAGS:
        if not isinstance(facts[flag], bool):
            entry.fail(f"{flag} = {facts[flag]!r}", "true, or no such key")
    for other in facts["or"]:
        _check_keys(entry, other, _WORDING)


def _check_keys(entry: Entry, facts: Mapping[str, Any], known: Sequence[str]) -> None:
    for key in facts:
        if key not in known:
            entry.unknown("key", key, known)


def _wording(entry: Entry, facts: Mapping[str, Any], lexicon: Lexicon) -> Wording:
    if ("pattern" in facts) == ("object" in facts):
        entry.fail("no pattern and no object" if "object" not in facts else "a pattern and an object", "one of both")
    action = _classes(entry, facts, "action", lexicon) if "action" in facts else None
    needs, refuses = (_classes(entry, facts, key, lexicon) for key in ("with", "without"))
    if "object" in facts:
        return Wording(_classes(entry, facts, "object", lexicon), action, needs, refuses, None)
    source = _text(entry, facts, "pattern")
    pattern = lexicon.regex(source, entry)
    if pattern.search(""):
        entry.fail(f"pattern = {source!r}", "a pattern that does not fit everything")
    return Wording(frozenset(), action, needs, refuses, pattern)


def _classes(entry: Entry, facts: Mapping[str, Any], key: str, lexicon: Lexicon) -> frozenset[str]:
    """The classes that a key names, separated by blanks."""
    if key not in facts:
        return frozenset()
    names = _text(entry, facts, key).split()
    if names == [NONE]:
        return frozenset()
    known = lexicon.table("classes.toml")
    for name in names:
        if name not in known:
            entry.unknown("class", name, known)
    return frozenset(names)


def _text(entry: Entry, facts: Mapping[str, Any], key: str, default: str | None = None) -> str:
    value = facts.get(key, default)
    if not isinstance(value, str) or (not value and key in facts):
        entry.fail("no " + key if value is None else f"{key} = {value!r}", f"a {key} in quotation marks")
    return value


def _choice(entry: Entry, facts: Mapping[str, Any], key: str, known: Sequence[str]) -> frozenset[str]:
    values = _list(entry, facts, key, known[0])
    for value in values:
        if value not in known:
            entry.unknown(key.removesuffix("s"), value, known)
    return frozenset(values)


def _list(entry: Entry, facts: Mapping[str, Any], key: str, example: str) -> list[str]:
    values = facts.get(key)
    if not isinstance(values, list) or not values or not all(isinstance(value, str) for value in values):
        entry.fail(f"no {key}" if values is None else f"{key} = {values!r}", f'a list such as ["{example}"]')
    return values


def _kinds(dimensions: Iterable[str]) -> frozenset[str]:
    """The kinds of quantities of some dimensions: a count is one of any kind, and items may be things."""
    return frozenset(kind for name in dimensions for kind in _WIDER.get(name, (name,)))
