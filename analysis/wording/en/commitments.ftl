# What is said of promises, and of the sentences of plans.

# How a measure is said of promises (“12 of 40 promises bind”) and of sentences.
commitments-promise-binding = { $k ->
    [one] binds
   *[other] bind
}
commitments-promise-effort = { $k ->
    [one] is to be tried for
   *[other] are to be tried for
}
commitments-promise-neutral = { $k ->
    [one] is stated plainly
   *[other] are stated plainly
}
commitments-promise-number = { $k ->
    [one] carries a number
   *[other] carry a number
}
commitments-promise-deadline = { $k ->
    [one] names a deadline
   *[other] name a deadline
}
commitments-sentence-specific = { $k ->
    [one] holds a target or a deadline
   *[other] hold a target or a deadline
}
commitments-sentence-target = { $k ->
    [one] holds a target
   *[other] hold a target
}
commitments-sentence-deadline = { $k ->
    [one] holds a deadline
   *[other] hold a deadline
}
commitments-sentence-binding = { $k ->
    [one] holds a promise that binds
   *[other] hold a promise that binds
}
commitments-of-promise = { $n ->
    [one] Of one promise
   *[other] Of { $n } promises
}
commitments-of-sentence = { $n ->
    [one] Of one sentence of plans
   *[other] Of { $n } sentences of plans
}
commitments-no-promise = { $n_reports ->
    [one] { $reports } states no promise.
   *[other] None of these { $n_reports } reports states a promise.
}
commitments-no-sentence = { $n_reports ->
    [one] { $reports } has no sentence of a plan.
   *[other] None of these { $n_reports } reports has a sentence of a plan.
}

# One measure over the reports of the page.
commitments-share = { $of } { $k ->
    [0] none
   *[other] { $k } ({ PERCENT($share) })
} { $does }{ $spread ->
    [none] .
   *[other] , { $spread }.
}
commitments-from-to = from { $low } to { $high }
commitments-in = { PERCENT($share) } in { $report } ({ $interval })
commitments-interval = { $origin ->
    [reviewed] read by people, n = { $n }
   *[parsed] { PERCENT($low) }–{ PERCENT($high) } with the error of reading, n = { $n }
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

# Deadlines.
commitments-deadlines = { $n ->
    [0] { commitments-no-promise }
   *[other] { commitments-of-promise } { $dated ->
        [0] none names a deadline.
        [one] one ({ PERCENT($share) }) names a deadline, in { $where }, due in { $month }.
       *[other] { $dated } ({ PERCENT($share) }) name a deadline, { $here ->
            [all] all of them in { $where }
           *[other] { $here } of them in { $where }
        }; { $in_month ->
            [one] one is
           *[other] { $in_month } are
        } due in { $month }.
    }
}

# Verbs and themes.
commitments-verbs = { $n ->
    [0] { commitments-no-promise }
    [one] The only verb of a promise is { $verbs }.
   *[other] The verbs that carry most promises are { $verbs }.
}
commitments-verb = { $verb } ({ $n }, { $binding } of them binding)
commitments-themes = { $n ->
    [0] { commitments-no-promise }
   *[other] What most promises are about: { $themes }.
}
commitments-theme = { $theme } in { $report } ({ $n } of { $of }, { PERCENT($share) })

# Two reports.
commitments-both = { $left_n ->
    [0] { $left } states no promise, so there is nothing to compare.
   *[other] { $right_n ->
        [0] { $right } states no promise, so there is nothing to compare.
       *[other] { $measures }
    }
}
commitments-both-of-promise = Of the { $left_n } promises in { $left } and the { $right_n } in { $right }, { $said }.
commitments-both-of-sentence = Of the { $left_n } sentences of the plan of { $left } and the { $right_n } of { $right }, { $said }.
commitments-both-measure = { PERCENT($left) } and { PERCENT($right) } { $does } ({ $verdict ->
    [untested] not tested
    [apart] a difference, { $p }
   *[none] no difference shown
})
