"""The few signs that the grammar itself knows: marks and particles, none of them a word by itself."""

LIST_MARK = "、"
AND = "和"
JOINING = (AND, "及")
JOINTS = LIST_MARK + "".join(JOINING) + "与"
DE = "的"  # joins what says which one to its noun
FROM = ("从", "由")  # before a time: since when something has changed
SUCH_AS = "等"  # ends a list of examples
EACH = "每"
NEW = "新"  # in front of a verb: that it is done to what was not there before
NOT = ("未", "没", "不")  # in front of a verb: that it does not happen
BEFORE_AND_AFTER = ("前", "后")  # behind what tells a time: 秋收|后
CELL = "|"  # between the cells of a row
DONE = "了"  # behind a verb: that it has happened
CHINESE_SIGNS = ("一", "鿿")  # the first and the last of the common ones
