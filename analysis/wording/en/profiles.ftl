# What is said of the profiles of reports. Scope: the reports of the page, one or several.

profiles-measure = { $measure ->
    [specificity] Specificity
    [vagueness] Vagueness
    [firmness] Firmness
    [numbers] Density of numbers
    [diversity] Diversity of attention
    [echo] Echo of the national report
   *[formula] Formula of all years
}
profiles-definition = { $measure ->
    [specificity] Share of the sentences of the plan that hold a target or a deadline.
    [vagueness] Share of sentences that hold a word such as “进一步”, “不断” or “持续” and neither a quantity nor a time.
    [firmness] Share of the promises whose words bind.
    [numbers] Stated quantities per 1,000 characters.
    [diversity] Shannon’s H of the shares of the policy themes over its largest value: 1 all alike, 0 one theme only.
    [echo] Runs of six letters per 1,000 letters that stand in the national report of a year, but not in those of all years.
   *[formula] Runs of six letters per 1,000 letters that stand in the national reports of all years.
}
profiles-caveat = { $measure ->
    [specificity] A target need be neither apt nor met.
    [vagueness] Words are looked at, not what is meant, and the list of words is short.
    [firmness] Firmness of words, not of deeds.
    [numbers] Many numbers are not many results.
    [diversity] Wide is not better, and it hangs on how themes are cut.
    [echo] Shared words are no copying: a report may come before the national one of its year.
   *[formula] Formula belongs to the genre and echoes no year.
}

# The title of a panel, or the subject of a sentence.
profiles-what = { profiles-measure } ({ $part ->
    [plan] plan
    [review] review
   *[whole] whole report
})
profiles-value = { $measure ->
    [diversity] { DECIMAL($value) }
    [numbers] { DECIMAL($value, digits: 1) }
   *[other] { PERCENT($value) }
}
profiles-in = { $value } in { $report } ({ $low }–{ $high })
profiles-apart = the interval of { $report } lies { $side ->
    [above] above
   *[below] below
} all others
profiles-said = { $what }: { $n ->
    [0] too few sentences or promises to tell.
    [one] { $most }.
   *[other] from { $least } to { $most }; { $apart ->
        [none] no interval lies apart from all others.
       *[other] { $apart }.
    }
}

# Echo of the own year against the other years.
profiles-own = { $n ->
    [0] Of the year of no report of this page is there a national report to set it against.
    [one] { $n_nearest ->
        [0] The one report of a year with a national report is nearest to the wording of another year.
       *[other] The one report of a year with a national report is nearest to the wording of that year: { $nearest }.
    }
   *[other] { $n_nearest ->
        [0] None of { $n } reports is nearest to the national wording of its own year.
        [one] One of { $n } reports is nearest to the national wording of its own year: { $nearest }.
       *[other] { $n_nearest } of { $n } reports are nearest to the national wording of their own year: { $nearest }.
    }
}
profiles-nearest = { $report } ({ DECIMAL($own, digits: 1) } with { $year }, { DECIMAL($rival_value, digits: 1) } with { $rival }, the next, a difference of { DECIMAL($difference, digits: 1) }{ $interval ->
    [none] {""}
   *[other] , { $interval }
}; { DECIMAL($placebo, digits: 1) } with the other years on average)
profiles-interval = 95% { DECIMAL($low, digits: 1) } to { DECIMAL($high, digits: 1) }
profiles-missing = { $n ->
    [0] {""}
    [one] { " " }The national report of the year of { $missing } is not at hand.
   *[other] { " " }The national reports of the years of { $missing } are not at hand.
}
