"""Make the documentation in build/docs: the tutorial is run, the gallery and the reference are made from the code.

    .venv/bin/python tools/docs.py

Sphinx reads a folder that is put together first: the pages of docs/guide, the other documents of docs/, and what is
made here. A page that links to something that is not there stops it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import papermill
from nbconvert import MarkdownExporter

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import analysis  # noqa: E402
from tools.imports import picture, rooms  # noqa: E402

SOURCE, OUT = ROOT / "build/docs-source", ROOT / "build/docs"
# What people call from a notebook of their own, beside the top of the package.
ROOMS = ("findings", "wording", "charts", "display", "exports", "corpus", "profiles", "following", "language", "tables")


def main() -> int:
    """Put the source together and have it set; the status of Sphinx."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(ROOT / "docs/guide", SOURCE, ignore=shutil.ignore_patterns("*.ipynb"))
    for name in ("methods", "extend", "your-own-reports", "many-reports"):
        _copy(ROOT / f"docs/{name}.md", SOURCE / f"{name}.md")
    (SOURCE / "decisions").mkdir()
    for path in sorted((ROOT / "docs/decisions").glob("*.md")):
        _copy(path, SOURCE / "decisions" / path.name)
    _decisions()
    _map()
    _tutorial()
    _gallery()
    _reference()
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "--keep-going", "-b", "html", str(SOURCE), str(OUT)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def _copy(path: Path, to: Path) -> None:
    """A document, whose links into the repository lead nowhere here and become words."""
    text = path.read_text(encoding="utf-8")
    text = text.replace("](architecture.md", "](map.md")
    to.write_text(re.sub(r"\[([^\]]+)\]\((?:\.\./)[^)]*\)", r"\1", text), encoding="utf-8")


def _decisions() -> None:
    pages = sorted((SOURCE / "decisions").glob("*.md"))
    titles = [(path.stem, path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# ")) for path in pages]
    entries = [f"{title} <{stem}>" for stem, title in titles]
    _contents(
        SOURCE / "decisions/index.md", "Decisions", "Why something is as it is, where someone might undo it.", entries
    )


def _contents(path: Path, title: str, lead: str, entries: list[str]) -> None:
    lines = [f"# {title}", "", lead, "", "```{toctree}", ":maxdepth: 1", "", *entries, "```", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def _map() -> None:
    (SOURCE / "rooms.svg").write_text(picture(rooms(ROOT / "analysis")), encoding="utf-8")
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    text = re.sub(r"\[([^\]]+)\]\((?:\.\./)[^)]*\)", r"\1", text)
    head, _, rest = text.partition("\n## ")
    figure = "\n![The rooms of the package, and which imports from which](rooms.svg)\n"
    (SOURCE / "map.md").write_text(f"{head}{figure}\n## {rest}", encoding="utf-8")


def _tutorial() -> None:
    """Run it, and set it with what it showed."""
    done = SOURCE.parent / "tutorial.ipynb"
    papermill.execute_notebook(ROOT / "docs/guide/tutorial.ipynb", done, progress_bar=False, cwd=str(ROOT))
    notebook = nbformat.read(done, as_version=4)  # type: ignore[no-untyped-call]  # nbformat
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            output.get("data", {}).pop("text/html", None)  # tables as text, which the pages can set
    body, _ = MarkdownExporter().from_notebook_node(notebook)  # type: ignore[no-untyped-call]  # nbconvert
    (SOURCE / "tutorial.md").write_text(body, encoding="utf-8")


def _gallery() -> None:
    """Every figure of the last report, in English, with the cell that makes it."""
    parts = [
        "# Gallery",
        "",
        "The figures of the five reports. Each stands over the lines of its notebook that make it.",
    ]
    for path in sorted((ROOT / "build/site-work/current/executed/en").glob("*.ipynb")):
        if "-" in path.stem:
            continue  # a page of one district or pair: the notebook is the same for all
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            shown = [output.get("metadata", {}) for output in cell.get("outputs", ())]
            told = [metadata for metadata in shown if metadata.get("part") == "figure"]
            for figure in told:
                shutil.copy2(ROOT / f"figures/en/{figure['id']}.svg", SOURCE)
                parts += ["", f"## {figure['title']}", "", f"![{figure['title']}]({figure['id']}.svg)", ""]
            if told:
                parts += ["```python", "".join(cell["source"]), "```"]
    (SOURCE / "gallery.md").write_text("\n".join([*parts, ""]), encoding="utf-8")


def _reference() -> None:
    """A page of the public names, and one of each room that notebooks call."""
    folder = SOURCE / "reference"
    folder.mkdir()
    top = ["# The package", "", "```{eval-rst}", ".. currentmodule:: analysis", ""]
    for name in analysis.__all__:
        public = getattr(analysis, name)
        kind, members = ("class", ["   :members:"]) if isinstance(public, type) else ("function", [])
        # they stand, and are found, in their room
        top += [f".. auto{kind}:: {public.__module__}.{name}", "   :no-index:", *members, ""]
    (folder / "analysis.md").write_text("\n".join([*top, "```", ""]), encoding="utf-8")
    for room in ROOMS:
        modules = sorted((ROOT / "analysis" / room).glob("[a-z]*.py"))
        lines = [f"# analysis.{room}", "", "```{eval-rst}", f".. automodule:: analysis.{room}", ""]
        for module in modules:
            name = f"analysis.{room}.{module.stem}"
            lines += [name, "-" * len(name), f".. automodule:: {name}", "   :members:", ""]
        (folder / f"{room}.md").write_text("\n".join([*lines, "```", ""]), encoding="utf-8")
    lead = "The package itself, and the rooms that a notebook calls."
    _contents(folder / "index.md", "Reference", lead, ["analysis", *ROOMS])


if __name__ == "__main__":
    sys.exit(main())
