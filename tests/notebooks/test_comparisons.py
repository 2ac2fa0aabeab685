"""The notebooks that compare, of commitments to pairs: stored clean, run on small tables."""

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
    "commitments": {"reports"}, "district": {"district"}, "pair": {"left", "right", "reports"},
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
    ("commitments", {}), ("district", {"district": "甲"}), ("district", {"district": "丙"}),
    ("pair", {"left": "甲", "right": "乙"}), ("pair", {"left": "丙", "right": "甲"}),
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


@pytest.mark.parametrize(("name", "word"), [("commitments", "verb")])
def test_a_page_has_the_words_of_its_corpus(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, word: str
) -> None:
    """The lexicon laid beside the reports is the one that the page is made with, as the tables were."""
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.toml").write_text(f'"焗彩疙瘩" = "{word}"\n', encoding="utf-8")
    given = {"tables": str(invented), "figures": str(tmp_path), "reports": str(tmp_path)}
    assert "焗彩疙瘩" in run(root, name, given, monkeypatch)


CULTURE = "文化教育与文明创建 culture"


@pytest.mark.parametrize("name", ["commitments"])
def test_one_report_without_numbers_is_no_error(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """There is something to say of nothing."""
    shown = run(root, name, {"tables": str(silent), "figures": str(tmp_path)}, monkeypatch)
    said = {"commitments": "names a deadline"}
    assert said[name] in shown


def test_a_lone_report_is_compared_with_none(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The profile of the only report says that there is nothing to compare, and states no quantity."""
    shown = run(root, "district", {"tables": str(silent), "figures": str(tmp_path), "district": "丙"}, monkeypatch)
    assert "no plan that is long enough to be compared" in shown
    assert "states no quantity" in shown


@pytest.mark.parametrize(
    ("name", "given", "words"),
    [
        ("district", {"district": "丁"}, "district: found '丁'; expected one of the districts: 甲, 乙, 丙"),
        ("pair", {"left": "甲", "right": "丁"}, "right: found '丁'"),
        ("pair", {"left": "甲", "right": "甲"}, "another district than left"),
    ],
)
def test_an_unknown_district_is_told_in_one_line(
    root: Path, invented: Path, monkeypatch: pytest.MonkeyPatch, name: str, given: dict[str, str], words: str
) -> None:
    """The error names the parameter and the known districts."""
    with pytest.raises(analysis.InputError, match=re.escape(words)):
        run(root, name, {"tables": str(invented), "figures": "figures", **given}, monkeypatch)
