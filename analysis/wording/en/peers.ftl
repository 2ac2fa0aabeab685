# Reports among their like. Scope: the reports of the page.

peers-placed = { $n_groups ->
    [0] { $n_reports ->
        [one] Where { $reports } stands among its like cannot be said: that takes { $least } reports of one genre and tier.
       *[other] Where one of these { $n_reports } reports stands among its like cannot be said: that takes { $least } reports of one genre and tier, and the most there are of one is { $largest }.
    }
    [one] { $n } reports of one genre and tier are set among each other.
   *[other] { $n } reports in { $n_groups } groups of one genre and tier each are set among each other.
}

peers-theme = { $theme } in { $stance ->
    [review] reviews
   *[plan] plans
}
peers-place-or-year = { $known ->
    [no] How much of a difference is the place, and how much the year, cannot be known here: that takes { $years } reports of different years for each of { $places } places or more, and { $n ->
        [0] no place has so many.
        [one] one place has so many.
       *[other] { $n } places have so many, without any difference between them.
    }
   *[yes] { $n_things ->
        [one] Of the differences between reports of { $n } places, the place makes up { PERCENT($most_share) } in { $most } (95% interval { PERCENT($most_low) }–{ PERCENT($most_high) }).
       *[other] Of the differences between reports of { $n } places, the place makes up most in { $most } ({ PERCENT($most_share) }, 95% interval { PERCENT($most_low) }–{ PERCENT($most_high) }) and least in { $least } ({ PERCENT($least_share) }, { PERCENT($least_low) }–{ PERCENT($least_high) }).
    }
}
