# Two reports side by side.

pair-part = { $stance ->
    [review] 回顾
   *[plan] 计划
}
pair-attention =
    { $compared ->
        [no] { $left }和{ $right }并非都有篇幅足够、可供比较的{ pair-part }。
       *[yes] { $n ->
            [0] { $left }与{ $right }的{ pair-part }相比，没有判为有差异的主题。
           *[other] { $left }与{ $right }的{ pair-part }相比，有{ $n }个主题判为有差异：{ $said }。
        }
    }
