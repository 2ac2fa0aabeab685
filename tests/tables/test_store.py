from __future__ import annotations

import csv
import json
import tempfile
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import duckdb
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from analysis.errors import InputError
from analysis.tables import store
from analysis.tables.arrow import to_arrow
from analysis.tables.catalogue import TABLES, TERMS, TIMES
from analysis.tables.frame import frame
from analysis.tables.schema import Column, Table
from analysis.tables.tables import Tables


def _assert_equal(left: Tables, right: Tables) -> None:
    for name, table in left.items():
        pd.testing.assert_frame_equal(table, getattr(right, name))


def _cells(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_round_trip(tables: Tables, tmp_path: Path) -> None:
    """What is loaded equals what was written: values, nulls, dtypes and the order of rows and columns."""
    store.write(tables, tmp_path / "tables")
    _assert_equal(tables, store.load(tmp_path / "tables"))


def test_the_tables_of_the_project_are_found_from_any_folder(
    tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of the nearest folder above that has some, else of the checkout; one that is named is looked for here alone."""
    monkeypatch.setattr(store, "PROJECT", tmp_path / "checkout")
    (tmp_path / "mine/notebooks/deep").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "mine/notebooks/deep")
    with pytest.raises(InputError, match=r"data/tables: found no such folder; .* Run analysis build"):
        store.load()
    store.write(tables, tmp_path / "checkout/data/tables")
    _assert_equal(tables, store.load())
    one = replace(tables, documents=tables.documents[:1])
    store.write(one, tmp_path / "mine/data/tables")
    _assert_equal(one, store.load())
    assert store.connect().sql("select count(*) from documents").fetchall() == [(1,)]
    with pytest.raises(InputError, match="found no such folder"):
        store.load("data/tables")


def test_what_is_loaded_can_be_written_to(tables: Tables, tmp_path: Path) -> None:
    """A loaded frame is the reader's own: any cell takes another value, here that of the row behind."""
    store.write(tables, tmp_path / "tables")
    for name, table in store.load(tmp_path / "tables").items():
        for column in table.columns:
            table.loc[0, column] = table[column].iloc[-1]
        pd.testing.assert_series_equal(table.iloc[0], table.iloc[-1], check_names=False, obj=name)


def test_folders_may_be_strings(tables: Tables, tmp_path: Path) -> None:
    """The folder of tables is a path or a string alike."""
    folder = str(tmp_path / "tables")
    store.write(tables, folder)
    _assert_equal(tables, store.load(folder))
    with store.connect(folder) as connection:
        assert connection.sql("select count(*) from metrics").fetchall() == [(4,)]


def test_round_trip_of_nothing(empty: Tables, tmp_path: Path) -> None:
    """Tables without a row come back with their dtypes."""
    store.write(empty, tmp_path / "tables")
    _assert_equal(empty, store.load(tmp_path / "tables"))


UGLY = st.sampled_from(["", '"', "=1", "街,道\r\n", "\x00", "NA", "null", "'"])
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=8) | UGLY
WHOLE = st.integers(-(2**63), 2**63 - 1)
NUMBER = st.floats(allow_nan=False)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    terms=st.lists(st.tuples(TEXT, TEXT, WHOLE, NUMBER, WHOLE, NUMBER, NUMBER, NUMBER), max_size=4),
    days=st.lists(st.none() | st.dates(), max_size=4),
)
def test_round_trip_of_anything(terms: list[tuple[object, ...]], days: list[object], empty: Tables) -> None:
    """Any text, whole number, number and date comes back as it was."""
    times = frame(TIMES, [("m", "d", "s", "q", "point", day, None, "parsed", 0, 1) for day in days])
    written = replace(empty, terms=frame(TERMS, terms), times=times)
    with tempfile.TemporaryDirectory() as folder:
        store.write(written, Path(folder) / "tables")
        _assert_equal(written, store.load(Path(folder) / "tables"))


def test_two_writes_are_byte_identical(tables: Tables, tmp_path: Path) -> None:
    """The same tables give the same bytes, whenever and wherever they are written; and a new write replaces the old."""
    store.write(tables, tmp_path / "one")
    store.write(tables, tmp_path / "elsewhere" / "二")
    first = _bytes(tmp_path / "one")
    assert first == _bytes(tmp_path / "elsewhere" / "二")
    store.write(replace(tables, terms=tables.terms[:1]), tmp_path / "one")
    assert _bytes(tmp_path / "one")["terms.csv"] != first["terms.csv"]
    store.write(tables, tmp_path / "one")
    assert first == _bytes(tmp_path / "one")
    assert {path.name for path in tmp_path.iterdir()} == {"one", "elsewhere"}


def test_failure_leaves_the_last_good_tables(tables: Tables, tmp_path: Path) -> None:
    """A write that fails half way leaves every file of the last one, and no rest of its own."""
    folder = tmp_path / "tables"
    store.write(tables, folder)
    before = _bytes(folder)
    broken = replace(tables, topic_quality=tables.topic_quality.drop(columns="chosen"))  # the last table written
    with pytest.raises(KeyError, match="chosen"):
        store.write(broken, folder)
    assert before == _bytes(folder)
    assert list(tmp_path.iterdir()) == [folder]


def test_foreign_files_are_safe(tables: Tables, tmp_path: Path) -> None:
    """A folder that holds anything but tables is refused, and nothing in it is touched."""
    (tmp_path / "thesis.docx").write_text("years of work")
    with pytest.raises(InputError, match=r"found 'thesis.docx' in it; expected a new or empty folder"):
        store.write(tables, tmp_path)
    assert _bytes(tmp_path) == {"thesis.docx": b"years of work"}
    with pytest.raises(InputError, match="found a file; expected a folder"):
        store.write(tables, tmp_path / "thesis.docx")
    with pytest.raises(InputError, match="expected a folder that can be written"):
        store.write(tables, tmp_path / "thesis.docx" / "tables")


def test_parquet_says_what_it_holds(tables: Tables, tmp_path: Path) -> None:
    """The Parquet schema carries types, nullability and descriptions, and no trace of the library that wrote it."""
    store.write(tables, tmp_path / "tables")
    schema = pq.read_schema(tmp_path / "tables" / "metrics.parquet")
    assert str(schema.field("due").type) == "date32[day]"
    assert str(schema.field("sign").type) == "int64"
    assert schema.field("due").nullable
    assert not schema.field("unit").nullable
    assert schema.field("due").metadata[b"label"].decode() == "期限"
    assert set(schema.metadata) == {b"row", b"label", b"key"}


def test_no_byte_tells_how_a_frame_was_put_together() -> None:
    """A column of many pieces, as those of parts are, is written as one of one piece is."""
    whole = pd.DataFrame({"a": pd.array([f"{at % 7}" for at in range(5000)], dtype="str")})
    pieces = pd.concat([whole.iloc[at : at + 3] for at in range(0, len(whole), 3)])
    column = Column("a", "string", "a", "A word.")
    one, many = (to_arrow(Table("x", "a word", "x", ("a",), (column,)), frame) for frame in (whole, pieces))
    assert one.equals(many)
    assert many["a"].num_chunks == 1


def test_csv_is_safe_in_a_spreadsheet(tables: Tables, tmp_path: Path) -> None:
    """No text cell begins as a formula does; one apostrophe less gives the text back; null is an empty cell."""
    risky = [
        "=1+1",
        "+1",
        "-1",
        "@x",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'quoted'",
        "x=1",
        "街道",
        '说"好"',
    ]
    rows = [("yi-2031", term, 1, 0.5, 1, -0.25, 3.0, 4.0) for term in risky]
    store.write(replace(tables, terms=frame(TERMS, rows)), tmp_path / "tables")
    cells = _cells(tmp_path / "tables" / "terms.csv")
    assert all(cell["term"][0] not in "=+-@\t\r\n＝＋－＠" for cell in cells)
    assert [cell["term"].removeprefix("'") for cell in cells] == risky
    assert [cell["log_odds"] for cell in cells] == ["-0.25"] * len(risky)  # a number is no text: it stays a number
    times = _cells(tmp_path / "tables" / "times.csv")
    assert [(time["from_date"], time["to_date"]) for time in times] == [
        ("2030-01-01", "2030-12-31"),
        ("", "2030-06-30"),
    ]
    assert [row["chosen"] for row in _cells(tmp_path / "tables" / "topic_quality.csv")] == ["true", "false"]
    assert (tmp_path / "tables" / "terms.csv").read_bytes().startswith(b"\xef\xbb\xbfdoc_id,term,")


def test_data_package(tables: Tables, tmp_path: Path) -> None:
    """The descriptor names every file with its size and sum, every column, key and reference, and the sources."""
    folder = tmp_path / "tables"
    store.write(tables, folder)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    assert [resource["name"] for resource in package["resources"]] == [table.name for table in TABLES]
    for resource, table in zip(package["resources"], TABLES, strict=True):
        for file in (resource, resource["parquet"]):
            data = (folder / file["path"]).read_bytes()
            assert (file["bytes"], file["hash"]) == (len(data), f"sha256:{sha256(data).hexdigest()}")
        header = list(_cells(folder / resource["path"])[0])
        assert [field["name"] for field in resource["schema"]["fields"]] == header == list(table.names)
    metrics = next(resource for resource in package["resources"] if resource["name"] == "metrics")
    fields = {field["name"]: field for field in metrics["schema"]["fields"]}
    assert fields["status"]["constraints"] == {"required": True, "enum": ["achieved", "target", "baseline"]}
    assert fields["caveats"]["constraints"]["pattern"].startswith("(approximate|lower_bound|")
    assert fields["due"] | {"description": ""} == {
        "name": "due", "type": "date", "title": "期限", "description": "", "constraints": {"required": False},
    }  # fmt: skip
    references = {tuple(key["fields"]): key["reference"] for key in metrics["schema"]["foreignKeys"]}
    assert references == {
        ("doc_id",): {"resource": "documents", "fields": ["doc_id"]},
        ("sentence_id",): {"resource": "sentences", "fields": ["sentence_id"]},
        ("metric_id",): {"resource": "mentions", "fields": ["mention_id"]},
    }
    assert [source["source_file"] for source in package["sources"]] == ["jia-2030.txt", "yi-2031.txt"]


def test_views(tables: Tables, tmp_path: Path) -> None:
    """DuckDB has one view per table, typed, in a folder of any name."""
    folder = tmp_path / "it's [a] 表*"
    store.write(tables, folder)
    with store.connect(folder) as connection:
        views = connection.sql("select view_name from duckdb_views() where not internal").fetchall()
        assert {name for (name,) in views} == {table.name for table in TABLES}
        query = (
            "select m.quote, year(m.due) from metrics m join sentences s using (sentence_id) where s.text like '%公园%'"
        )
        assert connection.sql(query).fetchall() == [("3个", 2030)]


def test_missing_tables(tables: Tables, tmp_path: Path) -> None:
    """A folder without tables, or no folder, says so and what to do; loading and connecting alike."""
    for reader in (store.load, store.connect):
        with pytest.raises(InputError, match=f"^{tmp_path}/gone: found no such folder; .* Run analysis build"):
            reader(tmp_path / "gone")
        with pytest.raises(InputError, match=f"^{tmp_path}/datapackage.json: found no such file; "):
            reader(tmp_path)
    store.write(tables, tmp_path / "tables")
    (tmp_path / "tables/terms.parquet").unlink()
    for reader in (store.load, store.connect):
        with pytest.raises(InputError, match=f"^{tmp_path}/tables/terms.parquet: found no such file; "):
            reader(tmp_path / "tables")


def test_damaged_tables(tables: Tables, tmp_path: Path) -> None:
    """A file that is cut off, is something else, or has one other bit is named."""
    store.write(tables, tmp_path / "tables")
    file = tmp_path / "tables" / "terms.parquet"
    whole = file.read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 3] ^= 4
    for damaged in (b"", b"doc_id,term", whole[:-20], whole[: len(whole) // 2], bytes(flipped)):
        file.write_bytes(damaged)
        for reader in (store.load, store.connect):
            with pytest.raises(InputError, match=r"tables/terms.parquet: found a damaged file; .*\. Build the tables"):
                reader(tmp_path / "tables")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (b'"format": 1', b'"form": 1', "found no format, as of an earlier release; expected format 1. Build the"),
        (b'"format": 1', b'"format": 0', "found format 0, of an earlier release; expected format 1. Build the"),
        (b'"format": 1', b'"format": 2', "found format 2, of another release; expected format 1. Build the"),
        (b'"resources"', b'"resource"', "found a damaged file; expected it as analysis build wrote it. Build the"),
        (b'"terms.parquet"', b'"terns.parquet"', "found a damaged file; expected it as"),
        (b'"profile"', b'"profile', "found a damaged file; expected it as"),
        (b"\n", b"\xff\n", "found a damaged file; expected it as"),
    ],
)
def test_a_package_of_another_format_or_damaged(
    tables: Tables, tmp_path: Path, old: bytes, new: bytes, told: str
) -> None:
    """It is named in one line that says what to do; loading and connecting alike."""
    store.write(tables, tmp_path)
    package = tmp_path / "datapackage.json"
    package.write_bytes(package.read_bytes().replace(old, new, 1))
    for reader in (store.load, store.connect):
        with pytest.raises(InputError) as caught:
            reader(tmp_path)
        assert str(caught.value).startswith(f"{package}: {told}")
        assert "\n" not in str(caught.value)


def _resealed(folder: Path, name: str, table: pa.Table) -> None:
    """Write a table over another, with its sum in the package."""
    file, package = folder / name, folder / "datapackage.json"
    before = sha256(file.read_bytes()).hexdigest()
    pq.write_table(table, file)
    package.write_text(package.read_text("utf-8").replace(before, sha256(file.read_bytes()).hexdigest()), "utf-8")


def test_tables_of_another_version(tables: Tables, tmp_path: Path) -> None:
    """Tables that were written under another declaration are told, with the columns that differ."""
    folder = tmp_path / "tables"
    store.write(tables, folder)
    older = pq.read_table(folder / "terms.parquet")
    _resealed(folder, "terms.parquet", older.drop_columns(["z"]))
    with pytest.raises(
        InputError, match=r"terms.parquet: found other columns \(z\); expected the columns of this version"
    ):
        store.load(folder)
    _resealed(folder, "terms.parquet", older.select(older.column_names[::-1]))
    with pytest.raises(InputError, match="found columns of other types or in another order"):
        store.connect(folder)


def test_a_reader_sees_one_build(tables: Tables, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where another build takes the place while one reads, all that is read is of the one or of the other."""
    one, other = (replace(tables, terms=tables.terms[:n], times=tables.times[:n]) for n in (0, 1))
    store.write(one, tmp_path / "tables")
    parse = pq.ParquetFile
    read = []

    def disturbed(source: object) -> object:
        read.append(source)
        if len(read) == 12:  # documents … are read, terms are not
            store.write(other, tmp_path / "tables")
        return parse(source)

    monkeypatch.setattr(pq, "ParquetFile", disturbed)
    _assert_equal(other, store.load(tmp_path / "tables"))
    assert len(read) > len(TABLES), "it began again"


def test_a_connection_stays_with_its_build(tables: Tables, tmp_path: Path) -> None:
    """After another build it shows nothing rather than rows of two."""
    store.write(replace(tables, terms=tables.terms[:0]), tmp_path / "tables")
    with store.connect(tmp_path / "tables") as connection:
        assert connection.sql("select count(*) from terms").fetchall() == [(0,)]
        store.write(tables, tmp_path / "tables")
        if Path("/proc/self/fd").is_dir():
            with pytest.raises(duckdb.IOException):
                connection.sql("select count(*) from terms").fetchall()
    with store.connect(tmp_path / "tables") as connection:
        assert connection.sql("select count(*) from terms").fetchall() == [(len(tables.terms),)]
