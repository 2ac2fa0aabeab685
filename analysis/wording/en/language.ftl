# Formulas, the words used most, and words and phrases that set reports apart. Scope: the reports of the page, each against all others of the corpus, or
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
    [one] “{ $term }” (z = { language-z })
   *[other] “{ $term }” in { $report } (z = { language-z })
}
language-in = “{ $term }” in { $report }

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
# Each other report left out in turn; $still of the $passing stay above the bar.
language-left-out =
    { $n ->
        [0] No { language-noun } is looked at without one of the other reports: that takes three reports, and a { language-noun } that is listed.
       *[other] Without the other report that supports it most, { $n ->
            [one] the z of the one { language-noun } listed falls
           *[other] the z of the { $n } { language-nouns } listed falls on average
        } by { NUMBER($fall, minimumFractionDigits: 1, maximumFractionDigits: 1) }{ $n ->
            [one] {""}
           *[other] , most for “{ $most }” in { $report }
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

# The page: its title, lead and points. own: formulas of one report only; passing: words above the bar.
language-quoted = “{ $term }”
language-answer = { $compared ->
    [no] { $n ->
        [0] No formula, and nothing to compare words with
        [one] One formula, and nothing to compare words with
       *[other] { $n } formulas, and nothing to compare words with
    }
   *[yes] { $n ->
        [0] { $passing ->
            [0] No formula, and no word that sets a report apart
            [one] No formula, and one word that sets a report apart
           *[other] No formula, and { $passing } words that set reports apart
        }
       *[other] { $own } of { $n } formulas are one report’s own; { $passing ->
            [0] no word sets one apart
            [one] one word sets a report apart
           *[other] { $passing } words set reports apart
        }
    }
}
language-lead = { $n ->
    [0] No numeric formula is found.
   *[other] A numeric formula packs a programme into a number: the one used most is “{ $formula }” ({ $times ->
        [one] once
       *[other] { $times } times
    } in { $report }).
} { $n_common ->
    [0] None of the words used most stands in every report.
    [one] Of the words used most, { $common } stands in every report.
   *[other] The words used most, such as { $common }, are everyone’s.
}
language-shared-formulas = { $n ->
    [0] { $n_reports ->
        [one] No numeric formula is found in { $reports }.
       *[other] No numeric formula is found in these { $n_reports } reports.
    }
   *[other] { $shared ->
        [0] No formula stands in more than one report.
        [one] One formula stands in more than one report: { $told }.
       *[other] { $shared } of { $n } formulas stand in more than one report: { $told }{ $rest ->
            [0] .
           *[other] , and { $rest } more.
        }
    }
}
language-shared-formula = “{ $formula }” ({ $n } reports)

# Figures, sections and method.
language-section-formulas = Whose are the formulas?
language-formulas-headline = { $alike ->
    [one] { $report } has most, { $n ->
        [one] one formula
       *[other] { $n } different formulas
    }
   *[other] { $alike } reports have most, { $n ->
        [one] one formula
       *[other] { $n } different formulas
    } each
}
language-formulas-subtitle = Number of different numeric formulas in each report, such as “1+4+27” or “三会一代理”
language-formulas-note = A longer report has room for more. Found by rule: quoted sums and set phrases; the page on quality says how many are missed. National schemes (“八项规定”) are formulas too and no mark of a place.
language-formulas-of = { $n }, the text explains { $glossed }; { $length } characters in all
language-section-shared = Formulas in more than one report
language-shown = { $rest ->
    [0] {""}
   *[other] The first { $shown }; there are { $rest } more.
}
language-section-frequent = Which words are used most?
language-frequent = { $everywhere ->
    [0] None of the { $n } words used most stands in every report
    [one] One of the { $n } words used most stands in every report
   *[other] { $everywhere } of the { $n } words used most stand in every report
}
language-frequent-subtitle = Uses in all reports together, names of places and stop words left out; at the right, in how many reports
language-frequent-note = Coloured: stands in every report. A longer report weighs more.
language-uses = { $n } · { $k ->
    [one] one report
   *[other] { $k } reports
}
language-section-apart = Which words set a report apart?
language-apart-headline = { $n ->
    [0] { $listed ->
        [0] No word is used more in one report than in the others
       *[other] No word is above the bar; “{ $term }” in { $report } comes nearest
    }
    [one] One word is above the bar of z = { language-bar }: “{ $term }” in { $report }
   *[other] { $n } words are above the bar of z = { language-bar }, first “{ $term }” in { $report }
}
language-apart-subtitle = How much more a report uses a word than all the others (z of the log-odds), nearest first; at the right whose word it is
language-apart-note = Line: what is left without the other report that supports the word most. The bar is found with the reports themselves: in 95% of dealings of all sections to the reports, no word of any report is above it.
language-uses-in = { $report } · { $n }
language-bar-label = bar
language-zero = no difference
language-section-passages = Passages that stand in several reports
language-passages-many = Of more than { $most } reports there are more pairs than anybody reads: what two of them share is on the page of the pair.
language-characters = { $n } characters
language-section-every = Every numeric formula
language-table-formulas = In reading order; elements are read from the formula, the definition from the same report
language-sure-texts = Each report is one text by one office in one year. A word may mark the year, the kind of report or the writer as well as the place; “not above the bar” does not mean “alike”. Shared wording is mostly that of higher levels; it says nothing about who wrote first.
language-section-method = How it was counted
language-method =
    Words are segmented with jieba (with terms of the genre, unknown words not guessed); counted are Chinese words of two characters or more that are neither stop words nor names of places. The log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008) compares a word’s share in one report with its share in all the others and draws rare words towards no difference; z is that ratio over its standard error. Words come in clumps, one section saying one word many times, so tables of the normal distribution are too generous; that is why the bar is found by dealing sections. Words used three times or more are listed.

    A phrase is a run of two to five words that keep together more than chance has them (pointwise mutual information, PMI) and that a report has three times or more; it has a bar of its own. Three or four uses are little evidence.

    Shared passages are runs of at least { $least } characters within a sentence, punctuation and spaces passed over. Names of places and institutions are kept out of the lists of words; what was taken for a name is listed below, so that a word of policy among them can be seen.
language-table-words = Words used more than in the other reports
language-table-phrases = Phrases of policy used more than in the other reports
language-table-local = Phrases with a name: mostly local institutions and brands
language-table-names = Names in each report, with their counts

# Parameters, and the lists of words that this page and that of topics share.
language-table-parameters = Parameters
language-table-lists = Words that are not counted, and words that are kept together
