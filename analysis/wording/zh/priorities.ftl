# What reports attend to. Scope: the reports of the page.

priorities-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
priorities-parts = { priorities-part }

# parts: as many as are long enough; sure: those of which a leading theme can be named.
priorities-leading =
    { $parts ->
        [0] { $n_reports ->
            [1] { $reports }没有篇幅足够、可按主题划分的部分。
           *[other] 这{ $n_reports }份报告都没有篇幅足够、可按主题划分的部分。
        }
       *[other] { $sure ->
            [0] { $parts ->
                [1] { $unsure }的{ priorities-part }最关注哪个政策主题，无法以{ PERCENT($bar) }的概率断定。
               *[other] { $parts }份{ priorities-parts }各自最关注哪个政策主题，均无法以{ PERCENT($bar) }的概率断定。
            }
           *[other] { $said }{ $n_unsure ->
                [0] 。
               *[other] ；{ $unsure }的{ priorities-parts }最关注哪个主题，无法以{ PERCENT($bar) }的概率断定。
            }
        }
    }
priorities-leads = { $report }的{ priorities-part }最关注{ $theme }（{ $share }；概率{ PERCENT($probability) }）

priorities-left-out = { $n ->
    [0] 没有因篇幅过短而略去的部分。
   *[other] 不足{ $fewest }句的部分未列入（{ $said }）。
}
priorities-short = { $report }的{ priorities-part }，{ $sentences }句

# n: pairs of reports; different, clear: pairs with at least one such theme.
priorities-pairs =
    { $n ->
        [0] 不足两份{ priorities-parts }，无法比较。
        [1] 两份{ priorities-parts }{ $different ->
            [0] 没有判为有差异的主题。
           *[other] 至少有一个主题判为有差异，{ $clear ->
                [0] 但都不明显。
               *[other] 而且差异明显。
            }
        }
       *[other] { priorities-parts }两两相比共{ $n }对，其中{ $different }对至少有一个主题判为有差异，{ $clear }对差异明显。
    }
priorities-widest =
    { $n ->
        [0] 任何两份{ priorities-parts }之间都没有判为有差异的主题。
       *[other] 按估计值，差异最大的主题是{ $theme }：{ $left }为{ PERCENT($left_share) }，{ $right }为{ PERCENT($right_share) }{ $by_hand ->
            [yes] ，均为人工标注。
           *[no] ；差值的标注误差95%区间为{ POINTS($low, digits: 0) }～{ POINTS($high, digits: 0) }个百分点。
        }
    }

priorities-stances =
    { $n ->
        [0] { $n_reports ->
            [1] { $reports }并非既有回顾又有计划，或其篇幅过短，无法比较。
           *[other] 这{ $n_reports }份报告中，没有一份同时有篇幅足够、可供比较的回顾和计划。
        }
       *[other] 计划与回顾相比：{ $said }。
    }
priorities-moves = { $report }：{ $n ->
    [0] 没有判为有差异的主题
   *[other] { $said }
}

priorities-general =
    { $n ->
        [0] 没有可略去的内容。
       *[other] 略去开头和结尾的套话后，各部分其余主题的占比按同一倍数增大，次序不变；变化最大的为{ POINTS($change) }个百分点（{ $report }的{ priorities-part }，{ $theme }）。
    }
