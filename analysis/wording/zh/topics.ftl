# What is said of topics. Scope: the reports of the page, which are those that the topics were found in.

topics-too-small = 语料太少，无法提取话题。
topics-too-small-pairs = 语料太少，无法按字对提取话题。

topics-unstable = 不稳定
topics-one-report = 几乎只见于{ $report }

# A score and that of the placebo; NaN where a corpus has none of the words.
topics-beside = { $value }（打乱词序后为{ $placebo }）

topics-model-nmf-consensus = { $k }个话题的共识矩阵分解
topics-model-nmf-single = { $k }个话题的单次矩阵分解
topics-model-nmf-seeded = 以编码手册的词为起点、{ $k }个话题的矩阵分解
topics-model-nmf-sentence = 只用单句、{ $k }个话题的矩阵分解
topics-model-lda-sentence = 只用单句、{ $k }个话题的隐含狄利克雷分配

topics-quality =
    在{ $n }个候选模型中采用{ $model }。更换随机起点后，各次结果的一致程度为{ $seeds }；重新抽取章节后为{ $redraws }：{ $bars ->
        [0] 两者都低于门槛（{ $seeds_bar }和{ $redraws_bar }），不要以这些话题为依据
        [1] 两者并未都达到门槛（{ $seeds_bar }和{ $redraws_bar }），解读时须谨慎
       *[other] 两者都达到门槛（{ $seeds_bar }和{ $redraws_bar }）
    }。归一化点互信息在{ $n_reports ->
        [1] 本报告
       *[other] 这{ $n_reports }份报告
    }中为{ $npmi }，在区县和国家的政府工作报告中为{ $outside }。
topics-not-measured =
    { $state ->
        [other] 随报告保存的得分是在另一批用词上测得的，因此不予列出；沿用当时选定的模型：{ $model }。
       *[never] 没有在这些报告上测量过任何模型，采用默认模型：{ $model }。
    }话题是否稳定尚不清楚：用命令 analysis topics 测量之前，不要以这些话题为依据。
topics-stability-unknown = 没有在这些报告上测量过话题的稳定程度：不要以单个话题为依据。

topics-reliable =
    重新抽取章节后，{ $n_good ->
        [0] 没有一个话题保留十个首要词的一半：不要以这些话题为依据。
        [1] { $n }个话题中，有1个保留了十个首要词的一半以上，约{ $found }个：{ $good }。{ topics-unreliable }
       *[other] { $n }个话题中，有{ $n_good }个保留了十个首要词的一半以上，最稳定的约保留{ $found }个：{ $good }。{ topics-unreliable }
    }
topics-unreliable = { $n_bad ->
    [0] 没有保留不足一半的话题。
   *[other] { $bad }保留不足一半：不要以此为依据。
}

topics-shares =
    { $n_common ->
        [0] 没有话题见于
       *[other] { $common }见于
    }{ $n_reports ->
        [1] { $reports }
        [2] 两份报告
       *[other] 全部{ $n_reports }份报告
    }。占比最大的是{ $topic }，占{ $report }的{ PERCENT($share) }{ $n_others ->
        [0] 。
        [1] ，占另一份报告的{ PERCENT($next) }。
       *[other] ，在其他报告中最多占{ PERCENT($next) }。
    }{ $n_alone ->
        [0] 没有几乎只见于一份报告的话题。
       *[other] 有{ $n_alone }个话题反映的与其说是政策，不如说是某一份报告：{ $alone }。
    }
topics-of = { $topic }（几乎只见于{ $report }）

topics-themes =
    话题与主题的调整互信息为{ DECIMAL($ami) }（0为偶然水平，1为对句子的划分完全相同）：最接近单一主题的是{ $near }，最为混合的是{ $mixed }。
topics-mostly = { $topic }（{ PERCENT($share) }为{ $theme }）

topics-learned =
    { $n_crossing ->
        [0] { $n }个话题没有一个横跨多个主题：每个话题都有一个主题占其句子的一半以上。
       *[other] { $n }个话题中有{ $n_crossing }个横跨多个主题，没有哪个主题占其句子的一半：{ $crossing }。
    }{ $n_split ->
        [0] 没有主题分散在几个话题中。
       *[other] 编码手册中有{ $n_split }个主题分散在几个话题中：{ $split }。
    }{ $n_shared ->
        [0] 没有话题占有两个主题各一半以上的句子。
       *[other] 有{ $n_shared }个话题各占有几个主题一半以上的句子，这些主题用词相近：{ $shared }。
    }
topics-crossing-one = { $topic }（{ $parts }）
topics-split-one = { $theme }（{ $parts }）
topics-shared-one = { $topic }（{ $parts }）
topics-part = { $of }{ PERCENT($share) }

topics-pairs =
    按字对来读，{ $n }句所分的组与按词所分的组相比，调整互信息为{ DECIMAL($ami) }，调整兰德指数为{ DECIMAL($ari) }（0为偶然水平，1为分组完全相同）。{ $changed ->
        [0] 本页{ $total }条结论都没有变化。
       *[other] 本页{ $total }条结论中有{ $changed }条发生变化：{ $statements }。
    }
topics-caveat = 按字对来读，有以下变化：{ $statements }。
topics-statement-themes = 与主题的互信息为{ $pairs }，而不是{ $words }
topics-statement-nearest = 最接近单一主题的话题是关于{ $pairs }的，而不是关于{ $words }的
topics-statement-everywhere = 见于每份报告的话题有{ $pairs }个，而不是{ $words }个
topics-statement-heaviest = 占比最大的话题在{ $pairs }中，而不是在{ $words }中
topics-statement-crossing = 横跨多个主题的话题有{ $pairs }个，而不是{ $words }个

topics-stored =
    { $state ->
        [measured] 得分是在这批用词上测得的（摘要值{ $digest }）。
        [other] 登记表旁保存的得分（摘要值{ $digest }）是在另一批用词上测得的。
       *[never] 登记表旁没有保存得分。
    }{ $stale ->
        [0] {""}
       *[other] 有{ $stale }个人工命名的名称不属于这里的任何话题，没有采用。
    }
