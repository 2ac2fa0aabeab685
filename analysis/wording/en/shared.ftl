# Passages that stand in two reports word for word. Scope: the reports of the page.

shared-passages =
    { $n ->
        [0] { $n_reports ->
            [one] There is no other report that { $reports } could share a passage with.
            [2] { $reports } share no run of { $least } characters or more.
           *[other] No two of these { $n_reports } reports share a run of { $least } characters or more.
        }
        [one] One passage, of { $longest } characters, stands in { $n_pairs ->
            [one] both { $most }.
           *[other] more than two of these { $n_reports } reports.
        }
       *[other] { $n } passages stand in { $n_pairs ->
            [one] both { $most }
           *[other] two or more of these { $n_reports } reports{ $most ->
                [none] {""}
               *[other] , { $most } sharing the most ({ $n_most })
            }
        }; the longest has { $longest } characters.
    }
