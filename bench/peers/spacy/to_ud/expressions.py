"""Expressions of several words of which the first stands above the others."""

from trees import Tree

# The words, and what the first of them then is; None where spaCy's relation stays.
FIXED: dict[tuple[str, ...], str | None] = {
    ("such", "as"): "case",
    ("due", "to"): "case",
    ("according", "to"): "case",
    ("because", "of"): "case",
    ("instead", "of"): "case",
    ("prior", "to"): "case",
    ("as", "to"): "case",
    ("as", "of"): "case",
    ("as", "for"): "case",
    ("depending", "on"): "case",
    ("as", "well", "as"): "cc",
    ("rather", "than"): "cc",
    ("as", "well"): "advmod",
    ("of", "course"): "advmod",
    ("kind", "of"): None,
    ("sort", "of"): None,
    ("so", "that"): "mark",
    ("as", "if"): "mark",
    ("as", "though"): "mark",
    ("in", "order"): "mark",
    ("more", "than"): "advmod",
    ("less", "than"): "advmod",
    ("up", "to"): None,
    ("each", "other"): None,
    ("one", "another"): None,
}


# These only before a figure: "more than 80".
BEFORE_FIGURES = {("more", "than"), ("less", "than"), ("up", "to")}


def fixed_expressions(tree: Tree) -> None:
    place = 0
    while place < len(tree):
        words = next((words for words in sorted(FIXED, key=len, reverse=True) if stands(tree, place, words)), None)
        if words == ("in", "order"):
            purpose(tree, place)
        elif words:
            join(tree, place, len(words), FIXED[words])
        place += len(words) if words else 1


def stands(tree: Tree, place: int, words: tuple[str, ...]) -> bool:
    after = place + len(words)
    if tuple(word.low for word in tree.words[place:after]) != words:
        return False
    if any(tree.has(other, "pobj") for other in range(place, after)):
        return False
    if words in BEFORE_FIGURES:
        return after < len(tree) and tree[after].tag in {"NUM", "SYM"}
    return words[1] != "of" or words[0] not in {"kind", "sort"} or tree[place].relation in {"advmod", "npadvmod"}


def join(tree: Tree, first: int, length: int, relation: str | None) -> None:
    """Puts the first of the words where the uppermost is, and the others below it."""
    members = range(first, first + length)
    top = next(place for place in members if tree[place].head not in members)
    if tree[top].head < 0 and relation:
        return
    tree[first].head, tree[first].relation = tree[top].head, relation or tree[top].relation
    for place in members:
        for other in tree.under(place):
            if other not in members:
                tree.hang(other, first)
    for place in members[1:]:
        tree[place].head, tree[place].relation = first, "fixed"


def purpose(tree: Tree, first: int) -> None:
    """ "in order to leave": the verb stands where the noun was."""
    noun = first + 1
    verbs = tree.under(noun, "acl")
    if verbs and tree[first].head == noun:
        tree.promote(verbs[0], "fixed")
        tree[verbs[0]].relation = "advcl"
        tree[first].head, tree[first].relation, tree[noun].head = verbs[0], "mark", first
