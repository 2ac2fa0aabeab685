"""Every closed vocabulary, declared once: as a type for code, and as the tuple of its words for tables and checks.

Themes are no type: they are declared in the lexicon, and code does not depend on which there are.

What a word means stands in the codebook of the annotation; what it is called on pages, in the catalogue.
"""

from __future__ import annotations

from typing import Literal, get_args

from analysis.lexicon import layers

Genre = Literal[
    "plan", "review", "review_plan", "midyear", "progress", "budget", "account", "bulletin", "list", "outline", "news",
    "other",
]  # fmt: skip
Tier = Literal["township", "county", "city", "province", "nation"]
OutlineKind = Literal["headings", "run_in", "none"]
Stance = Literal["review", "plan", "situation", "other"]
SentenceType = Literal["heading", "body", "front", "glossary"]
MentionKind = Literal["measure", "qualifier", "time", "formula", "label", "unexplained"]
Dimension = Literal[
    "count", "money", "area", "length", "volume", "mass", "energy", "power", "ratio", "duration", "rank", "unknown",
]  # fmt: skip
Bound = Literal["exact", "approx", "over", "under", "range"]
Aspect = Literal["level", "change", "share", "rank"]
Status = Literal["achieved", "target", "baseline"]
Caveat = Literal[
    "approximate", "lower_bound", "upper_bound", "range", "mixed_period", "subtotal_of", "not_public_money",
    "foreign_currency",
]  # fmt: skip
Flow = Literal[
    "expenditure", "investment", "revenue", "relief", "capital", "output", "income", "penalty", "funding", "rnd",
    "other",
]  # fmt: skip
TimeType = Literal["point", "period", "deadline", "duration", "recurrence"]
Firmness = Literal["binding", "effort", "neutral"]
Origin = Literal["parsed", "reviewed"]
ShareOrigin = Literal["parsed", "reviewed", "sampled"]  # sampled: people have reviewed a random sample
Interval = Literal["blocks", "reading", "labelling"]  # what the interval of such a measure is of
ReviewAction = Literal["change", "add", "remove"]
ReviewState = Literal["applied", "stale"]
Outcome = Literal["met", "not_met", "reported", "mentioned", "silent"]
# Why a target was held against a result, or what keeps the verdict open.
FollowedBy = Literal[
    "same_code", "same_words", "same_place", "from_base", "narrower", "other_words", "other_action",
    "other_unit", "other_bound", "other_years", "no_base", "constant_prices", "several", "named", "words_only",
]  # fmt: skip

THEMES: tuple[str, ...] = tuple(layers.read(layers.PACKAGE / "themes.toml").content())  # declared with their words
GENERAL = "general"  # the theme of what belongs to no policy
GENRES: tuple[str, ...] = get_args(Genre)
TIERS: tuple[str, ...] = get_args(Tier)
OUTLINES: tuple[str, ...] = get_args(OutlineKind)
STANCES: tuple[str, ...] = get_args(Stance)
PARTS: tuple[str, ...] = ("whole", *STANCES)  # what a measure of a report may be of
SENTENCE_TYPES: tuple[str, ...] = get_args(SentenceType)
MENTION_KINDS: tuple[str, ...] = get_args(MentionKind)
DIMENSIONS: tuple[str, ...] = get_args(Dimension)
BOUNDS: tuple[str, ...] = get_args(Bound)
ASPECTS: tuple[str, ...] = get_args(Aspect)
STATUSES: tuple[str, ...] = get_args(Status)
CAVEATS: tuple[str, ...] = get_args(Caveat)
FLOWS: tuple[str, ...] = get_args(Flow)
TIME_TYPES: tuple[str, ...] = get_args(TimeType)
FIRMNESSES: tuple[str, ...] = get_args(Firmness)
ORIGINS: tuple[str, ...] = get_args(Origin)
SHARE_ORIGINS: tuple[str, ...] = get_args(ShareOrigin)
INTERVALS: tuple[str, ...] = get_args(Interval)
REVIEW_ACTIONS: tuple[str, ...] = get_args(ReviewAction)
REVIEW_STATES: tuple[str, ...] = get_args(ReviewState)
OUTCOMES: tuple[str, ...] = get_args(Outcome)
FOLLOWED_BY: tuple[str, ...] = get_args(FollowedBy)
