# What is said of stated quantities. Scope: the reports of the page, one or several.

metrics-none = { $n_reports ->
    [one] { $reports } states no quantity.
   *[other] None of these { $n_reports } reports states a quantity.
}
metrics-n = { $n ->
    [one] One quantity
   *[other] { $n } quantities
}

metrics-counts =
    { $n ->
        [0] { metrics-none }
       *[other] { $n_reports ->
            [one] { metrics-n } in { $reports } ({ NUMBER($most_dense, minimumFractionDigits: 1, maximumFractionDigits: 1) } per 1,000 characters), { $targets ->
                [0] none of them a target
                [one] one of them a target
               *[other] { $targets } of them targets
            }.
           *[other] { metrics-n } in these { $n_reports } reports, most densely in { $most } ({ NUMBER($most_dense, minimumFractionDigits: 1, maximumFractionDigits: 1) } per 1,000 characters), most sparsely in { $least } ({ NUMBER($least_dense, minimumFractionDigits: 1, maximumFractionDigits: 1) }); targets are the larger part in { $n_mostly ->
                [0] none
               *[other] { $mostly }
            }.
        }
    }

metrics-coverage =
    { $n ->
        [0] { metrics-none }
       *[other] The theme with most numbers is { $most } ({ $n_most } of { $n }){ $n_reports ->
            [one] .
           *[other] ; { $n_everywhere ->
                [0] no theme has
                [one] { $everywhere } has
               *[other] { $everywhere } have
            } numbers in each of these { $n_reports } reports.
        }
    }

metrics-percentages =
    { $n ->
        [0] { $n_reports ->
            [one] { $reports } states no share or rate.
           *[other] None of these { $n_reports } reports states a share or a rate.
        }
       *[other] Shares and rates stated: { $n } ({ $targets ->
            [one] one target
           *[other] { $targets } targets
        }, { $observed ->
            [one] one observed value
           *[other] { $observed } observed values
        }), of which { $high ->
            [0] none is
            [one] one is
           *[other] { $high } are
        } 90% or more.
    }

# On the page of one report.
metrics-stated =
    { $n ->
        [0] { $report } states no quantity.
       *[other] { $report } states { $n ->
            [one] one quantity
           *[other] { $n } quantities
        }: { $achieved } achieved, { $target ->
            [one] one target
           *[other] { $target } targets
        }, { $baseline } background; the theme with most of them is { $most } ({ $n_most }).
    }

# Like with like.
metrics-lines =
    { $n_reports ->
        [one] There is one report only ({ $reports }), and nothing to lay beside it.
       *[other] { $n ->
            [0] No quantity of these { $n_reports } reports has an indicator of the crosswalk, so nothing can be laid side by side.
           *[other] { $common ->
                [0] Of { metrics-n-indicators } of the crosswalk none is stated by more than one of these { $n_reports } reports, so nothing can be laid side by side.
               *[other] Of { metrics-n-indicators } of the crosswalk { $common ->
                    [one] one is
                   *[other] { $common } are
                } stated by more than one of these { $n_reports } reports; { $beside ->
                    [0] no two values are of the same thing, unit, status and scope, so nothing can be laid side by side.
                   *[other] { metrics-plain-lines }{ metrics-marked-lines } ({ $which }).
                }
            }
        }
    }
metrics-n-indicators = { $n ->
    [one] one stated indicator
   *[other] { $n } stated indicators
}
metrics-plain-lines = { $plain ->
    [0] no two values agree in everything
    [one] { $n_plain } values on one line agree in thing, action, scope, unit, status and length of period
   *[other] { $n_plain } values on { $plain } lines agree in thing, action, scope, unit, status and length of period
}
metrics-marked-lines = { $marked ->
    [0] { "" }
    [one] , and { $n_marked } on one line agree but for a mark (a part of a year, a total so far, or one of several values), which is shown and not evened out
   *[other] , and { $n_marked } on { $marked } lines agree but for a mark (a part of a year, a total so far, or one of several values), which is shown and not evened out
}
metrics-several = { $n } values
metrics-months = { $n ->
    [one] one month
   *[other] { $n } months
}
metrics-mark-part-of-year = { $months ->
    [one] of one month, no whole year
   *[other] of { $months } months, no whole year
}
metrics-mark-running-total = a total so far; since when is not said
metrics-mark-several = one of several values, none of them said to be the whole

metrics-apart =
    { $n ->
        [0] No indicator that two reports state is kept apart.
        [one] One indicator that two reports state cannot be laid side by side, because of: { $most }.
       *[other] { $n } indicators that two reports state cannot be laid side by side, most often because of: { $most } ({ $n_most }).
    }
metrics-reason-unit = different units
metrics-reason-aspect = a level against a change, a share or a rank
metrics-reason-per = values for different things or times (“a month” against “a week”)
metrics-reason-status = a plan against a result or a background
metrics-reason-action = something else is done
metrics-reason-thing = different things of one class
metrics-reason-scope = a different scope (other words narrow it, or narrow one of the two)
metrics-reason-limit = “at most” against another bound
metrics-reason-span = periods of different, or of unknown, length
metrics-reason-part = one is part of another stated value

metrics-rates =
    { $n ->
        [0] Of the { $beside ->
            [one] one value
           *[other] { $beside } values
        } side by side none is of a place and year in places.csv, so there is no rate.
        [one] Of the { $beside } values side by side one is of a place whose residents or area are known for its year.
       *[other] Of the { $beside } values side by side { $n } are of places whose residents or area are known for their year.
    }
