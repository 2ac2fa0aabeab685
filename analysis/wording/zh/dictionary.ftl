# What each column of each table holds: the data dictionary. What several tables share is said once.

## documents

about-documents-doc-id = 报告的编号，报告表的键。
about-documents-district = 街道的简称。
about-documents-name-en = 街道的英文名，登记时写明；未写明的按读音拼写。
about-documents-formerly = 街道曾用的名称，以“;”分隔：一个旧名，或并入本街道的各街道名。
about-documents-county = 上级区县。
about-documents-city = 所在城市。
about-documents-province = 所在省份或直辖市。
about-documents-title = 报告上印的标题；没有标题的为空。
about-documents-genre = 文本的体裁，以登记为准；未登记的，由标题、各级小标题和各部分内容判断。
about-documents-tier = 报告所代表的行政层级。
about-documents-outline = 章节的识别方式：标题独占一行、标题在行内，或没有标题。
about-documents-doubts = 对体裁、年份或内容类型的判断有何疑问，以“;”分隔。
about-documents-review-start = 报告所回顾时段的第一天。
about-documents-review-end = 报告所回顾时段的最后一天。
about-documents-plan-start = 报告所计划时段的第一天；没有计划的为空。
about-documents-plan-end = 报告所计划时段的最后一天；没有计划的为空。
about-documents-published = 已知的发布日期。
about-documents-publisher = 已知的发布机构。
about-documents-source-file = 位置所指的文本文件的名称。
about-documents-original-file = 文本取自另一文件时，该文件的名称。
about-documents-original-sha256 = 该文件的SHA-256校验和。
about-documents-source-url = 已知的来源网址。
about-documents-inferred = 本行中并非取自文本本身的各项内容，以“;”分隔。
about-documents-sha256 = 文本（UTF-8字节）的SHA-256校验和。
about-documents-n-chars = 原文的长度。

## sections

about-sections-section-id = 固定编号。
about-sections-doc-id = { about-documents-doc-id }
about-sections-parent-id = 所属的上级章节。
about-sections-level = 层级深度，1为最外层。
about-sections-number = 原文所写的序号，如“一、”或“（二）”；以标题领起的段落没有序号。
about-sections-heading = 标题中序号之后的文字。
about-sections-stance = 报告的这一部分写什么：回顾、计划、形势，或都不是。
about-sections-start = 第一个字符在原文中的位置，从0计起。
about-sections-end = 最后一个字符之后的位置，从0计起。

## sentences

about-sentences-sentence-id = { about-sections-section-id }
about-sentences-doc-id = { about-documents-doc-id }
about-sentences-section-id = 最内层的章节；第一个标题之前的为空。
about-sentences-start = { about-sections-start }
about-sentences-end = { about-sections-end }
about-sentences-type = 标题、正文、文首或名词解释。
about-sentences-stance = { about-sections-stance }
about-sentences-theme = 编码手册中的主要主题。
about-sentences-theme-secondary = 第二主题；没有的为空。
about-sentences-theme-score = 分类器对所判主要主题的把握，0至1。
about-sentences-origin = 由程序解析，或经人工核对。
about-sentences-page = 该句在PDF中开始的页码，从1起；文本不出自PDF的为空。
about-sentences-text = 句子，与原文从起到止的文字完全相同。

## mentions

about-mentions-mention-id = { about-sections-section-id }
about-mentions-doc-id = { about-documents-doc-id }
about-mentions-sentence-id = 引文开头所在的句子，句子表的键。
about-mentions-start = { about-sections-start }
about-mentions-end = { about-sections-end }
about-mentions-quote = 原文的文字，与原文从起到止的文字完全相同。
about-mentions-kind = 这个数字是什么。
about-mentions-rule = 解释这个数字的语法规则的名称。

## metrics

about-metrics-metric-id = 固定编号，即该数量在数字台账中的编号。
about-metrics-doc-id = { about-documents-doc-id }
about-metrics-sentence-id = { about-mentions-sentence-id }
about-metrics-theme = { about-sentences-theme }
about-metrics-stance = { about-sections-stance }
about-metrics-indicator = 计量的是什么，用原文的文字表示；原文没有说明的，取单位。
about-metrics-indicator-code = 指标对照表中的标准指标。
about-metrics-value-low = 数值，或区间的下端；“万”“亿”已换算。
about-metrics-value-high = 数值，或区间的上端；“万”“亿”已换算。
about-metrics-unit = 原文的单位，不含“万”“亿”“余”。
about-metrics-dimension = 数量的种类。
about-metrics-base-low = 换算为基本单位的下限值。
about-metrics-base-high = 换算为基本单位的上限值。
about-metrics-base-unit = 换算后下限值和上限值的单位；金额保留原币种。
about-metrics-value-signed = 带变化方向的值（按基本单位）：下降为负。区间为空。
about-metrics-bound = 数值对数量的限定方式。
about-metrics-per = 一个数值按什么计：月、周、户、社区等。
about-metrics-aspect = 水平、变化、比率或名次。
about-metrics-sign = 变化的方向：+1或-1。
about-metrics-status = 已报告完成的、计划的，或作为背景的事实。
about-metrics-period-start = 数值所描述时段的第一天。
about-metrics-period-end = 数值所描述时段的最后一天。
about-metrics-due = 约束该数值的期限；句中没有给出的为空。
about-metrics-caveats = 细心的读者应当注意的事项，以“;”分隔。
about-metrics-origin = { about-sentences-origin }
about-metrics-quote = { about-mentions-quote }
about-metrics-start = { about-sections-start }
about-metrics-end = { about-sections-end }

## spending

about-spending-metric-id = 数量表述表的键。
about-spending-doc-id = { about-documents-doc-id }
about-spending-sentence-id = { about-mentions-sentence-id }
about-spending-theme = { about-sentences-theme }
about-spending-stance = { about-sections-stance }
about-spending-status = { about-metrics-status }
about-spending-flow = 谁的资金流向何处。
about-spending-purpose = 资金的用途，用原文的文字表示。
about-spending-amount-low = 以该币种单位计的金额。
about-spending-amount-high = { about-spending-amount-low }
about-spending-currency = ISO 4217标准的币种代码。
about-spending-amount-low-yuan = 以元计的金额；其他币种为空。
about-spending-amount-high-yuan = { about-spending-amount-low-yuan }
about-spending-beneficiaries = 受益的数量；分句中没有说明的为空。
about-spending-beneficiary-unit = 受益数的单位。
about-spending-yuan-per-beneficiary = 金额下限（元）除以受益数。
about-spending-period-start = { about-metrics-period-start }
about-spending-period-end = { about-metrics-period-end }
about-spending-due = { about-metrics-due }
about-spending-caveats = 相加之前必须注意的事项，以“;”分隔。
about-spending-origin = { about-sentences-origin }
about-spending-quote = { about-mentions-quote }
about-spending-start = { about-sections-start }
about-spending-end = { about-sections-end }

## times

about-times-mention-id = 数字台账的键。
about-times-doc-id = { about-documents-doc-id }
about-times-sentence-id = { about-mentions-sentence-id }
about-times-quote = { about-mentions-quote }
about-times-type = 时间的种类。
about-times-from-date = 第一天；没有起点或无法得知的为空。
about-times-to-date = 最后一天；没有终点或无法得知的为空。
about-times-origin = { about-sentences-origin }
about-times-start = { about-sections-start }
about-times-end = { about-sections-end }

## formulas

about-formulas-mention-id = { about-times-mention-id }
about-formulas-doc-id = { about-documents-doc-id }
about-formulas-sentence-id = { about-mentions-sentence-id }
about-formulas-quote = { about-mentions-quote }
about-formulas-terms = 各数字要素，按次序以“+”连接；不定数保留原字母。
about-formulas-definition = 同一报告给出的解释。
about-formulas-start = { about-sections-start }
about-formulas-end = { about-sections-end }

## commitments

about-commitments-commitment-id = { about-sections-section-id }
about-commitments-doc-id = { about-documents-doc-id }
about-commitments-sentence-id = { about-mentions-sentence-id }
about-commitments-theme = { about-sentences-theme }
about-commitments-verb = 说明做什么的动词。
about-commitments-firmness = 措辞是刚性的、争取的，还是一般陈述。
about-commitments-object = 所做的事或所达到的结果，用原文的文字表示。
about-commitments-n-targets = 该分句中状态为目标的数量表述数。
about-commitments-due = 为这项承诺明确的期限。
about-commitments-origin = { about-sentences-origin }
about-commitments-text = 分句，与原文从起到止的文字完全相同。
about-commitments-start = { about-sections-start }
about-commitments-end = { about-sections-end }

## themes

about-themes-doc-id = { about-documents-doc-id }
about-themes-stance = { about-sections-stance }
about-themes-theme = { about-sentences-theme }
about-themes-n-sentences = 属于该主题的句数。
about-themes-n-chars = 这些句子的字数。
about-themes-share = 估计值：该报告该类内容的全部句子属于该主题的概率，按字数加权。
about-themes-share-se = 标注误差的标准误；全部为人工标注的为0。
about-themes-share-low = 标注误差95%区间的下端：分类器的误判可能使占比偏离多少。来源为抽样校订时，为预测增强推断的区间。
about-themes-share-high = 标注误差95%区间的上端。
about-themes-share-wording-low = 措辞95%区间的下端：对连续的句子重抽样；句子太少的为空。
about-themes-share-wording-high = 措辞95%区间的上端。
about-themes-first-wording = 重抽样所得的文本中，该主题在各政策主题中居首的比例。
about-themes-origin = 该报告该类内容的所有句子都由人工标注主题的为人工校订；对该报告随机抽取的句子作了人工标注的为抽样校订；否则为程序解析。
about-themes-n-reviewed = 该主题中由人工标注的句数。
about-themes-n-metrics = 这些句子中的数量表述数。
about-themes-n-targets = 其中状态为目标的数量表述数。

## terms

about-terms-doc-id = { about-documents-doc-id }
about-terms-term = 分词所得的一个词。
about-terms-count = 在该报告中出现的次数。
about-terms-per-10k = 每一万个计数词中出现的次数。
about-terms-doc-frequency = 含有该词的报告数。
about-terms-log-odds = 与其他报告相比的对数几率比，采用有信息的狄利克雷先验（Monroe、Colaresi、Quinn，2008）。
about-terms-z = 对数几率比除以其标准误。
about-terms-z-bar = z值须超过多少，一个词才能使该报告有别于其他报告；各行相同：把全部章节随机分派给各报告（超过200份时只分派给随机抽取的200份），在95%的分派中，没有任何报告的任何词超过这一门槛。

## topics

about-topics-topic-id = 话题的编号。
about-topics-label = 由首要词组成。
about-topics-rank = 1为权重最大的词。
about-topics-term = { about-terms-term }
about-topics-weight = 该词在话题中的权重。
about-topics-stability = 该话题再次被找到的程度：每次换用新的随机种子重抽章节，首要词匹配后的杰卡德系数的平均值，0至1；未在这些报告上测量的为空。
about-topics-name-en = 读者所起的英文名；这些首要词的话题无人命名的为空。
about-topics-name-zh = 读者所起的中文名；这些首要词的话题无人命名的为空。

## topic_shares

about-topic-shares-doc-id = { about-documents-doc-id }
about-topic-shares-topic-id = 话题表的键。
about-topic-shares-share = 该报告的文本单元中归入该话题的比例。

## topic_quality

about-topic-quality-model = 话题模型的名称。
about-topic-quality-k = 话题的个数。
about-topic-quality-npmi = 话题在这些报告中的平均一致性（Lau等，2014），窗口为10个计数词。
about-topic-quality-npmi-placebo = 同一模型在打乱词序的同一批报告上的归一化点互信息，三次打乱的平均值。
about-topic-quality-npmi-20 = 同上，窗口为20个计数词。
about-topic-quality-npmi-20-placebo = 同一模型在打乱词序的同一批报告上的归一化点互信息（窗口20），三次打乱的平均值。
about-topic-quality-npmi-50 = 同上，窗口为50个计数词。
about-topic-quality-npmi-50-placebo = 同一模型在打乱词序的同一批报告上的归一化点互信息（窗口50），三次打乱的平均值。
about-topic-quality-npmi-outside = 同上，在区县和国家的报告中，窗口为10个计数词。
about-topic-quality-npmi-outside-placebo = 同一模型在打乱词序的同一批报告上的归一化点互信息（外部语料），三次打乱的平均值。
about-topic-quality-stability-seeds = 不同随机种子两两之间，归类结果的调整兰德指数的平均值。
about-topic-quality-stability-seeds-placebo = 同一模型在打乱词序的同一批报告上的种子稳定度，三次打乱的平均值。
about-topic-quality-stability-bootstrap = 重抽章节后调整兰德指数的平均值。
about-topic-quality-stability-bootstrap-placebo = 同一模型在打乱词序的同一批报告上的重抽样稳定度，三次打乱的平均值。
about-topic-quality-ami-themes = 归类结果与主题的调整互信息。
about-topic-quality-ami-themes-placebo = 同一模型在打乱词序的同一批报告上与主题的互信息，三次打乱的平均值。
about-topic-quality-diversity = 全部首要词中不同的词所占的比例。
about-topic-quality-diversity-placebo = 同一模型在打乱词序的同一批报告上的词汇多样性，三次打乱的平均值。
about-topic-quality-chosen = 其他话题表所采用的模型。

## profiles

about-profiles-doc-id = { about-documents-doc-id }
about-profiles-part = 报告全文，或其中一类内容。
about-profiles-measure = 具体性：计划中含目标或期限的句子占比。模糊性：含“进一步”一类的词而既无数量又无时间的句子占比。关注多样性：关注度在各政策主题间分布的均匀程度，0至1。刚性：承诺中措辞为刚性者的占比。数字密度：每千字的数量表述数。同年国家报告用语（按年份）：每千字中，也见于该年国家报告而不见于所有年份报告的六字串数。通用套语：见于所有年份报告的六字串数。
about-profiles-value = 测度的值；没有可测内容的为空。
about-profiles-low = 其95%区间的下端；句子或承诺太少、无法判断的为空。
about-profiles-high = 其95%区间的上端。
about-profiles-n = 测度以什么计：一般为句数；刚性为承诺数，数字密度为字符数，用语和套语为字数。
about-profiles-method = 区间反映什么，以“;”分隔：对连续句子的重抽样、判读误差、标注误差；没有区间的为空。
about-profiles-origin = 测度所依据的内容全部经人工核对的为人工校订，否则为程序解析。
about-profiles-percentile = 其值在同类报告中的位置，0至100；同类报告太少的为空。
about-profiles-peers = 与之比较的同体裁、同层级的报告数，含本报告。

## concepts

about-concepts-doc-id = { about-documents-doc-id }
about-concepts-part = { about-profiles-part }
about-concepts-concept = 概念的名称，与报告旁的概念词表相同。
about-concepts-count = 该部分的标题和正文句子中出现概念用词的处数；重叠的词只计一次。
about-concepts-weighted = 按用词的权重计的处数；词表没有给出权重的为1。
about-concepts-per-1000-chars = 这些句子中每千字的加权次数。
about-concepts-n-sentences = 含有概念用词的句数。
about-concepts-sentence-share = 占这些句子的比例。
about-concepts-n-words = 找到的不同概念用词数。
about-concepts-top-word = 加权次数最多的词；没有找到用词的为空。
about-concepts-top-word-share = 该词占加权次数的比例，即有多少取决于单个词。

## concept_words

about-concept-words-doc-id = { about-documents-doc-id }
about-concept-words-sentence-id = { about-mentions-sentence-id }
about-concept-words-concept = { about-concepts-concept }
about-concept-words-word = 词表中的词。
about-concept-words-weight = 该词的权重；词表没有给出的为1。
about-concept-words-quote = { about-mentions-quote }
about-concept-words-start = { about-sections-start }
about-concept-words-end = { about-sections-end }

## reviews

about-reviews-review-id = { about-sections-section-id }
about-reviews-doc-id = { about-documents-doc-id }
about-reviews-table = 校订所针对的表。
about-reviews-id = 该表中的行；已失效的增补，为所在的句子。
about-reviews-quote = 校订所针对的原文。
about-reviews-action = 修改或确认一个值，增补一行，或删除一行。
about-reviews-column = 校订所针对的列；删除整行的为空。
about-reviews-parsed = 不计校订时，现在读出的值。
about-reviews-reviewed = 人工给出的值。
about-reviews-reason = 校订的理由。
about-reviews-reviewer = 由谁校订。
about-reviews-day = 何时校订。
about-reviews-state = 已叠加在解析结果之上；或已失效，即所针对的内容已不存在。

## followups

about-followups-followup-id = 固定编号，由目标和后一报告构成。
about-followups-district = 街道的简称。
about-followups-from-doc = 提出目标的报告，报告表的键。
about-followups-to-doc = 次年可能作出回应的报告，报告表的键。
about-followups-metric-id = 目标，数量表述表的键。
about-followups-result-id = 回应目标的数量，数量表述表的键；没有回应的为空。
about-followups-base-id = 以两个水平说明增长时上一年的水平，数量表述表的键。
about-followups-answer-id = 后一报告的回顾中写明结果或提到目标的句子，句子表的键。
about-followups-outcome = 达到或未达到；有结果但未下结论；提到但无数字；或未提及。
about-followups-score = 目标与结果的用词有多相似，0至1（按字对计算的戴斯系数）；没有找到的为空。
about-followups-why = 为何将两者对应，又因何未下结论，以“;”分隔。

## rejects

about-rejects-doc-id = 报告，按登记；不见于其他任何表。
about-rejects-file = 文本文件的名称。
about-rejects-reason = 读到了什么，本应是什么。
about-rejects-advice = 该怎么办。
