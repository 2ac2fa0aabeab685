# Two reports side by side.

pair-part = { $stance ->
    [review] review
   *[plan] plan
}
pair-attention =
    { $compared ->
        [no] { $left } and { $right } have not both a { pair-part } that is long enough to be compared.
       *[yes] { $n ->
            [0] No theme is called different between the { pair-part } of { $left } and that of { $right }.
            [one] One theme is called different between the { pair-part } of { $left } and that of { $right }: { $said }.
           *[other] { $n } themes are called different between the { pair-part } of { $left } and that of { $right }: { $said }.
        }
    }
