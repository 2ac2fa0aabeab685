"""The registry to ReportMeta: what is known of each registered report, and its text as it was registered.

It is ``reports.toml``, or ``reports.csv`` where there are too many for that. No text is read to check it; a text is
read once, by ``text_of``, and held against its SHA-256 then. A wrong entry or file stops with one InputError that says
where, what was found, what was expected and what to do.
"""

from __future__ import annotations

import difflib
import hashlib
import re
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from analysis.corpus.csv_registry import LISTING, CsvRegistry
from analysis.corpus.meta import (
    A_YEAR,
    ADDRESS,
    FACTS,
    GENRE,
    LONGEST_ID,
    PAGES,
    SHA256,
    ReportMeta,
    Rule,
    are_pages,
    is_day,
    is_year,
)
from analysis.corpus.readers import decode, read_bytes, report_text
from analysis.corpus.series import Place, place_of
from analysis.errors import InputError, shown
from analysis.lexicon.lexicon import Lexicon
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

REGISTRY = "reports.toml"
LEXICON = "lexicon"  # a folder beside it: what is laid over the lexicon of the package for these reports
ORIGINALS = "originals"  # another: the files that texts were taken from, untouched
OF_ORIGINALS = ("original_file", "original_sha256")
KEYS = (*FACTS, "formerly", "inferred", "sha256", *OF_ORIGINALS, "pages")
NEEDED = ("district", "plan_year", "sha256")
# An id is part of page names and anchors; "--" joins two of them.
DOC_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

# As of ReportMeta or stricter, and told as TOML is written; every other key holds words.
DAY = Rule(is_day, "a date such as 2021-01-31, without quotation marks")
WORDS = Rule(
    lambda value: isinstance(value, str) and value == value.strip() != "",
    "words in quotation marks, without white space at their ends",
)
RULES: dict[str, Rule] = {
    "plan_year": Rule(is_year, f"{A_YEAR}, without quotation marks"),
    "published": DAY,
    "reference_date": DAY,
    "genre": GENRE,
    "source_url": ADDRESS,
    "formerly": Rule(
        lambda value: isinstance(value, list) and value != [] and all(map(WORDS.holds, value)),
        "a list of former names of the district, each in quotation marks",
    ),
    "inferred": Rule(
        lambda value: isinstance(value, list) and all(name in FACTS for name in value),
        f"a list of names out of {', '.join(FACTS)}",
    ),
    "sha256": SHA256,
    "original_sha256": SHA256,
    "original_file": Rule(
        lambda value: isinstance(value, str) and bool(re.fullmatch(r"(?!\.\.?\Z)[^/\\\x00-\x1f]+", value)),
        f"the name of a file in {ORIGINALS}",
    ),
    "pages": Rule(lambda value: isinstance(value, list) and are_pages(value), f"a list of {PAGES}"),
    "source_file": Rule(
        lambda value: isinstance(value, str) and bool(re.fullmatch(r"[^/\\]+\.txt", value)),
        f"the name of a .txt beside {REGISTRY}",
    ),
}


class Registry(Protocol):
    """A file that says of each report what is known of it, and tells a mistake at its place."""

    @property
    def path(self) -> Path:
        """The file."""

    def entries(self) -> Iterator[tuple[str, Any]]:
        """Each doc_id with its facts, in the order of the file."""

    def fail(self, doc_id: str | None, key: str | None, found: str, expected: str, todo: str) -> NoReturn:
        """InputError at the place of a fact, or of the entry."""

    def unknown(self, at: tuple[str | None, str | None], what: str, name: str, known: Iterable[str]) -> NoReturn:
        """InputError at the place of a fact whose name is none of the known ones."""


class ChangedFile(InputError):
    """A registered file that is another one by now: a build that went on would be of texts that nobody registered."""


def read_registry(folder: Path, *, unregistered: bool = False) -> tuple[ReportMeta, ...]:
    """The registered reports, in the order of the file; ``source_file`` and ``sha256`` are set, no text is read.

    Raises InputError for a missing folder or registry, a wrong entry, a file that is missing, and, unless
    ``unregistered``, for a text in the folder that is not registered.
    """
    registry = _registry(folder)
    reports = [_report(registry, doc_id, facts) for doc_id, facts in registry.entries()]
    if not reports:
        raise InputError(str(registry.path), "no entry", "one [doc_id] table for each report", "Register a report.")
    owners: dict[str | None, str] = {}
    for report in reports:
        first = owners.setdefault(report.source_file, report.doc_id)
        if first != report.doc_id:
            found = f"{report.source_file} again, the file of [{first}]"
            registry.fail(report.doc_id, "source_file", found, "a file for each report", "Remove one of the two.")
    for file in sorted(folder.glob("*.txt")):
        if file.name not in owners and not unregistered:
            found = f"a text that {registry.path.name} does not register"
            todo = (
                f"{shlex.join(['analysis', 'add', str(file), '--corpus', str(folder)])} registers it; or move it away."
            )
            raise InputError(str(file), found, "every .txt of the folder to be registered", todo)
    _check_names(registry, reports)
    return tuple(reports)


def _registry(folder: Path) -> Registry:
    path, listing = folder / REGISTRY, folder / LISTING
    if not folder.is_dir():
        raise InputError(str(folder), "no such folder", f"a folder with a {REGISTRY}", "Check the name of the folder.")
    if listing.is_file():
        if path.is_file():
            found = f"both {REGISTRY} and {LISTING}"
            raise InputError(str(folder), found, "one registry", "Put all entries into one of the two.")
        return CsvRegistry(listing)
    return TomlFile(path, decode(read_bytes(path), str(path)).removeprefix("\ufeff").replace("\r\n", "\n"))


def text_of(folder: Path, meta: ReportMeta) -> str:
    """The text of a registered report, with its own line ends; the one way to read it.

    Raises ChangedFile for a file that is not the one that was registered, and InputError for one that cannot be read:
    it is empty, not UTF-8, or no text.
    """
    file = folder / str(meta.source_file)
    data = read_bytes(file)
    _check_sum(file, data, meta)
    text = report_text(data, str(file))
    if meta.original_file:
        original = folder / ORIGINALS / meta.original_file
        todo = f"Restore the file that [{meta.doc_id}] was taken from."
        _compare(original, read_bytes(original), str(meta.original_sha256), todo)
    if max(meta.pages, default=0) > len(text):
        found, expected = f"pages = {shown(list(meta.pages))} in the registry", f"places up to {len(text)}"
        raise InputError(str(file), found, expected, "Take the text out of its PDF anew.")
    return text


def check_unchanged(folder: Path, meta: ReportMeta) -> None:
    """Raise ChangedFile where the text of a report is not the one that was registered; it is not taken for text."""
    file = folder / str(meta.source_file)
    _check_sum(file, read_bytes(file), meta)


def registered(folder: Path, doc_id: str) -> ReportMeta:
    """A report of a folder by its id. Raises InputError as ``read_registry`` does, and for an id that it has not."""
    reports = {report.doc_id: report for report in read_registry(folder)}
    if doc_id not in reports:
        known = ", ".join(reports)
        near = difflib.get_close_matches(doc_id, reports, 1)
        todo = f"Did you mean {near[0]}?" if near else "Name one of these, or a text file."
        raise InputError(str(folder / REGISTRY), f"no report {doc_id!r}", f"one of {known}", todo)
    return reports[doc_id]


def lexicon_of(folder: str | Path) -> Lexicon:
    """The lexicon that the reports of a folder are read with: the default, with their own laid over if there is one.

    Raises InputError for a wrong file in it.
    """
    own = Path(folder) / LEXICON
    return Lexicon.load(own) if own.is_dir() else Lexicon.default()


def _report(registry: Registry, doc_id: str, facts: Any) -> ReportMeta:
    if not isinstance(facts, dict):
        todo = f"Move {doc_id} below the [doc_id] of its report."
        registry.fail(None, doc_id, f"{doc_id} outside of any table", "one [doc_id] table for each report", todo)
    if len(doc_id) > LONGEST_ID or not DOC_ID.fullmatch(doc_id):
        expected = f"letters a-z and digits, joined by single hyphens, {LONGEST_ID} signs at most"
        todo = "Rename it; place and year make a good id."
        registry.fail(doc_id, None, f"the doc_id {shown(doc_id)}", expected, todo)
    for key, value in facts.items():
        if key not in KEYS:
            registry.unknown((doc_id, key), "key", key, KEYS)
        if wrong := _expected(key, value):
            registry.fail(doc_id, key, f"{key} = {shown(value)}", wrong, "Correct the value.")
    file = registry.path.parent / facts.get("source_file", f"{doc_id}.txt")
    for key in NEEDED:
        if key not in facts:
            example = _checksum(file) if key == "sha256" and file.is_file() else f"{key} = …"
            registry.fail(doc_id, None, f"no {key}", f"{key} in every entry", f"Add {example} to [{doc_id}].")
    _check_there(file)
    _check_original(registry, doc_id, facts)
    known = facts | {"source_file": file.name}
    known |= {key: tuple(facts.get(key, ())) for key in ("formerly", "inferred", "pages")}
    return ReportMeta(doc_id=doc_id, **known)


def _check_names(registry: Registry, reports: Iterable[ReportMeta]) -> None:
    """InputError where former names of districts contradict each other, so that no series could be made of them."""
    said: dict[Place, ReportMeta] = {}
    owners: dict[Place, Place] = {}
    for report in (report for report in reports if report.formerly):
        place = place_of(report)
        first = said.setdefault(place, report)
        if first.formerly != report.formerly:
            found, expected = f"formerly = {list(report.formerly)}", f"{list(first.formerly)}, as in [{first.doc_id}]"
            registry.fail(report.doc_id, "formerly", found, expected, "Let all reports of a district say the same.")
        for name in report.formerly:
            owner = owners.setdefault(place._replace(district=name), place)
            if owner != place:
                found = f"{name} as the former name of {owner.district} and of {place.district}"
                todo = "Leave it out where a district was divided: its reports are a series of their own."
                registry.fail(report.doc_id, "formerly", found, "one of them", todo)
    for district, report in said.items():
        seen, later = {district}, owners.get(district)
        while later is not None and later not in seen:
            seen.add(later)
            later = owners.get(later)
        if later is not None:
            found, todo = f"{later.district} as a former name of itself", "Remove the name."
            registry.fail(report.doc_id, "formerly", found, "names that lead to the one of today", todo)


def _expected(key: str, value: Any) -> str | None:
    """What the key wants, where the value is something else."""
    rule = RULES.get(key, WORDS)
    return None if rule.holds(value) else rule.expected


def _check_there(file: Path) -> None:
    if not file.is_file():
        read_bytes(file)  # tells what is there instead


def _check_original(registry: Registry, doc_id: str, facts: dict[str, Any]) -> None:
    """InputError where what a text was taken from is not told in full, or not there."""
    for key, other in (OF_ORIGINALS, OF_ORIGINALS[::-1]):
        if key in facts and other not in facts:
            registry.fail(doc_id, key, f"{key} without {other}", "both of them", f"Add {other} to [{doc_id}].")
    if "original_file" in facts:
        _check_there(registry.path.parent / ORIGINALS / facts["original_file"])


def _check_sum(file: Path, data: bytes, meta: ReportMeta) -> None:
    todo = f"Restore the file, or register the changed text under a new id (or correct sha256 of [{meta.doc_id}])."
    _compare(file, data, str(meta.sha256), todo)


def _compare(file: Path, data: bytes, registered: str, todo: str) -> None:
    found = hashlib.sha256(data).hexdigest()
    if found != registered:
        raise ChangedFile(str(file), f"SHA-256 {found[:12]}…", f"{registered[:12]}… as registered", todo)


def _checksum(file: Path) -> str:
    return f'sha256 = "{hashlib.sha256(read_bytes(file)).hexdigest()}"'
