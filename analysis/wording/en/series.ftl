# The reports of one place over the years. Scope: those reports.

series-answer = { $clear ->
    [none] No theme is shown to gain or lose in { $place }’s reports
   *[other] { $later }: its { series-part } gives { $theme } { POINTS($points, digits: 0) } points { $sign ->
        [1] more
       *[other] less
    }
}
series-no-answer = { $n ->
    [0] No report of { $place } is of a known year
    [one] One report of { $place } makes no series
   *[other] { $place }: too little text of any year to compare
}
series-moved = { $clear ->
    [none] No theme of the { series-part } is called different from one report to the next
   *[other] { $theme }: { PERCENT($before) } of the { series-part } in { $earlier }, { PERCENT($now) } in { $later }{ $clear ->
        [yes] , a clear difference
       *[other] {""}
    }{ $n_more ->
        [0] {""}
        [one] ; one more change is called different
       *[other] ; { $n_more } more changes are called different
    }
}
series-part = { $stance ->
    [review] review
   *[plan] plan
}
series-none = There are not two reports whose { series-part } is long enough to be compared
series-reports = { $n ->
    [0] No report of { $place } is of a known year, so there is no series.
    [one] One report of { $place } counts ({ $first }), and one makes no series.
   *[other] { $n } reports of { $place } make a series from { $first } to { $last }{ $missing ->
        [0] .
        [one] , with one year missing.
       *[other] , with { $missing } years missing.
    }
}{ $n_former ->
    [0] {""}
   *[other] {" "}It was called { $former } before.
}{ $n_out ->
    [0] {""}
   *[other] {" "}Not part of it: { $out }.
}
series-out-earlier-edition = { $report } (there is a later edition for that year)
series-out-other-genre = { $report } (of another kind: { $genre })
series-out-undated = { $report } (neither plans a year nor looks back on one)
series-role-counts = part of the series
series-role-earlier-edition = an earlier edition of that year
series-role-other-genre = of another kind
series-role-undated = of no known year

series-indicators = { $n ->
    [0] No quantity can be compared over the years.
    [one] One quantity can be compared over the years, { $n_reports ->
        [2] in both reports.
       *[other] { $full ->
            [0] though not in all { $n_reports } reports.
           *[other] in all { $n_reports } reports.
        }
    }
   *[other] { $n } quantities can be compared over the years, { $n_reports ->
        [2] in both reports.
       *[other] { $full ->
            [0] none of them in all { $n_reports } reports.
            [one] one of them in all { $n_reports } reports.
           *[other] { $full } of them in all { $n_reports } reports.
        }
    }
}

series-restated = { $n ->
    [0] No value is told differently by a later report.
    [one] One value is told differently by a later report.
   *[other] { $n } values are told differently by a later report.
}
series-change = { $change ->
   *[other] { PERCENT($change, digits: 1) }
}

series-measures = { $n ->
    [0] The profiles of two reports have no measure in common.
   *[other] Of { $n ->
        [one] one measure
       *[other] { $n } measures
    } of the profile, { $up ->
        [0] none rises
        [one] one rises once
       *[other] rises are seen { $up } times
    } and { $down ->
        [0] none falls
        [one] one falls once
       *[other] falls are seen { $down } times
    } beyond the intervals of two successive reports.
}

# In the figures.
series-share = { PERCENT($share) }
series-from-to = { $first } → { $last }
series-key-other = not called different
series-key-different = different from the report before
series-key-clear = a clear difference

series-section-attention = What does it attend to, year by year?
series-section-numbers = Which quantities does it state again?
series-section-restated = What is told differently later?
series-section-profile = Does its profile change?
series-no-title = the report, which has no title
series-section-reports = The reports, with everything read from them marked
series-section-method = How the years were compared
series-attention-subtitle = Share of the characters of the { series-part } of each report, with the 95% interval of labelling; the themes that moved most
series-numbers-subtitle = Results that every report states, by the year of the report, each from zero; at most six, those that moved most
series-numbers-note = Exact values of whole years only. Places count in new ways from time to time, and reports leave out what they told before.
series-restated-note = A later value may correct an earlier one, be final where that was expected, or be counted in another way; the sources say which, if anything does. Earlier editions count here too.
series-measures-note = A measure is said to rise or fall where the 95% intervals of a report and the one before do not overlap; intervals that overlap a little may still differ. Measures without an interval are never said to.
series-sure-texts = A report says what its writer chose to tell; a change of words need not be one of what is done. Reports that lie more than a year apart may differ more for that alone.
series-method = One report a year of one kind counts. Which name came before another is told in the registry; a district that was merged out of several begins a series of its own. Plans are set against plans, reviews against reviews. Two values stand on a line only if they are of the same thing, action, scope, unit and status; a target of a year and its result are on different lines. What is told differently later is two values of one quantity for one period that contradict each other beyond rounding and bounds.
series-table-moves = Every theme that is called different from one report to the next
series-table-lines = Values of several reports, line by line
series-table-restated = Values that a later report tells differently
series-table-measures = Measures of the profile, report by report
