"""The declaration of every table and column: the one place where a name or a type is said."""

from __future__ import annotations

from analysis.tables.schema import Column, Kind, Table
from analysis.tables.vocabularies import (
    ASPECTS,
    BOUNDS,
    CAVEATS,
    DIMENSIONS,
    FIRMNESSES,
    FLOWS,
    FOLLOWED_BY,
    GENRES,
    INTERVALS,
    MENTION_KINDS,
    ORIGINS,
    OUTCOMES,
    OUTLINES,
    PARTS,
    REVIEW_ACTIONS,
    REVIEW_STATES,
    SENTENCE_TYPES,
    SHARE_ORIGINS,
    STANCES,
    STATUSES,
    THEMES,
    TIERS,
    TIME_TYPES,
)


def _col(
    name: str, kind: Kind, label: str, description: str, *, unit: str | None = None,
    allowed: tuple[str, ...] | None = None, null: bool = False, many: bool = False,
) -> Column:  # fmt: skip
    return Column(name, kind, description, label, unit, allowed, null, many)


DOC = _col("doc_id", "string", "报告编号", "The report; key of documents.")
SENTENCE = _col("sentence_id", "string", "句编号", "The sentence that holds the start of the quote; key of sentences.")
THEME = _col("theme", "string", "主题", "Primary theme of the codebook.", allowed=THEMES)
STANCE = _col("stance", "string", "语态", "What the part of the report does: looks back, plans, describes the situation, or none of them.", allowed=STANCES)  # fmt: skip
QUOTE = _col("quote", "string", "原文", "The words of the source, exactly text[start:end].")
SPAN = (
    _col("start", "integer", "起", "Offset of the first character in the source text."),
    _col("end", "integer", "止", "Offset after the last character in the source text."),
)
PERIOD = (
    _col("period_start", "date", "期初", "First day that the value describes.", null=True),
    _col("period_end", "date", "期末", "Last day that the value describes.", null=True),
    _col("due", "date", "期限", "Deadline that governs the value, where the sentence gives one.", null=True),
)
ORIGIN = _col("origin", "string", "来源", "Read by the parser, or checked by a person.", allowed=ORIGINS)
STATUS = _col("status", "string", "状态", "Reported as done, planned, or a fact of the background.", allowed=STATUSES)

DOCUMENTS = Table("documents", "one report", "报告", ("doc_id",), (
    DOC,
    _col("district", "string", "街道", "Short name of the subdistrict."),
    _col("name_en", "string", "英文名", "Name of the subdistrict in English, where the registry gives one; else pages spell its sounds.", null=True),
    _col("formerly", "string", "曾用名", "What the subdistrict was called before, joined by ';': one name, or those merged into it.", null=True),
    _col("county", "string", "区县", "District or county above it.", null=True),
    _col("city", "string", "城市", "City.", null=True),
    _col("province", "string", "省份", "Province or municipality.", null=True),
    _col("title", "string", "标题", "Title as printed in the report, where it has one.", null=True),
    _col("genre", "string", "体裁", "Kind of text, as registered or as its title, headings and parts say.", allowed=GENRES),
    _col("tier", "string", "层级", "Level of the administration that it speaks for.", allowed=TIERS, null=True),
    _col("outline", "string", "提纲", "How its sections were found: headings in lines of their own, run in, or none.", allowed=OUTLINES),
    _col("doubts", "string", "存疑", "What the reading of genre, years or stance is unsure of, joined by ';'.", null=True),
    _col("review_start", "date", "回顾期初", "First day of the period that the report reviews.", null=True),
    _col("review_end", "date", "回顾期末", "Last day of the period that the report reviews.", null=True),
    _col("plan_start", "date", "计划期初", "First day of the period that the report plans; null where it plans nothing.", null=True),
    _col("plan_end", "date", "计划期末", "Last day of the period that the report plans; null where it plans nothing.", null=True),
    _col("published", "date", "发布日期", "Day of publication, where known.", null=True),
    _col("publisher", "string", "发布机构", "Publishing authority, where known.", null=True),
    _col("source_file", "string", "文件", "Name of the text file that offsets are of.", null=True),
    _col("original_file", "string", "原始文件", "Name of the file that the text was taken from, where it is another.", null=True),
    _col("original_sha256", "string", "原始文件校验和", "SHA-256 of that file.", null=True),
    _col("source_url", "string", "网址", "Address of the source, where known.", null=True),
    _col("inferred", "string", "推断", "Facts of this row that are not in the text itself, joined by ';'.", null=True, many=True),
    _col("sha256", "string", "校验和", "SHA-256 of the text as UTF-8 bytes."),
    _col("n_chars", "integer", "字符数", "Length of the source text.", unit="characters"),
))  # fmt: skip

SECTIONS = Table("sections", "one heading with the span it governs", "章节", ("section_id",), (
    _col("section_id", "string", "章节编号", "Stable id."),
    DOC,
    _col("parent_id", "string", "上级章节", "The section that holds this one.", null=True),
    _col("level", "integer", "层级", "Depth, 1 is outermost."),
    _col("number", "string", "序号", "Number as written, e.g. 一、 or (二); none for a titled paragraph.", null=True),
    _col("heading", "string", "标题", "Words of the heading after the number."),
    STANCE, *SPAN,
))  # fmt: skip

SENTENCES = Table("sentences", "one sentence, heading or front-matter line", "句子", ("sentence_id",), (
    _col("sentence_id", "string", "句编号", "Stable id."),
    DOC,
    _col("section_id", "string", "章节编号", "Innermost section; none before the first heading.", null=True),
    *SPAN,
    _col("type", "string", "类型", "Heading, body, front matter or glossary note.", allowed=SENTENCE_TYPES),
    STANCE, THEME,
    _col("theme_secondary", "string", "次主题", "Second theme, where the sentence has one.", allowed=THEMES, null=True),
    _col("theme_score", "number", "主题分", "How sure the classifier is of the primary theme that it reads, 0 to 1."),
    _col("page", "integer", "页", "Page of the PDF on which it begins, from 1; null where the text is of no PDF.", null=True),
    ORIGIN,
    _col("text", "string", "文本", "The sentence, exactly text[start:end]."),
), "text")  # fmt: skip

MENTIONS = Table("mentions", "one numeric expression, whatever it is: the ledger of numbers", "数字台账", ("mention_id",), (
    _col("mention_id", "string", "编号", "Stable id."),
    DOC, SENTENCE, *SPAN, QUOTE,
    _col("kind", "string", "类别", "What the number is.", allowed=MENTION_KINDS),
    _col("rule", "string", "规则", "Name of the grammar rule that explains it."),
), "quote")  # fmt: skip

METRICS = Table("metrics", "one stated quantity (a mention of kind measure)", "指标", ("metric_id",), (
    _col("metric_id", "string", "编号", "Stable id; the mention_id of the quantity."),
    DOC, SENTENCE, THEME, STANCE,
    _col("indicator", "string", "指标", "What is measured, in words of the source; where none tell, the unit."),
    _col("indicator_code", "string", "指标代码", "Canonical indicator of the crosswalk.", null=True),
    _col("value_low", "number", "下限值", "Value, or lower end of a range; 万 and 亿 resolved."),
    _col("value_high", "number", "上限值", "Value, or upper end of a range; 万 and 亿 resolved."),
    _col("unit", "string", "单位", "Unit as stated, without 万/亿/余."),
    _col("dimension", "string", "量纲", "Kind of quantity.", allowed=DIMENSIONS),
    _col("base_low", "number", "下限值(基本单位)", "value_low in base_unit."),
    _col("base_high", "number", "上限值(基本单位)", "value_high in base_unit."),
    _col("base_unit", "string", "基本单位", "Unit of base_low and base_high; money stays in its own currency."),
    _col(
        "value_signed", "number", "带符号的值",
        "base_low with the sign of its change: a fall is negative. Empty for a range.", null=True,
    ),
    _col("bound", "string", "界", "How the value bounds the quantity.", allowed=BOUNDS),
    _col("per", "string", "每", "What one value is for: 月, 周, 户, 社区 …", null=True),
    _col("aspect", "string", "方面", "Level, change, share or rank.", allowed=ASPECTS),
    _col("sign", "integer", "方向", "+1 or -1 for a change.", null=True),
    STATUS, *PERIOD,
    _col("caveats", "string", "提示", "What a careful reader keeps in mind; joined by ';'.", allowed=CAVEATS, null=True, many=True),
    ORIGIN,
    QUOTE, *SPAN,
), "quote")  # fmt: skip

SPENDING = Table("spending", "one stated amount of money (a metric whose dimension is money)", "资金", ("metric_id",), (
    _col("metric_id", "string", "编号", "Key of metrics."),
    DOC, SENTENCE, THEME, STANCE, STATUS,
    _col("flow", "string", "流向", "Whose money goes where.", allowed=FLOWS),
    _col("purpose", "string", "用途", "What the money is for, in words of the source.", null=True),
    _col("amount_low", "number", "金额下限", "Amount in currency units."),
    _col("amount_high", "number", "金额上限", "Amount in currency units."),
    _col("currency", "string", "币种", "ISO 4217 code."),
    _col("amount_low_yuan", "number", "金额下限(元)", "Amount in yuan; none for other currencies.", unit="yuan", null=True),
    _col("amount_high_yuan", "number", "金额上限(元)", "Amount in yuan; none for other currencies.", unit="yuan", null=True),
    _col("beneficiaries", "number", "受益数", "How many received it, where the clause says so.", null=True),
    _col("beneficiary_unit", "string", "受益单位", "Unit of beneficiaries.", null=True),
    _col("yuan_per_beneficiary", "number", "人均金额", "amount_low_yuan / beneficiaries.", unit="yuan", null=True),
    *PERIOD,
    _col("caveats", "string", "提示", "What must be kept in mind before adding up; joined by ';'.", allowed=CAVEATS, null=True, many=True),
    ORIGIN, QUOTE, *SPAN,
), "quote")  # fmt: skip

TIMES = Table("times", "one date, period or deadline", "时间", ("mention_id",), (
    _col("mention_id", "string", "编号", "Key of mentions."),
    DOC, SENTENCE, QUOTE,
    _col("type", "string", "类型", "Kind of time.", allowed=TIME_TYPES),
    _col("from_date", "date", "自", "First day; none where open or unknowable.", null=True),
    _col("to_date", "date", "至", "Last day; none where open or unknowable.", null=True),
    ORIGIN, *SPAN,
), "quote")  # fmt: skip

FORMULAS = Table("formulas", "one numeric policy formula (“1+4+27+47”, 三会一代理)", "数字提法", ("mention_id",), (
    _col("mention_id", "string", "编号", "Key of mentions."),
    DOC, SENTENCE, QUOTE,
    _col("terms", "string", "要素", "Numeric elements in order, joined by '+'; N stays N."),
    _col("definition", "string", "释义", "The gloss that the same report gives.", null=True),
    *SPAN,
), "quote")  # fmt: skip

COMMITMENTS = Table("commitments", "one promised action or outcome", "承诺", ("commitment_id",), (
    _col("commitment_id", "string", "编号", "Stable id."),
    DOC, SENTENCE, THEME,
    _col("verb", "string", "动词", "The verb that says what is done."),
    _col("firmness", "string", "力度", "Whether it binds, is tried for, or is stated plainly.", allowed=FIRMNESSES),
    _col("object", "string", "对象", "What is done or reached, in words of the source.", null=True),
    _col("n_targets", "integer", "量化目标数", "Quantities with status target in its span."),
    _col("due", "date", "期限", "Deadline that is stated for it.", null=True),
    ORIGIN,
    _col("text", "string", "文本", "The clause, exactly text[start:end]."),
    *SPAN,
), "text")  # fmt: skip

ATTENTION = Table("themes", "one document × stance × theme", "主题关注度", ("doc_id", "stance", "theme"), (
    DOC, STANCE, THEME,
    _col("n_sentences", "integer", "句数", "Sentences of this theme.", unit="sentences"),
    _col("n_chars", "integer", "字数", "Characters in them.", unit="characters"),
    _col("share", "number", "占比", "Estimate: probabilities of the theme over all sentences of this document and stance, weighted by characters.", unit="fraction"),
    _col("share_se", "number", "占比标准误", "Standard error of labelling; 0 where all is by hand.", unit="fraction"),
    _col("share_low", "number", "占比下限", "Lower end of the 95 % interval of labelling: how far the classifier's errors may move the share. Prediction-powered where origin is sampled.", unit="fraction"),
    _col("share_high", "number", "占比上限", "Upper end of the 95 % interval of labelling.", unit="fraction"),
    _col("share_wording_low", "number", "措辞下限", "Lower end of the 95 % interval of wording: runs of sentences drawn anew; none where there are too few.", unit="fraction", null=True),
    _col("share_wording_high", "number", "措辞上限", "Upper end of the 95 % interval of wording.", unit="fraction", null=True),
    _col("first_wording", "number", "居首比例", "Share of the redrawn texts in which this theme has most of all policy themes.", unit="fraction", null=True),
    _col("origin", "string", "来源", "reviewed where people gave all sentences of this document and stance their themes, sampled where they did so for a random sample of the document, else parsed.", allowed=SHARE_ORIGINS),
    _col("n_reviewed", "integer", "人工句数", "Sentences of this theme that people gave it.", unit="sentences"),
    _col("n_metrics", "integer", "指标数", "Quantities stated in these sentences."),
    _col("n_targets", "integer", "目标数", "Quantities among them with status target."),
))  # fmt: skip

TERMS = Table("terms", "one document × term", "词项", ("doc_id", "term"), (
    DOC,
    _col("term", "string", "词", "A word, as segmented."),
    _col("count", "integer", "次数", "Occurrences in the document."),
    _col("per_10k", "number", "每万词", "Occurrences per 10,000 counted words.", unit="per 10,000 words"),
    _col("doc_frequency", "integer", "篇数", "Documents that have the word."),
    _col("log_odds", "number", "对数优势比", "Log-odds against the other documents, informative Dirichlet prior (Monroe, Colaresi, Quinn 2008)."),
    _col("z", "number", "z 值", "log_odds over its standard error."),
    _col("z_bar", "number", "z 门槛", "What z must be above for a word to set its document apart; the same in every row: in 95 % of dealings of all sections to the documents (of more than 200 to a random 200 of them) no word of any document is above it."),
))  # fmt: skip

TOPICS = Table("topics", "one topic × top term", "话题", ("topic_id", "rank"), (
    _col("topic_id", "integer", "话题编号", "Number of the topic."),
    _col("label", "string", "标签", "Made from its top terms."),
    _col("rank", "integer", "名次", "1 is the heaviest term."),
    _col("term", "string", "词", "A word, as segmented."),
    _col("weight", "number", "权重", "Weight of the term in the topic."),
    _col("stability", "number", "稳定度", "How well this topic is found again: mean matched top-term Jaccard over redrawn sections with a new seed each, 0 to 1; null where it was not measured on these reports.", null=True),
    _col("name_en", "string", "英文名", "What a reader called it, in English; null where nobody has named a topic of these top terms.", null=True),
    _col("name_zh", "string", "中文名", "What a reader called it, in Chinese; null where nobody has named a topic of these top terms.", null=True),
))  # fmt: skip

TOPIC_SHARES = Table("topic_shares", "one document × topic", "话题占比", ("doc_id", "topic_id"), (
    DOC,
    _col("topic_id", "integer", "话题编号", "Key of topics."),
    _col("share", "number", "占比", "Share of the document's units assigned to the topic.", unit="fraction"),
))  # fmt: skip


def _beside_placebo(name: str, label: str, description: str) -> tuple[Column, Column]:
    """A score, and what the same model gets on texts whose words were shuffled within each report."""
    placebo = f"{name} of the same model on the same reports with their words shuffled; mean of three shuffles."
    return (
        _col(name, "number", label, description, null=True),
        _col(f"{name}_placebo", "number", f"{label}（打乱词序）", placebo, null=True),
    )


TOPIC_QUALITY = Table("topic_quality", "one (model, k): each score beside its placebo, null where it was not measured on these reports", "话题质量", ("model", "k"), (
    _col("model", "string", "模型", "Name of the topic model."),
    _col("k", "integer", "话题数", "Number of topics."),
    *_beside_placebo("npmi", "NPMI", "Mean coherence of the topics in these reports (Lau et al. 2014), by windows of 10 counted words."),
    *_beside_placebo("npmi_20", "NPMI（窗口20）", "The same, by windows of 20."),
    *_beside_placebo("npmi_50", "NPMI（窗口50）", "The same, by windows of 50."),
    *_beside_placebo("npmi_outside", "NPMI（外部语料）", "The same, by windows of 10 in county and national reports."),
    *_beside_placebo("stability_seeds", "种子稳定度", "Mean adjusted Rand index of assignments over pairs of seeds."),
    *_beside_placebo("stability_bootstrap", "自助稳定度", "Mean adjusted Rand index over redrawn sections."),
    *_beside_placebo("ami_themes", "与主题的互信息", "Adjusted mutual information of assignments with the themes."),
    *_beside_placebo("diversity", "词汇多样性", "Share of different words among all top terms."),
    _col("chosen", "boolean", "采用", "The one that the other topic tables are made with."),
))  # fmt: skip

PART = _col("part", "string", "部分", "The whole report, or what one of its stances holds.", allowed=PARTS)

PROFILES = Table("profiles", "one report × part × measure: how concrete, vague, wide and national-sounding it is", "画像", ("doc_id", "part", "measure"), (
    DOC,
    PART,
    _col("measure", "string", "测度", "specificity: share of sentences of the plan with a target or a deadline. vagueness: share of sentences with a word such as 进一步 and neither quantity nor time. diversity: how evenly attention is spread over the policy themes, 0 to 1. firmness: share of promises that bind. numbers: quantities per 1,000 characters. echo_2024: runs of six letters per 1,000 letters that stand in the national report of 2024 too, and not in those of all years; formula: that stand in those of all years."),
    _col("value", "number", "值", "The measure; null where there is nothing to measure.", null=True),
    _col("low", "number", "下限", "Lower end of its 95 % interval; null where too few sentences or promises tell.", null=True),
    _col("high", "number", "上限", "Upper end of its 95 % interval.", null=True),
    _col("n", "integer", "数", "What it is of: sentences; promises for firmness, characters for numbers, letters for echo and formula."),
    _col("method", "string", "区间方法", "What the interval is of, joined by ';': runs of neighbouring sentences drawn anew, errors of reading, errors of labelling; null where there is none.", allowed=INTERVALS, null=True, many=True),
    _col("origin", "string", "来源", "reviewed where people have checked all that it is made of, else parsed.", allowed=ORIGINS),
    _col("percentile", "number", "百分位", "Where the value stands among those of its peers, 0 to 100; null where these are too few.", null=True),
    _col("peers", "integer", "同类数", "How many reports of the same genre and tier it is set among, itself included.", null=True),
))  # fmt: skip

CONCEPT = _col("concept", "string", "概念", "Name of the concept, as in concepts/*.csv beside the reports.")

CONCEPTS = Table("concepts", "one document × part × concept of the lists beside the reports", "概念", ("doc_id", "part", "concept"), (
    DOC, PART, CONCEPT,
    _col("count", "integer", "次数", "Places where a word of the concept stands in the headings and body sentences of the part; words that overlap count once."),
    _col("weighted", "number", "加权次数", "The same places by the weights of their words, 1 where the list gives none."),
    _col("per_1000_chars", "number", "每千字", "weighted for each 1,000 characters of these sentences.", unit="per 1,000 characters"),
    _col("n_sentences", "integer", "句数", "Sentences with a word of the concept.", unit="sentences"),
    _col("sentence_share", "number", "句占比", "Their share of these sentences.", unit="fraction"),
    _col("n_words", "integer", "词数", "Different words of the concept that were found."),
    _col("top_word", "string", "首要词", "The word with most of weighted; null where none was found.", null=True),
    _col("top_word_share", "number", "首要词占比", "Its share of weighted: how much hangs on a single word.", unit="fraction", null=True),
))  # fmt: skip

CONCEPT_WORDS = Table("concept_words", "one place where a word of a concept stands", "概念用词", ("doc_id", "concept", "start"), (
    DOC, SENTENCE, CONCEPT,
    _col("word", "string", "词", "The word, as listed."),
    _col("weight", "number", "权重", "Its weight; 1 where the list gives none."),
    QUOTE, *SPAN,
), "quote")  # fmt: skip

REVIEWS = Table("reviews", "one value, or one whole row, that a person has checked", "人工校订", ("review_id",), (
    _col("review_id", "string", "校订编号", "Stable id."),
    DOC,
    _col("table", "string", "表", "The table that it is about."),
    _col("id", "string", "行编号", "The row of that table; of a stale one to be added, the sentence."),
    _col("quote", "string", "原文", "The words of the source that it is about."),
    _col("action", "string", "操作", "A value changed or found right, a row added, a row removed.", allowed=REVIEW_ACTIONS),
    _col("column", "string", "列", "The column; none where a row is removed.", null=True),
    _col("parsed", "string", "解析值", "The value as it is read now, without the review.", null=True),
    _col("reviewed", "string", "校订值", "The value that the person gives.", null=True),
    _col("reason", "string", "理由", "Why."),
    _col("reviewer", "string", "校订者", "Who."),
    _col("day", "date", "日期", "When."),
    _col("state", "string", "效力", "Laid over the parse, or stale: what it was made for is not there any more.", allowed=REVIEW_STATES),
))  # fmt: skip

FOLLOWUPS = Table("followups", "one numeric target of a report, and what the next report of the district says of it", "目标追踪", ("followup_id",), (
    _col("followup_id", "string", "追踪编号", "Stable id; made of the target and the later report."),
    _col("district", "string", "街道", "Short name of the district."),
    _col("from_doc", "string", "前一报告", "The report that states the target; key of documents."),
    _col("to_doc", "string", "后一报告", "The report of the next year that may answer it; key of documents."),
    _col("metric_id", "string", "目标编号", "The target; key of metrics."),
    _col("result_id", "string", "结果编号", "The quantity that answers it; key of metrics. Empty where nothing does.", null=True),
    _col("base_id", "string", "基数编号", "The level of the year before, where a growth is told by two levels; key of metrics.", null=True),
    _col("answer_id", "string", "回应句", "The sentence of the later review that holds the result or mentions the target; key of sentences.", null=True),
    _col("outcome", "string", "落实情况", "Met or not; reported, with the verdict open; mentioned without its number; or silent.", allowed=OUTCOMES),
    _col("score", "number", "相似度", "How alike the words of target and result are, 0 to 1 (Dice of pairs of characters); none where nothing was found.", null=True),
    _col("why", "string", "依据", "Why they were held together and what keeps the verdict open; joined by ';'.", allowed=FOLLOWED_BY, null=True, many=True),
))  # fmt: skip

REJECTS = Table("rejects", "one registered report that could not be read", "未读入的报告", ("doc_id",), (
    _col("doc_id", "string", "报告编号", "The report, as registered; it is in no other table."),
    _col("file", "string", "文件", "Name of its text file."),
    _col("reason", "string", "原因", "What was found, and what was expected instead."),
    _col("advice", "string", "建议", "What to do."),
))  # fmt: skip

TABLES = (
    DOCUMENTS, SECTIONS, SENTENCES, MENTIONS, METRICS, SPENDING, TIMES, FORMULAS, COMMITMENTS,
    ATTENTION, TERMS, TOPICS, TOPIC_SHARES, TOPIC_QUALITY, PROFILES, CONCEPTS, CONCEPT_WORDS, REVIEWS, FOLLOWUPS, REJECTS,
)  # fmt: skip
BY_NAME = {table.name: table for table in TABLES}
