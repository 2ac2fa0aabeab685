"""The ``analysis`` command. Each subcommand parses its arguments and calls one function.

A mistake of the user (InputError, a wrong option) is one line on standard error and exit status 2; anything else that
goes wrong keeps its traceback. Commands import what they need when they run, so that ``--help`` does not wait.
``app.py`` is the application with the options that several commands share, and ``stopping.py`` ends it on Ctrl-C;
``corpora.py``, ``texts.py`` and ``pages.py`` are the commands, with those of ``analysis.adding`` and
``analysis.correcting``.
"""

from __future__ import annotations

from analysis.adding import command as adding
from analysis.cli import corpora, pages, texts  # noqa: F401  # each puts its commands into the application
from analysis.cli.app import app
from analysis.correcting import command as correcting

app.command()(adding.add)
app.command("list")(adding.list_reports)
app.command()(adding.remove)
app.command()(correcting.review)

__all__ = ["app"]
