# What is said of stated quantities. Scope: the reports of the page, one or several.

metrics-none = { $n_reports ->
    [1] { $reports }没有数量表述。
   *[other] 这{ $n_reports }份报告都没有数量表述。
}
metrics-n = { $n }项数量表述

metrics-counts =
    { $n ->
        [0] { metrics-none }
       *[other] { $n_reports ->
            [1] { $reports }有{ metrics-n }（每千字{ DECIMAL($most_dense, digits: 1) }项），{ $targets ->
                [0] 其中没有目标
               *[other] 其中{ $targets }项是目标
            }。
           *[other] 这{ $n_reports }份报告共有{ metrics-n }，{ $most }最密（每千字{ DECIMAL($most_dense, digits: 1) }项），{ $least }最疏（{ DECIMAL($least_dense, digits: 1) }项）；{ $n_mostly ->
                [0] 没有一份报告以目标为多数
               *[other] 以目标为多数的有{ $mostly }
            }。
        }
    }

metrics-coverage =
    { $n ->
        [0] { metrics-none }
       *[other] 数字最多的主题是{ $most }（{ $n }项中的{ $n_most }项）{ $n_reports ->
            [1] 。
           *[other] ；{ $n_everywhere ->
                [0] 没有哪个主题在这{ $n_reports }份报告中都有数字。
               *[other] 在这{ $n_reports }份报告中都有数字的主题是{ $everywhere }。
            }
        }
    }

metrics-percentages =
    { $n ->
        [0] { $n_reports ->
            [1] { $reports }没有提到比率。
           *[other] 这{ $n_reports }份报告都没有提到比率。
        }
       *[other] 提到的比率共{ $n }个（目标{ $targets }个，实际值{ $observed }个），其中{ $high ->
            [0] 没有一个达到90%。
           *[other] { $high }个在90%及以上。
        }
    }

# On the page of one report.
metrics-stated =
    { $n ->
        [0] { $report }没有数量表述。
       *[other] { $report }有{ $n }项数量表述：已完成{ $achieved }项，目标{ $target }项，现状{ $baseline }项；数量表述最多的主题是{ $most }（{ $n_most }项）。
    }

# Like with like.
metrics-lines =
    { $n_reports ->
        [1] 只有一份报告（{ $reports }），没有可并列比较的对象。
       *[other] { $n ->
            [0] 这{ $n_reports }份报告的数量表述都没有对应指标对照表中的指标，无法并列比较。
           *[other] { $common ->
                [0] 提到的{ metrics-n-indicators }中，没有一项见于这{ $n_reports }份报告中的两份以上，无法并列比较。
               *[other] 提到的{ metrics-n-indicators }中，有{ $common }项见于这{ $n_reports }份报告中的两份以上；{ $beside ->
                    [0] 没有两个数值在对象、单位、状态和范围上都相同，无法并列比较。
                   *[other] { metrics-plain-lines }{ metrics-marked-lines }（涉及{ $which }）。
                }
            }
        }
    }
metrics-n-indicators = { $n }项对照表指标
metrics-plain-lines = { $plain ->
    [0] 没有两个数值在各方面都一致
   *[other] { $plain }行共{ $n_plain }个数值在对象、动作、范围、单位、状态和时段长度上都一致
}
metrics-marked-lines = { $marked ->
    [0] {""}
   *[other] ，另有{ $marked }行共{ $n_marked }个数值除一处标记外都一致（只是一年中的一段、至今累计，或为几个数值之一）；标记照原样列出，不作折算
}
metrics-several = { $n }个数值
metrics-months = { $n }个月
metrics-mark-part-of-year = { $months }个月的数值，不足全年
metrics-mark-running-total = 至今累计，起始时间未说明
metrics-mark-several = 几个数值之一，均未说明是总数

metrics-apart =
    { $n ->
        [0] 两份报告都提到的指标，没有一项需要分开列。
        [1] 两份报告都提到的指标中，有1项不能并列，原因是：{ $most }。
       *[other] 两份报告都提到的指标中，有{ $n }项不能并列，最常见的原因是：{ $most }（{ $n_most }项）。
    }
metrics-reason-unit = 单位不同
metrics-reason-aspect = 一个是水平，另一个是变化、比率或名次
metrics-reason-per = 计量的对象或时间不同（如“每月”与“每周”）
metrics-reason-status = 一个是计划，另一个是结果或现状
metrics-reason-action = 动作不同
metrics-reason-thing = 属同一类的不同事物
metrics-reason-scope = 范围不同（限定词不同，或只有一个带限定词）
metrics-reason-limit = 一个是“以内”的上限，另一个的界不同
metrics-reason-span = 时段长度不同，或长度不明
metrics-reason-part = 一个是另一个的一部分

metrics-rates =
    { $n ->
        [0] 并列的{ $beside }个数值，其地方和年份都不在地方资料表中，因此无法计算比率。
       *[other] 并列的{ $beside }个数值中，有{ $n }个已知当地当年的常住人口或面积。
    }
