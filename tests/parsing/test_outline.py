from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.lexicon.lexicon import Lexicon
from analysis.parsing.model import Outline
from analysis.parsing.normal import normalise
from analysis.parsing.outline import outline
from analysis.parsing.parse import parse
from tests.parsing.reading import META, whole

REPORT = """柳荫街道工作报告
2031年1月8日

各位代表:
现在,我代表街道办事处向大会报告工作。
一、2030年工作回顾
全年稳步发展。
(一)聚焦安全。狠抓排查整治。成效明显。
1、抓巡查。每周巡查一次。
2、抓培训。
一是办讲座。二是发手册;三是看现场。
(二)聚焦民生
新建食堂两个。
二、存在的问题
服务还不够细。
三、2031年工作安排
着力提升能力。全面推进各项任务落地见效。
各位代表,让我们携手前进!
名词解释
“一核”:指党建引领这个核心和主线。
"""


def read(text: str) -> Outline:
    """A text taken apart as the parser does it."""
    return outline(text, normalise(text), Lexicon.default(), 2031)


def titles(text: str) -> list[tuple[int, str | None, str]]:
    """(level, number, heading) of the sections of a text."""
    return [(section.level, section.number, section.heading) for section in read(text).sections]


def test_a_whole_report() -> None:
    """Each numbering style nests below the one outside it, and the glossary stands by itself."""
    assert titles(REPORT) == [
        (1, "一、", "2030年工作回顾"),
        (2, "(一)", "聚焦安全"),
        (3, "1、", "抓巡查"),
        (3, "2、", "抓培训"),
        (4, "一是", "办讲座"),
        (4, "二是", "发手册"),
        (4, "三是", "看现场"),
        (2, "(二)", "聚焦民生"),
        (1, "二、", "存在的问题"),
        (1, "三、", "2031年工作安排"),
        (2, None, "着力提升能力"),
        (1, None, "名词解释"),
    ]


def test_types_of_sentences() -> None:
    """Lines before the body are front matter, notes at the end glossary, headings headings and the rest body."""
    kinds = {sentence.text: sentence.type for sentence in read(REPORT).sentences}
    assert kinds["柳荫街道工作报告"] == "front"
    assert kinds["2031年1月8日"] == "front"
    assert kinds["一、2030年工作回顾"] == "heading"
    assert kinds["(二)聚焦民生"] == "heading"
    assert kinds["全年稳步发展。"] == "body"
    assert kinds["三是看现场。"] == "body"
    assert kinds["“一核”:指党建引领这个核心和主线。"] == "glossary"


def test_stances_are_inherited() -> None:
    """A sentence has the stance of the outermost heading above it, down through every level."""
    stances = {sentence.text: sentence.stance for sentence in read(REPORT).sentences}
    assert stances["每周巡查一次。"] == "review"
    assert stances["三是看现场。"] == "review"
    assert stances["服务还不够细。"] == "situation"
    assert stances["全面推进各项任务落地见效。"] == "plan"
    assert stances["各位代表,让我们携手前进!"] == "other"
    assert stances["柳荫街道工作报告"] == "other"


def test_spans_nest() -> None:
    """A section ends where the next of its level begins, a child inside its parent; parents lead outwards."""
    found = read(REPORT)
    for section in found.sections:
        assert section.start < section.end
        if section.parent is not None:
            parent = found.sections[section.parent]
            assert parent.start <= section.start
            assert section.end <= parent.end
            assert section.level == parent.level + 1
    by_heading = {section.heading: section for section in found.sections}
    assert by_heading["聚焦安全"].end == by_heading["聚焦民生"].start
    (weekly,) = [sentence for sentence in found.sentences if sentence.text == "每周巡查一次。"]
    above = []
    at = weekly.section
    while at is not None:
        above.append(found.sections[at].heading)
        at = found.sections[at].parent
    assert above == ["抓巡查", "聚焦安全", "2030年工作回顾"]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("第一部分 工作回顾\n稳步推进。", [(1, "第一部分", "工作回顾")]),
        ("第二章、工作安排\n稳步推进。", [(1, "第二章、", "工作安排")]),
        ("十一、强化保障\n稳步推进。", [(1, "十一、", "强化保障")]),
        ("（三）强化保障\n稳步推进。", [(1, "(三)", "强化保障")]),
        ("3.强化保障\n稳步推进。", [(1, "3.", "强化保障")]),
        ("3．强化保障\n稳步推进。", [(1, "3.", "强化保障")]),
        ("3 . 强化保障\n稳步推进。", [(1, "3.", "强化保障")]),
        ("（3）强化保障\n稳步推进。", [(1, "(3)", "强化保障")]),
        ("3)强化保障\n稳步推进。", [(1, "3)", "强化保障")]),
        ("一要强化保障。二要优化服务。", [(1, "一要", "强化保障"), (1, "二要", "优化服务")]),
        ("一、强化保障。稳步推进。", [(1, "一、", "强化保障")]),
        ("1.2031年改造公园。\n稳步推进。", [(1, "1.", "2031年改造公园")]),
    ],
)
def test_numbering_styles(lines: str, expected: list[tuple[int, str, str]]) -> None:
    """Every numbering style opens a section, with its number as written and the words behind it as its heading."""
    assert titles(lines) == expected


@pytest.mark.parametrize(
    "line",
    [
        "1.5万户完成改造,群众满意,邻里和睦,街区焕然一新。",
        "2031年是关键的一年,我们稳步推进各项工作,取得良好成效。",
        "一是否可行要看论证,二是否合算要看账本,大家都很关心这件事。",
        "一要求很明确、二要点很突出的方案,得到了大家的一致认可。",
    ],
)
def test_no_numbering(line: str) -> None:
    """A decimal, a year and words that only begin like an enumerator open no section."""
    assert titles(f"稳步推进。\n{line}") == []


def test_a_title_opens_a_paragraph() -> None:
    """A short first sentence of a longer paragraph is its title; one with a quantity is not."""
    assert titles("稳步推进。\n优化服务。窗口前移到小区门口,居民就近办事。") == [(1, None, "优化服务")]
    assert titles("稳步推进。\n改造3个小区。窗口前移到小区门口,居民就近办事。") == []


def test_a_midyear_report() -> None:
    """上半年 announces a review and 下半年 a plan."""
    text = "柳荫街道半年小结\n一、上半年工作情况\n修路。\n二、下半年工作打算\n架桥。\n"
    stances = {sentence.text: sentence.stance for sentence in read(text).sentences}
    assert (stances["修路。"], stances["架桥。"]) == ("review", "plan")


def test_the_comma_of_a_thousand_ends_no_heading() -> None:
    """1.公共服务1,986.4万元,…: the name of the item goes on up to the comma between clauses."""
    found = read("一、支出明细\n1.公共服务1,986.4万元,增长5%。\n2.医疗卫生88万元,下降3%。\n")
    assert [section.heading for section in found.sections] == ["支出明细", "公共服务1,986.4万元", "医疗卫生88万元"]


def test_an_item_with_its_text_run_in() -> None:
    """A numbered item with a quantity in it is text, and the section that it opens is named by its first clause."""
    found = read("工作要点\n1.改造老旧管网5公里,惠及沿线居民。\n2.新建口袋公园3个。\n")
    assert [section.heading for section in found.sections if section.number] == ["改造老旧管网5公里", "新建口袋公园3个"]
    assert [sentence.type for sentence in found.sentences if sentence.text[0].isdecimal()] == ["body", "body"]


def test_shortcomings_go_on_to_the_end_of_the_paragraph() -> None:
    """A review that begins to name problems does so to the end of the paragraph, and no further."""
    text = "一、工作回顾\n我们也清醒地认识到,短板不少。人手不足。设施老化。\n成绩来之不易。\n"
    stances = [sentence.stance for sentence in read(text).sentences if sentence.type == "body"]
    assert stances == ["situation", "situation", "situation", "review"]


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.text(st.sampled_from("一二、(三)1.2是要。;甲乙丙\n\r 　各位代表:名词解释“”"), max_size=80))
def test_any_text_is_taken_apart(text: str) -> None:
    """Sentences follow each other, hold all that is not white space, and equal their span; sections nest."""
    found = read(text)
    end = 0
    for index, sentence in enumerate(found.sentences):
        assert sentence.index == index
        assert sentence.text == text[sentence.start : sentence.end]
        assert sentence.text == sentence.text.strip()
        assert sentence.text
        assert not text[end : sentence.start].strip()
        end = sentence.end
    assert not text[end:].strip()
    for section in found.sections:
        assert 0 <= section.start <= section.end <= len(text)
        assert section.parent is None or section.parent < section.index


def test_what_stands_before_the_first_part_belongs_to_it() -> None:
    """The words under the title have the stance of the first heading that tells, or of the title where none does."""
    opening = "过去的工作有序推进,成效明显。"
    told = read(f"乙街道总结\n{opening}\n一、2030年主要工作\n修路。\n二、2031年工作打算\n架桥。\n")
    assert {sentence.text: sentence.stance for sentence in told.sentences}[opening] == "review"
    untold = read(f"乙街道2030年工作总结\n{opening}\n")
    assert untold.sentences[-1].stance == "review"


RESULTS = "全年完成税收5亿元,同比增长8%,累计走访企业300家,荣获先进称号,服务了9000人次。"
INTENTS = "要继续加快建设,力争完成改造,确保不断提升,进一步完善机制,计划新建公园。"


def test_a_text_whose_headings_tell_nothing_is_read_by_its_wording() -> None:
    """Results look back and intents ahead, unless the text is registered as a plan."""
    for words, stance in ((RESULTS, "review"), (INTENTS, "plan")):
        text = f"一、聚焦发展\n{words}\n"
        assert outline(text, normalise(text), Lexicon.default(), 2031).sentences[-1].stance == stance
        assert outline(text, normalise(text), Lexicon.default(), 2031, "plan").sentences[-1].stance == "plan"


def test_parts_before_a_telling_heading_are_read_by_their_wording() -> None:
    """Parts that review without saying so do review, whatever follows; a preamble belongs to what follows."""
    found = read(f"一、聚焦发展\n{RESULTS}\n二、下半年工作打算\n修路。\n")
    assert {sentence.text: sentence.stance for sentence in found.sentences}[RESULTS] == "review"
    found = read(f"乙街道报告\n{RESULTS}\n一、2031年工作安排\n修路。\n")
    assert {sentence.text: sentence.stance for sentence in found.sentences}[RESULTS] == "review"
    preamble = "乙街道依山傍水,商户云集,人杰地灵。"
    found = read(f"乙街道报告\n{preamble}\n一、2031年工作安排\n修路。\n")
    assert {sentence.text: sentence.stance for sentence in found.sentences}[preamble] == "plan"


def test_wording_that_leaves_no_doubt_wins_over_the_title() -> None:
    """A “plan” that tells of results only is a review; 现将…总结如下 is as good as a title."""
    found = read(f"乙街道2031年工作计划\n{RESULTS}\n")
    assert found.sentences[-1].stance == "review"
    found = read("现将半年度重点工作总结如下:\n(一)聚焦党建。开展活动,推动网格治理。\n")
    assert found.sentences[-1].stance == "review"


def test_a_heading_behind_the_salutation() -> None:
    """A line that announces a part opens it even among the lines before the body."""
    found = read(
        "乙街道工作报告\n各位代表:\n现在,我代表街道报告工作,请予审议。\n2030年工作简要回顾\n修路架桥,成效明显。\n"
    )
    assert [(section.heading, section.stance) for section in found.sections] == [("2030年工作简要回顾", "review")]
    assert titles("乙街道工作报告\n2030年工作回顾\n修路架桥,成效明显。\n") == [(1, None, "2030年工作回顾")]


def test_a_paragraph_is_no_front_line() -> None:
    """A long first paragraph is body whatever it begins with and whatever sign it ends with."""
    for words in ("信息化建设稳步推进,服务窗口前移到小区门口。", "2031年,我们将继续推进服务窗口前移到小区门口!"):
        assert read(f"乙街道要点\n{words}\n").sentences[-1].type == "body"


def test_a_list_without_full_stops() -> None:
    """Bulleted lines are body, one sentence each; labelled ones before the body are front matter."""
    found = read("乙街道要点\n·完成改造3个小区\n·力争新增车位20个\n")
    assert [(sentence.type, sentence.text) for sentence in found.sentences] == [
        ("front", "乙街道要点"),
        ("body", "·完成改造3个小区"),
        ("body", "·力争新增车位20个"),
    ]
    assert read("乙街道要点\n• 发文机构:乙街道办事处\n全年修通道路,居民出行更方便。\n").sentences[1].type == "front"


def test_lines_that_are_all_like_front_matter() -> None:
    """A text without any full stop still has something to say."""
    found = read("聚焦产业\n聚焦民生\n")
    assert [sentence.type for sentence in found.sentences] == ["heading", "heading"]


def test_a_task_reviewed_stays_in_the_review() -> None:
    """重点任务 as the heading of a chapter of the review is no plan."""
    found = read("乙街道报告\n一、2030年工作总结\n(一)攻坚重点任务\n修路。\n(二)下一步打算\n架桥。\n")
    assert [section.stance for section in found.sections] == ["review", "review", "plan"]


def test_a_list_of_shortcomings_goes_on_behind_one_that_names_itself() -> None:
    """A sentence of the list that tells a shortcoming in words of its own does not end it; a promise does."""
    text = "一、工作回顾\n我们也清醒地认识到,短板不少。停车难问题仍然突出。人手不足。我们必须迎头赶上。再修一条路。\n"
    stances = [sentence.stance for sentence in read(text).sentences if sentence.type == "body"]
    assert stances == ["situation", "situation", "situation", "review", "review"]


def test_signs_of_the_source_do_not_hide_words() -> None:
    """Spaces within words and full-width signs change no stance."""
    text = "一、工作 回顾\n服务还存 在不少问题。人手不足。\n"
    stances = [sentence.stance for sentence in read(text).sentences if sentence.type == "body"]
    assert stances == ["situation", "situation"]


def test_what_is_added_keeps_its_name() -> None:
    """The heading of a glossary stands as written, without the marks around it."""
    text = "一、工作回顾\n修路。\n※附件1：名词解释※\n“一核”：指党建引领这个核心和主线。\n"
    assert titles(text)[-1] == (1, None, "附件1:名词解释")


def test_what_stands_behind_the_text_says_nothing() -> None:
    """Signature, date, credits and annexes are neither review nor plan, nor any part of the title."""
    end = "甲镇财政所\n二〇三〇年七月八日\n编辑:小甲 审核:小乙\n(以上数据由统计所提供)\n附件:1.任务清单\n2.责任分工表\n"
    found = read(f"一、工作回顾\n修路架桥,居民出行更加方便。\n{end}")
    assert [sentence.stance for sentence in found.sentences] == ["review", "review", *["other"] * 6]
    body = read("一、工作回顾\n甲镇财政所\n修路架桥,居民出行更加方便。\n")
    assert {sentence.stance for sentence in body.sentences} == {"review"}


@pytest.mark.parametrize("heading", ["有关要求", "整改要求", "下一步工作要求", "几点要求"])
def test_demands_are_a_plan(heading: str) -> None:
    """The part of a bulletin that says what is demanded."""
    found = read(f"一、工作回顾\n修路。\n二、{heading}\n加快支付。\n")
    assert found.sentences[-1].stance == "plan"
    assert read("一、工作回顾\n(一)落实上级各项要求\n修路。\n").sentences[-1].stance == "review"


def test_what_is_expected_while_the_year_goes_on_is_a_plan() -> None:
    """In a post on progress and in a mid-year report; a review at the end of a year keeps its stance."""
    expected = "预计12月底前竣工。"
    assert read(f"跑出加速度!甲街道2031年实事项目进展\n修路一条。{expected}\n").sentences[-1].stance == "plan"
    assert read(f"甲街道2030年工作总结\n一、工作回顾\n修路一条。{expected}\n").sentences[-1].stance == "review"


def test_a_review_that_turns_to_what_is_wanting() -> None:
    """肯定成绩的同时,也要看到: opens a list of shortcomings."""
    found = read("一、工作回顾\n肯定成绩的同时,也要看到:到账仅3亿元。车位仍有缺口。\n")
    assert [sentence.stance for sentence in found.sentences] == ["review", "situation", "situation"]
    assert read("一、工作回顾\n居民也看到了变化。\n").sentences[-1].stance == "review"


def test_sections_of_chapters_and_boxes() -> None:
    """第一节 is within 第一章, and a box with a table is within its section, whatever either of them is called."""
    found = read(
        "甲区“十六五”规划纲要\n第一章 发展基础\n第一节 主要成就\n修路。\n第二节 主要目标\n今后五年:\n"
        "——更加便捷。修路。\n"
        "专栏1 “十六五”时期主要任务\n架桥。\n第二章 主要任务\n种树。\n"
    )
    told = {sentence.text: sentence.stance for sentence in found.sentences}
    assert [told[words] for words in ("修路。", "今后五年:", "架桥。", "种树。")] == ["plan", "plan", "plan", "plan"]
    assert next(one for one in found.sentences if one.text == "修路。").stance == "review"


def test_the_year_ahead_behind_other_words() -> None:
    """展望2031年, 自2031年起 and 会议决定2031年 look ahead; what has been reached in it does not."""
    for words in ("展望2031年,本馆采购图书。", "自2031年起,一律评估。", "会议决定2031年实事项目:修路。"):
        assert read(f"一、2030年工作回顾\n修路。\n{words}\n").sentences[-1].stance == "plan"
    expected = "2031年财力预计9亿元,比上年减少1亿元。"
    assert read(f"一、2030年工作回顾\n{expected}\n").sentences[-1].stance == "plan"
    assert read("一、2030年工作回顾\n2031年上半年面积比去年同期增加。\n").sentences[-1].stance == "review"


def test_news_of_a_sitting_tell_results() -> None:
    """Who was there is neither review nor plan; what the year before has brought is a review, also in the next line."""
    found = read(
        "甲街道第二次代表大会侧记\n代表掌声雷动。镇长主持会议。\n过去一年,税收同比增长5%。修路3条。\n新的一年怎么干?修桥。\n"
    )
    assert [one.stance for one in found.sentences[1:]] == ["other", "other", "review", "review", "plan", "plan"]


def test_a_date_without_its_year_signs_a_text() -> None:
    """Behind the text, below who signs it."""
    found = read("甲社区工作总结\n修路架桥,居民出行更加方便。\n甲社区居民委员会\n12月26日\n")
    assert [one.type for one in found.sentences[-2:]] == ["front", "front"]


def test_a_headline_may_ask_and_call_out() -> None:
    """A post on the web has a first line of several short sentences; the day below it is no heading."""
    text = "进度条来了!甲街道2031年实事办到哪一步了?\n甲发布  2031-08-27 17:42\n目前已完成3件。\n"
    assert whole("sentences", text)[0]["type"] == "front"


def _headings(text: str) -> list[int]:
    """The lengths of the headings of a text that begins with a part."""
    sections = parse(f"一、工作回顾\n修路。\n{text}\n架桥。\n", META).outline.sections
    return [len(section.heading) for section in sections[1:]]


def test_where_the_words_of_a_heading_stand() -> None:
    """Behind its number, in its line, without the marks around it."""
    text = "一、工作回顾\n(一)聚焦民生\n修路。\n1.抓巡查。每周一次。\n聚焦安全。修桥。\n【名词解释】\n“五有”:有人。\n"
    found = parse(text, META).outline
    told = [found.normal.text[slice(*section.words)] for section in found.sections]
    assert told == ["工作回顾", "聚焦民生", "抓巡查", "聚焦安全", "名词解释"]


def test_a_line_that_may_be_a_heading_has_forty_signs_at_most() -> None:
    """A longer one without a sign at its end is an item of a list."""
    assert _headings("民" * 40) == [40]
    assert _headings("民" * 41) == []


def test_a_title_that_opens_a_paragraph_is_short() -> None:
    """Of 25 signs and a full stop; a longer one is the first sentence."""
    assert _headings("修" * 25 + "。种树。") == [25]
    assert _headings("修" * 26 + "。种树。") == []


def test_a_line_of_a_glossary_that_says_much_is_a_note() -> None:
    """Thirteen signs are many, with the one at the end; a shorter line without a number is no note."""
    for length, kind in ((11, "front"), (12, "glossary")):
        found = parse(f"一、工作回顾\n修路。\n名词解释\n{'党' * length}。\n", META).outline.sentences
        assert found[-1].type == kind


@pytest.mark.parametrize(
    ("back", "ahead"), [("1. ", "2. "), ("01 ", "02 "), ("【一、", "【二、"), ("**", "**"), ("（一）", "（二）")]
)
def test_parts_are_announced_whatever_their_number(back: str, ahead: str) -> None:
    """Also where the headings inside of them have numbers that elsewhere stand outside."""
    close = "】" if "【" in back else ""
    text = (
        f"柳荫街道工作报告\n{back}2030年工作回顾{close}\n（一）聚焦民生\n建成公园9座。\n（二）聚焦产业\n引进企业8家。\n"
        f"{ahead}2031年工作安排{close}\n（一）聚焦民生\n修桥3座。\n（二）聚焦产业\n引进企业5家。\n"
    )
    found = {row["quote"]: row["status"] for row in whole("metrics", text)}
    assert found == {"9座": "achieved", "8家": "achieved", "3座": "target", "5家": "target"}


def test_parts_of_a_budget_need_no_number() -> None:
    """A year and what there is of it tell."""
    text = (
        "柳荫街道2030年预算执行情况与2031年预算草案的报告\n2030年预算执行情况\n财政收入9亿元,增长5%。\n"
        "2031年预算安排\n财政收入8亿元。\n"
    )
    assert [row["status"] for row in whole("metrics", text)] == ["achieved", "achieved", "target"]


def test_what_is_asked_opens_a_part() -> None:
    """怎么干 with a time to come, behind any mark, and 差距在哪里: headings without a number."""
    text = (
        "柳荫街道2030年工作总结和2031年工作要点\n全年累计建成公园9座,同比增长5%,荣获先进。\n差距在哪里\n"
        "车位少了30个。\n▶2031年怎么干\n(1)聚焦民生。修桥3座。\n(2)聚焦产业。引进企业5家。\n"
    )
    found = {row["quote"]: row["status"] for row in whole("metrics", text)}
    assert found == {"9座": "achieved", "5%": "achieved", "30个": "baseline", "3座": "target", "5家": "target"}


def test_a_question_says_what_its_answer_is_about() -> None:
    """The plan that is asked for goes on in the paragraphs of the answer, up to the next question."""
    text = (
        "2030年的钱花到哪里去了?柳荫街道决算答问\n问:钱花到哪里去了?\n答:修桥3座,居民出行更加方便。\n"
        "问:接下来有什么打算?\n答:车位建到90个。\n公园改到4座。\n问:明细在哪里看?\n答:去年的账贴在墙上,一共12张。\n"
    )
    found = {row["quote"]: row["status"] for row in whole("metrics", text)}
    assert found == {"3座": "achieved", "90个": "target", "4座": "target", "12张": "achieved"}


def test_a_letter_about_a_plan_of_five_years() -> None:
    """Its subtitle tells what it is; the paragraph on the years gone by looks back, all others ahead."""
    text = (
        "致柳荫街道居民的一封信\n——“十六五”规划建议,请您也来改一改\n居民朋友们:\n过去五年,街道走得不容易。公园修了9座,居民出行更加方便。企业有了45家。\n"
        "2031—2035年,目标不贪多。修桥3座。\n先说产业。企业引到50家。\n再说家园。车位建到90个。\n"
    )
    found = {row["quote"]: row["status"] for row in whole("metrics", text)}
    assert [found[words] for words in ("3座", "50家", "90个")] == ["target"] * 3
    assert not {"target"} & {found[words] for words in ("9座", "45家")}


def test_a_meeting_that_heard_a_report_asks_for_what_is_to_be_done() -> None:
    """Minutes of an assembly: what was found is looked back on, what is asked for planned, in the lines behind too."""
    text = (
        "甲县人大常委会主任会议纪要\n时间:2031年5月22日上午\n会议听取了养老服务情况的报告。\n"
        "会议认为,建起食堂6所,居民安居乐业。\n会议要求,逐条整改。\n一要把规划补上。床位增加30张。\n二要把钱用好。补贴提到150元。\n"
    )
    found = {row["quote"]: (row["status"], str(row["period_start"])[:4]) for row in whole("metrics", text)}
    assert found == {"6所": ("achieved", "2031"), "30张": ("target", "2031"), "150元": ("target", "2031")}


def test_what_counts_is_no_title() -> None:
    """A first sentence with so many of something, in words too, is no title of its paragraph."""
    assert titles("一、2030年工作回顾\n干部上门走访百余户。居民放心了。\n党群同心聚力。居民放心了。\n") == [
        (1, "一、", "2030年工作回顾"),
        (2, None, "党群同心聚力"),
    ]


@pytest.mark.parametrize("word", ["任务", "事项", "项目", "实事", "问题", "举措", "措施"])
def test_items_are_counted_by_their_name(word: str) -> None:
    """任务1: begins an item as 1. does, and its number is a label."""
    text = f"柳荫街道2031年工作计划\n{word}1:疏浚塘坝5口。\n{word}2:修复机井12眼。\n"
    assert [row["number"] for row in whole("sections", text)] == [f"{word}1:", f"{word}2:"]
    assert [row["object"] for row in whole("commitments", text)] == ["塘坝5口", "机井12眼"]
    kinds = [row["kind"] for row in whole("mentions", text)]
    assert kinds == ["time", "label", "measure", "label", "measure"]


@pytest.mark.parametrize(
    "heading",
    ["2031年奋斗目标", "2031年主要预期指标", "2031年民生实事", "2031年工作总体安排", "2031年要抓的大事", "明年干什么"],
)
def test_a_year_and_what_is_to_be_done_in_it(heading: str) -> None:
    """Announce a part without a number."""
    found = read(
        f"柳荫街道2030年工作情况\n2030年工作回顾\n修路8条,居民出行更加方便。\n{heading}\n修桥3座,居民出行更加方便。\n"
    )
    assert [one.stance for one in found.sentences if one.type == "body"] == ["review", "plan"]


@pytest.mark.parametrize("words", ["进入2031年,", "做好2031年工作,要", "对于2031年的工作,我们打算"])
def test_what_leads_to_the_year_ahead(words: str) -> None:
    """Opens a paragraph that plans, in a text without headings."""
    text = f"柳荫街道2030年工作总结\n2030年,街道修路8条,居民出行更加方便。\n{words}新建公园6座。新增车位90个。\n"
    assert [row["status"] for row in whole("metrics", text)] == ["achieved", "target", "target"]
