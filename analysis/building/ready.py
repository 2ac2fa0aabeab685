"""What reading needs, made once: by the process that those who read are forked from, which imports this module.

It is 150 MB, and some seconds of a core, that none of them has to have for itself.
"""

from __future__ import annotations

import atexit
import gc
from concurrent.futures import ThreadPoolExecutor

from analysis.batch import Text, read_batch
from analysis.building.processes import let_go
from analysis.building.words import words_of
from analysis.corpus.meta import ReportMeta
from analysis.language.tokens import cutter
from analysis.lexicon.lexicon import Lexicon

# Invented. Whatever it does not touch is made by those who need it.
_REPORT = """甲街道工作报告
一、2030年工作回顾
全年完成税收1.2亿元,同比增长5%。新建社区食堂3个,惠及居民2000人;调解矛盾纠纷86起。
二、2031年工作安排
6月底前改造老旧小区4个。进一步加强安全生产,力争投入资金300万元。
"""

let_go()
with ThreadPoolExecutor(1) as _beside:  # half of what makes the segmenter is done outside of Python
    _beside.submit(Lexicon.default().made, cutter)
    _read = read_batch([Text(ReportMeta(doc_id="a", district="a", plan_year=2031), _REPORT)], Lexicon.default())
words_of(_read["sentences"], Lexicon.default())
gc.freeze()  # a collection would write to all of it, and so copy it
atexit.register(gc.unfreeze)  # else what is left at the end is complained of
