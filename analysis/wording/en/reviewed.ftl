# What is said of rows that people have reviewed. Scope: the reports of the page, one or several.

reviewed-layer =
    { $n_reviewed ->
        [0] { $n_reports ->
            [0] There is no report, so no row was reviewed.
            [one] Nobody has reviewed a row of { $reports }: all is as the parser reads it.
           *[other] Nobody has reviewed a row of these { $n_reports } reports: all is as the parser reads it.
        }
        [one] A person has reviewed one of { $rows } rows; { reviewed-done }.
       *[other] People have reviewed { $n_reviewed } of { $rows } rows; { reviewed-done }.
    }
reviewed-done = { $changed ->
    [0] none of them says anything else than was read
    [one] one of them says something else than was read
   *[other] { $changed } of them say something else than was read
}, { $added ->
    [one] one was added
   *[other] { $added } were added
}, and { $removed ->
    [one] one more was taken out
   *[other] { $removed } more were taken out
}

reviewed-stale = { $n ->
    [one] One review is stale and not applied: its row or value is not there any more.
   *[other] { $n } reviews are stale and not applied: their rows or values are not there any more.
}

# Beside any figure that is by hand.
reviewed-doubt = By hand is not beyond doubt: readers of such reports who worked apart gave { PERCENT($low) } to { PERCENT($high) } of the sentences the same theme.
