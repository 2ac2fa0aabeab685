# What is said of the targets of a plan and of what the next report says of them.

followups-share = { $n ->
    [0] { $from } states no numeric target, so there is nothing to follow in { $to }.
    [one] { $from } states one numeric target, and the review in { $to } tells: { $said }.
   *[other] Of { $n } numeric targets in { $from }, the review in { $to } tells: { $said }.
}
followups-met = { $n ->
    [one] one met
   *[other] { $n } met
} ({ PERCENT($share) })
followups-not_met = { $n ->
    [one] one not met
   *[other] { $n } not met
} ({ PERCENT($share) })
followups-reported = { $n ->
    [one] one reported with the verdict open
   *[other] { $n } reported with the verdict open
} ({ PERCENT($share) })
followups-mentioned = { $n ->
    [one] one mentioned without its number
   *[other] { $n } mentioned without their numbers
} ({ PERCENT($share) })
followups-silent = { $n ->
    [one] one passed over in silence
   *[other] { $n } passed over in silence
} ({ PERCENT($share) })

followups-none = No report of this district plans with a next one that looks back, so no target can be followed.
followups-silence = Silence is not failure: a review picks what it tells, and a target that it does not speak of may have been met.
followups-caveat = Matched by rule, in doubt rather not at all: a target counts as met or not met only where thing, scope, unit and year agree; everything else is left open. A verdict is read from the report itself, nobody has checked it outside.
