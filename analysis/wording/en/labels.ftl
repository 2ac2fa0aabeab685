# What codes, themes, tables and units are called. A name of a message has hyphens where a code has underscores.

## Codes of closed vocabularies

# Parts of a report, and what a part does (stance).
code-whole = whole report
code-review = review
code-plan = plan
code-situation = situation
code-other = other

# Status.
code-achieved = achieved
code-target = target
code-baseline = background

# Aspect.
code-level = level
code-change = change
code-share = share or rate
code-rank = rank

# Dimension.
code-count = number
code-money = money
code-area = area
code-length = length
code-volume = volume
code-mass = mass
code-energy = energy
code-power = power
code-ratio = percentage or ratio
code-duration = duration
code-unknown = unknown

# Kind of numeric expression.
code-measure = quantity
code-qualifier = qualifier
code-time = time
code-formula = numeric formula
code-label = number in a list or a name
code-unexplained = unexplained

# Flow of money.
code-expenditure = public expenditure
code-investment = investment
code-revenue = tax and fiscal revenue
code-relief = rent and tax relief
code-capital = capital attracted
code-output = output and sales
code-income = income of villages and households
code-penalty = fines
code-funding = funds won from higher levels
code-rnd = research and development

# Caveat.
code-approximate = approximate
code-lower-bound = lower bound
code-upper-bound = upper bound
code-range = range
code-mixed-period = another period than the rest
code-subtotal-of = part of another amount
code-not-public-money = not public money
code-foreign-currency = foreign currency

# Bound.
code-exact = exactly
code-approx = about
code-over = or more
code-under = or less

# Firmness.
code-binding = binding
code-effort = effort
code-neutral = plain

# Genre.
code-review-plan = review and plan
code-midyear = mid-year report
code-progress = progress report
code-budget = budget report
code-account = final account
code-bulletin = statistical bulletin
code-list = list of projects
code-outline = outline of a plan
code-news = news

# Tier.
code-township = subdistrict or township
code-county = district or county
code-city = city
code-province = province
code-nation = nation

# How sections were found.
code-headings = headings in lines of their own
code-run-in = run-in headings
code-none = no headings

# Type of sentence.
code-heading = heading
code-body = body text
code-front = front matter
code-glossary = glossary note

# Type of time; a duration is called as its dimension.
code-point = point in time
code-period = period
code-deadline = deadline
code-recurrence = recurrence

# Origin.
code-parsed = read by rule
code-reviewed = checked by hand
code-sampled = random sample checked by hand

# What the interval of a measure of a profile is of.
code-blocks = redrawn passages
code-reading = errors of reading
code-labelling = errors of labelling

# What a review does, and whether it holds; a change is called as the aspect.
code-add = addition
code-remove = removal
code-applied = applied
code-stale = stale

# What became of a target, and why it was held against a result.
code-met = met
code-not-met = not met
code-reported = reported, verdict open
code-mentioned = mentioned without its number
code-silent = not mentioned
code-same-code = same indicator
code-same-words = same name
code-same-place = same place in its list
code-from-base = reckoned from the base
code-narrower = narrower scope
code-other-words = called otherwise
code-other-action = another action
code-other-unit = another unit
code-other-bound = another bound
code-other-years = other years
code-no-base = no base stated
code-constant-prices = constant prices
code-several = several results
code-named = named items
code-words-only = words only

# Topic model.
code-nmf-consensus = consensus of factorisations
code-nmf-minibatch = one factorisation by mini-batches
code-nmf-single = single factorisation
code-nmf-seeded = factorisation from the codebook’s terms
code-nmf-sentence = factorisation of sentences alone
code-lda-sentence = LDA of sentences alone

# How a measure of the evaluation is counted.
code-f1 = F1
code-accuracy = share that is right
code-macro-f1 = macro-averaged F1

# Which way a measure of a profile moved.
code-up = up
code-down = down

# Parts of the weights of the theme classifier.
code-views = views of a sentence
code-hints = hints of the general theme
code-themes = leanings towards themes
code-score = from score to probability
code-shares = inflation of variances

## Themes of the codebook

theme-economy = Economic development
theme-renewal = Urban renewal
theme-property = Housing estate management
theme-environment = Environment and cityscape
theme-governance = Neighbourhood governance
theme-safety = Safety and emergencies
theme-livelihood = Welfare and livelihoods
theme-culture = Culture, education and civic virtue
theme-epidemic = Epidemic control
theme-rural = Villages and farming
theme-party = Party building
theme-administration = Government conduct
theme-general = Preambles and closings

## Tables, and what one row is

table-documents = Reports
table-documents-row = one report
table-sections = Sections
table-sections-row = one heading with the span it governs
table-sentences = Sentences
table-sentences-row = one sentence, heading or front-matter line
table-mentions = Ledger of numbers
table-mentions-row = one numeric expression, whatever it is: the ledger of numbers
table-metrics = Quantities
table-metrics-row = one stated quantity (a mention of kind measure)
table-spending = Money
table-spending-row = one stated amount of money (a metric whose dimension is money)
table-times = Times
table-times-row = one date, period or deadline
table-formulas = Numeric formulas
table-formulas-row = one numeric policy formula (“1+4+27+47”, “三会一代理”)
table-commitments = Promises
table-commitments-row = one promised action or outcome
table-themes = Attention to themes
table-themes-row = one document × stance × theme
table-terms = Words
table-terms-row = one document × term
table-topics = Topics
table-topics-row = one topic × top term
table-topic-shares = Shares of topics
table-topic-shares-row = one document × topic
table-topic-quality = Quality of topics
table-topic-quality-row = one (model, k): each score beside its placebo, null where it was not measured on these reports
table-profiles = Profiles
table-profiles-row = one report × part × measure: how concrete, vague, wide and national-sounding it is
table-concepts = Concepts
table-concepts-row = one document × part × concept of the lists beside the reports
table-concept-words = Words of concepts
table-concept-words-row = one place where a word of a concept stands
table-reviews = Corrections by hand
table-reviews-row = one value, or one whole row, that a person has checked
table-followups = Targets followed up
table-followups-row = one numeric target of a report, and what the next report of the district says of it
table-rejects = Reports left out
table-rejects-row = one registered report that could not be read

## Units

# Units of columns.
unit-fraction = fraction
unit-characters = characters
unit-sentences = sentences
unit-per-1000-characters = per 1,000 characters
unit-per-10000-words = per 10,000 words

# Base units. What counts things (户, 家, 场次 …) is quoted as it stands.
unit-yuan = yuan
unit-us-dollar = { $n ->
    [one] US dollar
   *[other] US dollars
}
unit-euro = { $n ->
    [one] euro
   *[other] euros
}
unit-hong-kong-dollar = { $n ->
    [one] Hong Kong dollar
   *[other] Hong Kong dollars
}
unit-yen = yen
unit-pound = pounds sterling
unit-australian-dollar = { $n ->
    [one] Australian dollar
   *[other] Australian dollars
}
unit-canadian-dollar = { $n ->
    [one] Canadian dollar
   *[other] Canadian dollars
}
unit-won = won
unit-new-taiwan-dollar = New Taiwan dollars
unit-rouble = roubles
unit-square-metre = m²
unit-metre = m
unit-cubic-metre = m³
unit-kilogram = kg
unit-kilogram-of-coal = kg of coal equivalent
unit-kilowatt-hour = kWh
unit-kilowatt = kW
unit-kilovolt-ampere = kVA
unit-tonne-of-steam = tonnes of steam an hour
unit-percent = %
unit-percentage-point = { $n ->
    [one] percentage point
   *[other] percentage points
}
unit-times = { $n ->
    [one] time
   *[other] times
}
unit-doubling = { $n ->
    [one] doubling
   *[other] doublings
}
unit-second = { $n ->
    [one] second
   *[other] seconds
}
unit-working-day = { $n ->
    [one] working day
   *[other] working days
}
unit-calendar-day = { $n ->
    [one] calendar day
   *[other] calendar days
}
unit-trading-day = { $n ->
    [one] trading day
   *[other] trading days
}
unit-day = { $n ->
    [one] day
   *[other] days
}
unit-hour = { $n ->
    [one] hour
   *[other] hours
}
unit-minute = { $n ->
    [one] minute
   *[other] minutes
}
unit-place = { $n ->
    [one] place
   *[other] places
}
unit-counter = { $name } (“{ $source }”)

# What is measured of an indicator.
indicator-change = { $indicator }, change
indicator-each = { $indicator }, for each
