"""What `analysis check` says of a folder of reports."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from analysis.checking.lines import Lines
from analysis.checking.told import told
from analysis.corpus.readers import read_text
from analysis.corpus.registry import registered
from analysis.pipeline import parse_report

PLAIN = """澄湾街道2031年工作要点
一、改善居住条件
2031年，新增养老床位{beds}。
二、加强环境治理
{more}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four reports of one indicator, one of them with a 万 too many, and other oddities."""
    odd = "新建公园3个，其中口袋公园9个。\r\n拆除旧围挡40嗒。\r\n确保2019年6月底前完成管网改造12公里。"
    texts = {
        "a": ("80张", "清运垃圾。"),
        "b": ("95张", "清运垃圾。"),
        "c": ("120张", "清运垃圾。"),
        "d": ("90万张", odd),
    }
    entries = []
    for name, (beds, more) in texts.items():
        data = PLAIN.format(beds=beds, more=more).encode()
        (tmp_path / f"{name}-2031.txt").write_bytes(data)
        sha = hashlib.sha256(data).hexdigest()
        entries.append(f'[{name}-2031]\ndistrict = "{name}"\nplan_year = 2031\nsha256 = "{sha}"\n')
    (tmp_path / "reports.toml").write_text("\n".join(entries), encoding="utf-8")
    return tmp_path


def test_each_oddity_is_told_with_its_line_and_column(folder: Path) -> None:
    """A 万 too many, a total below its part, an unknown unit, a deadline that was over; nothing of the plain ones."""
    said = list(told(folder))
    summaries = [line for line in said if not line.startswith("  ")]
    assert [line.partition(":")[0] for line in summaries] == ["a-2031", "b-2031", "c-2031", "d-2031"]
    assert all("plan, outline by headings" in line for line in summaries)
    assert all("; 0 suspicious values" in line for line in summaries[:3])
    places = {
        (where, kind)
        for line in said
        if line.startswith("  ")
        for where, kind in [(line.split(": ")[0].removeprefix(f"  {folder}/"), line.split(": ")[1])]
        if kind != "no clear theme"
    }
    assert places == {
        ("d-2031.txt:3:13", "out of scale"),
        ("d-2031.txt:5:5", "total below its part"),
        ("d-2031.txt:6:6", "unknown unit"),
        ("d-2031.txt:7:3", "out of its time"),
    }


def test_what_people_have_set_right_is_not_suspicious(folder: Path) -> None:
    """A value that a review corrects is checked as corrected."""
    text = read_text(folder / "d-2031.txt")
    metrics = parse_report(text, registered(folder, "d-2031")).metrics
    beds = metrics[metrics["quote"] == "90万张"].iloc[0]
    (folder / "reviewed").mkdir()
    head = "action,table,id,start,end,quote,column,old,new,reason,reviewer,day\n"
    line = f"change,metrics,{beds['metric_id']},,,90万张,value_low,900000,90,misprint,甲,2031-02-01\n"
    (folder / "reviewed/d-2031.csv").write_text(head + line, encoding="utf-8")
    assert not any("out of scale" in line for line in told(folder))


def test_lines_and_columns_are_an_editors() -> None:
    """Any line end ends a line, that of Windows once; both count from 1."""
    lines = Lines.of("甲乙\r\n丙\n\r丁")
    assert [lines.place(offset) for offset in (0, 1, 4, 6, 7)] == ["1:1", "1:2", "2:1", "3:1", "4:1"]
