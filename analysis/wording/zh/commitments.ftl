# 承诺，以及计划中的句子。

commitments-promise-binding = 为刚性措辞
commitments-promise-effort = 为争取性措辞
commitments-promise-neutral = 为一般陈述
commitments-promise-number = 写有数字
commitments-promise-deadline = 写明期限
commitments-sentence-specific = 写有目标数或期限
commitments-sentence-target = 写有目标数
commitments-sentence-deadline = 写明期限
commitments-sentence-binding = 含有刚性承诺
commitments-no-promise = { $n_reports ->
    [1] { $reports }没有承诺。
   *[other] 这{ $n_reports }份报告都没有承诺。
}
commitments-no-sentence = { $n_reports ->
    [1] { $reports }没有计划部分的句子。
   *[other] 这{ $n_reports }份报告都没有计划部分的句子。
}
commitments-differ = { $tests ->
    [0] 承诺太少，无法检验两份报告是否有差异。
   *[other] 就“{ $does }”的比例，{ $apart ->
        [0] { $tests ->
            [1] 未能证明两份报告有差异
           *[other] 未能证明任何两份报告有差异
        }
       *[other] { $tests }对报告中有{ $apart }对存在差异：{ $pairs }
    }（成段置换检验，在{ $family }项检验中作霍尔姆校正{ $p ->
        [none] {""}
       *[other] ，最大{ $p }
    }）。
}
commitments-pair = { $left }与{ $right }
commitments-pairs-more = 另有{ $n }对
commitments-verbs = { $n ->
    [0] { commitments-no-promise }
   *[other] 承诺最多用的动词是{ $verbs }。
}
commitments-verb = “{ $verb }”（{ $n }条，刚性{ $binding }条）
commitments-themes = { $n ->
    [0] { commitments-no-promise }
   *[other] 承诺最多的主题是{ $theme }（{ $of }条中{ $n }条，{ PERCENT($share) }）{ $stated ->
        [1] 。
       *[other] ；{ $stated }份报告中，{ $first }份以它为最多。
    }
}
commitments-answer = { $n ->
    [0] { commitments-no-promise }
   *[other] { $out ->
        [0] { $k ->
            [0] 没有一条承诺写明何时完成
           *[other] { $most ->
                [none] { PERCENT($share) }的承诺写明何时完成
               *[other] 写明何时完成的{ $k }条承诺，{ $k_most }条出自{ $most }
            }
        }
        [1] 只有{ $names }写明何时完成
       *[other] { $names }写明何时完成，其余几乎不写
    }
}
commitments-lead = { $n ->
    [0] 没有可计数的内容。
   *[other] { $n_reports }份报告共{ $n }条承诺，{ $k ->
        [0] 没有一条写明期限。
       *[other] { $k }条写明期限{ $out ->
            [0] 。
           *[other] ，其中{ $names }{ $n_out }条中有{ $k_out }条。
        }
    }
}
commitments-all-promise = 承诺
commitments-all-sentence = 计划部分的句子
commitments-headline = { $out ->
    [0] { $does }的{ $of }，{ $low_report }占{ PERCENT($low_share) }，{ $high_report }占{ PERCENT($high_share) }
    [1] { $names }{ $does }的{ $of }占{ PERCENT($high_share) }，高于其他各份报告
   *[other] { $names }{ $does }的{ $of }多于其他报告
}
commitments-due = { $n ->
    [0] 没有承诺写明到期的日子。
   *[other] 有期限的{ $n }条承诺中，{ $in_month }条在{ $month }到期。
}
commitments-firm = { $n }中{ $binding } + { $effort }

commitments-dated-subtitle = 各报告中写明期限的承诺所占比例，右侧为条数
commitments-numbered-subtitle = 各报告中写有数字的承诺所占比例，右侧为条数
commitments-specific-subtitle = 各报告计划部分写有目标数或期限的句子所占比例，右侧为句数
commitments-reading-note = 横线为判读误差的95%区间，人工判读的报告没有区间。着色者与其他每份报告都有差异（霍尔姆校正，p < 0.05）。
commitments-firmness-subtitle = 刚性承诺（完成、确保、写明期限等）与争取性承诺（力争、推动等）所占比例，其余为一般陈述{ $left ->
    [0] {""}
   *[other] 。刚性承诺更少的{ $left }份报告未画出
}
commitments-months-subtitle = 有期限的承诺按到期月份统计，自报告年份一月起，一格为一条{ $left ->
    [0] {""}
   *[other] 。有期限承诺更少的{ $left }份报告未画出
}
commitments-months-note = “年底前”“年内”计入12月；“全年”不算期限。
commitments-themes-subtitle = 承诺按主题统计，各报告合计
commitments-verbs-subtitle = 承诺用得最多的动词，以及其中刚性承诺的条数
commitments-ranked-note = 此为报告所写内容的计数，没有误差区间；报告越长，所占分量越大。

commitments-of-n = { $n }（{ PERCENT($share) }）
commitments-of-binding = { $n }（刚性{ $binding }）

commitments-section-when = 谁写明期限？
commitments-section-number = 谁写明数字？
commitments-section-due = 何时到期？
commitments-section-firm = 措辞有多硬？
commitments-section-about = 承诺些什么？
commitments-section-rows = 有期限的全部承诺
commitments-section-numbered = 有数字的全部承诺
commitments-section-method = 统计口径
commitments-sure-reading = 承诺由规则查找和判读；凡有人工判读的报告，以人工为准。横线表示规则可能差多少，依据是人工标注过的报告。
commitments-sure-many = { $n_reports }份报告的配对太多，同时检验之下，没有哪两份能被证明承诺方式不同；这里只说各自的比例。
commitments-sure-texts = 一份报告是一个机关写的一个文本。差异是文本之间的差异，不是工作之间的差异。“未能证明有差异”不等于“相同”。承诺是否兑现，这里看不出来。
commitments-method =
    一条承诺是机关表示要采取的一个行动或要达到的一个结果：一个动词及其宾语（新建 | 公厕3座）。它由规则查找：计划部分一个分句的动词，或别处前瞻性分句的动词。列举的各项如各有数字或日期，则各算一条。指导性语句（坚持……）、标题和预告不算。

    含有争取性词语（力争、探索、推动等）的，即使同时有刚性词语，也算争取性；否则，有刚性词语、限量或期限的算刚性；两者都没有的为一般陈述。动词不在词表中的承诺看不到。

    检验时，把相邻约{ $run }条承诺或句子组成的整段在两份报告之间重新分配；全部配对和指标作为一族校正（Holm 1979）。写有目标数或期限的句子，即 Royed（1996）所说的具体承诺。比例按判读误差校正（Rogan 和 Gladen 1978）。
commitments-table-measures = 各报告的每项指标：条数、总数、比例及其区间
commitments-table-errors = 每项指标判读正确的程度，依据人工标注的报告
commitments-table-numbered = { $shown ->
    [all] 至少含一个目标数的承诺
   *[other] 含目标数的{ $n }条承诺中，目标数最多的{ $shown }条；其余见数据
}
commitments-table-parameters = 参数
commitments-table-words = 判读承诺所用的词
