from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.formats.encoding import decoded
from analysis.corpus.formats.read import read_content
from analysis.errors import InputError
from analysis.lexicon.radicals import COMMON
from tests.corpus.formats.made import BODY, TEXT

TRADITIONAL = "雲柏街道2030年工作總結和2031年工作安排\n全年完成老舊小區改造11個，惠及居民4,380戶；新建改建公廁6座。"


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        (TEXT, "utf-8", "utf-8"),
        (TEXT, "utf-8-sig", "utf-8-sig"),
        (TEXT, "gb18030", "gb18030"),
        (TEXT, "gbk", "gb18030"),
        (TEXT, "utf-16", "utf-16"),
        (TEXT, "utf-16-le", "utf-16-le"),
        (TEXT, "utf-16-be", "utf-16-be"),
        (TRADITIONAL, "big5", "big5hkscs"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str, told: str) -> None:
    """By its mark, as UTF-8, as GB18030 where its signs are ordinary, else as chardet says."""
    found = decoded(text.encode(encoding))
    assert found is not None
    assert (found.text.removeprefix("\ufeff"), found.encoding) == (text, told)


def test_big5_is_not_taken_for_gb18030() -> None:
    """Nearly all of its bytes are valid GB18030; what they would say is no Chinese."""
    data = TRADITIONAL.encode("big5")
    assert data.decode("gb18030") != TRADITIONAL
    assert read_content(data, "a.txt").readings[0].encoding == "big5hkscs"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_file_cut_within_a_sign_is_read_up_to_it(encoding: str) -> None:
    """And the reading says so; the file is no text of its own."""
    (reading,) = read_content((TEXT + "甲").encode(encoding)[:-1], "a.txt").readings
    assert reading.text == TEXT
    assert reading.exact is None
    assert reading.warnings == ("the file ends in the middle of a sign",)


def test_a_utf8_txt_is_its_own_text() -> None:
    """What it holds character for character is kept; what is shown is free of blanks, radicals and empty lines."""
    written = "\ufeff　　云柏街道⼯作总结\r\n\r\n新增养⽼床位86张， 覆盖11个\u200b社区。\u00a0\r\n日均供餐1450份。\r\n"
    (reading,) = read_content(written.encode(), "a.txt").readings
    assert reading.exact == written
    assert reading.text == "云柏街道工作总结\n新增养老床位86张，覆盖11个社区。\n日均供餐1450份。"
    assert (reading.format, reading.encoding) == ("txt", "utf-8")


def test_no_other_file_is_its_own_text() -> None:
    """Neither in another encoding, nor under another name than .txt."""
    assert read_content(TEXT.encode("gb18030"), "a.txt").readings[0].exact is None
    assert read_content(TEXT.encode(), "a.md").readings[0].exact is None


def test_radicals_are_one_to_one() -> None:
    """Every one is one sign and stands for one sign in the block of common ones."""
    assert {len(sign) for sign in COMMON.values()} == {1}
    assert all("\u2e80" <= radical <= "\u2fd5" and "\u4e00" <= sign <= "\u9fff" for radical, sign in COMMON.items())
    assert "".join(COMMON[radical] for radical in "⼯⽅⼤⼈⽔⼀⼆⺠⻓⻋") == "工方大人水一二民长车"


@pytest.mark.parametrize("title", ["标题：", "题目: ", "【标题】："])
def test_a_head_of_facts_is_known_and_no_part_of_the_text(title: str) -> None:
    """It ends with 正文; what else stands in it, such as a remark, goes with it."""
    head = f"{title}云柏街道工作报告——在云柏街道居民代表大会第二次会议上\n发文单位：云柏街道办事处\n"
    head += "发文时间：2031年1月8日\n"
    head += "备注：原文分两页。此处为第一页。\n来源URL：https://example.invalid/a?b=1\n\n正文：\n"
    (reading,) = read_content((head + TEXT).encode(), "a.txt").readings
    assert reading.text == TEXT
    facts = reading.facts
    assert (facts.title, facts.publisher) == ("云柏街道工作报告", "云柏街道办事处")
    assert (facts.published, facts.source_url) == (date(2031, 1, 8), "https://example.invalid/a?b=1")


def test_labels_within_a_text_are_no_head() -> None:
    """资金：98万元 states a fact of a project; one label alone is no head either."""
    for text in (f"{TEXT}\n时间：2031年6月底前。", f"来源：云柏街道\n{TEXT}"):
        assert read_content(text.encode(), "a.txt").readings[0].text.endswith(TEXT[-9:]) or "时间：" in text


def test_what_apps_put_around_a_text_is_taken_off() -> None:
    """Counters, buttons and prompts are whole lines; the same words within a sentence stay."""
    around = "点击上方蓝字关注我们\n{}\n开展阅读原文活动12场，点赞收藏3,000次。\n"
    around += "阅读原文\n阅读 4021\n赞 37　在看 12\n写下你的留言"
    (reading,) = read_content(around.format(TEXT).encode(), "a.txt").readings
    assert reading.text.split("\n") == [*BODY, "开展阅读原文活动12场，点赞收藏3,000次。"]


@pytest.mark.parametrize(
    ("end", "warned"),
    [
        ("力争", ("the text ends without 。 (…力争)",)),
        ("", ()),
        ("云柏街道办事处", ()),
        ("2031年1月8日", ()),
        ("今年投资????万元，????。", ("signs lost in an earlier conversion (2 runs of ???)",)),
    ],
)
def test_a_careful_reader_is_warned(end: str, warned: tuple[str, ...]) -> None:
    """Of a text that breaks off, and of signs that were lost."""
    assert read_content(f"{TEXT}\n{end}".encode(), "a.txt").readings[0].warnings == warned


def test_what_only_looks_like_a_text(tmp_path: object) -> None:
    """A mojibake text has no Chinese sign left."""
    with pytest.raises(InputError, match="Chinese signs in"):
        read_content(TEXT.encode("gb18030").decode("latin-1").encode(), "a.txt")
