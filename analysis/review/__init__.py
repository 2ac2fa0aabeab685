"""What people have reviewed, laid over what was read: values set right, rows added, rows taken out.

``layer.py`` finds the row of each review and sets its values, or says that the review is stale; ``added.py`` makes
whole rows; ``follow.py`` brings what depends on a set value in step with it; ``why.py`` says who set what, and why. All
of it happens to the rows of one report, before they become tables.
"""
