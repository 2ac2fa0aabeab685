from __future__ import annotations

import pandas as pd

import analysis
from analysis.findings.overview import overview

TEXT = "甲街道2031年工作计划\n一、经济发展\n6月底前完成厂房改造3处。推进企业服务。完成税收5亿元。\n"


def test_a_report_is_counted_in_one_row() -> None:
    """As many as the tables have rows of each sort."""
    tables = analysis.parse_report(TEXT, analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031))
    row = overview(tables).to_dict("records")[0]
    promises = tables.commitments
    assert row["n_promises"] == len(promises) > 0
    assert row["n_dated"] == sum(promises["due"].notna()) == 1
    assert row["n_numbered"] == sum(promises["n_targets"] > 0)
    assert (row["n_metrics"], row["n_amounts"]) == (2, 1)


def test_the_leading_theme_is_that_of_the_plan() -> None:
    """Not of the whole report where there is a plan, and never the theme that says nothing."""
    tables = analysis.parse_report(TEXT, analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031))
    told = [("whole", "culture", 0.9), ("plan", "general", 0.5), ("plan", "economy", 0.2), ("plan", "party", 0.3)]
    rows = [{"doc_id": "jia-2031", "stance": stance, "theme": theme, "share": share} for stance, theme, share in told]
    row = overview(analysis.Tables(**dict(tables.items()) | {"themes": pd.DataFrame(rows)})).to_dict("records")[0]
    assert (row["theme"], row["share"]) == ("party", 0.3)


def test_a_report_without_words_has_a_row_of_nothing() -> None:
    """Zeros, and no theme."""
    tables = analysis.parse_report("甲街道\n", analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031))
    row = overview(tables).to_dict("records")[0]
    assert [row[name] for name in ("n_promises", "n_dated", "n_numbered", "n_metrics", "n_amounts")] == [0] * 5
    assert not isinstance(row["theme"], str)
