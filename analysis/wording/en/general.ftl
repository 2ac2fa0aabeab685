# What the sentences of several pages share.

p-below = p < 0.001
p-is = p = { NUMBER($p, minimumFractionDigits: 3, maximumFractionDigits: 3) }
