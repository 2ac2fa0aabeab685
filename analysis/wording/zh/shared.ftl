# Passages that stand in two reports word for word. Scope: the reports of the page.

shared-passages =
    { $n ->
        [0] { $n_reports ->
            [1] 没有其他报告可与{ $reports }比对相同的文字。
            [2] { $reports }没有{ $least }字以上连续相同的文字。
           *[other] 这{ $n_reports }份报告中，任何两份都没有{ $least }字以上连续相同的文字。
        }
        [1] 有1段文字（{ $longest }字）{ $n_pairs ->
            [1] 同时见于{ $most }。
           *[other] 见于这{ $n_reports }份报告中的两份以上。
        }
       *[other] 有{ $n }段文字{ $n_pairs ->
            [1] 同时见于{ $most }
           *[other] 见于这{ $n_reports }份报告中的两份以上{ $most ->
                [none] {""}
               *[other] ，{ $most }相同的最多（{ $n_most }段）
            }
        }；最长的有{ $longest }字。
    }
