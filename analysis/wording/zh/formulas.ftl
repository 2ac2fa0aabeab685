# Numeric formulas. Scope: the reports of the page; a formula may stand in other reports of the corpus too.

formulas-found =
    { $n ->
        [0] { $n_reports ->
            [1] { $reports }中没有找到数字提法。
           *[other] 这{ $n_reports }份报告中没有找到数字提法。
        }
       *[other] { $n_reports ->
            [1] { $reports }中找到{ $n }个数字提法
           *[other] 这{ $n_reports }份报告中找到{ $n }个数字提法{ $most ->
                [none] {""}
               *[other] ，{ $most }最多（{ $n_most }个）
            }
        }；{ formulas-shared }。{ formulas-glossed }
    }
formulas-shared = { $n ->
    [1] { $shared ->
        [0] 其他报告中没有
       *[other] 见于不止一份报告
    }
   *[other] { $shared ->
        [0] 没有一个见于不止一份报告
       *[other] 其中{ $shared }个见于不止一份报告
    }
}
formulas-glossed = { $glossed ->
    [0] 原文均未作解释。
   *[other] { $n ->
        [1] 原文对它作了解释。
       *[other] 原文对其中{ $glossed }个作了解释。
    }
}
