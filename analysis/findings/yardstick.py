FILE = "yardstick.csv"
KINDS = ("chance", "plan and review", "next year", "other place")
