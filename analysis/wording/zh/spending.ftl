# What is said of money. Scope: the reports of the page, one or several.

spending-flows =
    { $n ->
        [0] { $n_reports ->
            [1] { $reports }没有提到金额。
           *[other] 这{ $n_reports }份报告都没有提到金额。
        }
       *[other] { spending-amounts }，分属{ spending-n-flows }，最多的是{ $most }（{ $n_most }笔）；其中{ spending-results }，{ spending-plans }{ $silent ->
            [none] 。
           *[other] ；{ $silent }没有提到金额。
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
        [1] 有1笔金额说明了受益数：{ $most }。
       *[other] 有{ $n }笔金额说明了受益数，从{ $least }到{ $most }。
    }
spending-each = 每{ $unit }{ $yuan }元（{ $purpose }，{ $report }）
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
reason-periods = 时段不同（{ $periods }）
reason-approximate = 原文为约数；相加会显得比实际精确
reason-lower-bound = 原文为“以上”；相加所得也只是下限
reason-upper-bound = 原文为“以内”；相加所得也只是上限
reason-range = 原文为区间；应上下限分别相加，否则不要相加
reason-mixed-period = 时段与报告同一部分的其余内容不同；不能跨时段相加
reason-subtotal-of = 是另一笔金额的一部分；两者相加会重复计算
reason-not-public-money = 企业、村集体或住户的资金，不是财政支出
reason-foreign-currency = 外币；原文未说明汇率，因此不作换算
