"""One invented report, registered in a folder of its own, and what is laid over it."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import pytest

import analysis
from analysis.corpus.reviews import COLUMNS, read_reviews
from analysis.pipeline import parse_report
from analysis.tables.check import check

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """甲街道2030年工作总结和2031年工作安排
一、2030年工作回顾
为40户发放补贴8000元,走访老人60户。新建公园3个,清运垃圾12吨。
二、2031年工作安排
6月底前新建停车场2个,修路5条。完善机制。整治河道十余处。
"""

Built = Callable[..., analysis.Tables]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The report as a registered corpus."""
    (tmp_path / "reviewed").mkdir()
    register(tmp_path, TEXT)
    return tmp_path


def register(folder: Path, text: str) -> None:
    """Put a text in the place of the report."""
    (folder / "jia-2031.txt").write_text(text, encoding="utf-8")
    entry = f'[jia-2031]\ndistrict = "甲"\nplan_year = 2031\nsha256 = "{sha256(text.encode()).hexdigest()}"\n'
    (folder / "reports.toml").write_text(entry, encoding="utf-8")


@pytest.fixture
def parsed() -> analysis.Tables:
    """What the parser reads of the report."""
    return parse_report(TEXT, META)


META = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


@pytest.fixture
def laid(folder: Path) -> Built:
    """The tables of the report with these reviews laid over them, checked by all rules of the tables."""

    def build(*reviews: dict[str, Any], text: str = TEXT) -> analysis.Tables:
        register(folder, text)
        out = io.StringIO()
        writer = csv.DictWriter(out, COLUMNS, restval="")
        writer.writeheader()
        writer.writerows(
            {"reason": "seen in the source", "reviewer": "王", "day": "2031-05-01"} | one for one in reviews
        )
        (folder / "reviewed/a.csv").write_text(out.getvalue(), encoding="utf-8")
        given = read_reviews(folder).get("jia-2031", [])
        tables = parse_report(text, META, reviews=given)
        check(tables, {"jia-2031": text})
        return tables

    return build
