# What reports attend to. Scope: the reports of the page.

priorities-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
priorities-parts = { priorities-part }
priorities-none = { $n_reports ->
    [1] { $reports }没有篇幅足够、可按主题划分的部分
   *[other] 这{ $n_reports }份报告都没有篇幅足够、可按主题划分的部分
}

# Title and lead.
priorities-apart = { $theme }占{ $high_report }{ priorities-part }的{ PERCENT($high) }，{ $low_report }{ priorities-part }{ $nothing ->
    [yes] 中没有
   *[no] 的{ PERCENT($low) }
}
priorities-first = { $parts ->
    [0] { priorities-none }
    [1] { $report }的{ priorities-part }着墨最多的是{ $theme }：占{ PERCENT($share) }
   *[other] { $parts }份{ priorities-parts }中，{ $n }份着墨最多的是{ $theme }
}
priorities-clear-pairs = { $n ->
    [1] 两份{ priorities-parts }有{ $themes }个主题差异明显
   *[other] { priorities-parts }两两相比共{ $n }对，其中{ $with }对至少有一个主题差异明显
}：相差超过{ POINTS($largest, digits: 0) }个百分点，而同一地方一年间的变化，十处中有九处不到这么大。
priorities-lead-one = { $origin ->
    [reviewed] 各句的主题由人工标注。
    [sampled] 由随机抽取并经人工标注的句子推断，95%区间为{ PERCENT($low) }～{ PERCENT($high) }。
   *[parsed] 标注误差的95%区间为{ PERCENT($low) }～{ PERCENT($high) }。
}换一种标注或措辞，这一主题仍居首位的概率为{ PERCENT($probability) }。
priorities-lead-none = { $n ->
    [0] 不足两份{ priorities-parts }，无法比较。
    [1] 未能证明两份{ priorities-parts }有差异明显的主题。
   *[other] 未能证明任何两份{ priorities-parts }之间有差异明显的主题。
}

# Main points and headlines.
priorities-how-sure = { $parts ->
    [0] { priorities-none }
    [1] { $report }的{ priorities-part }着墨最多的是{ $theme }（{ PERCENT($share) }）{ $sure ->
        [0] ；但换一种标注或措辞，居首的可能是别的主题
       *[other] ；换一种标注或措辞，结果也很可能不变（概率不低于{ PERCENT($bar) }）
    }
   *[other] { $parts }份{ priorities-parts }中，{ $n }份着墨最多的是{ $theme }（{ PERCENT($least) }～{ PERCENT($share) }）{ $sure ->
        [0] ；但换一种标注或措辞，其中任何一份居首的都可能是别的主题
       *[other] ；换一种标注或措辞，其中{ $sure }份的结果也很可能不变（概率不低于{ PERCENT($bar) }）
    }
}
priorities-other = { $theme }（{ $high_report }为{ PERCENT($high) }，{ $low_report }为{ PERCENT($low) }）
priorities-others = { $n ->
    [1] 另有一个主题差异明显：{ $said }
   *[other] 另有{ $n }个主题差异明显，其中最大的是：{ $said }
}
priorities-pairs = { $n ->
    [1] 两份{ priorities-parts }{ $different ->
        [0] 没有判为有差异的主题
       *[other] 有判为有差异的主题，但都不明显
    }
   *[other] { priorities-parts }两两相比共{ $n }对，其中{ $different }对有判为有差异的主题，但都不明显
}
priorities-spread-headline = { $n ->
    [0] 各份{ priorities-parts }之间的差异，没有超过同一地方一年间的变化
   *[other] { $themes }个主题中，各份{ priorities-parts }在{ $n }个主题上差异明显
}
priorities-moved = { $n }份报告中，有{ $k }份的计划对{ $theme }着墨明显{ $way ->
    [more] 多于
   *[less] 少于
}回顾
priorities-still = { $n ->
    [0] 没有一份报告同时有篇幅足够、可供比较的回顾和计划
    [1] { $report }的计划与回顾相比，没有哪个主题的比重明显变化
   *[other] { $n }份报告的计划与各自的回顾相比，没有哪个主题的比重明显变化
}
priorities-places-headline = { $n ->
    [0] 未能证明哪个主题的差异来自地方而非年份
   *[other] { $themes }个主题中，有{ $n }个的差异来自地方，超出偶然
}

# Words inside figures.
priorities-ends = { $n ->
    [1] { PERCENT($high_share) }
   *[other] { $low } { PERCENT($low_share) } – { $high } { PERCENT($high_share) }
}
priorities-theme-share = { $theme } { PERCENT($share) }
priorities-share = { PERCENT($share) }
priorities-furthest = { $report } { $sign }{ POINTS($difference, digits: 0) }

# Subtitles and notes.
priorities-spread-subtitle = 各主题占每份{ priorities-part }字数的比例；一个点是一份报告，标出名称的是最低和最高的两份
priorities-spread-note = 着色的是差异明显的主题中相距最远的两份报告。按估计值绘制，区间见页末表格。
priorities-first-subtitle = 每份{ priorities-part }中占比最大的政策主题
priorities-first-note = 横线为标注误差的95%区间；主题全由人工标注的没有区间。着色的是无论怎样标注或措辞，居首的概率都不低于{ PERCENT($bar) }的报告。
priorities-shift-subtitle = 计划中的占比减去回顾中的占比，单位为百分点；一个点是一份报告，标出名称的是变化最大的一份
priorities-shift-note = 0的右侧表示计划中更多。着色的是明显差异。只有两部分齐全的报告能够比较；任务完成后不再写入计划，并不等于变得不重要。
priorities-places-subtitle = 各份{ priorities-parts }之间的差异有多少出在地方之间；其余出自年份和执笔者
priorities-places-note = 横线为95%区间；着色的是区间不含0的主题。按单因素方差分析的组内相关系数计算（Shrout和Fleiss 1979）。

priorities-section-apart = 各份{ priorities-parts }差在哪里？
priorities-section-first = 哪个主题居首？
priorities-section-moved = 计划的重点与回顾不同吗？
priorities-section-places = 差异来自地方还是年份？
priorities-section-rows = 各部分居首的主题
priorities-section-method = 统计口径

priorities-sure-what = 这里的“关注”是指文字花在哪里，即一个主题占一部分字数的比例。它既不是预算，也不是成效。
priorities-sure-years = 不同年份的报告放在一起比较：主题的消长可能随时间而来，而不是随地方而来。
priorities-left-out = { $n ->
    [0] 没有因篇幅过短而略去的部分。
   *[other] 不足{ $fewest }句的部分未列入（{ $said }）。
}
priorities-short = { $report }的{ priorities-part }，{ $sentences }句
priorities-general = 开头、总目标和结尾不算政策主题，但计入字数。略去它们，各部分其余主题的占比按同一倍数增大，次序不变；变化最大的为{ POINTS($change) }个百分点（{ $report }的{ priorities-part }，{ $theme }）。
priorities-method =
    十三个主题出自编码手册。有人工标注的句子以人工为准；其余由条件逻辑回归模型判读：它衡量句子本身、上方标题和相邻句子中的词（见下），给每个主题一个概率，其准确程度见质量页。一个主题的关注度，是它在各句中的概率按字数加权之和。

    标注误差区间的做法，是使按地方留出的报告有95%的占比落在其中。另一个问题是：同样的内容换一种措辞，占比会变动多少？为此把相邻句子组成的整段重新抽取，所得区间更宽。一个主题居首的概率，取标注和措辞两种概率中较小的一个。

    与同类报告相比的百分位，按向全部同类报告收缩后的占比计算，报告越短，收缩越多（狄利克雷–多项分布，最大似然估计）；同类之间的差异不超过偶然时，一律为50。

priorities-table-first = 各部分占比最大的政策主题，及其居首的概率
priorities-table-spread = 各主题按估计值最低和最高的报告
priorities-table-pairs = 相距最远的{ $n }对报告：总距离，以及判为有差异和差异明显的主题数
priorities-table-yardstick = 衡量差异大小的参照：区县报告相距多远，中位数和九成不超过的值
priorities-table-shares = 各部分对每个主题的关注度及标注误差的95%区间
priorities-table-wording = 仅因措辞不同，各占比可能变动的95%区间
priorities-table-places = 各主题的方差有多少出在地方之间
priorities-table-peers = 各报告在同类中的位置，0到100
priorities-table-general = 略去开头和结尾后变化最大的十项
priorities-table-parameters = 参数
priorities-table-words = 各主题的范围和指示词
priorities-table-weights = 分类器的权重


# Weights of the classifier.

# What belongs to a theme: the codebook.
