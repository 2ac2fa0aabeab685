"""One page by itself, into the site that is there or into none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis.errors import InputError
from analysis.publish.alone import page
from analysis.publish.paths import Paths
from analysis.publish.suite import make
from analysis.wording.editions import EDITIONS
from tests.publish.conftest import FOLDERS, notebook, snapshot

PATHS = Paths(
    reports=Path("data/reports"), notebooks=Path("notebooks"), gold=Path("data/gold"), tables=Path("data/tables"),
    figures=Path("figures"), site=Path("build/site"),
)  # fmt: skip


def test_a_page_is_as_the_build_makes_it(project: Path) -> None:
    """By district or by id; other pages are left alone, and its figure is there again."""
    pages = [Path(f"build/site/{edition}/district-jia-2024.html") for edition in EDITIONS]
    figure = project / "figures/en/profile-甲.svg"
    before = snapshot(Path("build/site"))
    for said in ("甲", "jia-2024"):
        for gone in (*pages, figure):
            gone.unlink()
        assert page(PATHS, "district", [f"district={said}"]) == pages
        assert figure.exists()
        after = snapshot(Path("build/site"))
        assert {name: found for name, (_, found) in after.items()} == {
            name: found for name, (_, found) in before.items()
        }
    assert make() is False, "to the byte"


def test_a_pair_that_nobody_chose(project: Path) -> None:
    """In both editions, and linked with pages that are there; both ways round it is one page."""
    beside = notebook(("code", "parameters", f'{FOLDERS}\nleft = "甲"\nright = "乙"'))
    (project / "notebooks/pair.ipynb").write_text(beside, encoding="utf-8")
    made = page(PATHS, "pair", ["left=乙@2024", "right=甲"])
    assert made == [Path(f"build/site/{edition}/pair-jia-2024--yi-2024.html") for edition in EDITIONS]
    linked = set(re.findall(r'href="([\w-]+\.html)', made[0].read_text(encoding="utf-8")))
    assert "index.html" in linked
    assert all((project / "build/site/zh" / name).is_file() for name in linked)


def test_without_a_site_there_is_the_page_and_what_it_is_shown_with(project: Path) -> None:
    """Rows of its tables name the sentence without a link to a page that is not there."""
    (project / "build/site").unlink()
    made = page(PATHS, "look", [])
    assert {path.name for path in (project / "build/site").iterdir()} == {*EDITIONS, "assets"}
    assert "evidence-" not in "".join(re.findall(r'href="[^"]*"', made[0].read_text(encoding="utf-8")))


@pytest.mark.parametrize(
    ("name", "settings", "told"),
    [
        ("profile", [], "page: found no notebook 'profile'; expected one of district, look, pair."),
        ("district", [], "--set: found no district; expected district=…."),
        ("district", ["districts=甲"], "--set: found 'districts=甲'; expected district=…."),
        ("district", ["district=甲", "district=乙"], "--set: found 'district=乙'; expected district=…."),
        ("district", ["甲"], "--set: found '甲'; expected district=…."),
        ("district", ["tables=x"], "--set: found 'tables=x'; expected district=…."),
        ("district", ["district=丙"], "district: found the unknown '丙'; expected one of the districts 甲, 乙."),
        ("district", ["district=甲@2023"], "district: found the unknown '甲@2023'; expected one of 甲@2024."),
        ("look", ["district=甲"], "--set: found 'district=甲'; expected none: look has one page."),
    ],
)  # fmt: skip
def test_what_is_not_known_is_told_with_what_is(project: Path, name: str, settings: list[str], told: str) -> None:
    """In one line, and nothing is made."""
    before = snapshot(project)
    with pytest.raises(InputError) as caught:
        page(PATHS, name, settings)
    assert str(caught.value).startswith(told)
    assert "\n" not in str(caught.value)
    assert snapshot(project) == before


def test_missing_tables_are_told(project: Path) -> None:
    """They are what a page is made from."""
    (project / "data/tables").unlink()
    with pytest.raises(InputError, match="data/tables: found no such folder"):
        page(PATHS, "look", [])
