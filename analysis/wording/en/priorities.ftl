# What reports attend to. Scope: the reports of the page.

priorities-part = { $stance ->
    [review] review
   *[plan] plan
}
priorities-parts = { $stance ->
    [review] reviews
   *[plan] plans
}

# parts: as many as are long enough; sure: those of which a leading theme can be named.
priorities-leading =
    { $parts ->
        [0] { $n_reports ->
            [one] No part of { $reports } is long enough to be divided into themes.
           *[other] No part of these { $n_reports } reports is long enough to be divided into themes.
        }
       *[other] { $sure ->
            [0] { $parts ->
                [one] Which policy theme the { priorities-part } of { $unsure } attends to most cannot be said with a probability of { PERCENT($bar) }.
               *[other] Which policy theme it attends to most cannot be said with a probability of { PERCENT($bar) } of any of the { $parts } { priorities-parts }.
            }
           *[other] { $said }{ $n_unsure ->
                [0] .
               *[other] ; of the { $n_unsure ->
                    [one] { priorities-part }
                   *[other] { priorities-parts }
                } of { $unsure } no theme can be said to with a probability of { PERCENT($bar) }.
            }
        }
    }
priorities-leads = { $place ->
    [first] The
   *[later] the
} { priorities-part } of { $report } attends most to { $theme } ({ $share }; probability { PERCENT($probability) })

priorities-left-out = { $n ->
    [0] No part is left out for being too short.
   *[other] Parts of fewer than { $fewest } sentences are left out ({ $said }).
}
priorities-short = { $report }, { priorities-part } ({ $sentences })

# n: pairs of reports; different, clear: pairs with at least one such theme.
priorities-pairs =
    { $n ->
        [0] There are not two { priorities-parts } to compare.
        [one] The two { priorities-parts } have { $different ->
            [0] no theme that is called different.
           *[other] at least one theme that is called different, { $clear ->
                [0] none of them clearly.
               *[other] and clearly so.
            }
        }
       *[other] Of { $n } pairs of { priorities-parts } { $different } { $different ->
            [one] has
           *[other] have
        } at least one theme that is called different, { $clear } a clear difference.
    }
priorities-widest =
    { $n ->
        [0] No theme is called different between any two { priorities-parts }.
       *[other] The largest difference by the estimates is in { $theme }: { PERCENT($left_share) } in { $left }, { PERCENT($right_share) } in { $right }{ $by_hand ->
            [yes] , both by hand.
           *[no] ; 95% interval of the difference by labelling: { POINTS($low, digits: 0) } to { POINTS($high, digits: 0) } points.
        }
    }

priorities-stances =
    { $n ->
        [0] { $n_reports ->
            [one] { $reports } has not both a review and a plan long enough to compare.
           *[other] None of these { $n_reports } reports has both a review and a plan long enough to compare.
        }
       *[other] Plan against review: { $said }.
    }
priorities-moves = { $report }: { $n ->
    [0] no theme called different
   *[other] { $said }
}

priorities-general =
    { $n ->
        [0] There is nothing to leave out.
       *[other] Without preambles and closings the other shares of a part grow by one factor, so their order stays; the largest change is { POINTS($change) } percentage points ({ $theme }, { $report }, { priorities-part }).
    }
