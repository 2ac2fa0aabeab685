"""The notebooks of the first four questions, run cell by cell on small tables."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

import pytest

import analysis
from analysis.charts import output

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("priorities",)
VOID = {"meta", "br", "img", "path", "use", "rect"}


class Balance(HTMLParser):
    """Checks that every element is closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Remember an element."""
        self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        """An empty element is closed at once."""

    def handle_endtag(self, tag: str) -> None:
        """The last one opened is the one closed."""
        assert self.open.pop() == tag


def cells(root: Path, name: str) -> list[dict[str, Any]]:
    """The cells of a notebook."""
    found: list[dict[str, Any]] = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    return found


def run(root: Path, name: str, tables: Path, figures: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Run a notebook's code in this process with these parameters; the HTML of all that it displays."""
    shown: list[str] = []
    monkeypatch.setattr(output, "display", lambda html: shown.append(html.data))
    space: dict[str, Any] = {}
    for cell in cells(root, name):
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), space)
            if "parameters" in cell["metadata"].get("tags", ()):
                space |= {"tables": str(tables), "figures": str(figures)}
    return shown


@pytest.mark.parametrize("name", NAMES)
def test_notebooks_are_thin_and_stored_clean(root: Path, name: str) -> None:
    """Readable unique ids, one parameters cell with the folders it works on, no outputs, no function defined."""
    notebook = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))
    assert (notebook["nbformat"], notebook["nbformat_minor"]) == (4, 5)
    assert notebook["metadata"]["kernelspec"]["name"] == "python3"
    ids = [cell["id"] for cell in notebook["cells"]]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z][a-z-]*", cell_id) for cell_id in ids)
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    tagged = [cell for cell in code if "parameters" in cell["metadata"].get("tags", ())]
    folders = ["tables", "figures", "reports"] if name in ("priorities", "metrics") else ["tables", "figures"]
    defaults = {"tables": "data/tables", "figures": "figures", "reports": "data/reports"}
    assert ["".join(cell["source"]) for cell in tagged] == ["\n".join(f'{at} = "{defaults[at]}"' for at in folders)]
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code)
    assert not any(re.search(r"^\s*(def|class) ", "".join(cell["source"]), re.MULTILINE) for cell in code)


@pytest.mark.parametrize("name", NAMES)
def test_each_figure_is_followed_by_what_is_seen_and_rows_lead_to_evidence(
    root: Path, name: str, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Findings and notes are generated, links lead to ids that exist, figures are named after their page."""
    shown = run(root, name, invented, tmp_path, monkeypatch)
    kinds = [re.match(r"<(\w+)", html)[1] for html in shown]  # type: ignore[index]  # everything shown is an element
    figures = [at for at, kind in enumerate(kinds) if kind == "figure"]
    assert figures
    assert all("p" in kinds[at + 1 : at + 3] for at in figures)
    assert any('<p class="note">' in html for html in shown)
    assert len(list(tmp_path.glob(f"{name}-*.svg"))) == len(list(tmp_path.iterdir())) / 2 == len(figures)
    tables = analysis.load(invented)
    known = {*tables.sentences["sentence_id"], *tables.mentions["mention_id"]}
    links = [link for html in shown for link in re.findall(r'href="evidence-([^"]*)"', html)]
    assert links or name == "priorities"  # shares are of whole parts
    for link in links:
        doc, _, anchor = link.partition(".html")
        assert doc in set(tables.documents["doc_id"])
        assert anchor[1:] in known or not anchor


@pytest.mark.parametrize("name", NAMES)
def test_a_report_without_numbers_is_no_error(
    root: Path, name: str, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every figure and table copes; no nan, None or empty pair of brackets reaches the reader; the HTML is balanced."""
    shown = run(root, name, silent, tmp_path, monkeypatch)
    for html in shown:
        words = re.sub("<[^>]*>", " ", html)
        assert not re.search(r"\b(nan|NaN|None|NaT|inf)\b", words), words
        parser = Balance()
        parser.feed(html)
        assert parser.open == []


def test_what_is_known_of_the_invented_reports_is_found(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be said of short texts, and how short they are."""
    shown = {name: " ".join(run(root, name, invented, tmp_path, monkeypatch)) for name in NAMES}
    assert "attends to most cannot be said with a probability of 80%" in shown["priorities"]
    assert "丙 2032, plan (" in shown["priorities"]  # too short, and said to be
