"""All conjuncts hang on the first one, each with the conjunction and the comma before it."""

from trees import Tree


def coordination(tree: Tree) -> None:
    for place, word in enumerate(tree.words):
        if word.relation == "conj" and word.head >= 0:
            for other in tree.under(word.head, "cc", "punct"):
                if word.head < other < place and is_nearest(tree, other, place):
                    tree.hang(other, place)
    for place, word in enumerate(tree.words):
        first = word.head
        while word.relation == "conj" and first >= 0 and tree[first].relation == "conj":
            first = tree[first].head
        if word.relation == "conj" and first >= 0:
            tree.hang(place, first)


def is_nearest(tree: Tree, other: int, place: int) -> bool:
    """Whether no conjunct of the same head stands between the two."""
    return not any(other < conjunct < place for conjunct in tree.under(tree[place].head, "conj"))
