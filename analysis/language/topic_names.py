"""Names that people gave to topics, after reading the sentences that have them most: ``topic_names.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from analysis.corpus.readers import decode, read_bytes
from analysis.errors import shown
from analysis.toml_file import TomlFile

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

FILE = "topic_names.toml"
KEYS = ("terms", "en", "zh", "reason", "reviewer", "day")


@dataclass(frozen=True, slots=True)
class Name:
    """What a topic is called in both languages."""

    en: str
    zh: str


def read_names(folder: Path) -> Mapping[frozenset[str], Name]:
    """Top terms -> name, of the file beside the registry of a folder; none where there is no such file.

    A name holds for a topic with these very top terms, in whatever order. InputError for a wrong entry.
    """
    path = folder / FILE
    if not path.exists():
        return {}
    file = TomlFile(path, decode(read_bytes(path), str(path)).removeprefix("\ufeff").replace("\r\n", "\n"))
    found: dict[frozenset[str], Name] = {}
    for key, entry in file.content().items():
        terms, name = _entry(file, key, entry)
        if terms in found:
            file.fail(key, "terms", "terms that have a name already", "one name for a topic", "Remove one of the two.")
        found[terms] = name
    return found


def stale(names: Mapping[frozenset[str], Name], topics: Iterable[Iterable[str]]) -> int:
    """How many names are those of no topic, because its terms have changed or it is gone."""
    return len(set(names) - {frozenset(terms) for terms in topics})


def _entry(file: TomlFile, key: str, entry: Any) -> tuple[frozenset[str], Name]:
    if not isinstance(entry, dict):
        file.fail(None, key, f"{key} outside of any entry", "[name-of-an-entry] with its keys below", "Correct it.")
    for one in entry:
        if one not in KEYS:
            file.unknown((key, one), "key", one, KEYS)
    for one in KEYS:
        if one not in entry:
            file.fail(key, None, f"no {one}", f"each of {', '.join(KEYS)}", "Add it.")
    terms = entry["terms"]
    if not (isinstance(terms, list) and terms and all(isinstance(term, str) and term for term in terms)):
        file.fail(key, "terms", shown(terms), "a list of words in quotation marks", "Correct it.")
    for one in ("en", "zh"):
        if not (isinstance(entry[one], str) and entry[one].strip()):
            file.fail(key, one, shown(entry[one]), "words in quotation marks", "Correct it.")
    return frozenset(terms), Name(entry["en"].strip(), entry["zh"].strip())
