# 数据页。

data-title = 数据：各表、文件与含义
data-name = 街道工作报告：承诺、数字与资金数据表
data-authors = 街道报告项目作者
data-description = 从{ $n }份街道工作报告中读出的{ $tables }张表：数量、资金、日期、数字提法、承诺和主题，每一项都附所在句子。
data-workbook = 全部数据表合为一个工作簿（Excel）
data-dictionary-file = 字段说明（CSV）
data-package = 供程序读取的说明（JSON）
data-files = 文件
data-files-row = 一行为一张表
data-table = 表
data-row = 一行为
data-rows = 行数
data-download = 下载
data-one-row = 一行为{ $row }。
data-key = 主键：
data-columns = { $n }个字段
data-columns-of = “{ $table }”表的字段
data-column = 字段
data-label = 本站名称
data-about = 含义
data-type = 类型
data-unit = 单位
data-allowed = 代码
data-joined = ；
data-dictionary = 字段说明
type-string = 文本{ $many ->
    [true] ，多个值以分号相连
   *[false] {""}
}{ $null ->
    [true] ，可缺
   *[false] {""}
}
type-integer = 整数{ $null ->
    [true] ，可缺
   *[false] {""}
}
type-number = 数值{ $null ->
    [true] ，可缺
   *[false] {""}
}
type-boolean = 真或假{ $null ->
    [true] ，可缺
   *[false] {""}
}
type-date = 日期{ $null ->
    [true] ，可缺
   *[false] {""}
}

data-cite = 如何引用
data-cite-as = 街道报告项目作者：街道工作报告{ $first }—{ $last }：承诺、数字与资金数据表，第{ $version }版。引用单个图表时请加上名称和网址；引用报告请注明发布机关。
data-licences = 许可
data-licence-texts = 报告文本
data-licence-texts-what = 归发布机关所有，此处为研究而引用
data-licence-tables = 数据表与图
data-licence-code = 代码
data-licence-fonts = 图中字体
data-changes = 数据变更
data-changes-how = 与上一次发布的数据表相比。主键相同而值不同的行算作变更；“–”表示当时没有此表或字段不同。
data-changes-row = 一行为一张表
data-changes-none = 这是首次发布的数据表，没有可比的旧表。
data-added = 新增
data-removed = 删除
data-changed = 变更
