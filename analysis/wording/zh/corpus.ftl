# 读了哪些报告。n：有句子的报告数；back：用一成以上篇幅回顾的报告数。

corpus-answer = { $n ->
    [0] 没有读到任何句子
    [1] { $back ->
        [0] { $reports }几乎只谈计划
       *[other] { $reports }有{ PERCENT($share) }的篇幅在回顾
    }
   *[other] { $back ->
        [0] { $n }份报告都几乎只谈计划
       *[other] { $ahead ->
            [0] { $n }份报告都既回顾又计划
           *[other] { $n }份报告中，{ $ahead }份几乎只谈计划，{ $back }份也回顾
        }
    }
}
corpus-lead = 共读{ $n_reports }份报告、{ $chars }字{ $numbers ->
    [0] ，其中没有数字。
   *[other] ，其中有{ $numbers }个数字；{ $unexplained ->
        [0] 每个数字是什么，都已由规则判明。
       *[other] { $unexplained }个没有规则解释。
    }
}
corpus-make-up = { $n ->
    [0] { $n_reports ->
        [1] 没有读到{ $reports }的任何句子。
       *[other] 没有读到这{ $n_reports }份报告的任何句子。
    }
   *[other] { $n_reports ->
        [1] 计划占{ $most }篇幅的{ PERCENT($most_share) }；对已做工作的回顾占{ PERCENT($review_share) }。
       *[other] 计划占报告篇幅的{ PERCENT($least_share) }（{ $least }）至{ PERCENT($most_share) }（{ $most }）；{ $n_reviews ->
            [all] 每份都用一成以上的篇幅回顾已做的工作。
            [0] 没有一份用一成以上的篇幅回顾已做的工作。
           *[other] 用一成以上的篇幅回顾已做工作的有{ $n_reviews }份。
        }
    }
}
corpus-accounts = { $runs ->
    [0] { $n_reports ->
        [1] { $reports }中没有阿拉伯数字。
       *[other] 这{ $n_reports }份报告中都没有阿拉伯数字。
    }
   *[other] { $state ->
        [closed] 数字账目全部结清：{ $runs }处阿拉伯数字，每一处都恰好归入一个数字表述，每个数字表述都有规则解释。
       *[open] { $runs }处阿拉伯数字中，有{ $one }处恰好归入一个数字表述；{ $unexplained ->
            [0] 每个数字表述都有规则解释。
           *[other] 有{ $unexplained }个数字表述没有规则解释，列于下表。
        }
    }
}

corpus-side-review = 回顾
corpus-side-plan = 计划
corpus-part = { PERCENT($share) }
corpus-of-n = { $n }（{ PERCENT($share) }）

corpus-section-reports = 是哪些报告？
corpus-section-numbers = 每个数字都有交代吗？
corpus-section-unexplained = 没有规则解释的数字
corpus-section-reviewed = 人工校订了什么？
corpus-section-method = 阅读方法
corpus-make-up-subtitle = 各报告中回顾已做工作和提出计划的篇幅，按字数占比
corpus-make-up-note = 两者都不是的（形势、标题、称谓、注释）未画出。全文计数，没有误差区间；句子属于哪一部分，依据标题和措辞判断。
corpus-ledger-subtitle = 全部报告中的数字（阿拉伯数字和汉字数字），按其所指分类，右侧为个数
corpus-ledger-note = 归了类不等于归对了类；归对的程度见质量页。
corpus-table-reports = 一行为一份报告。“推断”指原文没有、由登记者说明的内容
corpus-table-rejects = 已登记但无法读入的报告
corpus-left-out = 另有{ $n }份已登记的报告无法读入，这里的一切内容都不包括它们。
corpus-table-structure = 各报告的结构与数字账目（阿拉伯数字的处数，以及它们归入的数字表述）
corpus-table-unexplained = 没有规则解释的数字及其所在句子
corpus-table-reviewed = 人工校订过的行，按数据表统计
corpus-table-stale = 已失效的校订
corpus-sure-compare = 比较时应以计划对计划、以回顾对回顾：只谈计划的报告，并不是成绩少的报告。半年总结回顾的是上半年，计划的是下半年。
corpus-sure-numbers = 每个数字都数过两遍：一遍由解析程序，一遍不经解析程序、直接在句子里搜索数字。数字不会无声无息地漏掉，但仍可能读错。
corpus-method =
    每个句子属于报告的一个部分：回顾、计划、形势，或者都不是（标题、称谓、名词解释）。

    每个数字表述都登记入账，且只归一类。数量表述（68幢、90%以上）是分析时会列成表的；时间是日期、时段或期限（6月底前）；数字提法是一项工作的名称（如“三会一代理”）；限定语只是名称中的数字（65岁、15分钟生活圈）；编号包括序号、热线和门牌。没有规则解释的，保留并计数。

    读出的内容可以逐行人工校订；只要有人核对过，哪怕全部正确，也算校订过。原文字句或数值已不存在的校订即告失效，不予采用。
