from __future__ import annotations

import analysis
from analysis.findings.overview import overview

TEXT = "甲街道2031年工作计划\n一、经济发展\n6月底前完成厂房改造3处。推进企业服务。完成税收5亿元。\n"


def test_a_report_is_counted_in_one_row() -> None:
    """As many as the tables have rows of each sort; the leading theme is one of the plan and has its share."""
    tables = analysis.parse_report(TEXT, analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031))
    row = overview(tables).to_dict("records")[0]
    promises = tables.commitments
    assert row["n_promises"] == len(promises) > 0
    assert row["n_dated"] == sum(promises["due"].notna()) == 1
    assert row["n_numbered"] == sum(promises["n_targets"] > 0)
    assert (row["n_metrics"], row["n_amounts"]) == (2, 1)
    themes = (
        tables.themes[tables.themes["stance"] == "plan"].set_index("theme")["share"].drop("general", errors="ignore")
    )
    assert (row["theme"], row["share"]) == (themes.idxmax(), themes.max())


def test_a_report_without_words_has_a_row_of_nothing() -> None:
    """Zeros, and no theme."""
    tables = analysis.parse_report("甲街道\n", analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031))
    row = overview(tables).to_dict("records")[0]
    assert [row[name] for name in ("n_promises", "n_dated", "n_numbered", "n_metrics", "n_amounts")] == [0] * 5
    assert not isinstance(row["theme"], str)
