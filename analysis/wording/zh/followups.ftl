# What is said of the targets of a plan and of what the next report says of them.

followups-share = { $n ->
    [0] { $from }没有提出量化目标，因此{ $to }中没有可追踪的内容。
   *[other] { $from }提出{ $n }项量化目标，{ $to }的回顾显示：{ $said }。
}
followups-met = { $n }项达到（{ PERCENT($share) }）
followups-not_met = { $n }项未达到（{ PERCENT($share) }）
followups-reported = { $n }项有结果但无法判定是否达到（{ PERCENT($share) }）
followups-mentioned = { $n }项提到但未给出数字（{ PERCENT($share) }）
followups-silent = { $n }项未提及（{ PERCENT($share) }）

followups-none = 该街道没有前一年作计划、后一年作回顾的相连报告，无法追踪目标。
followups-silence = 未提及不等于未完成：回顾有所取舍，没有说到的目标也可能已经达到。
followups-caveat = 目标与结果按规则匹配，存疑的宁可不匹配；只有对象、范围、单位和年份都一致时，才判定达到或未达到，其余一律不下结论。判定仅以报告本身为据，未经外部核实。
