"""The notebooks of commitments to quality that are no question of the first four: stored clean, run on small tables."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

import analysis
from analysis.charts import output

if TYPE_CHECKING:
    from pathlib import Path

FOLDERS = {"tables": "data/tables", "figures": "figures"}
OWN: dict[str, set[str]] = {
    "commitments": {"reports"}, "profiles": set(), "topics": {"reports"}, "language": {"reports"},
    "series": {"district"}, "followups": {"district"}, "quality": {"gold", "reports"},
}  # fmt: skip


def notebook(root: Path, name: str) -> dict[str, Any]:
    """A notebook as stored."""
    found: dict[str, Any] = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))
    return found


def run(root: Path, name: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> str:
    """Run a notebook's code in this process with these parameters; the HTML of all that it displays."""
    shown: list[str] = []
    monkeypatch.setattr(output, "display", lambda html: shown.append(html.data))
    space: dict[str, Any] = {}
    for cell in notebook(root, name)["cells"]:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), space)
            if "parameters" in cell["metadata"].get("tags", ()):
                space |= given
    return "\n".join(shown)


@pytest.mark.parametrize("name", OWN)
def test_notebooks_are_thin_and_stored_clean(root: Path, name: str) -> None:
    """Readable unique ids, one parameters cell with the promised names, no outputs, no function defined."""
    stored = notebook(root, name)
    assert (stored["nbformat"], stored["nbformat_minor"]) == (4, 5)
    assert stored["metadata"]["kernelspec"]["name"] == "python3"
    ids = [cell["id"] for cell in stored["cells"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z][a-z-]*", cell_id) for cell_id in ids)
    code = [cell for cell in stored["cells"] if cell["cell_type"] == "code"]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    assert not any(re.search(r"^\s*(def|class) ", "".join(cell["source"]), re.MULTILINE) for cell in code)
    (tagged,) = [cell for cell in code if "parameters" in cell["metadata"].get("tags", ())]
    space: dict[str, Any] = {}
    exec("".join(tagged["source"]), {}, space)
    assert space.keys() == {*FOLDERS, *OWN[name]}
    assert {key: space[key] for key in FOLDERS} == FOLDERS


CASES = [
    ("commitments", {}), ("profiles", {}), ("topics", {}), ("language", {}),
    ("series", {"district": "丙"}), ("followups", {"district": "甲"}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "given"), CASES)
def test_pages_of_few_short_reports_are_whole(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, given: dict[str, str]
) -> None:
    """Each figure is followed by a finding; links lead to ids there are; no nan, None or NaT reaches the reader."""
    shown = run(root, name, {"tables": str(invented), "figures": str(tmp_path), **given}, monkeypatch)
    kinds = re.findall(r'<(figure|p) class="(?:chart|finding)"', shown)
    assert all(after == "p" for kind, after in zip(kinds, [*kinds[1:], ""], strict=True) if kind == "figure")
    assert kinds
    words = re.sub("<[^>]*>", " ", shown)
    assert not re.search(r"\b(nan|NaN|None|NaT|inf)\b", words)
    tables = analysis.load(invented)
    known = {*tables.sentences["sentence_id"], *tables.mentions["mention_id"]}
    for doc, anchor in re.findall(r'href="evidence-([^"]*)\.html#([^"]*)"', shown):
        assert doc in set(tables.documents["doc_id"])
        assert anchor in known


@pytest.mark.parametrize(("name", "word"), [("language", "stop"), ("topics", "stop"), ("commitments", "verb")])
def test_a_page_has_the_words_of_its_corpus(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, word: str
) -> None:
    """The lexicon laid beside the reports is the one that the page is made with, as the tables were."""
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.toml").write_text(f'"焗彩疙瘩" = "{word}"\n', encoding="utf-8")
    given = {"tables": str(invented), "figures": str(tmp_path), "reports": str(tmp_path)}
    assert "焗彩疙瘩" in run(root, name, given, monkeypatch)


def test_a_series_tells_what_changed(
    root: Path, panel: analysis.Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A renamed place, two editions, a value told differently: each on the page of its place, and on no other."""
    analysis.write(panel, tmp_path / "tables")
    shown = {}
    for place in ("芦汀", "霁洲", "棠坞"):
        given = {"tables": str(tmp_path / "tables"), "figures": str(tmp_path / "figures"), "district": place}
        shown[place] = run(root, "series", given, monkeypatch)
        assert not re.search(r"\b(nan|NaN|None|NaT|inf)\b", re.sub("<[^>]*>", " ", shown[place]))
        assert f"3 reports of {place} make a series from 2023 to 2025." in shown[place]
    assert [place for place, page in shown.items() if "It was called 芦荡 before" in page] == ["芦汀"]
    assert [place for place, page in shown.items() if "there is a later edition for that year" in page] == ["霁洲"]
    assert [place for place, page in shown.items() if "No value is told differently" in page] == ["芦汀"]
    assert "-3.0%" in shown["棠坞"]


CULTURE = "文化教育与文明创建 culture"


@pytest.mark.parametrize("name", ["commitments", "topics", "language"])
def test_one_report_without_numbers_is_no_error(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """There is something to say of nothing."""
    shown = run(root, name, {"tables": str(silent), "figures": str(tmp_path)}, monkeypatch)
    said = {"commitments": "names a deadline", "topics": "too small for topics", "language": "No numeric formula"}
    assert said[name] in shown
