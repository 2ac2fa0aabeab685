"""What a parsed text says: each number in its clause, and each field of it decided by named rules.

``report.py`` walks through a text and asks field after field; ``clause.py`` is what their rules see of a number,
``kinds.py`` which kinds of number and word a rule needs, ``columns.py`` what heads it in a table, ``over.py`` what
stands over its sentence, ``limits.py`` the time limits of a whole paragraph and ``row_limits.py`` those of a row,
``titles.py`` what an item is about; ``kept.py`` keeps what was worked out.
A field, a file: ``status.py`` (goals in ``status_goals.py``, plans in ``status_in_plan.py``, stocks in
``status_stock.py``, times in ``status_by_time.py``), ``aspect.py`` (with ``aspect_by_place.py`` and ``course.py``),
``bound.py``, ``per.py``, ``part.py``, ``due.py``, ``period.py`` (comparisons in ``period_compared.py``, plans in
``period_in_plan.py``, columns in ``period_in_table.py``); of money ``flow.py`` (with ``flow_by_place.py``),
``purpose.py``, ``recipients.py``; of formulas ``gloss.py``.
Promised actions: ``commitments.py`` walks through them, ``ahead.py`` says where, ``promise_reading.py`` how a sentence
is read, ``promise_marks.py``, ``promise_tokens.py`` and ``promise_clause.py`` are what the rules see,
``promise_told.py`` says what a sentence tells besides, ``promise_parts.py`` what a clause is to those around it,
``promise_row.py`` what the row of a table is, ``promise.py`` is what they make; the rules of its fields are in
``promise_verb.py`` (pairs of verbs in ``promise_pairs.py``, phrases in front in ``promise_phrase.py``, values in
``promise_value.py``, limits in ``promise_limit.py``, what becomes of things in ``promise_becomes.py``, what is tried in
``promise_modal.py``), ``promise_stated.py`` and ``promise_plain.py``, ``promise_object.py``, ``promise_items.py``,
``promise_due.py``, ``firmness.py`` and ``left_out.py`` (lines and wishes in ``left_out_lines.py``).
The field ``indicator`` fills several: ``indicator.py`` has the order of its rules, ``indicator_counted.py`` those for a
number in front of what it counts, ``indicator_named.py`` those for one behind its name; ``indicator_of_it.py`` those
for words that only say something of a thing named before, ``indicator_attribute.py`` those for what is told of it in an
amount, a mean or a time, ``indicator_given.py`` those for what each is given, ``indicator_served.py`` those for what a
place or a payment does for somebody, ``indicator_laid_beside.py`` those for what is laid beside a timetable,
``indicator_goal.py``, ``indicator_account.py``, ``indicator_ranked.py``, ``indicator_change.py`` and
``indicator_rate.py`` those for goals, for the sides of an account, for places in a ranking, for changes and for rates;
``phrase.py`` is what they see, ``noun_phrase.py``, ``lists.py``, ``context.py`` and ``trim.py`` find the words;
``crosswalk.py`` leads from these to the canonical indicators of ``canonical.py``, and ``likeness.py`` says what their
words tell beyond these.
``moments.py`` puts times into the calendar, ``caveats.py`` says what to keep in mind, ``ids.py`` makes stable ids,
``explain.py`` tells which rule decided what; ``rows/`` makes the rows of the tables.
"""
