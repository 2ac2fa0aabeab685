# The reports of one place over the years. Scope: those reports.

series-answer = { $clear ->
    [none] { $place }历年报告中，未能证明有主题增多或减少
   *[other] { $later }：{ series-part }中“{ $theme }”{ $sign ->
        [1] 增加
       *[other] 减少
    }{ POINTS($points, digits: 0) }个百分点
}
series-no-answer = { $n ->
    [0] { $place }没有年份明确的报告
    [1] { $place }只有1份报告，不成序列
   *[other] { $place }各年文字太少，无法比较
}
series-moved = { $clear ->
    [none] { series-part }中没有主题在前后两份报告之间判为有差异
   *[other] “{ $theme }”在{ $earlier }的{ series-part }中占{ PERCENT($before) }，在{ $later }中占{ PERCENT($now) }{ $clear ->
        [yes] ，差异明显
       *[other] {""}
    }{ $n_more ->
        [0] {""}
       *[other] ；另有{ $n_more }处判为有差异
    }
}
series-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
series-none = { series-part }部分篇幅足够的报告不足两份，无法比较
series-reports = { $n ->
    [0] { $place }没有年份明确的报告，因此不成序列。
    [1] { $place }可用的报告只有1份（{ $first }年），不成序列。
   *[other] { $place }的{ $n }份报告构成{ $first }年至{ $last }年的序列{ $missing ->
        [0] 。
       *[other] ，其间缺{ $missing }个年份。
    }
}{ $n_former ->
    [0] {""}
   *[other] 曾用名：{ $former }。
}{ $n_out ->
    [0] {""}
   *[other] 未列入序列的有{ $out }。
}
series-out-earlier-edition = { $report }（该年另有较新的版本）
series-out-other-genre = { $report }（属其他体裁：{ $genre }）
series-out-undated = { $report }（既没有计划某一年，也没有回顾某一年）
series-role-counts = 列入序列
series-role-earlier-edition = 该年的较早版本
series-role-other-genre = 属其他体裁
series-role-undated = 年份不明

series-indicators = { $n ->
    [0] 没有数量可以逐年比较。
   *[other] 可以逐年比较的数量有{ $n }项，{ $n_reports ->
        [2] 两份报告都有。
       *[other] { $full ->
            [0] 没有一项{ $n_reports }份报告俱全。
           *[other] 其中{ $full }项{ $n_reports }份报告俱全。
        }
    }
}

series-restated = { $n ->
    [0] 没有数值在后来的报告中说法不同。
   *[other] 有{ $n }个数值在后来的报告中说法不同。
}
series-change = { $change ->
   *[other] { PERCENT($change, digits: 1) }
}

series-measures = { $n ->
    [0] 没有两份报告的画像有共同的测度。
   *[other] 画像的{ $n }项测度中，前后两份报告相比，超出区间的上升{ $up ->
        [0] 没有出现
       *[other] 有{ $up }次
    }，超出区间的下降{ $down ->
        [0] 没有出现
       *[other] 有{ $down }次
    }。
}

series-share = { PERCENT($share) }
series-from-to = { $first } → { $last }
series-key-other = 未判为有差异
series-key-different = 与前一份有差异
series-key-clear = 差异明显

series-section-attention = 各年关注什么？
series-section-numbers = 哪些数量每年都写？
series-section-restated = 哪些数值后来改了说法？
series-section-profile = 画像有没有变化？
series-no-title = 报告原文（无标题）
series-section-reports = 报告原文（标出从中读取的全部内容）
series-section-method = 怎样比较各年
series-attention-subtitle = 各报告{ series-part }部分的字数占比及标注误差的95%区间；列出变动最大的主题
series-numbers-subtitle = 每份报告都写明的结果，按报告年份，各从零起；至多六项，取变动最大的
series-numbers-note = 只取全年的确数。各地的统计口径时有变化，报告也可能不再写以前写过的内容。
series-restated-note = 后来的数值可能更正了先前的数值，可能是预计数变为决算数，也可能是口径不同；是哪一种，只有原文或许写明。较早的版本在此也计入。
series-measures-note = 前后两份报告的95%区间不重叠，才称为上升或下降；略有重叠的也可能有差异。没有区间的测度一律不作判断。
series-sure-texts = 报告写的是作者选择写下的内容；文字变了，工作未必变了。相隔一年以上的报告，单凭这一点差别就可能更大。
series-method = 每年只计一份同类报告。哪个名称在先，由登记表写明；由几个街道合并而成的街道另成一个序列。计划与计划比，回顾与回顾比。只有对象、动作、范围、单位和状态都相同的数值才放在同一行；某一年的目标与结果分在不同的行。“后来改了说法”，指同一数量、同一时期的两个数值相互矛盾，且超出舍入和界限所能解释的范围。
series-table-moves = 前后两份报告之间判为有差异的全部主题
series-table-lines = 多份报告的数值，逐行并列
series-table-restated = 后来的报告说法不同的数值
series-table-measures = 各报告的画像测度
