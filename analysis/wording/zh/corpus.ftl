# What is said of what was read.

corpus-make-up = { $n ->
    [0] { $n_reports ->
        [1] 没有读到{ $reports }的任何句子。
       *[other] 没有读到这{ $n_reports }份报告的任何句子。
    }
   *[other] { $n_reports ->
        [1] 计划占{ $most }篇幅的{ PERCENT($most_share) }；对已做工作的回顾占{ PERCENT($review_share) }。
       *[other] 计划占报告篇幅的{ PERCENT($least_share) }（{ $least }）至{ PERCENT($most_share) }（{ $most }）；{ $n_reviews ->
            [0] 这{ $n_reports }份报告中，没有一份用一成以上的篇幅回顾已做的工作。
           *[other] 用一成以上的篇幅回顾已做工作的有{ $reviews }。
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
