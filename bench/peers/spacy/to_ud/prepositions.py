"""A preposition hangs on its noun: not "sat > on > chair" but "sat > chair > on"."""

from trees import Tree

from .relations import NOMINAL, is_predicate

PREPOSITIONS = {"prep", "agent", "dative", "pcomp"}


def prepositions(tree: Tree) -> None:
    # From the innermost on, so that of "out of the house" both words come to hang on the noun.
    for place in sorted(range(len(tree)), key=lambda place: -depth(tree, place)):
        if is_preposition(tree, place):
            lower(tree, place)


def is_preposition(tree: Tree, place: int) -> bool:
    return tree.has(place, "pobj", "pcomp") and is_like_preposition(tree, place)


def is_like_preposition(tree: Tree, place: int) -> bool:
    word = tree[place]
    due = word.low == "due" and word.relation != "acomp"
    return due or word.penn in {"IN", "TO"} or word.relation in {"prep", "agent", "dative"}


def depth(tree: Tree, place: int) -> int:
    steps = 0
    while tree[place].head >= 0:
        place, steps = tree[place].head, steps + 1
    return steps


def lower(tree: Tree, place: int) -> None:
    """Puts the object of a preposition where the preposition was."""
    noun = (tree.under(place, "pobj") or tree.under(place, "pcomp"))[0]
    is_clause = tree[noun].relation == "pcomp" and tree[noun].tag in {"VERB", "AUX"}
    role = tree[place].relation
    tree.promote(noun, "mark" if is_clause else "case")
    if role in PREPOSITIONS:
        tree[noun].relation = role_of(tree, noun, is_clause, role)
    for other in tree.under(place):
        lone = tree[other].relation in {"prep", "pcomp"} and not tree.has(other)
        tree.hang(other, noun, "case" if lone else None)


def role_of(tree: Tree, noun: int, is_clause: bool, role: str) -> str:
    head = tree[noun].head
    nominal = head >= 0 and tree[head].tag in NOMINAL and not is_predicate(tree, head)
    if role == "pcomp" or head >= 0 and is_like_preposition(tree, head):
        return "pobj"
    if is_clause:
        return "acl" if nominal else "advcl"
    if role == "agent":
        return "obl:agent"
    return "nmod" if nominal else "obl"
