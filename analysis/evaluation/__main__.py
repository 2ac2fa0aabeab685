"""``python -m analysis.evaluation``: score the parser on the reports, or stored tables, while working on it."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from analysis.errors import InputError
from analysis.evaluation.command import evaluate_reports, print_errors, print_scores
from analysis.evaluation.score import evaluate


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m analysis.evaluation", description=__doc__)
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--reports", type=Path, default=Path("data/reports"), help="folder of registered reports, parsed now")
    source.add_argument("--tables", type=Path, help="folder of built tables, instead of parsing")
    parser.add_argument("--gold", type=Path, default=Path("data/gold"), help="folder of the annotation")
    parser.add_argument("--json", type=Path, help="write the scores here")
    parser.add_argument("--errors", action="store_true", help="list every error with its context")
    parser.add_argument("--measure", action="append", help="list the errors of this measure only (may be repeated)")
    parser.add_argument("--by-report", action="store_true", help="show the scores of each report")
    options = parser.parse_args()
    try:
        if options.tables:
            from analysis.tables.store import load

            scores = evaluate(load(options.tables), options.gold)
        else:
            scores = evaluate_reports(options.reports, options.gold)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    print_scores(scores, by_report=options.by_report)
    if options.errors or options.measure:
        print_errors(scores, options.measure)
    if options.json:
        options.json.write_text(scores.to_json(), encoding="utf-8")
    return 0


sys.exit(main())
