# 报告原文与标注。

evidence-title = { $report }：报告原文与解读
evidence-description = { $report }全文，标出{ $n }处数字，并说明每处为何这样解读。
evidence-lead = 全文逐字照录：{ $characters }个字符，{ $sentences }个句子和标题，{ $marks ->
    [0] 没有数字。
   *[other] { $marks }处数字。选择一处，即可看到读出了什么、依据哪条规则和哪些字词。
}
evidence-unknown = 不详
evidence-original = 原文网址
evidence-more = 关于本文的更多信息
evidence-kinds = 数字的类别
evidence-themes = 句子的主题
evidence-legend = 只看一部分
evidence-how = 数字按类别标色，句子按主题以不同颜色的下划线标出，主题变化处注明主题。
evidence-text = 正文
evidence-reading = 解读
evidence-choose = 请在正文中选择一处标出的数字。
evidence-without = 把光标移到标出的数字上，可看到读出的内容。解读的依据由脚本显示，而此处脚本已停用；全部数值见“数据”页的各表。
evidence-previous = 上一处
evidence-next = 下一处

# 正文旁的面板。
evidence-fields = 读出的内容与依据
evidence-why = 依据
evidence-used = 用于
evidence-unused = 没有单独列入图表，只计入总数。
evidence-copy = 复制链接
evidence-copied = 已复制
evidence-copy-line = 复制这一行
evidence-wrong = 这里有误
evidence-wrong-how = 请填写正确的内容，把下面这一行加到人工校订文件的末尾：
evidence-wrong-none = 这处数字没有可由人工校订设定的内容。
evidence-field = 字段
evidence-whole = 整行：不是数量或时间
evidence-new = 正确内容
evidence-reason = 理由
evidence-reviewer = 您的姓名
evidence-sentence = 所在句子
evidence-close = 关闭
evidence-part = 另一数字的一部分
evidence-removed = 经人工剔除
evidence-checked = { $day }经人工核对
evidence-set = { $day }经人工改正；规则读作：{ $read }

# 一行之内的数字。
evidence-quoted = “{ $words }”
evidence-each = 每个对象{ $yuan }元
evidence-for = { $period }
evidence-due = 期限{ $day }
