# 自定义概念所得到的关注。概念的名称取自词表。

concepts-name = “{ $concept }”
concepts-more = 另外{ $n }个
concepts-answer = { $n ->
    [0] 没有找到这些概念的用词
    [1] { $n_reports ->
        [1] { $reports }谈到“{ $concept }”
       *[other] { $n_most ->
            [0] 几份报告谈“{ $concept }”一样多
           *[other] { $most }谈“{ $concept }”最多
        }
    }
   *[other] { $n_reports ->
        [1] { $reports }谈到{ $n }个概念
       *[other] { $n_most ->
            [0] 没有哪份报告谈某个概念最多
            [1] { $each ->
                [yes] { $n }个概念各以不同的报告谈得最多
               *[no] { $n }个概念，没有哪份报告在两个以上居首
            }
           *[other] { $n }个概念中有{ $n_most }个以{ $most }谈得最多
        }
    }
}
concepts-lead = 概念是研究者列出的一组词。{ $words ->
    [0] { concepts-these }没有这些词。
   *[other] 在{ concepts-these }中，{ $n }个概念的{ $words }个词共出现{ $places }处。词表越长，找到的越多，所以应比较报告，不应比较概念。
}
concepts-these = { $n_reports ->
    [1] 这份报告
   *[other] 这{ $n_reports }份报告
}
concepts-attention = { $n ->
    [0] 没有哪份报告谈某个概念多于其他各份
   *[other] 每千字最多的：{ $told }
}
concepts-most = “{ $concept }”为{ $report }
concepts-attention-subtitle = 每千字中概念用词的数量，一个圆圈为一份报告，实心点为最多的一份
concepts-attention-note = 用词重叠时只计最长的一个。数值没有区间：它们是计数，不是判断。
concepts-of-one =
    { $n ->
        [0] 没有找到任何用词
       *[other] { $n_reports ->
            [1] 每千字{ DECIMAL($rate, digits: 1) }（{ concepts-places }）
           *[other] { $alike ->
                [1] { $most }为{ DECIMAL($rate, digits: 1) }（{ concepts-places }）
               *[other] { $alike }份报告并列最多，每千字{ DECIMAL($rate, digits: 1) }
            }{ $lacking ->
                [0] {""}
               *[other] ；{ $lacking }份报告没有这一概念的用词
            }
        }
    }
concepts-places = { $places }处

concepts-parts = 按每千字比较计划与回顾：{ $told }。
concepts-part = { $n ->
    [1] “{ $concept }”{ $more ->
        [1] 在计划中较多
       *[other] { $less ->
            [1] 在计划中较少
           *[other] 两者一样多
        }
    }
   *[other] “{ $concept }”在{ $n }份报告中有{ $more }份计划较多，{ $less }份计划较少
}
concepts-no-parts = 没有报告同时含有可供比较的回顾和计划。

concepts-hanging = { $n ->
    [0] 没有哪份报告居首，也就无从改变。
   *[other] { $other ->
        [0] 去掉出现最多的词，有报告居首的{ $n }个概念都仍以同一份报告居首。
       *[other] 去掉出现最多的词，{ $told }改由另一份报告居首：结论取决于一个词。
    }
}
concepts-leading-headline = { $n ->
    [1] 一个词占概念的{ PERCENT($high) }
   *[other] 一个词占各概念的{ PERCENT($low) }至{ PERCENT($high) }
}
concepts-leading-subtitle = 首要词在概念全部出现处中所占比例，按词表权重计算；下方为出现最多的词
concepts-leading-note = 着色者去掉首要词后改由另一份报告居首。使用这一指标之前，请先看有关句子。
concepts-word = “{ $word }”{ PERCENT($share) }
concepts-without = { $outcome ->
    [same] 去掉第一个词，居首的报告不变
   *[other] { $instead ->
        [none] 去掉第一个词，没有哪份报告居首
       *[other] 去掉第一个词，居首的是{ $instead }
    }
}

concepts-section-attention = 在哪份报告中？
concepts-section-words = 有多少取决于一个词？
concepts-section-sentences = 在哪些句子中？
concepts-section-method = 统计口径
concepts-sure = 这些都是直接计数，不确定的是一份词表是否真能代表它的概念。这要由列出词表的人读过下面的句子来说明。计数反映文本谈到什么，不反映做了什么；一份报告是一个机关写的一个文本。
concepts-method = 逐句在标题和正文中查找；词中的空格、全角符号和大小写不影响查找。列出的词如有重叠，以先开始的为准，同时开始的取最长；一个词列入两份词表，则各计一次。比率为这些句子每千字的权重之和（词表没有注明的，权重为1）。不与相邻的字切分：“创新”在“创新驱动”中能找到，在“不创新”中也能找到；在别处另有意思的词也照样计入。
concepts-table-sentences = 每份报告、每个概念最多{ $n }句，取出现最多的
concepts-table-reports = 每份报告中的每个概念
concepts-table-parts = 回顾与计划，每千字
concepts-table-words = 找到的全部用词
