from __future__ import annotations

import gc

import pandas as pd
import pytest

import analysis
from analysis.batch import Text, read_batch
from analysis.errors import InputError
from analysis.records.clause import View

TEXTS = [
    "甲街道工作报告\n一、2030年工作回顾\n税收收入5亿元,增长8%。\n二、2031年工作安排\n6月底前新建公园3个。",
    "",
    "乙街道工作报告\n一、2030年工作回顾\n存在短板。走访老人60户。",
]
LEXICON = analysis.Lexicon.default()


def _batch(texts: list[str]) -> list[Text]:
    metas = (analysis.ReportMeta(doc_id=f"of-{len(text)}", district="甲", plan_year=2031) for text in texts)
    return [Text(meta, text) for meta, text in zip(metas, texts, strict=True)]


def test_a_batch_is_its_reports_one_behind_the_other() -> None:
    """What is read of a report does not hang on what is read with it, to the last digit; an empty one is read too."""
    whole = read_batch(_batch(TEXTS), LEXICON)
    single = [read_batch([text], LEXICON) for text in _batch(TEXTS)]
    assert len(whole["documents"]) == len(TEXTS)
    for name, table in whole.items():
        expected = pd.concat([tables[name] for tables in single], ignore_index=True)
        pd.testing.assert_frame_equal(table, expected, check_exact=True)


@pytest.mark.parametrize("waits", [True, False])
def test_the_garbage_collector_is_left_as_it_was(waits: bool) -> None:
    """It waits while a batch is read, and goes on behind it, also behind a text that is none."""
    (gc.disable if waits else gc.enable)()
    try:
        read_batch(_batch(TEXTS), LEXICON)
        assert gc.isenabled() is not waits
        with pytest.raises(InputError):
            read_batch(_batch([*TEXTS, "\ud800"]), LEXICON)
        assert gc.isenabled() is not waits
    finally:
        gc.enable()


def test_nothing_of_a_report_waits_for_the_collector() -> None:
    """A sentence and its numbers hold each other no more when the tables are made."""
    gc.collect()
    gc.disable()
    try:
        tables = read_batch(_batch(TEXTS), LEXICON)
        assert len(tables["metrics"])
        assert not any(isinstance(one, View) for one in gc.get_objects())
    finally:
        gc.enable()
