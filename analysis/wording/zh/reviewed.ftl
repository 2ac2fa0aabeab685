# What is said of rows that people have reviewed. Scope: the reports of the page, one or several.

reviewed-layer =
    { $n_reviewed ->
        [0] { $n_reports ->
            [0] 没有报告，因此没有人工校订。
            [1] { $reports }没有经过人工校订，全部内容都是程序解析的结果。
           *[other] 这{ $n_reports }份报告都没有经过人工校订，全部内容都是程序解析的结果。
        }
       *[other] { $rows }行中有{ $n_reviewed }行经过人工校订；{ reviewed-done }。
    }
reviewed-done = { $changed ->
    [0] 校订后的内容与解析结果全部相同
   *[other] 其中{ $changed }行与解析结果不同
}，增补{ $added }行，另删除{ $removed }行

reviewed-stale = 有{ $n }条校订已失效，没有采用：所针对的行或数值已不存在。

# Beside any figure that is by hand.
reviewed-doubt = 人工标注也并非毫无疑问：分别独立标注此类报告的读者，对{ PERCENT($low) }～{ PERCENT($high) }的句子给出了相同的主题。
