from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis.corpus.concepts import read_concepts
from analysis.errors import InputError

if TYPE_CHECKING:
    from pathlib import Path


def _write(folder: Path, text: str, name: str = "a.csv") -> Path:
    (folder / "concepts").mkdir(exist_ok=True)
    (folder / "concepts" / name).write_text(text, encoding="utf-8", newline="")
    return folder


def test_without_a_folder_there_are_no_concepts(tmp_path: Path) -> None:
    """Nor with files that have their first line only, nor with what an editor leaves."""
    assert read_concepts(tmp_path) == {}
    _write(tmp_path, "concept,word\n")
    (tmp_path / "concepts/.a.csv.swp").write_bytes(b"\xff")
    assert read_concepts(tmp_path) == {}


def test_lists_are_read_as_people_have_them(tmp_path: Path) -> None:
    """BOM, Windows line ends, blanks, empty lines, quotes; a concept in two files; a weight that is left empty."""
    _write(tmp_path, '\ufeffconcept,word,weight\r\n创新, 创新 ,2\r\n\r\n创新,"研发,试验",\r\n环境,绿化,0.5\r\n')
    _write(tmp_path, "concept,word\n创新,科技\n", "b.csv")
    assert read_concepts(tmp_path) == {"创新": {"创新": 2, "研发,试验": 1, "科技": 1}, "环境": {"绿化": 0.5}}


HEAD = "concept,word,weight\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "1: found the head ''; expected concept,word or concept,word,weight."),
        ("word,concept\n", "1: found the head 'word,concept'; expected"),
        (HEAD + "创新,创新\n", "2: found 2 cells; expected 3: concept,word,weight."),
        ("concept,word\n创新,a,b\n", "2: found 3 cells; expected 2: concept,word."),
        (HEAD + "\n,创新,1\n", "3: found no concept; expected one in every line."),
        (HEAD + "创新,\u3000,1\n", "2: found no word; expected one in every line."),
        (HEAD + "创新,\u200b,1\n", "2: found no word; expected"),
        (HEAD + '创新,"创\n新",1\n', "2: found word = '创\\\\n新'; expected words in one line."),
        (HEAD + "创新,创\0新,1\n", "2: found word = '创\\\\x00新'; expected words in one line."),
        (HEAD + "创新,创新,多\n", "2: found weight = '多'; expected a number above 0, or nothing."),
        (HEAD + "创新,创新,0\n", "2: found weight = '0'; expected"),
        (HEAD + "创新,创新,-1\n", "2: found weight = '-1'; expected"),
        (HEAD + "创新,创新,inf\n", "2: found weight = 'inf'; expected"),
        (HEAD + "创新,创新,nan\n", "2: found weight = 'nan'; expected"),
        (HEAD + "创新,5G,\n创新,５ g,\n", "3: found the word '５ g' of '创新' a second time; expected it once .*:2."),
        (HEAD + '创新,"创新,1\n', "2: found no CSV "),
    ],
)
def test_a_mistake_is_told_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    """File, line, what was found, what was expected."""
    folder = _write(tmp_path, text)
    with pytest.raises(InputError, match=f"^{folder}/concepts/a.csv:{told}"):
        read_concepts(folder)


def test_a_word_may_stand_in_two_concepts_but_not_twice_in_one(tmp_path: Path) -> None:
    """Over files as well, and the line of the first is named."""
    _write(tmp_path, "concept,word\n创新,科技\n环境,科技\n")
    assert read_concepts(tmp_path) == {"创新": {"科技": 1}, "环境": {"科技": 1}}
    _write(tmp_path, "concept,word\n环境,科技\n", "b.csv")
    with pytest.raises(InputError, match=r"b.csv:2: found the word '科技' .* expected it once \(.*a.csv:3\)"):
        read_concepts(tmp_path)


def test_another_file_is_not_passed_over(tmp_path: Path) -> None:
    """A list in the format of a spreadsheet would be missed in silence."""
    _write(tmp_path, "", "list.xlsx")
    with pytest.raises(InputError, match=r"list.xlsx: found something else than a .csv; expected nothing but .csv in"):
        read_concepts(tmp_path)


def test_bytes_that_are_no_text_are_told(tmp_path: Path) -> None:
    """GBK, as a spreadsheet may write it."""
    _write(tmp_path, "")
    (tmp_path / "concepts/a.csv").write_bytes("concept,word\n创新,创新\n".encode("gbk"))
    with pytest.raises(InputError, match="iconv -f GB18030"):
        read_concepts(tmp_path)
