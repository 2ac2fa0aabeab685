from __future__ import annotations

from datetime import date

import pytest

from analysis.corpus.formats.known import CONTAINERS
from analysis.corpus.formats.read import read_content
from analysis.corpus.formats.reading import Reading
from analysis.errors import InputError
from tests.corpus.formats.made import BODY, TEXT

PARAGRAPHS = "".join(f"<p>　　{line}</p>\n" for line in BODY[1:])
FRAME = (
    '<div>今天是2032年3月2日 气温 8~15℃</div><ul><li><a href="/">首页</a></li><li><a>政务公开</a></li></ul>'
    "<div>当前位置：<a>首页</a> &gt; <a>工作报告</a> &gt; 正文</div>{}"
    "<div>【<a>打印本页</a>】【<a>关闭窗口</a>】</div><div>上一篇：<a>河埠街道2029年总结，投资9亿元。</a></div>"
    "<div>主办单位：云柏街道办事处　联系电话：0000-0000000</div>"
)


def page(inside: str, head: str = "") -> str:
    """A page of a site."""
    return f"<html><head><script>var a=[1,2,3];</script>{head}</head><body>{FRAME.format(inside)}</body></html>"


def read(text: str, encoding: str = "utf-8") -> Reading:
    """The report of a page."""
    (reading,) = read_content(text.encode(encoding), "page").readings
    return reading


@pytest.mark.parametrize("container", CONTAINERS)
def test_known_containers_hold_the_text(container: str) -> None:
    """Of whichever site; the title in front of it stands where the page has it."""
    name = f'id="{container[1:]}"' if container[0] == "#" else f'class="x {container[1:]} y"'
    inside = f"<h1>{BODY[0]}</h1><div {name}>{PARAGRAPHS}</div><div>推荐：河埠街道投资8,000万元。</div>"
    assert read(page(inside)).text == TEXT


def test_without_a_known_container_the_running_text_is_found() -> None:
    """In the smallest element that holds it; menus, neighbours and the foot are outside."""
    inside = f'<h1>{BODY[0]}</h1><div class="main9"><div>{PARAGRAPHS}</div></div>'
    assert read(page(inside)).text == TEXT


def test_a_page_without_any_order_loses_its_frame_line_by_line() -> None:
    """Where frame and text stand side by side, the lines of the frame are known by their words."""
    inside = (
        f"<p>{BODY[0]}</p><div>发布日期：2031-01-18&nbsp;&nbsp;来源：云柏街道&nbsp;&nbsp;浏览次数：18</div>{PARAGRAPHS}"
    )
    reading = read(page(inside))
    assert reading.text == TEXT
    assert (reading.facts.published, reading.facts.publisher) == (date(2031, 1, 18), "云柏街道")


def test_facts_of_the_metadata() -> None:
    """Those of government sites, whatever the case of their names; the title is that of the report, not of the site."""
    head = (
        f'<meta name="ArticleTitle" content="{BODY[0]}"/><meta name="pubdate" content="2031-01-18 09:30"/>'
        '<meta name="ContentSource" content="云柏街道办事处"/><meta property="og:url" content="https://example.invalid/1"/>'
    )
    facts = read(page(f'<div id="zoom">{PARAGRAPHS}</div>', head)).facts
    assert (facts.title, facts.published, facts.publisher) == (BODY[0], date(2031, 1, 18), "云柏街道办事处")
    assert facts.source_url == "https://example.invalid/1"
    titled = read(page(f'<div id="zoom">{PARAGRAPHS}</div>', f"<title>{BODY[0]}_云柏街道门户</title>"))
    assert titled.facts.title == BODY[0]
    assert titled.text == TEXT


def test_an_article_of_an_app() -> None:
    """Its text is hidden by style until a script shows it, in sections within sections, with blanks of all kinds."""
    sections = "".join(
        f'<section><section><span leaf="">\u200b{line.replace("，", "，&nbsp;")}</span></section></section>'
        "<section><br></section>"
        for line in BODY[1:]
    )
    inside = (
        f'<h1 id="activity-name">{BODY[0]}</h1><a id="js_name">云柏发布</a><em id="publish_time">2031-01-20 18:06</em>'
        f'<div id="js_content" style="visibility: hidden;">{sections}</div><div>阅读 4021 赞 37 在看 12</div>'
    )
    reading = read(f"<html><body>{inside}</body></html>")
    assert reading.text == TEXT
    assert (reading.facts.publisher, reading.facts.published) == ("云柏发布", date(2031, 1, 20))


def test_tables_are_rows_and_layout_is_not() -> None:
    """A row of figures is a line with tabs; a table that lays out the page is looked through."""
    figures = "<table><tr><th>指标</th><th>2031年目标</th></tr><tr><td><p>公共绿地</p></td><td>5,600<br>平方米</td>"
    figures += "</tr></table>"
    layout = (
        f'<table><tr><td width="200"></td><td><div class="TRS_Editor">{PARAGRAPHS}{figures}</div></td></tr></table>'
    )
    assert read(page(layout)).text.split("\n")[-2:] == ["指标\t2031年目标", "公共绿地\t5,600 平方米"]


def test_breaks_hidden_elements_and_comments() -> None:
    """A break ends a line; what the page does not show is not read."""
    inside = (
        f"{BODY[1]}<br>{BODY[4]}<br/><span style='display: none'>待核</span><!-- 草稿 --><p hidden>旧文</p>{BODY[6]}"
    )
    assert read(page(f'<div id="zoom">{inside}</div>')).text.split("\n") == [BODY[1], BODY[4], BODY[6]]


@pytest.mark.parametrize("declared", ["gb2312", "GBK", "utf-8", "iso-8859-1", "no-such-encoding"])
def test_pages_in_gb18030(declared: str) -> None:
    """Whatever they declare: that may be less than they use, or wrong."""
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    reading = read(page(f'<h1>{BODY[0]}</h1><div id="zoom">{PARAGRAPHS}</div>', head), "gb18030")
    assert (reading.text, reading.encoding) == (TEXT, "gb18030")


def test_a_web_archive() -> None:
    """The page within a .mht is read, not its pictures."""
    parts = [
        ("text/html; charset=utf-8", page(f'<h1>{BODY[0]}</h1><div id="zoom">{PARAGRAPHS}</div>')),
        ("text/css", ".a{}"),
    ]
    data = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
    data += "".join(
        f"--x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n{text}\r\n" for kind, text in parts
    )
    reading = read(data + "--x--\r\n")
    assert (reading.text, reading.format) == (TEXT, "mhtml")


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("", "a web page with"),
        (
            "<div id='app'></div><noscript>请启用浏览器的脚本功能，然后刷新本页面再试一次。</noscript>",
            "a web page with",
        ),
        (
            "".join(f"<li><a>云柏街道2030年第{n}季度工作总结</a> 2030-03-0{n}</li>" for n in range(1, 9)),
            "a web page that is a list",
        ),
    ],
)
def test_a_page_without_a_report_is_refused(inside: str, told: str) -> None:
    """A shell that a script would fill, and a list of links."""
    with pytest.raises(InputError, match=f"found {told}"):
        read(f"<html><body><ul>{inside}</ul></body></html>")
