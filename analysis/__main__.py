"""``python -m analysis`` is the ``analysis`` command."""

from analysis.cli import app

app(prog_name="analysis")
