"""The pages on attention and on profiles, run on small tables in both editions: the answer first, nothing missing."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from analysis.display import page as display_page
from analysis.wording.editions import EDITIONS

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("priorities", "profiles")
HAN = re.compile(r"[\u3400-\u9fff]")


def run(root: Path, name: str, given: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """A notebook's code in this process with these parameters: (part of the page, HTML) of all that it displays."""
    shown: list[tuple[str, str]] = []

    def display(data: dict[str, str], metadata: dict[str, Any], **_: object) -> None:
        shown.append((metadata.get("part", ""), data["text/html"]))

    monkeypatch.setattr(display_page, "display", display)
    space: dict[str, Any] = {}
    for cell in json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))["cells"]:
        exec("".join(cell["source"]), space)
        if "parameters" in cell["metadata"].get("tags", ()):
            space |= given
    return shown


def read(html: str) -> str:
    """What a reader sees."""
    return re.sub("<[^>]*>", " ", html)


@pytest.mark.parametrize("name", NAMES)
def test_notebooks_are_thin_and_stored_clean(root: Path, name: str) -> None:
    """Code alone, readable unique ids, no outputs, no function defined."""
    cells = json.loads((root / f"notebooks/{name}.ipynb").read_text(encoding="utf-8"))["cells"]
    ids = [cell["id"] for cell in cells]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z][a-z-]*", cell_id) for cell_id in ids)
    assert all(cell["cell_type"] == "code" and not cell["outputs"] for cell in cells)
    assert not any(re.search(r"^\s*(def|class) ", "".join(cell["source"]), re.MULTILINE) for cell in cells)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_the_answer_comes_first(
    root: Path, invented: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, edition: str
) -> None:
    """Title, points, then figures with a file each; no nan and no word of the other edition but source words."""
    given = {"tables": str(invented), "figures": str(tmp_path), "edition": edition}
    shown = run(root, name, given, monkeypatch)
    parts = [part for part, _ in shown]
    assert parts[:3] == ["title", "points", "section"]
    figures = [html for part, html in shown if part == "figure"]
    assert len(figures) == len(list((tmp_path / edition).glob(f"{name}-*.svg"))) > 1
    told = [read(html) for part, html in shown if part]
    assert not any(re.search(r"\b(nan|NaN|None|NaT|inf)\b(?! stated)", text) for text in told)
    if edition == "en":
        assert not any(HAN.search(re.sub("“[^”]*”", "", text)) for text in told)
    else:
        assert all(HAN.search(read(html)) for part, html in shown if part in ("title", "points", "section"))
        assert not any(re.search(r"\b[a-z]{3,}\b", text) for text in told)


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("name", NAMES)
def test_a_report_without_numbers_is_no_error(
    root: Path, silent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, edition: str
) -> None:
    """Its three sentences are too few for either page, which says so in its title."""
    given = {"tables": str(silent), "figures": str(tmp_path), "edition": edition}
    title = run(root, name, given, monkeypatch)[0][1]
    assert {"en": "Bing 2032", "zh": "丙 2032"}[edition] in read(title)
    assert 'class="badge not-shown"' in title
