# What is said of topics, which readers meet as clusters of words. Scope: the reports of the page, which are those that
# the topics were found in. alone: clusters with four fifths of their sentences in one report; crossing: those in which
# no theme has half of the sentences.

topics-name = “{ $name }”
topics-terms = “{ $terms }”
topics-more = { $n } more
topics-part = { PERCENT($share) } { $of }

# The page: its title, lead and points.
topics-answer = { $n ->
    [0] These texts are too short for clusters of words
    [one] One cluster of words is found
   *[other] { $crossing ->
        [0] { $alone ->
            [0] All { $n } clusters of words keep to a theme of the codebook
            [one] One of { $n } clusters of words is mostly one report
           *[other] { $alone } of { $n } clusters of words are mostly one report
        }
        [one] One of { $n } clusters cuts across themes{ topics-answer-alone }
       *[other] { $crossing } of { $n } clusters cut across themes{ topics-answer-alone }
    }
}
topics-answer-alone = { $alone ->
    [0] {""}
    [one] ; one is mostly one report
   *[other] ; { $alone } are mostly one report
}
topics-lead = { $n ->
    [0] A model looks for groups of words that stand in the same sentences. For that it takes more of them than { $n_reports ->
        [one] this report has
       *[other] these { $n_reports } reports have
    }.
   *[other] A model that knows no theme put { $sentences } sentences into { $n ->
        [one] one group
       *[other] { $n } groups
    } by the words that stand together. { $n_reports ->
        [one] With one report it cannot be seen which would be common to others.
       *[other] { $alone ->
            [0] None is mostly one report.
            [one] Mostly one report, and so its own work or wording, is { $told }.
           *[other] Mostly one report, and so its own work or wording, are { $told }.
        }
    }
}
topics-of = { $topic } ({ $report })
topics-crossing = { $crossing ->
    [0] No cluster cuts across themes: in each, one theme has half of the sentences or more.
    [one] One cluster is one subject to the texts and several to the codebook: { $told }.
   *[other] { $crossing } clusters are one subject to the texts and several to the codebook: { $told }.
}
topics-crossing-one = { $topic } ({ $parts })
topics-split = { $split ->
    [0] No theme of the codebook lies in several clusters.
    [one] One theme of the codebook lies in several clusters: { $told }.
   *[other] { $split } themes of the codebook lie in several clusters; the widest is { $told }.
}
topics-split-one = { $theme } ({ $parts })
topics-joined = { $joined ->
    [0] No cluster has half of two themes.
    [one] One cluster has half or more of several themes, which share a vocabulary: { $told }.
   *[other] { $joined } clusters have half or more of several themes, which share a vocabulary: { $told }.
}
topics-joined-one = { $topic } ({ $themes })
topics-reliable = { $bad ->
    [0] All clusters keep half of their top words or more when sections are drawn anew.
    [one] Build nothing on { $told }: it keeps fewer than half of its top words when sections are drawn anew.
   *[other] Build nothing on { $told }: they keep fewer than half of their top words when sections are drawn anew.
}
topics-stability-unknown = How stable these clusters are has not been measured on these reports: build nothing on a single one.

# Headlines, subtitles and notes of figures.
topics-section-learned = What do they show that the codebook does not?
topics-makeup-headline = { $crossing ->
    [0] In every cluster one theme has half of the sentences or more
    [one] In one of { $n } clusters no theme has half of the sentences
   *[other] In { $crossing } of { $n } clusters no theme has half of the sentences
}
topics-makeup-subtitle = Bar: share of the cluster’s sentences that are of its largest theme; below it every theme with a fifth or more
topics-makeup-note = Coloured: cuts across themes. That is no error: an estate or a river may be one subject in a text and several in a codebook.{ $caveat }
topics-spread = { $split ->
    [0] No theme lies in several clusters
    [one] One of { $n } themes lies in several clusters
   *[other] { $split } of { $n } themes lie in several clusters
}
topics-spread-subtitle = Bar: share of the theme’s sentences in its largest cluster; below it every cluster with a fifth or more
topics-section-reports = Which are mostly one report?
topics-mainly = { $alone ->
    [0] No cluster is mostly one report
    [one] One of { $n } clusters is mostly one report
   *[other] { $alone } of { $n } clusters are mostly one report
}
topics-mainly-subtitle = Share of the cluster’s sentences that are in the report with most of them
topics-mainly-note = Coloured: four fifths or more. A longer report has more sentences in every cluster.
topics-main = { PERCENT($share) } of { $n } sentences, { $report }
topics-shares = { $topic } fills { PERCENT($share) } of the { $n } sentences of { $report }{ $n_reports ->
    [one] {""}
   *[other] { $common ->
        [0] ; no cluster is in all reports
        [one] ; one cluster is in all { $n_reports } reports
       *[other] ; { $common } clusters are in all { $n_reports } reports
    }
}
topics-shares-subtitle = Share of each report’s sentences that are in the cluster; one mark is one report, the full dot is the one with most
topics-shares-note = Sentences with enough counted words, each put to its nearest cluster. No interval: the clusters themselves move more than a sampling error would say.{ $caveat }
topics-most = { PERCENT($share) } of { $n } sentences of { $report }{ $others ->
    [0] {""}
    [one] , { PERCENT($next) } of the other
   *[other] , at most { PERCENT($next) } of another
}
topics-section-kept = Which can be relied on?
topics-kept = { $kept ->
    [0] No cluster keeps half of its top words when sections are drawn anew
    [one] One of { $n } clusters keeps half of its top words when sections are drawn anew
   *[other] { $kept } of { $n } clusters keep half of their top words when sections are drawn anew
}
topics-kept-subtitle = How many of the ten top words are found again, on average; below the bar the heaviest words
topics-kept-note = Coloured: five or more. Sections are drawn anew as if the offices had written some twice and left others out. A cluster is a tendency, no fixed list of words.
topics-section-typical = What they sound like
topics-typical-text = The sentences that have each cluster most strongly.

# How sure.
topics-sure-names = The clusters are a machine’s; their names are people’s, given after reading the sentences that have each most strongly. A cluster that nobody has named is called by its heaviest words. They are a way to read the texts, not things in the world.
topics-sure-texts = Each report is one text by one office in one year. A cluster that is mostly one report may show the place, the year or the writer.
topics-too-small-pairs = There is too little text to find clusters of character pairs.
topics-pairs =
    The words come from a segmenter with a dictionary. Read as pairs of characters instead, { $n ->
        [one] one sentence falls
       *[other] { $n } sentences fall
    } into groups that agree with those by words with an adjusted mutual information of { DECIMAL($ami) } and an adjusted Rand index of { DECIMAL($ari) } (0 is chance, 1 the same groups). { $changed ->
        [0] None of { $total } statements of this page changes.
        [one] One of { $total } statements of this page changes: { $statements }.
       *[other] { $changed } of { $total } statements of this page change: { $statements }.
    }
topics-caveat = {" "}Read as pairs of characters, this changes: { $statements }.
topics-statement-themes = mutual information with themes is { $pairs } instead of { $words }
topics-statement-nearest = the cluster nearest to one theme is about { $pairs } instead of { $words }
topics-statement-everywhere = clusters in every report: { $pairs } instead of { $words }
topics-statement-heaviest = the largest share is in { $pairs } instead of { $words }
topics-statement-crossing = clusters that cut across themes: { $pairs } instead of { $words }

# Method: which model, and how good it is.
topics-section-method = How the clusters were found
topics-model = { $model }, { $k ->
    [one] one cluster
   *[other] { $k } clusters
}
# A score and that of the placebo.
topics-beside = { $value } (shuffled words: { $placebo })
topics-quality =
    Of { $n ->
        [one] one candidate
       *[other] { $n } candidates
    }, this is used: { $model }. Runs from other random starts agree by { $seeds }, runs on redrawn sections by { $redraws }: { $bars ->
        [0] both below the bars of { $seeds_bar } and { $redraws_bar }, so build nothing on these clusters
        [1] not both at the bars of { $seeds_bar } and { $redraws_bar }, so read them with care
       *[other] both at the bars of { $seeds_bar } and { $redraws_bar }
    }. NPMI is { $npmi } in { $n_reports ->
        [one] this report
       *[other] these { $n_reports } reports
    } and { $outside } in county and national ones.
topics-not-measured =
    { $state ->
        [other] The scores stored beside these reports were measured on other words, so they are not shown; what was chosen then is used: { $model }.
       *[never] No model was measured on these reports; the default is used: { $model }.
    } How stable its clusters are is not known: build nothing on them before the command for topics has measured it.
topics-chosen = Used: { $model }, { $bars ->
    [0] which is below both bars of stability
    [1] which is below one bar of stability
   *[other] which is at both bars of stability
}
topics-candidates-subtitle = How far the coherence (NPMI) of each candidate is above that of the same model on shuffled words; below, how far runs agree
topics-candidates-note = Coloured: used. It is the one furthest above its placebo of those at both bars; of nearly equal ones, the steadiest over random starts.
topics-candidate = agreement { DECIMAL($seeds) } over random starts, { DECIMAL($redraws) } over redrawn sections
topics-themes =
    Clusters and themes share adjusted mutual information of { DECIMAL($ami) } (0 is chance, 1 the same division of sentences): nearest to one theme is { $near }, most mixed is { $mixed }.
topics-mostly = { $topic } ({ PERCENT($share) } { $theme })
topics-method =
    A unit is a sentence of the body with at least four different counted words, read with the sentences near it; words are segmented with jieba and a list of terms of the genre; stop words and names of places are left out.

    Agreement is the adjusted Rand index of two runs: 1 is the same groups, 0 chance. Redrawn are whole sections. NPMI asks whether the top words of a cluster stand near each other more often than by chance: −1 never, 0 chance, 1 always; below 0, many pairs never meet within ten words. The placebo is the same model on the same reports with the words of each shuffled over its sentences, so that no subject is left. These scores choose among models; they do not show that a cluster is a thing in the world.
topics-stored =
    { $state ->
        [measured] The scores were measured on these very words (digest { $digest }).
        [other] The scores beside the registry (digest { $digest }) are those of other words.
       *[never] No scores are stored beside the registry.
    }{ $stale ->
        [0] {""}
        [one] {" "}One name given by people is that of no cluster here, and is not used.
       *[other] {" "}{ $stale } names given by people are those of no cluster here, and are not used.
    }
topics-table-candidates = Models and numbers of clusters that were compared
topics-table-shares = Share of each cluster in each report

# Parameters.
topics-table-parameters = Parameters
