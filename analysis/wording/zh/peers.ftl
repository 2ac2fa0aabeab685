# Reports among their like. Scope: the reports of the page.

peers-placed = { $n_groups ->
    [0] { $n_reports ->
        [1] 无法说明{ $reports }在同类报告中的位置：需要有{ $least }份同一体裁、同一层级的报告。
       *[other] 无法说明这{ $n_reports }份报告在同类报告中的位置：需要有{ $least }份同一体裁、同一层级的报告，而现有同类报告最多{ $largest }份。
    }
    [1] { $n }份体裁和层级相同的报告互相比较位置。
   *[other] { $n }份报告按体裁和层级分为{ $n_groups }组，在组内互相比较位置。
}

peers-theme = { $stance ->
    [review] 回顾
   *[plan] 计划
}中的{ $theme }
peers-place-or-year = { $known ->
    [no] 差异有多少来自地方、多少来自年份，目前无法判断：这需要{ $places }个以上的地方，每个地方都有{ $years }份不同年份的报告，而{ $n ->
        [0] 目前没有一个地方达到。
       *[other] 目前有{ $n }个地方达到，但彼此没有任何差异。
    }
   *[yes] { $n_things ->
        [1] 在{ $n }个地方的报告之间，{ $most }的差异有{ PERCENT($most_share) }来自地方（95%区间为{ PERCENT($most_low) }～{ PERCENT($most_high) }）。
       *[other] 在{ $n }个地方的报告之间，差异来自地方的比例以{ $most }为最高（{ PERCENT($most_share) }，95%区间为{ PERCENT($most_low) }～{ PERCENT($most_high) }），以{ $least }为最低（{ PERCENT($least_share) }，{ PERCENT($least_low) }～{ PERCENT($least_high) }）。
    }
}
