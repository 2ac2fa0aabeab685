from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.parsing.normal import normalise
from analysis.parsing.quantities import Quantity
from tests.parsing.reading import claims, entries, metrics

FEW = settings(max_examples=150, deadline=None, derandomize=True)


def quantities(words: str) -> list[Quantity]:
    """The quantities that the ledger of the words counts as measures."""
    return [entry.read for entry in entries(words) if entry.kind == "measure" and isinstance(entry.read, Quantity)]


def only(words: str) -> tuple[float, float, str, str]:
    """(low, high, unit, bound) of the only quantity of the words."""
    (found,) = quantities(words)
    return found.low, found.high, found.unit.name, found.bound


def quotes(words: str) -> list[str]:
    """The measures of the words as written."""
    normal = normalise(words)
    return [words[slice(*normal.span(found.start, found.end))] for found in quantities(words)]


@pytest.mark.parametrize(
    ("words", "value", "unit", "bound"),
    [
        ("完成投资26.5亿元。", 2_650_000_000, "元", "exact"),
        ("惠及1200余户。", 1200, "户", "over"),
        ("新建公园3个。", 3, "个", "exact"),
        ("走访1,234个家庭。", 1234, "个", "exact"),
        ("服务10余万人次。", 100_000, "人次", "over"),
        ("服务10万余人次。", 100_000, "人次", "over"),
        ("发动3千余人。", 3000, "人", "over"),
        ("接待游客50多万人次。", 500_000, "人次", "over"),
        ("覆盖率90%以上。", 90, "%", "over"),
        ("新增工作岗位500个左右。", 500, "个", "approx"),
        ("空置率控制在5%以内。", 5, "%", "under"),
        ("绿化1.5万亩。", 15_000, "亩", "exact"),
        ("建设规模2.5万平方米。", 25_000, "平方米", "exact"),
        ("铺设管网12.6公里。", 12.6, "公里", "exact"),
        ("出口3000万美元。", 30_000_000, "美元", "exact"),
        ("财政总收入突破1.2万亿元。", 1_200_000_000_000, "元", "exact"),  # the words in front are read with the clause
        ("人口自然增长率2‰。", 2, "‰", "exact"),
        ("高于全市平均水平8.5个百分点。", 8.5, "个百分点", "exact"),
        ("规模翻了两番。", 2, "番", "exact"),
        ("是上年的3倍。", 3, "倍", "exact"),
        ("满意度百分之八十五。", 85, "%", "exact"),
        ("满意度百分之八十五点五以上。", 85.5, "%", "over"),
        ("满意度百分之90。", 90, "%", "exact"),
        ("超过三分之二的楼组参与。", 200 / 3, "%", "exact"),
        ("四分之一的楼组参与。", 25, "%", "exact"),
        ("一半以上的楼组参与。", 50, "%", "over"),
        ("18.5万建档立卡贫困人口脱贫。", 185_000, "人", "exact"),
        ("签约百分百。", 100, "%", "exact"),
        ("产值突破百亿。", 10_000_000_000, "元", "exact"),
        ("居全国第3位。", 3, "位", "exact"),
        ("荣获第一名。", 1, "名", "exact"),
        ("组织活动百余场。", 100, "场", "over"),
        ("发动两千余名志愿者。", 2000, "名", "over"),
        ("排查隐患三十多处。", 30, "处", "over"),
        ("举办三场讲座。", 3, "场", "exact"),
        ("总投资4500万,工期紧。", 45_000_000, "元", "exact"),
        ("吸引50多万游客打卡。", 500_000, "人", "over"),
        ("累计节水20万立方。", 200_000, "立方", "exact"),
        ("消纳江水７６０．５万方。", 7_605_000, "方", "exact"),
        ("空气综合指数4.80。", 4.8, "", "exact"),
        ("推进投资超百亿的项目。", 10_000_000_000, "元", "exact"),
        ("产值达千亿。", 100_000_000_000, "元", "exact"),
        ("固投完成12亿。", 1_200_000_000, "元", "exact"),
        ("浓度40微克/立方米。", 40, "微克/立方米", "exact"),
        ("排名前进3个位次。", 3, "个位次", "exact"),
    ],
)
def test_values(words: str, value: float, unit: str, bound: str) -> None:
    """A number with its unit: 万 and 亿 resolved, words glued behind it read as its bound."""
    low, high, *said = only(words)
    assert low == high == pytest.approx(value)
    assert said == [unit, bound]


@pytest.mark.parametrize("words", ["城乡收入比由2.31缩小至2.08。", "空气综合指数从2.31降至2.08。"])
def test_both_values_of_an_index_that_moves(words: str) -> None:
    """What it was and what it has come to, neither with a unit."""
    assert [(row["value_low"], row["unit"], row["status"]) for row in metrics(words)] == [
        (2.31, "", "baseline"), (2.08, "", "achieved"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("城乡收入比由2.4:1缩小到2.1:1。", [(2.4, "", "exact"), (2.1, "", "exact")]),
        ("城乡居民收入比缩小到1.8以内。", [(1.8, "", "under")]),
        ("平均年龄由2029年的52岁降为40岁。", [(52, "岁", "exact"), (40, "岁", "exact")]),
    ],
)
def test_ratios_to_one_and_years_of_life(words: str, values: list[tuple[float, str, str]]) -> None:
    """A ratio is told to one, with the words glued behind it; an age that has come down is told twice."""
    assert [(row["value_low"], row["unit"], row["bound"]) for row in metrics(words)] == values


@pytest.mark.parametrize(
    ("words", "low", "high", "unit"),
    [
        ("培育企业1-2家。", 1, 2, "家"),
        ("培育企业1—2家。", 1, 2, "家"),
        ("培育企业3～5家。", 3, 5, "家"),
        ("培育企业1到2家。", 1, 2, "家"),
        ("改造30至50户。", 30, 50, "户"),
        ("改造30户至50户。", 30, 50, "户"),
        ("改造30至30户。", 30, 30, "户"),
        ("投入30至50万元。", 300_000, 500_000, "元"),
        ("投入30万元至50万元。", 300_000, 500_000, "元"),
        ("增长5%-8%。", 5, 8, "%"),
        ("增长5-8%。", 5, 8, "%"),
        ("走访三五家企业。", 3, 5, "家"),
        ("带动二三十户。", 20, 30, "户"),
        ("安排十七八名工作人员。", 17, 18, "名"),
    ],
)
def test_ranges(words: str, low: float, high: float, unit: str) -> None:
    """Two ends with one unit or two, and neighbouring digits, are one range; a shared 万 holds for both ends."""
    assert only(words) == (low, high, unit, "range")


def test_falling_ends_are_no_range() -> None:
    """5至3户 names no range: the low end would be above the high one."""
    assert all(found.low <= found.high for found in quantities("改造5至3户。"))


def test_a_rise_and_what_it_comes_to_are_no_range() -> None:
    """上调65元至910元 is a rise by 65 to 910; by 50 to 80 may be a range, and so may what does not rise."""
    found = quantities("低保标准上调65元至910元。")
    assert [(each.low, each.bound) for each in found] == [(65, "exact"), (910, "exact")]
    assert [each.bound for each in quantities("低保标准上调50元至80元,发放补贴65元至910元。")] == ["range", "range"]


def test_falling_ends_are_two_quantities() -> None:
    """由5户减至3户 and the like are two quantities of one unit."""
    assert [(found.low, found.bound) for found in quantities("改造5户至3户。")] == [(5, "exact"), (3, "exact")]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("投资1.2 亿 元修路。", "1.2 亿 元"),
        ("惠及２０ 余 户。", "２０ 余 户"),
        ("新建3 个公园。", "3 个"),
        ("覆盖率90％以上。", "90％以上"),
        ("补助1 200元。", "1 200元"),
        ("投资1，200万元。", "1，200万元"),
    ],
)
def test_quotes_keep_the_source(words: str, quote: str) -> None:
    """Stray spaces and full-width signs belong to the quote as they stand in the source."""
    assert quotes(words) == [quote]


@pytest.mark.parametrize(
    ("words", "value", "bound"),
    [
        ("综合考核排名全市第一。", 1, "exact"),
        ("水位上升,位列全省第5。", 5, "exact"),
        ("测评名列全区第三位。", 3, "exact"),
        ("进度居全县第二名。", 2, "exact"),
        ("产业规模在全市各县中前移至第3位。", 3, "exact"),
        ("综合考核滑落到第8名。", 8, "exact"),
        ("考核进入前十。", 10, "under"),
        ("考核排名前3。", 3, "under"),
        ("综合考核进入全区前6名。", 6, "under"),
        ("满意度跻身全市前十。", 10, "under"),
    ],
)
def test_ranks(words: str, value: float, bound: str) -> None:
    """A place in a ranking is a quantity of its own dimension; 前三 is the third place or better."""
    (found,) = quantities(words)
    assert (found.low, found.unit.dimension, found.bound) == (value, "rank", bound)


@pytest.mark.parametrize(
    "words",
    [
        "千方百计扩大就业。",
        "实行一把手负责制。",
        "进一步加大力度。",
        "推进一批项目、一系列改革。",
        "第一时间响应,第一责任落实。",
        "摆到第一位,推进到第二阶段。",
        "万众一心、一往无前,坚持不懈。",
        "做到一视同仁、万无一失。",
        "统一思想,唯一标准。",
        "打通最后一公里。",
        "一方面抓生产,一方面抓生活。",
        "百姓满意,四面八方支持。",
        "千家万户受益。",
        "做好这项工作意义重大。",
        "把握三个方面、两个关键环节。",
        "始终如一,十分重要。",
    ],
)
def test_idioms_count_nothing(words: str) -> None:
    """Number words in idioms and before abstract nouns are no quantities."""
    assert quotes(words) == []


@FEW
@given(
    st.integers(0, 9_999), st.integers(0, 2), st.sampled_from(["", "万", "亿"]), st.sampled_from(["元", "户", "人次"])
)
def test_written_values_read_back(digits: int, places: int, scale: str, unit: str) -> None:
    """Any decimal with 万 or 亿 and a unit is read as exactly that value (integer arithmetic)."""
    written = f"{digits // 10**places}" + (f".{digits % 10**places:0{places}}" if places else "")
    zeros = {"": 0, "万": 4, "亿": 8}[scale]
    exact = digits * 10 ** (zeros - places) if zeros >= places else digits / 10**places
    assert only(f"共完成{written}{scale}{unit}。") == (exact, exact, unit, "exact")


@pytest.mark.parametrize(
    ("words", "value", "bound"),
    [
        ("企业达1万6千户。", 16_000, "exact"),
        ("企业达1万6千多户。", 16_000, "over"),
        ("里程达2万5千公里。", 25_000, "exact"),
        ("产值达2亿3千万元。", 230_000_000, "exact"),
    ],
)
def test_a_number_of_two_scales(words: str, value: float, bound: str) -> None:
    """1万6千 is one number in two parts."""
    assert [(found.low, found.bound) for found in quantities(words)] == [(value, bound)]


@pytest.mark.parametrize("words", ["贫困人口减少600万。", "常住人口达12亿。", "网络用户3.5亿。", "惠及3000万孩子。"])
def test_people_without_a_unit(words: str) -> None:
    """万 and 亿 behind or in front of a word for people count people."""
    assert [found.unit.name for found in quantities(words)] == ["人"]


def test_a_class_of_money_is_no_amount() -> None:
    """千万元级 and 亿元级 say of what class a project is."""
    assert quotes("招引千万元级项目14个、亿元级项目3个。") == ["14个", "3个"]


@pytest.mark.parametrize("words", ["税收实现两位数增长。", "提前2个月完工。"])
def test_no_unit_is_cut_out_of_a_word(words: str) -> None:
    """两位数 is no count of 位, and 2个月 no count of 个."""
    assert not any(quote.endswith(("位", "个")) for quote in quotes(words))


def test_points_in_a_list() -> None:
    """The unit of a list of percentage points stands behind the last of them."""
    found = quantities("分别提高9.9个、3.1个百分点,新增3个、5个站点。")
    assert [(each.low, each.unit.name) for each in found] == [
        (9.9, "个百分点"),
        (3.1, "个百分点"),
        (3, "个"),
        (5, "个"),
    ]


def test_a_sign_of_scale_in_a_name() -> None:
    """万 in a name beside words of money is no ten thousand yuan."""
    assert quantities("完成投资(含万境花园)。") == []


def test_ranks_that_have_moved() -> None:
    """由第5跌到第9 are two places, as is what something 排, but 第二年甚至第三年 are none."""
    found = quantities("考核由第5跌到第9,环境评比排第三名,第二年甚至第三年。")
    assert [(each.low, each.unit.dimension) for each in found] == [(5, "rank"), (9, "rank"), (3, "rank")]


def test_the_place_among_so_many() -> None:
    """列16个乡镇第11位: how many there are is a count, and the ordinal behind it a place."""
    found = quantities("年度考核列16个乡镇第11位,系列活动举办9场。")
    assert [(each.low, each.unit.dimension) for each in found] == [(16, "count"), (11, "rank"), (9, "count")]


def test_ranks_in_a_row() -> None:
    """A row of places shares the word in front of the first; an ordinal elsewhere is none."""
    found = quantities("位居全国投资潜力第3、绿色发展第5,第6次会议召开。")
    assert [(each.low, each.unit.dimension) for each in found] == [(3, "rank"), (5, "rank")]


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("外墙完成约四成。", (40, 40, "%", "exact")),
        ("补助占总收入的六成五。", (65, 65, "%", "exact")),
        ("信访量下降一成多。", (10, 10, "%", "over")),
        ("老人占三成以上。", (30, 30, "%", "over")),
        ("费用降低两至三成。", (20, 30, "%", "range")),
        ("完成8成。", (80, 80, "%", "exact")),
    ],
)
def test_tenths_are_told_in_per_cent(words: str, read: tuple[float, float, str, str]) -> None:
    """四成 is 40%, so that it stands beside other shares."""
    assert only(words) == read


def test_signs_that_only_look_like_tenths() -> None:
    """成 begins many words, and 千成 is none of ten."""
    assert quotes("方法不能一成不变,时机八成熟,构成三成员小组,完成五成立一。成千成万的人。") == []


def test_one_thing_built_counts_behind_its_name() -> None:
    """新建教学楼一栋 counts as 教学楼两栋 would; 一座 in front of its noun is an article."""
    assert quotes("新建教学楼一栋,增设岗亭一处、公厕两座。") == ["一栋", "一处", "两座"]
    assert quotes("建成一座公园,一个一个解决。") == []


def test_what_is_off_schedule_or_in_a_row_counts_nothing() -> None:
    """How long before or behind its time, how often in a row, and of what size projects are."""
    assert claims("较计划滞后约20天,提前两个月完成。") == [("20天", "time"), ("两个月", "time")]
    assert claims("对连续3次滞后的约谈。") == [("3次", "qualifier")]
    assert claims("10亿级项目、5亿元级项目。") == [("10亿级", "qualifier"), ("5亿元级", "qualifier")]


def test_numbers_of_a_list_share_scale_and_unit() -> None:
    """投入1.2、3.4万元 are 12,000 and 34,000; where the list ends without a unit, none has one."""
    assert [(found.low, found.unit.name) for found in quantities("分别投入1.2、3.4万元。")] == [
        (12_000, "元"),
        (34_000, "元"),
    ]
    assert [(found.low, found.unit.name) for found in quantities("改造3、4、5户。")] == [
        (3, "户"),
        (4, "户"),
        (5, "户"),
    ]
    assert quantities("编号3、4、5。") == []


def test_a_part_is_no_more_than_its_whole() -> None:
    """四分之四 is all of it; 三分之四 is no part, and neither is one of nothing."""
    assert [found.low for found in quantities("四分之四的居民参加。")] == [100]
    assert quantities("三分之四的居民参加。零分之三的居民参加。") == []


@pytest.mark.parametrize(
    ("words", "dimension"),
    [("分红260块", "money"), ("涨了4个点", "ratio"), ("产值300亿", "money"), ("排名第3", "rank")],
)
def test_a_text_may_be_no_more_than_its_number(words: str, dimension: str) -> None:
    """What tells the unit is found at its very beginning, too, and nothing need follow."""
    assert [found.unit.dimension for found in quantities(words)] == [dimension]
