"""Score the parser on the reports, or tables that it has built, while working on it."""

from __future__ import annotations

import argparse
from pathlib import Path

from analysis.errors import InputError
from analysis.evaluation.command import evaluate_reports, print_errors, print_scores, write_json
from analysis.evaluation.measures import definitions
from analysis.evaluation.score import evaluate
from analysis.tables.store import load


def main() -> None:
    """``python -m analysis.evaluation``: print scores, and errors where asked; exit status 2 for wrong input."""
    parser = argparse.ArgumentParser(prog="python -m analysis.evaluation", description=__doc__)
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--corpus", type=Path, default=Path("data/reports"), help="registered reports, parsed now")
    source.add_argument("--tables", type=Path, help="built tables, instead of parsing")
    parser.add_argument("--gold", type=Path, default=Path("data/gold"), help="folder of the annotation")
    parser.add_argument("--json", type=Path, help="write the scores here")
    parser.add_argument("--by-report", action="store_true", help="the scores of each report as well")
    names = list(definitions())
    parser.add_argument("--errors", nargs="*", choices=names, metavar="MEASURE", help="list errors, all or of these")
    options = parser.parse_args()
    try:
        if options.tables:
            scores = evaluate(load(options.tables), options.gold)
        else:
            scores = evaluate_reports(options.corpus, options.gold)
    except InputError as error:
        parser.exit(2, f"{error}\n")
    print_scores(scores, by_report=options.by_report)
    if options.errors is not None:
        print_errors(scores, options.errors or None)
    if options.json:
        write_json(scores, options.json)


main()
