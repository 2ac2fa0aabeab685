# Of shares of themes, on every page that has them. Labelling: by whom and how surely sentences got their themes.

# One theme of two parts.
# What a list of differences leaves to the figure.
# n: sentences; the page says behind it what else its figures leave out.
attention-note = n = { $n ->
    [one] one sentence
   *[other] { $n } sentences
}. { $by_hand ->
    [all] People gave all sentences their themes, so that labelling leaves no interval; two careful readers agree on 95% of them.
    [none] The intervals are of labelling: how far the classifier’s errors may move a share, measured on reports of places that it had not seen.
   *[some] The intervals are of labelling: how far the classifier’s errors may move a share, measured on reports of places that it had not seen. Where people gave all sentences their themes there is none; two careful readers agree on 95% of them.
}

# What “called different” and “clear” mean. yard_n: pairs that the yardstick was measured on.
attention-called = A theme is called different where the 95% interval of labelling of the difference excludes 0 (Holm’s correction over { $n_themes } themes); where people labelled both texts, any difference is one. { $yard_n ->
    [0] There is no yardstick to tell whether a difference is much, so none is called clear.
   *[other] It is a clear difference where it is also larger than { POINTS($largest, digits: 0) } percentage points. That is the yardstick: among { $yard_n } pairs { $kind ->
        [parts] of a plan and its own review
       *[year] of reports of one place, a year apart (two where one is missing),
    } nine in ten have no theme that differs more. Those are reports of counties; shorter ones lie further apart.
}
attention-distance = Half the sum of all differences, the distance of the two, is { POINTS($distance, digits: 0) } points{ $yard_n ->
    [0] .
   *[other] { $beyond ->
        [yes] , more than nine of ten pairs of one place a year apart ({ POINTS($within, digits: 0) }).
       *[no] , as it may be of one place a year apart (up to { POINTS($within, digits: 0) } in nine of ten pairs).
    }
}
attention-kind-chance = two random halves of one part
attention-kind-plan-and-review = a plan and its own review
attention-kind-next-year = one place, a year apart
attention-kind-other-place = other places, same year
