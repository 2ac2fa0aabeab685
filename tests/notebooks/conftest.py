"""Tables of three invented reports: one with review, plan and money, one that only plans, one without any number."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import analysis
from analysis.lexicon.lexicon import Lexicon
from analysis.profiles.table import profiles
from analysis.tables.vocabularies import THEMES
from analysis.themes.attention import attention

TEXTS = {
    "jia-2032": """甲街道2031年工作总结和2032年工作计划
一、2031年工作回顾
(一)民生保障有力。全年发放困难救助金300余万元,惠及1500人次。新建养老服务站2个。群众满意率达到98%。
(二)经济稳步增长。完成税收2亿元,同比增长5.5%。引进企业12家。为企业减免房租50万元。
(三)城市更新加快。完成老旧小区改造3个,加装电梯5台。拆除违法建筑1200平方米。
(四)社会治理有效。调处矛盾纠纷80起,调解成功率99%。开展安全检查300次。
(五)环境持续改善。新增绿地2万平方米。垃圾分类达标率95%以上。
(六)党建引领有力。开展主题党日活动24场。发展党员6名。
二、2032年工作计划
(一)保障民生。确保6月底前新建养老服务站1个。新增就业岗位200个。
(二)发展经济。力争完成税收2.2亿元。引进企业15家以上。
(三)更新城市。年底前完成老旧小区改造4个。加装电梯8台。
(四)加强治理。每月召开例会1次。
(五)改善环境。新增绿地1万平方米。
(六)抓好党建。开展主题党日活动30场。
""",
    "yi-2032": """乙街道2032年工作要点
一、推动经济发展
引进企业10家。完成税收1亿元。总投资5000万元的项目9月底前开工。
二、推进城市更新
完成老旧小区改造2个。加装电梯3台。
三、保障改善民生
新建养老服务站1个。
四、加强社会治理
调处矛盾纠纷50起以上。
五、建设美丽环境
新增绿地3000平方米。
六、加强党的建设
开展主题党日活动12场。
""",
    "bing-2032": """丙街道工作要点
要坚持稳中求进,推动各项工作再上新台阶。
要加强社区建设,提升服务水平。
要改善环境卫生,营造良好氛围。
""",
}


@pytest.fixture(scope="session")
def invented(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of the three reports; those that compare words and topics are empty."""
    return _written(list(TEXTS), tmp_path_factory.mktemp("invented") / "tables")


@pytest.fixture(scope="session")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the tables of the one report that states no number."""
    return _written(["bing-2032"], tmp_path_factory.mktemp("silent") / "tables")


def _written(doc_ids: list[str], folder: Path) -> Path:
    metas = [analysis.ReportMeta(doc_id=doc, district=TEXTS[doc][0], plan_year=2032) for doc in doc_ids]
    parsed = [dict(analysis.parse_report(TEXTS[meta.doc_id], meta).items()) for meta in metas]
    tables = {name: pd.concat([own[name] for own in parsed], ignore_index=True) for name in parsed[0]}
    labels = pd.Categorical(tables["sentences"]["theme"], list(THEMES)).codes
    tables["themes"] = attention(tables["sentences"], tables["metrics"], np.eye(len(THEMES))[labels], 1.0)
    tables["profiles"] = profiles(tables, Lexicon.default())
    analysis.write(analysis.Tables(**tables), folder)
    return folder
