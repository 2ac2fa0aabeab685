from __future__ import annotations

import pandas as pd
import pytest

from analysis.tables.catalogue import TABLES
from analysis.tables.vocabularies import THEMES, TIME_TYPES
from analysis.wording.labels import (
    column_label,
    label,
    report_names,
    theme_label,
    theme_labels,
    value_label,
    with_report,
)


def test_every_code_of_the_catalogue_has_chinese_and_english_words() -> None:
    """No closed vocabulary is shown as a bare code; types of times are told in the readings, not by their column."""
    for declared in (column for table in TABLES for column in table.columns if column.allowed):
        if declared.name.startswith("theme") or declared.allowed == TIME_TYPES:
            continue
        bare = [code for code in declared.allowed or () if value_label(declared.name, code) == code]
        assert bare == [], declared.name


def test_themes_are_called_as_in_the_codebook() -> None:
    """Thirteen, in its order; an unknown one is a mistake."""
    assert tuple(theme_labels()) == THEMES
    assert theme_label("economy") == "经济发展 economy"
    with pytest.raises(KeyError):
        theme_label("nothing")


def test_unknown_codes_and_columns_stay_as_they_are() -> None:
    """What is not declared is shown in its own words."""
    assert label("achieved") == "已完成 achieved"
    assert label("nonsense") == "nonsense"
    assert column_label("status") == "状态 status"
    assert column_label("side_by_side") == "side by side"
    assert column_label("甲_乙 2022") == "甲_乙 2022"
    assert value_label("side_by_side", "plan") == "plan"
    assert value_label("indicator_code", "no_such_indicator") == "no_such_indicator"


def test_joined_codes_are_told_one_by_one() -> None:
    """A column of many holds several codes."""
    assert value_label("caveats", "approximate;subtotal_of") == "约数 approximate; 其中 subtotal_of"


def test_reports_are_called_by_district_and_year() -> None:
    """Two of one district and year are told apart by their ids."""
    starts = pd.to_datetime(["2022-01-01", "2022-01-01", "2022-07-01"])
    documents = pd.DataFrame({"doc_id": ["a", "b", "b2"], "district": ["甲", "乙", "乙"], "plan_start": starts})
    assert report_names(documents) == {"a": "甲 2022", "b": "乙 2022 b", "b2": "乙 2022 b2"}


def test_with_report_puts_the_name_first() -> None:
    """The doc_id stays, for the links."""
    table = with_report(pd.DataFrame({"n": [1], "doc_id": ["a"]}), {"a": "甲 2022"})
    assert list(table) == ["report", "n", "doc_id"]
    assert table["report"].tolist() == ["甲 2022"]
