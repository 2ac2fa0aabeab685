"""Names of places in an edition: as they are in Chinese, romanised in English (ISO 7098, without tone marks)."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from pypinyin import lazy_pinyin

if TYPE_CHECKING:
    from collections.abc import Mapping

    import pandas as pd

# What sort of place it is, at the end of its name: English says it seldom, and never of a name of one sign (单县).
_SORT = re.compile(
    r"(?<=..)(?:特别行政区|(?:哈萨克|维吾尔|蒙古|柯尔克孜|塔吉克|锡伯|.{1,3}?族)*自治[区州县旗]|新区|地区|街道|[省市区县州盟旗镇乡])$"
)


@cache
def romanised(name: str) -> str:
    """“Hongqiao” for 红桥, “Pudong” for 浦东新区, “Shaanxi” for 陕西省; a name in other letters is as it is."""
    stem = _SORT.sub("", name)
    if stem in _exceptions():
        return _exceptions()[stem]
    sounds = lazy_pinyin(name, v_to_u=True)
    kept = sounds[: len(sounds) - (len(name) - len(stem))]
    return "".join(kept).capitalize() if stem != name or not name.isascii() else name


def places(parts: Mapping[str, str | None], edition: str) -> str:
    """Where a report comes from: “浙江省舟山市普陀区”, “Putuo, Zhoushan, Zhejiang”; what is not known is left out."""
    known = list(dict.fromkeys(part for name in ("province", "city", "county") if (part := parts.get(name))))
    return "".join(known) if edition == "zh" else ", ".join(romanised(part) for part in reversed(known))


def district_name(district: str, name_en: object, edition: str) -> str:
    """What a district is called: in English by the name that the registry gives (a str), or by its sounds."""
    return district if edition == "zh" else name_en if isinstance(name_en, str) else romanised(district)


def district_names(documents: pd.DataFrame, edition: str) -> pd.Series[str]:
    """What each report's district is called, in the order of ``documents`` (whose ``name_en`` may be left out)."""
    import pandas as pd  # noqa: PLC0415  # slow: whether a build is needed at all is found out without it

    told = documents["name_en"] if "name_en" in documents else [None] * len(documents)
    names = [district_name(*pair, edition) for pair in zip(documents["district"], told, strict=True)]
    return pd.Series(names, index=documents.index, dtype="str")


def report_names(documents: pd.DataFrame, edition: str) -> dict[str, str]:
    """doc_id -> what the report is called: district and year, and the doc_id where two share that."""
    from analysis.tables.years import called_by  # noqa: PLC0415  # as above

    names = district_names(documents, edition) + " " + called_by(documents).astype("str")
    names = names.where(~names.duplicated(keep=False), names + " " + documents["doc_id"])
    return dict(zip(documents["doc_id"], names, strict=True))


@cache
def _exceptions() -> Mapping[str, str]:
    return tomllib.loads((files("analysis.lexicon") / "romanised.toml").read_text(encoding="utf-8"))
