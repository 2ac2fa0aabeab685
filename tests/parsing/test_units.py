from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.parse import parse
from analysis.parsing.units import Unit, is_begun, unit_at, units
from analysis.tables.vocabularies import DIMENSIONS
from tests.parsing.reading import claims, entries

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = Lexicon.default()
META = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


def at(text: str, position: int = 0) -> Unit | None:
    """The unit at a position, with the lexicon of the package."""
    return unit_at(text, position, LEXICON)


def laid_over(folder: Path, line: str) -> Lexicon:
    """The lexicon of the package with one line of units.toml laid over it."""
    (folder / "units.toml").write_text(line + "\n", encoding="utf-8")
    return Lexicon.load(folder)


@pytest.mark.parametrize(
    ("text", "name", "dimension", "base", "factor"),
    [
        ("元补贴", "元", "money", "元", 1),
        ("平方公里", "平方公里", "area", "平方米", 1e6),
        ("平方米", "平方米", "area", "平方米", 1),
        ("亩地", "亩", "area", "平方米", 2000 / 3),
        ("公里路", "公里", "length", "米", 1000),
        ("吨标准煤", "吨标准煤", "mass", "千克标准煤", 1000),
        ("吨粮", "吨", "mass", "千克", 1000),
        ("个百分点", "个百分点", "ratio", "百分点", 1),
        ("个工作日内", "个工作日", "duration", "个工作日", 1),
        ("个窗口", "个", "count", "个", 1),
        ("‰", "‰", "ratio", "%", 0.1),
        ("人次", "人次", "count", "人次", 1),
        ("户(次)", "户(次)", "count", "户(次)", 1),
        ("千瓦时", "千瓦时", "energy", "千瓦时", 1),
        ("小时", "小时", "duration", "秒", 3600),
        ("兆瓦时储能", "兆瓦时", "energy", "千瓦时", 1000),
        ("克拉钻石", "克拉", "mass", "千克", 0.0002),
        ("kWh电", "kWh", "energy", "千瓦时", 1),
        ("分贝", "分贝", "unknown", "分贝", 1),
    ],
)
def test_longest_unit(text: str, name: str, dimension: str, base: str, factor: float) -> None:
    """The longest unit wins, with its dimension and its factor to the base unit."""
    unit = at(text)
    assert unit is not None
    assert (unit.name, unit.dimension, unit.base) == (name, dimension, base)
    assert unit.factor == pytest.approx(factor)


@pytest.mark.parametrize("text", ["", "龘", "成立", "方面", "里程碑", "升级改造", "天然气", "克服困难", "kms", "m3n"])
def test_no_unit(text: str) -> None:
    """A word that only begins like a unit is none."""
    assert at(text) is None


def test_position() -> None:
    """A unit is looked for at the position only, and the end of the text is no error."""
    assert at("共3家", 1) is None
    unit = at("共3家", 2)
    assert unit is not None
    assert unit.name == "家"
    assert at("共3家", 3) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("立方米/秒。", "立方米/秒"),
        ("立方米每秒。", "立方米每秒"),
        ("公里/小时的限速", "公里/小时"),
        ("吨/小时", "吨/小时"),
        ("吨/晚", "吨/晚"),
        ("mg/L以下", "mg/L"),
        ("千克/平方米·天", "千克/平方米·天"),
        ("微克/立方米", "微克/立方米"),
    ],
)
def test_a_compound_is_a_unit_of_its_own(text: str, name: str) -> None:
    """What is measured per second, per hour or per volume is no length, no volume and no mass."""
    assert at(text) == Unit(name, "unknown", name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("元/平方米", "元"),
        ("次/月", "次"),
        ("吨/日", "吨"),
        ("公斤/亩", "公斤"),
        ("升/人·日", "升"),
        ("立方米/天", "立方米"),
        ("公里/3座", "公里"),
        ("公里每户", "公里"),
        ("亩·", "亩"),
    ],
)
def test_what_a_value_is_per_is_told_apart(text: str, name: str) -> None:
    """Money and counts stay what they are, as all does of which there is so much for each day, field or head.

    A slash before another number joins nothing.
    """
    unit = at(text)
    assert unit is not None
    assert unit.name == name


def test_a_slash_to_something_unknown_is_uncertain() -> None:
    """吨/炉 is no mass, and what it is the lexicon does not know."""
    assert at("吨/炉") is None
    assert [(entry.kind, entry.rule) for entry in entries("产量36吨/炉。")] == [("unexplained", "unit-uncertain")]


def test_declared_units_are_usable() -> None:
    """Each unit has a positive factor, a dimension that the tables know, and money alone has a currency code."""
    for name, unit in units(LEXICON).items():
        assert unit.name == name
        assert unit.factor > 0
        assert unit.dimension in DIMENSIONS
        assert (unit.currency is not None) == (unit.dimension == "money")
        assert unit.currency is None or (len(unit.currency) == 3 and unit.currency.isupper())


def test_base_units_are_one() -> None:
    """Where a base unit is itself a unit, one of it is one: converting twice changes nothing."""
    known = units(LEXICON)
    for unit in known.values():
        base = known.get(unit.base)
        if base is not None and unit.dimension != "rank":  # places take the words that count people
            assert (base.dimension, base.base, base.factor) == (unit.dimension, unit.base, 1)


@pytest.mark.parametrize("mark", ["。", ",", ")", ""])
def test_every_unit_is_read_whole(mark: str) -> None:
    """Each unit stands for itself before a mark, whatever shorter unit it begins with."""
    for name, unit in units(LEXICON).items():
        assert at(name + mark) == unit


def test_no_unit_is_cut_out_of_a_lookalike() -> None:
    """Each word that only begins like a unit is none, whatever follows, and its number says that it is uncertain."""
    for word in sorted(LEXICON.words("non_unit")):
        assert at(word) is None
        assert is_begun(word, 0, LEXICON), f"{word} begins like no unit"
        found = claims(f"共有36{word}。")
        assert ("36", "measure") not in found
        assert all(not quote.startswith("36") or kind != "measure" for quote, kind in found), word


def test_a_word_behind_a_unit_outdoes_a_lookalike() -> None:
    """30户外来人口 are 30 households though 户外 is a word."""
    known = units(LEXICON)
    for word in sorted(LEXICON.words("not:non_unit")):
        unit = at(word)
        assert unit is not None, word
        assert unit == known[unit.name]
        assert any(word[:length] in LEXICON.words("non_unit") for length in range(2, len(word) + 1)), word
    assert claims("30户外来人口。") == [("30户", "measure")]


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("新设8户外活动场地。", ["8"]),
        ("组建36家庭医生团队。", ["36"]),
        ("引育12人才。", ["12"]),
        ("接通18天然气。", ["18"]),
        ("出台3条例。", ["3"]),
        ("设立5分公司。", ["5"]),
        ("发展320个体户。", ["320"]),
        ("建成4度假村。", ["4"]),
    ],
)
def test_a_number_before_a_lookalike_is_uncertain(words: str, quotes: list[str]) -> None:
    """A number whose word only begins like a unit is kept, unexplained, with the reason."""
    found = entries(words)
    assert [words[entry.start : entry.end] for entry in found] == quotes
    assert [(entry.kind, entry.rule) for entry in found] == [("unexplained", "unit-uncertain")]


@pytest.mark.parametrize(
    ("words", "dimension", "base"),
    [
        ("夏季日均气温36度。", "unknown", "摄氏度"),
        ("节约用电36度。", "energy", "千瓦时"),
        ("36度的电。", None, None),
        ("发电3万度。", "energy", "千瓦时"),
        ("转了36度。", None, None),
    ],
)
def test_degrees_are_what_is_told_of(words: str, dimension: str | None, base: str | None) -> None:
    """度 is electricity or heat by the words beside it, and neither where nothing tells."""
    read = [entry.read for entry in entries(words) if entry.kind == "measure"]
    assert [(found.unit.dimension, found.unit.base) for found in read] == ([(dimension, base)] if dimension else [])  # type: ignore[union-attr]  # a measure has a quantity


def test_a_unit_is_laid_over(tmp_path: Path) -> None:
    """One line in a folder of one's own, and reports are read with the unit."""
    lexicon = laid_over(tmp_path, '"咕噜" = { dimension = "count" }')
    read = [(found.quote, found.kind) for found in parse("新建37咕噜广场。\n", META, lexicon).mentions]
    assert read == [("37咕噜", "measure")]
    assert [found.kind for found in parse("新建37咕噜广场。\n", META).mentions] == ["unexplained"]


def test_a_unit_is_taken_out(tmp_path: Path) -> None:
    """One line takes a unit out; what is left is read by the shorter one, or not at all."""
    lexicon = laid_over(tmp_path, '"盏" = { remove = true }')
    assert "盏" not in units(lexicon)
    assert [found.kind for found in parse("安装37盏路灯。\n", META, lexicon).mentions] == ["unexplained"]


def test_the_unit_of_unsaid_money_can_be_taken_out(tmp_path: Path) -> None:
    """Without 元 and 人 an amount that says no unit is unexplained, and no error."""
    (tmp_path / "units.toml").write_text('"元" = { remove = true }\n"人" = { remove = true }\n', encoding="utf-8")
    found = parse("总投资4500万,惠及20万居民,排名第3。\n", META, Lexicon.load(tmp_path)).mentions
    assert {mention.kind for mention in found[:2]} == {"unexplained"}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"咕噜" = "count"', "dimension"),
        ('"咕噜" = { base = "个" }', "咕噜 without a dimension"),
        ('"咕噜" = { dimension = "counts" }', "Did you mean count"),
        ('"咕噜" = { dimension = "count", factr = 2 }', "Did you mean factor"),
        ('"咕噜" = { dimension = "count", factor = "2" }', "a number above 0"),
        ('"咕噜" = { dimension = "count", factor = 0 }', "a number above 0"),
        ('"咕噜" = { dimension = "count", factor = true }', "a number above 0"),
        ('"咕噜" = { dimension = "count", base = 3 }', "text in quotation marks"),
        ('"咕噜" = { dimension = "money" }', "currency"),
        ('"咕噜" = { dimension = "count", currency = "CNY" }', "currency"),
    ],
)
def test_a_wrong_entry_is_told(tmp_path: Path, line: str, message: str) -> None:
    """With its file and line, and what would be right."""
    lexicon = laid_over(tmp_path, line)
    with pytest.raises(InputError, match=message) as error:
        units(lexicon)
    assert f"{tmp_path / 'units.toml'}:1" in str(error.value)


def test_an_unknown_class_of_a_unit_is_told(tmp_path: Path) -> None:
    """The classes of a unit are those of words."""
    with pytest.raises(InputError, match="Did you mean occasion"):
        laid_over(tmp_path, '"咕噜" = { dimension = "count", classes = "ocasion" }')


def test_a_word_has_the_classes_of_both_files(tmp_path: Path) -> None:
    """A unit that is a word with other classes too has all of them."""
    (tmp_path / "words.toml").write_text('"咕噜" = "idiom"\n', encoding="utf-8")
    lexicon = laid_over(tmp_path, '"咕噜" = { dimension = "count", classes = "occasion" }')
    assert lexicon.classes["咕噜"] == {"idiom", "occasion"}


@pytest.mark.parametrize("name", ["not_counting", "arabic_only"])
def test_word_lists_hold_counting_words(name: str) -> None:
    """A word that is barred from counting is a counting word in the first place."""
    assert LEXICON.words(name)
    assert LEXICON.words(name) <= set(units(LEXICON))
