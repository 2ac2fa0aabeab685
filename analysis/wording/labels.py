"""What codes and columns are called on figures and pages, in Chinese and English."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

import pandas as pd

from analysis.lexicon.lexicon import Lexicon
from analysis.records.canonical import indicators
from analysis.tables.catalogue import TABLES
from analysis.tables.schema import Column
from analysis.tables.years import called_by
from analysis.themes.codebook import codebook

_CODES: Mapping[str, str] = MappingProxyType({
    # stance
    "review": "回顾", "plan": "计划", "situation": "形势",
    # status
    "achieved": "已完成", "target": "目标", "baseline": "现状",
    # aspect
    "level": "水平", "change": "变化", "share": "比率",
    # dimension
    "count": "数量", "money": "金额", "area": "面积", "length": "长度", "volume": "容积", "mass": "质量",
    "energy": "能量", "power": "功率", "ratio": "百分比", "duration": "时长", "rank": "名次", "unknown": "未知",
    # kind of mention
    "measure": "度量", "qualifier": "限定", "time": "时间", "formula": "数字提法",
    "label": "编号", "unexplained": "未解释",
    # flow
    "expenditure": "支出", "investment": "投资", "revenue": "税收财政", "relief": "减免", "capital": "引资",
    "output": "产值", "income": "收入", "penalty": "罚没", "funding": "争取资金", "rnd": "研发", "other": "其他",
    # caveat
    "approximate": "约数", "lower_bound": "下限", "upper_bound": "上限", "range": "区间", "mixed_period": "期间不一",
    "subtotal_of": "其中", "not_public_money": "非财政资金", "foreign_currency": "外币",
    # bound
    "exact": "确数", "approx": "约", "over": "以上", "under": "以下",
    # firmness, genre
    "binding": "刚性", "effort": "争取", "neutral": "一般", "review_plan": "总结与计划", "midyear": "半年总结",
    "progress": "进展通报", "budget": "预算报告",
    "account": "决算", "bulletin": "统计公报", "list": "项目清单", "outline": "规划纲要", "news": "新闻",
    # tier
    "township": "街道乡镇", "county": "区县", "city": "市", "province": "省", "nation": "国家",
    # how sections were found
    "headings": "分行标题", "run_in": "行内标题", "none": "无标题",
    # type of sentence
    "heading": "标题", "body": "正文", "front": "文首", "glossary": "名词解释",
    # type of time; a duration is called as its dimension
    "point": "时点", "period": "时段", "deadline": "期限", "recurrence": "周期",
    # origin
    "parsed": "解析", "reviewed": "人工校订",
    # part of a profile, and what the interval of a measure is of
    "whole": "全文", "blocks": "分段重抽", "reading": "判读误差", "labelling": "标注误差",
    # what a review does, and whether it holds
    "add": "增补", "remove": "删除", "applied": "生效", "stale": "失效",
})  # fmt: skip
_ENGLISH: Mapping[str, str] = MappingProxyType({"rnd": "R&D", "review_plan": "review and plan", "midyear": "mid-year"})


def label(code: str) -> str:
    """“计划 plan” for a code of any closed vocabulary; an unknown code is shown as it is."""
    chinese = _CODES.get(code)
    return f"{chinese} {_ENGLISH.get(code, code)}" if chinese else code


def theme_label(code: str) -> str:
    """“经济发展 economy” for a theme of the codebook. KeyError for any other."""
    return theme_labels()[code]


@cache
def theme_labels() -> Mapping[str, str]:
    """Code -> label of every theme, in the order of the codebook."""
    return MappingProxyType({theme.code: f"{theme.label} {theme.code}" for theme in codebook(Lexicon.default())})


def indicator_label(code: str) -> str:
    """“税收收入 Tax revenue” for an indicator of the crosswalk; an unknown code is shown as it is."""
    return _indicators().get(code, code)


@cache
def _indicators() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for known in indicators(Lexicon.default()):
        found[known.code] = f"{known.label} {known.name}"
        if known.growth:
            found[known.growth] = f"{known.label}变化 {known.name}, change"
        if known.each:
            found[known.each] = f"{known.label}单位量 {known.name}, for each"
    return MappingProxyType(found)


def column_label(name: str) -> str:
    """“主题 theme” for a column that the catalogue declares, else its plain words; names of reports stay as is."""
    words = name.replace("_", " ") if name.isascii() and name.isidentifier() else name
    declared = _columns().get(name)
    return f"{declared.label} {words}" if declared else words


def value_label(column: str, value: str) -> str:
    """The words for a value of a column of codes, several of them joined by “; ”; any other value as it is."""
    if column == "indicator_code":
        return indicator_label(value)
    declared = _columns().get(column)
    if declared is None:
        return value
    words = theme_labels() if column.startswith("theme") else {code: label(code) for code in declared.allowed or ()}
    return "; ".join(words.get(code, code) for code in (value.split(";") if declared.many else [value]))


@cache
def _columns() -> Mapping[str, Column]:
    return MappingProxyType({column.name: column for table in reversed(TABLES) for column in reversed(table.columns)})


def report_names(documents: pd.DataFrame) -> dict[str, str]:
    """doc_id -> what a figure calls the report: “街道 year”, and the doc_id where two share that."""
    names = documents["district"] + " " + called_by(documents).astype("str")
    names = names.where(~names.duplicated(keep=False), names + " " + documents["doc_id"])
    return dict(zip(documents["doc_id"], names, strict=True))


def with_report(frame: pd.DataFrame, names: Mapping[str, str]) -> pd.DataFrame:
    """A frame with a first column ``report``: the name of the report of each row's doc_id."""
    return frame.assign(report=frame["doc_id"].map(dict(names)))[["report", *frame.columns]]
