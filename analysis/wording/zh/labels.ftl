# What codes, themes, tables and units are called. A name of a message has hyphens where a code has underscores.

## Codes of closed vocabularies

# Parts of a report, and what a part does (stance).
code-whole = 全文
code-review = 回顾
code-plan = 计划
code-situation = 形势
code-other = 其他

# Status.
code-achieved = 已完成
code-target = 目标
code-baseline = 现状

# Aspect.
code-level = 水平
code-change = 变化
code-share = 比率
code-rank = 名次

# Dimension.
code-count = 数量
code-money = 金额
code-area = 面积
code-length = 长度
code-volume = 体积
code-mass = 质量
code-energy = 能量
code-power = 功率
code-ratio = 比例
code-duration = 时长
code-unknown = 未知

# Kind of numeric expression.
code-measure = 数量表述
code-qualifier = 限定语
code-time = 时间
code-formula = 数字提法
code-label = 编号
code-unexplained = 未解释

# Flow of money.
code-expenditure = 财政支出
code-investment = 投资
code-revenue = 财税收入
code-relief = 减免
code-capital = 招商引资
code-output = 产值
code-income = 村集体和居民收入
code-penalty = 罚没
code-funding = 争取上级资金
code-rnd = 研发

# Caveat.
code-approximate = 约数
code-lower-bound = 下限
code-upper-bound = 上限
code-range = 区间
code-mixed-period = 期间不一
code-subtotal-of = 其中项
code-not-public-money = 非财政资金
code-foreign-currency = 外币

# Bound.
code-exact = 确数
code-approx = 约
code-over = 以上
code-under = 以内

# Firmness.
code-binding = 刚性
code-effort = 争取
code-neutral = 一般

# Genre.
code-review-plan = 总结与计划
code-midyear = 半年总结
code-progress = 进展通报
code-budget = 预算报告
code-account = 决算报告
code-bulletin = 统计公报
code-list = 项目清单
code-outline = 规划纲要
code-news = 新闻

# Tier.
code-township = 街道乡镇
code-county = 区县
code-city = 市
code-province = 省
code-nation = 国家

# How sections were found.
code-headings = 分行标题
code-run-in = 行内标题
code-none = 无标题

# Type of sentence.
code-heading = 标题
code-body = 正文
code-front = 文首
code-glossary = 名词解释

# Type of time; a duration is called as its dimension.
code-point = 时点
code-period = 时段
code-deadline = 期限
code-recurrence = 周期

# Origin.
code-parsed = 程序解析
code-reviewed = 人工校订
code-sampled = 抽样校订

# What the interval of a measure of a profile is of.
code-blocks = 分段重抽
code-reading = 判读误差
code-labelling = 标注误差

# What a review does, and whether it holds; a change is called as the aspect.
code-add = 增补
code-remove = 删除
code-applied = 生效
code-stale = 失效

# What became of a target, and why it was held against a result.
code-met = 达到
code-not-met = 未达到
code-reported = 有结果，未下结论
code-mentioned = 提到但无数字
code-silent = 未提及
code-same-code = 同一指标
code-same-words = 同一名称
code-same-place = 清单中同一位置
code-from-base = 由基数推算
code-narrower = 范围较窄
code-other-words = 名称不同
code-other-action = 动作不同
code-other-unit = 单位不同
code-other-bound = 界不同
code-other-years = 年份不同
code-no-base = 未说明基数
code-constant-prices = 不变价
code-several = 多个结果
code-named = 列出具体名称
code-words-only = 仅有文字

# Topic model.
code-nmf-consensus = 共识矩阵分解
code-nmf-minibatch = 小批量矩阵分解
code-nmf-single = 单次矩阵分解
code-nmf-seeded = 以编码手册用词为起点的矩阵分解
code-nmf-sentence = 只用单句的矩阵分解
code-lda-sentence = 只用单句的隐含狄利克雷分配

# How a measure of the evaluation is counted.
code-f1 = F1值
code-accuracy = 准确率
code-macro-f1 = 宏平均F1值

# Which way a measure of a profile moved.
code-up = 上升
code-down = 下降

# Parts of the weights of the theme classifier.
code-views = 句子的观察角度
code-hints = 总述主题的线索
code-themes = 各主题的倾向
code-score = 由得分到概率
code-shares = 方差膨胀

## Themes of the codebook

theme-economy = 经济发展
theme-renewal = 城市更新与建设
theme-property = 物业与小区管理
theme-environment = 市容环境与生态
theme-governance = 基层治理
theme-safety = 平安与应急
theme-livelihood = 民生保障
theme-culture = 文化教育与文明创建
theme-epidemic = 疫情防控
theme-rural = 乡村振兴与村集体
theme-party = 党建
theme-administration = 政府自身建设
theme-general = 总述

## Tables, and what one row is

table-documents = 报告
table-documents-row = 一份报告
table-sections = 章节
table-sections-row = 一个标题及其统辖的文字
table-sentences = 句子
table-sentences-row = 一个句子、标题或文首行
table-mentions = 数字台账
table-mentions-row = 一个数字表述，不论其性质；全表即数字台账
table-metrics = 数量表述
table-metrics-row = 一项数量表述（类别为数量表述的数字）
table-spending = 资金
table-spending-row = 一笔提到的金额（量纲为金额的数量表述）
table-times = 时间
table-times-row = 一个日期、时段或期限
table-formulas = 数字提法
table-formulas-row = 一个数字化的政策提法（如“1+4+27+47”“三会一代理”）
table-commitments = 承诺
table-commitments-row = 一项承诺的行动或结果
table-themes = 主题关注度
table-themes-row = 一份报告的一类内容中的一个主题
table-terms = 词项
table-terms-row = 一份报告中的一个词
table-topics = 话题
table-topics-row = 一个话题的一个首要词
table-topic-shares = 话题占比
table-topic-shares-row = 一份报告中的一个话题
table-topic-quality = 话题质量
table-topic-quality-row = 一个模型与一个话题数的组合：每项得分与其安慰剂得分并列，未在这些报告上测量的为空
table-profiles = 画像
table-profiles-row = 一份报告的一个部分的一项测度：是否具体、是否模糊、关注面宽窄、与国家报告用语的接近程度
table-concepts = 概念
table-concepts-row = 一份报告的一个部分中的一个概念；概念取自报告旁的词表
table-concept-words = 概念用词
table-concept-words-row = 概念的一个用词出现的一处
table-reviews = 人工校订
table-reviews-row = 一个经人工核对的值，或一整行
table-followups = 目标追踪
table-followups-row = 一份报告的一项量化目标，以及该街道下一份报告的相应说法
table-rejects = 未读入的报告
table-rejects-row = 一份已登记但无法读入的报告

## Units

# Units of columns.
unit-fraction = 比例（0至1）
unit-characters = 字
unit-sentences = 句
unit-per-1000-characters = 每千字
unit-per-10000-words = 每万词

# Base units. What counts things (户, 家, 场次 …) is quoted as it stands.
unit-yuan = 元
unit-us-dollar = 美元
unit-euro = 欧元
unit-hong-kong-dollar = 港元
unit-yen = 日元
unit-pound = 英镑
unit-australian-dollar = 澳元
unit-canadian-dollar = 加元
unit-won = 韩元
unit-new-taiwan-dollar = 新台币
unit-rouble = 卢布
unit-square-metre = 平方米
unit-metre = 米
unit-cubic-metre = 立方米
unit-kilogram = 千克
unit-kilogram-of-coal = 千克标准煤
unit-kilowatt-hour = 千瓦时
unit-kilowatt = 千瓦
unit-kilovolt-ampere = 千伏安
unit-tonne-of-steam = 蒸吨
unit-percent = %
unit-percentage-point = 百分点
unit-times = 倍
unit-doubling = 番
unit-second = 秒
unit-working-day = 个工作日
unit-calendar-day = 个自然日
unit-trading-day = 个交易日
unit-day = 天
unit-hour = 小时
unit-minute = 分钟
unit-place = 位
unit-counter = { $name ->
   *[other] { $source }
}

# 指标的变化与单位量。
indicator-change = { $indicator }变化
indicator-each = { $indicator }单位量
