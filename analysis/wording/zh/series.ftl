# The reports of one place over the years. Scope: those reports.

series-title = { $place }历年报告
series-sources = 报告原文（标出从中读取的全部内容）：
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

series-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
series-none = { series-part }部分篇幅足够的报告不足两份，无法比较。
series-moved = { $n_more ->
    [0] { $n_less ->
        [0] 从{ $earlier }到{ $later }，{ series-part }中没有判为有差异的主题。
       *[other] 从{ $earlier }到{ $later }，{ series-part }着墨减少的是{ $less }。
    }
   *[other] 从{ $earlier }到{ $later }，{ series-part }着墨增多的是{ $more }{ $n_less ->
        [0] 。
       *[other] ，减少的是{ $less }。
    }
}

series-indicators = { $n ->
    [0] 这些报告之间，没有可以并列的数量表述。
   *[other] 共有{ $n }行，{ $n_reports ->
        [2] 每行都有两份报告的数值。
       *[other] 每行都有这{ $n_reports }份报告中两份以上的数值，{ $full ->
            [0] 没有一行各份俱全。
           *[other] 其中{ $full }行各份俱全。
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
   *[other] { $n }项测度中，前后两份报告相比，超出区间的上升{ $up ->
        [0] 没有出现
       *[other] 有{ $up }次
    }，超出区间的下降{ $down ->
        [0] 没有出现
       *[other] 有{ $down }次
    }。
}
