"""An invented project: two reports, notebooks about both, about each and about the pair, built once for all tests."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

import pytest

REPORTS = {
    "jia-2024": (
        "甲",
        "甲街道2024年工作计划\n一、经济发展\n2024年，完成税收5亿元，新增企业20家。6月底前完成厂房改造3处，确保投产。修路2公里，清理河道12公里，种树400棵。\n"
        "二、民生保障\n新增养老床位50张，每月开展志愿服务1次。a < b & <script>alert(1)</script>\n",
    ),
    "yi-2024": (
        "乙",
        "乙街道2024年工作计划\n一、城市更新\n改造老旧小区8个，惠及居民1200余户。年底前加装电梯15台。\n"
        "二、平安建设\n排查隐患300处，整改率达到95%以上。开展“1+3+N”网格治理。\n",
    ),
}
FOLDERS = 'tables = "data/tables"\nfigures = "figures"\nedition = "en"'
START = """
import matplotlib.pyplot as plt
import analysis
from analysis.display.page import Page
from analysis.wording.words import Words
t = analysis.load(tables)
words = Words.of(t.documents, edition)
page = Page.of(words, figures)
n = len(t.metrics)
def draw():
    figure, axes = plt.subplots(figsize=(3, 1), layout="constrained")
    axes.bar([0], [n])
    return figure
told = (lambda en, zh: zh) if edition == "zh" else (lambda en, zh: en)
"""
LOOK = """
answer = told(f"{n} quantities were read", f"读出{n}个数量")
page.title(told("What was read", "读了什么"), answer, told("Each counts.", "每个都算。"), "counted")
page.points([told("One point.", "一个要点。")])
page.section("all", told("All of them", "全部"))
rows = t.metrics[["doc_id", "metric_id"]]
page.figure("look-all", draw, told("There are some", "有一些"), told("Quantities", "数量"), rows)
shown = t.metrics[["doc_id", "metric_id", "indicator", "value_low", "unit", "theme", "status", "quote"]]
page.table(words.with_report(shown), told("All quantities", "全部数量"))
page.sure(told("It is sure.", "有把握。"))
"""
PROFILE = """
page.title(told("District", "街道"), told("A profile", "画像"), told("In short.", "简而言之。"), "depends")
page.section("what", told("What", "内容"))
headline = told("A bar to be looked at", "一根可看的柱")
place = dict(zip(t.documents.district, words.reports.values()))[district]
page.figure(f"profile-{district}", draw, headline, place, t.documents[["doc_id"]])
"""
PAIR = """
lead = told("Beside each other.", "并列。")
page.title(told("Side by side", "两两对比"), told("Two reports", "两份报告"), lead, "not-shown")
page.say(told("Nothing is common.", "没有相同之处。"))
"""


def notebook(*cells: tuple[str, str, str], tags: tuple[str, ...] = ("parameters",)) -> str:
    """A notebook file of (kind, id, source) cells; the cell with the id "parameters" has the tags."""
    made: list[object] = []
    for kind, name, source in cells:
        cell: dict[str, object] = {"cell_type": kind, "id": name, "source": source, "metadata": {}}
        if name == "parameters":
            cell["metadata"] = {"tags": list(tags)}
        made.append(cell | ({"outputs": [], "execution_count": None} if kind == "code" else {}))
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return json.dumps({"cells": made, "metadata": kernel, "nbformat": 4, "nbformat_minor": 5})


def register(folder: Path, reports: dict[str, tuple[str, str]]) -> None:
    """Write reports and their registry, replacing what was registered before."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*"):
        old.unlink()
    entries = []
    for doc_id, (district, text) in reports.items():
        data = text.encode()
        (folder / f"{doc_id}.txt").write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        entries.append(f'[{doc_id}]\ndistrict = "{district}"\nplan_year = 2024\nsha256 = "{sha256}"\n')
    (folder / "reports.toml").write_text("\n".join(entries), encoding="utf-8")


def lay_out(project: Path) -> None:
    """The invented project, not built yet."""
    register(project / "data/reports", REPORTS)
    (project / "data/gold").mkdir()
    (project / "notebooks").mkdir()
    cells = {"look": ("", LOOK), "district": ('\ndistrict = "甲"', PROFILE),
             "pair": ('\nleft = "甲"\nright = "乙"', PAIR)}  # fmt: skip
    for name, (more, look) in cells.items():
        made = notebook(("code", "parameters", FOLDERS + more), ("code", "start", START), ("code", "look", look))
        (project / f"notebooks/{name}.ipynb").write_text(made, encoding="utf-8")


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project, built; do not change it."""
    from analysis.publish.suite import make

    project = tmp_path_factory.mktemp("built")
    lay_out(project)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(project)
        assert make()
    return project


@pytest.fixture
def project(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the built project to change; the current folder."""
    shutil.copytree(built, tmp_path, symlinks=True, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def snapshot(*folders: Path) -> dict[str, tuple[int, bytes]]:
    """When each file below the folders was last written, and what it holds."""
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return {path.as_posix(): (path.stat().st_mtime_ns, path.read_bytes()) for path in files}
