from __future__ import annotations

import pytest

from tests.parsing.reading import Part, metric, metrics
from tests.records.examples import reading


@pytest.mark.parametrize(
    ("words", "indicator"),
    [
        ("引进企业66家。", "引进企业"),
        ("完成36个小区改造。", "小区改造"),
        ("新建公园3个。", "新建公园"),
        ("税收收入达到5.2亿元。", "税收收入"),
        ("税收收入突破了5.2亿元大关。", "税收收入"),
        ("税收收入同比增长8%。", "税收收入"),
        ("固定资产投资完成45亿元。", "固定资产投资"),
        ("垃圾分类覆盖率达98%以上。", "垃圾分类覆盖率"),
        ("发放救助金300万元。", "发放救助金"),
        ("全年接待游客约50万人次。", "接待游客"),
        ("今年6月底前建成食堂两个。", "建成食堂"),
        ("改造提升道路5条。", "改造提升道路"),
        ("设立100万元人才基金。", "设立人才基金"),
        ("总投资5亿元的文化中心。", "文化中心总投资"),
        ("床位占比提高到55%。", "床位占比"),
        ("预算收入迈上20亿元大关。", "预算收入"),
        ("共计完成投资50亿元。", "完成投资"),
    ],
)
def test_one_quantity(words: str, indicator: str) -> None:
    """The words in front of a number or behind it, without times, bounds and verbs that only say that it is reached."""
    assert metric(words)["indicator"] == indicator


@pytest.mark.parametrize(
    ("words", "part", "indicators"),
    [
        ("新建小学2所、幼儿园3所。", "review", ["新建小学", "新建幼儿园"]),
        ("新增1个食堂、2个助餐点。", "plan", ["新增食堂", "新增助餐点"]),
        ("税收收入5亿元,同比增长8%。", "review", ["税收收入", "税收收入"]),
        ("受理诉求300件,办结率99%。", "review", ["受理诉求", "诉求办结率"]),
        ("引进项目40个,总投资50亿元。", "review", ["引进项目", "引进项目总投资"]),
        ("投资14亿元,实施15个城建项目。", "review", ["城建项目投资", "城建项目"]),
        ("新增企业8家,总数达110家。", "review", ["新增企业", "企业总数"]),
        ("全街道1250户2700人纳入监测。", "review", ["纳入监测", "纳入监测"]),
        ("走访162户、240人低收入家庭。", "review", ["走访低收入家庭", "走访低收入家庭"]),
        ("实施总投资300亿元的重大项目120个。", "review", ["重大项目总投资", "重大项目"]),
    ],
)
def test_several_quantities(words: str, part: Part, indicators: list[str]) -> None:
    """A list shares its verb, two numbers the noun between them; one that names nothing takes up what went before."""
    assert [row["indicator"] for row in metrics(words, part)] == indicators


@pytest.mark.parametrize(
    ("words", "word"), [("综合考核排名全市第一。", "综合考核"), ("税收5亿元,位列全省第5。", "税收")]
)
def test_rank(words: str, word: str) -> None:
    """A place in a ranking is the ranking of something."""
    assert metrics(words)[-1]["indicator"] == f"{word}排名"


def test_a_number_without_any_word() -> None:
    """A sentence that is only a number names no more than what it counts in."""
    assert metric("5亿元。")["indicator"] == "元"


def test_indicators_are_words_of_the_source() -> None:
    """However long the sentence, an indicator stays short and has no sign of the sentence at its ends."""
    words = "围绕" + "、".join(["优化营商环境"] * 40) + "等工作新建服务站3个。"
    said = metric(words)["indicator"]
    assert said
    assert len(said) <= 30
    assert said == said.strip("、,。;:")


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("创建7个省级“和美乡村”。", ["创建省级“和美乡村”"]),
        ("价格平均降幅50%。", ["价格"]),
        ("新增“专精特新”[4]企业15家。", ["新增“专精特新”企业"]),
        ("企业研发[5]经费投入8亿元。", ["企业研发经费投入"]),
        ("落地项目12个、总投资40亿元。", ["落地项目", "落地项目总投资"]),
        ("晨光园等4所幼儿园投用。", ["幼儿园投用"]),
        ("水位上涨3米,排全省第7。", ["水位", "水位排名"]),
        ("新增对象600户,全街道对象2500户。", ["新增对象", "对象"]),
        ("实施总投资5亿元的文化中心开工。", ["文化中心总投资"]),
        ("总投资9亿元的利用项目成功签约。", ["利用项目总投资"]),
    ],
)
def test_what_does_not_belong(words: str, indicators: list[str]) -> None:
    """Note marks, quotation marks, adverbs, predicates and examples in front of 等 leave the indicator whole."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("重点项目评价全市第二。", ["重点项目评价排名"]),
        ("打造和美乡村9个、重点村7个。", ["打造和美乡村", "打造重点村"]),
        ("完成率100%。", ["完成率"]),
        ("完成签约1200户,签约率95%。", ["签约", "签约率"]),
    ],
)
def test_words_are_not_cut(words: str, indicators: list[str]) -> None:
    """What is an adverb, a verb or a bound by itself stays where it is part of a longer word."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("目前已下达18个项目。", ["下达项目"]),
        ("人均绿地面积13.5平方米/人。", ["人均绿地面积"]),
        ("“十五五”期间,年均增长5%。", ["%"]),
        ("覆盖率由2015年的30%提高到2030年的65%。", ["覆盖率", "覆盖率"]),
        ("新建、改造农田2万亩,全街道农田占比97%。", ["新建、改造农田", "农田占比"]),
        ("净增创新企业20家,总数达100家。", ["净增创新企业", "创新企业总数"]),
        ("总投资5亿元的科创园6月底前投用。", ["科创园总投资"]),
        ("总长12.5公里的环湖路建成通车。", ["环湖路总长"]),
        ("每年培训2次、每次40学时。", ["培训", "培训"]),
        ("带动每亩增收500元。", ["带动每亩增收"]),
        ("为90户残疾人家庭提供康复服务。", ["残疾人家庭提供康复服务"]),
        ("产值5亿元,是2028年的1.9倍,增长8%,塌目标2个百分点。", ["产值"] * 4),
        ("产值增长6%,高于全市1.2个百分点,高出全区平均2个百分点。", ["产值", "产值", "产值"]),
        (
            "在全市综合考核中排名第三,满意度在全区12个街道中排名第1。",
            ["综合考核排名", "街道", "满意度排名"],
        ),
    ],
)
def test_what_stands_in_between(words: str, indicators: list[str | None]) -> None:
    """Times, comparisons, rates and rankings around a number are no part of what it measures."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("生产总值、产业增加值分别增长5.2%、6.1%。", ["生产总值", "产业增加值"]),
        ("发案率、受案率分别下降16%和20%。", ["发案率", "受案率"]),
        ("完成税收8亿元、产值90亿元,分别增长5%和6%。", ["税收", "产值", "税收", "产值"]),
        ("城镇和农村居民收入分别达到4万元、2万元,增长5%、7%。", ["城镇居民收入", "农村居民收入"] * 2),
        ("新建、改建道路分别为12公里、8公里。", ["新建道路", "改建道路"]),
        ("税收、产值、零售额分别增长5%、6%。", ["税收、产值、零售额"] * 2),
        ("税收8亿元,分别增长5%、6%。", ["税收"] * 3),
        ("投资、产值分别居全市第二、第三。", ["投资排名", "产值排名"]),
    ],
)
def test_each_its_own(words: str, indicators: list[str]) -> None:
    """Several things named in a row and as many values belong together one by one, unless the counts differ."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("在建项目30个,其中工业项目8个,市政项目5个。", ["在建项目", "在建工业项目", "在建市政项目"]),
        ("引进企业70家,其中工业20家、外资9家。", ["引进企业", "工业企业", "外资企业"]),
        ("完成投资50亿元(其中工业20亿元)。", ["完成投资", "工业投资"]),
        ("拆除违建20处,其中住宅违建5处。", ["拆除违建", "住宅违建"]),
    ],
)
def test_parts_of_a_whole(words: str, indicators: list[str]) -> None:
    """A part takes up what it is part of, where its own words leave it unsaid."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("电梯加装方面,完成公示38台,开工11台。", ["电梯加装公示", "电梯加装开工"]),
        ("完成管网改造,覆盖9个小区,惠及居民260户。", ["管网改造覆盖小区", "管网改造惠及居民"]),
        ("投入2000万元,实施道路整治项目16个。", ["道路整治项目投入", "道路整治项目"]),
        ("粮食产量10万吨、销量9万吨。", ["粮食产量", "粮食销量"]),
        ("总产值5亿元,增速全区第一。", ["总产值", "总产值增速排名"]),
        ("完成人大票决确定的20项民生实事。", ["人大票决确定的民生实事"]),
        ("园区一期200亩完工。", ["园区一期完工"]),
        ("柳荫街道实现财政收入1.1亿元。", ["财政收入"]),
        ("街道累计完成税收收入1.1亿元。", ["税收收入"]),
        ("现已完成研发支出48万元。", ["研发支出"]),
        ("新增3个投资项目入库。", ["新增投资项目入库"]),
        ("9月预计可达成合作2家。", ["达成合作"]),
        ("入驻7家企业总投资5亿元。", ["入驻企业", "入驻企业总投资"]),
        ("晨光村等3个村获评市级、区级示范村。", ["村获评市级、区级示范村"]),
    ],
)
def test_what_is_left_unsaid(words: str, indicators: list[str]) -> None:
    """Bare verbs, reach, amounts, courses and parts are of what the sentence is about."""
    assert [row["indicator"] for row in metrics(words)] == indicators


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("税收收入达到【5.2亿元】。", "税收收入"),
        ("完成【36个】小区改造。", "小区改造"),
        ("税收收入5亿元,同比增长【8%】。", "税收收入"),
        ("税收、产值分别增长5%、【6%】。", "产值"),
        ("税收收入2030年5月达到【5亿元】。", "税收收入"),
        ("设立【100万元】人才基金。", None),
    ],
)
def test_the_words_of_an_indicator_have_a_place(sentence: str, place: str | None) -> None:
    """It is where they stand nearest to the number, if they stand anywhere in one piece."""
    found = reading(None, sentence).indicator.words
    text = "一、工作回顾\n" + sentence.replace("【", "").replace("】", "")
    assert (None if found is None else text[slice(*found)]) == place


@pytest.mark.parametrize(
    ("words", "indicators"),
    [
        ("清理违建房屋20宗、30栋。", ["清理违建房屋"] * 2),
        ("绿地率、绿化率、覆盖率分别达36%、40%和12平方米。", ["绿地率", "绿化率", "覆盖率"]),
        ("税收收入年均递增8%,产值5亿元,年均递增9%。", ["税收收入", "产值", "产值"]),
        ("产值达到将近5亿元。", ["产值"]),
        ("投资5亿元新建公路20公里。", ["投资新建公路", "新建公路"]),
        ("利润合计5亿元,合计税收8亿元。", ["利润", "税收"]),
    ],
)
def test_words_that_are_no_part_of_a_name(words: str, indicators: list[str]) -> None:
    """A row keeps its noun, and words of means, growth, sums and bounds are left out wherever they stand."""
    assert [row["indicator"] for row in metrics(words)] == indicators
