"""The registry to ReportMeta: what is known of each registered report, and its text as it was registered.

It is ``reports.toml``, or ``reports.csv`` where there are too many for that. No text is read to check it; a text is
read once, by ``text_of``, and held against its SHA-256 then. A wrong entry or file stops with one InputError that says
where, what was found, what was expected and what to do.
"""

from __future__ import annotations

import difflib
import hashlib
import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, Protocol

from analysis.corpus.csv_registry import LISTING, CsvRegistry
from analysis.corpus.meta import ReportMeta
from analysis.corpus.readers import decode, file_in, folder_in, kind_of, read_bytes, report_text
from analysis.corpus.rules import ID, KEYS, NEEDED, OF_ORIGINALS, ORIGINALS, expected
from analysis.corpus.series import Place, place_of
from analysis.errors import InputError, shown
from analysis.lexicon.lexicon import Lexicon
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

REGISTRY = "reports.toml"
LEXICON = "lexicon"  # a folder beside it: what is laid over the lexicon of the package for these reports


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


def read_registry(folder: Path, *, growing: bool = False) -> tuple[ReportMeta, ...]:
    """The registered reports, in the order of the file; ``source_file`` and ``sha256`` are set, no text is read.

    Raises InputError for a missing folder or registry, a wrong entry, a file that is missing, and, unless it is
    ``growing``, for a registry without any entry and a text in the folder that is not registered.
    """
    registry = _registry(folder)
    reports = [_report(registry, doc_id, facts) for doc_id, facts in registry.entries()]
    if not reports and not growing:
        raise InputError(str(registry.path), "no entry", "one [doc_id] table for each report", "Register a report.")
    owners: dict[str | None, str] = {}
    for report in reports:
        first = owners.setdefault(report.source_file, report.doc_id)
        if first != report.doc_id:
            found = f"{report.source_file} again, the file of [{first}]"
            registry.fail(report.doc_id, "source_file", found, "a file for each report", "Remove one of the two.")
    if not growing:
        _check_all_registered(folder, registry.path.name, owners)
    _check_names(registry, reports)
    return tuple(reports)


def _check_all_registered(folder: Path, registry: str, known: Container[str | None]) -> None:
    """InputError for a .txt that would be passed over in silence; hidden ones are no reports."""
    for file in sorted(folder.glob("[!.]*.txt")):
        if file.name in known:
            continue
        todo = "Move it away."
        if kind_of(file) != "file":
            raise InputError(str(file), "no regular file", "every .txt of the folder to be a text", todo)
        add = shlex.join(["analysis", "add", str(file), "--corpus", str(folder)])
        found = f"a text that {registry} does not register"
        todo = f"{add} registers it; or move it away."
        raise InputError(str(file), found, "every .txt of the folder to be registered", todo)


def _registry(folder: Path) -> Registry:
    listing = listing_of(folder)
    if listing:
        return CsvRegistry(listing)
    path = folder / REGISTRY
    return TomlFile(path, decode(read_bytes(path), str(path)).removeprefix("\ufeff").replace("\r\n", "\n"))


def listing_of(folder: Path) -> Path | None:
    """The registry in rows of a folder, where it has one instead of the other; InputError for both, and for no file."""
    if (kind := kind_of(folder)) != "folder":
        found = "no such folder" if kind is None else "no folder"
        raise InputError(str(folder), found, f"a folder with a {REGISTRY}", "Check the name of the folder.")
    path, listing = file_in(folder, REGISTRY), file_in(folder, LISTING)
    if path and listing:
        found = f"both {REGISTRY} and {LISTING}"
        raise InputError(str(folder), found, "one registry", "Put all entries into one of the two.")
    return listing


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

    Raises InputError for a wrong file in it, and for what is no folder in its place.
    """
    own = folder_in(Path(folder), LEXICON)
    return Lexicon.load(own) if own else Lexicon.default()


def _report(registry: Registry, doc_id: str, facts: Any) -> ReportMeta:
    if isinstance(facts, list):
        registry.fail(doc_id, None, f"a list {doc_id}", f"one table [{doc_id}]", "Put it into one pair of brackets.")
    if not isinstance(facts, dict):
        todo = f"Move {doc_id} below the [doc_id] of its report."
        registry.fail(None, doc_id, f"{doc_id} outside of any table", "one [doc_id] table for each report", todo)
    if not ID.holds(doc_id):
        todo = "Rename it; place and year make a good id."
        registry.fail(doc_id, None, f"the doc_id {shown(doc_id)}", ID.expected, todo)
    for key, value in facts.items():
        if key not in KEYS:
            registry.unknown((doc_id, key), "key", key, KEYS)
        if wrong := expected(key, value):
            registry.fail(doc_id, key, f"{key} = {shown(value)}", wrong, "Correct the value.")
    file = registry.path.parent / facts.get("source_file", f"{doc_id}.txt")
    for key in NEEDED:
        if key not in facts:
            example = _checksum(file) if key == "sha256" and kind_of(file) == "file" else f"{key} = …"
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


def _check_there(file: Path) -> None:
    if kind_of(file) != "file":
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
