# Words and phrases that set reports apart. Scope: the reports of the page, each against all others of the corpus, or
# two against each other. $kind is term (a word) or phrase; $bar is the z to be above.

language-alone =
    { $n_reports ->
        [one] There is no { language-noun } of { $reports } to set against another report.
       *[other] There is no { language-noun } of these { $n_reports } reports to set against each other.
    }
language-noun = { $kind ->
    [phrase] phrase
   *[term] word
}
language-nouns = { $kind ->
    [phrase] phrases
   *[term] words
}
language-any = { $n_reports ->
    [one] { $reports }
   *[other] one of these { $n_reports } reports
}
language-z = { NUMBER($z, minimumFractionDigits: 1, maximumFractionDigits: 1) }
language-bar = { NUMBER($bar, minimumFractionDigits: 1, maximumFractionDigits: 1) }
language-term = { $n_reports ->
    [one] { $term } (z = { language-z })
   *[other] { $term } in { $report } (z = { language-z })
}
language-in = { $term } in { $report }

# $n of the $listed pass the bar.
language-apart =
    { $n ->
        [0] No { language-noun } sets { language-any } apart from all the other reports: { $listed ->
            [0] none that it uses three times or more is more frequent in it than in the others.
           *[other] none is above the bar of z = { language-bar }. The nearest to it is { $nearest }.
        }
        [one] One { language-noun } sets a report apart from all the other reports, above the bar of z = { language-bar }: { $told }.
       *[other] { $n } { language-nouns } set { $n_reports ->
            [one] { $reports }
           *[other] reports
        } apart from all the other reports, above the bar of z = { language-bar }: { $n ->
            [2] { $told }
            [3] { $told }
            [4] { $told }
            [5] { $told }
           *[other] the foremost are { $told }
        }.
    }

# Two reports, each against the other alone.
language-between =
    { $n ->
        [0] No word sets { $reports } apart from each other: { $listed ->
            [0] neither uses one three times or more, and more than the other does.
           *[other] none is above the bar of z = { language-bar }. The nearest to it is { $nearest }.
        }
        [one] One word sets { $reports } apart from each other, above the bar of z = { language-bar }: { $told }.
       *[other] { $n } words set { $reports } apart from each other, above the bar of z = { language-bar }; first { $told }.
    }
language-between-term = { $term } in { $report } (z = { language-z }), which { $everywhere ->
    [yes] sets it apart from all the other reports as well
   *[no] does not set it apart from all the other reports together
}

# Each other report left out in turn; $still of the $passing stay above the bar.
language-left-out =
    { $n ->
        [0] No { language-noun } is looked at without one of the other reports: that takes three reports, and a { language-noun } that is listed.
       *[other] Without the other report that supports it most, { $n ->
            [one] the z of the one { language-noun } listed falls
           *[other] the z of the { $n } { language-nouns } listed falls on average
        } by { NUMBER($fall, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ $n ->
            [one] {""}
           *[other] , most for { $most } in { $report }
        } (from { language-z } to { NUMBER($weakest, minimumFractionDigits: 1, maximumFractionDigits: 1) }){ $passing ->
            [0] .
            [one] ; the one that passes the bar { $still ->
                [0] is then below it.
               *[other] stays above it.
            }
           *[other] ; of the { $passing } that pass the bar, { $still } stay above it.
        }
    }

language-pairs =
    { $n ->
        [0] There is no word to be read as pairs of characters.
       *[other] Read as pairs of neighbouring characters, { $n_lost ->
            [0] { $n ->
                [one] the one word listed is
               *[other] all { $n } words listed are
            } more frequent in the report than in the others by each of their pairs.
           *[other] { language-lost } of the { $n } words listed { $n_lost ->
                [one] is
               *[other] are
            } not more frequent in the report than in the others by each of their pairs: { $lost }{ $rest ->
                [0] .
                [one] , and one more.
               *[other] , and { $rest } more.
            }
        }
    }
language-lost = { $n_lost ->
    [one] one
   *[other] { $n_lost }
}

# $national and $county of $n are more frequent here; $never_… of them never stand there.
language-outside =
    { $n ->
        [0] No word is set against national and county reports: no word is listed, or their counts are not at hand.
       *[other] Of the { $n ->
            [one] one word
           *[other] { $n } words
        } listed, { $national } { $national ->
            [one] is
           *[other] are
        } more frequent here than in national reports (where { $never_national } never { $never_national ->
            [one] occurs
           *[other] occur
        }), and { $county } than in reports of counties (where { $never_county } never { $never_county ->
            [one] occurs
           *[other] occur
        }).
    }

# Parameters, and the lists of words that this page and that of topics share.
parameter-prior = weight of the prior, in words
parameter-uses = fewest uses of a word or a phrase
parameter-dealings = dealings of sections
parameter-family = share of dealings in which some word passes the bar
parameter-pmi = least PMI of a phrase, in bits a joint
parameter-phrase-words = most words of a phrase
parameter-phrase-signs = characters of a phrase
parameter-passage-signs = fewest characters of a shared passage
list-stop = stop words, not counted
list-term = terms of the genre, kept together by the segmenter
list-not-name = words that a dictionary has as places, counted all the same
language-table-parameters = Parameters
language-table-lists = Words that are not counted, and words that are kept together
