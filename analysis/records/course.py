"""What a value can be: a level, a share, a rank, or a change and in which direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Aspect = Literal["level", "change", "share", "rank"]


@dataclass(frozen=True, slots=True)
class Course:
    """An aspect; ``sign`` is +1 or -1 for a change, else None."""

    aspect: Aspect
    sign: int | None = None

    def __str__(self) -> str:
        """As a reader sees it: level, change -1."""
        return self.aspect if self.sign is None else f"{self.aspect} {self.sign:+d}"


LEVEL, SHARE, RANK = Course("level"), Course("share"), Course("rank")
RISE, FALL = Course("change", 1), Course("change", -1)
