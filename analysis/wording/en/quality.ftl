# What is said of how right the tables are.

quality-scores = { $n ->
    [0] Nothing could be scored.
   *[other] In-sample, value and 95% interval: { $scores }.
}
quality-score = { $measure } { DECIMAL($value) } ({ DECIMAL($low) }–{ DECIMAL($high) })
quality-reports = { $state ->
    [alone] There are not two scored reports to compare in { $measure }.
    [same] { $measure } is { DECIMAL($low) } in each of { $n } scored reports.
   *[apart] { $measure } runs from { $worst } to { $best }; their intervals { $overlap ->
        [yes] overlap
       *[no] do not overlap
    }.
}
quality-end = { DECIMAL($value) } in { $report } (n = { $n })

quality-confusion = { $total ->
    [0] No sentence was scored.
   *[other] { $wrong ->
        [0] None of { $total } sentences has a theme other than the annotated one.
       *[other] { $right } of { $total } sentences have the annotated theme; most errors are { $errors }.
    }
}
quality-error = { $expected } taken for { $found } ({ $n })

quality-places = { $n ->
    [0] There are no annotated reports of a { $kind } that could be left out of training.
   *[other] Trained without the { $kind } that it is tested on, the classifier gives { PERCENT($accuracy) } of { $n } sentences the annotated theme (95% interval { PERCENT($low) }–{ PERCENT($high) }), macro-F1 { DECIMAL($macro) }{ $reports_scored ->
        [one] .
       *[other] ; accuracy runs from { $worst } to { $best }.
    }
}
quality-place = { PERCENT($accuracy) } in { $report } (n = { $n })
quality-district = district
quality-county = county

quality-calibration = { $state ->
    [few] There are too few scored sentences to judge theme_score.
   *[known] The share of right themes { $order ->
        [rises] rises with it
       *[unclear] does not clearly rise with it
    }: { PERCENT($first_share) } where it is { DECIMAL($first_score) } on average, { PERCENT($last_share) } where it is { DECIMAL($last_score) }; mean distance to the score { DECIMAL($gap) }, so that it { $meaning ->
        [probability] may be read as a probability
       *[rank] ranks sentences but is no probability
    }.
}
quality-calibration-error = { $state ->
    [few] There are too few scored sentences to measure the calibration error.
   *[known] The calibration error is { DECIMAL($error, digits: 3) } (n = { $n }): the distance of score and share right, root mean square over ten bins of equal mass, less what chance alone gives (Kumar, Liang and Ma 2019).
}
quality-seconds = { $given ->
    [0] No sentence is given a second theme; { $annotated } of { $n } have one.
   *[other] A second theme is given to { $given } of { $n } sentences, and is right in { PERCENT($share) } of them (95% interval { PERCENT($low) }–{ PERCENT($high) }); { $annotated } have one.
}
