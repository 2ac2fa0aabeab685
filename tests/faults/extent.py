"""How far the trials go: bounded in the suite, far by ``make faults``."""

from __future__ import annotations

import os

LONG = os.environ.get("FAULTS") == "long"
