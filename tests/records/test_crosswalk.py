from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.errors import InputError
from analysis.lexicon.lexicon import Lexicon
from analysis.pipeline import parse_report
from analysis.records.canonical import codes, indicators
from analysis.records.crosswalk import code
from tests.parsing.reading import metric, metrics

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = Lexicon.default()
NAMES = "name = 'Lanes', label = '车道'"
LANES = "name = 'Bicycle lanes', label = '自行车道', pattern = '自行车道', dimensions = ['length']"


def _laid_over(folder: Path, *lines: str, **files: str) -> Lexicon:
    (folder / "indicators.toml").write_text("\n".join(lines), encoding="utf-8")
    for name, content in files.items():
        (folder / f"{name}.toml").write_text(content, encoding="utf-8")
    return Lexicon.load(folder)


def _codes(words: str) -> list[str | None]:
    return [row["indicator_code"] for row in metrics(words)]


def test_declared_indicators_are_usable() -> None:
    """Codes are plain, names are unique, and each says what it counts and what it is not."""
    known = indicators(LEXICON)
    assert len(known) >= 220
    for names in ([entry.name for entry in known], [entry.label for entry in known]):
        assert sorted({name for name in names if names.count(name) > 1}) == []
    assert all(name.isidentifier() and name == name.lower() for name in codes(LEXICON))
    assert [entry.code for entry in known if not (entry.counts and entry.excludes)] == []


def test_codes_are_those_of_levels_changes_and_values_for_each() -> None:
    """A level, its change and its value for each of something have codes of their own, each once."""
    given = [name for one in indicators(LEXICON) for name in (one.code, one.growth, one.each) if name]
    assert len(set(given)) == len(given)
    assert codes(LEXICON) == set(given)


def test_no_word_no_code() -> None:
    """A quantity that names nothing has no canonical indicator."""
    assert code(None, "money", "level", LEXICON) is None
    assert code("甲乙丙丁", "count", "level", LEXICON) is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("税收收入5亿元。", "tax_revenue"),
        ("税收收入增长8%。", "tax_growth"),
        ("一般公共预算收入5亿元。", "fiscal_revenue_local"),
        ("财政总收入5亿元。", "fiscal_revenue"),
        ("地区生产总值90亿元。", "gdp"),
        ("地区生产总值增长6%。", "gdp_growth"),
        ("人均生产总值9万元。", "gdp_per_head"),
        ("单位GDP能耗下降3%。", "energy_use_growth"),
        ("第三产业增加值占GDP比重达52%。", "tertiary_share_of_gdp"),
        ("固定资产投资增长7%。", "fixed_investment_growth"),
        ("固定资产投资45亿元。", "fixed_investment"),
        ("规上工业增加值增长9%。", "industrial_value_added_growth"),
        ("服务业增加值12亿元。", "tertiary_value_added"),
        ("民生支出增长9%。", "livelihood_spending_growth"),
        ("卫生健康支出300万元。", "spending_health"),
        ("“三公”经费30万元。", "three_public"),
        ("食品加工业产值5亿元。", "branch_output"),
        ("新增高新技术企业12家。", "high_tech_firms_added"),
        ("高新技术企业达到50家。", "high_tech_firms"),
        ("走访企业80家。", "visits"),
        ("引进企业8家。", "firms_attracted"),
        ("关停“散乱污”企业6家。", "firms_closed"),
        ("签约项目7个。", "projects_signed"),
        ("开工项目7个。", "projects_started"),
        ("竣工项目7个。", "projects_finished"),
        ("粮食播种面积5万亩。", "grain_area"),
        ("粮食产量3万吨。", "grain_output"),
        ("生猪存栏4万头。", "pig_stock"),
        ("生猪出栏4万头。", "pig_sold"),
        ("城镇居民人均可支配收入5万元。", "urban_income"),
        ("农村居民人均可支配收入3万元。", "rural_income"),
        ("新增养老床位60张。", "care_beds"),
        ("新增托位60个。", "childcare_places"),
        ("排查矛盾纠纷60起。", "disputes_found"),
        ("化解矛盾纠纷60起。", "disputes"),
        ("排查化解矛盾纠纷60起。", "disputes"),
        ("发现隐患60处。", "hazards_found"),
        ("整改隐患60处。", "hazards_rectified"),
        ("受理热线工单60件。", "hotline_orders"),
        ("发展党员6名。", "party_developed"),
        ("上党课6次。", "party_lectures"),
        ("举办晚会3场,笑声不断。", None),
    ],
)
def test_words_of_the_source_lead_to_codes(words: str, found: str | None) -> None:
    """Thing, action, kind of quantity and aspect together decide: a level and a change are two codes."""
    assert metric(words)["indicator_code"] == found


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("加装电梯32台。", "lift_retrofit"),
        ("电梯加装32台。", "lift_retrofit"),
        ("加梯32台。", "lift_retrofit"),
        ("老旧小区加装电梯32台。", "lift_retrofit"),
        ("更新老旧电梯32台。", "lifts_replaced"),
        ("维修电梯32台。", "lifts_repaired"),
        ("摸排电梯32台。", "lifts_surveyed"),
        ("加装、维修电梯32台。", None),
        ("安装电梯惠及居民320户。", "people_served"),
        ("检查电梯维保企业32家。", "inspections"),
    ],
)
def test_a_thing_and_what_is_done_to_it_make_the_code(words: str, found: str | None) -> None:
    """Lifts added, renewed, repaired and looked at are four; two of these at once are none of them."""
    assert metric(words)["indicator_code"] == found


def test_one_thing_two_districts() -> None:
    """Different wordings of the same thing meet in one code."""
    said = [metrics(words)[0]["indicator_code"] for words in ("税收5亿元。", "完成税收收入5亿元。", "实现税收5亿元。")]
    assert set(said) == {"tax_revenue"}


def test_a_count_of_people_or_homes_is_none_of_estates() -> None:
    """The unit says what is counted: estates and the households in them have two codes."""
    assert _codes("改造老旧小区12个。") == ["old_estate_renovation"]
    assert _codes("改造老旧小区1200户。") == ["old_estate_homes"]
    assert code("改造老旧小区", "people", "level", LEXICON) == "old_estate_homes"
    assert code("新建公园", "people", "level", LEXICON) is None


def test_one_number_counts_no_two_things() -> None:
    """A list of different things has no code; a list of wordings of the same thing has."""
    assert code("粮食、蔬菜产量", "mass", "level", LEXICON) is None
    assert code("地区生产总值和财政收入", "money", "level", LEXICON) is None
    assert code("人大代表建议和政协提案", "items", "level", LEXICON) == "motions"


def test_a_project_is_counted_as_what_it_is_for() -> None:
    """Before a general noun stands what is meant; alone it is itself."""
    assert code("老旧小区改造项目", "items", "level", LEXICON) == "old_estate_renovation"
    assert code("签约项目", "items", "level", LEXICON) == "projects_signed"


def test_what_is_done_may_stand_in_front_of_the_clause() -> None:
    """改造 is said of both numbers; 达到 says that the second is all that there are."""
    assert _codes("改造提升13条道路26公里。")[1] == "roads_renewed"
    assert _codes("新增高新技术企业5家、达到40家。")[-1] != "high_tech_firms"
    assert _codes("高新技术企业达到40家。") == ["high_tech_firms"]


def test_a_longer_word_in_front_of_the_number_says_more() -> None:
    """What an indicator calls an investment is one that is done, where 完成投资 stands in front of the number."""
    assert _codes("列入重点项目22个,完成投资9亿元。")[1] == "investment_done"
    assert _codes("列入重点项目22个,总投资9亿元。")[1] == "project_investment"


def test_a_noun_behind_a_number_is_no_total() -> None:
    """Those to whom something is done are a part of all: 对8家合作社."""
    assert _codes("对8家农民合作社进行检查。") != ["cooperatives"]
    assert _codes("现有农民合作社8家。") == ["cooperatives"]


def test_a_value_for_each_of_something_is_no_total() -> None:
    """How often in a month has a code of its own or none; a value for a year or, of incomes, for a person is one."""
    assert _codes("每月走访群众2次。") == ["household_visits_each"]
    assert code("走访群众", "times", "level", LEXICON) == "household_visits"
    assert code("加装电梯", "things", "level", LEXICON, "社区") is None
    assert code("城镇居民人均可支配收入", "money", "level", LEXICON, "人") == "urban_income"


def test_points_of_a_rate_of_growth_are_no_growth() -> None:
    """A share changes by points; a level does not."""
    assert code("森林覆盖率", "points", "change", LEXICON) == "forest_rate_change"
    assert code("地区生产总值", "points", "change", LEXICON) is None


KEPT_AWAY = {
    ("检查电梯维保企业", "households"): "电梯维保",  # words, kind, word that keeps the code away
    ("食品加工业产值", "money"): "加工业",
    ("安置征迁子女", "people"): "子女",
    ("强县财政收入过", "money"): "财政收入过",
    ("骨干企业纳税过", "money"): "纳税过",
    ("企业产值过", "money"): "产值过",
    ("推广粮食技术", "area"): "技术",
    ("新建学校操场", "things"): "操场",
    ("小区物业费", "items"): "物业费",
    ("小区物业类", "items"): "物业类",
    ("申报非遗项目", "items"): "非遗项目",
    ("惠及居民用户", "households"): "用户",
    ("图书馆藏书", "things"): "藏书",
    ("发放存贷款", "money"): "存贷款",
    ("打造美丽乡村路", "things"): "美丽乡村路",
    ("脱贫攻坚", "people"): "脱贫攻坚",
    ("培育企业文化", "items"): "企业文化",
    ("居民区分片区", "things"): "分片区",
    ("居民区分组包干", "things"): "包干",
    ("智慧社区告警", "things"): "告警",
    ("受理涉黑涉恶线索", "things"): "涉黑涉恶线索",
}


def test_some_things_keep_a_code_away() -> None:
    """A longer word that is the last thing named is not the shorter ones in it; each of these words has its case."""
    assert set(KEPT_AWAY.values()) == LEXICON.words("uncounted_thing")
    for said, word in KEPT_AWAY.items():
        kept = code(*said, "level", LEXICON)
        assert kept == {"加工业": "branch_output", "电梯维保": "inspections"}.get(word), said
        assert code(*said, "level", LEXICON.without("words.toml", word)) != kept, said


def test_a_fall_is_negative_and_a_range_no_one_value() -> None:
    """value_signed is what a plain sum may take; value_low stays as it is stated."""
    rows = [metric(words) for words in ("税收下降3%。", "税收增长3%。", "税收3万元。", "税收增长3%至5%。")]
    assert [row["value_signed"] for row in rows] == [-3.0, 3.0, 30000.0, None]
    assert [row["value_low"] for row in rows] == [3.0, 3.0, 30000.0, 3.0]


def test_an_indicator_of_ones_own_is_one_line(tmp_path: Path) -> None:
    """It is tried before those of the package, is of levels and has no direction unless it says so."""
    lexicon = _laid_over(tmp_path, f"lanes = {{ {LANES} }}")
    assert code("新建道路自行车道", "length", "level", lexicon) == "lanes"
    assert code("新建道路自行车道", "length", "level", LEXICON) == "roads_added"
    first = indicators(lexicon)[0]
    assert (first.code, *first.aspects, first.direction) == ("lanes", "level", 0)
    meta = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)
    assert list(parse_report("新建自行车道5公里。", meta, lexicon).metrics.indicator_code) == ["lanes"]


def test_an_indicator_of_ones_own_is_made_of_classes(tmp_path: Path) -> None:
    """With a class for its thing in the same folder, of the actions that the package knows, with its change."""
    line = f"lanes = {{ {NAMES}, object = 'lane', action = 'to_build', dimensions = ['length'], growth = 'lanes_up' }}"
    lexicon = _laid_over(tmp_path, line, words='"自行车道" = "lane"', classes='lane = "A lane for bicycles"')
    assert code("新建自行车道", "length", "level", lexicon) == "lanes"
    assert code("新建自行车道", "ratio", "change", lexicon) == "lanes_up"
    assert code("自行车道", "length", "level", lexicon) is None


def test_an_indicator_laid_over_is_tried_first(tmp_path: Path) -> None:
    """One of the same code takes the place of that of the package, and is tried before all others of it."""
    wider = "name = 'Homes', label = '住房', pattern = '{estate}', dimensions = ['count']"
    lexicon = _laid_over(tmp_path, f"old_estate_renovation = {{ {wider} }}")
    assert code("签约小区项目", "count", "level", lexicon) == "old_estate_renovation"
    assert len(indicators(lexicon)) == len(indicators(LEXICON))


@pytest.mark.parametrize("pattern", ["(?i)wifi", "(?P<net>WIFI)", "(W)IFI|(W)LAN"])
def test_a_pattern_may_have_groups_and_flags(tmp_path: Path, pattern: str) -> None:
    """An indicator of one's own is found by it, and those of the package are found beside it."""
    lexicon = _laid_over(tmp_path, f"nets = {{ {NAMES}, pattern = '{pattern}', dimensions = ['count'] }}")
    assert code("开通WIFI", "count", "level", lexicon) == "nets"
    assert code("加装电梯", "count", "level", lexicon) == "lift_retrofit"
    assert code("某物", "count", "level", lexicon) is None


def test_an_indicator_is_taken_out(tmp_path: Path) -> None:
    """An entry that says so removes one of the package."""
    lexicon = _laid_over(tmp_path, "lift_retrofit = { remove = true }")
    assert code("加装电梯", "count", "level", lexicon) is None


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("lanes = '自行车道'", "an indicator on one line"),
        (f"lanes = {{ {LANES}, aspect = ['level'] }}", "Did you mean aspects?"),
        ("lanes = { label = '车道', pattern = '车道', dimensions = ['length'] }", "no name"),
        (
            "lanes = { name = '', label = '车道', pattern = '车道', dimensions = ['length'] }",
            "a name in quotation marks",
        ),
        (f"lanes = {{ {NAMES}, pattern = '车道' }}", "no dimensions"),
        (f"lanes = {{ {LANES.replace('length', 'lenght')} }}", "Did you mean length?"),
        (f"lanes = {{ {LANES}, aspects = ['levels'] }}", "Did you mean level?"),
        (f"lanes = {{ {LANES}, direction = 2 }}", "1 (more is better)"),
        (f"lanes = {{ {LANES}, counts = 3 }}", "a counts in quotation marks"),
        (f"lanes = {{ {LANES}, growth = 'gdp' }}", "an indicator of its own"),
        (f"lanes = {{ {LANES}, per = '人' }}", "a list such as"),
        (f"lanes = {{ {LANES}, or = ['bed'] }}", "a list of other wordings"),
        (f"lanes = {{ {NAMES}, dimensions = ['length'] }}", "no pattern and no object"),
        (f"lanes = {{ {LANES}, object = 'road' }}", "a pattern and an object"),
        (f"lanes = {{ {NAMES}, object = 'roat', dimensions = ['length'] }}", "Did you mean road?"),
        (f"lanes = {{ {NAMES}, object = 'road', action = 'to_ad', dimensions = ['length'] }}", "Did you mean to_add?"),
        (
            f"lanes = {{ {NAMES}, pattern = '(车道', dimensions = ['length'] }}",
            "a pattern that is none",
        ),
        (
            f"lanes = {{ {NAMES}, pattern = '{{lane}}', dimensions = ['length'] }}",
            "class or part 'lane'",
        ),
        (f"lanes = {{ {NAMES}, pattern = '车?', dimensions = ['length'] }}", "fit everything"),
    ],
)
def test_a_wrong_entry_is_told_with_its_line(tmp_path: Path, line: str, says: str) -> None:
    """What is wrong with an entry, where it stands, and what was meant."""
    with pytest.raises(InputError) as caught:
        indicators(_laid_over(tmp_path, "# of our own", line))
    assert str(caught.value).startswith(f"{tmp_path / 'indicators.toml'}:2: ")
    assert says in str(caught.value)


def test_people_and_projects_are_not_the_events_and_places_in_their_names() -> None:
    """Turns of volunteers are people, projects about model communities are projects, with and without more words."""
    assert code("发动志愿服务", "people", "level", LEXICON) == "volunteers"
    assert code("开展志愿服务", "times", "level", LEXICON) == "volunteer_events"
    assert code("推进未来社区续建等项目", "things", "level", LEXICON) != "model_communities"
    assert code("创建未来社区", "things", "level", LEXICON) == "model_communities"


def test_what_something_has_grown_to_is_how_many_there_are() -> None:
    """由214家增加到351家 is the number of firms, 新增规上企业12家 are new ones; 完成投资 in front is more than 投资."""
    assert metrics("规上企业由214家增加到351家。")[-1]["indicator_code"] == "large_firms"
    assert metrics("新增规上企业12家。")[-1]["indicator_code"] == "large_firms_added"
    assert metrics("新注册企业318户。")[-1]["indicator_code"] == "firms_added"


@pytest.mark.parametrize(
    ("said", "kind", "aspect", "expected"),
    [
        ("税收完成全年任务", "ratio", "share", "target_done"),
        ("审批时限", "ratio", "change", "approval_time_cut"),
        ("审批时限", "duration", "level", "approval_time"),
        ("建议解决率", "ratio", "share", "motion_rate"),
        ("办结率", "ratio", "share", "settlement_rate"),
        ("60岁以上人口占比", "ratio", "share", "ageing"),
        ("改造雨污管网", "length", "level", "rain_sewage_renewed"),
        ("贯通滨水步道", "length", "level", "greenways_added"),
        ("争取残疾人帮扶资金", "money", "level", "funds_won"),
        ("发放帮扶资金", "money", "level", "poverty_money"),
    ],
)
def test_the_last_thing_and_what_is_done_to_it(said: str, kind: str, aspect: str, expected: str) -> None:
    """A task is no share of tax, a motion no common matter, a cut no length of time, and money won no money spent."""
    assert code(said, kind, aspect, LEXICON) == expected
