"""Archives (ZIP) that office programs write: looked through before any reader opens them."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import PurePosixPath

from analysis.corpus.formats import limits
from analysis.errors import InputError

_CHUNK = limits.MB
_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.I)
_HEAD = 4096
_TODO = "Save it again with the program that made it."


def checked(data: bytes, where: str, kind: str, largest: int = limits.LARGEST_ARCHIVE) -> zipfile.ZipFile:
    """An archive within limits; InputError for one that unpacks to too much, is damaged or encrypted, or sets traps.

    ``largest`` is how many bytes a part may have that is XML.
    """
    with limits.breakdown(where, kind, _TODO):
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
        if len(entries) > limits.MOST_ENTRIES:
            limits.over(where, f"an archive of {len(entries):,} entries", f"{limits.MOST_ENTRIES:,}")
        unpacked = 0
        for entry in entries:
            _check_name(entry, where, kind)
            is_xml, before = entry.filename.endswith((".xml", ".rels")), unpacked
            with archive.open(entry) as file:  # what its head says of its size may be a lie
                head = b""
                while chunk := file.read(_CHUNK):
                    head = head or chunk[:_HEAD]
                    unpacked += len(chunk)
                    if unpacked > limits.LARGEST_ARCHIVE:
                        limits.over(
                            where, "an archive that unpacks to more", f"{limits.LARGEST_ARCHIVE // limits.MB} MB"
                        )
                    if is_xml and unpacked - before > largest:
                        found, limit = f"{entry.filename} of more than", f"{largest // limits.MB} MB"
                        limits.over(where, f"{found} {limit}", limit)
            if is_xml and _DECLARES.search(head):
                raise InputError(where, f"entities declared in {entry.filename}", f"a {kind} without", _TODO)
    return archive


def _check_name(entry: zipfile.ZipInfo, where: str, kind: str) -> None:
    path = PurePosixPath(entry.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts:
        raise InputError(where, f"an entry named {entry.filename[:40]!r}", f"a {kind} without such names", _TODO)
    if entry.flag_bits & 1:
        todo = "Open it with its password, and save it without."
        raise InputError(where, f"an encrypted {kind}", limits.A_REPORT, todo)
