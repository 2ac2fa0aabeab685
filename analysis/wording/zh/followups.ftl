# What is said of the targets of a plan and of what the next report says of them.

followups-answer = { $n ->
    [0] { $name }没有可以追踪的目标
    [1] { $name }：唯一的量化目标{ $met ->
        [1] 已达到
       *[other] { $silent ->
            [1] 未被提及
           *[other] 未见达到
        }
    }
   *[other] { $name }：{ $n }项量化目标中{ $met }项达到，{ $silent }项未提及
}
followups-lead = { $pairs ->
    [0] 该街道没有前一年以数字作计划、后一年作回顾的相连报告。
   *[other] { $pairs }份计划中的量化目标，逐项在下一份报告的回顾中查找。未提及不等于未完成：回顾有所取舍。
}
followups-share = { $n ->
    [0] { $from }没有提出量化目标，因此{ $to }中没有可追踪的内容。
   *[other] { $from }提出{ $n }项量化目标，{ $to }的回顾显示：{ $said }。
}
followups-met = { $n }项达到（{ PERCENT($share) }）
followups-not-met = { $n }项未达到（{ PERCENT($share) }）
followups-reported = { $n }项有结果但无法判定是否达到（{ PERCENT($share) }）
followups-mentioned = { $n }项提到但未给出数字（{ PERCENT($share) }）
followups-silent = { $n }项未提及（{ PERCENT($share) }）

followups-pair = { $from } → { $to }（{ $n }项目标）
followups-of-n = { $n }（{ PERCENT($share) }）
followups-is-met = 达到
followups-is-not-met = 未达到
followups-is-reported = 有结果，未下结论
followups-is-mentioned = 提到，无数字
followups-is-silent = 未提及

followups-headline = { $report }的{ $n }项目标达到{ $met }项{ $n_before ->
    [0] {""}
   *[other] ，{ $before }的{ $n_before }项达到{ $met_before }项
}

followups-section-outcomes = 目标后来怎样？
followups-section-targets = { $from }的目标，以及{ $to }的说法
followups-section-method = 追踪方法
followups-outcomes-subtitle = 各计划的量化目标，按下一份报告的回顾怎么说统计{ $hidden ->
    [0] {""}
   *[other] ；更早的{ $hidden }对报告未画出
}
followups-outcomes-note = 按规则计数。“未提及”不等于“未达到”：回顾没有说到的目标也可能已经达到。
followups-in-answer = { $report }：“{ $answer }”（{ $why }）
followups-silence = 未提及不等于未完成：回顾有所取舍，没有说到的目标也可能已经达到。
followups-sure-rule = 目标与结果按规则匹配，存疑的宁可不匹配；只有对象、范围、单位和年份都一致时，才判定达到或未达到，其余一律不下结论。规则出错的频率见质量页；这里的计数没有误差区间。
followups-sure-texts = 判定仅以报告本身为据，未经外部核实。作出承诺的机关，也就是报告结果的机关。
followups-method = 计划中的每一项量化目标，都在同一街道下一份报告的回顾里查找相应的结果和文字。指标相同、名称相同或在清单中位置相同的结果，视为对目标的回应；使结论无法作出的原因一并注明：范围、单位、动作或年份不同，没有写明基数，或有多个结果。提到但没有给出数字的，记为“提到”；完全没有说到的，记为“未提及”。
followups-table-targets = 全部目标：原文、结果、匹配依据及得分
followups-table-answers = { $to }：作为回应的结果
