# What is said of stated quantities. Scope: the reports of the page, one or several.

metrics-none = { $n_reports ->
    [one] { $reports } states no quantity.
   *[other] None of these { $n_reports } reports states a quantity.
}

# The page: its title, lead and headlines.
metrics-answer = { $n ->
    [0] No report states a figure
   *[other] { $n_reports ->
        [one] { $n } stated figures, and no second report to hold them against
       *[other] { $beside ->
            [0] None of { $n } stated figures can be laid beside another report’s
           *[other] Of { $n } stated figures, { $beside } can be laid side by side
        }
    }
}
metrics-lead = { $n ->
    [0] { metrics-none }
   *[other] { $n_reports ->
        [one] { $reports } states
       *[other] The { $n_reports } reports state
    } { $achieved } results, { $target } targets and { $baseline ->
        [one] one fact
       *[other] { $baseline } facts
    } of the background. { $n_reports ->
        [one] {""}
       *[other] { $beside ->
            [few] Most are about different things, or are counted differently.
           *[many] {""}
        }
    }
}
metrics-counts = { $n_reports ->
    [one] { PERCENT($most_share) } of the figures in { $most } are targets.
   *[other] { $mostly ->
        [0] Targets are the smaller part everywhere
        [one] In one of { $n } reports most figures are targets
       *[other] In { $mostly } of { $n } reports most figures are targets
    }; their share runs from { PERCENT($least_share) } in { $least } to { PERCENT($most_share) } in { $most }.
}
metrics-beside = { $n ->
    [0] Nothing can be compared like with like.
    [one] One thing can be compared like with like: { $names }.
   *[other] { $n } things can be compared like with like{ $rest ->
        [0] : { $names }.
       *[other] , foremost { $names }.
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
                   *[other] { metrics-plain-lines }{ metrics-marked-lines }{ $in_reports ->
                        [all] .
                       *[other] , in { $in_reports } of the reports.
                    }
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
    [one] { $n_plain } values on one line agree in everything that was asked
   *[other] { $n_plain } values on { $plain } lines agree in everything that was asked
}
metrics-marked-lines = { $marked ->
    [0] {""}
    [one] , and { $n_marked } on one line but for a mark, which is shown and not evened out
   *[other] , and { $n_marked } on { $marked } lines but for a mark, which is shown and not evened out
}
metrics-mark-part-of-year = { $months ->
    [one] one month, not a year
   *[other] { $months } months, not a year
}
metrics-mark-running-total = a total so far
metrics-mark-several = one of several values

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

# Words in the figures.
metrics-whose = { $note ->
    [none] { $report }
   *[other] { $report } ({ $note })
}
metrics-rate = { $what } · { $report }
metrics-key-observed = observed
metrics-of-theme = { $n }: { $achieved ->
    [one] one result
   *[other] { $achieved } results
}, { $target ->
    [one] one target
   *[other] { $target } targets
}
metrics-per = per { $per }

metrics-section-beside = Which figures can be laid side by side?
metrics-section-status = Who states results, who states targets?
metrics-section-themes = Which themes come with numbers?
metrics-section-rates = Which shares and rates are stated?
metrics-section-apart = What cannot be compared, and why?
metrics-section-all = The figures themselves
metrics-section-method = How it was compared
metrics-beside-subtitle = Values of the same thing in different reports, the lines of most reports first; each line has a scale of its own
metrics-beside-note = The reports differ in year and in the size of their places. What is a part of a year, a total so far or one of several values is marked; nothing is evened out. A report that does not state a value may still have achieved it.
metrics-status-subtitle = Share of the figures of each report that are targets; at the right their number
metrics-status-note = Counts of a whole text have no interval. Coloured: more than half are targets. Many numbers are a style of writing as much as of governing.
metrics-themes-subtitle = Figures by theme, all reports together; at the right how many are results and how many targets
metrics-themes-note = A theme without numbers may still get many words: see the page on attention. A longer report weighs more.
metrics-rates-subtitle = Stated shares and rates, highest first, of what and in which report
metrics-rates-note = These are statements, not estimates, and not to be averaged: 100% of what was found is not 100% of what there is, and what a rate is a part of is rarely said.
metrics-table-beside = { $shown ->
    [all] Values that stand side by side, with the words of the source
   *[other] { $shown } of { $n } values that stand side by side, the lines of most reports first; the pages of two reports have the rest
}
metrics-table-apart = { $shown ->
    [all] Of each such indicator, the two values that come closest
   *[other] The two values that come closest, for the { $shown } cases that part most pairs of reports
}
metrics-table-rates = The same values for each 1,000 residents and each square kilometre
metrics-table-changes = { $shown ->
    [all] Stated changes in per cent, most often against the year before, which few say
   *[other] The { $shown } largest rises stated, in per cent, most often against the year before, which few say
}
metrics-table-all = { $shown ->
    [all] Every stated figure
   *[other] { $shown } of { $n } stated figures, of as many reports as find room the first; the data page has all
}
metrics-sure-like = Two figures stand side by side only if a careful reader would set them so: the same thing, with the same done to it, of the same scope, unit and status, for as long a time. When in doubt they are kept apart, so some true pairs are missed.
metrics-sure-read = Figures are read by rule and checked by people where the reports say so. They are what an office states of itself; nobody has checked them outside.
metrics-places = Residents and area are those of the year that a value is about, from the places registered beside the reports; the table names their sources.
metrics-method =
    A figure is one stated quantity: a count, an amount, an area, a rate, a promised frequency. It is a result where it is reported as done or observed (“已完成”), a target where it is planned, required or promised (“目标”), and background where it is a fact of the situation (“现状”).

    A crosswalk maps the words of a source to standard indicators where it has one. What the words say beyond that (what is done, what narrows the thing) must agree too, and so must unit, status, denominator and the length of the period. A part of a year may stand beside a year and is then marked; nothing is scaled up. A target is never laid beside a result, nor a part beside a whole. Words that the dictionary does not know keep two values apart unless they are the same.
