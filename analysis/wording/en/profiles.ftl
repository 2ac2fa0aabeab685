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
    [firmness] Share of the promises of the whole report whose words bind.
    [numbers] Stated quantities per 1,000 characters.
    [diversity] Shannon’s H of the shares of the policy themes over its largest value: 1 all alike, 0 one theme only.
    [echo] Runs of six characters, per 1,000 characters, that stand in the national report of a year, but not in those of all years.
   *[formula] Runs of six characters, per 1,000 characters, that stand in the national reports of all years.
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

profiles-value = { $measure ->
    [diversity] { DECIMAL($value) }
    [numbers] { DECIMAL($value, digits: 1) }
   *[other] { PERCENT($value) }
}
profiles-part = { $part ->
    [plan] plan
    [review] review
   *[whole] report
}

# What a value says of a report.
profiles-is-specificity = { $value } of { profiles-part } sentences can be checked
profiles-is-vagueness = { $value } of { profiles-part } sentences are vague
profiles-is-firmness = { $value } of promises are firm
profiles-is-numbers = { $value } stated quantities per 1,000 characters of the { profiles-part }
profiles-is-diversity = attention in the { profiles-part } is { $value } of the widest spread

profiles-none = { $n_reports ->
    [one] { $reports } has fewer than { $fewest } sentences or promises: too few to tell
   *[other] None of these { $n_reports } reports has { $fewest } sentences or promises: too few to tell
}
profiles-headline = { $n ->
    [one] { $report }: { $told }
   *[other] { $side ->
        [above] { $report }: { $told }, more than in any other report
        [below] { $report }: { $told }, less than in any other report
       *[none] Least in { $report }: { $told }; most in { $other }: { $value }
    }
}
profiles-lead-none = There is too little text to measure.
profiles-lead = { $definition } { $n ->
    [one] 95% interval: { $low } to { $high }.
   *[other] { $apart ->
        [0] { $off ->
            [0] No interval of { $n } reports lies apart from all others.
           *[other] The intervals of { $off } of { $n } reports lie off the median ({ $median }); by accident one in twenty would.
        }
       *[other] The 95% interval of { $report }, { $low } to { $high }, lies apart from all others; these have { $least } to { $most }.
    }
}

# Echo of the own year against the other years.
profiles-own = { $n ->
    [0] There is no national report of the year of any report here
    [one] { $k ->
        [0] The one report with a national report of its year is nearest to the wording of another year
       *[other] { $names } is nearest to the national report of its own year
    }
   *[other] { $k ->
        [0] None of { $n } reports is nearest to the national report of its own year
        [one] { $names } alone of { $n } reports is nearest to the national report of its own year
       *[other] { $named ->
            [yes] { $names } are nearest to the national report of their own year
           *[no] { $k } of { $n } reports are nearest to the national report of their own year
        }
    }
}
profiles-own-sure = { $n ->
    [0] Of the year of no report of this page is there a national report to set it against.
   *[other] By accident the own year would come first in one report of { $years }, here about { DECIMAL($chance, digits: 1) } of { $n }; it does in { $k }. { $k ->
        [0] {""}
       *[other] { $sure ->
            [0] In none
            [one] In one
           *[other] In { $sure }
        } of these the lead over the next year stays when passages are drawn anew.
    }
}
profiles-missing = { $n ->
    [0] {""}
    [one] { " " }The national report of the year of { $missing } is not at hand.
   *[other] { $n ->
        [2] { " " }The national reports of the years of { $missing } are not at hand.
        [3] { " " }The national reports of the years of { $missing } are not at hand.
       *[other] { " " }For { $n } reports the national report of the year is not at hand.
    }
}
profiles-own-and-rival = { $year }: { DECIMAL($own, digits: 1) } · { $rival }: { DECIMAL($rival_value, digits: 1) }

# Sections, subtitles, notes.
profiles-section-apart = What sets a report apart?
profiles-section-echo = Which year of national wording is it nearest to?
profiles-section-definitions = What each measure is, and what it is not
profiles-section-rows = Every share with its interval
profiles-section-method = How it was measured
profiles-note = { $caveat } Line: 95% interval. Coloured: apart from every other report{ $n ->
    [0] {""}
   *[other] { " " }(here none is; so those whose interval excludes the median)
}.
profiles-echo-subtitle = Runs of six characters, per 1,000, that a report shares with the national report of each year; one mark is one year, coloured that of the report itself; in words the own year and the nearest other
profiles-echo-note = Shared words are no copying: a report may come before the national one of its year. Neighbouring years share wording themselves. A report whose year has no national report here has no line.
profiles-sure-interval = The intervals say how much hangs on single passages (runs of neighbouring sentences drawn anew) and, where people did not read the report, on errors of reading and labelling. Whether two reports differ by chance cannot be asked of single texts; that one interval lies apart from all others says that no few passages make the difference.
profiles-sure-good = No measure says that a report is good. A plan can be concrete and wrong.
profiles-method =
    Specificity: a sentence of the plan that holds a target or a deadline (Royed 1996). Firmness: a promise whose words bind. Vagueness: a sentence with a word of the list below and neither a quantity nor a time. Density of numbers: quantities read. Diversity: Shannon’s H over its largest value.

    Echo: runs of six characters shared with the government work reports of the State Council of 2015 to 2025, without 2020, which is not at hand. The other years are placebos: were shared wording only the language of government, the own year would be no higher. Runs that all years have are formula (“套语”) and are left out.
profiles-table-definitions = What each measure is, and what it is not
profiles-table-shares = Specificity, vagueness and firmness of every report, with the 95% interval
profiles-table-numbers = Density of numbers: quantities per 1,000 characters
profiles-table-diversity = Diversity of attention, 0 to 1
profiles-table-formula = Formula of all years: runs of six characters per 1,000
profiles-table-years = The own year against the other years, per 1,000 characters
profiles-table-vague = Words that count as vague
