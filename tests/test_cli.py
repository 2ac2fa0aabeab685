from __future__ import annotations

import os
import subprocess
import sys
import types
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from typer.testing import CliRunner

from analysis.cli import app
from analysis.corpus.reviews import COLUMNS
from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.tables import store
from analysis.tables.catalogue import TABLES
from analysis.tables.frame import frame
from analysis.tables.tables import Tables

if TYPE_CHECKING:
    from typer.testing import Result

TEXT = "2030年,某街道将加快发展。\n一、经济\n6月底前新建公园3个,投资1.2亿元。\n"


def _run(*words: object) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words])


def _told(*words: object) -> str:
    """What a command that fails says: one line, and status 2."""
    result = _run(*words)
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (2, "", 1), result.output
    return result.stderr


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """The arguments of each call to the functions behind the commands, which do nothing and find nothing."""
    made: list[Any] = []
    empty = Tables(**{table.name: frame(table, []) for table in TABLES})

    def stand_in(module: str, name: str, result: Any) -> None:
        fake: Any = types.ModuleType(module)

        def record(*given: Any, **named: Any) -> Any:
            made.append((name, *given, named))
            return result

        setattr(fake, name, record)
        monkeypatch.setitem(sys.modules, module, fake)

    stand_in("analysis.publish.suite", "make", None)
    stand_in("analysis.evaluation.command", "run", types.SimpleNamespace(documents=("jia",)))
    stand_in("analysis.wording.quality", "left_out", ("of districts", "of counties"))
    stand_in("analysis.pipeline", "parse_report", empty)
    return made


def test_parse_hands_on_what_was_said(calls: list[Any], tmp_path: Path) -> None:
    """Every option of `parse` reaches the parser; the id is the name of the file unless given."""
    file = tmp_path / "jia.txt"
    file.write_bytes("\ufeff一、经济\r\n".encode())
    dates = ("--published", "2030-01-31", "--reference-date", "2029-12-30")
    options = ("--district", "甲", "--plan-year", 2030, "--genre", "plan", "--tables", tmp_path / "out")
    assert _run("parse", file, *options, *dates).exit_code == 0
    ((_, text, meta, _),) = calls
    assert text == "\ufeff一、经济\r\n"
    assert (meta.doc_id, meta.district, meta.plan_year, meta.genre) == ("jia", "甲", 2030, "plan")
    assert (meta.published, meta.reference_date, meta.source_file) == (date(2030, 1, 31), date(2029, 12, 30), "jia.txt")
    _run("parse", file, "--district", "甲", "--plan-year", 2030, "--doc-id", "yi", "--tables", tmp_path / "out")
    assert calls[1][2].doc_id == "yi"
    assert calls[1][3] == {"lexicon": Lexicon.default()}
    other = file.rename(tmp_path / "甲 2030年.txt")
    _run("parse", other, "--district", "甲", "--plan-year", 2030, "--tables", tmp_path / "out")
    assert (calls[2][2].doc_id, calls[2][2].source_file) == ("甲-2030年", "甲 2030年.txt")
    (tmp_path / "mine").mkdir()
    named = ("--district", "甲", "--plan-year", 2030, "--lexicon", tmp_path / "mine")
    _run("parse", other, *named, "--tables", tmp_path / "out")
    assert calls[3][3]["lexicon"].folders[-1] == tmp_path / "mine"


MAKE = {
    "reports": Path("data/reports"), "tables": Path("data/tables"), "figures": Path("figures"),
    "site": Path("build/site"), "districts": None, "pairs": None, "reviewed": True,
}  # fmt: skip


def test_report_and_evaluate_hand_on_what_was_said(calls: list[Any]) -> None:
    """Districts are separated by blanks; none said is all of them; folders have defaults; reviews are laid over."""
    assert _run("report", "--districts", " 甲  乙 ", "--out", "s", "--pairs", "甲:乙").exit_code == 0
    assert _run("report", "--corpus", "c", "--tables", "t", "--figures", "f").exit_code == 0
    assert _run("report", "--districts", " ", "--no-reviewed").exit_code == 0
    evaluated = _run("evaluate", "--gold", "g")
    assert (evaluated.exit_code, evaluated.stdout) == (0, "of districts\nof counties\n")
    assert calls == [
        ("make", MAKE | {"districts": ["甲", "乙"], "site": Path("s"), "pairs": "甲:乙"}),
        ("make", MAKE | {"reports": Path("c"), "tables": Path("t"), "figures": Path("f")}),
        ("make", MAKE | {"reviewed": False}),
        ("run", Path("data/reports"), Path("g"), Path("build/evaluation.json"), {}),
        ("left_out", Path("g"), Lexicon.default(), Path("data/reports"), ("jia",), {}),
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("build", "--reports", "c", "--out", "t"), {"--reports": "--corpus", "--out": "--tables"}),
        (("build", "--reports=c", "--out=t"), {"--reports": "--corpus", "--out": "--tables"}),
        (("parse", "gone.txt", "--out", "t", "--district", "甲", "--plan-year", 2030), {"--out": "--tables"}),
        (("evaluate", "--reports", "c"), {"--reports": "--corpus"}),
        (("explain", "jia", "3个", "--reports", "c"), {"--reports": "--corpus"}),
    ],
)
def test_an_old_name_of_an_option_is_understood_and_told(
    old: tuple[object, ...], new: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line each on standard error; what comes of it is the same; the help does not list it."""
    monkeypatch.chdir(tmp_path)
    words = list(map(str, old))
    for before, after in new.items():
        words = [word.replace(before, after) for word in words]
    past, now = _run(*old), _run(*words)
    told = [
        f"{before} is called {after} now; the old name goes with the next release." for before, after in new.items()
    ]
    assert past.stderr.splitlines() == [*told, *now.stderr.splitlines()]
    assert (past.exit_code, past.stdout) == (now.exit_code, now.stdout)
    assert not any(f"{name} " in _run(str(old[0]), "--help").stdout for name in new)


def test_out_of_a_site_and_of_an_export_is_their_name(calls: list[Any]) -> None:
    """Where --out is the name of today, nothing is told."""
    assert _run("report", "--out", "s").stderr == ""


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("parse", "gone.txt", "--district", "甲", "--plan-year", 2030, "--tables", "o"),
            "gone.txt: found no such file; ",
        ),
        (
            ("parse", "gone.txt", "--district", " ", "--plan-year", 2030, "--tables", "o"),
            "--district: found ' '; expected text that is not blank",
        ),
        (
            ("parse", "gone.txt", "--district", "甲", "--plan-year", 2030, "--doc-id", "../a", "--tables", "o"),
            "--doc-id: found '../a'; expected 1 to 80 signs",
        ),
        (
            ("parse", "gone.txt", "--district", "甲", "--plan-year", 2030, "--lexicon", "mine", "--tables", "o"),
            "mine: found no such folder; expected a folder with lexicon files.",
        ),
        (
            ("parse", "gone.txt", "--district", "甲", "--plan-year", "soon", "--tables", "o"),
            "Invalid value for '--plan-year': ",
        ),
        (
            ("parse", "gone.txt", "--district", "甲", "--plan-year", 20300, "--tables", "o"),
            "Invalid value for '--plan-year': ",
        ),
        (
            ("parse", "gone.txt", "--district", "甲", "--tables", "o"),
            "--plan-year: found nothing; expected the year that the plan is for.",
        ),
        (("page", "nosuch"), "page: found no notebook 'nosuch'; expected one of the folder notebooks."),
        (("build", "--corpus", "gone"), "gone: found no such folder; expected a folder with a reports.toml."),
        (("bild",), "No such command 'bild'"),
    ],
)
def test_mistakes_are_one_line(
    words: tuple[object, ...], told: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A wrong file, folder, option or command is one line on standard error and status 2; nothing is written."""
    monkeypatch.chdir(tmp_path)
    assert _told(*words).startswith(told)
    assert list(tmp_path.iterdir()) == []


def test_unexpected_errors_are_not_hidden(calls: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """An InputError from anywhere is one line; any other error comes up as it is."""

    def fail(error: Exception) -> None:
        def make(**_: Any) -> None:
            raise error

        monkeypatch.setattr(sys.modules["analysis.publish.suite"], "make", make)

    fail(InputError("a.txt", "x", "y", "Do z."))
    assert _told("report") == "a.txt: found x; expected y. Do z.\n"
    fail(ZeroDivisionError("a bug"))
    assert isinstance(_run("report").exception, ZeroDivisionError)


def test_wrong_corpus_leaves_the_last_good_tables(tmp_path: Path) -> None:
    """`build` with a report whose bytes changed fails by name, and the tables of the last build stay as they are."""
    reports, out = tmp_path / "reports", tmp_path / "tables"
    reports.mkdir()
    (reports / "jia.txt").write_text(TEXT, encoding="utf-8")
    (reports / "reports.toml").write_text(f'[jia]\ndistrict = "甲"\nplan_year = 2030\nsha256 = "{"0" * 64}"\n', "utf-8")
    store.write(Tables(**{table.name: frame(table, []) for table in TABLES}), out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    assert _told("build", "--corpus", reports, "--tables", out).startswith(f"{reports / 'jia.txt'}: found SHA-256 ")
    assert before == {path.name: path.read_bytes() for path in out.iterdir()}


def test_build_lays_reviews_over_and_tells_the_stale(tmp_path: Path) -> None:
    """One holds, one does not; with --no-reviewed neither is looked at."""
    reports, out = tmp_path / "reports", tmp_path / "tables"
    (reports / "reviewed").mkdir(parents=True)
    (reports / "jia.txt").write_text(TEXT, encoding="utf-8", newline="")
    entry = f'[jia]\ndistrict = "甲"\nplan_year = 2030\nsha256 = "{sha256(TEXT.encode()).hexdigest()}"\n'
    (reports / "reports.toml").write_text(entry, encoding="utf-8")
    assert "are stale" not in _run("build", "--corpus", reports, "--tables", out).stdout
    metric = store.load(out).metrics.set_index("quote")["metric_id"]["3个"]
    lines = [
        f"change,metrics,{metric},,,3个,{column},{old},{new},why,王,2031-05-01"
        for column, old, new in (("value_low", "3", "4"), ("unit", "座", "处"))
    ]
    (reports / "reviewed/a.csv").write_text("\n".join((",".join(COLUMNS), *lines)), encoding="utf-8")
    said = _run("build", "--corpus", reports, "--tables", out)
    assert "1 of 2 reviews are stale and not applied" in said.stdout
    now = store.load(out).metrics
    assert now.loc[now["quote"] == "3个", ["value_low", "unit"]].to_numpy().tolist() == [[4, "个"]]
    assert "reviewed" in _run("explain", "jia", "3个", "--corpus", reports).stdout
    assert "reviewed" not in _run("explain", "jia", "3个", "--corpus", reports, "--no-reviewed").stdout
    assert _run("build", "--corpus", reports, "--tables", out, "--no-reviewed").exit_code == 0
    assert store.load(out).reviews.empty
    assert set(store.load(out).metrics["origin"]) == {"parsed"}


def test_parse_writes_tables(tmp_path: Path) -> None:
    """`parse` of a single text writes tables that load, and shows what it read."""
    file = tmp_path / "jia.txt"
    file.write_text(TEXT, encoding="utf-8")
    result = _run("parse", file, "--district", "甲", "--plan-year", 2030, "--tables", tmp_path / "out")
    assert result.exit_code == 0, result.output
    assert {"3个", "1.2亿元"} <= set(store.load(tmp_path / "out").metrics["quote"])
    assert "1.2亿元" in result.stdout
    assert "0 unexplained" in result.stdout


def test_parse_of_folder_that_is_no_tables_folder(tmp_path: Path) -> None:
    """`parse --tables` into a folder of other files is refused: it would replace them."""
    file = tmp_path / "jia.txt"
    file.write_text(TEXT, encoding="utf-8")
    assert "found 'jia.txt' in it" in _told(
        "parse", file, "--district", "甲", "--plan-year", 2030, "--tables", tmp_path
    )
    assert file.read_text("utf-8") == TEXT


@pytest.mark.parametrize(
    ("says", "words", "status"),
    [
        ({"PYTHONIOENCODING": "ascii"}, ["units"], 0),
        ({"PYTHONIOENCODING": "gbk"}, ["explain", "没有\N{PILE OF POO}", "1"], 2),
        ({"LC_ALL": "POSIX", "PYTHONUTF8": "0"}, ["explain", "没有", "1"], 2),
    ],
)
def test_a_terminal_that_cannot_show_it(root: Path, says: dict[str, str], words: list[str], status: int) -> None:
    """What it cannot show is told by code points, on both streams; the command goes on and ends as ever."""
    command = [sys.executable, "-m", "analysis", *words]
    done = subprocess.run(command, env=os.environ | says, cwd=root, capture_output=True, check=False)
    assert done.returncode == status, done.stderr
    assert b"Traceback" not in done.stderr
    assert done.stdout + done.stderr


def test_help_does_not_wait() -> None:
    """`--help` loads neither pandas nor matplotlib, and `python -m analysis` is the same command."""
    code = (
        "import sys, runpy; sys.argv[1:] = ['--help']\n"
        "try: runpy.run_module('analysis', run_name='__main__')\n"
        "except SystemExit as end: sys.exit(end.code or bool({'pandas', 'matplotlib'} & set(sys.modules)))"
    )
    root = Path(__file__).parents[1]
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=root, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert all(command in result.stdout for command in ("build", "parse", "evaluate", "report"))


def test_units_lists_what_is_known_and_what_is_not(tmp_path: Path) -> None:
    """`units` lists units with their base; `units --unknown FILE` names the words behind unexplained numbers."""
    file = tmp_path / "jia.txt"
    file.write_text("一、2031年工作要点\n建成37咕噜的广场。\n", encoding="utf-8")
    known = CliRunner().invoke(app, ["units"])
    assert "公顷\tarea\t10000 平方米" in known.output
    unknown = CliRunner().invoke(app, ["units", "--unknown", str(file)])
    assert "咕噜的\t37" in unknown.output


def test_find_and_export_work_on_built_tables(tmp_path: Path) -> None:
    """Words in context; the tables of a folder as a workbook, a panel, or one line on what is wrong."""
    file = tmp_path / "jia.txt"
    file.write_text(TEXT, encoding="utf-8")
    tables = tmp_path / "tables"
    _run("parse", file, "--district", "甲", "--plan-year", 2030, "--tables", tables)
    found = _run("find", "公园", "--tables", tables).stdout
    assert found.startswith("jia\t甲 2030\t")
    assert "6月底前新建【公园】3个" in found
    assert _run("find", "没有", "--tables", tables).stdout == "没有 stands in no sentence.\n"
    assert _told("find", " ", "--tables", tables).startswith("find: found the words ' '; expected some words")
    out = tmp_path / "out.xlsx"
    assert _run("export", "--tables", tables, "--out", out, "--with-sentences").exit_code == 0
    assert out.is_file()
    panel = ("--panel", "wide", "--format", "dta", "--where", "district = '甲'")
    said = _run("export", "--tables", tables, "--out", tmp_path / "panel", *panel)
    assert f"1 table, 1 row. Written to {tmp_path / 'panel'}" in said.stdout.replace("\n", " ")
    assert _told("export", "--tables", tables, "--out", out, "--where", "nosuch").startswith("--where: found ")
    assert _told("export", "--tables", "gone", "--out", out).startswith("gone: found no such folder; ")
    assert "Invalid value for '--format'" in _told("export", "--format", "doc")
