from __future__ import annotations

from dataclasses import fields
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import analysis
from analysis.building.build import read_corpus
from analysis.building.crew import Crew
from analysis.corpus.registry import read_registry
from analysis.corpus.reviews import COLUMNS
from analysis.tables.catalogue import TABLES
from analysis.tables.check import check

REPORT = """甲街道工作报告
2031年1月8日
一、2030年工作回顾
全年税收收入5亿元,同比增长8.5%。发放补助30万元,惠及60户。推行“1+3+N”工作法。
二、2031年工作安排
6月底前新建公园3个。每月召开例会一次。力争税收收入突破6亿元。
"""
CORPUS_ONLY = {
    "themes", "terms", "topics", "topic_shares", "topic_quality", "profiles", "concepts", "concept_words", "reviews",
    "followups", "rejects",
}  # fmt: skip
META = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


@pytest.fixture(scope="module")
def found() -> analysis.Tables:
    """The tables of the invented report."""
    return analysis.parse_report(REPORT, META)


def test_all_tables_are_there(found: analysis.Tables) -> None:
    """One report gives every table in its declared form; those that compare reports are empty."""
    assert [field.name for field in fields(found)] == [table.name for table in TABLES]
    for table in TABLES:
        frame = getattr(found, table.name)
        assert list(frame.columns) == list(table.names)
        assert frame.empty == (table.name in CORPUS_ONLY), table.name
    check(found, {"jia-2031": REPORT})


def test_the_row_of_the_report(found: analysis.Tables) -> None:
    """What the report is, from its registration and its text."""
    row = found.documents.iloc[0]
    assert (row["doc_id"], row["title"], row["genre"]) == ("jia-2031", "甲街道工作报告", "review_plan")
    assert (row["review_start"], row["plan_end"]) == (pd.Timestamp(2030, 1, 1), pd.Timestamp(2031, 12, 31))
    assert row["n_chars"] == len(REPORT)
    assert row["sha256"] == sha256(REPORT.encode()).hexdigest()
    assert row["inferred"] == "genre"


def test_the_worked_example(found: analysis.Tables) -> None:
    """Each quantity of the report as a reader would write it down."""
    rows = found.metrics[["quote", "indicator", "value_low", "unit", "bound", "per", "aspect", "sign", "status", "due"]]
    said = [tuple(None if pd.isna(value) else value for value in row) for row in rows.itertuples(index=False)]
    june = pd.Timestamp(2031, 6, 30)
    assert said == [
        ("5亿元", "税收收入", 5e8, "元", "exact", None, "level", None, "achieved", None),
        ("8.5%", "税收收入", 8.5, "%", "exact", None, "change", 1, "achieved", None),
        ("30万元", "发放补助", 3e5, "元", "exact", None, "level", None, "achieved", None),
        ("60户", "补助惠及", 60, "户", "exact", None, "level", None, "achieved", None),
        ("3个", "新建公园", 3, "个", "exact", None, "level", None, "target", june),
        ("一次", "例会", 1, "次", "exact", "月", "level", None, "target", None),
        ("6亿元", "税收收入", 6e8, "元", "over", None, "level", None, "target", None),
    ]


def test_the_same_report_twice(found: analysis.Tables) -> None:
    """Record is deterministic: a second reading equals the first in every table."""
    again = analysis.parse_report(REPORT, META)
    for table in TABLES:
        pd.testing.assert_frame_equal(getattr(found, table.name), getattr(again, table.name))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        " \u3000\n\u200b",
        "1",
        "。",
        "名词解释",
        "一、",
        "一、\n一、\n",
        "“",
        "(((((1",
        "2031年13月45日前3个。",
        "\r\n1、\r\n",
        "\x00\x01 3个",
        "🙂3个🙂",
        "x" * 5000,
        "1" * 5000,
        "一" * 5000,
        "1个" * 2500,
        "(1)" * 1500,
        "2031年" * 1000,
        "，" * 5000,
    ],
)
def test_any_text_is_read(text: str) -> None:
    """Empty, hostile and broken texts give tables that hold to their declaration."""
    tables = analysis.parse_report(text, META)
    check(tables, {"jia-2031": text})
    assert len(tables.documents) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"\xe4\xb8\x80", "text of jia-2031: found bytes; expected a str. "),
        (None, "text of jia-2031: found NoneType; expected a str. "),
        (Path("jia.txt"), "text of jia-2031: found PosixPath; expected a str. "),
        ("一、经济\ud83d。", "text of jia-2031: found the lone surrogate '\\ud83d' at position 4; expected "),
        ("\udfff\udfff", "text of jia-2031: found the lone surrogate '\\udfff' at position 0; expected "),
    ],
)
def test_what_no_file_can_hold_is_no_text(text: Any, told: str) -> None:
    """Bytes and paths, and half a character, whose text could not be written, are told in one line."""
    with pytest.raises(analysis.InputError) as caught:
        analysis.parse_report(text, META)
    assert str(caught.value).startswith(told)


def test_what_is_registered_is_kept() -> None:
    """Facts of the registration are in the row of the report, and are not guessed again."""
    meta = analysis.ReportMeta(
        doc_id="yi",
        district="乙",
        plan_year=2031,
        title="题",
        genre="plan",
        county="甲县",
        city="甲市",
        province="甲省",
        published=date(2031, 2, 1),
        publisher="甲",
        source_file="yi.txt",
        source_url="http://example.cn",
        formerly=("丙", "丁"),
        inferred=("city",),
    )
    row = analysis.parse_report(REPORT, meta).documents.iloc[0]
    assert (row["title"], row["genre"], row["county"], row["inferred"]) == ("题", "plan", "甲县", "city")
    assert (row["published"], row["formerly"]) == (pd.Timestamp(2031, 2, 1), "丙;丁")


def test_a_corpus_is_built_from_its_registry(tmp_path: Path) -> None:
    """The reports of a folder become one set of tables, each with its own rows, as when read by itself."""
    register(tmp_path, {"jia-2031": REPORT, "yi-2031": REPORT.replace("公园3个", "公园4个")})
    tables = analysis.build(tmp_path)
    assert list(tables.documents["doc_id"]) == ["jia-2031", "yi-2031"]
    assert set(tables.themes["doc_id"]) == {"jia-2031", "yi-2031"}
    alone = analysis.parse_report(REPORT, META).metrics
    together = tables.metrics[tables.metrics["doc_id"] == "jia-2031"].reset_index(drop=True)
    pd.testing.assert_frame_equal(alone, together)


def test_a_corpus_has_a_lexicon_of_its_own(tmp_path: Path) -> None:
    """A word in the folder ``lexicon`` beside the registry holds for all reports of the folder, and for no others."""
    text = "甲街道工作报告\n一、2030年工作回顾\n共筹谋公园3个。\n"
    register(tmp_path, {"jia-2031": text, "yi-2031": text})
    assert set(analysis.build(tmp_path).metrics["status"]) == {"achieved"}
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.toml").write_text('"筹谋" = "intent"\n', encoding="utf-8")
    assert set(analysis.build(tmp_path).metrics["status"]) == {"target"}
    assert set(analysis.parse_report(text, META).metrics["status"]) == {"achieved"}


def test_a_wrong_lexicon_is_told(tmp_path: Path) -> None:
    """A class that there is not stops the build with the line of the file."""
    register(tmp_path, {"jia-2031": REPORT})
    (tmp_path / "lexicon").mkdir()
    (tmp_path / "lexicon/words.toml").write_text('"筹谋" = "intend"\n', encoding="utf-8")
    with pytest.raises(analysis.InputError, match=r"words\.toml:1: found the unknown class 'intend'"):
        analysis.build(tmp_path)


def test_a_corpus_has_reviews_of_its_own(tmp_path: Path) -> None:
    """They hold before reports are compared; of some reports only those of these are there."""
    register(tmp_path, {"jia-2031": REPORT, "yi-2031": REPORT})
    sentence = analysis.parse_report(REPORT, META).sentences.iloc[-1]
    line = f'change,sentences,{{}},,,"{sentence.text}",theme,{sentence.theme},party,why,王,2031-05-01'
    ids = [sentence.sentence_id.replace("jia-2031", doc_id) for doc_id in ("jia-2031", "yi-2031")]
    (tmp_path / "reviewed").mkdir()
    lines = [",".join(COLUMNS), *map(line.format, ids)]
    (tmp_path / "reviewed/a.csv").write_text("\n".join(lines), encoding="utf-8-sig")
    tables = analysis.build(tmp_path)
    assert tables.reviews["state"].tolist() == ["applied", "applied"]
    party = tables.themes[(tables.themes["theme"] == "party") & (tables.themes["stance"] == sentence.stance)]
    assert (party["n_sentences"] > 0).all()
    assert len(party) == 2
    alone = read_corpus(tmp_path, tmp_path / "work", read_registry(tmp_path)[1:], Crew())
    assert alone.reviews["id"].tolist() == ids[1:]
    assert analysis.build(tmp_path, reviewed=False).reviews.empty


def test_a_missing_report_is_told(tmp_path: Path) -> None:
    """A registered report that is not there stops the build with its name."""
    register(tmp_path, {"jia-2031": REPORT})
    (tmp_path / "jia-2031.txt").unlink()
    with pytest.raises(analysis.InputError, match=r"jia-2031\.txt"):
        analysis.build(tmp_path)


def register(folder: Path, texts: dict[str, str]) -> None:
    """A folder with a registry of these texts."""
    lines = []
    for number, (doc_id, text) in enumerate(texts.items()):
        (folder / f"{doc_id}.txt").write_text(text, encoding="utf-8", newline="")
        digest = sha256(text.encode()).hexdigest()
        lines.append(f'[{doc_id}]\ndistrict = "{"甲乙丙"[number]}"\nplan_year = 2031\nsha256 = "{digest}"\n')
    (folder / "reports.toml").write_text("\n".join(lines), encoding="utf-8")
