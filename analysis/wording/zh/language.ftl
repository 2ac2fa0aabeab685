# Formulas, the words used most, and words and phrases that set reports apart. Scope: the reports of the page, each against all others of the corpus, or
# two against each other. $kind is term (a word) or phrase; $bar is the z to be above.

language-alone =
    { $n_reports ->
        [1] { $reports }没有{ language-noun }可与其他报告比较。
       *[other] 这{ $n_reports }份报告没有{ language-noun }可相互比较。
    }
language-noun = { $kind ->
    [phrase] 短语
   *[term] 词
}
language-nouns = { language-noun }
language-any = { $n_reports ->
    [1] { $reports }
   *[other] 这{ $n_reports }份报告中的任何一份
}
language-z = { DECIMAL($z, digits: 1) }
language-bar = { DECIMAL($bar, digits: 1) }
language-term = { $n_reports ->
    [1] “{ $term }”（z = { language-z }）
   *[other] { $report }的“{ $term }”（z = { language-z }）
}
language-in = { $report }的“{ $term }”

# $n of the $listed pass the bar.
language-apart =
    { $n ->
        [0] 没有{ language-noun }能把{ language-any }与其他所有报告区分开：{ $listed ->
            [0] 在其中用过三次以上的，没有一个比在其他报告中更常见。
           *[other] 没有一个超过门槛z = { language-bar }，最接近门槛的是{ $nearest }。
        }
       *[other] 有{ $n }个{ language-nouns }超过门槛z = { language-bar }，把{ $n_reports ->
            [1] { $reports }
           *[other] 报告
        }与其他所有报告区分开：{ $n ->
            [1] { $told }
            [2] { $told }
            [3] { $told }
            [4] { $told }
            [5] { $told }
           *[other] 最突出的是{ $told }
        }。
    }

# Two reports, each against the other alone.
# Each other report left out in turn; $still of the $passing stay above the bar.
language-left-out =
    { $n ->
        [0] 未作逐份剔除的检验：检验需要三份报告，并且要有列出的{ language-noun }。
       *[other] 剔除对其支持最大的另一份报告后，列出的{ $n }个{ language-nouns }的z值{ $n ->
            [1] {""}
           *[other] 平均
        }下降{ DECIMAL($fall, digits: 1) }{ $n ->
            [1] {""}
           *[other] ，降幅最大的是{ $report }的“{ $most }”
        }（由{ language-z }降至{ DECIMAL($weakest, digits: 1) }）{ $passing ->
            [0] 。
            [1] ；超过门槛的1个{ $still ->
                [0] 此时低于门槛。
               *[other] 仍在门槛以上。
            }
           *[other] ；超过门槛的{ $passing }个中，仍有{ $still }个在门槛以上。
        }
    }

language-pairs =
    { $n ->
        [0] 没有词可拆成字对来读。
       *[other] 拆成相邻两字的字对来读，{ $n_lost ->
            [0] 列出的{ $n }个词，每个字对在该报告中都比在其他报告中更常见。
           *[other] 列出的{ $n }个词中，有{ language-lost }个并非每个字对都比在其他报告中更常见：{ $lost }{ $rest ->
                [0] 。
               *[other] ，以及另外{ $rest }个。
            }
        }
    }
language-lost = { $n_lost }

# $national and $county of $n are more frequent here; $never_… of them never stand there.
language-outside =
    { $n ->
        [0] 没有词可与国家和区县的报告比较：没有列出的词，或者缺少那些报告的词频。
       *[other] 列出的{ $n }个词中，{ $national }个比在国务院政府工作报告中更常见（其中{ $never_national }个在那里从未出现），{ $county }个比在区县政府工作报告中更常见（其中{ $never_county }个在那里从未出现）。
    }

language-quoted = “{ $term }”
language-answer = { $compared ->
    [no] { $n ->
        [0] 没有数字提法，用词也无从比较
       *[other] { $n }个数字提法，用词无从比较
    }
   *[yes] { $n ->
        [0] { $passing ->
            [0] 没有数字提法，也没有词能区分报告
           *[other] 没有数字提法，有{ $passing }个词能区分报告
        }
       *[other] { $n }个数字提法中{ $own }个为一份报告独有；{ $passing ->
            [0] 没有一个词能区分报告
           *[other] 有{ $passing }个词能区分报告
        }
    }
}
language-lead = { $n ->
    [0] 没有找到数字提法。
   *[other] 数字提法把一项工作浓缩成一个数字，用得最多的是“{ $formula }”（{ $report }用了{ $times }次）。
}{ $n_common ->
    [0] 最常用的词没有一个见于每份报告。
   *[other] 最常用的词，如{ $common }，各份报告都用。
}
language-shared-formulas = { $n ->
    [0] { $n_reports ->
        [1] { $reports }没有数字提法。
       *[other] 这{ $n_reports }份报告没有数字提法。
    }
   *[other] { $shared ->
        [0] 没有数字提法见于一份以上的报告。
       *[other] { $n }个数字提法中有{ $shared }个见于一份以上的报告：{ $told }{ $rest ->
            [0] 。
           *[other] ，以及另外{ $rest }个。
        }
    }
}
language-shared-formula = “{ $formula }”（{ $n }份）

language-section-formulas = 数字提法属于谁？
language-formulas-headline = { $alike ->
    [1] { $report }最多，有{ $n }个不同的数字提法
   *[other] 有{ $alike }份报告并列最多，各有{ $n }个不同的数字提法
}
language-formulas-subtitle = 各份报告中不同的数字提法个数，如“1+4+27”“三会一代理”
language-formulas-note = 报告越长，容纳得越多。数字提法由规则查找：带引号的数字组合和固定说法；漏掉多少见质量一页。全国通行的提法（如八项规定）也计入，它们不是地方的标志。
language-formulas-of = { $n }个，文中解释了{ $glossed }个；全文{ $length }字
language-section-shared = 见于一份以上报告的数字提法
language-shown = { $rest ->
    [0] {""}
   *[other] 以下为前{ $shown }处，另有{ $rest }处。
}
language-section-frequent = 哪些词用得最多？
language-frequent = { $everywhere ->
    [0] 用得最多的{ $n }个词没有一个见于每份报告
   *[other] 用得最多的{ $n }个词中，有{ $everywhere }个见于每份报告
}
language-frequent-subtitle = 各份报告合计的使用次数，不计地名和停用词；右侧为有该词的报告份数
language-frequent-note = 着色者见于每份报告。报告越长，所占分量越大。
language-uses = { $n } · { $k }份
language-section-apart = 哪些词能区分报告？
language-apart-headline = { $n ->
    [0] { $listed ->
        [0] 没有一个词在某份报告中比在其他报告中更常用
       *[other] 没有一个词超过门槛，最接近的是{ $report }的“{ $term }”
    }
   *[other] 有{ $n }个词超过门槛z = { language-bar }，首先是{ $report }的“{ $term }”
}
language-apart-subtitle = 一份报告比其他所有报告更多使用某个词的程度（对数优势比的z值），最接近门槛的在前；右侧为所属报告
language-apart-note = 横线表示剔除对该词支持最大的另一份报告后还剩多少。门槛由这些报告本身得出：把全部章节重新分发给各份报告，95%的情况下，任何报告都没有一个词超过它。
language-uses-in = { $report } · { $n }
language-bar-label = 门槛
language-zero = 无差异
language-section-passages = 见于几份报告的语句
language-passages-many = 报告超过{ $most }份时，两两之间相同的文字多得无法逐条列出：见各两两对比页。
language-characters = { $n }字
language-section-every = 全部数字提法
language-table-formulas = 按阅读顺序排列；要素读自提法本身，定义取自同一份报告
language-sure-texts = 每份报告都是一个机关在某一年写的一个文本。一个词反映的可能是地方，也可能是年份、报告种类或执笔人；“未超过门槛”不等于“相同”。共有的语句大多来自上级，看不出谁先写。
language-section-method = 统计口径
language-method =
    词语由结巴分词切分（加入公文术语，不猜测生词）；统计两字以上的中文词，停用词和地名不计。带有信息先验（狄利克雷分布）的对数优势比（Monroe、Colaresi 和 Quinn 2008）比较一个词在一份报告和其他所有报告中的份额，并把罕用词拉向无差异；z是该比值除以其标准误。词往往成堆出现，一个章节会反复说同一个词，正态分布表因此过于宽松，所以门槛由重新分发章节得出。只列出用过三次以上的词。

    短语是由二至五个词组成、比偶然更常连在一起（点互信息）、在一份报告中用过三次以上的词串，门槛另行计算。三四次使用只是很弱的证据。

    共有语句是同一句内至少{ $least }个字的连续文字，标点和空格不计。地名和机构名不列入词表；被当作名称的词列在下面，以便看出其中是否混有政策用词。
language-table-words = 比其他报告更常用的词
language-table-phrases = 比其他报告更常用的政策短语
language-table-local = 含名称的短语，多为本地机构和品牌
language-table-names = 各份报告中的名称及其次数

# 参数和词表。
language-table-parameters = 参数
language-table-lists = 不统计的词和不拆开的词
