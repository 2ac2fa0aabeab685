"""Tables of invented reports, two places in two years, with concepts, an edition too many, and ugly texts."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

import analysis

if TYPE_CHECKING:
    from pathlib import Path

    from analysis.tables.tables import Tables

UGLY = '=HYPERLINK("http://x.y","甲")、\'引号\'、"双引号"、+86、@某、空\x0c符、_x0041_，改造老旧小区7个。'
TEXTS = {
    "jia-2031": """甲街道2030年工作总结和2031年工作安排
一、2030年工作回顾
推进科技创新,完成老旧小区改造3个,税收增长5.5%。拆除违法建筑1200平方米。
二、2031年工作安排
坚持创新驱动,改造老旧小区5个。确保税收增长6%。
""",
    "jia-2032": f"""甲街道2031年工作总结和2032年工作安排
一、2031年工作回顾
完成老旧小区改造4个,税收下降2.5%。
二、2032年工作安排
{UGLY}
绿化环境,保护环境。
""",
    "jia-2032-b": """甲街道2031年工作总结和2032年工作安排
一、2031年工作回顾
完成老旧小区改造4个,另改造老旧小区2个。
二、2032年工作安排
改造老旧小区8个。
""",
    "yi-2031": f"""乙街道2031年工作要点
一、工作安排
改造老旧小区6个,{"持续优化环境" * 400}。
""",
}
DISTRICTS = {"jia": "甲", "yi": "乙"}


@pytest.fixture(scope="session")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """The tables of the four reports."""
    return analysis.build(corpus(tmp_path_factory.mktemp("reports")))


def corpus(folder: Path) -> Path:
    """The reports and concepts as files."""
    entries = []
    for doc_id, text in TEXTS.items():
        (folder / f"{doc_id}.txt").write_bytes(text.encode())
        name, year = doc_id.split("-")[:2]
        facts = f'district = "{DISTRICTS[name]}"\nplan_year = {year}\nsha256 = "{sha256(text.encode()).hexdigest()}"\n'
        day = "published = 2032-03-01\n" if doc_id == "jia-2032-b" else ""
        entries.append(f"[{doc_id}]\n{facts}{day}")
    (folder / "reports.toml").write_text("\n".join(entries), encoding="utf-8")
    (folder / "concepts").mkdir()
    lists = "concept,word,weight\n创新,创新,\n创新,创新驱动,2\n环境,环境,\n环境,绿化,0.5\n"
    (folder / "concepts/a.csv").write_text(lists, encoding="utf-8")
    return folder
