"""spaCy's entities (OntoNotes 5) as those of the worldwide newswire corpus, which knows nine classes."""

import re
from collections.abc import Callable, Iterable

Span = tuple[int, int, str]
Fit = Callable[[str, Span], Span | None]

# TIME, PERCENT, CARDINAL, ORDINAL and QUANTITY are no class of the corpus.
CLASSES = {
    "PERSON": "Person",
    "ORG": "Organization",
    "GPE": "Location",
    "LOC": "Location",
    "NORP": "NORP",
    "FAC": "Facility",
    "DATE": "Date",
    "MONEY": "Money",
    "PRODUCT": "Product",
    "EVENT": "Misc",
    "WORK_OF_ART": "Misc",
    "LAW": "Misc",
    "LANGUAGE": "Misc",
}
ARTICLE = re.compile(r"(the|a|an)\s+", re.IGNORECASE)
POSSESSIVE = re.compile(r"\s*['’]s?$")
CALENDAR = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun)[a-z]*\b|\b(1\d|20)\d\d\b",
    re.IGNORECASE,
)
BEFORE_DATE = re.compile(
    r"(this|last|next|past|early|earlier|late|later|mid|about|around|between|of|from|by|since|in|on|end|beginning|middle"
    r"|spring|summer|autumn|winter|-)\s+",
    re.IGNORECASE,
)
SIGN = re.compile(r"((US|HK|NZ|A|C|N|S)?\s?[$€£₦₹]\s*|Rs\.?\s*)$")
CURRENCY = re.compile(
    r"[$€£₦₹]|\b(rs|usd|eur|gbp)\b|dollar|euro|pound|yen|yuan|naira|rupee|peso|rand|shilling|shekel|baht",
    re.IGNORECASE,
)


def mapped(text: str, spans: Iterable[Span], fits: list[Fit]) -> list[dict[str, int | str]]:
    """The spans whose class the corpus has, each changed or dropped by the rules in their order."""
    kept = []
    for start, end, label in spans:
        span: Span | None = (start, end, CLASSES[label]) if label in CLASSES else None
        for fit in fits:
            span = fit(text, span) if span else None
        if span:
            kept.append({"start": span[0], "end": span[1], "label": span[2]})
    return kept


def bare(text: str, span: Span) -> Span | None:
    """Without article and possessive: OntoNotes has "the Navy's", the corpus "Navy"."""
    start, end, label = span
    article = ARTICLE.match(text[start:end])
    start += article.end() if article else 0
    possessive = POSSESSIVE.search(text[start:end])
    end -= len(possessive[0]) if possessive else 0
    return (start, end, label) if start < end else None


def calendar(text: str, span: Span) -> Span | None:
    """Only dates of the calendar, without what stands before them: "late June" is "June", "two weeks" is none."""
    start, end, label = span
    if label != "Date":
        return span
    if not CALENDAR.search(text[start:end]):
        return None
    while before := BEFORE_DATE.match(text[start:end]):
        start += before.end()
    return start, end, label


def currency(text: str, span: Span) -> Span | None:
    """Money with the sign of its currency, which OntoNotes leaves out; a share is no money."""
    start, end, label = span
    if label != "Money":
        return span
    sign = SIGN.search(text[max(0, start - 8) : start])
    start -= len(sign[0]) if sign else 0
    return (start, end, label) if CURRENCY.search(text[start:end]) else None


FITS: list[Fit] = [bare, calendar, currency]
