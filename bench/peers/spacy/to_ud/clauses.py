"""Clauses whose place in the tree differs."""

from trees import Tree

SPEECH = {
    "say", "tell", "ask", "add", "think", "know", "believe", "guess", "hope", "suppose", "report", "write", "note", "claim",
    "explain", "warn", "state", "argue", "announce", "reply", "answer", "mean", "see", "feel", "find", "suggest", "declare",
}  # fmt: skip
TELLING = {"tell", "ask", "advise", "teach", "pay", "show", "cost", "promise", "remind", "inform", "take"}
FINITE = {"VBD", "VBZ", "VBP", "MD"}


def is_finite(tree: Tree, place: int) -> bool:
    """Whether a clause has a verb that stands for a time."""
    verbs = [place, *tree.under(place, "aux", "auxpass", "aux:pass", "cop")]
    return any(tree[verb].penn in FINITE for verb in verbs)


def small_clauses(tree: Tree) -> None:
    """ "told [them] to leave", "saw [him] fall": the subject of the clause is an object of the verb above."""
    for place, word in enumerate(tree.words):
        if word.relation != "ccomp" or word.head < 0 or tree.has(place, "mark") or is_finite(tree, place):
            continue
        subjects = tree.under(place, "nsubj", "nsubjpass")
        if subjects and word.head < subjects[0] < place and tree[word.head].tag == "VERB":
            tree.hang(subjects[0], word.head, "dobj")
            word.relation = "xcomp"


def recipients(tree: Tree) -> None:
    """ "told [them] to leave", "paid [him]": who is told, asked or paid is no direct object."""
    for place, word in enumerate(tree.words):
        if word.relation == "dobj" and tree[word.head].lemma in TELLING and tree[word.head].tag == "VERB":
            others = [other for other in tree.under(word.head, "dobj", "ccomp", "xcomp") if other > place]
            if others:
                word.relation = "dative"


def expletives(tree: Tree) -> None:
    """ "[it] is clear that he left": the clause is the subject."""
    for place, word in enumerate(tree.words):
        if word.relation != "nsubj" or word.low != "it" or tree[word.head].tag != "ADJ" or not tree.has(word.head, "cop"):
            continue
        clauses = [other for other in tree.under(word.head, "ccomp", "xcomp") if other > word.head]
        if clauses:
            word.relation = "expl"
            tree[clauses[0]].relation = "csubj"


def loose_clauses(tree: Tree) -> None:
    """ "It rained, we left": of two main clauses side by side the first stands above."""
    for place, word in enumerate(tree.words):
        if word.relation != "ccomp" or word.head < place or tree.has(place, "mark") or tree[word.head].lemma in SPEECH:
            continue
        if is_finite(tree, place):
            tree.promote(place, "parataxis")
