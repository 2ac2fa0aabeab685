# 搜索。

search-title = 搜索报告
search-short = 搜索
search-box = 字词
search-how = 可查句子、指标和数字提法：输入汉字，或拼音（全拼、首字母均可）。
search-without = 搜索需要脚本，而此处脚本已停用。各份报告可阅读全文：
search-none = 没有同时含有这些字词的内容。
search-found = 找到{ $n }条
search-first = 找到{ $n }条，显示前{ $shown }条
search-indicator = 指标
search-formula = 提法
search-sentence = 句子
