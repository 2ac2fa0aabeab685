# One report against the others. Scope: that report.

district-part = { $stance ->
    [review] review
   *[plan] plan
}
district-others = { $n_others ->
    [one] the other report that has one
   *[other] the mean of the { $n_others } others
}
district-against =
    { $compared ->
        [no] { $name } has no { district-part } that is long enough to be compared with another one.
       *[yes] { $n_more ->
            [0] { $n_less ->
                [0] In no theme is the { district-part } of { $name } called different from { district-others }.
               *[other] Against { district-others }, the { district-part } of { $name } gives less to { $less }.
            }
           *[other] Against { district-others }, the { district-part } of { $name } gives more to { $more }{ $n_less ->
                [0] .
               *[other] ; less to { $less }.
            }
        }
    }
