"""The text below an element of a web page, line by line; rows of tables are lines with tabs between their cells."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from analysis.corpus.formats import limits
from analysis.corpus.formats.lines import tidy
from analysis.corpus.formats.sniff import han

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt",
    "fieldset", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "ul",
))  # fmt: skip
_UNSEEN = frozenset((
    "script", "style", "noscript", "template", "head", "title", "svg", "button", "select", "textarea", "iframe",
    "object",
))  # fmt: skip
_CELLS = frozenset({"td", "th"})
_LONGEST_CELL = 300  # signs; a cell that holds more lays out a page
_NEARLY_ALL = 0.9  # of the running text, which the element of an article holds
_MARKS = "，。；"  # which running text has


class _Step(NamedTuple):
    """An element (``node``) that begins, one that ends (without ``node``), or a text (without ``tag``)."""

    tag: str
    node: Any
    text: str
    linked: bool


def _steps(root: Any, where: str) -> Iterator[_Step]:
    """What is met on the way through the elements below one that are seen; without recursion, however deep they are."""
    stack: list[tuple[Any, str]] = [(root, "")]
    links = met = 0
    while stack:
        node, closing = stack.pop()
        if closing:
            links -= closing == "a"
            yield _Step(closing, None, "", bool(links))
            continue
        met += 1
        if met > limits.MOST_NODES:
            limits.over(where, f"a web page of more than {limits.MOST_NODES:,} elements", "that many")
        if node is not root and (sibling := node.next_sibling) is not None:  # child_nodes would take minutes
            stack.append((sibling, ""))
        name = node.tag
        if name == "#text":
            yield _Step("", None, node.value or "", bool(links))
        elif name and not name.startswith(("#", "!")) and (node is root or not _hidden(node, name)):
            links += name == "a"
            yield _Step(name, node, "", bool(links))
            stack.append((node, name))
            if (child := node.first_child) is not None:
                stack.append((child, ""))


def _hidden(node: Any, name: str) -> bool:
    if name in _UNSEEN or node.getattr("hidden") is not None:
        return True
    return "display:none" in (node.getattr("style") or "").replace(" ", "").lower()


class _Lines:
    """Lines while they are written; the rows of tables that are open hold the lines of their cells."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.open: list[str] = []  # pieces of the line that goes on
        self.rows: list[tuple[list[str], list[list[str]]]] = []  # lines of what holds a row, and its cells

    def end_line(self) -> None:
        if self.open:
            self.lines.append("".join(self.open))
            self.open = []

    def begin_row(self) -> None:
        self.end_line()
        self.rows.append((self.lines, []))
        self.lines = []

    def begin_cell(self) -> None:
        self.end_line()
        if self.rows:
            self.lines = []
            self.rows[-1][1].append(self.lines)

    def end_row(self) -> None:
        self.end_line()
        if self.rows:
            outer, cells = self.rows.pop()
            filled = [[line for line in map(tidy, cell) if line] for cell in cells]
            if sum(map(bool, filled)) > 1 and all(sum(map(len, cell)) <= _LONGEST_CELL for cell in filled):
                outer.append("\t".join(" ".join(cell).replace("\t", " ") for cell in filled))
            else:
                outer.extend(line for cell in filled for line in cell)
            self.lines = outer


def lines_below(root: Any, where: str) -> tuple[list[str], int]:
    """The lines below an element, and how many Chinese signs of them are in links."""
    written = _Lines()
    linked = 0
    for step in _steps(root, where):
        if not step.tag:
            written.open.append(" ".join(step.text.split("\n")) if "\n" in step.text else step.text)
            linked += han(step.text) if step.linked else 0
        elif step.tag == "br":
            written.end_line()
        elif step.tag == "tr":
            written.begin_row() if step.node is not None else written.end_row()
        elif step.tag in _CELLS:
            written.begin_cell() if step.node is not None else written.end_line()
        elif step.tag in _BLOCKS:
            written.end_line()
    while written.rows:
        written.end_row()
    written.end_line()
    return written.lines, linked


def body_of(root: Any, where: str) -> tuple[list[str], int]:
    """As ``lines_below``, of the smallest element that holds nearly all running text of a page."""
    return lines_below(_holder(root, where), where)


def _holder(root: Any, where: str) -> Any:
    """The smallest element that holds nearly all running text below one."""
    nodes, weights, parents, open_ = [root], [0], [-1], [0]
    for step in _steps(root, where):
        if step.node is not None:
            nodes.append(step.node)
            parents.append(open_[-1])
            weights.append(0)
            open_.append(len(weights) - 1)
        elif step.tag:
            open_.pop()
        elif not step.linked and any(mark in step.text for mark in _MARKS):
            weights[open_[-1]] += han(step.text)
    for number in range(len(weights) - 1, 0, -1):  # what is below another element comes behind it
        weights[parents[number]] += weights[number]
    enough = _NEARLY_ALL * max(weights[0], 1)
    return nodes[max((number for number, weight in enumerate(weights) if weight >= enough), default=0)]
