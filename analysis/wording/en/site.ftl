# Names of pages and of their groups.
page-index = Overview
page-corpus = Reports
page-priorities = Attention
page-metrics = Figures
page-spending = Money
page-commitments = Promises
page-profiles = Profiles
page-topics = Topics
page-language = Language
page-concepts = Concepts
page-quality = Quality
page-data = Data
page-district = District
page-series = Over the years
page-followups = Promises followed
page-pair = Side by side
group-questions = Findings
group-districts = Districts
group-pairs = Compare
group-sources = Reports
group-data = Data
group-method = Method

# The frame of the site.
site-name = Subdistrict work reports
site-skip = Skip to the content
site-nav = Main pages
site-other = 中文
site-contents = On this page
site-svg = Figure (SVG)
site-png = Figure (PNG)
site-csv = Data (CSV, { $rows ->
    [one] one row
   *[other] { $rows } rows
})
site-permalink = Link to this figure
site-code-of = Code
site-figure = Figure { $n }
site-code = Code of this page
site-run = Run this page yourself
site-run-how = This page is a notebook. Its parameters were:
site-notebook = Download the notebook
site-made = Made by { $software } { $version } from { $n ->
    [one] one report
   *[other] { $n } reports
}. Every page, font and file lies in one folder; nothing is fetched from elsewhere.
site-licences = Reports: their issuing authorities. Tables and figures: CC BY 4.0. Code: MIT.
site-feedback = Report an error

# The overview.
index-lead = A subdistrict (“街道”) is the level of government nearest to residents. Each year it publishes a report of what it did and what it plans. Here { $n ->
    [one] one such report is
   *[other] { $n } such reports are
} read sentence by sentence; every number, date and promise is one click away from the words that it stands in.
index-more = All about this: { $page }
index-before = Before you compare
index-before-text = { $n ->
    [one] One report is
   *[other] { $n } reports are
} no sample. They are of different years and kinds, and a text says what an office wrote, not what it did.
index-method = How it was done, and how often it is wrong
index-totals = { $promises ->
    [one] One promise
   *[other] { $promises } promises
} · { $figures ->
    [one] one figure
   *[other] { $figures } figures
} · { $amounts ->
    [one] one amount of money
   *[other] { $amounts } amounts of money
} · { $reports ->
    [one] one report
   *[other] { $reports } reports
}
index-data = Get all the data (CSV, Parquet, Excel)
index-found = What we found
index-districts = The reports
index-row = One row is one report
index-promises = Promises
index-dated = with a date
index-numbered = with a number
index-figures = Figures stated
index-amounts = Amounts of money
index-attention-head = Most attention
index-attention = { $theme } { PERCENT($share) }
index-many = { $kind } ({ $n })
index-other = { $kind }: { $name }
index-pairs = Compare two
index-pairs-n = { $n ->
    [one] One pair.
   *[other] { $n } pairs.
}
index-first = First
index-second = Second
index-compare = Compare
index-sources = Read the reports
index-sources-how = Each report stands here in full, with every number marked and explained.

# What the scripts of tables say. The words in braces stay as they are: the script fills them in.
table-sort = Sort by { $column }
table-sorted = Sorted by { $column }
table-within = Sorted by { $column }, each unit by itself
table-find = Rows with
table-all = all
table-shown = { $n } of { $all } rows
table-more = Show all { $n } rows
