"""Kinds of phrases around a number whose words are easily taken for the name of what it measures, or cut."""

from __future__ import annotations

import pytest

import analysis
from tests.parsing.reading import META, metric, metrics


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("常住人口6万人,比去年底减少0.3万人。", ["常住人口", "常住人口"]),
        ("办公支出80万元,与年初预算相比减少6万元。", ["办公支出", "办公支出"]),
        ("投诉量同2018年相比下降12%。", ["投诉量"]),
        ("和上一年度相比,投诉量下降15%。", ["投诉量"]),
        ("和上一年度相比投诉量下降15%。", ["投诉量"]),
        ("出租率91%,较全市平均高2个百分点。", ["出租率", "出租率"]),
        ("工业用电下降2%,降幅比1—5月收窄3个百分点。", ["工业用电", "工业用电降幅"]),
        ("存贷比提高6个百分点。", ["存贷比"]),
        ("对比上年,用水量增长4%。", ["用水量"]),
        ("比赛场次比去年增长4%。", ["比赛场次"]),
        ("绿化支出由去年的30万元增至50万元。", ["绿化支出", "绿化支出"]),
        ("村集体收入同比达60万元。", ["村集体收入"]),
    ],
)
def test_no_comparison_is_an_indicator(words: str, indicators: list[str]) -> None:
    """What a value is laid beside, and how, is no part of its name, in front of it or behind."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    "named",
    [
        "共同富裕基金", "共享单车", "要求每户代表走访", "等级民宿", "了解诉求", "和美庭院", "及时处置率", "再就业",
        "还建房", "在园幼儿", "对口帮扶", "被征地农民", "统计对象", "党员报到", "违规行为", "企业所在", "均衡化小学",
        "公共车位", "向上争取", "服务业增加值",
    ],
)  # fmt: skip
def test_signs_inside_words_stay(named: str) -> None:
    """A sign that leads to an indicator elsewhere (共, 要, 在) is left where it begins or ends a word."""
    assert metric(f"{named}12个。")["indicator"] == named


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("对15家商户、6个集市全部开展食品检查。", ["商户食品检查", "集市食品检查"]),
        ("对商户15家、集市6个开展食品检查。", ["商户食品检查", "集市食品检查"]),
        ("将6个村、3个社区纳入试点。", ["村纳入试点", "社区纳入试点"]),
        ("对9座桥梁进行加固。", ["桥梁加固"]),
        ("组织6个村、3个社区开展义诊。", ["村义诊", "社区义诊"]),
        ("对9座桥梁开展巡检60次。", ["桥梁", "巡检"]),
        ("检查商户15家、集市6个。", ["检查商户", "检查集市"]),
    ],
)
def test_a_row_shares_what_is_done(words: str, indicators: list[str]) -> None:
    """What is done to all in a row is said of each, whether the numbers stand in front of their nouns or behind."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("6个镇、3个街道共调处纠纷90起。", ["镇", "街道", "调处纠纷"]),
        ("9名律师轮流解答咨询60次。", ["律师", "轮流解答咨询"]),
        ("15名网格员走访居民300户。", ["网格员", "走访居民"]),
        ("8个社区已建成食堂12处。", ["社区", "建成食堂"]),
        ("6支队伍先后排查隐患30处。", ["队伍", "排查隐患"]),
        ("4个小组分别检查企业25家。", ["小组", "检查企业"]),
        ("新建3个社区服务站、2个公园。", ["新建社区服务站", "新建公园"]),
    ],
)
def test_those_who_act_are_no_outcome(words: str, indicators: list[str]) -> None:
    """The number of those who did something counts them, the number behind what they did counts that."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("6个礼堂建设已完成4个(67%),泵站正在施工(80%)。", ["礼堂建设", "礼堂建设", "礼堂建设", "泵站"]),
        ("工业投资9亿元(-5%)、社零总额4亿元(+3%)。", ["工业投资", "工业投资", "社零总额", "社零总额"]),
        ("工业产值7亿元,社零总额3亿元,同比分别-2%、-5%。", ["工业产值", "社零总额"] * 2),
        (
            "城乡居民收入分别为4万元、2万元,增长5%、6%。",
            ["城镇居民收入", "农村居民收入", "城镇居民收入", "农村居民收入"],
        ),
        ("居民收入3万元,其中城镇4万元,农村2万元。", ["居民收入", "城镇居民收入", "农村居民收入"]),
        ("3家国家、省、市级工坊。", ["国家、省、市级工坊"]),
        ("成立6支48人抢险队。", ["成立抢险队", "抢险队"]),
        ("实施民生项目20项,4项已完工,其余16项正在推进。", ["民生项目", "民生项目完工", "其余民生项目"]),
    ],
)
def test_each_value_has_its_own_name(words: str, indicators: list[str]) -> None:
    """Values in brackets, one by one, of town and country, of the rest: each is of what the sentence says it is of."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("text", "indicators"),
    [
        ("1.东环路延伸\n全长860米,投资9000万元。\n", ["东环路延伸全长", "东环路延伸投资"]),
        ("一、工作回顾\n全长860米,投资9000万元。\n", ["全长", "投资"]),
        ("5.40个小区改造。涉及居民300户,投资2亿元。\n", ["小区改造", "小区改造涉及居民", "小区改造投资"]),
        ("税收 收入 完成 5 亿元,增长 8 %。\n", ["税收收入", "税收收入"]),
    ],
)
def test_items_name_their_numbers(text: str, indicators: list[str]) -> None:
    """The heading of an item, or the short sentence that opens it, names what bare numbers in it measure."""
    tables = analysis.parse_report(text, META)
    assert list(tables.metrics["indicator"]) == indicators


@pytest.mark.parametrize(("words", "count"), [("每周三次巡查。", 1), ("本周五场讲座。", 1), ("每周三开展巡查。", 0)])
def test_days_of_the_week_take_no_number_away(words: str, count: int) -> None:
    """周三 is a day, but not where what is done that often stands behind it."""
    assert len(metrics(words)) == count


@pytest.mark.parametrize("mark", ["一是", "(二)", "三、", "4.", "5、", "6)", "⑦", "⑻", "(9)"])
def test_what_counts_off_is_no_indicator(mark: str) -> None:
    """A list within a sentence is read item by item: the sign in front of an item is part of nothing that is said."""
    read = analysis.parse_report(f"二、2026年工作计划\n抓好改造:{mark}新建公厕3座;{mark}改造菜场2处。", META)
    assert read.metrics["indicator"].tolist()[:2] == ["新建公厕", "改造菜场"]
    assert list(zip(read.commitments["verb"], read.commitments["object"], strict=True))[-2:] == [
        ("新建", "公厕3座"),
        ("改造", "菜场2处"),
    ]


def test_a_numeral_in_a_name_counts_nothing_off() -> None:
    """一、二级 are two grades, and 第一产业 is a name."""
    read = analysis.parse_report("二、2026年工作计划\n改善服务,一、二级医院全面实行结果互认。", META)
    assert read.commitments["text"].tolist() == ["改善服务", "一、二级医院全面实行结果互认"]
    assert metric("第一产业增加值3亿元。")["indicator"] == "第一产业增加值"


def test_money_for_two_verbs_is_for_their_object() -> None:
    """What is built and altered is named once, without the sign between the verbs."""
    assert metrics("投入80万元,新建、改造公厕3座。")[0]["indicator"] == "公厕投入"


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("加装电梯方面,年内目标15台,已投用9台,在建4台。", ["加装电梯目标", "电梯投用", "电梯在建"]),
        ("“银发”项目年初预算9万元,执行数8万元,执行率94%。", ["“银发”项目预算", "“银发”项目执行数", "“银发”项目执行率"]),
        ("利用外资年度目标9万美元,到账5万美元,完成率39%。", ["利用外资年度目标", "利用外资到账", "利用外资到账完成率"]),
        ("户厕改造应改6座,已改3座,抽查的2座中有1座漏。", ["户厕改造应改", "户厕改造", "抽查的户厕", "抽查的户厕漏"]),
        ("评审结果为“优”的9个、“良”的2个。", ["评审结果为“优”", "评审结果为“良”"]),
        ("供养标准由每人每月900元上调至950元。", ["供养标准", "供养标准"]),
        ("抽检食品32批次,不合格的5批次已全部下架。", ["抽检食品", "不合格的食品"]),
        ("“两馆”仍有27户未签约。", ["“两馆”未签约"]),
        ("管网改造9条(总长6公里),小学二期(床位80张)启用。", ["管网改造", "管网改造总长", "小学二期床位"]),
        ("车站改造,每户奖补最高900元。", ["车站改造奖补"]),
    ],
)  # fmt: skip
def test_what_is_only_said_of_a_thing_takes_its_name(words: str, indicators: list[str]) -> None:
    """Goals, budgets, what has been done, what is left over, and parts of it that a word tells apart."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("税收5亿元,完成全年目标的48%。", "税收完成全年目标"),
        ("税收5亿元,为年度计划6亿元的82%。", "税收为年度计划"),
        ("税收5亿元,完成区下达任务的82%。", "税收完成区下达任务"),
        ("新增岗位5个,仅占任务数的39%。", "新增岗位占任务数"),
        ("税收5亿元,占财政收入的39%。", "税收占财政收入"),
    ],
)
def test_a_share_of_a_goal_says_what_it_was_set_for(words: str, indicator: str) -> None:
    """And which goal it is a share of; any other share is named as before."""
    assert metrics(words)[-1]["indicator"] == indicator


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("固投确保9亿元。", "固投"),
        ("低保标准提高到每人每月900元。", "低保标准"),
        ("公园6个,比原计划多2个。", "公园"),
        ("客流300人次,比改造前多了近20%。", "客流"),
        ("新增企业3家(去年同期1家)。", "新增企业"),
        ("排查隐患9处,余2处年底前销号。", "余隐患销号"),
        ("推动2个未开工项目(冷库、医院)分别动工。", "未开工项目"),
        ("全年任务新增托位300个。", "新增托位"),
    ],
)
def test_words_that_are_no_part_of_a_name(words: str, indicator: str) -> None:
    """What only says how sure, for whom each, or by when."""
    assert metrics(words)[-1]["indicator"] == indicator


@pytest.mark.parametrize("head", ["1.甲中学迁建。", "【01｜甲中学迁建】\n", "▲ 甲中学迁建\n"])
def test_a_title_names_what_is_bare(head: str) -> None:
    """The title of an item, in whatever form it stands above or in front; a slogan of a part does not."""
    rows = analysis.parse_report(f"甲街道项目进展\n{head}总投资3亿元，总建筑面积2万平方米，已竣工1栋。\n", META).metrics
    assert rows["indicator"].tolist() == ["甲中学迁建总投资", "甲中学迁建总建筑面积", "甲中学迁建竣工"]
    assert metric("(二)抓好民生。交付12套。")["indicator"] == "交付"


def test_an_account_is_of_what_its_heading_says() -> None:
    """Also where a part of that part stands between."""
    text = (
        "甲街道2030年度部门决算\n一、一般公共预算支出决算情况说明\n(一)总体情况。年初预算为8万元，支出决算为9万元。\n"
    )
    rows = analysis.parse_report(text, META).metrics
    assert rows["indicator"].tolist() == ["一般公共预算支出预算", "一般公共预算支出决算"]


@pytest.mark.parametrize(
    ("head", "title"),
    [("02 加装电梯 | 进度62.5%", "加装电梯"), ("03 加装电梯 ✅", "加装电梯"), ("01 “好邻居”夜校", "“好邻居”夜校")],
)
def test_a_heading_names_its_item_without_how_far_it_has_come(head: str, title: str) -> None:
    """A number with a nought in front counts it off; marks, asides and its progress are no part of its name."""
    rows = analysis.parse_report(f"甲街道民生实事进展\n{head}\n总投资3亿元。\n", META).metrics
    assert rows["indicator"].tolist()[-1] == f"{title}总投资"


def test_a_line_that_states_a_value_is_no_item() -> None:
    """What stands below it is of the item above it."""
    rows = analysis.parse_report("甲街道民生实事进展\n02 加装电梯\n全年目标：16部\n总投资3亿元。\n", META).metrics
    assert rows["indicator"].tolist()[-1] == "加装电梯总投资"


def test_a_row_is_called_by_its_name_with_a_number_in_it() -> None:
    """A number between words, or in quotation marks, is part of the name; the cell of the unit is none."""
    table = "指标|单位|2029年|2030年\n每千人拥有3岁以下托位数|个|2.6|4.8\n“15分钟”就医圈投资|万元|90|95\n"
    rows = analysis.parse_report(f"甲街道统计公报\n{table}", META).metrics
    assert rows["indicator"].tolist()[:2] == ["每千人拥有3岁以下托位数"] * 2
    assert rows["indicator"].tolist()[2:] == ["“15分钟”就医圈投资"] * 2


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("建成泵站5个,实际建成3个。", ["建成泵站", "泵站实际建成"]),
        ("检查商户90家,责令改正8家。", ["检查商户", "商户责令改正"]),
        ("征集心愿36个、了却心愿29个。", ["征集心愿", "了却心愿"]),
        ("调解纠纷52起,比去年少调9起。", ["调解纠纷"] * 2),
        ("农村公路8.4公里、5座桥梁。", ["农村公路", "桥梁"]),
        ("受理工单90件,主要是噪音类,由8件涨到9件。", ["受理工单", "噪音类", "噪音类"]),
        ("建有7处县、乡、村级驿站。", ["建县、乡、村级驿站"]),
        ("办讲座21场,未完成年初26场的计划。", ["办讲座", "办讲座计划"]),
        ("外贸进出口总额9亿元,其中出口5亿元。", ["外贸进出口总额", "出口总额"]),
    ],
)
def test_what_is_done_of_a_thing_is_of_the_thing(words: str, indicators: list[str]) -> None:
    """Deeds, goals and parts without a name of their own take that of what was told of before."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("税收完成41亿元,增长5.4%,较6%的年度目标低0.6个百分点。", ["税收", "税收", "税收年度目标", "税收"]),
        ("新增就业1842人,完成3200人年度任务的57.6%。", ["新增就业", "新增就业年度任务", "新增就业年度任务"]),
        ("出租率91%,控制在95%以内的目标之下。", ["出租率", "出租率目标"]),
        ("全口径税收1268万元,短收74万元,下降5.5%。", ["全口径税收"] * 3),
        ("会议费决算8万元,比上年决算下降6%。", ["会议费决算"] * 2),
        ("倒损房屋132户,已重建98户。", ["倒损房屋", "倒损房屋重建"]),
        ("户厕改造35户,户均5000元。", ["户厕改造", "户厕改造户均"]),
    ],
)
def test_a_value_beside_its_goal_or_by_now_keeps_the_name(words: str, indicators: list[str]) -> None:
    """What is told of a value, its goal or its thing takes the name from what stands before."""
    assert [row["indicator"] for row in metrics(words)] == indicators


def test_an_item_of_labelled_lines() -> None:
    """The lines of an item that begin with a label tell of what its first line names, with or without a bar."""
    text = "民生实事进展\n01 加装电梯  ▋▋▋ 60%\n目标:全年加装25部\n进展:开工21部。\n02 就业夜市\n办了14场。\n"
    read = analysis.parse_report(text, META).metrics
    assert list(read["indicator"])[1:3] == ["加装电梯", "加装电梯开工"]


def test_what_is_sold_of_a_herd_is_no_deed_of_what_is_kept() -> None:
    """Two statistics of one noun, the second without it."""
    assert [row["indicator"] for row in metrics("生猪存栏50万头、出栏90万头。")] == ["生猪存栏", "生猪出栏"]


def test_a_label_behind_a_mark_names_what_its_line_tells_of() -> None:
    """Short words behind it are said of that."""
    text = "民生实事进展\n▲东园停车场改造：工程量完成七成，新增车位45个。\n▲柳荫公共收益：收入8万元，结余3万元。\n"
    read = analysis.parse_report(text, META).metrics
    assert list(read["indicator"]) == ["东园停车场改造工程量", "新增车位", "柳荫公共收益收入", "柳荫公共收益结余"]
