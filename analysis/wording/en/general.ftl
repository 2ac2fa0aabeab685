# What the sentences of several pages share.

p-below = p < 0.001
p-is = p = { DECIMAL($p, digits: 3) }
apart = {"; "}
yes = yes
no = no

# Parts that all pages have.
badge-counted = direct count
badge-estimated = estimate
badge-clear = clear difference
badge-depends = depends on counting
badge-not-shown = not shown
page-sure = How sure is this?
page-stop = .
table-cut = { $caption } (the first { $shown } of { $n } rows; all are in the tables to download)
rows-cut = The first { $shown } of { $n }; all are in the tables to download.
table-source = source
table-empty = None stated.

# Figures.
chart-nothing = None stated.
chart-between = … { $n } more between these …
chart-more = … { $n } more
chart-share-of = { PERCENT($share) } · { $k } of { $n }
chart-before = earlier
chart-after = later
chart-two-shares = { PERCENT($left) } · { PERCENT($right) }

# A number with its unit.
quantity = { $value } { $unit }
quantity-per = { $value } per { $per }
chart-rest = … and { $n } more
