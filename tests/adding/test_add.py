from __future__ import annotations

import csv
import json
import re
import tomllib
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from typer.testing import CliRunner

from analysis.adding.ids import doc_id
from analysis.adding.places import area_of, place_of, short
from analysis.cli import app
from analysis.corpus.registry import read_registry
from analysis.corpus.rules import ID
from analysis.pipeline import build
from tests.corpus.formats.made import BODY, TEXT, docx_of, paragraph, pdf_of, shown, xlsx_of

OTHER = (
    "河埠街道2031年工作要点\n一、保障安全\n整治楼道堆物500处，排查隐患2,000处次。\n二、促进发展\n"
    "盘活楼宇3.6万平方米，新设企业120户。"
)


def run(*words: object, status: int = 0) -> tuple[str, str]:
    """What the command says on standard output and standard error; its status is as expected."""
    result = CliRunner().invoke(app, [str(word) for word in words])
    assert result.exit_code == status, result.output
    return result.stdout, result.stderr


def entries(corpus: Path) -> dict[str, dict[str, object]]:
    """The registry of a folder."""
    return tomllib.loads((corpus / "reports.toml").read_text(encoding="utf-8"))


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder that is not there yet."""
    return tmp_path / "corpus"


def put(folder: Path, name: str, data: bytes) -> Path:
    """A file in a folder."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_bytes(data)
    return folder / name


def test_a_folder_of_what_people_have(tmp_path: Path, corpus: Path) -> None:
    """Each file is read and registered, the original beside its text; a broken one is in rejects.csv, with status 1."""
    folder = tmp_path / "in"
    put(folder, "甲 报告.docx", docx_of("".join(map(paragraph, BODY))))
    put(folder, "图.png", b"\x89PNG\r\n\x1a\n")
    put(folder, "~$甲 报告.docx", bytes(162))
    put(folder, ".hidden.txt", b"x")
    put(folder, "b.txt", OTHER.encode())
    _, told = run("add", folder, "--corpus", corpus, status=1)
    assert told.endswith(f"2 added to {corpus}, 1 refused ({corpus / 'rejects.csv'}).\n")
    found = entries(corpus)
    assert list(found) == ["hebu-2031", "yunbai-2031"]
    assert (corpus / "hebu-2031.txt").read_bytes() == OTHER.encode()
    assert found["yunbai-2031"]["original_file"] == "甲 报告.docx"
    original = (corpus / "originals/甲 报告.docx").read_bytes()
    assert found["yunbai-2031"]["original_sha256"] == sha256(original).hexdigest()
    assert (corpus / "yunbai-2031.txt").read_text(encoding="utf-8") == TEXT + "\n"
    with (corpus / "rejects.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [
            ["file", "reason", "what to do"],
            [str(folder / "图.png"), "found a picture (PNG); expected a report as txt, html, docx, pdf, xlsx or csv",
             "Run OCR over it first, and give the text."],
        ]  # fmt: skip
    assert [meta.district for meta in read_registry(corpus)] == ["河埠", "云柏"]


def test_facts_and_where_they_were_read(tmp_path: Path, corpus: Path) -> None:
    """As JSON, for one that is only tried; nothing is written."""
    head = f"标题：{BODY[0]}\n发文时间：2031-01-18\n正文：\n"
    file = put(tmp_path, "云柏街道_2030_报告.txt", (head + "\n".join(BODY[1:])).encode())
    (told,) = json.loads(run("add", file, "--corpus", corpus, "--dry-run", "--json")[0])
    assert not corpus.exists()
    assert (told["status"], told["doc_id"], told["place"], told["district"]) == (
        "proposed",
        "yunbai-2031",
        "云柏街道",
        "云柏",
    )
    assert (told["plan_year"], told["genre"], told["title"]) == (2031, "review_plan", BODY[0])
    assert (told["published"], told["format"], told["encoding"]) == ("2031-01-18", "txt", "utf-8")
    assert told["from"] == {
        "title": "head", "published": "head", "district": "title", "plan_year": "text", "genre": "text",
    }  # fmt: skip
    assert "the name of the file says 2030, the text 2031" in told["warnings"]


def test_what_is_missing_is_said(tmp_path: Path, corpus: Path) -> None:
    """Without a terminal nobody can be asked; options fill it in."""
    file = put(
        tmp_path, "a.txt", ("一、主要工作\n新增养老床位86张，助餐点覆盖11个社区，日均供餐1450份。\n" * 2).encode()
    )
    _, told = run("add", file, "--corpus", corpus, status=1)
    assert f"{file}: found no district and no plan_year;" in told
    assert "Give --district and --year" in told
    run("add", file, "--corpus", corpus, "--district", "云柏", "--year", 2031)
    entry = entries(corpus)["yunbai-2031"]
    assert (entry["district"], entry["plan_year"], entry["inferred"]) == ("云柏", 2031, ["district", "plan_year"])


def test_one_text_is_registered_once(tmp_path: Path, corpus: Path) -> None:
    """The same text again is refused, in whatever file; nearly the same one is warned of."""
    run("add", put(tmp_path, "a.txt", TEXT.encode()), "--corpus", corpus)
    _, told = run("add", put(tmp_path, "b.docx", docx_of("".join(map(paragraph, BODY)))), "--corpus", corpus, status=1)
    assert "found the text of yunbai-2031 again" in told
    out, _ = run("add", put(tmp_path, "c.txt", (TEXT + "\n全年办理议案12件。").encode()), "--corpus", corpus)
    assert "yunbai-2031-2" in out
    assert "warning: nearly the same text as yunbai-2031" in out


def test_a_corpus_in_one_file_and_a_zip(tmp_path: Path, corpus: Path) -> None:
    """Rows share their original; a zip is a folder, with names in the encoding of a Chinese machine."""
    rows = [
        ["标题", "正文"],
        [BODY[0], "\n".join(BODY[1:])],
        ["空", ""],
        ["河埠街道2031年工作要点", OTHER.partition("\n")[2]],
    ]
    _, told = run("add", put(tmp_path, "汇编.xlsx", xlsx_of(rows)), "--corpus", corpus, status=1)
    assert "row 3: found no text" in told
    assert {entry["original_file"] for entry in entries(corpus).values()} == {"汇编.xlsx"}
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr(
            zipfile.ZipInfo("x/y.txt"), OTHER.replace("河埠", "石湾").replace("500", "700").encode("gb18030")
        )
    run("add", tmp_path / "a.zip", "--corpus", corpus)
    assert entries(corpus)["shiwan-2031"]["original_file"] == "y.txt"


def test_a_list_with_facts(tmp_path: Path, corpus: Path) -> None:
    """What it states counts before what is read; a wrong value refuses its line, a wrong head the list."""
    put(tmp_path, "a.txt", TEXT.encode())
    put(tmp_path, "b.txt", OTHER.encode())
    lines = (
        "file,doc_id,district,plan_year,county,published\na.txt,my-id,云柏,2032,乙县,2032-01-05\nb.txt,,河埠,明年,,\n"
    )
    listed = put(tmp_path, "list.csv", lines.encode("utf-8-sig"))
    _, told = run("add", "--from", listed, "--corpus", corpus, status=1)
    assert "b.txt: found plan_year = '明年'; expected a year from 1949 to 2100" in told
    (entry,) = entries(corpus).items()
    assert entry[0] == "my-id"
    assert (entry[1]["plan_year"], entry[1]["county"]) == (2032, "乙县")
    put(tmp_path, "list.csv", "文件\na.txt\n".encode())
    assert (
        "found the head '文件'; expected a column file" in run("add", "--from", listed, "--corpus", corpus, status=2)[1]
    )


def test_pages_of_a_pdf_reach_the_tables(tmp_path: Path, corpus: Path) -> None:
    """A sentence knows the page on which it begins; reports that are no PDF have none."""
    pages = [
        "\n".join(shown(line, 60 if line == BODY[0] else 30, 250 - 20 * at) for at, line in enumerate(lines))
        for lines in (BODY[:3], BODY[3:])
    ]
    run("add", put(tmp_path, "a.pdf", pdf_of(pages)), put(tmp_path, "b.txt", OTHER.encode()), "--corpus", corpus)
    tables = build(corpus)
    sentences = tables.sentences.groupby("doc_id")["page"].agg(list)
    assert sentences["yunbai-2031"] == [1, 1, 1, 2, 2, 2, 2]
    assert tables.sentences.loc[tables.sentences["doc_id"] == "hebu-2031", "page"].isna().all()
    originals = tables.documents[["doc_id", "original_file", "original_sha256"]].dropna()
    digest = sha256((tmp_path / "a.pdf").read_bytes()).hexdigest()
    assert originals.to_numpy().tolist() == [["yunbai-2031", "a.pdf", digest]]


def test_a_text_in_the_folder_is_registered_where_it_lies(corpus: Path) -> None:
    """Under its own name; the line that a build gives for it is this command."""
    file = put(corpus, "云柏 报告.txt", TEXT.encode())
    run("add", file, "--corpus", corpus)
    assert sorted(file.name for file in corpus.iterdir()) == ["reports.toml", "云柏 报告.txt"]
    (report,) = read_registry(corpus)
    assert (report.doc_id, report.source_file) == ("yunbai-2031", "云柏 报告.txt")


def test_a_newer_file_of_a_report(tmp_path: Path, corpus: Path) -> None:
    """Takes its place under its id, with its facts; the older one is laid aside."""
    run("add", put(tmp_path, "a.txt", TEXT.encode()), "--corpus", corpus, "--district", "云柏镇")
    newer = put(tmp_path, "b.txt", (TEXT + "\n全年办理议案12件。").encode())
    run("add", newer, "--corpus", corpus, "--replace", "yunbai-2031", status=2)
    run("add", newer, "--corpus", corpus, "--replace", "yunbaizhen-2031")
    (report,) = read_registry(corpus)
    assert (report.doc_id, report.district) == ("yunbaizhen-2031", "云柏镇")
    assert (corpus / "yunbaizhen-2031.txt").read_bytes() == newer.read_bytes()
    assert (corpus / "removed/yunbaizhen-2031.txt").read_bytes() == TEXT.encode()


def test_list_and_remove(tmp_path: Path, corpus: Path) -> None:
    """What is taken out of the registry is laid aside with its original; comments of the author stay."""
    run("add", put(tmp_path, "a.html", f"<html><body><p>{'<p>'.join(BODY)}".encode()), "--corpus", corpus)
    run("add", put(tmp_path, "b.txt", OTHER.encode()), "--corpus", corpus)
    registry = corpus / "reports.toml"
    registry.write_text("# mine\n" + registry.read_text(encoding="utf-8"), encoding="utf-8")
    lines = run("list", "--corpus", corpus)[0].splitlines()
    assert lines[0].split("\t") == ["yunbai-2031", "云柏", "2031", "review_plan", "a.html"]
    assert "no report 'gone'" in run("remove", "gone", "--corpus", corpus, status=2)[1]
    run("remove", "yunbai-2031", "--corpus", corpus)
    assert registry.read_text(encoding="utf-8").startswith("# mine\n")
    assert list(entries(corpus)) == ["hebu-2031"]
    assert sorted(file.name for file in (corpus / "removed").iterdir()) == ["a.html", "yunbai-2031.txt"]
    run("remove", "hebu-2031", "--corpus", corpus)
    assert run("list", "--corpus", corpus)[0] == ""
    run("add", tmp_path / "b.txt", "--corpus", corpus)


def test_standard_input_and_mistakes(corpus: Path) -> None:
    """- is a text of its own; nothing to add is a mistake."""
    result = CliRunner().invoke(app, ["add", "-", "--corpus", str(corpus)], input=TEXT.encode())
    assert result.exit_code == 0, result.output
    assert list(entries(corpus)) == ["yunbai-2031"]
    assert run("add", "--corpus", corpus, status=2)[1].count("\n") == 1


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("云槐街道2022年工作总结和2023年工作安排", "云槐街道"),
        ("河东市云槐区柏川街道办事处2030年工作要点", "柏川街道"),
        ("关于印发《河埠镇2031年政府工作报告》的通知", "河埠镇"),
        ("松岭县人民政府", "松岭县"),
        ("2031年河东市南岭县政府工作报告", "南岭县"),
        ("政府工作报告", None),
        ("（2031年1月 8 日在南岭县第九届人民代表大会第三次会议上）", "南岭县"),
        ("政府工作报告2031年1月20日在南岭县第九届人民代表大会", "南岭县"),
        ("各位代表：现在，我代表易县人民政府向大会报告工作。", "易县"),
        ("我代表县人民政府", None),
        ("新型城镇化建设", None),
        ("一年来，我街道坚持稳中求进", None),
        ("全镇上下坚决落实市委市政府部署", None),
        ("全椒县人民政府", "全椒县"),
        ("", None),
    ],
)
def test_places_in_titles(words: str, place: str | None) -> None:
    """The innermost one that a title or publisher names."""
    assert place_of(words) == place


@pytest.mark.parametrize(
    ("words", "place", "area"),
    [
        ("沅东省泊州市泠江区澄湾街道办事处", "澄湾街道", "沅东省 泊州市 泠江区"),
        ("关于印发《泊州市泠江区澄湾街道2031年工作要点》的通知", "澄湾街道", "- 泊州市 泠江区"),
        ("泠江县澄湾镇人民政府", "澄湾镇", "- - 泠江县"),
        ("沅东省_泠江市_澄湾街道_2031", "澄湾街道", "沅东省 - 泠江市"),
        ("上海市泠江新区澄湾街道", "澄湾街道", "上海市 上海市 泠江新区"),
        ("泊州市市南区澄湾街道", "澄湾街道", "- 泊州市 市南区"),
        ("泊州市沙市区澄湾街道", "澄湾街道", "- 泊州市 沙市区"),
        ("沅东自治区泊州自治州泠江旗澄湾镇", "澄湾镇", "沅东自治区 泊州自治州 泠江旗"),
        ("泊州市泠江区人民政府", "澄湾街道", "- 泊州市 泠江区"),
        ("沅东省泊州市泠江县委办公室", "澄湾镇", "沅东省 泊州市 泠江县"),
        ("泊州市人民政府", "澄湾街道", "- - -"),  # of a district of it, or itself the county
        ("沅东省泊州市南岭县人民政府", "南岭县", "沅东省 泊州市 -"),
        ("泊州市南岭县2031年政府工作报告", "南岭县", "- 泊州市 -"),
        ("澄湾街道办事处", "澄湾街道", "- - -"),
        ("我市各区县澄湾街道", "澄湾街道", "- - -"),
        ("2031年1月8日泊州市泠江区澄湾街道", "澄湾街道", "- 泊州市 泠江区"),  # a day is no name
        ("城市管理局", "澄湾街道", "- - -"),
        ("泊州日报社", "澄湾街道", "- - -"),
        ("", "澄湾街道", "- - -"),
    ],
)
def test_where_a_place_lies(words: str, place: str, area: str) -> None:
    """By the grammar of addresses: province, city, county; nothing where the words leave it open."""
    found = area_of(words, place)
    assert " ".join(found.get(name, "-") for name in ("province", "city", "county")) == area


def test_where_a_place_lies_is_proposed_with_its_source(tmp_path: Path, corpus: Path) -> None:
    """What the text itself does not say is registered as inferred; sources that differ are told."""
    head = f"标题：{BODY[0]}\n来源：沅东省泊州市泠江区云柏街道办事处\n正文：\n"
    file = put(tmp_path, "南江区云柏街道2031年.txt", (head + "\n".join(BODY[1:])).encode("gb18030"))
    out, _ = run("add", file, "--corpus", corpus)
    for name, part in (("county", "泠江区"), ("city", "泊州市"), ("province", "沅东省")):
        assert re.search(rf"^  {name} +{part}  \(publisher\)$", out, re.M), out
    assert re.search(r"^  tier +township  \(text\)$", out, re.M)
    assert "warning: the name names 南江区, the publisher 泠江区 (as county)" in out
    entry = entries(corpus)["yunbai-2031"]
    assert (entry["county"], entry["city"], entry["province"]) == ("泠江区", "泊州市", "沅东省")
    assert entry["inferred"] == ["county", "city", "province"]


def test_ids_are_valid_by_construction() -> None:
    """Whatever the name: without letters, with ü, in other scripts, beyond all length."""
    taken: set[str] = set()
    for name in ("云槐", "吕梁", "绿园", "Éa 甲-乙", "！？", "云" * 200, "云槐"):
        made = doc_id(name, 2031, taken)
        assert ID.holds(made)
        assert len(made) <= 80
        assert made not in taken
        taken.add(made)
    assert {"yunhuai-2031", "yunhuai-2031-2"} <= taken
    assert short("云槐街道") == "云槐"


def test_a_registry_in_rows(tmp_path: Path, corpus: Path) -> None:
    """A report is a row more, with columns for facts that had none; what else changes is for whoever wrote the rows."""
    put(corpus, "yi.txt", b"\xe4\xb8\x80")
    rows = f"plan_year,doc_id,district,sha256\n2031,yi,乙,{sha256((corpus / 'yi.txt').read_bytes()).hexdigest()}\n"
    put(corpus, "reports.csv", rows.encode())
    run("add", put(tmp_path / "in", "b.txt", OTHER.encode()), "--corpus", corpus, "--yes")
    assert [(meta.doc_id, meta.district, meta.plan_year) for meta in read_registry(corpus)] == [
        ("yi", "乙", 2031), ("hebu-2031", "河埠", 2031)
    ]  # fmt: skip
    assert (corpus / "reports.csv").read_text(encoding="utf-8").startswith("plan_year,doc_id,district,sha256,")
    assert not (corpus / "reports.toml").exists()
    _, told = run("remove", "yi", "--corpus", corpus, status=2)
    assert "expected a reports.toml, whose entries can be changed one by one" in told


@pytest.mark.parametrize(
    "opens", ["2031年1月8日在云槐街道居民代表会议第三次会议上", "现在，我代表云槐街道办事处报告工作，请予审议。"]
)
def test_who_speaks_where_is_no_title_but_names_the_place(tmp_path: Path, corpus: Path, opens: str) -> None:
    """Before the name of the file does, which may be of a later year: a county that has become a district."""
    file = put(tmp_path, "云柏街道2031年.txt", "\n".join([opens, "主任 柳青", *BODY[1:]]).encode())
    out, _ = run("add", file, "--corpus", corpus, "--yes")
    assert re.search(r"^  district +云槐  \(text\)$", out, re.M), out
    assert "title" not in entries(corpus)["yunhuai-2031"]
