# Of shares of themes, on every page that has them. Labelling: by whom and how surely sentences got their themes.

# One theme of two parts.
# What a list of differences leaves to the figure.
# n: sentences; the page says behind it what else its figures leave out.
attention-note = 共{ $n }句。{ $by_hand ->
    [all] 所有句子的主题均由人工标注，因此没有标注误差区间；两名细心的读者对其中95%的句子判断一致。
    [none] 区间为标注误差区间，即分类器的误判可能使占比偏离多少；误差是在分类器未曾见过的地方的报告上测得的。
   *[some] 区间为标注误差区间，即分类器的误判可能使占比偏离多少；误差是在分类器未曾见过的地方的报告上测得的。所有句子的主题均由人工标注的部分没有这一区间；两名细心的读者对其中95%的句子判断一致。
}

# What “called different” and “clear” mean. yard_n: pairs that the yardstick was measured on.
attention-called = 差值的标注误差95%区间不含0（按{ $n_themes }个主题作霍尔姆校正）的主题，判为有差异；人工标注的占比之间，凡不相等即为有差异。{ $yard_n ->
    [0] 因缺少衡量差异大小的参照，不把任何差异称为明显。
   *[other] 差值同时超过{ POINTS($largest, digits: 0) }个百分点的，称为差异明显：在用作参照的{ $yard_n }对{ $kind ->
        [parts] 同一报告的计划与回顾中
       *[year] 同一地方相隔一年（中间缺一年的相隔两年）的报告中
    }，有九成的任何主题差值都不超过这一数值。这些参照是区县报告；篇幅较短的报告，彼此相差更大。
}
attention-distance = 两者的总距离（各主题差值之和的一半）为{ POINTS($distance, digits: 0) }个百分点{ $yard_n ->
    [0] 。
   *[other] { $beyond ->
        [yes] ，超过九成同一地方相隔一年的报告（{ POINTS($within, digits: 0) }个百分点）。
       *[no] ，未超出同一地方相隔一年可能有的差距（九成不超过{ POINTS($within, digits: 0) }个百分点）。
    }
}
attention-kind-chance = 同一部分随机分成的两半
attention-kind-plan-and-review = 同一报告的计划与回顾
attention-kind-next-year = 同一地方，相隔一年
attention-kind-other-place = 不同地方，同一年份
