"""Inside names, dates and sums of money."""

import re

from trees import Tree

MONTH = re.compile(r"(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$", re.IGNORECASE)
YEAR = re.compile(r"(1[89]|20)\d\d$")
TITLES = {
    "president", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "general", "gen.", "senator", "sen.", "minister", "king",
    "prince", "queen", "captain", "colonel", "col.", "lieutenant", "lt.", "major", "maj.", "judge", "justice", "professor",
    "prof.", "governor", "gov.", "secretary", "chief", "officer", "sheikh", "ayatollah", "pope", "saint", "st.", "rep.", "sir",
}  # fmt: skip
# First words of place names that do not depend on the last one: "San" in "San Remo".
FIRST = {"san", "santa", "los", "las", "sri", "hong", "el", "la", "saint", "st."}


def names(tree: Tree) -> None:
    """Of a person's name, and some of places, the first word stands above the others; a title hangs on it."""
    for place, word in enumerate(tree.words):
        if word.tag != "PROPN" or word.relation in {"compound", "flat"}:
            continue
        before = [other for other in tree.under(place, "compound", "nmod") if other < place]
        titles = [other for other in before if tree[other].low in TITLES]
        for title in titles:
            tree[title].relation = "nmod:desc"
        parts = [other for other in before if other not in titles and is_part(tree, other, place)]
        if parts:
            put_first_above(tree, parts[0], place, parts[1:])


def is_part(tree: Tree, before: int, last: int) -> bool:
    person = tree[before].entity == tree[last].entity == "PERSON" and tree[before].tag == "PROPN"
    return person or tree[before].low in FIRST and before == last - 1


def put_first_above(tree: Tree, first: int, last: int, between: list[int]) -> None:
    tree.promote(first, "flat")
    for other in tree.under(last):
        tree.hang(other, first, "flat" if other in between else None)


def dates(tree: Tree) -> None:
    """ "July 4, 2019": the day stands above, the month and the year hang on it."""
    for place, word in enumerate(tree.words):
        if not MONTH.match(word.form) or word.tag != "PROPN":
            continue
        for other in tree.under(place, "nummod", "npadvmod", "appos", "nmod"):
            if tree[other].tag == "NUM":
                tree[other].relation = "nmod:unmarked"
        days = [other for other in tree.under(place, "nmod:unmarked") if not YEAR.match(tree[other].form)]
        if days and days[0] == place + 1:
            tree.promote(days[0], "nmod:unmarked")
            for other in tree.under(place):
                tree.hang(other, days[0])


def sums(tree: Tree) -> None:
    """ "$ 3 million": the sign of the currency stands above the figure."""
    for place, word in enumerate(tree.words):
        figure = word.head
        if word.penn != "$" or word.relation not in {"quantmod", "nmod"} or figure < place or tree[figure].tag != "NUM":
            continue
        tree.promote(place, "nummod")
        for other in tree.under(figure):
            if tree[other].relation not in {"compound", "conj", "cc"}:
                tree.hang(other, place)
        tree[place].relation = "compound" if tree[place].relation == "nummod" else tree[place].relation
