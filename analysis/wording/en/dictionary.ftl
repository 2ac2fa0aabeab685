# What each column of each table holds: the data dictionary. What several tables share is said once.

## documents

about-documents-doc-id = The report; key of documents.
about-documents-district = Short name of the subdistrict.
about-documents-name-en = Name of the subdistrict in English, where the registry gives one; else pages spell its sounds.
about-documents-formerly = What the subdistrict was called before, joined by ';': one name, or those merged into it.
about-documents-county = District or county above it.
about-documents-city = City.
about-documents-province = Province or municipality.
about-documents-title = Title as printed in the report, where it has one.
about-documents-genre = Kind of text, as registered or as its title, headings and parts say.
about-documents-tier = Level of the administration that it speaks for.
about-documents-outline = How its sections were found: headings in lines of their own, run in, or none.
about-documents-doubts = What the reading of genre, years or stance is unsure of, joined by ';'.
about-documents-review-start = First day of the period that the report reviews.
about-documents-review-end = Last day of the period that the report reviews.
about-documents-plan-start = First day of the period that the report plans; null where it plans nothing.
about-documents-plan-end = Last day of the period that the report plans; null where it plans nothing.
about-documents-published = Day of publication, where known.
about-documents-publisher = Publishing authority, where known.
about-documents-source-file = Name of the text file that offsets are of.
about-documents-original-file = Name of the file that the text was taken from, where it is another.
about-documents-original-sha256 = SHA-256 of that file.
about-documents-source-url = Address of the source, where known.
about-documents-inferred = Facts of this row that are not in the text itself, joined by ';'.
about-documents-sha256 = SHA-256 of the text as UTF-8 bytes.
about-documents-n-chars = Length of the source text.

## sections

about-sections-section-id = Stable id.
about-sections-doc-id = { about-documents-doc-id }
about-sections-parent-id = The section that holds this one.
about-sections-level = Depth, 1 is outermost.
about-sections-number = Number as written, e.g. “一、” or “(二)”; none for a titled paragraph.
about-sections-heading = Words of the heading after the number.
about-sections-stance = What the part of the report does: looks back, plans, describes the situation, or none of them.
about-sections-start = Offset of the first character in the source text.
about-sections-end = Offset after the last character in the source text.

## sentences

about-sentences-sentence-id = { about-sections-section-id }
about-sentences-doc-id = { about-documents-doc-id }
about-sentences-section-id = Innermost section; none before the first heading.
about-sentences-start = { about-sections-start }
about-sentences-end = { about-sections-end }
about-sentences-type = Heading, body, front matter or glossary note.
about-sentences-stance = { about-sections-stance }
about-sentences-theme = Primary theme of the codebook.
about-sentences-theme-secondary = Second theme, where the sentence has one.
about-sentences-theme-score = How sure the classifier is of the primary theme that it reads, 0 to 1.
about-sentences-origin = Read by the parser, or checked by a person.
about-sentences-page = Page of the PDF on which it begins, from 1; null where the text is of no PDF.
about-sentences-text = The sentence, exactly text[start:end].

## mentions

about-mentions-mention-id = { about-sections-section-id }
about-mentions-doc-id = { about-documents-doc-id }
about-mentions-sentence-id = The sentence that holds the start of the quote; key of sentences.
about-mentions-start = { about-sections-start }
about-mentions-end = { about-sections-end }
about-mentions-quote = The words of the source, exactly text[start:end].
about-mentions-kind = What the number is.
about-mentions-rule = Name of the grammar rule that explains it.

## metrics

about-metrics-metric-id = Stable id; the mention_id of the quantity.
about-metrics-doc-id = { about-documents-doc-id }
about-metrics-sentence-id = { about-mentions-sentence-id }
about-metrics-theme = { about-sentences-theme }
about-metrics-stance = { about-sections-stance }
about-metrics-indicator = What is measured, in words of the source; where none tell, the unit.
about-metrics-indicator-code = Canonical indicator of the crosswalk.
about-metrics-value-low = Value, or lower end of a range; “万” and “亿” resolved.
about-metrics-value-high = Value, or upper end of a range; “万” and “亿” resolved.
about-metrics-unit = Unit as stated, without “万/亿/余”.
about-metrics-dimension = Kind of quantity.
about-metrics-base-low = value_low in base_unit.
about-metrics-base-high = value_high in base_unit.
about-metrics-base-unit = Unit of base_low and base_high; money stays in its own currency.
about-metrics-value-signed = base_low with the sign of its change: a fall is negative. Empty for a range.
about-metrics-bound = How the value bounds the quantity.
about-metrics-per = What one value is for: “月, 周, 户, 社区 …”
about-metrics-aspect = Level, change, share or rank.
about-metrics-sign = +1 or -1 for a change.
about-metrics-status = Reported as done, planned, or a fact of the background.
about-metrics-period-start = First day that the value describes.
about-metrics-period-end = Last day that the value describes.
about-metrics-due = Deadline that governs the value, where the sentence gives one.
about-metrics-caveats = What a careful reader keeps in mind; joined by ';'.
about-metrics-origin = { about-sentences-origin }
about-metrics-quote = { about-mentions-quote }
about-metrics-start = { about-sections-start }
about-metrics-end = { about-sections-end }

## spending

about-spending-metric-id = Key of metrics.
about-spending-doc-id = { about-documents-doc-id }
about-spending-sentence-id = { about-mentions-sentence-id }
about-spending-theme = { about-sentences-theme }
about-spending-stance = { about-sections-stance }
about-spending-status = { about-metrics-status }
about-spending-flow = Whose money goes where.
about-spending-purpose = What the money is for, in words of the source.
about-spending-amount-low = Amount in currency units.
about-spending-amount-high = { about-spending-amount-low }
about-spending-currency = ISO 4217 code.
about-spending-amount-low-yuan = Amount in yuan; none for other currencies.
about-spending-amount-high-yuan = { about-spending-amount-low-yuan }
about-spending-beneficiaries = How many received it, where the clause says so.
about-spending-beneficiary-unit = Unit of beneficiaries.
about-spending-yuan-per-beneficiary = amount_low_yuan / beneficiaries.
about-spending-period-start = { about-metrics-period-start }
about-spending-period-end = { about-metrics-period-end }
about-spending-due = { about-metrics-due }
about-spending-caveats = What must be kept in mind before adding up; joined by ';'.
about-spending-origin = { about-sentences-origin }
about-spending-quote = { about-mentions-quote }
about-spending-start = { about-sections-start }
about-spending-end = { about-sections-end }

## times

about-times-mention-id = Key of mentions.
about-times-doc-id = { about-documents-doc-id }
about-times-sentence-id = { about-mentions-sentence-id }
about-times-quote = { about-mentions-quote }
about-times-type = Kind of time.
about-times-from-date = First day; none where open or unknowable.
about-times-to-date = Last day; none where open or unknowable.
about-times-origin = { about-sentences-origin }
about-times-start = { about-sections-start }
about-times-end = { about-sections-end }

## formulas

about-formulas-mention-id = { about-times-mention-id }
about-formulas-doc-id = { about-documents-doc-id }
about-formulas-sentence-id = { about-mentions-sentence-id }
about-formulas-quote = { about-mentions-quote }
about-formulas-terms = Numeric elements in order, joined by '+'; N stays N.
about-formulas-definition = The gloss that the same report gives.
about-formulas-start = { about-sections-start }
about-formulas-end = { about-sections-end }

## commitments

about-commitments-commitment-id = { about-sections-section-id }
about-commitments-doc-id = { about-documents-doc-id }
about-commitments-sentence-id = { about-mentions-sentence-id }
about-commitments-theme = { about-sentences-theme }
about-commitments-verb = The verb that says what is done.
about-commitments-firmness = Whether it binds, is tried for, or is stated plainly.
about-commitments-object = What is done or reached, in words of the source.
about-commitments-n-targets = Quantities with status target in its span.
about-commitments-due = Deadline that is stated for it.
about-commitments-origin = { about-sentences-origin }
about-commitments-text = The clause, exactly text[start:end].
about-commitments-start = { about-sections-start }
about-commitments-end = { about-sections-end }

## themes

about-themes-doc-id = { about-documents-doc-id }
about-themes-stance = { about-sections-stance }
about-themes-theme = { about-sentences-theme }
about-themes-n-sentences = Sentences of this theme.
about-themes-n-chars = Characters in them.
about-themes-share = Estimate: probabilities of the theme over all sentences of this document and stance, weighted by characters.
about-themes-share-se = Standard error of labelling; 0 where all is by hand.
about-themes-share-low = Lower end of the 95 % interval of labelling: how far the classifier's errors may move the share. Prediction-powered where origin is sampled.
about-themes-share-high = Upper end of the 95 % interval of labelling.
about-themes-share-wording-low = Lower end of the 95 % interval of wording: runs of sentences drawn anew; none where there are too few.
about-themes-share-wording-high = Upper end of the 95 % interval of wording.
about-themes-first-wording = Share of the redrawn texts in which this theme has most of all policy themes.
about-themes-origin = reviewed where people gave all sentences of this document and stance their themes, sampled where they did so for a random sample of the document, else parsed.
about-themes-n-reviewed = Sentences of this theme that people gave it.
about-themes-n-metrics = Quantities stated in these sentences.
about-themes-n-targets = Quantities among them with status target.

## terms

about-terms-doc-id = { about-documents-doc-id }
about-terms-term = A word, as segmented.
about-terms-count = Occurrences in the document.
about-terms-per-10k = Occurrences per 10,000 counted words.
about-terms-doc-frequency = Documents that have the word.
about-terms-log-odds = Log-odds against the other documents, informative Dirichlet prior (Monroe, Colaresi, Quinn 2008).
about-terms-z = log_odds over its standard error.
about-terms-z-bar = What z must be above for a word to set its document apart; the same in every row: in 95 % of dealings of all sections to the documents (of more than 200 to a random 200 of them) no word of any document is above it.

## topics

about-topics-topic-id = Number of the topic.
about-topics-label = Made from its top terms.
about-topics-rank = 1 is the heaviest term.
about-topics-term = { about-terms-term }
about-topics-weight = Weight of the term in the topic.
about-topics-stability = How well this topic is found again: mean matched top-term Jaccard over redrawn sections with a new seed each, 0 to 1; null where it was not measured on these reports.
about-topics-name-en = What a reader called it, in English; null where nobody has named a topic of these top terms.
about-topics-name-zh = What a reader called it, in Chinese; null where nobody has named a topic of these top terms.

## topic_shares

about-topic-shares-doc-id = { about-documents-doc-id }
about-topic-shares-topic-id = Key of topics.
about-topic-shares-share = Share of the document's units assigned to the topic.

## topic_quality

about-topic-quality-model = Name of the topic model.
about-topic-quality-k = Number of topics.
about-topic-quality-npmi = Mean coherence of the topics in these reports (Lau et al. 2014), by windows of 10 counted words.
about-topic-quality-npmi-placebo = npmi of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-npmi-20 = The same, by windows of 20.
about-topic-quality-npmi-20-placebo = npmi_20 of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-npmi-50 = The same, by windows of 50.
about-topic-quality-npmi-50-placebo = npmi_50 of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-npmi-outside = The same, by windows of 10 in county and national reports.
about-topic-quality-npmi-outside-placebo = npmi_outside of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-stability-seeds = Mean adjusted Rand index of assignments over pairs of seeds.
about-topic-quality-stability-seeds-placebo = stability_seeds of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-stability-bootstrap = Mean adjusted Rand index over redrawn sections.
about-topic-quality-stability-bootstrap-placebo = stability_bootstrap of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-ami-themes = Adjusted mutual information of assignments with the themes.
about-topic-quality-ami-themes-placebo = ami_themes of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-diversity = Share of different words among all top terms.
about-topic-quality-diversity-placebo = diversity of the same model on the same reports with their words shuffled; mean of three shuffles.
about-topic-quality-chosen = The one that the other topic tables are made with.

## profiles

about-profiles-doc-id = { about-documents-doc-id }
about-profiles-part = The whole report, or what one of its stances holds.
about-profiles-measure = specificity: share of sentences of the plan with a target or a deadline. vagueness: share of sentences with a word such as “进一步” and neither quantity nor time. diversity: how evenly attention is spread over the policy themes, 0 to 1. firmness: share of promises that bind. numbers: quantities per 1,000 characters. echo_2024: runs of six letters per 1,000 letters that stand in the national report of 2024 too, and not in those of all years; formula: that stand in those of all years.
about-profiles-value = The measure; null where there is nothing to measure.
about-profiles-low = Lower end of its 95 % interval; null where too few sentences or promises tell.
about-profiles-high = Upper end of its 95 % interval.
about-profiles-n = What it is of: sentences; promises for firmness, characters for numbers, letters for echo and formula.
about-profiles-method = What the interval is of, joined by ';': runs of neighbouring sentences drawn anew, errors of reading, errors of labelling; null where there is none.
about-profiles-origin = reviewed where people have checked all that it is made of, else parsed.
about-profiles-percentile = Where the value stands among those of its peers, 0 to 100; null where these are too few.
about-profiles-peers = How many reports of the same genre and tier it is set among, itself included.

## concepts

about-concepts-doc-id = { about-documents-doc-id }
about-concepts-part = { about-profiles-part }
about-concepts-concept = Name of the concept, as in concepts/*.csv beside the reports.
about-concepts-count = Places where a word of the concept stands in the headings and body sentences of the part; words that overlap count once.
about-concepts-weighted = The same places by the weights of their words, 1 where the list gives none.
about-concepts-per-1000-chars = weighted for each 1,000 characters of these sentences.
about-concepts-n-sentences = Sentences with a word of the concept.
about-concepts-sentence-share = Their share of these sentences.
about-concepts-n-words = Different words of the concept that were found.
about-concepts-top-word = The word with most of weighted; null where none was found.
about-concepts-top-word-share = Its share of weighted: how much hangs on a single word.

## concept_words

about-concept-words-doc-id = { about-documents-doc-id }
about-concept-words-sentence-id = { about-mentions-sentence-id }
about-concept-words-concept = { about-concepts-concept }
about-concept-words-word = The word, as listed.
about-concept-words-weight = Its weight; 1 where the list gives none.
about-concept-words-quote = { about-mentions-quote }
about-concept-words-start = { about-sections-start }
about-concept-words-end = { about-sections-end }

## reviews

about-reviews-review-id = { about-sections-section-id }
about-reviews-doc-id = { about-documents-doc-id }
about-reviews-table = The table that it is about.
about-reviews-id = The row of that table; of a stale one to be added, the sentence.
about-reviews-quote = The words of the source that it is about.
about-reviews-action = A value changed or found right, a row added, a row removed.
about-reviews-column = The column; none where a row is removed.
about-reviews-parsed = The value as it is read now, without the review.
about-reviews-reviewed = The value that the person gives.
about-reviews-reason = Why.
about-reviews-reviewer = Who.
about-reviews-day = When.
about-reviews-state = Laid over the parse, or stale: what it was made for is not there any more.

## followups

about-followups-followup-id = Stable id; made of the target and the later report.
about-followups-district = Short name of the district.
about-followups-from-doc = The report that states the target; key of documents.
about-followups-to-doc = The report of the next year that may answer it; key of documents.
about-followups-metric-id = The target; key of metrics.
about-followups-result-id = The quantity that answers it; key of metrics. Empty where nothing does.
about-followups-base-id = The level of the year before, where a growth is told by two levels; key of metrics.
about-followups-answer-id = The sentence of the later review that holds the result or mentions the target; key of sentences.
about-followups-outcome = Met or not; reported, with the verdict open; mentioned without its number; or silent.
about-followups-score = How alike the words of target and result are, 0 to 1 (Dice of pairs of characters); none where nothing was found.
about-followups-why = Why they were held together and what keeps the verdict open; joined by ';'.

## rejects

about-rejects-doc-id = The report, as registered; it is in no other table.
about-rejects-file = Name of its text file.
about-rejects-reason = What was found, and what was expected instead.
about-rejects-advice = What to do.
