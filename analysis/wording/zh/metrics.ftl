# What is said of stated quantities. Scope: the reports of the page, one or several.

metrics-none = { $n_reports ->
    [1] { $reports }没有数量表述。
   *[other] 这{ $n_reports }份报告都没有数量表述。
}

# 本页标题、导语与图题。
metrics-answer = { $n ->
    [0] 没有报告写出数量
   *[other] { $n_reports ->
        [1] 写出{ $n }项数量，没有第二份报告可比
       *[other] { $beside ->
            [0] { $n }项数量中，没有一项可与另一份报告并列
           *[other] { $n }项数量中，{ $beside }项可以并列比较
        }
    }
}
metrics-lead = { $n ->
    [0] { metrics-none }
   *[other] { $n_reports ->
        [1] { $reports }有
       *[other] { $n_reports }份报告共有
    }结果{ $achieved }项，目标{ $target }项，现状{ $baseline }项。{ $n_reports ->
        [1] {""}
       *[other] { $beside ->
            [few] 大多说的不是同一件事，或者算法不同。
           *[many] {""}
        }
    }
}
metrics-counts = { $n_reports ->
    [1] { $most }的数量中，目标占{ PERCENT($most_share) }。
   *[other] { $mostly ->
        [0] 各份报告的数量都以结果和现状居多
       *[other] { $n }份报告中，{ $mostly }份的数量以目标居多
    }：目标所占比例从{ $least }的{ PERCENT($least_share) }到{ $most }的{ PERCENT($most_share) }。
}
metrics-beside = { $n ->
    [0] 没有可以并列比较的事物。
   *[other] 可以并列比较的有{ $n }项{ $rest ->
        [0] ：{ $names }。
       *[other] ，首先是{ $names }。
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
                   *[other] { metrics-plain-lines }{ metrics-marked-lines }{ $in_reports ->
                        [all] 。
                       *[other] ，涉及其中{ $in_reports }份报告。
                    }
                }
            }
        }
    }
metrics-n-indicators = { $n }项对照表指标
metrics-plain-lines = { $plain ->
    [0] 没有两个数值在各方面都一致
   *[other] { $plain }行共{ $n_plain }个数值在所问各方面都一致
}
metrics-marked-lines = { $marked ->
    [0] {""}
   *[other] ，另有{ $marked }行共{ $n_marked }个数值除所标之处外一致；标记照列，不作折算
}
metrics-mark-part-of-year = { $months }个月，不足全年
metrics-mark-running-total = 至今累计
metrics-mark-several = 几个数值之一

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

# 图中文字。
metrics-whose = { $note ->
    [none] { $report }
   *[other] { $report }（{ $note }）
}
metrics-rate = { $what } · { $report }
metrics-key-observed = 实际
metrics-of-theme = { $n }：结果{ $achieved }，目标{ $target }
metrics-per = 每{ $per }

metrics-section-beside = 哪些数量可以并列？
metrics-section-status = 谁写结果，谁写目标？
metrics-section-themes = 哪些主题有数字？
metrics-section-rates = 写了哪些比率？
metrics-section-apart = 哪些不能比，为什么？
metrics-section-all = 数量一览
metrics-section-method = 比较方法
metrics-beside-subtitle = 不同报告中同一事物的数值，涉及报告多的在前；每行各用自己的刻度
metrics-beside-note = 各报告年份不同，地方大小也不同。只是一年中的一段、至今累计或几个数值之一的，均已标明，不作折算。报告没有写出的数值，不等于没有做到。
metrics-status-subtitle = 各报告的数量中目标所占比例，右侧为项数
metrics-status-note = 全文计数，没有误差区间。着色者过半为目标。数字多，既是施政的风格，也是写作的风格。
metrics-themes-subtitle = 各报告的数量合计，按主题统计，右侧为结果和目标的项数
metrics-themes-note = 没有数字的主题，着墨未必少：见关注度页。报告越长，所占分量越大。
metrics-rates-subtitle = 写出的比率，由高到低，并注明所指和出处
metrics-rates-note = 这些是报告的表述，不是估计值，也不能平均：“查出问题整改100%”不等于“问题解决100%”，而比率以什么为分母，报告很少说明。
metrics-table-beside = { $shown ->
    [all] 可以并列的数值及其原文
   *[other] 可以并列的{ $n }个数值中的{ $shown }个，涉及报告多的在前；其余见两份报告的对比页
}
metrics-table-apart = { $shown ->
    [all] 每项指标中最接近的两个数值
   *[other] 使最多份报告不能相比的{ $shown }种情形，各列最接近的两个数值
}
metrics-table-rates = 同样的数值，按每千居民和每平方千米计
metrics-table-changes = { $shown ->
    [all] 写出的变化幅度（百分比），多为与上年相比，但很少说明
   *[other] 写出的增幅中最大的{ $shown }个（百分比），多为与上年相比，但很少说明
}
metrics-table-all = { $shown ->
    [all] 写出的全部数量
   *[other] 写出的{ $n }项数量中的{ $shown }项，在篇幅内每份报告取最前的若干项；全部见数据页
}
metrics-sure-like = 只有细心的读者也会并列的两个数值才并列：同一事物，同一动作，范围、单位和状态相同，时段一样长。拿不准的分开列，因此会漏掉一些本可比较的。
metrics-sure-read = 数量由规则读出，凡有人工校订的以人工为准。它们是机关自己的表述，没有经过外部核实。
metrics-places = 常住人口和面积取数值所属年份的数据，来自与报告一同登记的地方资料；出处见表。
metrics-method =
    一项数量是一个写明的量：个数、金额、面积、比率，或承诺的频次。已经做到或观察到的为结果，计划、要求或承诺的为目标，说明情况的为现状。

    指标对照表把原文的说法对应到标准指标；除此之外，原文所说的动作和限定也须一致，单位、状态、分母和时段长度同样如此。一年中的一段可以与全年并列，但要标明，不作折算。目标不与结果并列，部分不与整体并列。词典里没有的词，除非完全相同，一律视为不同。
