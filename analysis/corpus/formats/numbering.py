"""The automatic numbers of a Word document, as a reader sees them: 一、 （一） 1. ①, from its numbering and styles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.corpus.formats.numerals import written

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_LEVELS = 9
_LONGEST_CHAIN = 20  # styles that are based on each other
_GAPS = {"tab": " ", "space": " ", "nothing": ""}


class _Level(NamedTuple):
    """How the numbers of one level are written; ``legal`` numbers are Arabic whatever the levels above have."""

    start: int
    format: str
    text: str
    gap: str
    legal: bool
    restarts: int | None  # the level below or at which a number makes it begin anew; None: any above


@dataclass(slots=True)
class _List:
    """An abstract list: levels, and how far each has counted."""

    levels: dict[int, _Level]
    counts: dict[int, int] = field(default_factory=dict)


class Numbers:
    """The numbers of the paragraphs of a document, asked in the order of the text."""

    def __init__(self, numbering: Any | None, styles: Mapping[str, Any]) -> None:
        self._styles = styles
        self._lists: dict[str, _List] = {}
        self._of: dict[str, tuple[str, dict[int, int], dict[int, _Level]]] = {}  # numId -> list, starts, own levels
        self._by_style: dict[str, int] = {}
        self._begun: set[tuple[str, int]] = set()
        if numbering is not None:
            self._read(numbering)

    def _read(self, numbering: Any) -> None:
        for one in numbering.iter(f"{_W}abstractNum"):
            levels = dict(_levels(one))
            self._lists[_value(one, "abstractNumId")] = _List(levels)
            for level in one.iter(f"{_W}lvl"):
                style = level.find(f"{_W}pStyle")
                if style is not None:
                    self._by_style[_value(style)] = _number(_value(level, "ilvl"))
        for one in numbering.iter(f"{_W}num"):
            link = one.find(f"{_W}abstractNumId")
            starts = {
                _number(_value(over, "ilvl")): _number(_value(start), 1)
                for over in one.iter(f"{_W}lvlOverride")
                if (start := over.find(f"{_W}startOverride")) is not None
            }
            self._of[_value(one, "numId")] = ("" if link is None else _value(link), starts, dict(_levels(one)))

    def of(self, paragraph: Any) -> str:
        """The number in front of a paragraph with the gap behind it; empty for one without."""
        number, level = self._place(paragraph)
        key, starts, own = self._of.get(number, ("", {}, {}))
        counted = self._lists.get(key)
        if counted is None or not 0 <= level < _LEVELS:
            return ""
        levels = counted.levels | own
        at = levels.get(level)
        if at is None:
            return ""
        if level in starts and (number, level) not in self._begun:
            counted.counts.pop(level, None)
        self._begun.add((number, level))
        counted.counts[level] = counted.counts.get(level, starts.get(level, at.start) - 1) + 1
        for deeper in [deep for deep in counted.counts if deep > level]:
            after = levels[deeper].restarts if deeper in levels else None
            if after is None or (after > 0 and level < after):
                del counted.counts[deeper]
        return _shown(at, level, levels, counted.counts)

    def _place(self, paragraph: Any) -> tuple[str, int]:
        """The list and level of a paragraph: its own, or those of its style."""
        properties = paragraph.find(f"{_W}pPr")
        own = None if properties is None else properties.find(f"{_W}numPr")
        number, level = _of_properties(own)
        style = None if properties is None else properties.find(f"{_W}pStyle")
        name = "" if style is None else _value(style)
        for _ in range(_LONGEST_CHAIN):
            if number is not None or not name:
                break
            at = self._styles.get(name)
            if at is None:
                break
            number, inherited = _of_properties(at.find(f"{_W}pPr/{_W}numPr"))
            level = level if level is not None else inherited
            if number is not None and level is None:
                level = self._by_style.get(name)
            base = at.find(f"{_W}basedOn")
            name = "" if base is None else _value(base)
        return number or "0", level or 0


def _of_properties(properties: Any | None) -> tuple[str | None, int | None]:
    if properties is None:
        return None, None
    number, level = properties.find(f"{_W}numId"), properties.find(f"{_W}ilvl")
    return (None if number is None else _value(number)), (None if level is None else _number(_value(level)))


def _levels(one: Any) -> Iterator[tuple[int, _Level]]:
    for level in one.iter(f"{_W}lvl"):
        told = {child.tag.removeprefix(_W): child for child in level if isinstance(child.tag, str)}

        def said(name: str, default: str, told: dict[str, Any] = told) -> str:
            return _value(told[name]) if name in told else default

        yield (
            _number(_value(level, "ilvl")),
            _Level(
                start=_number(said("start", "1"), 1),
                format=said("numFmt", "decimal"),
                text=said("lvlText", ""),
                gap=_GAPS.get(said("suff", "tab"), " "),
                legal="isLgl" in told and said("isLgl", "1") not in ("0", "false"),
                restarts=_number(said("lvlRestart", "0")) if "lvlRestart" in told else None,
            ),
        )


def _shown(at: _Level, level: int, levels: Mapping[int, _Level], counts: Mapping[int, int]) -> str:
    if at.format == "none":
        return ""
    if at.format == "bullet":
        return "·"
    text = at.text
    for number in range(level + 1):
        above = levels.get(number, at)
        count = counts.get(number, above.start)
        form = "decimal" if at.legal and number < level else above.format
        text = text.replace(f"%{number + 1}", written(count, form))
    return text + at.gap if text else ""


def _value(element: Any, name: str = "val") -> str:
    return element.get(f"{_W}{name}") or ""


def _number(words: str, default: int = 0) -> int:
    try:
        return int(words)
    except ValueError:
        return default
