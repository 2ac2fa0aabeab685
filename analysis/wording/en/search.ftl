# Search.

search-title = Search the reports
search-short = Search
search-box = Words
search-how = Finds sentences, indicators and policy formulas: by Chinese words, by pinyin (whole or initials), or by the English names of indicators, themes and places.
search-without = Searching needs a script, which is switched off here. Each report can be read in full:
search-none = Nothing has all of these words.
search-found = { $n } found
search-first = { $n } found; the first { $shown } are shown
search-indicator = indicator
search-formula = formula
search-sentence = sentence
