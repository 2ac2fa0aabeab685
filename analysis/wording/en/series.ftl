# The reports of one place over the years. Scope: those reports.

series-title = { $place } over the years
series-sources = The reports, with everything read from them marked:
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

series-part = { $stance ->
    [review] review
   *[plan] plan
}
series-none = There are not two reports whose { series-part } is long enough to be compared.
series-moved = { $n_more ->
    [0] { $n_less ->
        [0] From { $earlier } to { $later } no theme of the { series-part } is called different.
       *[other] From { $earlier } to { $later } the { series-part } gives less to { $less }.
    }
   *[other] From { $earlier } to { $later } the { series-part } gives more to { $more }{ $n_less ->
        [0] .
       *[other] , less to { $less }.
    }
}

series-indicators = { $n ->
    [0] No quantity of one of these reports can be laid beside one of another.
   *[other] { $n ->
        [one] On one line stand values
       *[other] On { $n } lines stand values
    } of { $n_reports ->
        [2] both reports.
       *[other] two or more of these { $n_reports } reports, { $full ->
            [0] on none of all.
            [one] on one of all.
           *[other] on { $full } of all.
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
    }, { $up ->
        [0] none rises
        [one] one rises once
       *[other] rises are seen { $up } times
    } and { $down ->
        [0] none falls
        [one] one falls once
       *[other] falls are seen { $down } times
    } beyond the intervals of two successive reports.
}
