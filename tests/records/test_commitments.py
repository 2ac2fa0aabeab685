from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.meta import ReportMeta
from analysis.parsing.parse import parse
from analysis.records.commitments import promises
from analysis.records.promise import Promise
from analysis.records.report import read_report
from analysis.themes.classifier import judge
from tests.parsing.reading import report, table, whole

META = ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031)


def read(words: str) -> list[tuple[str, str | None]]:
    """Verb and object of each promise of a plan."""
    return [(row["verb"], row["object"]) for row in table("commitments", words, "plan")]


@pytest.mark.parametrize(
    ("words", "firmness"),
    [
        ("确保完成改造任务。", "binding"),
        ("全面完成改造任务。", "binding"),
        ("实现垃圾分类全覆盖。", "binding"),
        ("新增床位不少于30张。", "binding"),
        ("培育骨干企业5家以上。", "binding"),
        ("全年不发生火灾。", "binding"),
        ("不让一名儿童失学。", "binding"),
        ("每月至少召开1次例会。", "binding"),
        ("6月底前改造小区。", "binding"),
        ("力争建成食堂一处。", "effort"),
        ("探索建立积分制度。", "effort"),
        ("争创文明街区。", "effort"),
        ("推动小区改造。", "effort"),
        ("努力实现全覆盖。", "effort"),
        ("力争6月底前改造小区。", "effort"),
        ("税收增长8%左右。", "effort"),
        ("加强队伍建设。", "neutral"),
        ("建成食堂一处。", "neutral"),
        ("鼓励发展夜间经济。", "neutral"),
        ("帮助企业争取贷款。", "neutral"),
        ("税收突破5亿元。", "neutral"),
    ],
)
def test_firmness(words: str, firmness: str) -> None:
    """What binds is binding, what is but tried an effort, whatever else it says; the rest is plainly stated."""
    assert [row["firmness"] for row in table("commitments", words, "plan")] == [firmness]


@pytest.mark.parametrize(
    "words",
    [
        "围绕以上目标开展督查4次。",
        "整治零星摊点15处。",
        "修复道路左右两侧护栏300米。",
        "引进亿元以上项目2个。",
        "发展零售业态。",
    ],
)
def test_bound_words_that_bind_nothing(words: str) -> None:
    """以上, 左右 and 零 count only where they say of the number how far it has to be reached."""
    assert [row["firmness"] for row in table("commitments", words, "plan")] == ["neutral"]


@pytest.mark.parametrize(
    ("words", "verb", "object_"),
    [
        ("强力实施违建治理。", "实施", "违建治理"),
        ("压茬推进管网更新。", "推进", "管网更新"),
        ("首批改造食堂4处。", "改造", "食堂4处"),
        ("加快推进学校建设。", "推进", "学校建设"),
        ("加快学校建设。", "加快", "学校建设"),
        ("为60户老人加装扶手。", "加装", "扶手"),
        ("对薄弱小区实施改造。", "实施", "改造"),
        ("对食堂账目进行全面审计。", "审计", "食堂账目"),
        ("瞄准链主企业开展招商。", "开展", "招商"),
        ("以老街为重点推进更新。", "推进", "更新"),
        ("通过两年努力基本消除积水点。", "消除", "积水点"),
        ("配合区里做好征收工作。", "做好", "征收工作"),
        ("在12个小区组建业委会。", "组建", "业委会"),
        ("把闲置厂房全部盘活。", "盘活", "闲置厂房"),
        ("将议事会延伸至楼组。", "延伸", "议事会"),
        ("将网格巡查纳入考核。", "纳入", "网格巡查"),
        ("街道将新建充电站3座。", "新建", "充电站3座"),
        ("各居委会每季度召开议事会1次。", "召开", "议事会1次"),
        ("普及率达97%。", "达", "普及率97%"),
        ("满意率达到95%以上。", "达到", "满意率95%以上"),
        ("确保食堂项目顺利投用。", "投用", "食堂项目"),
        ("确保事故零增长。", "确保", "事故零增长"),
        ("巩固提升创建成果。", "巩固提升", "创建成果"),
        ("坚持和完善例会制度。", "坚持和完善", "例会制度"),
        ("推动税收达到9亿元。", "推动", "税收达到9亿元"),
        ("打造“和美庭院”。", "打造", "“和美庭院”"),
        ("推广“三所联动”“一码通办”等做法。", "推广", "“三所联动”“一码通办”等做法"),
        ("三是聘请顾问3名。", "聘请", "顾问3名"),
    ],
)
def test_verb_and_object(words: str, verb: str, object_: str) -> None:
    """The verb is what is done, behind who does it, how, by which means and for whom; the object keeps its marks."""
    assert read(words) == [(verb, object_)]


@pytest.mark.parametrize(
    "words",
    [
        "坚持以人民为中心的发展思想。",
        "深入学习贯彻全会精神。",
        "重点做好以下工作:",
        "重点抓好三件事。",
        "重点抓好“三个聚焦”。",
        "让居民享受更好服务。",
        "让我们携手奋进。",
        "依托现有平台。",
        "做好今年工作意义重大。",
        "2031年是规划的收官之年。",
        "居民满意。",
        "宣传攻坚。",
    ],
)
def test_no_promise(words: str) -> None:
    """Lines, announcements, purposes, means, calls and facts promise nothing."""
    assert read(words) == []


def test_titles_that_end_like_sentences() -> None:
    """A numbered title at the head of its paragraph promises nothing; what counts is no title, nor a row of its own."""
    assert read("一是强化党建引领。新建驿站2个,选派指导员30名。") == [("新建", "驿站2个"), ("选派", "指导员30名")]
    assert read("一是新建公厕3座。二是改造菜场2处。") == [("新建", "公厕3座"), ("改造", "菜场2处")]
    assert read("一是健全机制。二是充实队伍。") == [("健全", "机制"), ("充实", "队伍")]


def test_titles_of_paragraphs() -> None:
    """Short sentences without a number are titles where most paragraphs of the plan begin with one."""
    long = "推进小区改造,完善公共设施,做好道路整修,协调解决停车难题。"
    titled = f"守牢安全底线。{long}\n全力改善环境。{long}\n提升服务质量。{long}"
    assert [verb for verb, _ in read(titled)] == ["推进", "完善", "做好", "解决"] * 3
    assert ("守牢", "安全底线") in read(f"守牢安全底线。{long}")


def test_titles_within_a_paragraph() -> None:
    """Two or more short sentences within one are titles, each with more behind it; a task, as short, is none."""
    opens, more = "年初启动柳荫公园二期建设,完善配套设施。", "推进智慧社区建设,完善网格队伍,做好热线办理。"
    head, tail = f"{opens}强化社会治理。{more}", f"优化公共服务。{more}"
    assert [verb for verb, _ in read(head + tail)] == ["启动", "完善", *["推进", "完善", "做好"] * 2]
    assert ("强化", "社会治理") in read(head)  # a single one
    assert [verb for verb, _ in read(f"{opens}强化社会治理。改善公共服务。优化环境。")][2:] == ["强化", "改善", "优化"]
    assert ("落实", "河湖长制") in read(f"{head}严格落实河湖长制。{more}{tail}")
    assert ("禁止", "燃放烟花") in read(f"{head}全面禁止燃放烟花。{more}{tail}")


def test_lines_in_a_row_promise_nothing() -> None:
    """By which lines all goes is told in front of what is done; by itself each of them is done."""
    lines = [("守住", "底线"), ("补齐", "短板")]
    assert read("坚持守住底线、补齐短板,建成食堂一处。") == [("建成", "食堂一处")]
    assert read("坚持守住底线、补齐短板。") == lines
    assert read("守住底线、补齐短板,建成食堂一处。") == [*lines, ("建成", "食堂一处")]


def test_each_deliverable_is_a_row() -> None:
    """Members of a list that each have a count are a row each, the later ones beginning at their own words."""
    rows = table("commitments", "持续新增食堂1个、驿站2个和书屋3间。", "plan")
    assert [(row["verb"], row["object"], row["n_targets"]) for row in rows] == [
        ("新增", "食堂1个", 1),
        ("新增", "驿站2个", 1),
        ("新增", "书屋3间", 1),
    ]
    assert [row["text"] for row in rows] == ["持续新增食堂1个", "驿站2个", "书屋3间"]


@pytest.mark.parametrize(
    "words",
    ["完善网格、队伍和制度。", "每名干部联系2户、3家。", "新建公园、广场和绿地共5处。", "做好拆除违建、整治市容工作。"],
)
def test_a_plain_list_is_one(words: str) -> None:
    """A list without counts of its own is one promise, and so is what each of several has to do."""
    assert len(read(words)) == 1


def test_deeds_in_a_row() -> None:
    """Members of a list that each have a verb and what it is done to are a promise each."""
    assert read("拓展信息来源、丰富信息渠道。") == [("拓展", "信息来源"), ("丰富", "信息渠道")]


def test_a_list_with_dates_of_its_own() -> None:
    """Each member has its own verb and its own day; that they are warranted is said of all."""
    rows = table("commitments", "确保兴业厂房9月投产、睦邻中心8月启用。", "plan")
    assert [(row["verb"], row["object"], row["due"], row["firmness"]) for row in rows] == [
        ("投产", "兴业厂房", date(2031, 9, 30), "binding"),
        ("启用", "睦邻中心", date(2031, 8, 31), "binding"),
    ]


@pytest.mark.parametrize(
    ("words", "due"),
    [
        ("6月底前新建公园。", [date(2031, 6, 30)]),
        ("6月底前,新建公园。", [date(2031, 6, 30)]),
        ("维修公厕6处,计划5月底前完成。", [date(2031, 5, 31)]),
        ("新建步道2公里,改造断点8处,年底前贯通。", [date(2031, 12, 31)] * 2),
        ("年内甲厂投产,盘活率增长15%。", [date(2031, 12, 31)] * 2),
        ("四季度确保完成投资5亿元,新开工项目4个。", [date(2031, 12, 31)] * 2),
        ("到2032年形成集群1个,企业突破90户。", [date(2032, 12, 31)] * 2),
        ("年底前新建公园3个、改造食堂2个,同时关闭老厂。", [date(2031, 12, 31)] * 3),
        ("年底前新增厂房3万平方米,培育企业20家、上市后备企业2家。", [date(2031, 12, 31)] * 3),
        ("年内完成楼宇整治,盘活面积1万平方米。", [date(2031, 12, 31)] * 2),
        ("年内引进亿元以上项目不少于5个,5亿元以上项目不少于2个。", [date(2031, 12, 31)] * 2),
        ("每年12月向镇人大报告规划执行情况。", [None]),
        ("年内新建公园,完善台账。", [date(2031, 12, 31), None]),
        ("2月底前修订办法,每月开展检查1次。", [date(2031, 2, 28), None]),
        ("新建公园,10月底前改造食堂。", [None, date(2031, 10, 31)]),
        ("二季度开工建设泵站。", [date(2031, 6, 30)]),
        ("用2年时间完成改造。", [date(2032, 12, 31)]),
        ("全年新建公园3个。", [None]),
        ("对3个月前排查的隐患开展复查。", [None]),
        ("新建公园。改造食堂。(责任科室:城建科;完成时限:9月底前)", [date(2031, 9, 30)] * 2),
    ],
)
def test_due(words: str, due: list[date | None]) -> None:
    """A deadline stands in the clause, in one in front or behind that says no more, or in a line for a whole part."""
    assert [row["due"] for row in table("commitments", words, "plan")] == due


def test_items_that_end_in_facts_in_labels() -> None:
    """(责任单位:…;完成时限:…) states the deadline of its item; who sees to it is no part of what is promised."""
    text = (
        "柳荫街道2031年重点任务清单\n一、城市更新\n"
        "1.改造老楼8栋,物业覆盖率达到86%(责任单位:城建办;完成时限:11月底)。\n"
        "2.新建公园3个(牵头部门:城管办)。\n"
        "3.打通断头路2条,责任单位:城建办,完成时限:9月底。\n"
        "4.力争引进企业4家(责任单位:经济办、财政所;完成时限:全年)。\n"
    )
    rows = [(row["verb"], row["object"], row["firmness"], row["due"]) for row in whole("commitments", text)]
    assert rows == [
        ("改造", "老楼8栋", "binding", date(2031, 11, 30)),
        ("达到", "物业覆盖率86%", "binding", date(2031, 11, 30)),
        ("新建", "公园3个", "neutral", None),
        ("打通", "断头路2条", "binding", date(2031, 9, 30)),
        ("引进", "企业4家", "effort", None),
    ]


def test_what_is_tried_goes_on() -> None:
    """力争 is said of the clauses behind that have a number and no such word of their own."""
    rows = table("commitments", "力争引进企业30家,产值增长7%,完善服务机制。", "plan")
    assert [row["firmness"] for row in rows] == ["effort", "effort", "neutral"]
    (row,) = table("commitments", "推进学校迁建,力争9月招生。", "plan")
    assert (row["firmness"], row["due"]) == ("effort", date(2031, 9, 30))


def test_a_clause_that_only_adds_a_measure() -> None:
    """It belongs to the action before it, with its number."""
    (row,) = table("commitments", "改造老楼10幢,涉及居民300户,总投资5亿元。", "plan")
    assert (row["n_targets"], row["object"]) == (3, "老楼10幢,涉及居民300户,总投资5亿元")
    (row,) = table("commitments", "投资6亿元的中心年内投用。", "plan")
    assert row["verb"] == "投用"


@pytest.mark.parametrize(
    ("part", "words", "verbs"),
    [
        ("review", "新建公园3个。", []),
        ("situation", "新建公园3个。", []),
        ("review", "已选定站点5处,下一步将全面启动建设。", ["启动"]),
        ("situation", "物业纠纷较多,下一步将组建调解队伍。", ["组建"]),
        ("review", "将服务送到家门口。", []),
        ("review", "按计划推进改造。", []),
    ],
)
def test_outside_of_plans(part: str, words: str, verbs: list[str]) -> None:
    """A review or the problems promise in clauses that look ahead only."""
    rows = table("commitments", words, part)  # type: ignore[arg-type]  # the names of two parts
    assert [row["verb"] for row in rows] == verbs


def test_a_plan_with_its_result_behind_is_not_ahead() -> None:
    """What came of it in fact stands beside it."""
    assert table("commitments", "计划新改扩建公办幼儿园4所,实际建成5所,新增学位90个。") == []


def test_headings_and_notes_promise_nothing() -> None:
    """A heading announces, and a glossary explains."""
    assert table("commitments", "(一)加强安全管理\n名词解释\n“一核”:加强党建引领,完善核心作用和主线。", "plan") == []


def test_objects_keep_no_loose_marks() -> None:
    """An object has no half of a pair of marks at its ends; there is none where the clause ends with the verb."""
    assert read("打造“和美庭院”。持续优化。做好了、“安全”!") == [
        ("打造", "“和美庭院”"),
        ("优化", None),
        ("做好", "“安全”"),
    ]
    assert read("打造和美庭院”。") == [("打造", "和美庭院")]


@pytest.mark.parametrize(
    ("words", "verb"),
    [
        ("6月底前新建公园3个。", "新建"),
        ("今年新增床位30张。", "新增"),
        ("继续深化改革。", "深化"),
        ("全力推动改造。", "推动"),
        ("进一步统筹资源。", "统筹"),
    ],
)
def test_verbs_that_begin_like_an_adverb(words: str, verb: str) -> None:
    """What stands in front of a verb does not swallow it: 今年|新增, 继续|深化."""
    assert [found for found, _ in read(words)] == [verb]


def test_ugly_input() -> None:
    """Marks without words, quotes without an end and numbers with commas do no harm."""
    assert read("、,。、确保,“。") == [("确保", None)]
    assert read("新增就业1,100人,改造小区2个。") == [("新增", "就业1,100人"), ("改造", "小区2个")]


def promised(words: str) -> tuple[list[Promise], str]:
    """The promises of a plan, and the text that their places are in."""
    parsed = parse(report("plan", words), META)
    return list(promises(read_report(parsed, judge(parsed.outline, parsed.lexicon).labels))), parsed.normal.text


def test_a_promise_says_by_which_words_it_was_read() -> None:
    """Each decision has its rule, and the place of the words that told it."""
    (made,), text = promised("大家满意,力争6月底前新建“口袋公园”3个。")
    decided = {name: getattr(made, name) for name in ("verb", "firmness", "object", "due")}
    said = {name: (at.rule, text[slice(*at.words)]) for name, at in decided.items()}
    assert said == {
        "verb": ("first-verb", "新建"),
        "firmness": ("tried", "力争"),
        "object": ("behind-the-verb", "“口袋公园”3个"),
        "due": ("in-it", "6月底前"),
    }
    assert [target.clause.quantity.low for target in made.targets] == [3]


def test_a_promise_has_its_own_targets_and_deadline_only() -> None:
    """Those of another clause are of another promise; the first of two deadlines counts."""
    (first, second), _ = promised("新建公园3个,年底前改造并在10月底前开放食堂。")
    assert ([len(first.targets), len(second.targets)], first.due.value) == ([1, 0], None)
    assert second.due.value == date(2031, 10, 31)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("社区食堂再建3家。", [("建", "社区食堂3家")]),
        ("危桥改造6座,企业由38家发展到70家。", [("改造", "危桥6座"), ("发展", "企业由38家70家")]),
        ("一般公共预算支出安排44亿元。", [("安排", "一般公共预算支出44亿元")]),
        ("按期办结率100%。", [("达到", "办结率100%")]),
        ("断面水质稳定达到Ⅲ类标准。", [("达到", "断面水质稳定Ⅲ类标准")]),
        ("居民收入增长快于经济增长。", [("增长", "居民收入快于经济增长")]),
        ("全镇固投确保13亿元。", [("确保", "全镇固投13亿元")]),
        ("明年培训合格率力争突破60%。", [("突破", "培训合格率60%")]),
        ("重大火灾零发生。", [("零发生", "重大火灾")]),
        ("加装电梯力争开工9部、投用6部。", [("开工", "加装电梯9部"), ("投用", "加装电梯6部")]),
        ("老旧小区综合整治6个。", [("整治", "老旧小区6个")]),
        ("年底前完工3个。", [("完工", "3个")]),
        ("秋收后启动机耕路硬化3公里。", [("启动", "机耕路硬化3公里")]),
        ("培育企业3家。未完成上年任务5个。", [("培育", "企业3家")]),
    ],
)
def test_a_thing_may_stand_in_front(words: str, expected: list[tuple[str, str | None]]) -> None:
    """What is done, reached or left behind a thing is its verb, the thing and how much of it are the object."""
    assert read(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("增设消防站9个,充电端口3000个。", [("增设", "消防站9个"), ("增设", "充电端口3000个")]),
        ("增设消防站9个,投入5万元。", [("增设", "消防站9个,投入5万元")]),
        ("投入5万元,增设消防站9个。", [("投入", "5万元"), ("增设", "消防站9个")]),
        ("新建小学1所,提供学位900个。", [("新建", "小学1所,提供学位900个")]),
        ("开展招聘会5场,提供岗位900个。", [("开展", "招聘会5场"), ("提供", "岗位900个")]),
        ("完成公开招租,年增租金9万元。", [("完成", "公开招租,年增租金9万元")]),
        ("入园率达90%,五年提高6个百分点。", [("达", "入园率90%")]),
        ("税收达到9亿元,年均增长6%。", [("达到", "税收9亿元"), ("增长", "税收6%")]),
        ("产值确保8亿元、争取9亿元。", [("确保", "产值8亿元"), ("争取", "产值9亿元")]),
        ("产值2032年突破8亿元,2033年达到9亿元。", [("突破", "产值8亿元"), ("达到", "产值9亿元")]),
        ("签约40部、开工30部、完工25部。", [("签约", "40部"), ("开工", "30部"), ("完工", "25部")]),
        ("力争签约项目1个、外资到账300万美元。", [("签约", "项目1个"), ("到账", "外资300万美元")]),
        ("重点安排:教育11亿元;养老服务8600万元。", [("安排", "教育11亿元"), ("安排", "养老服务8600万元")]),
        ("引进项目4个,其中市级项目1个。", [("引进", "项目4个,其中市级项目1个")]),
        ("开展培训6期,每人补贴800元。", [("开展", "培训6期,每人补贴800元")]),
        ("社零总额突破5亿元,增长8%。", [("突破", "社零总额5亿元")]),
        ("新建公路6公里、改造危桥5座。", [("新建", "公路6公里"), ("改造", "危桥5座")]),
        ("上半年开工率达到40%、年底达到75%。", [("达到", "开工率40%"), ("达到", "开工率75%")]),
        ("新增培训班3个、培训人数500人。", [("新增", "培训班3个"), ("新增", "培训人数500人")]),
        ("一是抓收入,入库7亿元。", [("入库", "7亿元")]),
    ],
)
def test_clauses_go_on_in_a_list_or_only_add(words: str, expected: list[tuple[str, str | None]]) -> None:
    """One more thing of a list has its verb; what only says how much, or how many of them, is no promise of its own."""
    assert read(words) == expected


def due(words: str) -> list[tuple[str, date | None]]:
    """Verb and deadline of each promise of a plan."""
    return [(row["verb"], row["due"]) for row in table("commitments", words, "plan")]


def test_each_thing_of_a_list_has_its_own_day() -> None:
    """Known or not, a short word behind a day is what happens then."""
    june, september = date(2031, 6, 30), date(2031, 9, 30)
    assert due("确保甲厂6月通水、乙桥9月合龙。") == [("通水", june), ("合龙", september)]
    assert due("甲厂6月换胆、乙桥9月底围合。") == [("换胆", june), ("围合", september)]
    assert due("推动两个项目分别于6月和9月破土。") == [("推动", september)]


def test_what_begins_on_a_day_does_not_end_on_it() -> None:
    """A clause behind that says when it begins is a step of its own; when it is done dates what is in front."""
    assert due("扩建校舍2栋,力争6月底交付使用。") == [("扩建", date(2031, 6, 30))]
    assert due("扩建校舍2栋,6月底前动工。") == [("扩建", None), ("动工", date(2031, 6, 30))]
    assert due("9月扩建校舍2栋,年底前封顶。") == [("扩建", date(2031, 9, 30)), ("封顶", date(2031, 12, 31))]


def test_a_row_is_dated_by_its_cell() -> None:
    """The cell with a day dates all of the row; those of its name and of who does it are no promises."""
    row = "1|稳岗就业|新增岗位30个,开展培训6期|建设办、社区中心|9月底"
    assert due(row) == [("新增", date(2031, 9, 30)), ("开展", date(2031, 9, 30))]
    assert due("1|治理|整治隐患,遗留的5栋6月底前销号|6月底") == [("整治", None), ("销号", date(2031, 6, 30))]


@pytest.mark.parametrize(
    "words",
    [
        "为进一步增强服务能力,现作出如下安排:",
        "今年的任务十分繁重,责任尤为重大。",
        "改造小区的工作报告提出:",
        "年初计划建成公园3个。",
    ],
)
def test_what_is_told_around_promises(words: str) -> None:
    """What for, how hard, by whom it is said, and what had been planned once, promise nothing."""
    assert read(words) == []


def test_what_is_set_for_a_time_and_told_against_what_is_done_is_not_ahead() -> None:
    """A goal of the year with its result so far behind it tells of progress; a day ahead, or a plan, does not."""
    told = "口袋公园全年计划建3个,2个已经开放;其余1个计划11月底前开放。"
    assert [row["verb"] for row in table("commitments", told, "review")] == ["开放"]
    assert ("建", "3个") in read(told)


def test_what_had_been_planned_is_not_ahead() -> None:
    """In a review, a plan with its month looks ahead; what had been planned for the year does not."""
    assert [row["verb"] for row in table("commitments", "已销号8处,余下1处计划11月底完工。")] == ["完工"]
    assert table("commitments", "年初计划建成公园,实际未完成。") == []


def test_a_goal_that_a_result_is_told_against_is_no_promise() -> None:
    """A review that says what had been set, and what came of it, promises nothing."""
    text = "一、2030年工作回顾\n年初预算为90万元,支出决算80万元,下降5%。年度计划交付房屋70套,目前已交付72套。\n"
    parsed = parse(text, META)
    assert not list(promises(read_report(parsed, judge(parsed.outline, parsed.lexicon).labels)))


def test_a_deadline_holds_on_over_a_semicolon() -> None:
    """And no further: the next sentence has its own."""
    june = date(2031, 6, 30)
    assert due("6月底前,新建公厕3座;改造菜场2处。") == [("新建", june), ("改造", june)]
    assert due("6月底前,新建公厕3座。改造菜场2处。") == [("新建", june), ("改造", None)]


def test_a_row_of_a_table_is_due_by_its_cell() -> None:
    """The cell promises nothing itself, nor does the name of an office; nothing is said of a ceiling."""
    text = (
        "柳荫街道2031年任务分解表\n序号|任务|责任单位|完成时限\n"
        "1|新建公园3个,满意率增幅不低于2%|县住建局|3月底前开工,9月30日前完工\n2|柳荫片区盘活用地90亩|审计局|全年\n"
        "3|失业率控制在4%以内|甲科|长期坚持\n"
    )
    rows = [(row["verb"], row["object"], row["firmness"], row["due"]) for row in whole("commitments", text)]
    assert rows == [
        ("新建", "公园3个", "binding", date(2031, 9, 30)), ("增长", "满意率增幅不低于2%", "binding", date(2031, 9, 30)),
        ("盘活", "用地90亩", "neutral", None), ("控制", "失业率4%以内", "neutral", None),
    ]  # fmt: skip


def test_a_deadline_behind_is_that_of_the_rest() -> None:
    """其余 is all that has no day of its own; a time without a mark does not hold behind a semicolon."""
    words = "新建公园3个,安装路灯90盏,于6月底前开放首段5公里,其余在9月底完工;到2032年产值达到9亿元;培育企业4家。"
    rows = [(row["object"], row["due"]) for row in whole("commitments", f"一、工作安排\n{words}\n")]
    assert rows == [
        ("公园3个", date(2031, 9, 30)), ("路灯90盏", date(2031, 9, 30)), ("首段5公里", date(2031, 6, 30)),
        ("产值9亿元", date(2032, 12, 31)), ("企业4家", None),
    ]  # fmt: skip


def test_the_name_of_an_item_promises_nothing() -> None:
    """二要在便民上下功夫 leads to what is behind it, and so does no day that a course goes on to."""
    words = "二要在民生改善上用实劲,7月1日至8月20日开设托管班5个。"
    rows = [(row["verb"], row["due"]) for row in whole("commitments", f"一、工作安排\n{words}\n")]
    assert rows == [("开设", None)]


def test_what_had_been_set_for_the_time_reviewed_is_not_promised() -> None:
    """How much of the task of a year is done looks back, and so does what there is already; only 将 looks ahead."""
    assert table("commitments", "“爱心餐桌”建成23个,完成年度任务(40个)的57.5%。") == []
    assert table("commitments", "今年到期的6个已有完工的。") == []
    (row,) = table("commitments", "“爱心餐桌”建成23个,将完成年度任务40个。")
    assert row["verb"] == "完成"


def test_a_size_beside_a_count_is_no_deliverable_of_its_own() -> None:
    """改造14个、约52万平方米 is one thing in two measures; a second thing is a second row."""
    (row,) = table("commitments", "启动老旧小区改造14个、约52万平方米。", "plan")
    assert (row["object"], row["n_targets"]) == ("老旧小区改造14个、约52万平方米", 2)
    assert len(table("commitments", "新建公园14个、步道52公里。", "plan")) == 2


@pytest.mark.parametrize(
    ("words", "verb", "object_", "due"),
    [
        ("“十五五”末,森林覆盖率稳定在38%以上。", "稳定", "森林覆盖率38%以上", date(2030, 12, 31)),
        ("责成甲科三季度内全部进场。", "进场", "甲科", date(2031, 9, 30)),
        ("分两批培训代表200人次。", "培训", "代表200人次", None),
        ("力争专项债获批4亿元。", "获批", "专项债4亿元", None),
        ("力争上市企业总数翻一番。", "翻一番", "上市企业总数", None),
        ("力争降幅转正。", "转正", "降幅", None),
        ("新改建公路450公里,规划总投资13亿元左右。", "新改建", "公路450公里,规划总投资13亿元左右", None),
    ],
)
def test_words_around_a_verb(words: str, verb: str, object_: str, due: date | None) -> None:
    """A plan in quotation marks is a time, who is told to is not what is done, 力争 gives way."""
    (row,) = table("commitments", words, "plan")
    assert (row["verb"], row["object"], row["due"]) == (verb, object_, due)


@pytest.mark.parametrize("words", ["现将《任务表》印发给你们。", "现将《任务表》予以公布,请查收。"])
def test_a_covering_letter_promises_nothing(words: str) -> None:
    """It says what is sent."""
    assert table("commitments", words, "plan") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("安排专项资金90万元,较今年增长25%。", [("安排", "专项资金90万元,较今年增长25%")]),
        ("收入总预算90万元,较上年减少4万元,下降6%,主要原因是建设类项目完工。", []),
        ("政府采购预算总额90万元,其中货物类60万元、服务类30万元。", []),
        ("一般公共预算拨款90万元,占88%。", []),
        ("压减采购支出,事故起数,较上年减少5起。", [("压减", "采购支出"), ("减少", "较5起")]),
        ("收入达到15万元以上,其中年入50万元的村不少于6个。", [("达到", "收入15万元以上")]),
        ("计划改造公园9座,其中已开工3座,开工率33%。", [("改造", "公园9座")]),
        ("对提前完成目标的任务,酌情加分。", []),
        ("改革预算制度。", [("改革", "预算制度")]),
    ],
)
def test_what_is_only_told_of_an_amount_is_no_promise(words: str, expected: list[tuple[str, str | None]]) -> None:
    """How it compares, what it is part of and made of, why it is so, and what a rate stands at already."""
    assert read(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("新引进企业8家。", [("新引进", "企业8家")]),
        ("再签约项目3个。", [("签约", "项目3个")]),
        ("坚持新发展理念。", [("发展", "理念")]),
        ("再增助餐点4家、托位90个。", [("增", "助餐点4家"), ("增", "托位90个")]),
        ("力争超收20万元。", [("超收", "20万元")]),
        ("预计10月底整改到位。", [("整改到位", None)]),
        ("剩余部分全部到位。", [("到位", "剩余部分")]),
        ("把补贴及时发放到位。", [("发放到位", "补贴")]),
        ("五年统筹安排资金8亿元。", [("安排", "资金8亿元")]),
        ("空置率由18%降至13%。", [("降", "空置率由18%13%")]),
        ("新增违建动态清零。", [("清零", "新增违建")]),
        ("存量违建年底前清零。", [("清零", "存量违建")]),
        ("固定资产投资止跌回升。", [("止跌回升", "固定资产投资")]),
        ("综合考评确保全区前三。", [("确保", "全区前三")]),
        ("向上争取奖补资金500万元。", [("争取", "奖补资金500万元")]),
        ("每季度向镇人大书面报告办理情况。", [("报告", "办理情况")]),
        ("向社会公开征求意见。", [("征求", "意见")]),
        ("资金拨付周期缩短至15个工作日以内。", [("缩短", "资金拨付周期至15个工作日以内")]),
        ("城乡居民收入比缩小到1.65以内。", [("缩小", "城乡居民收入比1.65以内")]),
        ("防洪标准由10年一遇提升到20年一遇。", [("提升", "防洪标准由10年一遇20年一遇")]),
        ("每千名老人拥有床位22张。", [("拥有", "每千名老人床位22张")]),
        ("实际利用外资800万美元。", [("利用", "外资800万美元")]),
        ("所需资金33万元列入本级预算。", [("列入", "所需资金33万元本级预算")]),
        ("10月起开展防火行动。", [("开展", "防火行动")]),
        ("10月起草办法。", [("起草", "办法")]),
    ],
)
def test_more_ways_of_saying_what_is_done(words: str, expected: list[tuple[str, str | None]]) -> None:
    """The sign 新 and 到位 are part of the verb; a value may have no unit; 向 leads to whom something is told."""
    assert read(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("滨河路北段全长2公里,路基已完工,10月20日前通车。", [("通车", "滨河路北段")]),
        ("两个数字经济项目正在办理手续,计划四季度进场施工。", [("进场施工", "两个数字经济项目")]),
        ("加工厂一期已于4月投产,二期正在办理手续,预计10月动工。", [("动工", "二期")]),
        ("另一个涉及规划调整,明年一季度再行启动。", [("启动", "另一个")]),
        ("加装电梯本月投用4台,今年累计投用19台。", []),
        ("目前已整改7条,收回资金6万元,剩余2条计划8月底前销号。", [("销号", "剩余2条")]),
        ("已完成投资8亿元,为明年一季度开门红打好基础。", []),
    ],
)
def test_what_is_still_to_come_in_a_report_of_progress(words: str, expected: list[tuple[str, str | None]]) -> None:
    """It is said of the thing that the sentence tells of; what has been done so far is no promise."""
    text = f"甲街道2031年实事项目进展\n发布时间:2031-06-11\n修路架桥,居民出行更加方便。\n{words}\n"
    assert [(row["verb"], row["object"]) for row in whole("commitments", text)] == expected


def test_a_day_that_is_over_is_told_of() -> None:
    """A plan that is told behind the day of the report says what had been found by then."""
    text = (
        "甲街道2031年决算报告\n2031年7月18日\n一、工作安排\n"
        "2031年4月,审计局开展就地审计,指出问题9条,8月底前完成整改。\n"
    )
    assert [row["verb"] for row in whole("commitments", text)] == ["完成"]


@pytest.mark.parametrize(
    "words",
    ["为确保全年目标如期实现。", "经研究,确定民生实事项目10件。", "规划期为2031年至2035年。", "流失率高达31%。"],
)
def test_what_for_what_is_listed_and_how_things_are(words: str) -> None:
    """A purpose, an announcement, how long a plan is for and how high something is already promise nothing."""
    assert read(words) == []


def test_about_so_much_of_an_effect_says_nothing_of_the_deed() -> None:
    """What will come of it is a measure of the promise; how firm this is, its own clause says."""
    (row,) = table("commitments", "甲厂9月投产,达产后年产值可增加2亿元左右。", "plan")
    assert (row["firmness"], row["n_targets"]) == ("binding", 1)


@pytest.mark.parametrize("words", ["限9月底前", "限于9月底前", "限期9月底前", "最迟9月底", "最晚于9月底"])
def test_a_clause_that_only_limits_the_time(words: str) -> None:
    """It dates the promise before it and is none; 年限 and 限上 hold no such word."""
    (row,) = table("commitments", f"改建校舍4栋,{words}交付。", "plan")
    assert (row["object"], row["due"]) == ("校舍4栋", date(2031, 9, 30))
    (row,) = table("commitments", "限上零售额达到30亿元。", "plan")
    assert row["object"] == "限上零售额30亿元"
