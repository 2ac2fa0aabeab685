"""What every finished page goes through: Chinese is told to be Chinese, and the page's policy allows nothing else.

``lang``: in the English edition runs of Chinese characters get ``lang="zh-CN"`` of their own, for screen readers to
change the voice and for browsers to take Chinese, not Japanese, forms.
``policy``: the Content-Security-Policy forbids inline styles, which matplotlib writes by the hundred; each becomes a
class of one style sheet in the page, whose digest the policy names.
"""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from html import unescape

_TOKEN = re.compile(
    r"""<!--.*?-->
      | <(?P<raw>style|script|title|option|textarea)\b.*?</(?P=raw)\s*>
      | <[a-zA-Z/!](?:[^>"']|"[^"]*"|'[^']*')*>""",
    re.DOTALL | re.VERBOSE,
)
_STYLE = re.compile(r"""\sstyle=(?:"([^"]*)"|'([^']*)')""")
_CLASS = re.compile(r"""\sclass="([^"]*)\"""")
_HAN = r"\u2e80-\u2fdf\u3005\u3007\u3021-\u3029\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Chinese characters with the punctuation and digits between them.
_CHINESE = re.compile(rf"[“‘《（【「]*[{_HAN}](?:[^<a-zA-Z\n]*[{_HAN}])?[”’》）】」。，、；：！？]*")
_LANG = re.compile(r'\slang="')
_MARK = "POLICY"  # where a page's template wants its policy
VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})


def finish(page: str, edition: str) -> str:
    """The page with languages marked, inline styles turned into one sheet, and its policy filled in."""
    page, rules = _classes(page if edition == "zh" else _languages(page))
    if rules:
        sheet = "".join(f".{name}{{{rule}}}" for name, rule in sorted(rules.items()))
        page = page.replace("</head>", f"<style>{sheet}</style>\n</head>", 1)
    sheets = [match[0] for match in re.finditer(r"(?<=<style>).*?(?=</style>)", page, re.DOTALL)]
    return page.replace(_MARK, policy(sheets), 1)


def policy(sheets: list[str]) -> str:
    """A Content-Security-Policy under which no request can leave the folder of the page."""
    digests = sorted({b64encode(hashlib.sha256(sheet.encode()).digest()).decode() for sheet in sheets})
    styles = " ".join(["'self'", *(f"'sha256-{digest}'" for digest in digests)])
    return (
        f"default-src 'none'; style-src {styles}; script-src 'self'; font-src 'self'; img-src 'self' data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _classes(page: str) -> tuple[str, dict[str, str]]:
    """Each inline style as a class; returns the rules by class name."""
    rules: dict[str, str] = {}

    def replace(match: re.Match[str]) -> str:
        tag = match[0]
        found = _STYLE.search(tag)
        if match["raw"] or tag.startswith("<!") or not found:
            return tag
        rule = unescape(found[1] or found[2] or "").strip().rstrip(";")
        name = f"i{hashlib.sha256(rule.encode()).hexdigest()[:8]}"
        rules[name] = rule
        tag = tag[: found.start()] + tag[found.end() :]
        if _CLASS.search(tag):
            return _CLASS.sub(rf' class="\1 {name}"', tag, count=1)
        return re.sub(r"^<[\w:-]+", rf'\g<0> class="{name}"', tag, count=1)

    return _TOKEN.sub(replace, page), rules


def _languages(page: str) -> str:
    """``lang`` on each run of Chinese that is not inside an element that has one (other than the root)."""
    out: list[str] = []
    open_tags: list[tuple[str, bool]] = []  # (name, is the language told) of the elements around
    at = 0
    for match in _TOKEN.finditer(page):
        out.append(_text(page[at : match.start()], open_tags))
        out.append(match[0])
        at = match.end()
        name = re.match(r"</?([\w:-]+)", match[0])
        if match["raw"] or name is None or name[1].lower() in VOID or match[0].endswith("/>"):
            continue
        if match[0].startswith("</"):
            while open_tags and open_tags.pop()[0] != name[1]:
                pass
        else:
            told = bool(open_tags and open_tags[-1][1]) or (name[1] != "html" and bool(_LANG.search(match[0])))
            open_tags.append((name[1], told))
    out.append(_text(page[at:], open_tags))
    return "".join(out)


def _text(text: str, around: list[tuple[str, bool]]) -> str:
    if not text.strip() or (around and around[-1][1]) or not _CHINESE.search(text):
        return text
    element = "tspan" if any(name == "svg" for name, _ in around) else "span"
    return _CHINESE.sub(lambda run: f'<{element} lang="zh-CN">{run[0]}</{element}>', text)
