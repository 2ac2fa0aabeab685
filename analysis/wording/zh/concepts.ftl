# Attention to people's own concepts. Scope: the reports of the page.

concepts-none = { $n_reports ->
    [0] {""}
    [1] { $reports }中
   *[other] 这{ $n_reports }份报告中
}没有找到任何概念的用词。

# most: the report with most for each 1,000 characters; alike: how many have as much; lacking: reports without a word.
concepts-attention =
    { $n ->
        [0] { $concept }：没有找到任何用词。
       *[other] { $n_reports ->
            [1] { $concept }：每千字{ DECIMAL($rate, digits: 1) }次（{ concepts-places }）。
           *[other] { $concept }：{ $alike ->
                [1] { $most }最多（每千字{ DECIMAL($rate, digits: 1) }次，{ concepts-places }）
               *[other] { $alike }份报告并列最多，每千字{ DECIMAL($rate, digits: 1) }次
            }{ $lacking ->
                [0] {""}
               *[other] ；{ $lacking }份报告没有这一概念的用词
            }。
        }
    }
concepts-places = 共{ $places }处

concepts-part = { $n ->
    [1] “{ $concept }”在计划中出现得{ $more ->
        [1] 比回顾多。
       *[other] { $less ->
            [1] 比回顾少。
           *[other] 和回顾一样多。
        }
    }
   *[other] “{ $concept }”：{ $n }份报告中，{ $more }份的计划多于回顾，{ $less }份的计划少于回顾。
}
concepts-no-parts = 没有报告同时含有可供比较的回顾和计划。

# outcome: which report comes first without the word; unranked: there is no first one to begin with.
concepts-leading = { $concept }：{ PERCENT($share) }来自“{ $word }”一词（{ $n }处）{ $outcome ->
    [unranked] {""}
    [same] ；去掉这个词，居首的报告不变
   *[other] { $instead ->
        [none] ；去掉这个词，没有哪份报告居首
       *[other] ；去掉这个词，居首的是{ $instead }
    }
}。
