from __future__ import annotations

from pathlib import Path

import pytest

from analysis.corpus.readers import read_text
from analysis.errors import InputError


def test_text_is_what_the_file_holds(tmp_path: Path) -> None:
    """Line ends and a byte order mark stay, so that offsets are those of the file's own characters."""
    file = tmp_path / "a.txt"
    written = "\ufeff一、回顾\r\n新建3个。\r二、𠮷\n"
    file.write_bytes(written.encode())
    assert read_text(file) == written


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "found an empty file; expected the text of a report."),
        (b"\xef\xbb\xbf", "found nothing but white space; expected the text of a report."),
        (" \u3000\r\n\t".encode(), "found nothing but white space; expected the text of a report."),
        ("一\n二\n三".encode() + b"\xff", "found byte 0xff at position 11 (line 3); expected UTF-8 text. Save it"),
        ("街道".encode("gb18030"), "found byte 0xbd at position 0 (line 1); expected UTF-8 text. It may be GB18030: "),
        ("街道".encode("utf-16"), "found byte 0xff at position 0 (line 1); expected UTF-8 text. It may be UTF-16: "),
        ("街道".encode()[:-1], "found byte 0xe9 at position 3 (line 1); expected UTF-8 text."),
    ],
)
def test_file_that_cannot_be_read(tmp_path: Path, data: bytes, told: str) -> None:
    """What is wrong with a file is told in one line: the file, the place in it, and what to do."""
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    with pytest.raises(InputError) as caught:
        read_text(file)
    assert str(caught.value).startswith(f"{file}: {told}")
    assert "\n" not in str(caught.value)


def test_no_file(tmp_path: Path) -> None:
    """A missing file and a folder in its place are told by name."""
    with pytest.raises(InputError, match=r"gone.txt: found no such file; expected a text file."):
        read_text(tmp_path / "gone.txt")
    with pytest.raises(InputError, match=r"found Is a directory; expected a readable text file."):
        read_text(tmp_path)
