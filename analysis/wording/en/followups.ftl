# What is said of the targets of a plan and of what the next report says of them.

followups-answer = { $n ->
    [0] No target of { $name } can be followed
    [one] { $name }: { $met ->
        [one] the only numeric target met
       *[other] { $silent ->
            [one] the only numeric target passed over in silence
           *[other] the only numeric target not told as met
        }
    }
   *[other] { $name }: { $met } of { $n } numeric targets met, { $silent } passed over in silence
}
followups-lead = { $pairs ->
    [0] No report of this district plans with numbers and has a next one that looks back.
    [one] The numeric targets of one plan, each looked for in the review of the next report. Silence is not failure: a review picks what it tells.
   *[other] The numeric targets of { $pairs } plans, each looked for in the review of the next report. Silence is not failure: a review picks what it tells.
}
followups-share = { $n ->
    [0] { $from } states no numeric target, so there is nothing to follow in { $to }.
    [one] { $from } states one numeric target, and the review in { $to } tells: { $said }.
   *[other] Of { $n } numeric targets in { $from }, the review in { $to } tells: { $said }.
}
followups-met = { $n ->
    [one] one met
   *[other] { $n } met
} ({ PERCENT($share) })
followups-not-met = { $n ->
    [one] one not met
   *[other] { $n } not met
} ({ PERCENT($share) })
followups-reported = { $n ->
    [one] one reported with the verdict open
   *[other] { $n } reported with the verdict open
} ({ PERCENT($share) })
followups-mentioned = { $n ->
    [one] one mentioned without its number
   *[other] { $n } mentioned without their numbers
} ({ PERCENT($share) })
followups-silent = { $n ->
    [one] one passed over in silence
   *[other] { $n } passed over in silence
} ({ PERCENT($share) })

# In the figure.
followups-pair = { $from } → { $to } ({ $n ->
    [one] one target
   *[other] { $n } targets
})
followups-of-n = { $n } ({ PERCENT($share) })
followups-is-met = met
followups-is-not-met = not met
followups-is-reported = result, verdict open
followups-is-mentioned = mentioned, no number
followups-is-silent = not mentioned

followups-headline = { $met } of { $n } targets in { $report } were met{ $n_before ->
    [0] {""}
   *[other] , { $met_before } of { $n_before } in { $before }
}

followups-section-outcomes = What became of them?
followups-section-targets = { $from }: its targets, and what { $to } says
followups-section-method = How they were followed
followups-outcomes-subtitle = Numeric targets of each plan by what the review of the next report says of them{ $hidden ->
    [0] {""}
    [one] ; one earlier pair of reports is left out
   *[other] ; { $hidden } earlier pairs of reports are left out
}
followups-outcomes-note = Counted by rule. “Not mentioned” is not “not met”: a target that the review does not speak of may have been met.
followups-in-answer = { $report }: “{ $answer }” ({ $why })
followups-silence = Silence is not failure: a review picks what it tells, and a target that it does not speak of may have been met.
followups-sure-rule = Matched by rule, in doubt rather not at all: a target counts as met or not met only where thing, scope, unit and year agree; everything else is left open. How often a rule errs is measured on the page on quality; these counts carry no interval.
followups-sure-texts = A verdict is read from the report itself, nobody has checked it outside. The office that promised is the one that reports.
followups-method = Every numeric target of a plan is looked for among the results and the words of the review of the next report of the same district. A result answers a target by the same indicator, the same name, or the same place in a list; what keeps a verdict open is named beside it: another scope, unit, action or year, no stated base, or several results. A target that is spoken of without its number is mentioned; one of which nothing is said is not mentioned.
followups-table-targets = Every target: its words, its result, the grounds of the match and its score
followups-table-answers = { $to }: the results that answer them
