# What reports attend to. Scope: the reports of the page.

priorities-part = { $stance ->
    [review] review
   *[plan] plan
}
priorities-parts = { $stance ->
    [review] reviews
   *[plan] plans
}
priorities-none = { $n_reports ->
    [one] No part of { $reports } is long enough to be divided into themes
   *[other] No part of these { $n_reports } reports is long enough to be divided into themes
}

# Title and lead. A clear difference: two reports, the shares of a theme in a part of each.
priorities-apart = { $theme } takes { PERCENT($high) } of { $high_report }’s { priorities-part }, { $nothing ->
    [yes] none
   *[no] { PERCENT($low) }
} of { $low_report }’s
priorities-first = { $parts ->
    [0] { priorities-none }
    [one] { $theme } takes the largest share of { $report }’s { priorities-part }: { PERCENT($share) }
   *[other] { $theme } takes the largest share of { $n } of { $parts } { priorities-parts }
}
priorities-clear-pairs = { $n ->
    [one] The two { priorities-parts } differ clearly in { $themes ->
        [one] this theme
       *[other] { $themes } themes
    }
   *[other] { $with } of { $n } pairs of { priorities-parts } differ clearly in a theme
}: by more than { POINTS($largest, digits: 0) } points, further than nine of ten places move in a year.
priorities-lead-one = { $origin ->
    [reviewed] People gave the sentences their themes.
    [sampled] 95% interval from sentences drawn at random and labelled by hand: { PERCENT($low) } to { PERCENT($high) }.
   *[parsed] 95% interval of labelling: { PERCENT($low) } to { PERCENT($high) }.
} The chance that this theme is really first, however labelled or worded, is { PERCENT($probability) }.
priorities-lead-none = { $n ->
    [0] There are not two { priorities-parts } to compare.
    [one] The two { priorities-parts } are not shown to differ clearly in any theme.
   *[other] No two of the { priorities-parts } are shown to differ clearly in any theme.
}

# Main points and headlines.
priorities-how-sure = { $parts ->
    [0] { priorities-none }
    [one] { $theme } takes the largest share of { $report }’s { priorities-part } ({ PERCENT($share) }){ $sure ->
        [0] , but had the same been labelled or worded otherwise, another theme might
       *[other] , and would have had the same been labelled or worded otherwise (probability { PERCENT($bar) } or more)
    }
   *[other] { $theme } takes the largest share of { $n } of { $parts } { priorities-parts } ({ PERCENT($least) } to { PERCENT($share) }){ $sure ->
        [0] ; but had the same been labelled or worded otherwise, another theme might in { $n ->
            [one] it
           *[other] any of them
        }
       *[other] ; in { $sure } of these it would have had the same been labelled or worded otherwise (probability { PERCENT($bar) } or more)
    }
}
priorities-other = { $theme } ({ $high_report } { PERCENT($high) }, { $low_report } { PERCENT($low) })
priorities-others = { $n ->
    [one] One other theme differs clearly: { $said }
   *[other] { $n } other themes differ clearly; the largest differences: { $said }
}
priorities-pairs = { $n ->
    [one] The two { priorities-parts } have { $different ->
        [0] no theme that is called different
       *[other] themes that are called different, none of them clearly
    }
   *[other] { $different } of { $n } pairs of { priorities-parts } have themes that are called different, none of them clearly
}
priorities-spread-headline = { $n ->
    [0] Where the { priorities-parts } lie apart, the differences are no larger than a year makes in one place
    [one] The { priorities-parts } lie clearly apart in one of { $themes } themes
   *[other] The { priorities-parts } lie clearly apart in { $n } of { $themes } themes
}
priorities-moved = { $theme } gets clearly { $way ->
    [more] more
   *[less] less
} of the plan than of the review in { $k } of { $n } reports
priorities-still = { $n ->
    [0] No report has both a review and a plan long enough to compare
    [one] No theme gets clearly more or less of the plan than of the review of { $report }
   *[other] No theme gets clearly more or less of the plan than of the review, in any of { $n } reports
}
priorities-places-headline = { $n ->
    [0] No theme is shown to go with the place rather than with the year
   *[other] { $n } of { $themes } themes go with the place more than chance would have it
}

# Words inside figures.
priorities-ends = { $n ->
    [one] { PERCENT($high_share) }
   *[other] { $low } { PERCENT($low_share) } – { $high } { PERCENT($high_share) }
}
priorities-theme-share = { $theme } { PERCENT($share) }
priorities-share = { PERCENT($share) }
priorities-furthest = { $report } { $sign }{ POINTS($difference, digits: 0) }

# Subtitles and notes.
priorities-spread-subtitle = Share of each theme in the characters of each { priorities-part }; one mark is one report, named are those with least and most
priorities-spread-note = Coloured: the two reports furthest apart, where their difference is clear. By the estimates; a table at the end has the intervals.
priorities-first-subtitle = The policy theme with the largest share of each { priorities-part }
priorities-first-note = Line: 95% interval of labelling; none where people gave all themes. Coloured: first with a probability of { PERCENT($bar) } or more, whichever way it had been labelled or worded.
priorities-shift-subtitle = Share of the plan minus share of the review, in percentage points; one mark is one report, named is the one that moves furthest
priorities-shift-note = Right of 0: more of the plan. Coloured: a clear difference. Only reports with both parts can answer; a finished task drops out of a plan without having become less important.
priorities-places-subtitle = Share of the differences between { priorities-parts } that lies between places; the rest is of years and writers
priorities-places-note = Line: 95% interval. Coloured: it excludes 0. Intraclass correlation by one-way analysis of variance (Shrout and Fleiss 1979).

priorities-section-apart = Where do the { priorities-parts } lie apart?
priorities-section-first = Which theme comes first?
priorities-section-moved = Does the plan set other priorities than the review?
priorities-section-places = Is it the place or the year?
priorities-section-rows = The first theme of every part
priorities-section-method = How it was measured

priorities-sure-what = Attention is what a text spends its words on: the share of a theme in the characters of a part. It is no budget and no result.
priorities-sure-years = Reports of different years are compared as if they were of one: a theme may come and go with its time rather than with its place.
priorities-left-out = { $n ->
    [0] No part is left out for being too short.
   *[other] Parts of fewer than { $fewest } sentences are left out ({ $said }).
}
priorities-short = { $report }, { priorities-part }: { $sentences ->
    [one] one sentence
   *[other] { $sentences } sentences
}
priorities-general = Preambles, overall goals and closings are no policy theme but count as text. Without them the other shares of a part grow by one factor, so their order stays; the largest change is { POINTS($change) } percentage points ({ $theme }, { $report }, { priorities-part }).
priorities-method =
    Thirteen themes come from a codebook. Where people gave a sentence its theme, it counts for that. Elsewhere a conditional logit that weighs the words below in the sentence, its headings and its neighbours gives each theme a probability; the page on quality says how right it is. Attention to a theme is the sum of its probabilities, weighted by characters.

    Intervals of labelling are made so that 95% of the shares of reports held out by place lie within. A second question is how far a share would move had the same been worded otherwise: runs of neighbouring sentences are drawn anew for it, and the intervals are wider. A theme comes first with the smaller of two probabilities, by labelling and by wording.

    Percentiles among peers are of shares drawn towards those of all peers, the more so the shorter a report is (Dirichlet-multinomial, by maximum likelihood); 50 for all where they differ by no more than chance.

priorities-table-first = The policy theme with most of each part, and how probable it is that it comes first
priorities-table-spread = Each theme: where least, where most, by the estimates
priorities-table-pairs = The { $n } pairs furthest apart: distance, and how many themes are called different and clear
priorities-table-yardstick = The yardstick: how far counties lie apart, median and what nine of ten stay within
priorities-table-shares = Attention to each theme that a part has, with the 95% interval of labelling
priorities-table-wording = How far wording alone may move each share, 95%
priorities-table-places = How much of the variance of each theme lies between places
priorities-table-peers = Where each report stands among its peers, 0 to 100
priorities-table-general = Without preambles and closings: the ten largest changes
priorities-table-parameters = Parameters
priorities-table-words = Themes, what belongs to each, and the words that speak for it
priorities-table-weights = Weights of the classifier


# Weights of the classifier: what it sees of a sentence, and what speaks for or against preambles.

# What belongs to a theme: the codebook.
