"""Small invented corpora, and what a build of them writes."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from analysis.building.tables import OF_REPORTS
from analysis.building.words import WORD_COUNTS

if TYPE_CHECKING:
    from collections.abc import Mapping

IN_PARTS = (*(table.name for table in OF_REPORTS), "profiles", WORD_COUNTS)

TEXT = """{place}街道工作报告
一、{last}年工作回顾
全年税收收入{n}亿元,同比增长8.5%。新建公园{n}个。
二、{year}年工作安排
6月底前新建公园3个。力争税收收入突破{n}亿元。
"""


def text(place: str, year: int, n: int) -> str:
    """An invented report."""
    return TEXT.format(place=place, year=year, last=year - 1, n=n)


class Corpus:
    """A folder of registered reports, which a test may change."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()
        self._entries: dict[str, str] = {}

    def put(self, doc_id: str, data: bytes | str, year: int = 2031, more: str = "", place: str = "甲") -> None:
        """Register a text."""
        data = data.encode() if isinstance(data, str) else data
        (self.folder / f"{doc_id}.txt").write_bytes(data)
        digest = sha256(data).hexdigest()
        self._entries[doc_id] = f'district = "{place}"\nplan_year = {year}\nsha256 = "{digest}"\n{more}'
        self._write()

    def order(self, doc_ids: list[str]) -> None:
        """Let the registry have them in this order."""
        self._entries = {doc_id: self._entries[doc_id] for doc_id in doc_ids}
        self._write()

    def _write(self) -> None:
        lines = (f"[{doc_id}]\n{entry}" for doc_id, entry in self._entries.items())
        (self.folder / "reports.toml").write_text("\n".join(lines), encoding="utf-8")


def files(folder: Path) -> Mapping[str, bytes]:
    """Each file below a folder, as it is."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    """Six reports: three places, two years."""
    made = Corpus(tmp_path / "corpus")
    for n, (place, name) in enumerate(zip("甲乙丙", ("jia", "yi", "bing"), strict=True), start=1):
        for year in (2031, 2032):
            made.put(f"{name}-{year}", text(place, year, 10 * n + year % 10), year, f'province = "{place}省"\n', place)
    return made
