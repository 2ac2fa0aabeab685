# What is said of the profiles of reports. Scope: the reports of the page, one or several.

profiles-measure = { $measure ->
    [specificity] 具体性 specificity
    [vagueness] 模糊性 vagueness
    [firmness] 刚性 firmness
    [numbers] 数字密度 numbers
    [diversity] 关注多样性 diversity
    [echo] 同年国家报告用语 echo
   *[formula] 历年通用套语 formula
}
profiles-definition = { $measure ->
    [specificity] 计划中含目标值或期限的句子占比。Share of the sentences of the plan that hold a target or a deadline.
    [vagueness] 含“进一步、不断、持续”等词而无数量、无时间的句子占比。Share of sentences that hold a word such as 进一步, 不断 or 持续 and neither a quantity nor a time.
    [firmness] 承诺中措辞为刚性者占比。Share of the promises whose words bind.
    [numbers] 每千字的数量表述数。Stated quantities per 1,000 characters.
    [diversity] 各政策主题关注度的标准化香农熵（0 至 1）。Shannon’s H of the shares of the policy themes over its largest value: 1 all alike, 0 one theme only.
    [echo] 每千字母与该年国务院政府工作报告相同的六字串数，历年都有者不计。Runs of six letters per 1,000 letters that stand in the national report of a year, but not in those of all years.
   *[formula] 每千字与历年国务院政府工作报告都相同的六字串数。Runs of six letters per 1,000 letters that stand in the national reports of all years.
}
profiles-caveat = { $measure ->
    [specificity] 有目标不等于目标合适，也不等于完成。A target need be neither apt nor met.
    [vagueness] 只看词，不看文意；词表是有限的。Words are looked at, not what is meant, and the list of words is short.
    [firmness] 措辞之刚性，非执行之刚性。Firmness of words, not of deeds.
    [numbers] 数字多不等于成绩多。Many numbers are not many results.
    [diversity] 主题宽不等于更好；随主题划分而变。Wide is not better, and it hangs on how themes are cut.
    [echo] 相同用语不等于抄写；街道报告可能早于国家报告。Shared words are no copying: a report may come before the national one of its year.
   *[formula] 套语是体裁使然，不是呼应某一年。Formula belongs to the genre and echoes no year.
}

# The title of a panel, or the subject of a sentence.
profiles-what = { profiles-measure } ({ $part ->
    [plan] plan
    [review] review
   *[whole] whole report
})
profiles-value = { $measure ->
    [diversity] { DECIMAL($value) }
    [numbers] { DECIMAL($value, digits: 1) }
   *[other] { PERCENT($value) }
}
profiles-in = { $value } in { $report } ({ $low }–{ $high })
profiles-apart = the interval of { $report } lies { $side ->
    [above] above
   *[below] below
} all others
profiles-said = { $what }: { $n ->
    [0] too few sentences or promises to tell.
    [one] { $most }.
   *[other] from { $least } to { $most }; { $apart ->
        [none] no interval lies apart from all others.
       *[other] { $apart }.
    }
}

# Echo of the own year against the other years.
profiles-own = { $n ->
    [0] Of the year of no report of this page is there a national report to set it against.
    [one] { $n_nearest ->
        [0] The one report of a year with a national report is nearest to the wording of another year.
       *[other] The one report of a year with a national report is nearest to the wording of that year: { $nearest }.
    }
   *[other] { $n_nearest ->
        [0] None of { $n } reports is nearest to the national wording of its own year.
        [one] One of { $n } reports is nearest to the national wording of its own year: { $nearest }.
       *[other] { $n_nearest } of { $n } reports are nearest to the national wording of their own year: { $nearest }.
    }
}
profiles-nearest = { $report } ({ DECIMAL($own, digits: 1) } with { $year }, { DECIMAL($rival_value, digits: 1) } with { $rival }, the next, a difference of { DECIMAL($difference, digits: 1) }{ $interval ->
    [none] {""}
   *[other] , { $interval }
}; { DECIMAL($placebo, digits: 1) } with the other years on average)
profiles-interval = 95% { DECIMAL($low, digits: 1) } to { DECIMAL($high, digits: 1) }
profiles-missing = { $n ->
    [0] {""}
    [one] { " " }The national report of the year of { $missing } is not at hand.
   *[other] { " " }The national reports of the years of { $missing } are not at hand.
}
