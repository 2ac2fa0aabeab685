"""A build makes what is out of date and nothing else; a build that fails changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis.cli import app
from analysis.errors import InputError
from analysis.publish import build, fresh, workers
from analysis.publish.paths import Paths
from analysis.publish.suite import make
from analysis.publish.tasks import NotebookError, Outcome, Task
from analysis.tables.rejects import read_rejects
from analysis.wording import catalogue
from analysis.wording.editions import EDITIONS
from tests.publish.conftest import FOLDERS, REPORTS, lay_out, notebook, register, snapshot

FOLDERS_OF = {
    "reports": "data/reports", "tables": "data/tables", "notebooks": "notebooks", "figures": "figures",
    "site": "build/site", "gold": "data/gold",
}  # fmt: skip
ASSETS = ("style.css", "site.js", "tables.js", "evidence.js", "search.js", "door.js", "OFL.txt")
EXECUTED = "build/site-work/current/executed"
MADE = [Path(name) for name in ("data/tables", "figures", "build/site", EXECUTED)]
RUN = [
    sys.executable,
    "-c",
    "import sys; from analysis.publish.suite import make; make(); print('pandas' in sys.modules)",
]


def rewritten(before: dict[str, tuple[int, bytes]]) -> set[str]:
    """The files of the project that were written since, are new, or are gone."""
    after = snapshot(*MADE)
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


def test_a_build_makes_tables_figures_and_a_site(built: Path) -> None:
    """Each at its place; nothing of the work in between is left."""
    assert {path.name for path in (built / "build").iterdir()} == {"site", "site-work"}
    assert {path.name for path in (built / "figures").iterdir()} == {
        "en",
        "zh",
    }
    for edition in ("en", "zh"):
        drawn = {path.name for path in (built / "figures" / edition).iterdir()}
        names = ("look-all", "profile-甲", "profile-乙")
        assert drawn == {f"{name}.{ending}" for name in names for ending in ("svg", "png", "csv")}
    assert (built / "data/tables/metrics.parquet").is_file()
    pages = {
        "index",
        "data",
        "search",
        "pair-jia-2024--yi-2024",
        "look",
        "district-jia-2024",
        "district-yi-2024",
        "evidence-jia-2024",
        "evidence-yi-2024",
    }
    for edition in EDITIONS:
        assert {path.stem for path in (built / "build/site" / edition).glob("*.html")} == pages


def test_a_second_build_does_nothing_and_loads_next_to_nothing(project: Path) -> None:
    """It looks at digests only: pandas is not even imported, and no file is written."""
    before = snapshot(project)
    told = subprocess.run(
        RUN, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    )
    assert told.stdout == "Nothing has changed; the site is build/site/index.html\nFalse\n"
    assert snapshot(project) == before


def test_a_changed_notebook_remakes_its_own_pages_and_the_index(project: Path) -> None:
    """Tables, other notebooks and other pages stay as they are."""
    path = project / "notebooks/look.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace("were read", "are there"), encoding="utf-8")
    before = snapshot(*MADE)
    assert make()
    evidence = {f"evidence-{doc_id}.{ending}" for doc_id in REPORTS for ending in ("html", "js")}  # they link to it
    site = {"look.html", "index.html", "notebooks/look.ipynb", *evidence}
    may = {f"build/site/{edition}/{name}" for edition in EDITIONS for name in site}
    ran = {f"{EXECUTED}/{edition}/look.ipynb" for edition in EDITIONS}
    may |= {f"figures/{edition}/look-all.{kind}" for edition in EDITIONS for kind in ("svg", "png", "csv")}
    must = ran | {f"build/site/en/{name}" for name in ("look.html", "index.html")}
    assert must <= rewritten(before) <= may | ran


@pytest.mark.parametrize(
    ("message", "runs"), [("badge-depends", ["en/district-jia-2024", "en/district-yi-2024"]), ("site-name", [])]
)
def test_a_changed_message_runs_the_notebooks_that_show_it(
    project: Path, monkeypatch: pytest.MonkeyPatch, message: str, runs: list[str]
) -> None:
    """Of its edition; one that no notebook shows runs none."""
    words = {edition: catalogue.messages(edition) for edition in EDITIONS}
    words["en"] = {**words["en"], message: "another"}
    inputs, run = fresh.inputs, workers.run
    ran: list[str] = []
    monkeypatch.setattr(build, "messages", words.__getitem__)
    edited = {"code/wording/en/site.ftl": "another"}
    monkeypatch.setattr(fresh, "inputs", lambda *given, **named: inputs(*given, **named) | edited)

    def noted(tasks: Sequence[Task]) -> Iterator[tuple[Task, Outcome]]:
        ran.extend(task.page for task in tasks)
        return run(tasks)

    monkeypatch.setattr(workers, "run", noted)
    assert make()
    assert sorted(ran) == runs


def test_a_changed_template_runs_no_notebook(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages are rendered again from the notebooks as they were executed."""
    real = fresh.inputs
    edited = {"code/publish/templates/layout.html.j2": "another"}
    monkeypatch.setattr(fresh, "inputs", lambda *given, **named: real(*given, **named) | edited)
    monkeypatch.setattr(workers, "run", lambda tasks: pytest.fail("a notebook was run"))
    before = snapshot(*MADE)
    assert make()
    written = {name for name, found in snapshot(*MADE).items() if found != before.get(name)}
    names = ("index", "look", "district-jia-2024", "evidence-yi-2024")
    assert written >= {f"build/site/{edition}/{name}.html" for edition in EDITIONS for name in names}
    assert not any(name.startswith((EXECUTED, "data", "figures")) for name in written)


def test_a_changed_report_is_read_again(project: Path) -> None:
    """Its new number is in the tables, on its evidence page, and on the pages about all reports."""
    district, text = REPORTS["yi-2024"]
    register(project / "data/reports", REPORTS | {"yi-2024": (district, text.replace("300处", "301处"))})
    assert make()
    assert "301处" in (project / "data/tables/metrics.csv").read_text(encoding="utf-8-sig")
    for page in ("evidence-yi-2024", "look"):
        assert "301" in (project / f"build/site/zh/{page}.html").read_text(encoding="utf-8")


def test_a_word_of_their_own_has_the_reports_read_again(project: Path) -> None:
    """A folder ``lexicon`` beside the reports is an input as they are; taken away, all is as it was."""
    metrics = project / "data/tables/metrics.csv"
    before = metrics.read_bytes()
    (project / "data/reports/lexicon").mkdir()
    word = project / "data/reports/lexicon/words.toml"
    word.write_text('"新增" = "done"\n', encoding="utf-8")
    assert make()
    assert metrics.read_bytes() != before
    word.unlink()
    assert make()
    assert metrics.read_bytes() == before


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("lexicon/words.toml", '"新增" = "done"\n'),
        ("reviewed/a.csv", "table,id,action,column,value,quote,reason,reviewer,day\n"),
        ("concepts/a.csv", "concept,word\n创新,创新\n"),
        ("places.csv", "district,year,residents,area_km2,source\n甲,2024,1000,,年鉴\n"),
    ],
)
def test_what_lies_beside_the_registry_is_an_input(project: Path, name: str, words: str) -> None:
    """Put there, changed or taken away, it has the build done again; in between, nothing is made."""
    path = project / "data/reports" / name
    path.parent.mkdir(exist_ok=True)
    paths = Paths(**{name: Path(folder) for name, folder in FOLDERS_OF.items()})
    seen = [fresh.inputs(paths, None)]
    for content in (words, f"{words}\n"):
        path.write_text(content, encoding="utf-8")
        seen.append(fresh.inputs(paths, None))
    path.unlink()
    seen.append(fresh.inputs(paths, None))
    assert seen[0] == seen[3]
    assert seen[1] != seen[0] != seen[2] != seen[1]
    assert {key for one in seen for key in fresh.changed(seen[0], one)} == {f"reports/{name}"}


def test_pairs_that_are_asked_for_are_made_and_taken_away(project: Path) -> None:
    """Asking for others is a change; an unknown one stops before anything is touched."""
    beside = notebook(
        ("markdown", "title", "# Beside"), ("code", "parameters", f'{FOLDERS}\nleft = "甲"\nright = "乙"'),
    )  # fmt: skip
    (project / "notebooks/pair.ipynb").write_text(beside, encoding="utf-8")
    page = project / "build/site/en/pair-jia-2024--yi-2024.html"
    assert make()
    assert page.exists()
    before = snapshot(project)
    with pytest.raises(InputError, match="the unknown '丙'"):
        make(pairs="甲:丙")
    assert snapshot(project) == before
    assert make(pairs="乙:甲")
    assert make(pairs="乙:甲") is False


def test_two_sites_in_one_folder_do_not_know_each_other(project: Path) -> None:
    """Each has its own list of what it made, so that the second does not clear the first away."""
    other = project / "build/yi"
    before = snapshot(project / "build/site", project / "data/tables", project / "figures")
    assert make(site=Path("build/yi-site"), districts=["乙"], tables=other / "tables", figures=other / "figures")
    assert snapshot(project / "build/site", project / "data/tables", project / "figures") == before
    assert make() is False


@pytest.mark.parametrize(
    ("name", "remade"),
    [
        ("build/site/en/look.html", {"build/site/en/look.html"}),
        ("build/site/assets/style.css", {f"build/site/assets/{name}" for name in ASSETS}),
        ("figures/en/profile-乙.png", {
            f"{EXECUTED}/en/district-yi-2024.ipynb",
            *(f"figures/en/profile-乙.{one}" for one in ("svg", "csv")),
        }),
    ],
)  # fmt: skip
def test_a_product_that_was_deleted_or_edited_is_made_again(project: Path, name: str, remade: set[str]) -> None:
    """With the same bytes as before, and only what was made together with it is written at all."""
    before = snapshot(*MADE)
    (project / name).write_text("edited by hand", encoding="utf-8")
    assert make()
    (project / name).unlink()
    assert make()
    assert {path: found for path, (_, found) in snapshot(*MADE).items()} == {
        path: found for path, (_, found) in before.items()
    }
    assert name in rewritten(before) <= remade | {name}


def test_districts_limit_the_whole_site(project: Path) -> None:
    """Pages, figures and executed notebooks of the others are removed, and the tables hold the chosen reports only."""
    assert make(districts=["甲"])
    names = {path.name for folder in MADE for path in folder.rglob("*") if path.is_file()}
    assert not any("yi-2024" in name or "乙" in name for name in names)
    assert "yi-2024" not in (project / "data/tables/documents.csv").read_text(encoding="utf-8-sig")
    assert "evidence-jia-2024.html" in names


def test_an_unknown_district_is_told_with_the_known_ones(project: Path) -> None:
    """One line, and nothing is touched."""
    before = snapshot(project)
    with pytest.raises(InputError, match=r"'丙'.*甲, 乙") as caught:
        make(districts=["甲", "丙"])
    assert "\n" not in str(caught.value)
    assert snapshot(project) == before


def test_a_notebook_that_raises_leaves_the_last_good_build(project: Path) -> None:
    """The error names notebook, cell, exception and where the traceback is; everything else is as before."""
    raises = notebook(
        ("markdown", "title", "# Bad"), ("code", "parameters", FOLDERS),
        ("code", "cause", "print('so far, so good')\n{}['no\\nsuch key']"),
    )  # fmt: skip
    (project / "notebooks/bad.ipynb").write_text(raises, encoding="utf-8")
    before = snapshot(*MADE)
    with pytest.raises(NotebookError) as caught:
        make()
    told = str(caught.value)
    assert told.startswith(r"notebooks/bad.ipynb, cell 3 (id cause), for page zh/bad: found KeyError: 'no\nsuch key'")
    assert "\n" not in told
    assert "build/site-work/failed/zh/bad.ipynb" in told
    kept = (project / "build/site-work/failed/zh/bad.ipynb").read_text(encoding="utf-8")
    assert "so far, so good" in kept
    assert "Traceback" in kept
    assert rewritten(before) == set()
    (project / "notebooks/bad.ipynb").unlink()
    assert make() is False


def test_a_damaged_report_leaves_the_last_good_build(project: Path) -> None:
    """A byte that differs from the registered one stops the build before anything is made."""
    with (project / "data/reports/yi-2024.txt").open("a", encoding="utf-8") as file:
        file.write("。")
    before = snapshot(*MADE)
    with pytest.raises(InputError, match=r"yi-2024\.txt: found SHA-256"):
        make()
    assert rewritten(before) == set()


def test_a_report_that_cannot_be_read_is_left_out(project: Path) -> None:
    """The site is of the others, without a page about it; the table rejects says why, and so does the command."""
    register(project / "data/reports", REPORTS | {"bing-2024": ("丙", "")})
    done = CliRunner().invoke(app, ["report"])
    assert done.exit_code == 1
    assert "bing-2024.txt: found an empty file" in done.stderr
    assert [reject[0] for reject in read_rejects(project / "data/tables")] == ["bing-2024"]
    names = {path.name for path in (project / "build/site").rglob("*.html")}
    assert "evidence-yi-2024.html" in names
    assert not any("bing" in name for name in names)


def test_two_figures_of_one_name_are_told(project: Path) -> None:
    """A notebook that forgets its parameter in the name of a figure would overwrite one page's figure by another's."""
    path = project / "notebooks/district.ipynb"
    path.write_text(path.read_text(encoding="utf-8").replace("profile-{district}", "profile"), encoding="utf-8")
    with pytest.raises(InputError, match=r"figure profile\.(svg|png|csv) twice"):
        make()


def test_two_builds_are_the_same_to_the_byte(built: Path, tmp_path: Path) -> None:
    """In a folder of another name, in another process, with strings hashed otherwise."""
    other = tmp_path / "另一个 folder"
    other.mkdir()
    lay_out(other)
    environment = os.environ | {"PYTHONHASHSEED": "7", "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run(RUN, check=True, capture_output=True, cwd=other, env=environment)
    for folder in MADE:
        here, there = (
            {p.relative_to(root): p.read_bytes() for p in (root / folder).rglob("*") if p.is_file()}
            for root in (built, other)
        )
        assert here == there
