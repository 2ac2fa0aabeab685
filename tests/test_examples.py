"""The invented corpora of ``examples/``: they say that they are invented, and are built as any corpus is."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

from analysis.corpus.members import members
from analysis.corpus.places import read_places
from analysis.corpus.registry import read_registry
from analysis.corpus.series import by_place
from analysis.findings import alike
from analysis.findings.restated import restated

if TYPE_CHECKING:
    from pathlib import Path

    import analysis


def test_the_panel_says_that_it_is_invented(root: Path) -> None:
    """So does every entry of its registry, every line about its places, and the file that introduces it."""
    folder = root / "examples/panel"
    assert all("invented" in str(report.publisher) for report in read_registry(folder))
    assert read_places(folder)["source"].str.contains("invented").all()
    assert "invented" in (folder / "README.md").read_text(encoding="utf-8").split("\n")[0]


def test_the_panel_is_seven_places_over_three_years(root: Path) -> None:
    """One of them has two editions for one year, and one another name in its first."""
    reports = read_registry(root / "examples/panel")
    places = by_place(reports)
    years = {place: [report.plan_year for report in own] for place, own in places.items()}
    assert len(reports) == 22
    assert len(years) == 7
    assert years.pop("霁洲") == [2023, 2024, 2024, 2025]
    assert all(found == [2023, 2024, 2025] for found in years.values())
    assert "芦荡" in {report.district for report in places["芦汀"]}


def test_the_panel_is_read_as_what_it_is(panel: analysis.Tables) -> None:
    """Short reports of subdistricts, each with a review of the year before and a plan that states some target."""
    documents = panel.documents
    assert set(documents["genre"]) == {"review_plan"}
    assert set(documents["tier"]) == {"township"}
    assert documents["doubts"].isna().all()
    assert documents["n_chars"].between(850, 1500).all()
    assert (documents["review_end"].dt.year + 1 == documents["plan_end"].dt.year).all()
    targets = panel.metrics[panel.metrics["status"] == "target"].groupby("doc_id").size()
    assert set(targets.index) == set(documents["doc_id"])


def test_the_lists_of_concepts_have_words_of_the_texts(root: Path, panel: analysis.Tables) -> None:
    """Every word of every list stands in some report; weights are above 0."""
    texts = "".join(panel.sentences["text"])
    files = sorted((root / "examples/panel/concepts").glob("*.csv"))
    assert len(files) == 3
    for file in files:
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines))
        assert {row["concept"] for row in rows} == {file.stem}
        assert [row["word"] for row in rows if row["word"] not in texts] == []
        assert all(float(row["weight"]) > 0 for row in rows)


def test_what_was_restated_on_purpose_is_found(panel: analysis.Tables) -> None:
    """Two values that a later report corrects, one that a later edition does, and none besides."""
    table, found = members(panel.documents), []
    for _, own in table.groupby("place"):
        documents = panel.documents[panel.documents["doc_id"].isin(own["doc_id"])]
        lines = alike.lines(panel.metrics, documents, panel.sentences)
        found += restated(lines, list(own["doc_id"]))[["indicator_code", "doc_id", "other_doc"]].to_numpy().tolist()
    assert sorted(found) == [
        ["lift_retrofit", "chengwan-2023", "chengwan-2024"],
        ["parking_added", "jizhou-2024", "jizhou-2024-revised"],
        ["tax_revenue", "tangwu-2024", "tangwu-2025"],
    ]
