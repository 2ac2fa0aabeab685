# What is said of the profiles of reports. Scope: the reports of the page, one or several.

profiles-measure = { $measure ->
    [specificity] 具体性
    [vagueness] 模糊性
    [firmness] 刚性
    [numbers] 数字密度
    [diversity] 关注多样性
    [echo] 同年国家报告用语
   *[formula] 历年通用套语
}
profiles-definition = { $measure ->
    [specificity] 计划中含目标值或期限的句子占比。
    [vagueness] 含“进一步”“不断”“持续”等词而无数量、无时间的句子占比。
    [firmness] 承诺中措辞为刚性者的占比。
    [numbers] 每千字的数量表述数。
    [diversity] 各政策主题关注度的标准化香农熵：1为完全均匀，0为只有一个主题。
    [echo] 与某一年国务院政府工作报告相同的六字串数，按每千字计；历年报告中都有的不计。
   *[formula] 与历年国务院政府工作报告都相同的六字串数，按每千字计。
}
profiles-caveat = { $measure ->
    [specificity] 有目标不等于目标合适，也不等于目标完成。
    [vagueness] 只看用词，不看文意，而且词表有限。
    [firmness] 刚性指措辞，不指执行。
    [numbers] 数字多不等于成绩多。
    [diversity] 主题宽不等于更好，结果也随主题的划分而变。
    [echo] 用语相同不等于抄写；街道报告可能早于当年的国家报告。
   *[formula] 套语是体裁使然，不是呼应某一年。
}

# The title of a panel, or the subject of a sentence.
profiles-what = { profiles-measure }（{ $part ->
    [plan] 计划
    [review] 回顾
   *[whole] 全文
}）
profiles-value = { $measure ->
    [diversity] { DECIMAL($value) }
    [numbers] { DECIMAL($value, digits: 1) }
   *[other] { PERCENT($value) }
}
profiles-in = { $report }的{ $value }（{ $low }～{ $high }）
profiles-apart = { $report }的区间{ $side ->
    [above] 高于
   *[below] 低于
}其他所有报告
profiles-said = { $what }：{ $n ->
    [0] 句子或承诺太少，无法判断。
    [1] { $most }。
   *[other] 从{ $least }到{ $most }；{ $apart ->
        [none] 没有一份报告的区间与其他所有报告分开。
       *[other] { $apart }。
    }
}

# Echo of the own year against the other years.
profiles-own = { $n ->
    [0] 本页报告的年份都没有可供对照的国务院政府工作报告。
    [1] { $n_nearest ->
        [0] 有当年国务院政府工作报告可供对照的报告只有1份，其措辞最接近的是其他年份。
       *[other] 有当年国务院政府工作报告可供对照的报告只有1份，其措辞最接近的正是当年：{ $nearest }。
    }
   *[other] { $n_nearest ->
        [0] { $n }份报告的措辞都不是与当年的国务院政府工作报告最接近。
       *[other] { $n }份报告中，有{ $n_nearest }份的措辞与当年的国务院政府工作报告最接近：{ $nearest }。
    }
}
profiles-nearest = { $report }（与{ $year }年为{ DECIMAL($own, digits: 1) }，与次近的{ $rival }年为{ DECIMAL($rival_value, digits: 1) }，相差{ DECIMAL($difference, digits: 1) }{ $interval ->
    [none] {""}
   *[other] ，{ $interval }
}；与其余年份平均为{ DECIMAL($placebo, digits: 1) }）
profiles-interval = 95%区间为{ DECIMAL($low, digits: 1) }～{ DECIMAL($high, digits: 1) }
profiles-missing = { $n ->
    [0] {""}
   *[other] 缺少{ $missing }当年的国务院政府工作报告。
}
