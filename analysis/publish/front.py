"""What an executed notebook says of itself: its title, its sections, its figures, as ``analysis.display.page`` told it.

Read as JSON: nbformat takes more than a second to import, which a build spends better.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from typing import TYPE_CHECKING, Any

from analysis.publish.notebook import cells

if TYPE_CHECKING:
    from pathlib import Path

_TITLE = re.compile(r"^# (.*)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Front:
    """The answer of a page, what it rests on, how sure it is; the last three are empty where a notebook says none."""

    title: str
    topic: str = ""
    lead: str = ""
    badge: str = ""


def front(notebook: Path) -> Front:
    """What stands at the head of a page; of a notebook that tells no parts, its first heading of Markdown."""
    for told in parts(notebook):
        if told["part"] == "title":
            return Front(told["title"], told["topic"], told["lead"], told["badge"])
    titles = [match[1] for cell in cells(notebook) for text in _markdown(cell) if (match := _TITLE.search(text))]
    return Front(unescape(titles[0].strip()) if titles else notebook.stem)


def parts(notebook: Path) -> list[dict[str, Any]]:
    """The parts of a page in order, each a dict with ``part``: title, points, section, figure."""
    outputs = [output for cell in cells(notebook) for output in cell.get("outputs", ())]
    return [output["metadata"] for output in outputs if "part" in output.get("metadata", {})]


def said(notebook: Path) -> set[str]:
    """The messages of the catalogue that a notebook shows; empty where there is no such notebook."""
    if not notebook.is_file():
        return set()
    outputs = (output for cell in cells(notebook) for output in cell.get("outputs", ()))
    return {message for output in outputs for message in output.get("metadata", {}).get("said", ())}


def first_figure(notebook: Path) -> tuple[dict[str, Any], str]:
    """(what is told of it, its HTML) of the first figure of a page; ({}, "") where it has none."""
    for cell in cells(notebook):
        for output in cell.get("outputs", ()):
            if output.get("metadata", {}).get("part") == "figure":
                return output["metadata"], "".join(output["data"]["text/html"])
    return {}, ""


def _markdown(cell: dict[str, Any]) -> list[str]:
    """The Markdown of a cell: what it is, or what it displays."""
    if cell["cell_type"] == "markdown":
        return [cell["source"]]
    return ["".join(output.get("data", {}).get("text/markdown", "")) for output in cell.get("outputs", ())]
