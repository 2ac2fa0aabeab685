# 页面与栏目名称。
page-index = 总览
page-corpus = 报告
page-priorities = 关注
page-metrics = 数字
page-spending = 资金
page-commitments = 承诺
page-profiles = 画像
page-topics = 话题
page-language = 用语
page-concepts = 概念
page-quality = 准确度
page-data = 数据
page-district = 街道
page-series = 历年
page-followups = 承诺追踪
page-pair = 两两对比
group-questions = 发现
group-districts = 街道
group-pairs = 对比
group-sources = 原文
group-data = 数据
group-method = 方法

# 网站框架。
site-name = 街道工作报告
site-skip = 跳到正文
site-nav = 主要页面
site-other = English
site-contents = 本页目录
site-svg = 图（SVG）
site-png = 图（PNG）
site-csv = 数据（CSV，{ $rows }行）
site-permalink = 本图链接
site-code-of = 代码
site-figure = 图{ $n }
site-code = 本页代码
site-run = 自己运行本页
site-run-how = 本页由一份笔记本生成，所用参数为：
site-notebook = 下载笔记本
site-made = 由{ $software } { $version }根据{ $n }份报告生成。全部页面、字体和文件都在同一文件夹中，不向外部请求任何内容。
site-licences = 报告文本归发布机关所有；数据表与图：CC BY 4.0；代码：MIT。
site-feedback = 指出错误

# 总览。
index-lead = 街道是离居民最近的一级政府机关，每年公布一份报告，讲做了什么、打算做什么。这里逐句读了{ $n }份报告，每个数字、日期和承诺都能一键回到原文。
index-more = 详见：{ $page }
index-before = 比较之前
index-before-text = { $n }份报告不是样本。它们年份不同、体裁不同；文本讲的是机关写了什么，不是做了什么。
index-method = 怎么做的，多久错一次
index-totals = { $promises }条承诺 · { $figures }个数字 · { $amounts }笔金额 · { $reports }份报告
index-data = 下载全部数据（CSV、Parquet、Excel）
index-found = 我们的发现
index-districts = 各份报告
index-row = 一行为一份报告
index-promises = 承诺
index-dated = 有期限
index-numbered = 有数字
index-figures = 列出的数字
index-amounts = 金额
index-attention-head = 着墨最多
index-attention = { $theme } { PERCENT($share) }
index-other = { $kind }：{ $name }
index-pairs = 两两对比
index-pairs-n = 共{ $n }对。
index-first = 第一份
index-second = 第二份
index-compare = 对比
index-sources = 阅读原文
index-sources-how = 每份报告全文照录，数字逐一标出并说明。

# 表格脚本用语。花括号中的词由脚本填入。
table-sort = 按“{ $column }”排序
table-sorted = 已按“{ $column }”排序
table-within = 已按“{ $column }”排序，各单位分别排列
table-find = 含有
table-all = 全部
table-shown = 显示{ $n }行，共{ $all }行
