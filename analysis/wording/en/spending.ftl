# What is said of money. Scope: the reports of the page, one or several.

# The page: its title and lead. most: a report with half of the amounts or more.
spending-answer = { $n ->
    [0] { spending-none }
    [one] One amount of money is stated, in { $most }
   *[other] { $n_reports ->
        [one] { $n } amounts of money, in { $n_flows ->
            [one] one kind
           *[other] { $n_flows } kinds
        }
       *[other] { $most ->
            [none] { $n } amounts of { $n_flows ->
                [one] one kind
               *[other] { $n_flows } kinds
            } of money that must not be added
           *[other] { $k_most } of the { $n } stated amounts of money are in { $most }
        }
    }
}
spending-none = { $n_reports ->
    [one] { $reports } states no amount of money.
   *[other] None of these { $n_reports } reports states an amount of money.
}
spending-lead = { $n ->
    [0] There is nothing to show.
   *[other] By kind: { $kinds }{ $rest ->
        [0] {""}
        [one] , and one more kind
       *[other] , and { $rest } more kinds
    }: money of different owners, so there is no total.
}
spending-kind = { $flow } ({ $n })

spending-flows =
    { $n ->
        [0] { spending-none }
       *[other] { spending-amounts } in { spending-n-flows }, most often { $most } ({ $n_most }): { spending-results }, { spending-plans }{ $n_silent ->
            [0] .
            [one] ; one report states no amount.
           *[other] ; { $n_silent } reports state no amount.
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
        [one] One amount has a known number of recipients: for each { $unit } { $most }.
       *[other] { $n } amounts have a known number of recipients; { $n_own ->
            [one] for each { $unit } it is { $most }.
           *[other] for each { $unit } it is from { $least } to { $most }.
        }
    }
spending-each = { $yuan } yuan ({ $purpose }, { $report })
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
reason-periods = { $n } different periods
reason-approximate = stated as about; a sum would look more exact than it is
reason-lower-bound = stated as more than; a sum is a lower bound too
reason-upper-bound = stated as less than; a sum is an upper bound too
reason-range = stated as a range; add ends to ends or not at all
reason-mixed-period = its period differs from the rest of its part of the report; not to be added across periods
reason-subtotal-of = part of another stated amount; adding both counts it twice
reason-not-public-money = money of enterprises, villages or households; no public spending
reason-foreign-currency = another currency; no rate is stated, so it is not converted

# Words in the figures.
spending-key-done = done or observed
spending-key-planned = planned
spending-for-each = Yuan for each { $unit }
spending-what = { $what } · { $report }

spending-section-flows = What money do the reports speak of?
spending-section-recipients = How much is it for each recipient?
spending-section-amounts = The amounts themselves
spending-section-adding = What must not be added up?
spending-section-method = How it was read
spending-flows-subtitle = The largest amounts of each kind of money, in yuan; each kind has a scale of its own{ $left ->
    [0] {""}
    [one] . One kind with fewer amounts is left out
   *[other] . { $left } kinds with fewer amounts are left out
}
spending-flows-note = These are statements, not estimates, so there is no interval. What a report leaves out is not zero. Amounts in other currencies are in the table only, unconverted.
spending-recipients-subtitle = Amounts whose clause also says how many received them, divided by their number; a group for each kind of recipients
spending-recipients-note = A person-time or household-time (“人次”, “户次”) is a payment or visit, not a person: one who comes twice counts twice. Where either number is a bound (“more than”), so is the quotient.
spending-table-flows = Kinds of money: reports, amounts, the least and the most; no sums
spending-n-achieved = Amounts achieved
spending-n-target = Amounts aimed at
spending-n-baseline = Amounts of background
spending-table-amounts = { $shown ->
    [all] Every stated amount by kind of money, results before plans
   *[other] { $shown } of { $n } stated amounts, of as many reports as find room the first; the data page has all
}
spending-table-recipients = { $shown ->
    [all] Amounts with known recipients
   *[other] The { $shown } amounts with known recipients that are most for each
}
spending-table-reasons = Reasons against adding
spending-table-caveats = { $shown ->
    [all] Caveats of single amounts
   *[other] The first { $shown } caveats of single amounts
}
spending-sure-owners = Money of different owners is never added here, nor a plan to a result; even within one kind amounts overlap. There is no total on this page.
spending-sure-budget = A report of work is no budget: most of what a subdistrict spends is not in it. How much a report says of money tells how it is written, not how much was spent.
spending-sure-read = Amounts are read by rule and checked by people where the reports say so. What an amount is for, and how many received it, is taken only from the clause that it stands in.
spending-method =
    Each stated amount of money is one row with its flow: whose money goes where. What the subdistrict pays out (“支出”), what firms invest (“投资”), what is collected in taxes (“税收财政”), what a village earns (“收入”), what was won from higher levels, and so on. The flow is read from the verb and the words around the amount.

    Where the same clause says how many received the money, the amount is divided by their number. A caveat says what the text itself says of an amount: about, more than, part of another, another currency.
