# What is said of how right the tables are.

quality-answer = { $n ->
    [0] How right the tables are on unseen texts is not known
    [one] On texts nobody here had seen, { PERCENT($low) } of rows are right
   *[other] On texts nobody here had seen, { PERCENT($low) } to { PERCENT($high) } of rows are right
}
quality-lead = { $sets ->
    [0] No score of whole rows on unseen texts is on record.
   *[other] F1 of whole rows (value, unit, bound, aspect, direction and status together){ $n ->
        [0] {""}
       *[other] {" "}over { $n } quantities
    } in { $texts } { $sort ->
        [invented] documents, all invented for the purpose,
        [public] public texts
       *[other] public and invented texts
    } in { $sets ->
        [one] one set
       *[other] { $sets } sets
    }, measured on { $day }.
}
quality-in-sample = { $n ->
    [0] No annotated report could be scored.
   *[other] On the { $reports_scored ->
        [one] one report
       *[other] { $reports_scored } reports
    } that the rules were made with, the same F1 is { PERCENT($value, digits: 1) } over { $n } quantities: in-sample, so expect less elsewhere.
}
quality-spread = { $n ->
    [0] No score on unseen texts is on record.
    [one] Only one measure has a score on unseen texts.
   *[other] Least right on unseen texts: { $worst }; most right: { $best }.
}
quality-reach = { $measure } ({ quality-from-to })
quality-among = { $among ->
    [none] { $measure }
   *[other] { $measure } ({ $among })
}
quality-scores = { $n ->
    [0] Nothing could be scored
   *[other] In-sample, { $high } of { $n } measures are { DECIMAL($sure) } or higher
}
quality-reports = { $state ->
    [alone] There are not two scored reports to compare in “{ $measure }”.
    [same] In-sample, “{ $measure }” is { DECIMAL($low) } in each of { $n } scored reports.
   *[apart] In-sample, “{ $measure }” runs from { $worst } to { $best }; their intervals { $overlap ->
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
    [few] There are too few scored sentences to judge the theme score.
   *[known] The share of right themes { $order ->
        [rises] rises with the theme score
       *[unclear] does not clearly rise with the theme score
    }: { PERCENT($first_share) } where it is { DECIMAL($first_score) } on average, { PERCENT($last_share) } where it is { DECIMAL($last_score) }; mean distance to the score { DECIMAL($gap) }, so that it { $meaning ->
        [probability] may be read as a probability
       *[rank] ranks sentences but is no probability
    }.
}
quality-calibration-error = { $state ->
    [few] There are too few scored sentences to measure the calibration error.
   *[none] The calibration error is below 0.001{ quality-calibration-how }
    [known] The calibration error is { DECIMAL($error, digits: 3) }{ quality-calibration-how }
}
quality-calibration-how = { " " }(n = { $n }): the distance of score and share right, root mean square over ten bins of equal mass, less what chance alone gives (Kumar, Liang and Ma 2019).
quality-seconds = { $given ->
    [0] No sentence is given a second theme; { $annotated } of { $n } have one.
   *[other] A second theme is given to { $given } of { $n } sentences, and is right in { PERCENT($share) } of them (95% interval { PERCENT($low) }–{ PERCENT($high) }); { $annotated } have one.
}

quality-trained-elsewhere = { $n_own ->
    [0] No theme could be judged by a classifier trained on other places
   *[other] Themes, trained without the place: right in { PERCENT($own) } of { $n_own } sentences here{ $n_others ->
        [0] {""}
       *[other] , in { PERCENT($others) } of { $n_others } in counties elsewhere
    }
}

# In the figures.
quality-from-to = { $n ->
    [one] { PERCENT($low) }
   *[other] { PERCENT($low) }–{ PERCENT($high) }
}
quality-value = { DECIMAL($value) } · n = { $n }
quality-pair = { $expected } → { $found }
quality-of = { $k } of { $n }
quality-key-newest = newest sets
quality-key-earlier = earlier sets, earlier code
quality-diagonal = as often right as the score says
quality-axis-score = mean theme score of the sentences in a fifth of its scale
quality-axis-right = share right

quality-section-unseen = On texts that nobody here had seen
quality-section-themes = Themes, in a place that was not seen
quality-section-scores = On the reports that the rules were made with
quality-section-errors = Every error on these reports
quality-section-method = How it was measured
quality-unseen-subtitle = Scores on unseen texts, measure by measure; a dot is a set of texts; at the right the reach of the newest sets
quality-unseen-note = F1 or share that is right, as the table below says. Each set was measured once, with the code of that day; the texts are not in the repository, or came into its tests only afterwards, so these figures are reported, not computed here.
quality-left-out-subtitle = Share of sentences with the annotated theme, by a classifier trained on other places; coloured: reports of this site, the others are of counties
quality-left-out-note = Line: 95% Wilson interval, which takes sentences as independent and is therefore too narrow.
quality-calibration-subtitle = Share of right themes by fifth of the scale of the theme score, with 95% Wilson intervals; districts and counties together, left out of training
quality-confused-subtitle = Annotated theme → theme found, number of sentences, in-sample{ $hidden ->
    [0] {""}
    [one] ; one more pair is left out
   *[other] ; { $hidden } more pairs are left out
}
quality-confused-note = Sentences aligned by overlap; a sentence counts once, with its primary theme.
quality-scores-subtitle = Value with its 95% interval on the annotated reports{ $hidden ->
    [0] , least right first
   *[other] ; the { $shown } least right, the { $hidden } others score higher
}
quality-scores-note = In-sample: rules, word lists and weights were made with these reports in view. n is the number of annotated cases.
quality-errors = { $n ->
    [one] { $measure }: one error
   *[other] { $measure }: { $n } errors
}
quality-no-errors = No error is on record.

quality-sure-unseen = The first figure is the one to go by. Its sets are few; many are invented documents of hard genres, so that an ordinary report may score otherwise. A set whose errors were read afterwards is no longer unseen for later code: each was measured once.
quality-sure-in-sample = The annotated reports of this site are the ones that the rules and word lists were written and tuned on. A score near 1 there says that the rules do what they were written to do, not how they do elsewhere.
quality-sure-rows = A right row is not all of it: indicator, period and deadline are scored apart.
quality-method = Reports were annotated by hand: every number with what it is, every sentence with its theme. An F1 of 1 means: all that was annotated was found, and nothing else; the share that is right is counted where both annotation and table have a value. What people have set right is left out here, for the annotation is part of it.

    For themes, one place at a time is left out of training: the weights are learnt anew without its reports. That leaves out the weights, not the word lists, which were extended by people who had seen errors in these reports. Macro-F1 is the plain mean over the themes that the report or the classifier has, so a theme of one sentence weighs as much as one of fifty. The scores in the tables come from weights trained on all reports.
quality-intervals = The in-sample intervals hold { PERCENT($level) } of { $samples } bootstrap samples of the annotated sentences, drawn within each report: the numbers of a sentence share its wording, so that their errors come together. The reports are held fixed, being too few to resample: an interval speaks of reports like these, not of any report. A score of 0 or 1 has no spread in a bootstrap; its limit is the exact binomial one over the annotated sentences that have a case.
quality-table-unseen = Every score on unseen texts: by whom annotated, when and with which code measured
quality-table-left-out = Themes of each report by a classifier trained on other places
quality-table-left-out-counties = Themes of each county report by a classifier trained on other places
quality-table-meanings = What each measure counts
quality-table-by-report = Value of each measure in each report, in-sample

# Sets of unseen texts, who annotated them, and which of the texts a score is of.
unseen-public-texts = public texts of other subdistricts, counties and cities
unseen-hard-genres = invented documents of hard genres
unseen-hard-genres-aside = other invented documents of hard genres, kept aside
unseen-plan-passages = plan passages of other reports
unseen-county-reports = county reports of seven years
unseen-passages = passages of other reports
unseen-invented-1 = invented: final account, progress post, mid-year, report, task table, supervision
unseen-invented-2 = invented: outline, summary, project list, report, budget execution, congress news
unseen-invented-3 = invented: final account, progress post, mid-year, supervision, outline, task table, summary, report
unseen-invented-4 = invented: final account, progress post, mid-year, supervision, outline, task table, summary
unseen-invented-5 = invented: project list, budget, final account, progress post, task table, bulletin, outline, town summary
unseen-invented-6 = invented: final account, progress post, mid-year, supervision, outline, task table, year-end changes
unseen-invented-7 = invented: project list, progress post, final account, presidium report, task table, outline, news, mid-year
unseen-invented-8 = invented: mid-year, outline, department budget, bulletin, news of a work meeting, task table, projects done, suggestions of deputies
unseen-invented-9 = invented: summary with a plan, report of a town on five years, final account, bulletin of a quarter with a table, projects with who answers for them, news of renovation
unseen-invented-10 = invented: final account with a table, post on projects, first half of a year, inquiry of a people’s congress, five-year outline, task table, year full of changes
unseen-invented-11 = invented: plan of a subdistrict, plan of a county, village summary, list of public projects, party work and what comes next, draft budget
unseen-invented-12 = invented: final account with a table, post on public projects, first half of a year, inspection of care, five-year outline, task table, summary and plan of a subdistrict
unseen-invented-13 = invented: final account of a town, post on a campaign, first half of a year, supervision of care, five-year outline, task table, year full of changes
unseen-invented-14 = invented: final account, post on key projects, first half of a year, deputies on housing estates, five-year outline with a table, tasks with who answers for them, summary
unseen-invented-15 = invented: final account with a table, post on public projects, first half of a year, supervision of rivers with the answer to it, five-year outline, task table, summary
unseen-invented-16 = invented: final account of a town, goals and progress of public projects, first half of a year, inspection of safety, five-year outline, task table, year full of changes
unseen-invented-17 = invented: final account of a town, monthly post on a campaign, first half of a year, inspection of care, five-year outline without headings, task table, summary of a year
unseen-invented-18 = invented: final account of a town with a table, post on ten projects, first half of a year, inspection of markets, five-year outline of a fishing town, task table, year full of changes
unseen-invented-19 = invented: final account of an office, post on public projects, first half of a year, inspection of old estates and meals, five-year outline, task table, year full of changes
unseen-invented-20 = invented: final account of a town, monthly bulletin on projects, first half of a year, opinions of a presidium on resettlement, draft for five years, task table, year full of changes
unseen-invented-21 = invented: final account of an office, post on public projects, first half of a year, inspection of how a law is kept, draft for five years, task table, year full of changes
unseen-invented-22 = invented: final account with a table and debts, post on public projects, first half of a year, study of the management of estates, five-year outline, task table, year full of changes
unseen-invented-23 = invented: final account, post on public projects, half a year, inspection of the law on waste, five-year outline, task table, year full of changes
unseen-invented-24 = invented: other texts of the first seven kinds; the report without line breaks has no numbers before its parts
unseen-invented-25 = invented: two reports without line breaks, news of a meeting, half a year, posts, a table, an inspection
unseen-invented-26 = invented: accounts, posts, half a year, a study, an outline, a table, a year without line breaks
unseen-invented-27 = invented: account, post, half a year, opinions, an outline, a table, year, as copied from web pages
unseen-invented-28 = invented: texts of the same seven kinds in dense official prose, tables as lines
unseen-invented-29 = invented: the same seven kinds as a talk, questions and answers, minutes, a letter, a memo
unseen-invented-30 = invented: the same seven kinds, each as another office writes them
unseen-invented-31 = invented: the same seven kinds in plain words, from seven regions
unseen-invented-cases-1 = invented inputs, about three of each of 53 kinds of difficulty
unseen-invented-cases-2 = other invented inputs of the same 53 kinds
unseen-invented-cases-3 = again other invented inputs of the same 53 kinds
unseen-invented-cases-4 = a fourth time invented inputs of the same 53 kinds
unseen-invented-cases-5 = still other invented inputs of these kinds, in unlooked-for wordings
annotated-text-and-codebook = readers who saw only the text and the codebook
annotated-author-before = their author, before any parser had read them
annotated-kept-aside = not handed on; kept aside from those who wrote the rules
annotated-five-readers = five readers; two agree on 0.95 of 300 sentences
annotated-one-reader = a reader who saw only the texts, which another had written, and the codebook
annotated-second-reader = another such reader
annotated-third-reader = a third such reader; of one text the words had been looked at, of none the errors
annotated-fourth-reader = a fourth such reader; no line of them had been looked at
annotated-fifth-reader = a fifth such reader; no line of them had been looked at
among-classic = classic reports
among-tables = budgets, lists, progress posts and tables
