# Numeric formulas. Scope: the reports of the page; a formula may stand in other reports of the corpus too.

formulas-found =
    { $n ->
        [0] { $n_reports ->
            [one] No numeric formula is found in { $reports }.
           *[other] No numeric formula is found in these { $n_reports } reports.
        }
       *[other] { $n ->
            [one] One numeric formula is found
           *[other] { $n } numeric formulas are found
        } in { $n_reports ->
            [one] { $reports }
           *[other] these { $n_reports } reports{ $most ->
                [none] {""}
               *[other] , most in { $most } ({ $n_most })
            }
        }; { formulas-shared }. { formulas-glossed }
    }
formulas-shared = { $n ->
    [one] { $shared ->
        [0] no other report has it
       *[other] it stands in more than one report
    }
   *[other] { $shared ->
        [0] none of them stands in more than one report
        [one] one of them stands in more than one report
       *[other] { $shared } of them stand in more than one report
    }
}
formulas-glossed = { $glossed ->
    [0] The text explains none.
   *[other] { $n ->
        [one] The text explains it.
       *[other] The text explains { $glossed } of them.
    }
}
