# Words and phrases that set reports apart. Scope: the reports of the page, each against all others of the corpus, or
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
language-between =
    { $n ->
        [0] 没有词能把{ $reports }彼此区分开：{ $listed ->
            [0] 两者都没有用过三次以上且比对方更常用的词。
           *[other] 没有一个超过门槛z = { language-bar }，最接近门槛的是{ $nearest }。
        }
        [1] 有1个词超过门槛z = { language-bar }，把{ $reports }彼此区分开：{ $told }。
       *[other] 有{ $n }个词超过门槛z = { language-bar }，把{ $reports }彼此区分开，最突出的是{ $told }。
    }
language-between-term = { $report }的“{ $term }”（z = { language-z }，{ $everywhere ->
    [yes] 与其他所有报告相比也突出
   *[no] 与其他所有报告合起来相比则不突出
}）

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

# 参数和词表。
parameter-prior = 先验的权重，以词数计
parameter-uses = 词或短语最少的使用次数
parameter-dealings = 重新分发章节的次数
parameter-family = 有词超过门槛的分发所占比例
parameter-pmi = 短语每个接缝最小的点互信息，以比特计
parameter-phrase-words = 短语最多的词数
parameter-phrase-signs = 短语的字数
parameter-passage-signs = 共有语句最少的字数
list-stop = 停用词，不计
list-term = 公文术语，切分时不拆开
list-not-name = 词典中列为地名、仍予统计的词
language-table-parameters = 参数
language-table-lists = 不统计的词和不拆开的词
