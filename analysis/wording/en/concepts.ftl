# Attention to people's own concepts. Scope: the reports of the page. Names of concepts are those of the lists.

concepts-name = “{ $concept }”
concepts-more = { $n } more
concepts-answer = { $n ->
    [0] No word of these concepts is found
    [one] { $n_reports ->
        [one] “{ $concept }” is found in { $reports }
       *[other] { $n_most ->
            [0] Several reports speak as much of “{ $concept }”
           *[other] { $most } speaks most of “{ $concept }”
        }
    }
   *[other] { $n_reports ->
        [one] { $n } concepts are found in { $reports }
       *[other] { $n_most ->
            [0] No single report speaks most of a concept
            [one] { $each ->
                [yes] A different report speaks most of each of { $n } concepts
               *[no] No report speaks most of more than one of { $n } concepts
            }
           *[other] { $most } speaks most of { $n_most } of { $n } concepts
        }
    }
}
concepts-lead = A concept is a list of words that a study asks for. { $words ->
    [0] None of them stands in { concepts-these }.
   *[other] { $places ->
        [one] One place of one word is
       *[other] { $places } places of { $words ->
            [one] one word
           *[other] { $words } words
        } are
    } counted in { concepts-these }, for { $n ->
        [one] one concept
       *[other] { $n } concepts
    }. A longer list finds more, so compare reports, not concepts.
}
concepts-these = { $n_reports ->
    [one] this report
   *[other] these { $n_reports } reports
}
concepts-attention = { $n ->
    [0] No report has more of a concept than every other
   *[other] Most for each 1,000 characters: { $told }
}
concepts-most = “{ $concept }” in { $report }
concepts-attention-subtitle = Words of the concept for each 1,000 characters; one ring is one report, the full dot is the one with most
concepts-attention-note = Of words that overlap the longest counts, once. The numbers have no interval: they are counted, not judged.

# most: the report with most for each 1,000 characters; alike: how many have as much; lacking: reports without a word.
concepts-of-one =
    { $n ->
        [0] no word of it is found
       *[other] { $n_reports ->
            [one] { DECIMAL($rate, digits: 1) } for each 1,000 characters ({ concepts-places })
           *[other] { $alike ->
                [one] { DECIMAL($rate, digits: 1) } in { $most } ({ concepts-places })
               *[other] as much in { $alike } reports, { DECIMAL($rate, digits: 1) } for each 1,000 characters
            }{ $lacking ->
                [0] {""}
                [one] ; one report has no word of it
               *[other] ; { $lacking } reports have no word of it
            }
        }
    }
concepts-places = { $places ->
    [one] one place
   *[other] { $places } places
}

concepts-parts = Plans against reviews, for each 1,000 characters: { $told }.
concepts-part = { $n ->
    [one] “{ $concept }” has { $more ->
        [1] more in the plan
       *[other] { $less ->
            [1] less in the plan
           *[other] as much in both
        }
    }
   *[other] “{ $concept }” has more in { $more } of { $n } plans and less in { $less }
}
concepts-no-parts = No report has both a review and a plan to compare.

# How much hangs on one word.
concepts-hanging = { $n ->
    [0] No report comes first, so that none could change.
   *[other] { $other ->
        [0] Without the word found most, the same report comes first in { $n ->
            [one] the one concept
           *[other] all { $n } concepts
        } that a report leads.
       *[other] Without the word found most, another report comes first in { $told }: there the answer hangs on one word.
    }
}
concepts-leading-headline = { $n ->
    [one] One word carries { PERCENT($high) } of the concept
   *[other] One word carries { PERCENT($low) } to { PERCENT($high) } of each concept
}
concepts-leading-subtitle = Share of all places of the concept that are of its leading word, by the weights of the list; below, the words found most
concepts-leading-note = Coloured: another report comes first without the leading word. Look at its sentences before the measure is used.
concepts-word = “{ $word }” { PERCENT($share) }
concepts-without = { $outcome ->
    [same] without the first, the same report leads
   *[other] { $instead ->
        [none] without the first, no report leads
       *[other] without the first, { $instead } leads
    }
}

concepts-section-attention = In which report?
concepts-section-words = How much hangs on a single word?
concepts-section-sentences = In which sentences?
concepts-section-method = How it was counted
concepts-sure = These are direct counts: what is uncertain is whether a list means its concept. That is for the one who wrote it to show, by reading the sentences below. They measure what a text speaks of, not what is done; a report is one text by one office.
concepts-method = Words are looked for sentence by sentence in headings and body; blanks within a word, full-width signs and capital letters make no difference. Where listed words overlap, the one that begins first counts, and of those that begin together the longest; a word that stands in two lists counts for both. A rate is the sum of weights (1 unless the list says otherwise) for each 1,000 characters of these sentences. No word is cut from its neighbours: “创新” is found in “创新驱动” and also in “不创新”, and a word that means something else in some place is counted all the same.
concepts-table-sentences = Up to { $n } sentences of each report and concept, those with most places
concepts-table-reports = Every concept in every report
concepts-table-parts = Review and plan, for each 1,000 characters
concepts-table-words = Every word that was found
