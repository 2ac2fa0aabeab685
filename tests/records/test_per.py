from __future__ import annotations

import pytest

from tests.parsing.reading import metric, metrics


@pytest.mark.parametrize(
    ("words", "per"),
    [
        ("每月召开例会一次。", "月"),
        ("每季度检查2次。", "季度"),
        ("每年慰问300户。", "年"),
        ("每周巡查3次。", "周"),
        ("每天接待50人次。", "日"),
        ("日均接待210人次。", "日"),
        ("每个社区建成食堂1个。", "社区"),
        ("每户补助500元。", "户"),
        ("人均住房面积32平方米。", "人"),
        ("每名党员联系5户。", "人"),
        ("物业费3元/平方米。", "平方米"),
        ("新建公园3个。", None),
        ("每月召开例会,新建公园3个。", None),
        ("每月点评、11项工作。", None),
        ("每月走访商户、企业不少于3次。", "月"),
        ("见面沟通每件不少于2次。", "件"),
        ("单日接待50人次。", "日"),
        ("单位捐款5万元。", None),
        ("年营收突破5亿元。", "年"),
        ("全年营收突破5亿元。", None),
        ("产值年均增长5%。", "年"),
        ("人均收入增长5%。", None),
    ],
)
def test_per(words: str, per: str | None) -> None:
    """What one value is for is said by 每 or 均 in front, or a slash behind, within the clause."""
    assert metric(words)["per"] == per


@pytest.mark.parametrize(
    ("words", "quotes", "per"),
    [
        ("每半月举办讲座1场。", ["1场"], "半月"),
        ("每两周召开例会一次。", ["一次"], "两周"),
        ("每千人拥有床位8张。", ["8张"], "千人"),
    ],
)
def test_what_it_is_per_is_not_counted(words: str, quotes: list[str], per: str) -> None:
    """The number in 每两周 or 每千人 belongs to what one value is for, and is no quantity of its own."""
    rows = metrics(words)
    assert [row["quote"] for row in rows] == quotes
    assert rows[0]["per"] == per


@pytest.mark.parametrize(
    ("words", "unit", "per"),
    [
        ("小麦单产375公斤/亩。", "公斤", "亩"),
        ("化肥用量2吨/公顷。", "吨", "公顷"),
        ("平均浓度34微克/立方米。", "微克/立方米", None),
        ("处理能力20吨/日。", "吨", "日"),
        ("每餐补贴2元。", "元", "餐"),
        ("集体年收入50万元以上的村已有8个。", "个", None),
    ],
)
def test_a_yield_is_told_for_each_piece_of_land(words: str, unit: str, per: str | None) -> None:
    """What is weighed for each piece of land, or each day, is so much of it; other rates are units of their own."""
    row = metric(words)
    assert (row["unit"], row["per"]) == (unit, per)


def test_who_pays_may_stand_between_each_and_the_amount() -> None:
    """Levels of government in a list are no other things that it is for each of."""
    assert [row["per"] for row in metrics("加装电梯14部,每部由市、区两级财政补贴28万元。")] == [None, "部"]
    assert metric("每月走访企业、商户不少于3次。", "plan")["per"] == "月"
