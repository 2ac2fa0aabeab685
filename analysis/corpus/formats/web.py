"""Saved web pages: the container that sites keep an article in, else the smallest element with the running text."""

from __future__ import annotations

import email
import email.policy
import re
from typing import TYPE_CHECKING, Any, NoReturn

from analysis.corpus.formats import limits
from analysis.corpus.formats.encoding import decoded
from analysis.corpus.formats.facts import facts_of, title_of
from analysis.corpus.formats.frame import without_frame
from analysis.corpus.formats.known import CONTAINERS, META, plain
from analysis.corpus.formats.lines import joined, tidy
from analysis.corpus.formats.page_text import body_of, lines_below
from analysis.corpus.formats.reading import Format, Reading
from analysis.corpus.formats.sniff import han
from analysis.corpus.formats.warnings import of_text
from analysis.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_-]{2,20})""", re.I)
_TODO = "Save the page of the report itself, as HTML or as text."


def read(data: bytes, where: str, format: Format) -> Reading:  # noqa: A002  # what a Reading calls it
    """The report of a saved page; InputError for one that has none, such as a list of links."""
    try:
        from resiliparse.parse.html import HTMLTree  # noqa: PLC0415  # of the extra formats
    except ImportError:
        limits.missing(where, "a web page")
    if len(data) > limits.LARGEST_PAGE:
        limits.over(where, f"a web page of {len(data) // limits.MB} MB", f"{limits.LARGEST_PAGE // limits.MB} MB")
    page = _of_archive(data, where) if format == "mhtml" else data
    declared = _CHARSET.search(page[:4096])
    found = decoded(page, declared[1].decode("ascii") if declared else None)
    if found is None:
        raise InputError(where, "a web page in no known encoding", "UTF-8 or GB18030", "Save the page as UTF-8.")
    for tag, most in (("<", limits.MOST_TAGS), ("<meta", limits.MOST_META)):
        if (tags := found.text.lower().count(tag)) > most:
            limits.over(where, f"a web page of {tags:,} {tag}", f"{most:,}")
    with limits.breakdown(where, "web page", _TODO):
        return _read(HTMLTree.parse(found.text), where, format, found.encoding)


def _read(tree: Any, where: str, format: Format, encoding: str) -> Reading:  # noqa: A002
    root = tree.body or tree.document
    if root is None:
        _none(where, "an empty web page")
    container = _container(tree)
    lines, linked = lines_below(container, where) if container is not None else body_of(root, where)
    text, told = without_frame(joined(lines))
    signs = han("\n".join(text))
    if signs < limits.FEWEST_SIGNS:
        _none(where, f"a web page with {signs} Chinese signs of text")
    if 2 * linked > signs or not any(mark in line for line in text for mark in "。；，"):
        _none(where, "a web page that is a list of links")
    stated = {name: value for name, value in _stated(tree).items() if value}
    facts = facts_of(_below_title(root, where) | told | stated)
    if container is None and facts.title in text[: len(text) // 2]:
        text = text[text.index(facts.title) :]
    if facts.title and not _has_title(text, facts.title):
        text = [facts.title, *text]
    joined_text = "\n".join(text)
    return Reading(
        text=joined_text, format=format, encoding=encoding, facts=facts, warnings=tuple(of_text(joined_text))
    )


def _of_archive(data: bytes, where: str) -> bytes:
    """The page of a web archive (.mht)."""
    with limits.breakdown(where, "web archive", _TODO):
        message = email.message_from_bytes(data, policy=email.policy.default)
        pages = [part.get_payload(decode=True) for part in message.walk() if part.get_content_type() == "text/html"]
    page = next((page for page in pages if isinstance(page, bytes)), None)
    return page if page is not None else _none(where, "a web archive without a page")


def _container(tree: Any) -> Any | None:
    """The known container with the most text of the first kind that holds a text."""
    for selector in CONTAINERS:
        found = tree.document.query_selector_all(selector)
        signs = [han(node.text) for node in found]
        if signs and max(signs) >= limits.FEWEST_SIGNS:
            return found[signs.index(max(signs))]
    return None


def _stated(tree: Any) -> Mapping[str, str]:
    """Facts that a page states of itself: in its metadata, its heading, its title."""
    found: dict[str, str] = {}
    for node in tree.document.query_selector_all("meta"):
        name = (node.getattr("name") or node.getattr("property") or "").strip().lower()
        for fact, names in META.items():
            if name in names:
                found.setdefault(fact, tidy(node.getattr("content") or ""))
    for selector in ("#activity-name", "h1", "title"):
        if not found.get("title"):
            node = tree.document.query_selector(selector)
            found["title"] = title_of(tidy(node.text)) if node is not None else ""
    for fact, selector in (("published", "#publish_time"), ("publisher", "#js_name")):
        if not found.get(fact) and (node := tree.document.query_selector(selector)) is not None:
            found[fact] = tidy(node.text)
    return found


def _below_title(root: Any, where: str) -> dict[str, str]:
    """What the line of facts below a title tells, wherever on the page."""
    lines, _ = lines_below(root, where)
    told: dict[str, str] = {}
    for line in joined(lines):
        for fact, words in without_frame([line])[1].items():
            told.setdefault(fact, words)
    return told


def _has_title(lines: list[str], title: str) -> bool:
    words = plain(title)
    head = plain("".join(lines[:6]))
    return words in head


def _none(where: str, found: str) -> NoReturn:
    raise InputError(where, found, "the page of a report", _TODO)
