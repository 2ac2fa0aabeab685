"""Stance of what a sentence announces: problems that were found, and proposals to do away with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from analysis.parsing.stance import Answer, Said


def problems_follow(at: Said) -> Answer:
    """A sentence ends with the word that problems are to follow.

    + 代表们也指出了一些问题: = situation
    + 主要存在以下问题: = situation
    - 代表们指出,问题都已解决:路通了。
    - 解决了三个问题:路、桥、灯。
    """
    found = at.says("problems_follow") if at.type == "body" else None
    return ("situation", found) if found else None


def proposals_follow(at: Said) -> Answer:
    """A sentence ends with the word that proposals are to follow.

    + 为此,提出如下意见建议: = plan
    + 现建议如下: = plan
    - 办理代表建议9件:路、桥、灯。
    """
    found = at.says("proposals_follow") if at.type == "body" else None
    return ("plan", found) if found else None
