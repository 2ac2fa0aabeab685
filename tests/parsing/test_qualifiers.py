from __future__ import annotations

import pytest

from tests.parsing.reading import claims, whole


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("为65岁以上老人体检。", "65岁以上"),
        ("服务3-6岁儿童。", "3-6岁"),
        ("建成24小时自助服务区。", "24小时"),
        ("打造15分钟生活圈。", "15分钟"),
        ("创建5A级社会组织。", "5A级"),
        ("创建三星级饭店。", "三星级"),
        ("庆祝建街30周年。", "30周年"),
        ("举办第三届邻里节。", "第三届"),
        ("学习党的二十大精神。", "二十大"),
        ("学习十九届六中全会精神。", "十九届六中全会"),
        ("启动新城二期建设。", "二期"),
        ("架设110kV线路。", "110kV"),
        ("建成5G基站。", "5G"),
        ("实施三年行动计划。", "三年"),
        ("建立两级网格。", "两级"),
        ("按照20年一遇标准修堤。", "20年"),
        ("推进改革2.0升级。", "2.0"),
        ("做好“十四五”规划。", "十四五"),
        ("开展“向前10米”活动。", "10米"),
        ("引进500万元以上项目。", "500万元以上"),
        ("满意率低于70%的再次审议。", "70%"),
        ("培育税收亿元以上楼宇。", "亿元以上"),
        ("引进千万级园区。", "千万级"),
        ("打造百亿级产业集群。", "百亿级"),
        ("年产80万吨水泥项目落地。", "80万吨"),
        ("建设300兆瓦光伏项目。", "300兆瓦"),
        ("时速350公里的列车下线。", "350公里"),
        ("第三产业和一产向好,二产回升。", None),
        ("断面水质达到Ⅱ类标准。", "Ⅱ类"),
        ("对接三甲医院。", "三甲"),
        ("入选百强县。", "百强"),
        ("数字化2.0改造加快。", "2.0"),
        ("园区二期加快建设。", "二期"),
        ("落实14天隔离。", "14天"),
        ("推动过亿元项目落户。", "亿元"),
        ("签约亿元产业项目。", "亿元"),
        ("推进二轮延包。", "二轮"),
        ("扶持50头以上养殖企业。", "50头以上"),
    ],
)
def test_qualifiers(words: str, quote: str | None) -> None:
    """A number that only names or delimits something is a qualifier, and no quantity."""
    found = claims(words)
    assert {kind for _, kind in found} == {"qualifier"}
    assert quote is None or [words for words, _ in found] == [quote]


@pytest.mark.parametrize(
    ("words", "quotes"),
    [
        ("受理12345热线诉求。", ["12345"]),
        ("改造柳荫路217弄。", ["217弄"]),
        ("整治柳荫路825-845号。", ["825-845号"]),
        ("地铁7号线通车。", ["7号线"]),
        ("拓宽G104国道。", ["G104"]),
        ("拓宽107国道。", ["107"]),
        ("PM2.5浓度下降。", ["PM2.5"]),
        ("(2031)5号", ["(2031)5号"]),
        ("联系电话:87654321。", ["87654321"]),
        ("联系电话:021-87654321。", ["021-87654321"]),
        ("手机13812345678。", ["13812345678"]),
        ("网址http://www.example.cn/a1", ["http://www.example.cn/a1"]),
        ("治理“五乱”[3]。", ["五乱", "(3)"]),
        ("推进“五率”3考核。", ["五率", "3"]),
    ],
)
def test_labels(words: str, quotes: list[str]) -> None:
    """Hotlines, house numbers, routes, documents, telephones, addresses and note marks are signs, no quantities."""
    found = claims(words)
    assert [quote for quote, _ in found] == quotes
    assert found[-1][1] == "label"


@pytest.mark.parametrize(
    "words", ["1、抓好安全。", "1.抓好安全。", "(1)抓好安全。", "甲;2.抓好安全。", "甲。(3)抓好安全。"]
)
def test_enumerators(words: str) -> None:
    """A number that counts off the items of a list is a label."""
    ((_, kind),) = claims(words)
    assert kind == "label"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("1.5万户完成改造。", "1.5万户"),
        ("受理110件。", "110件"),
        ("受理12345件。", "12345件"),
        ("建成9600个。", "9600个"),
        ("新增24小时。", "24小时"),
        ("调解110余起。", "110余起"),
    ],
)
def test_a_unit_makes_a_quantity_of_a_sign(words: str, quote: str) -> None:
    """The same digits with a unit behind them are a quantity."""
    assert claims(words) == [(quote, "measure")]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("新建幼儿园114所。", "114所"),
        ("改造棚户区119套。", "119套"),
        ("铺设管网110公里。", "110公里"),
        ("出动车辆120台次。", "120台次"),
        ("新建厕所122座。", "122座"),
        ("税收12345678元。", "12345678元"),
        ("植树7000000棵。", "7000000棵"),
    ],
)
def test_a_number_to_call_has_no_unit(words: str, quote: str) -> None:
    """Any unit behind the digits of a hotline or a telephone makes a quantity of them."""
    assert claims(words) == [(quote, "measure")]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("架设110千伏线路。", "110千伏"),
        ("举办三人制篮球赛。", "三人"),
        ("处于全市第一梯队。", "第一梯队"),
    ],
)
def test_qualifiers_that_look_like_something_else(words: str, quote: str) -> None:
    """A voltage, a kind of game and a class are qualifiers whatever their digits look like."""
    assert [kind for _, kind in claims(words)] in ([], ["qualifier"])


def test_a_threshold_is_not_what_is_counted() -> None:
    """The class of what is counted is no quantity, and the count behind it is; a floor of one's own is a quantity."""
    assert claims("招引3亿元以上17个、500万元以上重点项目58个。") == [
        ("3亿元以上", "qualifier"),
        ("17个", "measure"),
        ("500万元以上", "qualifier"),
        ("58个", "measure"),
    ]
    assert claims("注册资金在1000万以上的200家。") == [("1000万以上", "qualifier"), ("200家", "measure")]
    assert claims("90-100万元的2个,千万元以上的3个。") == [
        ("90-100万元", "qualifier"),
        ("2个", "measure"),
        ("千万元以上", "qualifier"),
        ("3个", "measure"),
    ]
    assert claims("推动01-07地块开发。") == [("01-07", "label")]
    assert claims("税收5亿元以上,同比增长8%。") == [("5亿元以上", "measure"), ("8%", "measure")]


@pytest.mark.parametrize(
    "words",
    [
        "第一时间处置。",
        "发展是第一要务。",
        "这一届和新一届班子。",
        "做好六方面工作。",
        "实现零突破。",
        "推进二次开发。",
    ],
)
def test_words_that_count_nothing(words: str) -> None:
    """Set phrases with a number sign are not in the ledger."""
    assert claims(words) == []


def test_a_number_that_begins_with_a_nought_counts_nothing() -> None:
    """It is that of an item, a unit or a plot; decimals, days and thousands begin or go on otherwise."""
    rows = whole("mentions", "一、2030年工作回顾\n05停车位挖潜\n收储07单元,占地0.5公顷,投入1,050元,2030-08-09开工。\n")
    assert [(row["quote"], row["kind"]) for row in rows][1:] == [
        ("05", "label"), ("07", "label"), ("0.5公顷", "measure"), ("1,050元", "measure"), ("2030-08-09", "time"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kept", "named"),
    [
        ("淘汰35蒸吨以下燃煤锅炉14台", "14台", "35蒸吨以下"),
        ("撤并20人以下教学点18个", "18个", "20人以下"),
        ("完成率未达75%的单位限期整改3家", "3家", "75%"),
        ("税源单一,前10户企业贡献税收9亿元", "9亿元", "10户"),
        ("每10个项目配备2名专员", "2名", "10个"),
        ("纳税前三位的企业贡献税收9亿元", "9亿元", "三位"),
        ("前二十户纳税占比52%", "52%", "二十户"),
        ("日供餐超过80份的食堂补助2万元", "2万元", "80份"),
        ("滞后超过12天的予以通报,约谈3家", "3家", "12天"),
        ("日均接诊不足20人的有5个", "5个", "20人"),
        ("租金收入不足8万元的村还剩4个", "4个", "8万元"),
        ("连续停运,客流低于15人的站点撤并3个", "3个", "15人"),
        ("支付率低于60%的同类项目压减3个", "3个", "60%"),
        ("室温低于16℃时启动预案,检修管线3公里", "3公里", "16℃"),
        ("早7点到晚9点开放,接待60人", "60人", "9点"),
        ("8点到18点服务,接待60人", "60人", "18点"),
    ],
)
def test_what_only_says_which_things_are_meant_is_no_quantity(words: str, kept: str, named: str) -> None:
    """A size below which, a bar that is missed, the first so many, and each so many."""
    found = dict(claims(words))
    assert found[kept] == "measure"
    assert found[named] == "qualifier"


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("目前4家企业入库", "4家"),
        ("建成不小于80平方米的活动室", "80平方米"),
        ("供暖温度不低于18℃", "18℃"),
        ("举办超过50场的演出", "50场"),
        ("新增就业500人以上,举办招聘会3场", "500人以上"),
        ("用时缩至60天以内", "60天以内"),
        ("亩均税收提高到24万元以上|甲局|9月底", "24万元以上"),
    ],
)
def test_what_is_counted_is_no_size_of_other_things(words: str, quote: str) -> None:
    """目前 is no 前; a mark ends the noun; a length that something comes down to is measured; a cell ends its words."""
    assert (quote, "measure") in claims(words)


@pytest.mark.parametrize(
    ("words", "quote", "kind"),
    [
        ("家住柳荫新村6幢的陈阿婆笑着说", "6幢", "label"),
        ("住在4楼的孙师傅算了一笔账", "4楼", "label"),
        ("结构单一,前十户企业贡献了六成税收", "十户", "qualifier"),
        ("目前十户企业入库", "十户", "measure"),
        ("改造小区6幢的外墙", "6幢", "measure"),
        ("组织了三轮入户征求意见", "三轮", "measure"),
    ],
)
def test_where_somebody_lives_and_the_first_of_some_firms(words: str, quote: str, kind: str) -> None:
    """An address and a place in an order count nothing; rounds of something do."""
    assert (quote, kind) in claims(words)


@pytest.mark.parametrize(
    "words",
    [
        "产值超10亿元的5家增产。",
        "收入20万元以上的村占比达85%。",
        "总投资超亿元的3个开工。",
        "收入过50万元的村增至5个。",
        "对巡查率低于90%的取消评优资格,名额为3个。",
        "满意度低于85%的,责令整改2项。",
        "进度滞后15%以上的,约谈2次。",
    ],
)
def test_what_so_many_have_reached_only_says_which(words: str) -> None:
    """A threshold that some things of a kind are beyond is no quantity, but how many they are is."""
    assert [kind for _, kind in claims(words)] == ["qualifier", "measure"]
