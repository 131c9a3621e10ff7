"""A predicate stands above its copula: not "is > mayor" but "mayor > is"."""

from trees import Tree

PLACES = {
    "where", "here", "there", "home", "away", "back", "in", "out", "up", "down", "over", "off", "on", "together", "how", "why",
}  # fmt: skip
FORMS = {"be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re", "'m", "’m"}


def copulas(tree: Tree) -> None:
    for place, word in enumerate(tree.words):
        if word.low not in FORMS or word.relation in {"aux", "auxpass", "cop"}:
            continue
        predicate = predicate_of(tree, place)
        if predicate is not None:
            raise_predicate(tree, place, predicate)
        elif tree.has(place, "expl"):
            for other in tree.under(place, "attr", "acomp"):
                tree[other].relation = "nsubj"


def predicate_of(tree: Tree, place: int) -> int | None:
    """What is said of the subject of this "be"; none where it says that something exists."""
    if tree.has(place, "expl"):
        return None
    complements = tree.under(place, "attr", "acomp")
    if complements:
        return complements[0]
    phrases = [other for other in tree.under(place, "obl") if tree.has(other, "case", "mark") and other > place]
    adverbs = [other for other in tree.under(place, "advmod", "prep") if tree[other].low in PLACES]
    clauses = [other for other in tree.under(place, "ccomp", "advcl", "xcomp", "pcomp") if other > place]
    found = sorted(adverbs + phrases[:1]) or clauses
    return found[0] if found and tree.has(place, "nsubj", "csubj") else None


def raise_predicate(tree: Tree, place: int, predicate: int) -> None:
    is_clause = tree[predicate].relation in {"ccomp", "advcl", "xcomp", "pcomp"}
    tree.promote(predicate, "cop")
    for other in tree.under(place):
        if tree[other].relation == "attr":
            tree[other].relation = "nsubj" if not tree.has(predicate, "nsubj") else "advcl"
        outer = is_clause and tree[other].relation in {"nsubj", "csubj"}
        tree.hang(other, predicate, f"{tree[other].relation}:outer" if outer else None)
