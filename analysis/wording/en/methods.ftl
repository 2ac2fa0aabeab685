# What the pages were computed with: parameters, lists of words, the codebook, weights.

# Attention.
parameter-level-of-intervals = level of intervals
parameter-inflation = inflation of variances of shares
parameter-sentences-of-a-part = fewest sentences of a part that is compared
parameter-draws-of-sentences = draws of sentences for the interval of wording
parameter-sentences-for-wording = fewest sentences for the interval of wording
parameter-leading = least probability of a leading theme
parameter-within-yardstick = share of the pairs within a yardstick
parameter-correction = correction for many tests
parameter-is-holm = Holm, over the themes of a pair

# Topics.
parameter-words-of-a-sentence = fewest different counted words of a sentence
parameter-sentences-of-a-term = fewest sentences of a term
parameter-sentences-of-a-term-share = largest share of sentences of a term
parameter-terms = most terms
parameter-beside-in-section = sentences read on either side, in the section
parameter-beside-under-heading = sentences read on either side, under the heading line
parameter-starts = random starts of one consensus
parameter-learns-from = sentences that a model learns from, at most
parameter-top-terms = top words of a cluster
parameter-seeds = runs from other random starts
parameter-redraws = draws of sections
parameter-placebos = placebos: shuffles of the words of each report
parameter-of-one-placebo = runs and draws of one placebo
parameter-windows = windows of NPMI, in counted words
parameter-stable-seeds = agreement over random starts asked for
parameter-stable-redraws = agreement over redrawn sections asked for
parameter-topics-of = numbers of clusters tried: { $model }
parameter-is-themes = themes of the codebook that have terms here

# Language.
parameter-prior = weight of the prior, in words
parameter-uses = fewest uses of a word or a phrase
parameter-dealings = dealings of sections
parameter-dealings-passed = share of dealings in which some word passes the bar
parameter-pmi = least PMI of a phrase, in bits a joint
parameter-phrase-words = most words of a phrase
parameter-phrase-characters = characters of a phrase
parameter-passage = fewest characters of a shared passage

# Promises.
parameter-level = level of tests and intervals
parameter-run = promises, or sentences, of a run that a test moves
parameter-runs-for-a-test = fewest runs of a report for a test
parameter-shuffles = shuffles of a test
parameter-draws-of-reading = draws of an interval of reading
parameter-headlined = least F1 of what is headlined

# Lists of words, and what each does.
list-stop = stop words
list-does-stop = not counted
list-term = domain terms
list-does-term = kept together by the segmenter
list-not-name = common words
list-does-not-name = counted although a dictionary has them as places
list-binding = binding words
list-does-binding = make a promise binding
list-effort = words of effort
list-does-effort = make a promise an effort
list-verbs = verbs
list-does-verbs = carry a promise

# What belongs to each theme.
means-economy = Firms, industry and trade, tax and fiscal revenue, investment projects, investment attraction, services to firms and the business environment, use of idle buildings and collective assets.
means-renewal = Renovation of old neighbourhoods, demolition and land acquisition, resettlement housing, roads, pipes, drainage and other municipal works, lifts and hardware of housing estates, streetscapes as building projects.
means-property = Property management firms and their service, owners' committees, maintenance funds and fees, parking and rules inside housing estates.
means-environment = Cleanliness, waste sorting, greening, illegal buildings, street order and city-appearance enforcement, air, water and soil, rivers, ecology, carbon.
means-governance = Grids, residents' self-government and consultation, neighbourhood committees, social workers and social organisations, petitions, complaints and mediation, legal publicity and legal aid, hotlines, operation centres and digital platforms.
means-safety = Public security, crime and fraud, safety at work, fire, hidden dangers, disaster reduction and emergency response, supervision of food and drugs, safeguarding of stability at large events.
means-livelihood = Care for the elderly, relief and subsidies, employment services, health, people with disabilities, veterans, children and childcare, social insurance and affordable housing, service counters for residents.
means-culture = Culture and heritage, sport, schools and learning, civilised-city creation and civic virtue, volunteering, publicity, news and ideology, religion.
means-epidemic = Prevention and control of an epidemic: tracing, testing, vaccination, isolation, supplies, work at the front line.
means-rural = Village economy and collective income, farmers, farmland, grain and other agriculture and fishery, consolidation of poverty relief.
means-party = Party organisations and members, study and political training, recruitment and education of cadres within party building, party-led joint construction.
means-administration = Law-based administration, transparency, answers to deputies, audit, budgets and thrift, integrity and discipline, cadres' style of work, internal assessment and supervision of tasks.
means-general = Preambles, guiding ideology, overall goals and appraisals, thanks and closings, titles, salutations and publication data.

# Weights of the theme classifier.
weight-words = votes of words in the sentence
weight-share = share of these votes
weight-heading = heading above
weight-outer = heading above that
weight-beside = sentences before and after it
weight-near = sentences near by
weight-below = what a heading announces
weight-section = rest of its section
weight-no-votes = no word of any theme
weight-other = in a part that is neither review nor plan
weight-situation = in a part on the situation
weight-no-heading = no heading above
weight-long = long sentence
weight-slope = slope
weight-offset = offset
weight-inflation = inflation
