# What is said of money. Scope: the reports of the page, one or several.

# 本页标题与导语。most：占金额一半以上的报告。
spending-answer = { $n ->
    [0] { spending-none }
    [1] 只有{ $most }写出了1笔金额
   *[other] { $n_reports ->
        [1] 写出{ $n }笔金额，分属{ $n_flows }种资金
       *[other] { $most ->
            [none] { $n }笔金额分属{ $n_flows }种资金，不能相加
           *[other] { $n }笔金额中，{ $k_most }笔出自{ $most }
        }
    }
}
spending-none = { $n_reports ->
    [1] { $reports }没有提到金额。
   *[other] 这{ $n_reports }份报告都没有提到金额。
}
spending-lead = { $n ->
    [0] 没有可展示的内容。
   *[other] 按种类：{ $kinds }{ $rest ->
        [0] {""}
       *[other] ，另有{ $rest }种
    }：归属不同的钱，因此没有总数。
}
spending-kind = { $flow }{ $n }笔

spending-flows =
    { $n ->
        [0] { spending-none }
       *[other] { spending-amounts }，分属{ spending-n-flows }，最多的是{ $most }（{ $n_most }笔）；其中{ spending-results }，{ spending-plans }{ $n_silent ->
            [0] 。
           *[other] ；有{ $n_silent }份报告没有提到金额。
        }
    }
spending-amounts = 共提到{ $n }笔金额
spending-n-flows = { $n_flows }种流向
spending-results = 结果{ $achieved }笔
spending-plans = 计划{ $target }笔

# An amount with the number of those who got it.
spending-recipients =
    { $n ->
        [0] { $n_reports ->
            [1] { $reports }没有同时说明金额与受益数。
           *[other] 这{ $n_reports }份报告都没有同时说明金额与受益数。
        }
        [1] 有1笔金额说明了受益数：每{ $unit }{ $most }。
       *[other] 有{ $n }笔金额说明了受益数；{ $n_own ->
            [1] 每{ $unit }{ $most }。
           *[other] 每{ $unit }从{ $least }到{ $most }。
        }
    }
spending-each = { $yuan }元（{ $purpose }，{ $report }）
spending-no-purpose = 用途未说明

spending-not-addable =
    { $n ->
        [0] 没有金额可供相加。
        [1] 只有1笔金额，没有可与之相加的。
       *[other] 按报告、流向、状态和币种，{ $n }笔金额分为{ $groups }组{ $groups ->
            [1] {""}
           *[other] ，其中{ $alone }组只有1笔
        }；下表列出不能相加的{ $reasons }个理由。
    }

# Why amounts may not be added: by what they are, or by what the text says of one of them.
reason-flows = 流向不同，资金的归属也不同
reason-plan-and-result = 计划不是结果
reason-periods = { $n }个时段各不相同
reason-approximate = 原文为约数；相加会显得比实际精确
reason-lower-bound = 原文为“以上”；相加所得也只是下限
reason-upper-bound = 原文为“以内”；相加所得也只是上限
reason-range = 原文为区间；应上下限分别相加，否则不要相加
reason-mixed-period = 时段与报告同一部分的其余内容不同；不能跨时段相加
reason-subtotal-of = 是另一笔金额的一部分；两者相加会重复计算
reason-not-public-money = 企业、村集体或住户的资金，不是财政支出
reason-foreign-currency = 外币；原文未说明汇率，因此不作换算

# 图中文字。
spending-key-done = 已完成或现状
spending-key-planned = 计划
spending-for-each = 每{ $unit }合多少元
spending-what = { $what } · { $report }

spending-section-flows = 报告说到哪些钱？
spending-section-recipients = 合每个受益者多少？
spending-section-amounts = 金额一览
spending-section-adding = 哪些不能相加？
spending-section-method = 阅读方法
spending-flows-subtitle = 每种资金中最大的几笔，以元计；每种资金各用自己的刻度{ $left ->
    [0] {""}
   *[other] 。笔数更少的{ $left }种资金未画出
}
spending-flows-note = 这些是报告的表述，不是估计值，因此没有误差区间。报告没有写的，不等于零。外币金额只列于表中，不作换算。
spending-recipients-subtitle = 同一分句还写明受益数的金额，除以受益数；按受益单位分组
spending-recipients-note = “人次”“户次”数的是发放或走访的次数，不是人：来两次的算两次。两个数之一是界限（如“余”“以上”）的，商也只是界限。
spending-table-flows = 各种资金：报告数、笔数、最小与最大金额；不求和
spending-n-achieved = 已完成笔数
spending-n-target = 目标笔数
spending-n-baseline = 现状笔数
spending-table-amounts = { $shown ->
    [all] 写出的全部金额，按资金种类排列，结果在前、计划在后
   *[other] 写出的{ $n }笔金额中的{ $shown }笔，在篇幅内每份报告取最前的若干笔；全部见数据页
}
spending-table-recipients = { $shown ->
    [all] 写明受益数的金额
   *[other] 写明受益数的金额中，人均或户均最多的{ $shown }笔
}
spending-table-reasons = 不能相加的理由
spending-table-caveats = { $shown ->
    [all] 单笔金额的注意事项
   *[other] 单笔金额的前{ $shown }条注意事项
}
spending-sure-owners = 归属不同的资金在这里从不相加，计划也不与结果相加；即使同一种资金，各笔之间也会重叠。本页没有总数。
spending-sure-budget = 工作报告不是预算：街道的支出大部分不在其中。写钱多少，说明的是报告怎样写，而不是花了多少。
spending-sure-read = 金额由规则读出，凡有人工校订的以人工为准。金额的用途和受益数，只取自金额所在的分句。
spending-method =
    每笔写明的金额为一行，并标明流向，即谁的钱用到哪里：街道的支出、企业的投资、收上来的税收财政、村里的收入、从上级争取的资金，等等。流向由动词和金额前后的词判定。

    同一分句写明有多少受益者的，用金额除以受益数。注意事项是原文对金额本身的说明：约数、以上、其中项、外币等。
