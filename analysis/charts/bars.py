"""Bars with a label and a value in words, in groups that have a scale of their own each."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import matplotlib as mpl

from analysis.charts.style import ACCENT, GRID, INK, OTHERS, PAPER, QUIET, blank, narrow, sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from analysis.wording.words import Words

_SIZE = 9  # points; lengths across are in em of this size, down in lines
_LINE, _GAP = 1.3, 0.45  # em
_LABEL, _VALUE = 22.0, 12.5  # em kept for the label at the left (on a wide page) and the value at the right
_LATIN = 0.53  # em of a letter that is not Chinese, about


class Bar(NamedTuple):
    """``length`` is a part of the longest bar of its group; a plan is open, what stands out has a colour of its own."""

    label: str
    told: str
    length: float
    planned: bool = False
    out: bool = False


class Group(NamedTuple):
    """Bars that may be held against each other, under a head (or none); ``rest`` says in words what is left out."""

    head: str
    bars: Sequence[Bar]
    rest: str = ""


def grouped_bars(groups: Sequence[Group], words: Words, key: tuple[str, str] | None = None) -> Figure:
    """Groups one below the other, each from zero to its own longest; ``key`` names a filled and an open bar.

    The label stands left of its bar, on a phone above it, broken where it is long; the value stands at the right.
    """
    if not groups:
        return blank(words.say("chart-nothing"))
    across = mpl.rcParams["figure.figsize"][0] * 72 / _SIZE - 1
    label = across if narrow() else _LABEL
    left = 0.0 if narrow() else _LABEL + 1
    right = across - _VALUE
    lines = [(group, [broken(bar.label, label - 0.5) for bar in group.bars]) for group in groups]
    tall = sum(_tall(group, labels) for group, labels in lines) + (2 * _LINE if key else 0)
    figure = sheet(tall * _SIZE / 72 + 0.1)
    axes = figure.subplots()
    axes.set(xlim=(0, across), ylim=(tall, 0))
    axes.set_axis_off()
    top = _key(axes, key) if key else 0.0
    for group, labels in lines:
        if group.head:
            axes.plot([0, across], [top + 0.3, top + 0.3], color=GRID, linewidth=0.8)
            axes.text(0, top + 1.1, group.head, va="center", fontsize=_SIZE, weight="bold", color=INK)
            top += _LINE + _GAP + 0.3
        for bar, said in zip(group.bars, labels, strict=True):
            axes.text(0, top, "\n".join(said), va="top", fontsize=_SIZE, linespacing=1.15, color=INK)
            at = top + (len(said) * _LINE if narrow() else 0) + 0.6
            colour = ACCENT if bar.out else OTHERS
            face, long = (PAPER if bar.planned else colour), bar.length * (right - left)
            axes.barh(at, long, left=left, height=0.85, facecolor=face, edgecolor=colour, linewidth=1.2)
            axes.text(right + 0.6, at, bar.told, va="center", fontsize=_SIZE, color=INK)
            top += _row(said)
        if group.rest:
            axes.text(left, top + 0.5, group.rest, va="center", fontsize=_SIZE, color=QUIET)
            top += _LINE + _GAP
    return figure


def broken(label: str, em: float) -> list[str]:
    """The lines of a label that are no longer than so many em: broken at blanks, and anywhere between Chinese."""
    lines, used = [""], 0.0
    for piece in _pieces(label):
        long = sum(1.0 if ord(letter) > 0x2E7F else _LATIN for letter in piece)
        if used and used + long > em and piece != " ":
            lines, used = [*lines, ""], 0.0
        lines[-1], used = lines[-1] + piece, used + long
    return [line.strip() for line in lines]


def _pieces(label: str) -> list[str]:
    """Letters that stay together: a word, a blank, a Chinese character; a mark stays with what it stands behind."""
    pieces: list[str] = []
    for letter in label:
        word = letter != " " and ord(letter) <= 0x2E7F
        joined = (
            pieces and pieces[-1][-1] != " " and ((word and ord(pieces[-1][-1]) <= 0x2E7F) or letter in "”，。）、")
        )
        if joined:
            pieces[-1] += letter
        else:
            pieces.append(letter)
    return pieces


def _key(axes: Axes, key: tuple[str, str]) -> float:
    at = 0.0
    for name, face in zip(key, (OTHERS, PAPER), strict=True):
        axes.barh(0.7, 1.6, left=at, height=0.85, facecolor=face, edgecolor=OTHERS, linewidth=1.2)
        axes.text(at + 2.2, 0.7, name, va="center", fontsize=_SIZE, color=INK)
        at += 4.5 + sum(1.0 if ord(letter) > 0x2E7F else _LATIN for letter in name)
    return 2 * _LINE


def _row(label: Sequence[str]) -> float:
    return (len(label) + narrow()) * _LINE + _GAP


def _tall(group: Group, labels: Sequence[Sequence[str]]) -> float:
    head = _LINE + _GAP + 0.3 if group.head else 0.0
    return head + sum(_row(label) for label in labels) + (_LINE + _GAP if group.rest else 0.0)
