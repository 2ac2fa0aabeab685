"""What stands behind the pages: changes of the data, search, settings, where a number is used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import analysis
from analysis.errors import InputError
from analysis.publish.changes import changes
from analysis.publish.doors import sitemap
from analysis.publish.layout import Frame
from analysis.publish.plan import Page, Run
from analysis.publish.search import entries, sounds
from analysis.publish.settings import Settings
from analysis.publish.uses import Use, uses
from analysis.tables import store

META = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)
TEXT = "甲街道2031年工作计划\n一、经济发展\n完成税收5亿元。改造厂房3处。\n"


def written(folder: Path, text: str) -> Path:
    """The tables of a text on disk."""
    store.write(analysis.parse_report(text, META), folder)
    return folder


def test_changes_are_counted_by_key(tmp_path: Path) -> None:
    """A new number is added, one that is gone removed, one that was read otherwise changed; the same is no change."""
    before = written(tmp_path / "before", TEXT)
    after = written(tmp_path / "after", TEXT.replace("改造厂房3处", "改造厂房4处").replace("街道2031", "街道  2031"))
    same = changes(before, before).set_index("table")
    assert (same[["added", "removed", "changed"]] == 0).all(axis=None)
    found = changes(before, after).set_index("table").loc["metrics"].to_dict()
    # a sentence of other words has another id, and its numbers with it; the other number stands elsewhere in the text
    assert found == {"rows": 2, "added": 1, "removed": 1, "changed": 1}


def test_without_an_earlier_build_there_is_nothing_to_compare(tmp_path: Path) -> None:
    """Rows are told, changes are missing and not zero."""
    found = changes(tmp_path / "none", written(tmp_path / "after", TEXT))
    assert found["rows"].notna().all()
    assert found[["added", "removed", "changed"]].isna().all(axis=None)


def test_sounds_follow_the_words_around_a_character() -> None:
    """As people type them: no tones, ü as v; what is not Chinese has none."""
    assert sounds("税收5亿元") == "shui shou yi yuan"
    assert sounds("绿化GDP") == "lv hua"
    assert (sounds("银行"), sounds("行动")) == ("yin hang", "xing dong")
    assert sounds("") == ""


@given(st.text(max_size=30))
def test_any_text_can_be_searched(text: str) -> None:
    """No sign in it breaks out of the script that holds it."""
    assert all(sound.isascii() or sound.isalpha() for sound in sounds(text).split())


def test_every_sentence_number_and_formula_can_be_found() -> None:
    """Each with its id, its theme and its status or stance."""
    tables = analysis.parse_report(f"{TEXT}开展“1+3+N”网格治理。", META)
    script = entries(tables, "jia-2031")
    head = '(globalThis.found ??= {})["jia-2031"] = '
    assert script.startswith(head)
    rows = json.loads(script.removeprefix(head).rstrip(";\n"))
    ids = {kind: [row[1] for row in rows if row[0] == kind] for kind in "ifs"}
    assert ids["s"] == list(tables.sentences["sentence_id"])
    assert ids["i"] == list(tables.metrics["metric_id"])
    assert ids["f"] == list(tables.formulas["mention_id"])
    assert next(row for row in rows if row[0] == "i")[2:6] == ["税收 5亿元", "shui shou yi yuan", "economy", "target"]


def test_settings_are_read_from_beside_the_registry(tmp_path: Path) -> None:
    """None without the file; the address always ends with a stroke."""
    assert Settings.read(tmp_path) == Settings()
    (tmp_path / "site.toml").write_text('address = "https://example.cn/reports"\n', encoding="utf-8")
    assert Settings.read(tmp_path) == Settings("https://example.cn/reports/", "")


@pytest.mark.parametrize(
    ("line", "told"), [('adress = "https://a.cn"', "address"), ('feedback = "mail me"', "https://")]
)
def test_wrong_settings_are_told_with_their_line(tmp_path: Path, line: str, told: str) -> None:
    """What was found, what was expected."""
    (tmp_path / "site.toml").write_text(f"# mine\n{line}\n", encoding="utf-8")
    with pytest.raises(InputError, match=told) as caught:
        Settings.read(tmp_path)
    assert "site.toml:2" in str(caught.value)


def test_what_needs_an_address_is_made_where_there_is_one() -> None:
    """The sitemap names every page of both editions; without an address there is none, and no card for previews."""
    pages = (Page("data", "Data", "data", "en"),)
    known = Frame("en", (META,), pages, "1", Settings("https://example.cn/"))
    files = sitemap([known])
    assert files["sitemap.xml"].count("<loc>https://example.cn/en/") == 2
    assert sitemap([Frame("en", (META,), pages, "1", Settings())]) == {}
    page = known.page(
        "search.html.j2",
        Page("search", "", "sources", "en"),
        "Search",
        description="What it is",
        picture="figures/a.png",
        said={"reports": {}},
        folder="search",
    )
    assert '<meta property="og:image" content="https://example.cn/en/figures/a.png">' in page


def test_uses_name_the_table_or_list_that_links_and_the_figure_whose_data_has_the_id(tmp_path: Path) -> None:
    """A row counts once, by its most precise id; a promise by its sentence."""
    number, sentence, promise = "jia-2031-s0123456789.1", "jia-2031-s0123456789", "jia-2031-caaaaaaaaaa"
    page = (
        f'<h2 id="all">All of <b>them</b></h2><table><caption>Every &amp; each</caption><tr><td>'
        f'<a href="evidence-jia-2031.html#{number}">3处</a></td></tr></table><ul><li>'
        f'<a href="evidence-jia-2031.html#{sentence}">it</a></li></ul>'
    )
    (tmp_path / "look.html").write_text(page, encoding="utf-8")
    (tmp_path / "dates.csv").write_text(f"Promise,Sentence\n{promise},{sentence}\n", encoding="utf-8-sig")
    told = {"metadata": {"part": "figure", "id": "dates", "title": "When"}, "output_type": "display_data"}
    cell = {"cell_type": "code", "source": "", "metadata": {}, "id": "a", "outputs": [told]}
    (tmp_path / "look.ipynb").write_text(json.dumps({"cells": [cell], "metadata": {}}), encoding="utf-8")
    run = Run("look", "Look", "questions", "en", tmp_path / "look.ipynb")
    found = uses(
        [run], {run.key: tmp_path / "look.html"}, {run.key: tmp_path / "look.ipynb"},
        {"dates.csv": tmp_path / "dates.csv"}, {promise: sentence},
    )  # fmt: skip
    assert found == {
        number: (Use("look.html#all", "Look", "Every & each"),),
        sentence: (Use("look.html#all", "Look", "All of them"), Use("look.html#dates", "Look", "When")),
    }
