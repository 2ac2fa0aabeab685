# What the sentences of several pages share.

p-below = p < 0.001
p-is = p = { DECIMAL($p, digits: 3) }
