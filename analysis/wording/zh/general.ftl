# 各页通用。

p-below = p < 0.001
p-is = p = { DECIMAL($p, digits: 3) }
apart = ；
yes = 是
no = 否

badge-counted = 直接计数
badge-estimated = 估计值
badge-clear = 差异明确
badge-depends = 取决于口径
badge-not-shown = 未能证明
page-sure = 有多大把握？
page-stop = 。
table-cut = { $caption }（前{ $shown }行，共{ $n }行；全部见可下载的表）
rows-cut = 以上为前{ $shown }条，共{ $n }条；全部见可下载的表。
table-source = 原文
table-empty = 未载明。

chart-nothing = 未载明。
chart-between = ……中间另有{ $n }份……
chart-more = ……另有{ $n }项
chart-share-of = { PERCENT($share) } · { $n }中{ $k }
chart-before = 更早
chart-after = 更晚
chart-two-shares = { PERCENT($left) } · { PERCENT($right) }

# 带单位的数。
quantity = { $value }{ $unit }
quantity-per = 每{ $per }{ $value }
chart-rest = ……另有{ $n }项
