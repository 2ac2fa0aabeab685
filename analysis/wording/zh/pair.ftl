# 两份报告并列比较。

pair-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}

pair-answer = { $n_left ->
    [0] { $n_right ->
        [0] { $theme ->
            [none] { $n_words ->
                [0] 未能证明{ $left }与{ $right }有明显差异
               *[other] { $left }与{ $right }只在一些用词上有差异
            }
           *[other] { $side ->
                [left] { $left }
               *[right] { $right }
            }的{ pair-part }用于{ $theme }的篇幅明显多于{ $side ->
                [left] { $right }
               *[right] { $left }
            }
        }
       *[other] { $right }比{ $left }更常{ $more_right }
    }
   *[other] { $left }比{ $right }更常{ $more_left }{ $n_right ->
        [0] {""}
       *[other] ，后者更常{ $more_right }
    }
}

pair-lead = 可检验的{ $n_tested }项承诺和计划指标中，{ $n_sure ->
    [0] 没有一项确有差异
   *[other] { $n_sure }项确有差异
}{ $n_themes ->
    [0] {""}
   *[other] ；{ $n_themes }项主题占比中，{ $n_clear ->
        [0] 没有一项差异明显
       *[other] { $n_clear }项差异明显
    }
}；{ $n_values ->
    [0] 没有数值可与对方并列。
   *[other] 有{ $n_values }个数值可与对方并列。
}
pair-kinds = { $years ->
    [same] { $kinds ->
        [same] {""}
       *[other] 两份报告种类不同（{ $left_kind }；{ $right_kind }），部分差异由此而来。
    }
   *[other] 两份报告年份{ $kinds ->
        [same] {""}
       *[other] 和种类（{ $left_kind }；{ $right_kind }）
    }不同，部分差异由此而来。
}

pair-promises = { $n ->
    [0] { $left }与{ $right }的承诺，未能证明任何一项指标有差异
   *[other] { $left }对{ $right }：{ $said }
}
pair-measure = { $what }{ PERCENT($left) }对{ PERCENT($right) }
pair-measure-promise-number = 写有数字的承诺
pair-measure-promise-deadline = 写明期限的承诺
pair-measure-sentence-specific = 写有目标数或期限的计划句子
pair-measure-sentence-binding = 含有刚性承诺的计划句子
pair-promises-subtitle = 各报告中占承诺、占计划句子的比例；实心：两者确有差异
pair-promises-note = 深色横线为判读误差的95%区间，人工判读的报告没有区间。以全部报告配对和同类全部指标作霍尔姆校正后p < 0.05的，为确有差异。
pair-measures-table = 两份报告的每项指标及其检验
pair-attention = { $n ->
    [0] { $left }与{ $right }的{ pair-part }，没有主题差异明显
   *[other] { $left }对{ $right }：{ $said }
}
pair-theme = { $theme }{ PERCENT($left) }对{ PERCENT($right) }
pair-attention-subtitle = { pair-part }部分各主题占字数的比例；粗线：差异明显
pair-attention-note = 实心点：判为有差异。{ $more }
pair-words = { $n ->
    [1] 有1个词把两者区分开：{ $told }
   *[other] 有{ $n }个词把两者区分开，最突出的是{ $told }
}
pair-word = { $report }的“{ $term }”{ $everywhere ->
    [yes] （与其他各份报告相比也突出）
   *[no] （与其他各份报告相比并不突出）
}
pair-words-subtitle = 一份与另一份相比的对数优势比的z值，其后为该词在该报告中出现的次数

pair-comparable = { $n ->
    [0] 两份报告没有对象、单位、状态和时段长度都相同的数值。
   *[other] 两份报告以同样口径提到{ $n }项：{ $named }{ $rest ->
        [0] 。
       *[other] ，另有{ $rest }项。
    }
}{ $n_marked ->
    [0] {""}
   *[other] 有{ $n_marked }项并列列出，并注明差别：{ $marked }{ $rest_marked ->
        [0] 。
       *[other] ，另有{ $rest_marked }项。
    }
}
pair-value = { $value }（{ $period }）
pair-mark-part-of-year = 不足全年与全年并列
pair-mark-running-total = 至今累计
pair-mark-several = 几个数值之一
pair-beside-table = 两份报告对同一事项提到的数值；差别见说明；不作换算，不作推算
pair-quotes-table = 上述每个数值的原文
pair-money = 提到的金额：{ $left }有{ $n_left }笔，{ $right }有{ $n_right }笔。资金归属不同，且相互重叠，因此不相加。
pair-money-table = 金额，按流向列出

pair-not-measures = { $n ->
    [0] { $untested ->
        [0] {""}
       *[other] 承诺太少，无法检验{ $left }与{ $right }在承诺上是否有差异。
    }
   *[other] 未能证明有差异的：{ $measures }。这不等于相同。
}
pair-not-themes = { $compared ->
    [no] { $left }和{ $right }并非都有篇幅足够、可供比较的{ pair-part }。
   *[yes] { $n ->
        [0] {""}
       *[other] 有{ $n }个主题，两份{ pair-part }的差距没有超出同一地方相隔一年的报告之间可能有的差距。
    }
}
pair-not-many = { $n }份报告的配对太多，同时检验之下，没有哪两份的承诺能被证明有差异。
pair-not-words = { $n ->
    [0] 没有词能超出偶然地把两者区分开。
   *[other] {""}
}
pair-apart-table = 两份都提到、但不能并列的数值，以及原因
pair-shared-table = 两份共有的文字，及其在{ $left }中的位置

pair-link-district = 它写些什么，在各份报告中的位置
pair-link-evidence = 报告原文，标出从中读取的全部内容

pair-section-sure = 确有差异的
pair-section-beside = 可以并列的数值
pair-section-not-shown = 未能证明的
pair-section-shared = 共有的文字
pair-section-money = 提到的金额
pair-section-links = 读这两份报告
pair-section-method = 比较方法

pair-sure-texts = 两份报告是两个机关各写的一个文本。差异是文本之间的差异，即如何承诺、写些什么，不是工作之间的差异。
pair-sure-shown = “确有差异”是指：把相邻的承诺随机分给两份报告，在顾及全部报告配对的情况下，几乎不会出现这么大的差异；就主题而言，是指差异大于同一地方相隔一年的报告中九成会有的最大差异。未能证明有差异的，也可能有差异：短文本能证明的很少。
pair-method =
    计划只与计划比，回顾只与回顾比。对象、动作、范围、单位、方面、状态和时段长度都相同的两个数值才并列；不足全年的与全年并列时加以标明，不作推算。

    承诺和计划句子：把相邻约{ $run }条组成的整段在两份报告之间重新分配；全部报告配对和同类全部指标为一族检验（Holm 1979），不论显示在哪一页。比例按判读误差校正（Rogan 和 Gladen 1978）。

    用词：一份与另一份相比的对数优势比，用信息性狄利克雷先验（Monroe、Colaresi 和 Quinn 2008），只计用过三次以上的词；{ $known ->
        [no] 词太少，没有门槛可言。
       *[yes] 把所有章节随机分给各份报告，95%的情形中没有一个词的z超过{ DECIMAL($bar, digits: 1) }。
    }
