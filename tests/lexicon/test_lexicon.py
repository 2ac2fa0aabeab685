"""The lexicon as a value: folders laid over it, and what is said of a mistake."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import analysis
from analysis.lexicon.about import about
from analysis.records.canonical import COUNTED
from analysis.records.likeness import ALIKE

META = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


def laid(folder: Path, **files: str) -> analysis.Lexicon:
    """The default with these files (stem, content) in a folder laid over it."""
    for stem, content in files.items():
        path = folder / f"{stem.replace('__', '/')}.toml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return analysis.Lexicon.load(folder)


def quantities(words: str, lexicon: analysis.Lexicon | None = None) -> list[tuple[str, str | None]]:
    """(quote, indicator code) of the quantities of a review."""
    tables = analysis.parse_report(f"一、工作回顾\n{words}\n", META, lexicon=lexicon)
    return [
        (quote, code if isinstance(code, str) else None)
        for quote, code in zip(tables.metrics["quote"], tables.metrics["indicator_code"], strict=True)
    ]


def test_a_unit_is_one_line(tmp_path: Path) -> None:
    """A unit of one's own is read, and only with that lexicon."""
    mine = laid(tmp_path, units='"爿" = { dimension = "count" }\n')
    assert quantities("新开小店36爿。", mine) == [("36爿", None)]
    assert quantities("新开小店36爿。") == []


def test_an_indicator_is_one_line(tmp_path: Path) -> None:
    """An indicator of one's own comes before the general ones."""
    line = "shops = { name = 'Small shops', label = '小店', pattern = '小店', dimensions = ['count'] }\n"
    assert quantities("新开小店36家。", laid(tmp_path, indicators=line)) == [("36家", "shops")]


def test_a_theme_term_is_one_line(tmp_path: Path) -> None:
    """A term decides the theme of a sentence that has no other."""
    words = "一、工作回顾\n共享灶披间,开放灶披间,灶披间受到欢迎。\n"
    mine = laid(tmp_path, theme_terms='"灶披间" = { livelihood = 3 }\n')
    with_it = analysis.parse_report(words, META, lexicon=mine).sentences["theme"].iloc[-1]
    assert (with_it, analysis.parse_report(words, META).sentences["theme"].iloc[-1]) == ("livelihood", "general")


def test_an_entry_is_taken_out(tmp_path: Path) -> None:
    """``remove = true`` takes out what the package knows; the default stays as it was."""
    mine = laid(tmp_path, units='"幢" = { remove = true }\n')
    assert quantities("改造楼房36幢。", mine) == []
    assert quantities("改造楼房36幢。") == [("36幢", None)]


@pytest.mark.parametrize(
    ("file", "line", "told"),
    [
        ("units", '"爿" = { dimention = "count" }', "units.toml:2: found the unknown key 'dimention'"),
        ("units", '"爿" = { dimension = "weight" }', "units.toml:2: found"),
        ("words", '"亮丽" = "verbb"', "words.toml:2: found the unknown class 'verbb'"),
        ("words", '"亮丽" = 3', "words.toml:2: found 亮丽 = 3"),
        ("words", '"没有的词" = { remove = true }', "words.toml:2: found remove for '没有的词'"),
        ("words", '"亮丽" = "verb"\n"亮丽" = "verb"', "words.toml:3: found a key that is already set"),
        ("words", "亮丽 = ", "words.toml:2: found"),
        ("theme_terms", '"灶披间" = { livelyhood = 3 }', "theme_terms.toml:2: found the unknown theme 'livelyhood'"),
        ("indicators", "shops = { pattern = '店' }", "indicators.toml:2: found"),
        ("patterns__status", "done = '{doen}'", "status.toml:2: found the unknown class or part 'doen'"),
        ("patterns__status", "done = '('", "status.toml:2: found a pattern that is none"),
        ("unit", '"爿" = { dimension = "count" }', "unit.toml: found a file that no lexicon has"),
    ],
)
def test_a_mistake_is_one_line(tmp_path: Path, file: str, line: str, told: str) -> None:
    """File, line, what was found and what was expected; no traceback."""
    with pytest.raises(analysis.InputError) as error:
        quantities("新开小店36家。", laid(tmp_path, **{file: f"# mine\n{line}\n"}))
    assert told in str(error.value)
    assert "\n" not in str(error.value)
    assert "; expected " in str(error.value)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    """It is told, and not taken for an empty one."""
    with pytest.raises(analysis.InputError, match="no such folder"):
        analysis.Lexicon.load(tmp_path / "none")


def test_what_is_known_of_a_word() -> None:
    """Its line, its classes, and what they decide."""
    said = "\n".join(about(analysis.Lexicon.default(), "现有"))
    assert "words.toml:" in said
    assert "stock: " in said
    assert "status.stock" in said
    assert "a number in front of it is a quantity" in "\n".join(about(analysis.Lexicon.default(), "户"))
    assert "themes" in "\n".join(about(analysis.Lexicon.default(), "老旧小区"))
    assert "indicators.lift_retrofit" in "\n".join(about(analysis.Lexicon.default(), "电梯"))


def test_what_is_known_of_a_code() -> None:
    """The definition of an indicator, also by the code of its change."""
    said = list(about(analysis.Lexicon.default(), "lift_retrofit"))
    assert said[0].endswith(": lift_retrofit")
    assert "  counts: Lifts newly put into buildings" in said
    assert any(line.startswith("  not: ") for line in said)
    assert next(about(analysis.Lexicon.default(), "gdp_growth")).endswith(": gdp")


def test_an_unknown_word_is_told() -> None:
    """With those that are most like it."""
    with pytest.raises(analysis.InputError, match=r"no entry for '现有着'.*Did you mean 现有"):
        list(about(analysis.Lexicon.default(), "现有着"))


def test_every_class_and_part_is_used() -> None:
    """No class that no pattern and no code names, none without a word, and no pattern part that nothing puts in."""
    lexicon = analysis.Lexicon.default()
    named = {
        name
        for file in lexicon.pattern_files
        for key in lexicon.patterns(file)
        for name in lexicon.named_in(f"{file}.{key}")
    }
    root = Path(analysis.__file__).parent
    code = "\n".join(path.read_text(encoding="utf-8") for path in root.rglob("*.py"))
    data = "\n".join(
        (root / "lexicon" / f"{name}.toml").read_text(encoding="utf-8") for name in ("indicators", "calendar")
    )
    spoken = set(re.findall("[a-z][a-z0-9_]*", data))
    by_kind = tuple(f"counts_{kind}" for kind in COUNTED[1:])
    unused = [
        name
        for name in lexicon.table("classes.toml")
        if name not in named | spoken and f'"{name}"' not in code and name not in by_kind and not name.startswith(ALIKE)
    ]
    empty = [name for name in lexicon.table("classes.toml") if not lexicon.words(name)]
    assert (unused, empty) == ([], [])
