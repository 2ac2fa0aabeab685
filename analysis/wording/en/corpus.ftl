# What is said of what was read. n: reports with a sentence; back: those that give a tenth or more to a review.

corpus-answer = { $n ->
    [0] No sentence was read
    [one] { $back ->
        [0] { $reports } plans; it hardly looks back
       *[other] { $reports } looks back in { PERCENT($share) } of its text
    }
   *[other] { $back ->
        [0] None of the { $n } reports looks back: they plan
       *[other] { $ahead ->
            [0] All { $n } reports look back as well as ahead
            [one] One of { $n } reports only plans; the others look back too
           *[other] { $ahead } of { $n } reports only plan; { $back ->
                [one] one looks back too
               *[other] { $back } look back too
            }
        }
    }
}
corpus-lead = { $n_reports ->
    [one] One report
   *[other] { $n_reports } reports
} of { $chars } characters were read{ $numbers ->
    [0] ; no number stands in them.
   *[other] , with { $numbers ->
        [one] one number
       *[other] { $numbers } numbers
    } in them; { $unexplained ->
        [0] a rule tells what each of them is.
        [one] one of them no rule explains.
       *[other] { $unexplained } of them no rule explains.
    }
}
corpus-make-up = { $n ->
    [0] { $n_reports ->
        [one] No sentence of { $reports } was read.
       *[other] No sentence of these { $n_reports } reports was read.
    }
   *[other] { $n_reports ->
        [one] A plan fills { PERCENT($most_share) } of { $most }; a review of what was done fills { PERCENT($review_share) }.
       *[other] Plans fill { PERCENT($least_share) } ({ $least }) to { PERCENT($most_share) } ({ $most }) of a report; { $n_reviews ->
            [all] each of these { $n_reports } reports gives
            [0] none of these { $n_reports } reports gives
            [one] one gives
           *[other] { $n_reviews } give
        } a tenth or more to a review of what was done.
    }
}
corpus-accounts = { $runs ->
    [0] { $n_reports ->
        [one] { $reports } has no Arabic digit.
       *[other] None of these { $n_reports } reports has an Arabic digit.
    }
   *[other] { $state ->
        [closed] The books are closed: { $runs ->
            [one] the one run of Arabic digits lies
           *[other] each of the { $runs } runs of Arabic digits lies
        } in exactly one numeric expression, and a rule explains every expression.
       *[open] Of { $runs ->
            [one] one run
           *[other] { $runs } runs
        } of Arabic digits { $one ->
            [one] one lies
           *[other] { $one } lie
        } in exactly one numeric expression; { $unexplained ->
            [0] a rule explains every expression.
            [one] one expression is explained by no rule and listed below.
           *[other] { $unexplained } expressions are explained by no rule and listed below.
        }
    }
}

# Words in the figures.
corpus-side-review = looks back
corpus-side-plan = plans
corpus-part = { PERCENT($share) }
corpus-of-n = { $n } ({ PERCENT($share) })

corpus-section-reports = Which reports are these?
corpus-section-numbers = Is every number accounted for?
corpus-section-unexplained = Numbers that no rule explains
corpus-section-reviewed = What have people set right?
corpus-section-method = How it was read
corpus-make-up-subtitle = Share of the characters of each report that look back on what was done and that plan
corpus-make-up-note = What does neither (the situation, titles, salutations, notes) is left out. Counts of a whole text have no interval; which part a sentence belongs to is read from headings and wording.
corpus-ledger-subtitle = Numbers in all reports, in Arabic digits and in characters, by what they are; at the right how many
corpus-ledger-note = That a number has a kind does not mean that it has the right one; the page on quality tells how often it has.
corpus-table-reports = One row per report. Inferred: not in the text itself, but told by the person who registered it.
corpus-table-rejects = Registered reports that could not be read
corpus-left-out = { $n ->
    [one] One more report is registered, but could not be read: it is left out of everything here.
   *[other] { $n } more reports are registered, but could not be read: they are left out of everything here.
}
corpus-table-structure = How each report is built, and its accounts: runs of Arabic digits, and the expressions that hold them
corpus-table-unexplained = Numbers that no rule explains, with their sentences
corpus-table-reviewed = Rows that people have reviewed, by table
corpus-table-stale = Reviews that are stale
corpus-sure-compare = Compare plan with plan and review with review: a report that only plans is not a report of few results. A mid-year report looks back on six months and plans the other six.
corpus-sure-numbers = Each number was counted twice: once by the parser, and once by searching the sentences for digits without it. No number can get lost unseen; it can still be read wrongly.
corpus-method =
    Each sentence belongs to a part of its report that looks back (“回顾”), plans (“计划”), describes the situation (“形势”) or does none of these (titles, salutations, glossaries).

    Every numeric expression is entered in a ledger under exactly one kind. A quantity (“68幢”, “90%以上”) is what an analyst would put in a table. A time is a date, a period or a deadline (“6月底前”). A numeric formula names a programme (“1+3+N”). A qualifier is a number that only names something (“65岁”, “15分钟生活圈”). Numbers in lists and names are numbering, hotlines and addresses. What no rule explains is kept and counted.

    What is read may be corrected by hand, row by row; a row is reviewed where a person has checked it, be it that all was right. A correction whose words or value are not there any more is stale: it is not applied.
