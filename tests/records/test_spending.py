from __future__ import annotations

import pytest

from analysis.lexicon.lexicon import Lexicon
from analysis.tables import vocabularies
from tests.parsing.reading import Row, table
from tests.records.examples import HEADINGS, decided


def amount(words: str) -> Row:
    """The only amount of money of the words."""
    (row,) = table("spending", words)
    return row


@pytest.mark.parametrize(
    ("words", "flow"),
    [
        ("发放困难补助300万元。", "expenditure"),
        ("民生支出5亿元。", "expenditure"),
        ("总投资5亿元的文化中心开工。", "investment"),
        ("完成固定资产投资45亿元。", "investment"),
        ("税收收入5亿元。", "revenue"),
        ("一般公共预算收入5亿元。", "revenue"),
        ("为商户减免租金300万元。", "relief"),
        ("全年减税降费3000万元。", "relief"),
        ("引进内资5亿元。", "capital"),
        ("实际利用外资300万美元。", "capital"),
        ("规上工业产值5亿元。", "output"),
        ("村集体经营性收入30万元。", "income"),
        ("人均可支配收入5万元。", "income"),
        ("处以罚款3万元。", "penalty"),
        ("向上争取资金800万元。", "funding"),
        ("全社会研发投入2亿元。", "rnd"),
        ("收到5万元。", "other"),
        ("企业R&D[5]经费投入8亿元。", "rnd"),
        ("企业利润5000万元。", "output"),
        ("社会消费品零售总额50亿元。", "output"),
        ("旅游总花费9亿元。", "output"),
        ("养殖收益1.2亿元。", "income"),
        ("为困难群体代缴养老保险费60万元。", "expenditure"),
        ("存贷款余额300亿元。", "other"),
        ("进出口总额50亿元。", "other"),
        ("外贸出口30亿元。", "other"),
        ("茶叶出口额3000万元。", "output"),
        ("拖欠工程款降到500万元以下。", "other"),
        ("为农民工追回拖欠工资80万元。", "income"),
        ("总投资含市区两级补助800万元。", "funding"),
        ("收回沉淀资金20万元。", "other"),
        ("发行专项债券6亿元。", "other"),
        ("申报扶持资金140万元。", "funding"),
        ("出租厂房,年收入租金50万元。", "income"),
        ("发放租房租金补贴60万元。", "expenditure"),
        ("技术合同成交总额5亿元。", "output"),
    ],
)
def test_flow(words: str, flow: str) -> None:
    """Whose money goes where is said by the words nearest to the amount."""
    assert amount(words)["flow"] == flow


def test_the_nearest_words_win() -> None:
    """Two amounts of a sentence have each their own flow."""
    rows = table("spending", "税收收入5亿元,发放补助300万元,引进内资2亿元。")
    assert [row["flow"] for row in rows] == ["revenue", "expenditure", "capital"]


@pytest.mark.parametrize(
    ("words", "count", "unit", "each"),
    [
        ("发放补助30万元,惠及60户。", 60, "户", 5000),
        ("发放补助30万元,受益群众600人次。", 600, "人次", 500),
        ("为60户困难家庭发放补助30万元。", 60, "户", 5000),
        ("为50名学生资助5万元。", 50, "名", 1000),
        ("为商户减免租金30万元,涉及商户15家。", 15, "家", 20_000),
        ("累计救助60人次,发放救助金6万元。", 60, "人次", 1000),
        ("30人获得保险赔付资金3万元。", 30, "人", 1000),
        ("为600名困难群众代缴养老保险费6万元。", 600, "名", 100),
    ],
)
def test_beneficiaries(words: str, count: float, unit: str, each: float) -> None:
    """Those who received an amount stand behind it with 惠及, or in front with 为 … 发放 or 代缴."""
    row = amount(words)
    assert (row["beneficiaries"], row["beneficiary_unit"], row["yuan_per_beneficiary"]) == (count, unit, each)


@pytest.mark.parametrize(
    "words",
    [
        "发放补助30万元。",
        "税收收入30万元,惠及60户。",
        "总投资5亿元,惠及60户。",
        "走访60户,发放补助30万元。",
        "发放补助30万元,新建公园3个。",
    ],
)
def test_no_beneficiaries(words: str) -> None:
    """A count that does not receive the money is no beneficiary, and nobody receives a tax or an investment."""
    row = amount(words)
    assert (row["beneficiaries"], row["beneficiary_unit"], row["yuan_per_beneficiary"]) == (None, None, None)


def test_foreign_money_stays_foreign() -> None:
    """Dollars are not turned into yuan, and say so."""
    row = amount("实际利用外资300万美元。")
    assert (row["currency"], row["amount_low"], row["amount_high"]) == ("USD", 3_000_000, 3_000_000)
    assert (row["amount_low_yuan"], row["amount_high_yuan"]) == (None, None)
    assert "foreign_currency" in row["caveats"].split(";")


def test_yuan() -> None:
    """An amount in yuan is the same in both columns; a range has two ends."""
    row = amount("安排补助经费30至50万元。")
    assert (row["currency"], row["amount_low_yuan"], row["amount_high_yuan"]) == ("CNY", 300_000, 500_000)
    assert row["caveats"] == "range"


@pytest.mark.parametrize(
    ("words", "public"),
    [("总投资5亿元。", False), ("工业产值5亿元。", False), ("发放补助5万元。", True), ("税收5亿元。", True)],
)
def test_public_money(words: str, public: bool) -> None:
    """What firms invest, sell or earn is marked as no public money."""
    assert ("not_public_money" in (amount(words)["caveats"] or "").split(";")) is not public


@pytest.mark.parametrize(
    ("words", "purpose"),
    [
        ("安排资金300万元用于道路养护。", "道路养护"),
        ("发放救助金300万元。", "救助金"),
        ("投资5亿元,实施3个城建项目。", "城建项目"),
    ],
)
def test_purpose(words: str, purpose: str) -> None:
    """What the money is for, in words of the source and without its verb."""
    assert amount(words)["purpose"] == purpose


def test_a_change_of_money_is_an_amount_and_a_share_of_it_is_none() -> None:
    """税收增加3亿元 is an amount; percentages and counts are not."""
    assert [row["quote"] for row in table("spending", "税收增加3亿元,增长8%,户数300户。")] == ["3亿元"]


@pytest.mark.parametrize(
    ("sentence", "field", "words"),
    [
        ("为商户减免租金【30万元】。", "flow", "减免"),
        ("发行【6亿元】专项债券。", "flow", "发行6亿元专项债"),
        ("收到【6亿元】国债。", "flow", "国债"),
        ("罚款12起、【3万元】。", "flow", "罚款"),
        ("道路整治【90万元】,9月底前完成支付。", "flow", "支付"),
        ("收到【5万元】。", "flow", None),
        ("投入【30万元】用于河道清淤。", "purpose", "河道清淤"),
        ("发放救助金【30万元】。", "purpose", "救助金"),
        ("发放补助【30万元】,惠及60户。", "recipients", "60户"),
        ("走访60户,发放补助【30万元】。", "recipients", "走访"),
        ("发放补助【30万元】。", "recipients", None),
    ],
)
def test_what_is_decided_of_an_amount_names_its_words(sentence: str, field: str, words: str | None) -> None:
    """The place of the deciding words is that in the text, on either side of the amount and around it."""
    found = decided(field, None, sentence).words
    text = f"{HEADINGS[None]}\n{sentence.replace('【', '').replace('】', '')}"
    assert (text[slice(*found)] if found else None) == words


def test_each_flow_is_told_by_words_of_its_own() -> None:
    """Every flow but the last resort stands in the lexicon, the special before the general."""
    flows = [key[6:] for key in Lexicon.default().patterns("flow") if key.startswith("flows.")]
    assert flows.index("relief") < flows.index("income") < flows.index("expenditure")
    assert amount("为商户减免租金300万元。")["flow"] == "relief"
    assert set(flows) == set(vocabularies.FLOWS)
