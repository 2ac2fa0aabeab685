# What is said of promises, and of the sentences of plans.

# How a measure is said of promises (“more promises bind”) and of sentences.
commitments-promise-binding = bind
commitments-promise-effort = are to be tried for
commitments-promise-neutral = are stated plainly
commitments-promise-number = carry a number
commitments-promise-deadline = name a deadline
commitments-sentence-specific = hold a target or a deadline
commitments-sentence-target = hold a target
commitments-sentence-deadline = hold a deadline
commitments-sentence-binding = hold a promise that binds
commitments-no-promise = { $n_reports ->
    [one] { $reports } states no promise.
   *[other] None of these { $n_reports } reports states a promise.
}
commitments-no-sentence = { $n_reports ->
    [one] { $reports } has no sentence of a plan.
   *[other] None of these { $n_reports } reports has a sentence of a plan.
}

# Tests, one family for all pairs and measures of a unit.
commitments-differ = { $tests ->
    [0] There are too few promises in a report to test whether two reports differ.
   *[other] { $apart ->
        [0] { $tests ->
            [one] The two reports are not shown to differ
           *[other] No two of these reports are shown to differ
        } in how many { $does }
        [one] { $tests ->
            [one] The two reports differ in how many { $does }
           *[other] One of { $tests } pairs of reports differs in how many { $does }: { $pairs }
        }
       *[other] { $apart } of { $tests } pairs of reports differ in how many { $does }: { $pairs }
    } (permutation of runs, Holm over { $family } tests{ $p ->
        [none] {""}
       *[other] , largest { $p }
    }).
}
commitments-pair = { $left } and { $right }
commitments-pairs-more = { $n } more

# Deadlines.
# Verbs and themes.
commitments-verbs = { $n ->
    [0] { commitments-no-promise }
    [one] The only verb of a promise is { $verbs }.
   *[other] The verbs that carry most promises are { $verbs }.
}
commitments-verb = “{ $verb }” ({ $n }, { $binding } binding)
commitments-themes = { $n ->
    [0] { commitments-no-promise }
   *[other] Promises are most often about { $theme } ({ $n } of { $of }, { PERCENT($share) }){ $stated ->
        [one] .
       *[other] ; that theme comes first in { $first } of { $stated } reports.
    }
}

# Two reports.
# The page: its title, lead and headlines. out: reports that differ from every other one.
commitments-answer = { $n ->
    [0] { commitments-no-promise }
   *[other] { $out ->
        [0] { $k ->
            [0] No promise says by when
           *[other] { $most ->
                [none] { PERCENT($share) } of the promises say by when
               *[other] { $k_most } of the { $k } promises that say by when are in { $most }
            }
        }
        [one] Only { $names } says by when
       *[other] { $names } say by when; the others hardly do
    }
}
commitments-lead = { $n ->
    [0] There is nothing to count.
   *[other] Of { $n } promises in { $n_reports } reports { $k ->
        [0] none names a deadline.
        [one] one names a deadline{ $out ->
            [0] .
           *[other] , in { $names }.
        }
       *[other] { $k } name a deadline{ $out ->
            [0] .
           *[other] : { $k_out } of the { $n_out } in { $names }, { $k } in all.
        }
    }
}
commitments-all-promise = promises
commitments-all-sentence = sentences of the plan
commitments-headline = { $out ->
    [0] { PERCENT($low_share) } of the { $of } in { $low_report } to { PERCENT($high_share) } in { $high_report } { $does }
    [one] In { $names } more { $of } { $does } than in any other report ({ PERCENT($high_share) })
   *[other] In { $names } more { $of } { $does } than elsewhere
}
commitments-due = { $n ->
    [0] No promise falls due on a stated day.
    [one] The one dated promise falls due in { $month }.
   *[other] { $in_month } of the { $n } dated promises fall due in { $month }.
}
commitments-firm = { $binding } + { $effort } of { $n }

commitments-dated-subtitle = Share of promises that name a deadline, in each report; at the right their number
commitments-numbered-subtitle = Share of promises that carry a number, in each report; at the right their number
commitments-specific-subtitle = Share of the sentences of each plan that hold a target or a deadline; at the right their number
commitments-reading-note = Line: 95% interval of how far the reading errs; none where people read the report. Coloured: differs from every other report (Holm, p < 0.05).
commitments-firmness-subtitle = Share of promises that bind (“完成”, “确保”, a deadline …) and that are tried for (“力争”, “推动” …); the rest is stated plainly{ $left ->
    [0] {""}
    [one] . One report that binds less is left out
   *[other] . { $left } reports that bind less are left out
}
commitments-months-subtitle = Dated promises by the month in which they fall due, counted from January of the report’s year; one square is one promise{ $left ->
    [0] {""}
    [one] . One report that dates fewer is left out
   *[other] . { $left } reports that date fewer are left out
}
commitments-months-note = “By the end of the year” (“年底前”, “年内”) is December. A promise of the whole year (“全年”) has no deadline.
commitments-themes-subtitle = Promises by theme, all reports together
commitments-verbs-subtitle = The verbs of most promises, and how many of them bind
commitments-ranked-note = Counts of what the reports say; they carry no interval. A longer report weighs more.

commitments-of-n = { $n } ({ PERCENT($share) })
commitments-of-binding = { $n } ({ $binding } binding)

commitments-section-when = Who says by when?
commitments-section-number = Who gives a number?
commitments-section-due = When do they fall due?
commitments-section-firm = How firm are they?
commitments-section-about = What are they about?
commitments-section-rows = Every promise with a deadline
commitments-section-numbered = Every promise with a number
commitments-section-method = How it was counted
commitments-sure-reading = Promises were found and read by rule; where people have read a report, their reading counts. The line beside a bar says how far the rules may err, learnt from reports that people annotated.
commitments-sure-many = With { $n_reports } reports so many pairs are tested at once that no two could be shown to differ in how they promise; only the shares are told.
commitments-sure-texts = A report is one text by one office. A difference is one between texts, not between what is done. “Not shown to differ” is not “alike”, and whether a promise was kept cannot be seen here.
commitments-method =
    One promise is one action or outcome that the office says it will bring about: a verb and its object (“新建 | 公厕3座”). It is found by rule: the verb of a clause of the plan, or of one elsewhere that looks ahead. A list whose members each have a number or a date is as many promises. Lines that guide (“坚持…”), titles and announcements are none.

    A promise with any word of effort (“力争”, “探索”, “推动” …) is an effort, even beside a binding one; without it, a binding word, a limit or a deadline makes it binding; one with neither is stated plainly. Promises without a verb of the list are not seen.

    The test moves whole runs of about { $run } neighbouring promises or sentences between two reports; all pairs and measures are one family (Holm 1979). Sentences with a target or a deadline are what Royed (1996) calls specific pledges. A share is put right by the error of reading (Rogan and Gladen 1978).
commitments-table-measures = Every measure of every report: counted, of n; share with its interval
commitments-table-errors = How often each measure is read rightly, counted on the annotated reports
commitments-table-numbered = { $shown ->
    [all] Promises with at least one number that is a target
   *[other] The { $shown } promises with most numbers that are targets, of { $n } that have any; the others are in the data
}
commitments-table-parameters = Parameters
commitments-table-words = The words that promises are read with
