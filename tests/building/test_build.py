"""A corpus to its tables: what is read, what is not read again, and that no byte depends on how."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

import analysis
from analysis.building import build, chunks, crew, pairs, read
from analysis.building.build import beside
from analysis.building.chunk import read_chunk
from analysis.building.crew import Crew, Told
from analysis.building.engine import engine
from analysis.cli import app
from analysis.corpus.registry import ChangedFile, read_registry
from analysis.corpus.reviews import COLUMNS
from analysis.parsing.parse import parse
from analysis.storage.lock import held
from tests.building.conftest import IN_PARTS, Corpus, files, text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ORDER = ["yi-2032", "jia-2031", "bing-2031", "yi-2031", "jia-2032", "bing-2032"]


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The reports that are read from now on, in this process."""
    found: list[str] = []

    def noted(chunk: chunks.Chunk) -> object:
        found.extend(entry.meta.doc_id for entry in chunk.entries)
        return read_chunk(chunk)

    monkeypatch.setattr("analysis.building.read.read_chunk", noted)
    return found


def _read(corpus: Corpus, work: Path, told: Told = lambda total, more: None, jobs: int | None = 1) -> read.Reading:
    """Read the reports of a corpus, without making their tables."""
    metas = read_registry(corpus.folder)
    doc_ids = {meta.doc_id for meta in metas}
    return read.read_reports(corpus.folder, metas, doc_ids, work, Crew(jobs, told=told), reviewed=True)


def test_no_byte_depends_on_chunks(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of one report each, in two processes, or all at once in memory: the same files."""
    whole = analysis.build(corpus.folder, out=tmp_path / "whole", jobs=1)
    analysis.write(analysis.build(corpus.folder), tmp_path / "memory")
    monkeypatch.setattr(chunks, "SMALLEST", 1)
    monkeypatch.setattr(chunks, "LARGEST", 1)
    assert analysis.build(corpus.folder, out=tmp_path / "cut", jobs=2) == whole
    assert len(list(beside(tmp_path / "cut").iterdir())) == 9  # six reports, three pairs
    assert files(tmp_path / "whole") == files(tmp_path / "cut") == files(tmp_path / "memory")


def test_only_what_is_new_is_read(corpus: Corpus, tmp_path: Path, readings: list[str]) -> None:
    """One more report of seven is read by itself; in whatever order the registry has them, tables are as made anew."""
    analysis.build(corpus.folder, out=tmp_path / "tables")
    assert len(readings) == 6
    readings.clear()
    corpus.put("ding-2031", text("丁", 2031, 7), place="丁")
    corpus.order(["ding-2031", *ORDER])
    analysis.build(corpus.folder, out=tmp_path / "tables")
    assert readings == ["ding-2031"]
    analysis.build(corpus.folder, out=tmp_path / "anew")
    assert files(tmp_path / "tables") == files(tmp_path / "anew")
    readings.clear()
    analysis.build(corpus.folder, out=tmp_path / "tables")
    assert readings == []


def test_only_new_pairs_are_compared(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more report of a place is held against the one before; whether that was in another process or not."""
    compared: list[tuple[str, str]] = []

    def noted(some: pairs.Pairs) -> bytes:
        compared.extend(some.pairs)
        return compare(some)

    compare = pairs.compared
    monkeypatch.setattr(pairs, "compared", noted)
    analysis.build(corpus.folder, out=tmp_path / "tables")
    assert compared == [("jia-2031", "jia-2032"), ("yi-2031", "yi-2032"), ("bing-2031", "bing-2032")]
    compared.clear()
    corpus.put("yi-2033", text("乙", 2033, 7), 2033, 'province = "乙省"\n', "乙")
    corpus.order(["yi-2033", *ORDER])
    analysis.build(corpus.folder, out=tmp_path / "tables")
    assert compared == [("yi-2032", "yi-2033")]
    analysis.build(corpus.folder, out=tmp_path / "anew")
    assert files(tmp_path / "tables") == files(tmp_path / "anew")


def test_what_a_report_is_read_with_counts(corpus: Corpus, tmp_path: Path, readings: list[str]) -> None:
    """A fact of one report has it read again, a word of the lexicon all of them; a touched file is only summed up."""
    _read(corpus, tmp_path / "work")
    readings.clear()
    corpus.put("yi-2031", (corpus.folder / "yi-2031.txt").read_bytes(), 2031, 'county = "子县"\n', "乙")
    _read(corpus, tmp_path / "work")
    assert readings == ["yi-2031"]
    readings.clear()
    (corpus.folder / "jia-2031.txt").touch()
    _read(corpus, tmp_path / "work")
    assert readings == []
    before = engine(corpus.folder)
    (corpus.folder / "lexicon").mkdir()
    (corpus.folder / "lexicon/words.toml").write_text('"筹谋" = "intent"\n', encoding="utf-8")
    assert engine(corpus.folder) != before


def test_a_changed_text_stops(corpus: Corpus, tmp_path: Path) -> None:
    """Read before or not, in whatever process, and the last tables stay."""
    out = tmp_path / "tables"
    analysis.build(corpus.folder, out=out)
    before = files(out)
    (corpus.folder / "bing-2032.txt").write_text("改了。", encoding="utf-8")
    for into in (out, tmp_path / "new"):
        with pytest.raises(ChangedFile, match=r"bing-2032\.txt: found SHA-256"):
            analysis.build(corpus.folder, out=into, jobs=2)
    assert files(out) == before
    assert not (tmp_path / "new").exists()


def test_a_stopped_build_goes_on(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, readings: list[str]
) -> None:
    """What was read before the stop is not read again, and the bytes are those of a build at one go."""
    monkeypatch.setattr(chunks, "SMALLEST", 1)
    monkeypatch.setattr(chunks, "LARGEST", 1)

    def stop(total: int, more: int) -> None:
        if len(readings) == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        _read(corpus, beside(tmp_path / "tables"), stop)
    analysis.build(corpus.folder, out=tmp_path / "tables", jobs=1)
    assert len(readings) == 6
    analysis.build(corpus.folder, out=tmp_path / "anew", jobs=1)
    assert files(tmp_path / "tables") == files(tmp_path / "anew")


def test_a_folder_that_may_not_be_replaced_is_told_before_the_reading(
    corpus: Corpus, tmp_path: Path, readings: list[str]
) -> None:
    """With the files of somebody else in it, with a file in its way, or while another builds it."""
    (tmp_path / "file").touch()
    (tmp_path / "full").mkdir()
    (tmp_path / "full/notes.docx").touch()
    for name, told in {
        "full": "found 'notes.docx' in it",
        "file": "found a file",
        "file/tables": "can be writ",
    }.items():
        with pytest.raises(analysis.InputError, match=told):
            analysis.build(corpus.folder, out=tmp_path / name)
    assert readings == []
    assert not beside(tmp_path / "full").exists()


def test_a_second_build_of_a_folder_is_told_of_the_first(corpus: Corpus, tmp_path: Path) -> None:
    """From before its reading on, whose parts it would share."""
    out = tmp_path / "tables"
    found: list[str] = []

    def look(total: int, more: int) -> None:
        if more:
            with pytest.raises(analysis.InputError) as caught, held(out, patience=0):
                pytest.fail("two hold it")
            found.append(str(caught.value))

    build.write_corpus(corpus.folder, out, None, Crew(1, told=look))
    assert [f"being written by process {os.getpid()} (" in told for told in found] == [True]
    with held(out, patience=0):
        pass


def test_what_is_out_of_use_goes(corpus: Corpus, tmp_path: Path) -> None:
    """Parts hold what the registry has, and half as much again at most; half a file and foreign files are removed."""
    work = tmp_path / "work"
    _read(corpus, work)
    (work / "half.part").write_bytes(b"PK\x03\x04")
    (work / "x.part.new").write_bytes(b"")
    size = sum(path.stat().st_size for path in work.iterdir())
    for doc_id in ORDER[2:]:
        (corpus.folder / f"{doc_id}.txt").unlink()
    corpus.order(ORDER[:2])
    now = _read(corpus, work)
    (part,) = work.iterdir()
    assert part.stat().st_size < size
    anew = _read(corpus, tmp_path / "anew")
    keys = [entry.key for entry in now.entries]
    assert all(now.parts.table(name, keys).equals(anew.parts.table(name, keys)) for name in IN_PARTS)


def test_a_damaged_part_is_named(corpus: Corpus, tmp_path: Path) -> None:
    """Its checksum tells; nothing of it gets into a table."""
    _read(corpus, tmp_path / "work")
    (part,) = (tmp_path / "work").iterdir()
    data = bytearray(part.read_bytes())
    data[data.index(b"sentences.arrow") + 200] ^= 1
    part.write_bytes(data)
    found = _read(corpus, tmp_path / "work")
    with pytest.raises(analysis.InputError, match=r"\.part: found a damaged file"):
        found.parts.table("sentences", [entry.key for entry in found.entries])


BAD = {
    "empty": (b"", "found an empty file; expected the text of a report"),
    "page": ("<html><body><p>一、修路。</p></body></html>".encode(), "found a web page; expected"),
    "pdf": (b"%PDF-1.4", "found a PDF; expected"),
    "gbk": ("街道工作报告".encode("gbk"), "found byte 0xbd at position 0 (line 1); expected UTF-8 text"),
}


def test_what_cannot_be_read_is_rejected(corpus: Corpus, tmp_path: Path) -> None:
    """Each with its reason and what to do; the others are built as if it were not registered."""
    analysis.build(corpus.folder, out=tmp_path / "good")
    for name, (data, _) in BAD.items():
        corpus.put(name, data)
    built = analysis.build(corpus.folder, out=tmp_path / "tables")
    tables = analysis.load(tmp_path / "tables")
    assert [reject.doc_id for reject in built.rejects] == tables.rejects["doc_id"].tolist() == list(BAD)
    for reject, (_, reason) in zip(built.rejects, BAD.values(), strict=True):
        assert reject.reason.startswith(reason)
        assert str(tmp_path) not in "".join(reject)
    good, other = files(tmp_path / "good"), files(tmp_path / "tables")
    assert {name for name in good if good[name] != other[name]} == {
        "rejects.csv", "rejects.parquet", "datapackage.json"
    }  # fmt: skip


def test_what_the_parser_fails_on_is_rejected(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistake of the code loses one report, and is told."""

    def failing(words: str, meta: analysis.ReportMeta, lexicon: analysis.Lexicon) -> object:
        if meta.doc_id == "yi-2032":
            raise IndexError("list index\nout of range")
        return parse(words, meta, lexicon)

    monkeypatch.setattr("analysis.batch.parse", failing)
    tables = analysis.build(corpus.folder, jobs=1)
    assert len(tables.documents) == 5
    (row,) = tables.rejects.itertuples(index=False)
    assert (row.doc_id, row.file, row.reason) == ("yi-2032", "yi-2032.txt", "IndexError: list index out of range")


def test_a_review_that_contradicts_is_told_with_its_line(corpus: Corpus) -> None:
    """Its report is left out, since neither what was read nor what was set right would be what the person said."""
    sentences = analysis.build(corpus.folder).sentences
    (one,) = sentences[sentences["text"].str.contains("3个") & (sentences["doc_id"] == "jia-2031")].itertuples()
    (corpus.folder / "reviewed").mkdir()
    line = f"add,times,{one.sentence_id},,,园3,type,,point,why,王,2031-05-01"
    (corpus.folder / "reviewed/a.csv").write_text(f"{','.join(COLUMNS)}\n{line}\n", encoding="utf-8")
    (row,) = analysis.build(corpus.folder).rejects.itertuples(index=False)
    assert str(row.reason).startswith("reviewed/a.csv:2: found the quote '园3', which cuts the number")


def test_nothing_that_can_be_read(corpus: Corpus, tmp_path: Path) -> None:
    """Is one line, not an empty set of tables."""
    for doc_id in ORDER:
        corpus.put(doc_id, b"")
    with pytest.raises(analysis.InputError, match=r"jia-2031\.txt: found an empty file; .* \(and 5 more that cannot"):
        analysis.build(corpus.folder, out=tmp_path / "tables")


def test_only_some(corpus: Corpus, tmp_path: Path, readings: list[str]) -> None:
    """Of a year or a province, as if there were no others; what was read of these stays for the next build."""
    analysis.build(corpus.folder, out=tmp_path / "tables")
    readings.clear()
    analysis.build(corpus.folder, out=tmp_path / "tables", only="2032")
    tables = analysis.load(tmp_path / "tables")
    assert tables.documents["doc_id"].tolist() == ["jia-2032", "yi-2032", "bing-2032"]
    assert analysis.build(corpus.folder, only="乙省").documents["doc_id"].tolist() == ["yi-2031", "yi-2032"]
    readings.clear()
    analysis.build(corpus.folder, out=tmp_path / "tables")
    assert readings == []
    with pytest.raises(
        analysis.InputError, match=r"--only: found '丁省'; expected one of 2031, 2032, 丙省, 乙省, 甲省"
    ):
        analysis.build(corpus.folder, only="丁省")


def test_tables_of_many_reports(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file for each year, the same however it was cut; whoever asks for some of them finds the same rows."""
    whole = analysis.build(corpus.folder)
    monkeypatch.setattr(build, "WHOLE", 5)
    out = tmp_path / "tables"
    built = analysis.build(corpus.folder, out=out, jobs=1)
    assert built.counts.rows == {name: len(frame) for name, frame in whole.items()}
    monkeypatch.setattr(chunks, "SMALLEST", 1)
    monkeypatch.setattr(chunks, "LARGEST", 1)
    analysis.build(corpus.folder, out=tmp_path / "cut", jobs=1)
    assert files(out) == files(tmp_path / "cut")
    assert sorted(path.name for path in (out / "metrics").iterdir()) == ["2031.parquet", "2032.parquet"]
    with pytest.raises(analysis.InputError, match="found tables of too many reports to load all; expected names of"):
        analysis.load(out)
    some = analysis.load(out, ["metrics"], where="district = '乙'")
    expected = whole.metrics[whole.metrics["doc_id"].str.startswith("yi")].reset_index(drop=True)
    assert some.metrics.equals(expected)
    assert some.sentences.empty
    assert analysis.load(out, where="true").topics.equals(whole.topics)
    (n,) = analysis.connect(out).execute("SELECT count(*) FROM sentences").fetchone() or (0,)
    assert n == len(whole.sentences)
    done = CliRunner().invoke(app, ["export", "--format", "csv", "--tables", str(out), "--out", str(tmp_path / "csv")])
    assert done.exit_code == 0, done.output
    analysis.write(whole, tmp_path / "whole")
    told, expected_csv = files(tmp_path / "csv"), files(tmp_path / "whole")
    assert {len(told[name].splitlines()) - len(expected_csv[name].splitlines()) for name in told} == {0}
    assert told["documents.csv"].splitlines()[0] == expected_csv["documents.csv"].splitlines()[0]
    assert set(told["metrics.csv"].splitlines()) == set(expected_csv["metrics.csv"].splitlines())
    monkeypatch.setattr(build, "WHOLE", 1000)
    analysis.build(corpus.folder, out=out)  # what was partitioned becomes whole again
    assert analysis.load(out).metrics.equals(whole.metrics)


def test_the_command_says_what_was_left_out(corpus: Corpus, tmp_path: Path) -> None:
    """Status 1 where a report is missing from the tables, with its reason and where all are listed."""
    corpus.put("ding-2031", b"")
    told = ["build", "--corpus", str(corpus.folder), "--tables", str(tmp_path / "tables")]
    done = CliRunner().invoke(app, told)
    assert done.exit_code == 1
    assert done.stderr.splitlines() == [
        f"1 registered report could not be read and is left out; the table rejects in {tmp_path / 'tables'} says why:",
        "ding-2031.txt: found an empty file; expected the text of a report. "
        "Put the text into the file, or remove the file.",
    ]


def test_the_size_decides_who_reads(corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small corpus is read by one process; where it pays, by as many as there are cores."""
    asked: list[int] = []

    @contextmanager
    def together(n: int, *_modules: str) -> Iterator[object]:
        asked.append(n)
        yield map

    monkeypatch.setattr(crew, "cores", lambda: 3)
    monkeypatch.setattr(crew, "together", together)
    monkeypatch.setattr(chunks, "SMALLEST", 1)
    _read(corpus, tmp_path / "alone", jobs=None)
    assert asked == []
    monkeypatch.setattr(crew, "PAYS", 1)
    _read(corpus, tmp_path / "several", jobs=None)
    assert asked == [3]
