"""A file to its exact text: what the file holds, character for character, so that offsets mean the same everywhere."""

from __future__ import annotations

from errno import ELOOP
from stat import S_ISDIR, S_ISREG
from typing import TYPE_CHECKING, Literal

from analysis.corpus.formats.limits import LARGEST_FILE, MB, over
from analysis.corpus.formats.sniff import NAMES, format_of_text, named_by_magic
from analysis.corpus.meta import SURROGATE
from analysis.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path

_READ = "analysis read FILE shows the report in it; analysis add FILE registers it."


def read_text(path: Path) -> str:
    """The text of a UTF-8 file with its own line ends, a byte order mark (U+FEFF at offset 0) included.

    Raises InputError where the file is missing, empty, blank, or not UTF-8.
    """
    return report_text(read_bytes(path), str(path))


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; InputError where there is none to read, for what is no file, and for one too large."""
    try:
        known = path.stat()
        odd = not (S_ISREG(known.st_mode) or S_ISDIR(known.st_mode))  # a pipe, which one would wait for without end
        data = b"" if odd or known.st_size > LARGEST_FILE else path.read_bytes()
    except FileNotFoundError:
        raise InputError(str(path), "no such file", "a text file", "Check the name, or put the file there.") from None
    except OSError as error:
        raise InputError(str(path), str(error.strerror), "a readable text file", "Check the file.") from None
    except ValueError:
        raise InputError(repr(str(path)), "a NUL in the name", "the name of a file", "Check the name.") from None
    if odd:
        raise InputError(str(path), "no regular file", "a file", "Give a file with the text in it.")
    if known.st_size > LARGEST_FILE:
        over(str(path), f"{known.st_size // MB:,} MB", f"{LARGEST_FILE // MB} MB")
    return data


def kind_of(path: Path) -> Literal["file", "folder", "other"] | None:
    """What lies at a path, behind links; None for nothing. InputError where that cannot be seen."""
    try:
        mode = path.stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return "other" if path.is_symlink() else None
    except OSError as error:
        if error.errno == ELOOP:
            return "other"
        raise InputError(str(path), str(error.strerror), "a readable place", "Check the name and the rights.") from None
    except ValueError:
        raise InputError(repr(str(path)), "a NUL in the name", "the name of a file", "Check the name.") from None
    return "file" if S_ISREG(mode) else "folder" if S_ISDIR(mode) else "other"


def file_in(folder: Path, name: str) -> Path | None:
    """A file that may lie in a folder; None where nothing does, InputError where something else has its name."""
    return _lying(folder / name, "file", "a file")


def folder_in(folder: Path, name: str) -> Path | None:
    """The same of a folder."""
    return _lying(folder / name, "folder", "a folder")


def _lying(path: Path, kind: str, expected: str) -> Path | None:
    found = kind_of(path)
    if found is not None and found != kind:
        told = {"file": "a file", "folder": "a folder", "other": "neither file nor folder"}[found]
        raise InputError(str(path), told, expected, "Move it away, or put that in its place.")
    return path if found else None


def decode(data: bytes, where: str) -> str:
    """UTF-8 bytes as text; InputError, which names ``where`` and the place in it, if they are something else."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found = f"byte 0x{data[error.start]:02x} at position {error.start} (line {line})"
        source = _encoding(data)
        todo = f"It may be {source}: iconv -f {source} -t UTF-8 converts it." if source else "Save it as UTF-8."
        raise InputError(where, found, "UTF-8 text", todo) from None


def report_text(data: bytes, where: str) -> str:
    """UTF-8 bytes as the text of a report; InputError also if they are blank, or something else than its text."""
    if named := named_by_magic(data):
        raise InputError(where, named, "the text of a report", _READ)
    text = decode(data, where)
    if not text.strip("\ufeff \t\r\n\u3000"):
        found = "an empty file" if not data else "nothing but white space"
        raise InputError(where, found, "the text of a report", "Put the text into the file, or remove the file.")
    if (kind := format_of_text(text, where)) != "txt":
        raise InputError(where, NAMES[kind], "the text of a report", _READ)
    return text


def check_text(text: object, where: str) -> None:
    """InputError for what is no str, and for a str with half a character in it, which no file could have held."""
    if not isinstance(text, str):
        todo = "Decode it as UTF-8, or read the file." if isinstance(text, bytes) else "Give the text itself."
        raise InputError(where, type(text).__name__, "a str", todo)
    if half := SURROGATE.search(text):
        found = f"the lone surrogate {half[0]!r} at position {half.start()}"
        raise InputError(where, found, "text that UTF-8 can hold", "Decode its source as what it is, without errors=….")


def _encoding(data: bytes) -> str | None:
    """The usual encodings of Chinese files that are no UTF-8, where the bytes fit one of them."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "UTF-16"
    try:
        data.decode("gb18030")
    except UnicodeDecodeError:
        return None
    return "GB18030"
