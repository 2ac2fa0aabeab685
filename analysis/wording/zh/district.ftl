# One report against the others. Scope: that report.

district-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
district-others = { $n_others ->
    [1] 另一份有此部分的报告
   *[other] 其余{ $n_others }份报告的均值
}
district-against =
    { $compared ->
        [no] { $name }的{ district-part }部分缺失或过短，无法与其他报告比较。
       *[yes] { $n_more ->
            [0] { $n_less ->
                [0] { $name }的{ district-part }与{ district-others }相比，没有判为有差异的主题。
               *[other] 与{ district-others }相比，{ $name }的{ district-part }着墨较少的是{ $less }。
            }
           *[other] 与{ district-others }相比，{ $name }的{ district-part }着墨较多的是{ $more }{ $n_less ->
                [0] 。
               *[other] ；较少的是{ $less }。
            }
        }
    }
