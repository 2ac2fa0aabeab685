# Two reports side by side. $left and $right are their names.

pair-part = { $stance ->
    [review] review
   *[plan] plan
}

# The title: what differs for sure.
pair-answer = { $n_left ->
    [0] { $n_right ->
        [0] { $theme ->
            [none] { $n_words ->
                [0] No clear difference between { $left } and { $right } is shown
               *[other] Only some words set { $left } and { $right } apart
            }
           *[other] { $side ->
                [left] { $left }
               *[right] { $right }
            } gives far more of its { pair-part } to { $theme } than { $side ->
                [left] { $right }
               *[right] { $left }
            }
        }
       *[other] { $right } { $more_right } more often than { $left }
    }
   *[other] { $left } { $more_left } more often than { $right }{ $n_right ->
        [0] {""}
       *[other] , which more often { $more_right }
    }
}

pair-lead = Of { $n_tested ->
    [0] no measure of promises and plans
    [one] one tested measure of promises and plans
   *[other] { $n_tested } tested measures of promises and plans
}, { $n_sure ->
    [0] none differs
    [one] one differs
   *[other] { $n_sure } differ
} for sure{ $n_themes ->
    [0] {""}
   *[other] ; of { $n_themes } shares of themes { $n_clear ->
        [0] none is
        [one] one is
       *[other] { $n_clear } are
    } clearly apart
}; { $n_values ->
    [0] no value stands beside one of the other.
    [one] one value stands beside one of the other.
   *[other] { $n_values } values stand beside one of the other.
}
pair-kinds = { $years ->
    [same] { $kinds ->
        [same] {""}
       *[other] The two are of different kinds ({ $left_kind }; { $right_kind }): some of what differs comes from that.
    }
   *[other] The two are of different years{ $kinds ->
        [same] {""}
       *[other] {" "}and kinds ({ $left_kind }; { $right_kind })
    }: some of what differs comes from that.
}

# What differs for sure.
pair-promises = { $n ->
    [0] No measure of promises is shown to differ between { $left } and { $right }
   *[other] { $left } against { $right }: { $said }
}
pair-measure = { $what } { PERCENT($left) } against { PERCENT($right) }
pair-measure-promise-number = promises with a number
pair-measure-promise-deadline = promises with a deadline
pair-measure-sentence-specific = plan sentences with a target or deadline
pair-measure-sentence-binding = plan sentences that bind
pair-promises-subtitle = Shares of the promises, and of the sentences of the plan, of each report; filled: the two differ for sure
pair-promises-note = Dark lines: 95% interval of reading; where people read the report there is none. The two differ where p < 0.05 after Holm’s correction over all pairs of reports and all measures of a unit.
pair-measures-table = Each measure in both, with its test
pair-attention = { $n ->
    [0] No theme is clearly apart between the { pair-part } of { $left } and that of { $right }
   *[other] { $left } against { $right }: { $said }
}
pair-theme = { $theme } { PERCENT($left) } against { PERCENT($right) }
pair-attention-subtitle = Share of the characters of the { pair-part }, theme by theme; a thick line: clearly apart
pair-attention-note = Filled dots: called different. { $more }
pair-words = { $n ->
    [one] One word sets the two apart from each other: { $told }
   *[other] { $n } words set the two apart from each other, first { $told }
}
# everywhere: it sets its report apart from all the others together as well.
pair-word = “{ $term }” in { $report }{ $everywhere ->
    [yes] {" "}(from all the others, too)
   *[no] {" "}(not from all the others)
}
pair-words-subtitle = z of the log-odds of one against the other; behind it how often the word stands there

# What can be compared.
pair-comparable = { $n ->
    [0] Nothing that both state is of the same thing, unit, status and length of time.
    [one] One thing is stated by both in the same way: { $named }.
   *[other] { $n } things are stated by both in the same way: { $named }{ $rest ->
        [0] .
        [one] , and one more.
       *[other] , and { $rest } more.
    }
}{ $n_marked ->
    [0] {""}
    [one] {" "}One thing is set side by side with a note on what differs: { $marked }.
   *[other] {" "}{ $n_marked } things are set side by side with a note on what differs: { $marked }{ $rest_marked ->
        [0] .
        [one] , and one more.
       *[other] , and { $rest_marked } more.
    }
}
pair-value = { $value } ({ $period })
pair-mark-part-of-year = a part of a year beside a year
pair-mark-running-total = a total so far
pair-mark-several = one of several values
pair-beside-table = What both state of one thing; the note says what differs; nothing is converted or scaled up
pair-quotes-table = Each of these values in the words of its source
pair-money = Amounts of money stated: { $n_left } in { $left }, { $n_right } in { $right }. They belong to different people and overlap, so they are not added.
pair-money-table = Amounts of money, flow by flow

# What could not be shown.
pair-not-measures = { $n ->
    [0] { $untested ->
        [0] {""}
       *[other] There are too few promises to test whether { $left } and { $right } differ in them.
    }
   *[other] Not shown to differ: { $measures }. That does not make them alike.
}
pair-not-themes = { $compared ->
    [no] { $left } and { $right } do not both have a { pair-part } that is long enough to be compared.
   *[yes] { $n ->
        [0] {""}
        [one] In one theme the two { pair-part }s lie no further apart than reports of one place a year apart may.
       *[other] In { $n } themes the two { pair-part }s lie no further apart than reports of one place a year apart may.
    }
}
pair-not-many = With { $n } reports so many pairs are tested at once that no two could be shown to differ in how they promise.
pair-not-words = { $n ->
    [0] No word sets the two apart from each other beyond chance.
   *[other] {""}
}
pair-apart-table = What both state but cannot be laid side by side, and why
pair-shared-table = Passages in both, with their place in { $left }

pair-link-district = what it is about, and its place among the others
pair-link-evidence = the report itself, with everything read from it marked

pair-section-sure = What differs for sure
pair-section-beside = What can be laid side by side
pair-section-not-shown = What could not be shown
pair-section-shared = Wording that both share
pair-section-money = The money they state
pair-section-links = Read both
pair-section-method = How it was compared

pair-sure-texts = Two reports are two texts, each by one office. What differs is the texts: how they promise and what they write about, not what is done.
pair-sure-shown = “Differs for sure” means: a difference that hardly comes about when neighbouring promises are dealt to the two by chance, with all pairs of reports in view; for themes, one that is larger than the largest in nine of ten pairs of reports of one place a year apart. What is not shown to differ may still differ: short texts show little.
pair-method =
    Plans are held against plans and reviews against reviews. Two values stand side by side only if they are of the same thing, action, scope, unit, aspect, status and length of time; a part of a year beside a year is marked and not scaled up.

    Promises and sentences of plans: runs of about { $run } neighbours are dealt anew to the two reports; all pairs of reports and all measures of a unit are one family (Holm 1979), whichever page shows them. Shares are put right by the error of reading (Rogan and Gladen 1978).

    Words: log-odds of one report against the other with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), for words used three times or more; { $known ->
        [no] with so few words there is no bar to be above.
       *[yes] in 95% of dealings of all sections to all reports no word is above z = { DECIMAL($bar, digits: 1) }.
    }
