# What is said of topics. Scope: the reports of the page, which are those that the topics were found in.

topics-too-small = The corpus is too small for topics.
topics-too-small-pairs = The corpus is too small for topics of character pairs.

topics-unstable = unstable
topics-one-report = almost only { $report }

# A score and that of the placebo; NaN where a corpus has none of the words.
topics-beside = { $value } (shuffled words: { $placebo })

topics-model-nmf-consensus = a consensus of factorisations with { $k } topics
topics-model-nmf-single = a single factorisation with { $k } topics
topics-model-nmf-seeded = a factorisation that starts from the codebook's terms, with { $k } topics
topics-model-nmf-sentence = a factorisation of sentences alone, with { $k } topics
topics-model-lda-sentence = LDA of sentences alone, with { $k } topics

topics-quality =
    Of { $n ->
        [one] one candidate
       *[other] { $n } candidates
    }, { $model } is used. Runs from other random starts agree by { $seeds }, runs on redrawn sections by { $redraws }: { $bars ->
        [0] both below the bars of { $seeds_bar } and { $redraws_bar }, so build nothing on these topics
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
    } How stable its topics are is not known: build nothing on them before `analysis topics` has measured it.
topics-stability-unknown = How stable these topics are has not been measured on these reports: build nothing on a single one.

topics-reliable =
    When sections are drawn anew, { $n_good ->
        [0] no topic keeps half of its ten top terms: build nothing on them.
        [one] one of { $n } topics keeps half of the ten top terms or more, about { $found }: { $good }.{ topics-unreliable }
       *[other] { $n_good } of { $n } topics keep half of the ten top terms or more, the steadiest about { $found }: { $good }.{ topics-unreliable }
    }
topics-unreliable = { $n_bad ->
    [0] {" "}None keeps fewer.
    [one] {" "}{ $bad } keeps fewer: build nothing on it.
   *[other] {" "}{ $bad } keep fewer: build nothing on them.
}

topics-shares =
    { $n_common ->
        [0] No topic is
        [one] { $common } is
       *[other] { $common } are
    } in { $n_reports ->
        [one] { $reports }
        [2] both reports
       *[other] each of the { $n_reports } reports
    }. The largest share: { $topic } has { PERCENT($share) } of { $report }{ $n_others ->
        [0] .
        [one] {""}, and { PERCENT($next) } of the other.
       *[other] {""}, and at most { PERCENT($next) } of another.
    } { $n_alone ->
        [0] None is almost only one report.
        [one] One says less of policy than of one report: { $alone }.
       *[other] { $n_alone } say less of policy than of one report: { $alone }.
    }
topics-of = { $topic } (almost only { $report })

topics-themes =
    Topics and themes share adjusted mutual information of { NUMBER($ami, minimumFractionDigits: 2, maximumFractionDigits: 2) } (0 is chance, 1 the same division of sentences): nearest to one theme is { $near }, most mixed is { $mixed }.
topics-mostly = { $topic } ({ PERCENT($share) } { $theme })

topics-learned =
    { $n_crossing ->
        [0] None of the { $n } clusters cuts across themes: in each, one theme has half of the sentences or more.
        [one] One of { $n } clusters cuts across themes, with none that has half of its sentences: { $crossing }.
       *[other] { $n_crossing } of { $n } clusters cut across themes, with none that has half of the sentences: { $crossing }.
    } { $n_split ->
        [0] No theme lies in several clusters.
        [one] One theme of the codebook lies in several clusters: { $split }.
       *[other] { $n_split } themes of the codebook lie in several clusters: { $split }.
    } { $n_shared ->
        [0] No cluster has half of two themes.
        [one] One cluster has half or more of several themes, which share a vocabulary: { $shared }.
       *[other] { $n_shared } clusters have half or more of several themes, which share a vocabulary: { $shared }.
    }
topics-crossing-one = { $topic } ({ $parts })
topics-split-one = { $theme } ({ $parts })
topics-shared-one = { $topic } ({ $parts })
topics-part = { PERCENT($share) } { $of }

topics-pairs =
    Read as pairs of characters, { $n ->
        [one] one sentence falls
       *[other] { $n } sentences fall
    } into groups that agree with those by words with an adjusted mutual information of { NUMBER($ami, minimumFractionDigits: 2, maximumFractionDigits: 2) } and an adjusted Rand index of { NUMBER($ari, minimumFractionDigits: 2, maximumFractionDigits: 2) } (0 is chance, 1 the same groups). { $changed ->
        [0] None of { $total } statements of this page changes.
        [one] One of { $total } statements of this page changes: { $statements }.
       *[other] { $changed } of { $total } statements of this page change: { $statements }.
    }
topics-caveat = Read as pairs of characters, this changes: { $statements }.
topics-statement-themes = mutual information with themes is { $pairs } instead of { $words }
topics-statement-nearest = the topic nearest to one theme is about { $pairs } instead of { $words }
topics-statement-everywhere = { $pairs } instead of { $words } topics are in every report
topics-statement-heaviest = the largest share is in { $pairs } instead of { $words }
topics-statement-crossing = { $pairs } instead of { $words } clusters cut across themes

topics-stored =
    { $state ->
        [measured] The scores were measured on these very words (digest { $digest }).
        [other] The scores beside the registry (digest { $digest }) are those of other words.
       *[never] No scores are stored beside the registry.
    }{ $stale ->
        [0] {""}
        [one] {" "}One reviewed name is that of no topic here, and is not used.
       *[other] {" "}{ $stale } reviewed names are those of no topic here, and are not used.
    }
