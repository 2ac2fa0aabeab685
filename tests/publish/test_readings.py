"""What the script of an evidence page says of a number and a sentence."""

from __future__ import annotations

import json

import analysis
from analysis.publish.marks import marks
from analysis.publish.readings import readings
from analysis.wording.words import Words

TEXT = "甲街道2031年工作要点\n一、改善民生\n新建公园3个。\n二、保障安全\n整治隐患40处。\n"


def test_a_number_of_a_pdf_says_its_page() -> None:
    """The page on which its sentence begins, of the number and of the sentence; of a text that was no PDF none."""
    at = TEXT.index("二、")
    for pages, wanted in (((0, at), [["Page", "1"], ["Page", "2"]]), ((), [])):
        meta = analysis.ReportMeta(doc_id="jia-2031", district="甲", plan_year=2031, pages=pages)
        tables = analysis.parse_report(TEXT, meta)
        words = Words.of(tables.documents, "en")
        script = readings(words, "jia-2031", tables, marks(tables, "jia-2031", words), {}, {})
        found = json.loads(script.removeprefix("globalThis.readings = ").rstrip(";\n"))
        metrics = tables.metrics[tables.metrics["quote"].isin(["3个", "40处"])]
        for column in ("metric_id", "sentence_id"):
            told = [field for name in metrics[column] for field in found[name]["fields"] if field[0] == "Page"]
            assert told == wanted
