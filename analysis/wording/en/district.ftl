# One report: a portrait, and its place among the others. $report is its name; n_reports are all.

district-part = { $stance ->
    [review] review
   *[plan] plan
}
district-others = { $n_others ->
    [one] the other report
   *[other] the mean of the { $n_others } others
}

# The title. $does: in what it is above every other report.
district-answer = { $out ->
    [0] { $lead ->
        [clear] The { district-part } of { $report } gives far more to { $theme } than { $n_others ->
            [one] the other report
           *[other] the others
        }
        [sure] The { district-part } of { $report } is most about { $theme }
        [unsure] { $theme } leads the { district-part } of { $report }, but not surely
        [open] No theme surely leads the { district-part } of { $report }; { $theme } has { PERCENT($share) }
       *[none] { $report } is too short to have a main theme
    }
   *[other] { $report } { $does } more often than { $n_reports ->
        [2] the other report
       *[other] any other report
    }
}
district-both = { $second ->
    [none] { $first }
   *[other] { $first } and { $second }
}
district-out-promise-number = puts numbers to its promises
district-out-promise-deadline = says by when
district-out-sentence-specific = sets targets or deadlines
district-out-sentence-binding = binds itself

district-lead = { $place ->
    [none] {""}
   *[other] { $place }:{" "}
}{ $n_chars ->
    [one] one character
   *[other] { $n_chars } characters
} ({ $genre }), with { $n_promises ->
    [0] no promise
    [one] one promise
   *[other] { $n_promises } promises
}, { $n_quantities ->
    [0] no quantity
    [one] one quantity
   *[other] { $n_quantities } quantities
} and { $n_amounts ->
    [0] no amount of money
    [one] one amount of money
   *[other] { $n_amounts } amounts of money
}.

# The main points.
district-first = { $theme } has most of the { district-part } ({ PERCENT($share) }){ $sure ->
    [sure] , and surely comes first.
    [unsure] , and comes first with a probability of { PERCENT($probability) }: with other sentences of its kind the text might lead with another theme.
   *[open] , but with other sentences of its kind the text might as well lead with another theme.
}
district-promises = { $n ->
    [0] { $report } states no promise.
    [one] One promise: { district-checked }.
   *[other] { $n } promises: { district-checked }.
}
district-checked = { $number ->
    [0] none with a number
   *[other] { $number } with a number
}, { $deadline ->
    [0] none with a deadline
   *[other] { $deadline } with a deadline
}, { $binding ->
    [0] none in binding words
   *[other] { $binding } in binding words
}

# Headlines.
district-against = { $compared ->
    [no] { $report } has no { district-part } that is long enough to be compared with another one.
   *[yes] { $more ->
        [none] { $less ->
            [none] In no theme is the { district-part } called different from { district-others }
           *[other] Less on { $less } than { district-others }: { PERCENT($less_left) } against { PERCENT($less_right) }
        }
       *[other] More on { $more } ({ PERCENT($more_left) } against { PERCENT($more_right) }){ $less ->
            [none] {""}
           *[other] , less on { $less } ({ PERCENT($less_left) } against { PERCENT($less_right) })
        }
    }
}
district-against-subtitle = Share of the { district-part }’s characters: { $report }, and { district-others }
district-against-note = Filled dots: the two are called different. A thick line: a clear difference. What stands out here stands out among these reports, not among all subdistricts. { $more }
district-key-others = { $n_others ->
    [one] the other report
   *[other] the others, mean
}

district-placed = { $n_most ->
    [0] { $n_least ->
        [0] { $report } has neither most nor least of anything counted here
       *[other] { $report } has least of all in { district-least }
    }
   *[other] { $report } has most of all in { district-most }{ $n_least ->
        [0] {""}
       *[other] , least in { district-least }
    }
}
district-most = { $n_most ->
    [one] { $most }
   *[other] { $n_most } of { $n } counts
}
district-least = { $n_least ->
    [one] { $least }
   *[other] { $n_least } of { $n } counts
}
district-standing-subtitle = Each line runs from none to the report with most; in colour { $report }, in grey the others; at the right its value and its place among all (1 has most)
district-standing-note = The dark line is the 95% interval of reading; where people read the report there is none. Reports are of different kinds and years, and a place says nothing of chance.
district-standing-share = { PERCENT($value) } · { district-place }
district-standing-density = { DECIMAL($value, digits: 1) } · { district-place }
district-place = { $first }{ $tied ->
    [yes] –{ $last }
   *[no] {""}
} of { $n }
district-measure-promises = promises per 1,000 characters
district-measure-quantities = quantities per 1,000 characters
district-measure-promise-number = promises with a number
district-measure-promise-deadline = promises with a deadline
district-measure-sentence-specific = sentences of the plan with a target or deadline
district-measure-sentence-binding = sentences of the plan that bind

district-due = { $n ->
    [one] The one dated promise is due in { $month }
   *[other] Of { $n } dated promises { $n_month ->
        [one] one is
       *[other] { $n_month } are
    } due in { $month }
}
district-target = { $what }: { $value }
district-by = by { $day }

# What a report has none of, in one line.
district-nothing = { $n ->
    [0] {""}
   *[other] Not found in this report: { $kinds }.
}
district-no-target = a target with a number
district-no-deadline = a promise with a deadline
district-no-money = an amount of money
district-no-formula = a numeric formula
district-no-review = a review that is long enough to compare
district-no-plan = a plan that is long enough to compare
district-no-words = a word that sets it apart from all the others beyond chance

district-source = the report itself, with everything read from it marked
district-beside = the two side by side
district-profile = its own page
district-distance = plans lie { POINTS($distance, digits: 0) } points apart

district-section-targets = What it sets out to do
district-section-attention = What it is about, against the others
district-section-standing = Its place among the others
district-section-due = By when
district-section-money = The money it states
district-section-quantities = Every quantity it states
district-section-words = Words of its own
district-section-formulas = Numeric formulas
district-section-beside = Read it, and the reports nearest to it
district-section-method = How it was counted

district-targets-text = Targets that tell most, in the words of the report; each leads to its place there.
district-quantities-table = What is stated: achieved, aimed at, background
district-money-table = Amounts of money. Those of different flows belong to different people, and a plan is no result: they are listed, not added.
district-formulas-table = Numeric formulas, with the gloss that the report gives
district-standing-table = Its value and place in each measure
district-facts-table = The report
district-words-headline = { $n ->
    [one] One word sets { $report } apart from all the others: { $told }
   *[other] { $n } words set { $report } apart from all the others, first { $told }
}
district-word = “{ $term }”
district-words-subtitle = z of the log-odds against all the other reports together; at the right how often the word stands here
district-words-note = Only words above z = { DECIMAL($bar, digits: 1) }: in 95% of dealings of all sections to all reports no word is above it. One report of one year: a word may mark the year or the writer as well as the place.
district-sure-reading = Quantities and promises are found and read by rules, and checked by people where a report was annotated; the quality page says how often they are right. Themes were given to each sentence, by people or by a classifier.
district-sure-texts = A report is one text by one office. What it writes most about is not what the office does most, and a place among { $n_reports ->
    [one] one report
   *[other] { $n_reports } reports
} of different years and kinds is a place among these, not among all subdistricts. Whether a target was met cannot be seen here.
district-sure-many = With { $n_reports } reports so many pairs are tested at once that no report could be shown to stand out in how it promises; its place in the order is all that is told.
district-method =
    Shares of themes are shares of the characters of a part. The others count as one report each, long or short; their mean is what the report is held against.

    A report stands out in a measure of its promises or of the sentences of its plan where it differs from every other report and has more: runs of about { $run } neighbouring promises or sentences are dealt anew to two reports; all pairs and measures of a unit are one family (Holm 1979).

    The targets quoted are promises with a number, one of each theme before a second of any: rather those with a deadline, with a known indicator, in binding words, with more than one of a thing. What is done each week or month, and what is only part of another target, is left out.
