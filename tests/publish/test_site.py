"""The pages of the invented project: links lead somewhere, words cannot break out, each edition is of one language."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote

import pandas as pd
import pytest
from fontTools.ttLib import TTFont

from tests.wording.test_editions import EXEMPT

EDITIONS = ("en", "zh")
LIGHT = 300_000  # bytes; a page that shows no whole report is lighter


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, str]:
    """The pages of both editions by the path of their file."""
    site = built / "build/site"
    return {path.relative_to(site).as_posix(): path.read_text(encoding="utf-8") for path in site.glob("??/*.html")}


def body(page: str) -> str:
    """The text of a page without its markup and what scripts read."""
    inside = re.sub(r"<(script|style|code|pre)\b.*?</\1>", " ", re.split("<body[^>]*>", page)[1], flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", inside).split())


def test_both_editions_have_the_same_pages(pages: dict[str, str]) -> None:
    """An overview, data, search, a page for the question, each report, each district and the pair."""
    names = {edition: {name.partition("/")[2] for name in pages if name.startswith(edition)} for edition in EDITIONS}
    assert names["en"] == names["zh"]
    assert names["en"] == {
        "index.html", "data.html", "search.html", "look.html", "pair-jia-2024--yi-2024.html",
        *(f"{kind}-{doc}-2024.html" for kind in ("district", "evidence") for doc in ("jia", "yi")),
    }  # fmt: skip


def test_every_link_leads_somewhere(pages: dict[str, str], built: Path) -> None:
    """To a file of the site, and to an anchor that is on the page."""
    ids = {name: re.findall(r'\sid="([^"]*)"', page) for name, page in pages.items()}
    found = [(name, link) for name, page in pages.items() for link in re.findall(r'<a [^>]*href="([^"]*)"', page)]
    assert {link for _, link in found if link.startswith("http")} == {"https://creativecommons.org/licenses/by/4.0/"}
    links = [(name, link) for name, link in found if not link.startswith("http")]
    assert len(links) > 100
    for name, link in links:
        file, _, anchor = unquote(link).partition("#")
        target = (built / "build/site" / name).parent / file if file else built / "build/site" / name
        assert target.is_file(), (name, link)
        there = ids.get(target.resolve().relative_to((built / "build/site").resolve()).as_posix(), ())
        assert not anchor or anchor in there, (name, link)
    assert all(len(found) == len(set(found)) for found in ids.values())


def test_rows_of_a_notebook_lead_to_their_place_in_the_source(pages: dict[str, str]) -> None:
    """The link of a row names the mark that holds its words."""
    rows = re.findall(r"<tr>(.*?)</tr>", pages["en/look.html"], re.DOTALL)
    target = next(re.search(r'href="(evidence-yi-2024\.html)#([^"]+)"', row) for row in rows if "300处" in row)
    assert target
    mark = re.search(rf'<mark id="{re.escape(target[2])}"[^>]*>(.*?)</mark>', pages[f"en/{target[1]}"])
    assert mark
    assert mark[1] == "300处"


def readings(built: Path, edition: str, doc_id: str) -> dict[str, dict[str, object]]:
    """What the script of a report hands to its page."""
    script = (built / f"build/site/{edition}/evidence-{doc_id}.js").read_text(encoding="utf-8")
    found: dict[str, dict[str, object]] = json.loads(script.removeprefix("globalThis.readings = ").rstrip(";\n"))
    return found


def test_a_number_says_where_it_is_used(built: Path) -> None:
    """The table that links to it and the figure whose data has its id, at addresses of the same edition."""
    metrics = pd.read_csv(built / "data/tables/metrics.csv", encoding="utf-8-sig")
    name = metrics.loc[metrics["quote"] == "300处", "metric_id"].item()
    assert readings(built, "en", "yi-2024")[name]["uses"] == [
        ["look.html#all", "look", "All quantities"], ["look.html#look-all", "look", "There are some"],
    ]  # fmt: skip
    assert readings(built, "zh", "yi-2024")[name]["uses"][0][2] == "全部数量"  # type: ignore[index]  # a list


def test_a_number_says_what_was_read_and_why(built: Path) -> None:
    """Fields in the words of the edition, with the rule and the words of the source; and values for a review."""
    reading = next(
        one for one in readings(built, "en", "jia-2024").values() if "5亿元" in str(one["rows"]) and "said" in one
    )
    fields = {field[0]: field[1:] for field in reading["fields"]}  # type: ignore[attr-defined]  # a list
    assert fields["Value"] == ["500,000,000", "number+unit", "5亿元"]
    assert fields["Part"][0] == "plan"
    row = reading["rows"][0]  # type: ignore[index]  # a list
    assert (row["table"], row["values"]["value_low"], row["values"]["status"]) == ("metrics", "500000000", "target")


def test_no_page_of_one_edition_holds_words_of_the_other(pages: dict[str, str]) -> None:
    """But for source words in the English one, and names of software, files and licences in the Chinese one."""
    software = [
        "analysis",
        "English",
        "SIL Open Font License",
        "alert",
        "amp",
        "script",
        "txt",
        "look",
    ]  # and a notebook without a name
    exempt = "|".join(
        [
            r"[a-z]+-2024",
            r"\b[0-9a-f]{64}\b",
            *(rf"(?<![A-Za-z]){word}(?![A-Za-z])" for word in [*software, *sorted(EXEMPT)]),
        ]
    )
    for name, page in pages.items():
        if name.startswith("zh/"):
            left = re.findall(r"[A-Za-z]{3,}", re.sub(exempt, " ", body(page)))
            assert left == [], name
        elif "evidence" not in name and name != "en/look.html":
            rest = re.sub(r'<(\w+)[^>]*\slang="zh-CN".*?</\1>', " ", page, flags=re.DOTALL)
            assert re.findall(r"[\u4e00-\u9fff]+", body(rest)) == [], name


def test_a_report_cannot_run_a_script(pages: dict[str, str]) -> None:
    """Its tags are shown as text wherever its words appear; the only scripts are the site's own, and data for them."""
    own = r'<script (src="\.\./assets/\w+\.js" defer|type="application/(ld\+)?json"( id="said")?)>'
    for page in pages.values():
        for script in re.findall(r"<script\b[^>]*>", page):
            assert re.fullmatch(own, script)
    assert "a &lt; b &amp; &lt;script&gt;" in pages["en/evidence-jia-2024.html"]


def test_every_page_has_one_heading_a_language_a_description_and_a_policy(pages: dict[str, str]) -> None:
    """What screen readers, search engines and browsers go by."""
    for name, page in pages.items():
        assert page.count("<h1") == 1
        assert f'<html lang="{"zh-CN" if name.startswith("zh") else "en"}">' in page
        assert re.search(r'<meta name="description" content="[^"]{2,}">', page)
        assert "default-src 'none'" in page
        assert "POLICY" not in page
        assert "og:" not in page  # where nobody has said at which address the site lies
        levels = [int(level) for level in re.findall(r"<h(\d)", page)]
        assert all(deeper - level <= 1 for level, deeper in pairwise(levels))


def test_pages_are_light(pages: dict[str, str]) -> None:
    """What a reader waits for, with style, scripts and fonts apart."""
    assert {name: len(page.encode()) for name, page in pages.items() if len(page.encode()) > LIGHT} == {}


def test_the_overview_begins_with_a_finding(pages: dict[str, str], built: Path) -> None:
    """Its answer is the title, its figure is there, and each report has a row of counts."""
    page = pages["en/index.html"]
    assert re.search(r"<title>\d+ quantities were read · Subdistrict work reports</title>", page)
    assert 'id="look-all"' in page
    row = next(row for row in re.findall(r"<tr>.*?</tr>", page, re.DOTALL) if "district-yi-2024.html" in row)
    promises = pd.read_csv(built / "data/tables/commitments.csv", encoding="utf-8-sig")["doc_id"]
    assert re.findall(r'<td class="number"[^>]*>(\d+)<', row)[0] == str((promises == "yi-2024").sum())


def test_the_data_are_described_for_machines(pages: dict[str, str], built: Path) -> None:
    """A schema.org Dataset that names every file; the files are there, and so are a workbook and a dictionary."""
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', pages["zh/data.html"], re.DOTALL)
    assert found
    dataset = json.loads(found[1])
    assert dataset["@type"] == "Dataset"
    assert dataset["license"].startswith("https://creativecommons.org/licenses/by/4.0")
    for part in dataset["distribution"]:
        assert (built / "build/site/zh" / part["contentUrl"]).is_file()
    heads = pd.read_csv(built / "build/site/zh/dictionary.csv", encoding="utf-8-sig").columns
    assert list(heads)[:4] == ["表", "字段", "本站名称", "含义"]


def test_the_fonts_have_every_character_of_the_figures(built: Path) -> None:
    """And nothing else needs them: text is set in fonts of the reader's machine."""
    wanted = {char for path in (built / "figures").rglob("*.svg") for char in path.read_text(encoding="utf-8")}
    for weight in ("regular", "bold"):
        with TTFont(built / f"build/site/assets/noto-sans-{weight}.woff2") as font:
            assert {chr(code) for code in font.getBestCmap()} >= {c for c in wanted if "\u4e00" <= c <= "\u9fff"}
