# Attention to people's own concepts. Scope: the reports of the page.

concepts-none = No word of any concept is found{ $n_reports ->
    [0] {""}
    [one] {" "}in { $reports }
   *[other] {" "}in these { $n_reports } reports
}.

# most: the report with most for each 1,000 characters; alike: how many have as much; lacking: reports without a word.
concepts-attention =
    { $n ->
        [0] { $concept }: no word of it is found.
       *[other] { $n_reports ->
            [one] { $concept }: { DECIMAL($rate, digits: 1) } for each 1,000 characters ({ concepts-places }).
           *[other] { $concept }: { $alike ->
                [one] most in { $most } ({ DECIMAL($rate, digits: 1) } for each 1,000 characters, { concepts-places })
               *[other] as much in { $alike } reports, { DECIMAL($rate, digits: 1) } for each 1,000 characters
            }{ $lacking ->
                [0] {""}
                [one] ; one report has no word of it
               *[other] ; { $lacking } reports have no word of it
            }.
        }
    }
concepts-places = { $places ->
    [one] one place
   *[other] { $places } places
}

concepts-part = { $n ->
    [one] { $concept } { $more ->
        [one] has more in the plan than in the review.
       *[other] { $less ->
            [one] has less in the plan than in the review.
           *[other] has as much in the plan as in the review.
        }
    }
   *[other] { $concept } has more in the plan than in the review in { $more } of { $n } reports, less in { $less }.
}
concepts-no-parts = No report has both a review and a plan to compare.

# outcome: which report comes first without the word; unranked: there is no first one to begin with.
concepts-leading = { $concept }: { PERCENT($share) } hangs on { $word } ({ $n ->
    [one] one place
   *[other] { $n } places
}){ $outcome ->
    [unranked] {""}
    [same] ; without it the same report comes first
   *[other] { $instead ->
        [none] ; without it no report comes first
       *[other] ; without it { $instead } comes first
    }
}.
