# The annotated source of a report.

evidence-title = { $report }: the report, and what was read from it
evidence-description = The whole text of { $report } with { $n ->
    [one] one number
   *[other] { $n } numbers
} marked, and why each was read as it was.
evidence-lead = The whole text, character for character: { $characters ->
    [one] one character
   *[other] { $characters } characters
}, { $sentences ->
    [one] one sentence
   *[other] { $sentences } sentences and headings
}, { $marks ->
    [0] no number.
    [one] one number.
   *[other] { $marks } numbers. Choose one to see what was read from it, by which rule and which words.
}
evidence-unknown = not known
evidence-original = Original address
evidence-more = More about this text
evidence-kinds = Kinds of numbers
evidence-themes = Themes of sentences
evidence-legend = Show only some
evidence-how = Each number is marked by its kind, and each sentence underlined in the colour of its theme; the theme stands where it changes.
evidence-text = The text
evidence-reading = What was read
evidence-choose = Choose a marked number in the text.
evidence-without = Point at a marked number for what was read from it. Why it was read so is shown by a script, which is switched off here; all values are in the tables of the page “data”.
evidence-previous = Previous number
evidence-next = Next number

# What the panel beside the text says.
evidence-fields = What was read, and why
evidence-why = told by
evidence-used = Used in
evidence-unused = No table or figure shows it by itself; it is part of counts.
evidence-copy = Copy link
evidence-copied = Copied
evidence-copy-line = Copy this line
evidence-wrong = This is wrong
evidence-wrong-how = Say what is right, and this line of the reviewed layer takes its place at the end of the file:
evidence-wrong-none = No value of this number can be set by a line of the reviewed layer.
evidence-field = Field
evidence-whole = All of it: no quantity or time
evidence-new = What is right
evidence-reason = Why
evidence-reviewer = Your name
evidence-sentence = The sentence
evidence-close = Close
evidence-part = Part of another number
evidence-removed = set aside by hand
evidence-checked = checked by hand on { $day }
evidence-set = set right by hand on { $day }; read by the rules as: { $read }

# How a number is told in a line.
evidence-quoted = “{ $words }”
evidence-each = { $yuan } yuan each
evidence-for = for { $period }
evidence-due = due { $day }
