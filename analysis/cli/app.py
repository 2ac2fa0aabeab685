"""The application itself, how a mistake is told, and the options that several commands share."""

from __future__ import annotations

import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

import analysis
from analysis.cli.stopping import STOPPED, Stopped, stoppable
from analysis.errors import InputError

# What an option was called in the last release, of every command or of some: understood for one release more.
OLD_NAMES = {"--reports": "--corpus"}
OLD_NAMES_OF = {"build": {"--out": "--tables"}, "parse": {"--out": "--tables"}}


class _Commands(TyperGroup):
    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command and its words, those under an old name under the new one."""
        name, command, words = super().resolve_command(ctx, args)
        old = OLD_NAMES | OLD_NAMES_OF.get(str(name), {})
        for at, word in enumerate(words):
            option, is_joined, value = word.partition("=")
            if option in old:
                typer.echo(f"{option} is called {old[option]} now; the old name goes with the next release.", err=True)
                words[at] = f"{old[option]}{is_joined}{value}"
        return name, command, words

    def main(self, *args: Any, **options: Any) -> Any:
        _speak_anywhere()
        try:
            with stoppable():
                code = super().main(*args, **(options | {"standalone_mode": False}))
        except Stopped as stopped:
            typer.echo(STOPPED, err=True)
            code = stopped.status
        except InputError as error:
            typer.echo(error, err=True)
            code = 2
        except typer.TyperException as error:
            typer.echo(f"{error.format_message().rstrip('.')}. For help: analysis --help", err=True)
            code = error.exit_code
        sys.exit(code)


def _speak_anywhere() -> None:
    """Let what a terminal cannot show be told by its code point: no line is worth the end of a command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


app = typer.Typer(
    name="analysis",
    help="Comparative analytics of Chinese subdistrict (街道) work reports.",
    cls=_Commands,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _print_version(asked: bool) -> None:
    if asked:
        typer.echo(f"analysis {analysis.__version__}")
        raise typer.Exit


@app.callback()
def main(
    _version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Take what belongs to no command; the help is that of ``app``."""


Corpus = Annotated[Path, typer.Option(help="Folder of the registered reports (with reports.toml).")]
NewTables = Annotated[Path, typer.Option(help="Folder for the tables; replaced as a whole.")]
TablesFolder = Annotated[Path, typer.Option(help="Folder of built tables.")]
NoReviewed = Annotated[
    bool, typer.Option("--no-reviewed", help="What the parser reads, without what people have set right.")
]
