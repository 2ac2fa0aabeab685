"""What every page goes through: languages told, inline styles turned into one sheet, a policy that allows no more."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode

import pytest

from analysis.publish.markup import finish

META = '<meta http-equiv="Content-Security-Policy" content="POLICY">'
PAGE = f'<!doctype html>\n<html lang="en"><head>{META}{{}}</head><body>{{}}</body></html>'


def body(html: str, head: str = "") -> str:
    """The body of a finished page."""
    found = re.search(r"<body>(.*)</body>", finish(PAGE.format(head, html), "en"), re.DOTALL)
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("html", "finished"),
    [
        ("<p>plain words</p>", "<p>plain words</p>"),
        ("<p>see 街道 here</p>", '<p>see <span lang="zh-CN">街道</span> here</p>'),
        ("<td>“甲街道”，第1期（一）</td>", '<td><span lang="zh-CN">“甲街道”，第1期（一）</span></td>'),
        ("<text>街道 A</text>", '<text><span lang="zh-CN">街道</span> A</text>'),
        ("<svg><text>街道 A</text></svg>", '<svg><text><tspan lang="zh-CN">街道</tspan> A</text></svg>'),
        ('<p lang="zh-CN">街道<b>工作</b></p>街', '<p lang="zh-CN">街道<b>工作</b></p><span lang="zh-CN">街</span>'),
        ('<p title="街道 > 社区">x</p>', '<p title="街道 > 社区">x</p>'),
        ("<p>a<br>街<img alt='道'>b</p>", "<p>a<br><span lang=\"zh-CN\">街</span><img alt='道'>b</p>"),
        ("<option>街</option><!-- 道 -->", "<option>街</option><!-- 道 -->"),
        ("街 &lt;b&gt; 道", '<span lang="zh-CN">街</span> &lt;b&gt; <span lang="zh-CN">道</span>'),
    ],
)
def test_runs_of_chinese_are_told_to_be_chinese(html: str, finished: str) -> None:
    """Words, not attributes; nothing inside an element that tells its language, nothing where no element may stand."""
    assert body(html) == finished


def test_the_chinese_edition_is_chinese_as_a_whole() -> None:
    """No run of it needs to say so."""
    page = PAGE.format("", "<p>看 街道 here</p>")
    assert "<p>看 街道 here</p>" in finish(page, "zh")


def test_inline_styles_become_classes_of_one_sheet() -> None:
    """Equal styles share a class, an element keeps the classes it has, quoted quotes come out as they were."""
    html = '<p style="color: red">a</p><p class="b" style="color: red;">c</p><i style=\'font: "X"\' id="d">e</i>'
    finished = finish(PAGE.format("", html), "en")
    assert " style=" not in finished
    sheet = re.search(r"<style>(.*)</style>", finished)
    assert sheet
    rules = dict(re.findall(r"\.(i\w+)\{(.*?)\}", sheet[1]))
    red, font = (next(name for name, rule in rules.items() if rule == wanted) for wanted in ("color: red", 'font: "X"'))
    assert f'<p class="{red}">a</p><p class="b {red}">c</p><i class="{font}" id="d">e</i>' in finished


def test_the_policy_names_the_digest_of_every_sheet_in_the_page() -> None:
    """So that browsers apply it, and nothing that was not there when the page was made."""
    finished = finish(PAGE.format("<style>p{color:red}</style>", '<p style="margin:0">a</p>'), "en")
    sheets = re.findall(r"<style>(.*?)</style>", finished)
    assert len(sheets) == 2
    for sheet in sheets:
        assert f"'sha256-{b64encode(hashlib.sha256(sheet.encode()).digest()).decode()}'" in finished
    assert "default-src 'none'" in finished
    assert "unsafe" not in finished
