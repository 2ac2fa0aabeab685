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
    [firmness] 全文承诺中措辞为刚性者的占比。
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

profiles-value = { $measure ->
    [diversity] { DECIMAL($value) }
    [numbers] { DECIMAL($value, digits: 1) }
   *[other] { PERCENT($value) }
}
profiles-part = { $part ->
    [plan] 计划
    [review] 回顾
   *[whole] 全文
}

# What a value says of a report.
profiles-is-specificity = { profiles-part }中可核对的句子占{ $value }
profiles-is-vagueness = { profiles-part }中含糊的句子占{ $value }
profiles-is-firmness = 刚性承诺占{ $value }
profiles-is-numbers = { profiles-part }每千字有{ $value }个数量
profiles-is-diversity = { profiles-part }的关注分散程度为{ $value }（最高为1）

profiles-none = { $n_reports ->
    [1] { $reports }的句子和承诺都不足{ $fewest }条，无法判断
   *[other] 这{ $n_reports }份报告的句子和承诺都不足{ $fewest }条，无法判断
}
profiles-headline = { $n ->
    [1] { $report }：{ $told }
   *[other] { $side ->
        [above] { $report }：{ $told }，高于其他所有报告
        [below] { $report }：{ $told }，低于其他所有报告
       *[none] 最低的是{ $report }：{ $told }；最高的是{ $other }：{ $value }
    }
}
profiles-lead-none = 文字太少，无法测量。
profiles-lead = { $definition }{ $n ->
    [1] 95%区间为{ $low }～{ $high }。
   *[other] { $apart ->
        [0] { $off ->
            [0] { $n }份报告中，没有一份的区间与其他所有报告分开。
           *[other] { $n }份报告中，{ $off }份的区间不含中位数（{ $median }）；若只凭偶然，二十份中约有一份如此。
        }
       *[other] { $report }的95%区间为{ $low }～{ $high }，与其他所有报告分开；其他报告为{ $least }～{ $most }。
    }
}

# Echo of the own year against the other years.
profiles-own = { $n ->
    [0] 没有一份报告能找到当年的国家报告可供对照
    [1] { $k ->
        [0] 可供对照的报告只有1份，其措辞最接近的是其他年份的国家报告
       *[other] { $names }的措辞与当年的国家报告最接近
    }
   *[other] { $k ->
        [0] { $n }份报告的措辞，没有一份与当年的国家报告最接近
       *[other] { $named ->
            [yes] { $names }的措辞与当年的国家报告最接近
           *[no] { $n }份报告中，{ $k }份的措辞与当年的国家报告最接近
        }
    }
}
profiles-own-sure = { $n ->
    [0] 本页报告的年份都没有可供对照的国务院政府工作报告。
   *[other] 若只凭偶然，每{ $years }份报告中会有一份与当年最接近，{ $n }份中约{ DECIMAL($chance, digits: 1) }份；实际为{ $k }份。{ $k ->
        [0] {""}
       *[other] 把段落重新抽取后，其中{ $sure }份仍领先于次近的年份。
    }
}
profiles-missing = { $n ->
    [0] {""}
    [1] 缺少{ $missing }当年的国务院政府工作报告。
    [2] 缺少{ $missing }当年的国务院政府工作报告。
    [3] 缺少{ $missing }当年的国务院政府工作报告。
   *[other] 有{ $n }份报告缺少当年的国务院政府工作报告。
}
profiles-own-and-rival = { $year }年 { DECIMAL($own, digits: 1) } · { $rival }年 { DECIMAL($rival_value, digits: 1) }

# Sections, subtitles, notes.
profiles-section-apart = 一份报告有何特别？
profiles-section-echo = 措辞最接近哪一年的国家报告？
profiles-section-definitions = 各项指标是什么，不是什么
profiles-section-rows = 各项比例及其区间
profiles-section-method = 统计口径
profiles-note = { $caveat }横线为95%区间。着色的是与其他所有报告分开的报告{ $n ->
    [0] {""}
   *[other] （这里没有，因此改为区间不含中位数的报告）
}。
profiles-echo-subtitle = 每份报告与各年国家报告相同的六字串数，按每千字计；一个点是一年，着色的是报告本身的年份；文字为当年与次近年份的数值
profiles-echo-note = 用语相同不等于抄写：报告可能早于当年的国家报告。相邻年份的国家报告本身也有共同的措辞。缺少当年国家报告的没有列出。
profiles-sure-interval = 区间表示结果有多少取决于个别段落（把相邻句子组成的整段重新抽取）；没有人工判读的报告，还计入判读和标注的误差。两份报告的差异是否出于偶然，对单个文本无从检验；一份报告的区间与其他所有报告分开，说明差异不是少数几段造成的。
profiles-sure-good = 没有一项指标说明一份报告好不好。计划可以很具体，却是错的。
profiles-method =
    具体性：计划中含目标值或期限的句子（Royed 1996）。刚性：措辞有约束力的承诺。模糊性：含下列词语而既无数量也无时间的句子。数字密度：读出的数量。关注多样性：标准化香农熵。

    与国家报告相同的用语：与国务院2015年至2025年政府工作报告相同的六字串，缺2020年。其他年份作为安慰剂对照：如果相同的用语只是机关语言，当年就不会更高。历年都有的六字串是套语，不计在内。
profiles-table-definitions = 各项指标是什么，不是什么
profiles-table-shares = 各报告的具体性、模糊性和刚性及其95%区间
profiles-table-numbers = 数字密度：每千字的数量
profiles-table-diversity = 关注多样性，0到1
profiles-table-formula = 历年通用套语：每千字的六字串数
profiles-table-years = 当年与其他年份的比较，按每千字计
profiles-table-vague = 算作含糊的词
