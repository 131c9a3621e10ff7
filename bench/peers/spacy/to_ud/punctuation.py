"""
Where marks hang, by the guidelines of Universal Dependencies: a mark at the edge of a phrase on the head of that phrase, as
high as it can without an arc across, a pair of marks on the head of what they enclose. The same idea as Udapi's FixPunct.
"""

from trees import Tree

PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", "``": "''", '"': '"', "'": "'"}
FINAL = {".", "!", "?", "..."}


def punctuation(tree: Tree) -> None:
    marks = [place for place, word in enumerate(tree.words) if word.tag == "PUNCT" and word.relation != "root"]
    marks = [place for place in marks if not tree.has(place)]
    for place in marks:
        tree[place].relation = "punct"
    paired = enclosing(tree, marks)
    for place in marks:
        head = paired.get(place)
        head = edge(tree, place) if head is None else head
        if head is not None:
            tree.hang(place, head)


def enclosing(tree: Tree, marks: list[int]) -> dict[int, int]:
    """The head for each mark of a pair, where what the pair encloses has one head alone."""
    heads: dict[int, int] = {}
    waiting: list[int] = []
    for place in marks:
        start = next((other for other in reversed(waiting) if PAIRS[tree[other].form] == tree[place].form), None)
        if start is not None:
            waiting = [other for other in waiting if other < start]
            inside = [other for other in range(start + 1, place) if other not in marks]
            tops = [other for other in inside if not start < tree[other].head < place]
            if len(tops) == 1:
                heads[start] = heads[place] = tops[0]
        elif tree[place].form in PAIRS:
            waiting.append(place)
    return heads


def edge(tree: Tree, place: int) -> int | None:
    """The lower of the two highest words whose phrases end before and begin after the mark."""
    words = [other for other, word in enumerate(tree.words) if word.tag != "PUNCT"]
    before = [other for other in words if other < place]
    after = [other for other in words if other > place] if tree[place].form not in FINAL else []
    left = climb(tree, before[-1], place) if before else None
    right = climb(tree, after[0], place) if after else None
    if left is None or right is None:
        return right if left is None else left
    return left if tree.is_above(right, left) else right


def climb(tree: Tree, word: int, mark: int) -> int:
    """The highest word above this one that lies on the same side of the mark."""
    while tree[word].head >= 0 and (tree[word].head < mark) == (word < mark):
        word = tree[word].head
    return word
