# 一份报告：概貌，及其在各份报告中的位置。

district-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
district-others = { $n_others ->
    [1] 另一份报告
   *[other] 其余{ $n_others }份报告的均值
}

district-answer = { $out ->
    [0] { $lead ->
        [clear] { $report }的{ district-part }用于{ $theme }的篇幅明显多于{ $n_others ->
            [1] 另一份报告
           *[other] 其他报告
        }
        [sure] { $report }的{ district-part }写得最多的是{ $theme }
        [unsure] { $report }的{ district-part }以{ $theme }居首，但并不稳固
        [open] { $report }的{ district-part }没有明显居首的主题，最多的{ $theme }占{ PERCENT($share) }
       *[none] { $report }篇幅过短，看不出主要主题
    }
   *[other] { $report }比{ $n_reports ->
        [2] 另一份报告
       *[other] 其他任何一份报告
    }更常{ $does }
}
district-both = { $second ->
    [none] { $first }
   *[other] { $first }，也更常{ $second }
}
district-out-promise-number = 给承诺写上数字
district-out-promise-deadline = 写明何时完成
district-out-sentence-specific = 写明目标数或期限
district-out-sentence-binding = 作出刚性承诺

district-lead = { $place ->
    [none] {""}
   *[other] { $place }。
}全文{ $n_chars }字（{ $genre }），{ $n_promises ->
    [0] 没有承诺
   *[other] 有承诺{ $n_promises }条
}，{ $n_quantities ->
    [0] 没有数量表述
   *[other] 数量表述{ $n_quantities }项
}，{ $n_amounts ->
    [0] 没有金额
   *[other] 金额{ $n_amounts }笔
}。

district-first = { district-part }部分篇幅最多的是{ $theme }（{ PERCENT($share) }）{ $sure ->
    [sure] ，确居首位。
    [unsure] ，居首的概率为{ PERCENT($probability) }：换用同类的其他句子，也可能是另一主题居首。
   *[open] ，但换用同类的其他句子，同样可能是另一主题居首。
}
district-promises = { $n ->
    [0] { $report }没有承诺。
   *[other] 承诺{ $n }条：{ district-checked }。
}
district-checked = { $number ->
    [0] 没有一条写有数字
   *[other] { $number }条写有数字
}，{ $deadline ->
    [0] 没有一条写明期限
   *[other] { $deadline }条写明期限
}，{ $binding ->
    [0] 没有一条用刚性措辞
   *[other] { $binding }条用刚性措辞
}

district-against = { $compared ->
    [no] { $report }的{ district-part }部分缺失或过短，无法与其他报告比较。
   *[yes] { $more ->
        [none] { $less ->
            [none] { district-part }与{ district-others }相比，没有判为有差异的主题
           *[other] { $less }少于{ district-others }：{ PERCENT($less_left) }对{ PERCENT($less_right) }
        }
       *[other] { $more }较多（{ PERCENT($more_left) }对{ PERCENT($more_right) }）{ $less ->
            [none] {""}
           *[other] ，{ $less }较少（{ PERCENT($less_left) }对{ PERCENT($less_right) }）
        }
    }
}
district-against-subtitle = { district-part }部分各主题占字数的比例：{ $report }，及{ district-others }
district-against-note = 实心点：判为有差异。粗线：差异明显。此处的突出是在这几份报告中突出，不是在所有街道中突出。{ $more }
district-key-others = { $n_others ->
    [1] 另一份报告
   *[other] 其余报告的均值
}

district-placed = { $n_most ->
    [0] { $n_least ->
        [0] { $report }在各项计数中既不最多也不最少
       *[other] { $report }在各份报告中最少的是{ district-least }
    }
   *[other] { $report }在各份报告中最多的是{ district-most }{ $n_least ->
        [0] {""}
       *[other] ，最少的是{ district-least }
    }
}
district-most = { $n_most ->
    [1] { $most }
   *[other] { $n }项计数中的{ $n_most }项
}
district-least = { $n_least ->
    [1] { $least }
   *[other] { $n }项计数中的{ $n_least }项
}
district-standing-subtitle = 每条线从零到最多的一份报告；着色者为{ $report }，灰色为其他报告；右侧为数值及位次（第1位最多）
district-standing-note = 深色横线为判读误差的95%区间，人工判读的报告没有区间。各报告的种类和年份不同，位次不说明差异是否出于偶然。
district-standing-share = { PERCENT($value) } · { district-place }
district-standing-density = { DECIMAL($value, digits: 1) } · { district-place }
district-place = 第{ $first }{ $tied ->
    [yes] ～{ $last }
   *[no] {""}
}位，共{ $n }份
district-measure-promises = 每千字的承诺条数
district-measure-quantities = 每千字的数量表述项数
district-measure-promise-number = 写有数字的承诺
district-measure-promise-deadline = 写明期限的承诺
district-measure-sentence-specific = 写有目标数或期限的计划句子
district-measure-sentence-binding = 含有刚性承诺的计划句子

district-due = { $n ->
    [1] 唯一有期限的承诺在{ $month }到期
   *[other] 有期限的{ $n }条承诺中，{ $n_month }条在{ $month }到期
}
district-target = { $what }：{ $value }
district-by = { $day }前

district-nothing = { $n ->
    [0] {""}
   *[other] 这份报告中没有找到：{ $kinds }。
}
district-no-target = 有数字的目标
district-no-deadline = 有期限的承诺
district-no-money = 金额
district-no-formula = 数字提法
district-no-review = 篇幅足够比较的回顾
district-no-plan = 篇幅足够比较的计划
district-no-words = 超出偶然、能把它与其他所有报告区分开的词

district-source = 报告原文，标出从中读取的全部内容
district-beside = 两份并列比较
district-profile = 该报告的页面
district-distance = 计划相距{ POINTS($distance, digits: 0) }个百分点

district-section-targets = 它要做什么
district-section-attention = 与其他报告相比，它写些什么
district-section-standing = 它在各份报告中的位置
district-section-due = 何时完成
district-section-money = 提到的金额
district-section-quantities = 全部数量表述
district-section-words = 自己的用词
district-section-formulas = 数字提法
district-section-beside = 读原文，以及与它最接近的报告
district-section-method = 统计口径

district-targets-text = 最能说明问题的目标，用报告原话；每条都可点到原文所在处。
district-quantities-table = 数量表述：已完成的、目标、现状
district-money-table = 金额。流向不同，资金的归属也不同，计划也不是结果：逐笔列出，不相加。
district-formulas-table = 数字提法，以及报告所作的解释
district-standing-table = 各项计数的数值和位次
district-facts-table = 报告概况
district-words-headline = { $n ->
    [1] 有一个词把{ $report }与其他所有报告区分开：{ $told }
   *[other] 有{ $n }个词把{ $report }与其他所有报告区分开，最突出的是{ $told }
}
district-word = “{ $term }”
district-words-subtitle = 与其他所有报告合起来相比的对数优势比的z值；右侧为该词在此出现的次数
district-words-note = 只列z超过{ DECIMAL($bar, digits: 1) }的词：把所有章节随机分给各份报告，95%的情形中没有一个词超过此值。这只是一年的一份报告，一个词可能标志地方，也可能标志年份或执笔人。
district-sure-reading = 数量和承诺由规则查找和判读，凡有人工判读的报告以人工为准；准确程度见“质量”页。每个句子的主题由人工标注或由分类器给出。
district-sure-texts = 一份报告是一个机关写的一个文本。写得最多的，不等于做得最多的；{ $n_reports }份报告年份和种类不同，位次只是在这些报告中的位次，不是在所有街道中的位次。目标是否完成，这里看不出来。
district-sure-many = { $n_reports }份报告的配对太多，同时检验之下，没有一份报告的承诺能被证明突出；这里只说它的位次。
district-method =
    主题占比是占该部分字数的比例。其余报告不论长短，每份权重相同，以其均值作对照。

    在承诺或计划句子的某项指标上，与其他每份报告都有差异且更多的，称为突出：把相邻约{ $run }条承诺或句子组成的整段在两份报告之间重新分配；全部配对和指标作为一族校正（Holm 1979）。

    所引目标是写有数字的承诺，每个主题先各取一条；有期限、有对应指标、用刚性措辞、数量大于1的优先。每周、每月例行的事，以及只是另一目标之一部分的，不取。
