# What is said of how right the tables are.

quality-answer = { $n ->
    [0] 表格在未见过的文本上有多准，尚不清楚
    [1] 在谁都没见过的文本上，{ PERCENT($low) }的行正确
   *[other] 在谁都没见过的文本上，{ PERCENT($low) }～{ PERCENT($high) }的行正确
}
quality-lead = { $sets ->
    [0] 没有未见文本上整行得分的记录。
   *[other] 整行（数值、单位、界、方面、方向和状态同时正确）的F1值，{ $n ->
        [0] {""}
       *[other] 共{ $n }个数量表述，
    }来自{ $sets }组共{ $texts }份{ $sort ->
        [invented] 专为测试虚构的文件
        [public] 公开文本
       *[other] 公开或虚构的文本
    }，{ $day }测得。
}
quality-in-sample = { $n ->
    [0] 没有可评分的已标注报告。
   *[other] 在制定规则时所用的{ $reports_scored }份报告上，{ $n }个数量表述的同一F1值为{ PERCENT($value, digits: 1) }：这是样本内得分，换成别的报告应预期更低。
}
quality-spread = { $n ->
    [0] 没有未见文本上的得分记录。
    [1] 只有一项指标有未见文本上的得分。
   *[other] 在未见文本上，最不准的是{ $worst }，最准的是{ $best }。
}
quality-reach = “{ $measure }”（{ quality-from-to }）
quality-among = { $among ->
    [none] { $measure }
   *[other] { $measure }（{ $among }）
}
quality-scores = { $n ->
    [0] 没有可评分的内容
   *[other] 样本内{ $n }项指标中，{ $high }项达到{ DECIMAL($sure) }以上
}
quality-reports = { $state ->
    [alone] 评过分的报告不足两份，无法比较“{ $measure }”的得分。
    [same] 样本内{ $n }份评过分的报告，“{ $measure }”的得分均为{ DECIMAL($low) }。
   *[apart] 样本内“{ $measure }”的得分从{ $worst }到{ $best }；两者的区间{ $overlap ->
        [yes] 有重叠
       *[no] 没有重叠
    }。
}
quality-end = { $report }的{ DECIMAL($value) }（n = { $n }）

quality-confusion = { $total ->
    [0] 没有评过分的句子。
   *[other] { $wrong ->
        [0] { $total }句的主题全部与标注一致。
       *[other] { $total }句中有{ $right }句的主题与标注一致；最常见的错误是{ $errors }。
    }
}
quality-error = 把{ $expected }判为{ $found }（{ $n }句）

quality-places = { $n ->
    [0] 没有可以整个留在训练之外的{ $kind }的已标注报告。
   *[other] 训练时不用受测{ $kind }的报告，分类器对{ $n }句中的{ PERCENT($accuracy) }给出与标注一致的主题（95%区间为{ PERCENT($low) }～{ PERCENT($high) }），宏平均F1值为{ DECIMAL($macro) }{ $reports_scored ->
        [1] 。
       *[other] ；准确率从{ $worst }到{ $best }。
    }
}
quality-place = { $report }的{ PERCENT($accuracy) }（n = { $n }）
quality-district = 街道
quality-county = 区县

quality-calibration = { $state ->
    [few] 评过分的句子太少，无法评价主题分。
   *[known] 主题判对的比例{ $order ->
        [rises] 随主题分上升
       *[unclear] 没有随主题分明显上升
    }：主题分平均为{ DECIMAL($first_score) }时，判对{ PERCENT($first_share) }；平均为{ DECIMAL($last_score) }时，判对{ PERCENT($last_share) }。判对比例与主题分平均相差{ DECIMAL($gap) }，因此主题分{ $meaning ->
        [probability] 可当作概率来读
       *[rank] 只能给句子排序，不是概率
    }。
}
quality-calibration-error = { $state ->
    [few] 评过分的句子太少，无法测量校准误差。
   *[none] 校准误差小于0.001{ quality-calibration-how }
    [known] 校准误差为{ DECIMAL($error, digits: 3) }{ quality-calibration-how }
}
quality-calibration-how = （n = { $n }）：按句数均分为十组，取主题分与判对比例之差的均方根，再减去纯属偶然的部分（Kumar、Liang、Ma，2019）。
quality-seconds = { $given ->
    [0] 没有给任何句子判出第二主题；{ $n }句中有{ $annotated }句标注了第二主题。
   *[other] { $n }句中有{ $given }句判出了第二主题，其中{ PERCENT($share) }判对（95%区间为{ PERCENT($low) }～{ PERCENT($high) }）；标注了第二主题的有{ $annotated }句。
}

quality-trained-elsewhere = { $n_own ->
    [0] 没有主题可由在别处训练的分类器判定
   *[other] 训练时不用当地报告，本站{ $n_own }句的主题判对{ PERCENT($own) }{ $n_others ->
        [0] {""}
       *[other] ，外地区县{ $n_others }句判对{ PERCENT($others) }
    }
}

quality-from-to = { $n ->
    [1] { PERCENT($low) }
   *[other] { PERCENT($low) }～{ PERCENT($high) }
}
quality-value = { DECIMAL($value) } · n = { $n }
quality-pair = { $expected } → { $found }
quality-of = { $n }中{ $k }
quality-key-newest = 最近测的各组
quality-key-earlier = 较早的各组，较早的代码
quality-diagonal = 判对比例等于主题分
quality-axis-score = 主题分（每五分之一段的平均）
quality-axis-right = 判对比例

quality-section-unseen = 在谁都没见过的文本上
quality-section-themes = 主题：在没见过的地方
quality-section-scores = 在制定规则所用的报告上
quality-section-errors = 这些报告上的全部错误
quality-section-method = 怎样测量
quality-unseen-subtitle = 未见文本上各项指标的得分，一点为一组文本；右侧为最近各组的高低
quality-unseen-note = 得分是F1值还是准确率，见下文的表。每组只测一次，用的是当天的代码；这些文本不在代码库中，或测完之后才列入测试，因此这里只转述得分，并非当场算出。
quality-left-out-subtitle = 主题与标注一致的句子所占比例，由在别处训练的分类器判定；着色者为本站的报告，其余为区县报告
quality-left-out-note = 横线为95%威尔逊区间；它把句子当作相互独立，因此偏窄。
quality-calibration-subtitle = 按主题分的五段统计判对比例，附95%威尔逊区间；街道与区县合计，训练时均不用当地报告
quality-confused-subtitle = 标注的主题 → 判出的主题，句数，样本内{ $hidden ->
    [0] {""}
   *[other] ；另有{ $hidden }对未画出
}
quality-confused-note = 句子按重叠对齐；一句只计一次，按主要主题。
quality-scores-subtitle = 已标注报告上的得分及其95%区间{ $hidden ->
    [0] ，最不准的在前
   *[other] ；列出最不准的{ $shown }项，其余{ $hidden }项更高
}
quality-scores-note = 样本内得分：规则、词表和权重都是看着这些报告制定的。n为标注的个数。
quality-errors = { $measure }：{ $n }处错误
quality-no-errors = 没有错误记录。

quality-sure-unseen = 应以第一幅图为准。其中的组数不多，许多是虚构的难体裁文件，普通报告的得分可能与此不同。错误被人看过的一组，对以后的代码就不再是“未见”的，因此每组只测一次。
quality-sure-in-sample = 本站已标注的报告，正是制定和调整规则、词表时所用的报告。在那里接近1的得分，只说明规则做到了它要做的，不说明在别处也能如此。
quality-sure-rows = 一行正确并不是全部：指标、时段和期限另行评分。
quality-method = 报告由人工标注：每个数字标出它是什么，每个句子标出主题。F1值为1，表示标注的全部找到，而且没有多找；准确率只在标注与表格都有值时计算。人工校订的内容在此不计，因为标注就是校订的一部分。

    评价主题时，每次把一个地方的报告整个留在训练之外，不用它们重新训练权重。留出的只是权重，不是词表；扩充词表的人看过这些报告上的错误。宏平均F1值是报告或分类器所有主题的简单平均，只有一句的主题与有五十句的主题分量相同。表中的主题分来自用全部报告训练的权重。
quality-intervals = 样本内区间包含{ $samples }次自助抽样的{ PERCENT($level) }，抽样单位为标注句，在每份报告内进行：同一句中的数字措辞相同，错误往往同时出现。报告数量太少，不作重抽，因此区间只适用于与此相似的报告。得分为0或1时自助抽样没有离散，其界限按有个案的标注句数取精确二项界限。
quality-table-unseen = 未见文本上的全部得分：由谁标注，何时、用哪一版代码测得
quality-table-left-out = 在别处训练的分类器所判的各报告主题
quality-table-left-out-counties = 在别处训练的分类器所判的各区县报告主题
quality-table-meanings = 各项指标怎样计数
quality-table-by-report = 各报告的各项指标得分，样本内

unseen-public-texts = 其他街道、区县和城市的公开文本
unseen-hard-genres = 虚构的难体裁文件
unseen-hard-genres-aside = 另存的虚构难体裁文件
unseen-plan-passages = 其他报告的计划段落
unseen-county-reports = 七个年份的区县报告
unseen-passages = 其他报告的段落
unseen-invented-1 = 虚构：决算、进展通报、半年总结、报告、任务表、督查
unseen-invented-2 = 虚构：规划纲要、总结、项目清单、报告、预算执行、大会新闻
unseen-invented-3 = 虚构：决算、进展通报、半年总结、督查、规划纲要、任务表、总结、报告
unseen-invented-4 = 虚构：决算、进展通报、半年总结、督查、规划纲要、任务表、总结
unseen-invented-5 = 虚构：项目清单、预算、决算、进展通报、任务表、统计公报、规划纲要、镇总结
unseen-invented-6 = 虚构：决算、进展通报、半年总结、督查、规划纲要、任务表、年终变化
unseen-invented-7 = 虚构：项目清单、进展通报、决算、主席团报告、任务表、规划纲要、新闻、半年总结
unseen-invented-8 = 虚构：半年总结、规划纲要、部门预算、统计公报、工作会议新闻、任务表、项目完成情况、代表建议办理
unseen-invented-9 = 虚构：总结与计划、镇五年报告、部门决算、季度通报（含表格）、实事项目责任分解、改造新闻
unseen-invented-10 = 虚构：决算报告（含表格）、项目进展报道、半年总结、人大专题调研、五年规划纲要、任务分解表、变化较多的年终总结
unseen-invented-11 = 虚构：街道工作安排、县政府工作安排、村级总结与打算、民生实事清单、党建述职、预算草案
unseen-invented-12 = 虚构：决算报告（含表格）、民生实事进展报道、半年总结、人大养老检查、五年规划纲要、任务分解表、街道总结与计划
unseen-invented-13 = 虚构：镇决算、专项行动进展、半年总结、人大养老监督、十五五纲要、任务表、变化较多的年终总结
unseen-invented-14 = 虚构：街道决算、重点项目进展报道、半年总结、代表视察物业、五年规划纲要（含指标表）、附责任单位的任务清单、年终总结
unseen-invented-15 = 虚构：决算（含表格）、民生实事进度、半年小结、河道管护监督与答复、十五五纲要、任务分解表、年终总结
unseen-invented-16 = 虚构：镇决算、民生实事成绩单、半年总结、人大安全生产检查、十五五纲要、任务表、变化较多的年终总结
unseen-invented-17 = 虚构：镇决算、整治行动月报、镇半年报告、人大养老视察、不分标题的五年纲要、任务分解表、年度总结
unseen-invented-18 = 虚构：镇决算（含表格）、十件实事进度、半年总结、人大农贸市场视察、渔镇五年纲要、任务分解表、变化较多的年终总结
unseen-invented-19 = 虚构：街道部门决算、民生实事播报、半年总结、人大旧改与助餐视察、五年纲要、任务分解表、变化较多的年终总结
unseen-invented-20 = 虚构：镇决算、项目月报、半年总结、人大主席团搬迁扶持审议意见、五年思路草案、任务分解表、变化较多的年终总结
unseen-invented-21 = 虚构：部门决算、民生实事进度、半年总结、人大执法检查、五年思路草案、任务分解表、变化较多的年终总结
unseen-invented-22 = 虚构：财政决算（含表格与债务）、民生实事见闻、镇半年总结、人大物业管理监督调研、五年纲要、任务分解表、变化较多的年终总结
unseen-invented-23 = 虚构：部门决算、民生实事进展、半年总结、垃圾分类执法检查、五年规划纲要、任务分解表、变化较多的年终总结
unseen-invented-24 = 虚构：预算报告、民生实事清单、人代会新闻、统计公报、社区小结、党工委报告、无换行且标题无序号的政府工作报告
unseen-invented-25 = 虚构：两篇无换行工作报告、工作部署会新闻、上半年经济运行分析、民生实事进展、重点项目表、代表视察报告
unseen-invented-26 = 虚构：部门决算、重点项目进展、镇半年总结、人大调研、镇五年规划纲要、任务分解表、无换行年终总结
unseen-invented-27 = 虚构：镇决算、实事“晾晒单”、镇半年总结、农田审议意见、纲要征求意见稿、任务分解表、年终总结，均似网页复制
unseen-invented-28 = 虚构：同样七类文本，行文密集，表格成行
unseen-invented-29 = 虚构：同样七类文本，写成讲话、答问、纪要、公开信、备忘、简报
unseen-invented-30 = 虚构：同样七类文本，各按一个单位的写法
unseen-invented-31 = 虚构：同样七类文本，用语直白，取自七类地区
unseen-invented-cases-1 = 虚构短例，53 类难点各约三例
unseen-invented-cases-2 = 同样 53 类难点的另一批虚构短例
unseen-invented-cases-3 = 同样 53 类难点的又一批虚构短例
unseen-invented-cases-4 = 同样 53 类难点的第四批虚构短例
unseen-invented-cases-5 = 同样 53 类难点的又一批虚构短例，措辞更出人意料
annotated-text-and-codebook = 只看过文本和编码手册的读者
annotated-author-before = 文本作者，在任何程序读取之前
annotated-kept-aside = 未转告；制定规则的人没有接触
annotated-five-readers = 五名读者；其中两人对300句的一致率为0.95
annotated-one-reader = 一名读者，只看过他人所写的文本和编码手册
annotated-second-reader = 另一名这样的读者
annotated-third-reader = 第三名这样的读者；其中一份看过用词，错误都没有看过
annotated-fourth-reader = 第四名这样的读者；一行都没有看过
annotated-fifth-reader = 第五名这样的读者；一行都没有看过
among-classic = 常规报告
among-tables = 预算、清单、进展通报和表格
