# What is said of money. Scope: the reports of the page, one or several.

spending-flows =
    { $n ->
        [0] { $n_reports ->
            [one] { $reports } states no amount of money.
           *[other] None of these { $n_reports } reports states an amount of money.
        }
       *[other] { spending-amounts } in { spending-n-flows }, most often { $most } ({ $n_most }): { spending-results }, { spending-plans }{ $silent ->
            [none] .
           *[other] ; { $silent } { $n_silent ->
                [one] states
               *[other] state
            } no amount.
        }
    }
spending-amounts = { $n ->
    [one] One amount
   *[other] { $n } amounts
}
spending-n-flows = { $n_flows ->
    [one] one flow
   *[other] { $n_flows } flows
}
spending-results = { $achieved ->
    [one] one result
   *[other] { $achieved } results
}
spending-plans = { $target ->
    [one] one plan
   *[other] { $target } plans
}

# An amount with the number of those who got it.
spending-recipients =
    { $n ->
        [0] { $n_reports ->
            [one] { $reports } states no amount together with the number of its recipients.
           *[other] None of these { $n_reports } reports states an amount together with the number of its recipients.
        }
        [one] One amount has a known number of recipients: { $most }.
       *[other] { $n } amounts have a known number of recipients, from { $least } to { $most }.
    }
spending-each = { $yuan } yuan per { $unit } ({ $purpose }, { $report })
spending-no-purpose = purpose not stated

spending-not-addable =
    { $n ->
        [0] There is no amount to add.
        [one] There is one amount only, so nothing can be added to it.
       *[other] By report, flow, status and currency the { $n } amounts fall into { $groups ->
            [one] one group
           *[other] { $groups } groups, { $alone } of them with a single amount
        }; the table lists { $reasons ->
            [one] one reason
           *[other] { $reasons } reasons
        } against adding.
    }

# Why amounts may not be added: by what they are, or by what the text says of one of them.
reason-flows = money of different flows has different owners
reason-plan-and-result = a plan is no result
reason-periods = different periods ({ $periods })
reason-approximate = stated as about; a sum would look more exact than it is
reason-lower-bound = stated as more than; a sum is a lower bound too
reason-upper-bound = stated as less than; a sum is an upper bound too
reason-range = stated as a range; add ends to ends or not at all
reason-mixed-period = its period differs from the rest of its part of the report; not to be added across periods
reason-subtotal-of = part of another stated amount; adding both counts it twice
reason-not-public-money = money of enterprises, villages or households; no public spending
reason-foreign-currency = another currency; no rate is stated, so it is not converted
