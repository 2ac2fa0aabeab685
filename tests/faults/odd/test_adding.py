"""Odd files to add, odd lists of them, and odd places to put them."""

from __future__ import annotations

import csv
import os
import sys
import tomllib
import zipfile
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from analysis.corpus.registry import read_registry, text_of
from tests.corpus.formats.made import BODY, docx_of, paragraph
from tests.faults.odd.bench import ENTRY, OTHER, TEXT, good, run
from tests.faults.odd.test_files import KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="pipes, rights and limits as of Linux")
DOCX = docx_of("".join(map(paragraph, BODY)))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A good corpus."""
    return good(tmp_path / "corpus")


def _refused(corpus: Path, *words: object) -> str:
    """What the one thing to add is refused with; the corpus is as good as before."""
    status, told = run(corpus, "add", *words)
    first, last = told.splitlines()
    assert (status, last) == (1, f"0 added to {corpus}, 1 refused ({corpus}/rejects.csv)."), told
    with (corpus / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file))) == 2
    assert (corpus / "reports.toml").read_text(encoding="utf-8") == ENTRY
    return first


@pytest.mark.parametrize("name", [name for name in KINDS if "folder" not in name])
def test_odd_files_to_add(tmp_path: Path, corpus: Path, name: str) -> None:
    """Each is refused by its name; nothing waits for a pipe, and nothing of 1 GB is read."""
    KINDS[name](tmp_path / "b.txt")
    assert _refused(corpus, tmp_path / "b.txt").startswith(f"refused: {tmp_path}/b.txt: found ")


def test_odd_names_to_add(tmp_path: Path, corpus: Path) -> None:
    """Longer than there can be, and below a file."""
    assert "found File name too long" in _refused(corpus, tmp_path / ("x" * 300))
    assert "found no such file" in _refused(corpus, tmp_path / "reports.toml/x")


def test_a_folder_with_odd_things(tmp_path: Path, corpus: Path) -> None:
    """All that cannot be read is named, each in a line; what is hidden is passed over, what is good is added."""
    folder = tmp_path / "in"
    folder.mkdir()
    for name, kind in KINDS.items():
        kind(folder / f"{name}.txt")
        kind(folder / f".{name}.txt")
    (folder / "good.txt").write_bytes(OTHER.encode())
    status, told = run(corpus, "add", folder)
    lines = told.splitlines()
    assert (status, lines[-1][: len("1 added")]) == (1, "1 added")
    there = sorted(name for name in KINDS if name != "folder")  # which holds nothing
    assert [line.split(".txt: ")[0] for line in lines[:-1]] == [f"refused: {folder}/{name}" for name in there]


def test_names_that_are_no_utf8(tmp_path: Path, corpus: Path) -> None:
    """They are read as those of a Chinese machine; a text that lies in the corpus has to be renamed."""
    folder = os.fsencode(tmp_path)
    for data, name in ((DOCX, "/云.docx"), (b"x", "/柏.docx")):
        Path(os.fsdecode(folder + name.encode("gb18030"))).write_bytes(data)
    files = [Path(os.fsdecode(folder + name.encode("gb18030"))) for name in ("/云.docx", "/柏.docx")]
    status, told = run(corpus, "add", *files)
    assert (status, f"{tmp_path}/柏.docx: found " in told) == (1, True)
    assert tomllib.loads((corpus / "reports.toml").read_text("utf-8"))["yunbai-2031"]["original_file"] == "云.docx"
    inner = Path(os.fsdecode(os.fsencode(corpus) + "/河.txt".encode("gb18030")))
    inner.write_bytes(OTHER.encode())
    status, told = run(corpus, "add", inner)
    assert "found a file named '\\udcba\\udcd3.txt'; expected the name of a .txt" in told


@pytest.mark.parametrize(
    "name", ["x" * 250 + ".docx", "云" * 83 + "a.docx", "a\nb.docx", "a\\b.docx", "A.TXT", "~.txt"]
)
def test_files_with_odd_names(tmp_path: Path, corpus: Path, name: str) -> None:
    """The longest name there can be is kept, also where another file has it; one that no registry can say is not."""
    for at, extra in enumerate(("", "一")):
        folder = tmp_path / str(at)
        folder.mkdir()
        data = docx_of("".join(map(paragraph, [*BODY, f"全年办理议案{extra}件，" + extra * 300])))
        (folder / name).write_bytes(data if name.endswith("x") else (OTHER + extra * 300).encode())
        status, told = run(corpus, "add", folder / name)
        if set(name) & {"\n", "\\"}:
            assert (status, told.count("\n")) == (1, 2)
            assert "Rename the file." in told
        else:
            assert status == 0, told
            assert all(text_of(corpus, meta) for meta in read_registry(corpus))


def test_a_text_in_the_corpus_under_a_large_ending(corpus: Path) -> None:
    """The registry knows .txt alone: it is copied under its id, and both stay."""
    (corpus / "B.TXT").write_bytes(OTHER.encode())
    assert run(corpus, "add", corpus / "B.TXT")[0] == 0
    assert {meta.source_file for meta in read_registry(corpus)} == {"jia-2030.txt", "hebu-2030.txt"}


def test_files_that_nobody_registered_are_not_written_over(tmp_path: Path, corpus: Path) -> None:
    """A report gets another id where a file of its name is there, unless it is that file."""
    (corpus / "hebu-2030.txt").write_bytes(TEXT.encode())
    (tmp_path / "b.txt").write_bytes(OTHER.encode())
    assert run(corpus, "add", tmp_path / "b.txt")[0] == 0
    assert (corpus / "hebu-2030.txt").read_bytes() == TEXT.encode()
    assert (corpus / "hebu-2030-2.txt").read_bytes() == OTHER.encode()
    (corpus / "yunbai-2030.txt").write_bytes(TEXT.replace("3个", "4个").encode())
    (corpus / "hebu-2030.txt").unlink()
    assert run(corpus, "add", corpus / "yunbai-2030.txt")[0] == 0
    assert [meta.doc_id for meta in read_registry(corpus)] == ["jia-2030", "hebu-2030-2", "yunbai-2030"]


LISTS = {
    "file,doc_id\nb.txt,con\n": "found the doc_id 'con'; expected each id once: letters a-z",
    f"file,doc_id\nb.txt,{'x' * 81}\n": "found the doc_id 'xxxxx",
    "file,doc_id\nb.txt,jia-2030\n": "found the doc_id 'jia-2030' again; expected each id once",
    "file,doc_id\nb.txt,../x\n": "found the doc_id '../x'; ",
    "file,district\nb.txt,<b>\n": "found district = '<b>'; expected a name, in one line",
    "file,county\nb.txt,a/b\n": "found county = 'a/b'; expected a name, in one line",
    f"file,title\nb.txt,{'甲' * 501}\n": "found title = '甲甲",
    'file,title\nb.txt,"a\x7fb"\n': "found title = 'a\\x7fb'; expected words, in one line",
    'file,title\nb.txt,"a\nb"\n': "found title = 'a\\nb'; ",
    "file,published\nb.txt,0001-01-01\n": "found published = 0001-01-01; expected a date such as 2021-01-31, from 1949",
    "file,published\nb.txt,明年\n": "found published = '明年'; ",
    "file,plan_year\nb.txt,99999\n": "found plan_year = 99999; expected a year from 1949 to 2100. ",
    "file,genre\nb.txt,plans\n": "found genre = 'plans'; expected one of plan, ",
    "file,source_url\nb.txt,javascript:alert(1)\n": "found source_url = 'javascript:alert(1)'; expected an address",
    "file\n../in/gone.txt\n": "gone.txt: found no such file",
    "file\na\0b.txt\n": "found a NUL in the name",
    f"file\n{'x' * 300}\n": "found File name too long",
}  # fmt: skip


@pytest.mark.parametrize("rows", LISTS, ids=lambda rows: rows[:30])
def test_lists_that_state_what_cannot_be(tmp_path: Path, corpus: Path, rows: str) -> None:
    """A line is refused before anything of it reaches the registry."""
    (tmp_path / "b.txt").write_bytes(OTHER.encode())
    (tmp_path / "list.csv").write_bytes(rows.encode())
    assert LISTS[rows] in _refused(corpus, "--from", tmp_path / "list.csv")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "list.csv:1: found the head ''; expected a column file"),
        (b"a,b\n", "list.csv:1: found the head 'a,b'; "),
        (f"file\n{'x' * 1_000_000}\n".encode(), "list.csv: found no CSV (field larger than field limit (131072))"),
        (b"file\na.txt,,\n", "list.csv:2: found 3 cells"),
        (b"\x00" * 100, "list.csv:1: found the head "),
    ],
)
def test_lists_that_are_none(tmp_path: Path, corpus: Path, data: bytes, told: str) -> None:
    """One line, and nothing is touched."""
    (tmp_path / "list.csv").write_bytes(data)
    status, said = run(corpus, "add", "--from", tmp_path / "list.csv")
    assert (status, said.count("\n")) == (2, 1)
    assert said.startswith(f"{tmp_path}/{told}"), said
    for name in ("pipe", "device", "1 GB", "dangling"):
        (tmp_path / "list.csv").unlink()
        KINDS[name](tmp_path / "list.csv")
        status, said = run(corpus, "add", "--from", tmp_path / "list.csv")
        assert (status, said.count("\n")) == (2, 1), said


def test_zips_with_odd_names(tmp_path: Path, corpus: Path) -> None:
    """A zip in a zip is named; names that lead out, or that no machine has, write nothing anywhere."""
    inner = tmp_path / "inner.zip"
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("b.txt", OTHER)
    with zipfile.ZipFile(tmp_path / "outer.zip", "w") as archive:
        archive.write(inner, "inner.zip")
    assert "outer.zip/inner.zip: found an archive (ZIP); " in _refused(corpus, tmp_path / "outer.zip")
    with zipfile.ZipFile(tmp_path / "out.zip", "w") as archive:
        archive.writestr("../../b.txt", OTHER)
    assert "found an entry named '../../b.txt'" in _refused(corpus, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "long.zip", "w") as archive:
        archive.writestr("x" * 3_000 + ".docx", DOCX)
    assert "found a file named " in _refused(corpus, tmp_path / "long.zip")


@contextmanager
def _as_somebody() -> Iterator[Path]:
    """A folder of somebody who is not root, whom rights bind."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        root = os.geteuid() == 0
        if root:
            folder.chmod(0o755)
            os.chown(folder, 65534, 65534)
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if root:
                os.seteuid(0)
            for path in (folder / "corpus", *folder.rglob("*")):
                if path.exists() and not path.is_symlink():
                    path.chmod(0o755)


@pytest.mark.parametrize(
    ("place", "mode", "command", "told"),
    [
        ("reports.toml", 0, "list", "reports.toml: found Permission denied; "),
        ("reports.toml", 0, "add", "reports.toml: found Permission denied; "),
        ("reports.csv", 0, "list", "reports.csv: found Permission denied; "),
        ("jia-2030.txt", 0, "check", "jia-2030.txt: found Permission denied; "),
        ("jia-2030.txt", 0, "build", "jia-2030.txt: found Permission denied; "),
        (".", 0, "list", "reports.toml: found Permission denied; "),
        (".", 0, "check", "reports.toml: found Permission denied; "),
        (".", 0, "build", "reports.toml: found Permission denied; "),
        (".", 0, "add", "reports.toml: found Permission denied; "),
        (".", 0o555, "add", "FOLDER: found Permission denied; expected a folder to write to. "),
    ],
)
def test_rights(place: str, mode: int, command: str, told: str) -> None:
    """What may not be read or written is named."""
    run(Path("nowhere"), command, *(["nothing"] if command == "add" else []))  # imports what it needs, as root
    with _as_somebody() as folder:
        corpus = good(folder / "corpus")
        (folder / "b.txt").write_bytes(OTHER.encode())
        if place == "reports.csv":
            (corpus / "reports.toml").rename(corpus / place)
        (corpus / place).chmod(mode)
        if os.access(corpus / place, os.R_OK if mode == 0 else os.W_OK, effective_ids=True):
            pytest.skip("rights bind nobody here")
        status, said = run(corpus, command, *([folder / "b.txt"] if command == "add" else []))
        said = said.replace(f"{corpus}/", "").replace(str(corpus), "FOLDER")
        assert (status, said.count("\n")) == (2, 1), said
        assert said.startswith(told), said
