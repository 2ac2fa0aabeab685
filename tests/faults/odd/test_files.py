"""Odd files where the registry, its reports and what lies beside them should be."""

from __future__ import annotations

import os
import shutil
import socket
import sys
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from tests.faults.odd.bench import ENTRY, EVERY, SUM, TEXT, Odd, good, hold

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes, sockets and limits as of Linux")

BUT_LIST = EVERY[1:]  # which needs no text
TO_READ = ("check", "build")  # the others look at the registry alone, or bring new texts


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _socket(path: Path) -> None:
    before = os.open(".", os.O_RDONLY)
    os.chdir(path.parent)  # names of sockets are short
    try:
        with socket.socket(socket.AF_UNIX) as opened:
            opened.bind(path.name)
    finally:
        os.fchdir(before)
        os.close(before)


def _device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _dangling(path: Path) -> None:
    path.symlink_to("gone")


def _loop(path: Path) -> None:
    path.symlink_to(path.name)


def _folder(path: Path) -> None:
    path.mkdir()


def _link_to_folder(path: Path) -> None:
    (path.parent / "inner").mkdir(exist_ok=True)
    path.symlink_to("inner")


def _sparse(path: Path) -> None:
    """1 GB that takes no room on the disk."""
    with path.open("wb") as file:
        file.truncate(1_000_000_000)


def _put(name: str, kind: Callable[[Path], None]) -> Callable[[Path], None]:
    """Something in the place of a file of the corpus, or beside it."""

    def make(folder: Path) -> None:
        if name == "reports.csv":
            (folder / "reports.toml").unlink()
        (folder / name).unlink(missing_ok=True)
        kind(folder / name)

    return make


def _text(data: bytes) -> Callable[[Path], None]:
    """Something else as the registered text."""

    def make(folder: Path) -> None:
        (folder / "jia-2030.txt").write_bytes(data)
        (folder / "reports.toml").write_text(ENTRY.replace(SUM, sha256(data).hexdigest()), encoding="utf-8")

    return make


def _linked(folder: Path) -> None:
    (folder / "jia-2030.txt").rename(folder.parent / "elsewhere.txt")
    (folder / "jia-2030.txt").symlink_to("../elsewhere.txt")


def _twins(folder: Path) -> None:
    """Two files whose names differ in case alone, as Linux has them."""
    other = TEXT.replace("3个", "4个").encode()
    (folder / "jia-2030.txt").rename(folder / "A.txt")
    (folder / "a.txt").write_bytes(other)
    second = ENTRY.replace("jia", "yi").replace(SUM, sha256(other).hexdigest())
    registry = f'{ENTRY}source_file = "A.txt"\n{second}source_file = "a.txt"\n'
    (folder / "reports.toml").write_text(registry, encoding="utf-8")


def _moved(folder: Path) -> None:
    """The folder is a link to where it was moved."""
    folder.rename(folder.with_name("moved"))
    folder.symlink_to("moved")


def _both(folder: Path) -> None:
    (folder / "reports.csv").write_text("doc_id\n", encoding="utf-8")


def _named_in_bytes(name: bytes) -> Callable[[Path], None]:
    def make(folder: Path) -> None:
        shutil.copyfile(folder / "jia-2030.txt", os.fsencode(folder) + b"/" + name)

    return make


KINDS: dict[str, Callable[[Path], None]] = {
    "pipe": _pipe, "socket": _socket, "device": _device, "dangling": _dangling, "loop": _loop, "folder": _folder,
    "link to a folder": _link_to_folder, "1 GB": _sparse,
}  # fmt: skip
_FOLDERS = {name: kind for name, kind in KINDS.items() if "folder" in name}
_ODD = {name: kind for name, kind in KINDS.items() if name not in (*_FOLDERS, "1 GB")}
CASES = [
    *(
        Odd(f"{name} as {registry}", _put(registry, kind), f"{registry}: found {told} folder")
        for registry in ("reports.toml", "reports.csv")
        for kinds, told in ((_ODD, "neither file nor"), (_FOLDERS, "a"))
        for name, kind in kinds.items()
    ),
    Odd("1 GB as reports.toml", _put("reports.toml", _sparse), "reports.toml: found 1,000 MB; expected at most 100 MB"),
    Odd("1 GB as reports.csv", _put("reports.csv", _sparse), "reports.csv:1: found a line of more than 1,000,000 "),
    *(
        Odd(f"{name} as the text", _put("jia-2030.txt", kind), "jia-2030.txt: found ")
        for name, kind in (_ODD | _FOLDERS).items()
    ),
    Odd("1 GB as the text", _put("jia-2030.txt", _sparse), "jia-2030.txt: found 1,000 MB; expected at ", BUT_LIST),
    *(
        Odd(f"{name} as a further text", _put("b.txt", kind), "b.txt: found no regular file; expected every", TO_READ)
        for name, kind in (_ODD | _FOLDERS).items()
    ),
    Odd("1 GB as a further text", _put("b.txt", _sparse), "b.txt: found a text that reports.toml does not ", TO_READ),
    *(
        Odd(f"{name} as {room}", _put(room, kind), f"{room}: found neither file nor folder; expected a folder", by)
        for room, by in (("lexicon", BUT_LIST), ("reviewed", TO_READ), ("concepts", ("build",)))
        for name, kind in _ODD.items()
    ),
    *(Odd(f"hidden {name}", _put(".b.txt", kind), None) for name, kind in (_ODD | _FOLDERS).items()),
    Odd("no text", lambda folder: (folder / "jia-2030.txt").unlink(), "jia-2030.txt: found no such file; "),
    Odd("nothing", _text(b""), "jia-2030.txt: found an empty file; ", BUT_LIST),
    Odd("white space", _text(b" \n\t"), "jia-2030.txt: found nothing but white space; ", BUT_LIST),
    Odd("a mark alone", _text(b"\xef\xbb\xbf"), "jia-2030.txt: found nothing but white space; ", BUT_LIST),
    Odd("GB18030", _text(TEXT.encode("gb18030")), "jia-2030.txt: found byte 0xd4 at position 0 (line 1); ", BUT_LIST),
    Odd("UTF-16", _text(TEXT.encode("utf-16")), "jia-2030.txt: found byte 0xff at position 0", BUT_LIST),
    Odd("NUL in the text", _text(TEXT.encode() + b"\0"), "jia-2030.txt: found control signs such as", BUT_LIST),
    Odd("a picture", _text(b"\x89PNG\r\n\x1a\n"), "jia-2030.txt: found a picture (PNG); ", BUT_LIST),
    Odd("a page", _text(f"<html><p>{TEXT}".encode()), "jia-2030.txt: found a web page; expected the text", BUT_LIST),
    Odd("no sum", lambda folder: (folder / "jia-2030.txt").write_bytes(b"x"),
        "jia-2030.txt: found SHA-256 2d711642b726…; expected ", BUT_LIST),
    Odd("a link out of the corpus", _linked, None),
    Odd("names that differ in case", _twins, None),
    Odd("a link as the corpus", _moved, None),
    Odd("both registries", _both, "FOLDER: found both reports.toml and reports.csv; expected one registry"),
    Odd("a name that is no UTF-8", _named_in_bytes(b"\xd4\xc6.txt"), "\\udcd4\\udcc6.txt: found a text that ", TO_READ),
    Odd("a name of 255 bytes", _named_in_bytes(b"a" * 251 + b".txt"), "a" * 251 + ".txt: found a text that ", TO_READ),
]  # fmt: skip


@pytest.mark.parametrize("odd", CASES, ids=lambda odd: odd.name)
def test_odd_files(tmp_path: Path, odd: Odd) -> None:
    """What is no file, or none of a report, is told in one line by each command that looks there."""
    corpus = good(tmp_path / "corpus")
    odd.make(corpus)
    hold(corpus, odd)


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        (None, "FOLDER: found no such folder; expected a folder with a reports.toml."),
        (_pipe, "FOLDER: found no folder; "),
        (_socket, "FOLDER: found no folder; "),
        (_device, "FOLDER: found no folder; "),
        (_dangling, "FOLDER: found no folder; "),
        (_loop, "FOLDER: found "),
        (_sparse, "FOLDER: found no folder; "),
        (_folder, "reports.toml: found no such file; "),
    ],
)
def test_a_corpus_that_is_none(tmp_path: Path, kind: Callable[[Path], None] | None, told: str) -> None:
    """A file or nothing where the folder should be; a report may be added to a folder that is new or empty."""
    corpus = tmp_path / "corpus"
    if kind:
        kind(corpus)
    hold(corpus, Odd("", lambda _: None, told, EVERY[:3] if kind in (None, _folder) else EVERY))
