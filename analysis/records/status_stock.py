"""Status of what is there already: a stock, its parts, and what stands beside it in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from analysis.parsing.decision import needs
from analysis.records import lists

if TYPE_CHECKING:
    from analysis.parsing.decision import Answer
    from analysis.records.clause import Clause
    from analysis.records.status import Status

OF_PLACES = ("count", "area", "length")  # what there may already be so much of


@needs("status.stock_with_parts")
def part_of_what_there_is(at: Clause) -> Answer[Status]:
    """The parts of a stock are stock.

    + 下辖社区20个,其中农村社区【8个】。 = baseline
    - 新建公园20个,其中口袋公园【8个】。
    """
    found = at.says("past", "status.stock_with_parts")
    return ("baseline", found) if found else None


@needs("status.stock")
def stock(at: Clause) -> Answer[Status]:
    """A count of what is there already; in a plan only where nothing is to be done to it.

    + 全镇现有车位【120个】。 = baseline
    + plan: 全镇现有车位【120个】。 = baseline
    - plan: 推动现有【120个】车位共享。
    - 新列入的项目已有【2个】进场施工。
    - 新列入的项目已有【2个】全面完成。
    - 已有【7个】村完成改厕。
    - 资金支付率只有【63.7%】。
    - 为户籍老人送清凉包【300份】。
    """
    found = at.says("left", "status.stock")
    if found is None or at.says("left", "status.rate_so_low") or at.says("left", "status.acts_for"):
        return None
    if at.says("left", "status.some_already") and at.says("right", "status.acts_behind"):
        return None
    if at.stance == "plan" and (at.says("left", "status.works_on_stock") or at.says("left", "status.planned")):
        return None
    return "baseline", found


@needs("review", "behind", "status.stock", one_of=("status.row_of_stock", "status.only_a_name"))
def beside_a_stock(at: Clause) -> Answer[Status]:
    """What stands behind what there is already, in its list or in clauses without a verb, is there too.

    + 共有住宅23幢、居民【896户】。 = baseline
    + 辖区有市场9个,摊位1286个,店员约【2500人】。 = baseline
    + 全镇共有住宅23幢、居民896户,党员【61人】。 = baseline
    - 辖区有市场9个,改造摊位1286个,店员【2500人】。
    - 辖区有市场9个,营业额【2500万元】。
    - 新建市场9个,摊位【1286个】。
    - 共有住宅23幢、新建公园【3个】。
    - 新建公园3个、食堂【2处】。
    """
    if at.stance != "review" or not _names_a_thing(at):
        return None
    for before in reversed(at.view.clauses[max(0, at.rank - lists.LONGEST) : at.rank]):
        if found := before.says("left", "status.stock"):
            return "baseline", found
        if not _names_a_thing(before):
            return None
    return None


def _names_a_thing(at: Clause) -> bool:
    """Whether there is nothing in front of a count but what is counted."""
    named = "status.row_of_stock" if at.listed else "status.only_a_name"
    return at.quantity.unit.dimension in OF_PLACES and at.says("left", named) is not None
