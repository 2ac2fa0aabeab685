# What is said of what was read.

corpus-make-up = { $n ->
    [0] { $n_reports ->
        [one] No sentence of { $reports } was read.
       *[other] No sentence of these { $n_reports } reports was read.
    }
   *[other] { $n_reports ->
        [one] A plan fills { PERCENT($most_share) } of { $most }; a review of what was done fills { PERCENT($review_share) }.
       *[other] Plans fill { PERCENT($least_share) } ({ $least }) to { PERCENT($most_share) } ({ $most }) of a report; { $n_reviews ->
            [0] none of these { $n_reports } reports gives a tenth or more to a review of what was done.
           *[other] a review of what was done fills a tenth or more of { $reviews }.
        }
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
