# 话题，页面上称为词群。alone：五分之四的句子出自一份报告的；crossing：没有哪个主题占一半句子的。

topics-name = “{ $name }”
topics-terms = { $terms }
topics-more = 另外{ $n }个
topics-part = { $of }{ PERCENT($share) }

topics-answer = { $n ->
    [0] 文本太短，无法提取词群
    [1] 只找到1个词群
   *[other] { $crossing ->
        [0] { $alone ->
            [0] { $n }个词群各守一个主题
           *[other] { $n }个词群中有{ $alone }个几乎只见于一份报告
        }
       *[other] { $n }个词群中有{ $crossing }个横跨主题{ topics-answer-alone }
    }
}
topics-answer-alone = { $alone ->
    [0] {""}
   *[other] ，{ $alone }个几乎只见于一份报告
}
topics-lead = { $n ->
    [0] 模型寻找出现在同样句子里的成组词语，这需要比{ $n_reports ->
        [1] 这份报告
       *[other] 这{ $n_reports }份报告
    }更多的句子。
   *[other] 模型事先不知道任何主题，只按哪些词一同出现，把{ $sentences }个句子分成{ $n }组。{ $n_reports ->
        [1] 只有一份报告，看不出哪些词群与别处相通。
       *[other] { $alone ->
            [0] 没有一组几乎只见于一份报告。
           *[other] 几乎只见于一份报告、反映其自身工作或文风的有{ $told }。
        }
    }
}
topics-of = { $topic }（{ $report }）
topics-crossing = { $crossing ->
    [0] 没有词群横跨主题：每个词群都有一个主题占一半以上的句子。
   *[other] 有{ $crossing }个词群在文本中是一件事，在编码手册中是几件事：{ $told }。
}
topics-crossing-one = { $topic }（{ $parts }）
topics-split = { $split ->
    [0] 编码手册中没有主题分散在几个词群里。
    [1] 编码手册中有1个主题分散在几个词群里：{ $told }。
   *[other] 编码手册中有{ $split }个主题分散在几个词群里，最分散的是{ $told }。
}
topics-split-one = { $theme }（{ $parts }）
topics-joined = { $joined ->
    [0] 没有词群占有两个主题各一半的句子。
   *[other] 有{ $joined }个词群各占有几个主题一半以上的句子，这些主题用词相近：{ $told }。
}
topics-joined-one = { $topic }（{ $themes }）
topics-reliable = { $bad ->
    [0] 重新抽取章节后，所有词群都保留一半以上的首要词。
   *[other] 不要以{ $told }为依据：重新抽取章节后，首要词保留不到一半。
}
topics-stability-unknown = 没有在这些报告上测量过词群的稳定程度，不要以单个词群为依据。

topics-section-learned = 词群显示了编码手册没有的什么？
topics-makeup-headline = { $crossing ->
    [0] 每个词群都有一个主题占一半以上的句子
   *[other] { $n }个词群中有{ $crossing }个没有哪个主题占到一半
}
topics-makeup-subtitle = 条形为词群中最大主题所占的句子比例，下方列出占五分之一以上的各个主题
topics-makeup-note = 着色者横跨主题。这不是错误：一个小区、一条河道，在文本中是一件事，在编码手册中可能是几件事。{ $caveat }
topics-spread = { $split ->
    [0] 没有主题分散在几个词群里
   *[other] { $n }个主题中有{ $split }个分散在几个词群里
}
topics-spread-subtitle = 条形为主题的句子落在最大词群中的比例，下方列出占五分之一以上的各个词群
topics-section-reports = 哪些几乎只见于一份报告？
topics-mainly = { $alone ->
    [0] 没有词群几乎只见于一份报告
   *[other] { $n }个词群中有{ $alone }个几乎只见于一份报告
}
topics-mainly-subtitle = 词群的句子落在占有最多的那份报告中的比例
topics-mainly-note = 着色者达到五分之四以上。报告越长，在每个词群中的句子就越多。
topics-main = { $report }，{ $n }句中占{ PERCENT($share) }
topics-shares = { $topic }占{ $report }（{ $n }句）的{ PERCENT($share) }{ $n_reports ->
    [1] {""}
   *[other] { $common ->
        [0] ，没有词群见于全部报告
       *[other] ，有{ $common }个词群见于全部{ $n_reports }份报告
    }
}
topics-shares-subtitle = 词群在各份报告的句子中所占比例，一个标记为一份报告，实心点为占比最大的报告
topics-shares-note = 统计所用词语足够多的句子，每句归入最近的词群。没有列出区间：词群本身的变动大于抽样误差。{ $caveat }
topics-most = 占{ $report }（{ $n }句）的{ PERCENT($share) }{ $others ->
    [0] {""}
    [1] ，另一份占{ PERCENT($next) }
   *[other] ，其他报告最多占{ PERCENT($next) }
}
topics-section-kept = 哪些可以依靠？
topics-kept = { $kept ->
    [0] 重新抽取章节后，没有词群保留一半的首要词
   *[other] 重新抽取章节后，{ $n }个词群中有{ $kept }个保留一半的首要词
}
topics-kept-subtitle = 十个首要词平均有几个再次出现，条形下方为权重最大的词
topics-kept-note = 着色者为五个以上。重新抽取章节，相当于有的章节写了两遍、有的没有写。词群是一种倾向，不是固定的词表。
topics-section-typical = 词群读起来是什么样
topics-typical-text = 每个词群最有代表性的句子。

topics-sure-names = 词群由机器划分，名称由人在读过最有代表性的句子之后拟定；无人命名的，以权重最大的词称呼。词群是阅读文本的一种方式，不是实际存在的事物。
topics-sure-texts = 每份报告都是一个机关在某一年写的一个文本。几乎只见于一份报告的词群，反映的可能是地方，也可能是年份或执笔人。
topics-too-small-pairs = 文本太少，无法按字对提取词群。
topics-pairs =
    词语由带词典的分词程序切分。改按相邻两字的字对来读，{ $n }句所分的组与按词所分的组相比，调整互信息为{ DECIMAL($ami) }，调整兰德指数为{ DECIMAL($ari) }（0为偶然水平，1为分组完全相同）。{ $changed ->
        [0] 本页{ $total }条结论都没有变化。
       *[other] 本页{ $total }条结论中有{ $changed }条发生变化：{ $statements }。
    }
topics-caveat = 按字对来读，有以下变化：{ $statements }。
topics-statement-themes = 与主题的互信息为{ $pairs }，而不是{ $words }
topics-statement-nearest = 最接近单一主题的词群是关于{ $pairs }的，而不是关于{ $words }的
topics-statement-everywhere = 见于每份报告的词群有{ $pairs }个，而不是{ $words }个
topics-statement-heaviest = 占比最大的词群在{ $pairs }中，而不是在{ $words }中
topics-statement-crossing = 横跨主题的词群有{ $pairs }个，而不是{ $words }个

topics-section-method = 词群是怎样找到的
topics-model = { $model }，{ $k }个词群
topics-beside = { $value }（打乱词序后为{ $placebo }）
topics-quality =
    在{ $n }个候选模型中采用：{ $model }。更换随机起点后，各次结果的一致程度为{ $seeds }；重新抽取章节后为{ $redraws }：{ $bars ->
        [0] 两者都低于门槛（{ $seeds_bar }和{ $redraws_bar }），不要以这些词群为依据
        [1] 两者没有都达到门槛（{ $seeds_bar }和{ $redraws_bar }），解读时须谨慎
       *[other] 两者都达到门槛（{ $seeds_bar }和{ $redraws_bar }）
    }。归一化点互信息在{ $n_reports ->
        [1] 本报告
       *[other] 这{ $n_reports }份报告
    }中为{ $npmi }，在区县和国家的政府工作报告中为{ $outside }。
topics-not-measured =
    { $state ->
        [other] 随报告保存的得分是在另一批用词上测得的，因此不予列出；沿用当时选定的模型：{ $model }。
       *[never] 没有在这些报告上测量过任何模型，采用默认模型：{ $model }。
    }词群是否稳定尚不清楚：用话题命令测量之前，不要以这些词群为依据。
topics-chosen = 采用：{ $model }，{ $bars ->
    [0] 稳定程度低于两道门槛
    [1] 稳定程度低于一道门槛
   *[other] 稳定程度达到两道门槛
}
topics-candidates-subtitle = 各候选模型的连贯程度（归一化点互信息）比打乱词序后的同一模型高出多少；下方为各次结果的一致程度
topics-candidates-note = 着色者为所采用的模型：在达到两道门槛的模型中比安慰剂高出最多；几乎相等时，取更换随机起点后最稳定的。
topics-candidate = 一致程度：随机起点{ DECIMAL($seeds) }，重抽章节{ DECIMAL($redraws) }
topics-themes =
    词群与主题的调整互信息为{ DECIMAL($ami) }（0为偶然水平，1为对句子的划分完全相同）：最接近单一主题的是{ $near }，最为混合的是{ $mixed }。
topics-mostly = { $topic }（{ PERCENT($share) }为{ $theme }）
topics-method =
    统计单位是正文中至少含四个不同统计词的句子，连同附近的句子一起读；词语由结巴分词和公文术语表切分，停用词和地名不计。

    一致程度是两次结果的调整兰德指数：1为分组完全相同，0为偶然水平。重新抽取的是整个章节。归一化点互信息看一个词群的首要词是否比偶然更常出现在一起：−1为从不，0为偶然水平，1为总是；低于0，说明许多词对在十个词之内从未相遇。安慰剂是同一模型读同样的报告，但每份报告的词被打乱到各句中，不再有任何主题。这些得分用于在模型之间选择，并不证明词群是实际存在的事物。
topics-stored =
    { $state ->
        [measured] 得分是在这批用词上测得的（摘要值{ $digest }）。
        [other] 登记表旁保存的得分（摘要值{ $digest }）是在另一批用词上测得的。
       *[never] 登记表旁没有保存得分。
    }{ $stale ->
        [0] {""}
       *[other] 有{ $stale }个人工拟定的名称不属于这里的任何词群，没有采用。
    }
topics-table-candidates = 参与比较的模型和词群数
topics-table-shares = 各词群在各份报告中的占比

# 参数。
topics-table-parameters = 参数
