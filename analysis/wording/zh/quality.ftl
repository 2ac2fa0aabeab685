# What is said of how right the tables are.

quality-scores = { $n ->
    [0] 没有可评分的内容。
   *[other] 样本内得分及其95%区间：{ $scores }。
}
quality-score = “{ $measure }”为{ DECIMAL($value) }（{ DECIMAL($low) }～{ DECIMAL($high) }）
quality-reports = { $state ->
    [alone] 评过分的报告不足两份，无法比较“{ $measure }”的得分。
    [same] { $n }份评过分的报告，“{ $measure }”的得分均为{ DECIMAL($low) }。
   *[apart] “{ $measure }”的得分从{ $worst }到{ $best }；两者的区间{ $overlap ->
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
   *[known] 校准误差为{ DECIMAL($error, digits: 3) }（n = { $n }）：按句数均分为十组，取主题分与判对比例之差的均方根，再减去纯属偶然的部分（Kumar、Liang、Ma，2019）。
}
quality-seconds = { $given ->
    [0] 没有给任何句子判出第二主题；{ $n }句中有{ $annotated }句标注了第二主题。
   *[other] { $n }句中有{ $given }句判出了第二主题，其中{ PERCENT($share) }判对（95%区间为{ PERCENT($low) }～{ PERCENT($high) }）；标注了第二主题的有{ $annotated }句。
}
