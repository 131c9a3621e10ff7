"""Relations that differ in name alone, or by the kind of word they hang on."""

from trees import Tree

NOMINAL = {"NOUN", "PROPN", "PRON", "NUM", "SYM", "X"}

# ClearNLP's name of a relation to that of Universal Dependencies. Names that are the same are left out.
NAMES = {
    "ROOT": "root",
    "agent": "obl",
    "acomp": "xcomp",
    "attr": "xcomp",
    "auxpass": "aux:pass",
    "csubjpass": "csubj:pass",
    "dative": "iobj",
    "dobj": "obj",
    "intj": "discourse",
    "meta": "parataxis",
    "neg": "advmod",
    "nsubjpass": "nsubj:pass",
    "oprd": "xcomp",
    "pcomp": "advcl",
    "pobj": "obl",
    "poss": "nmod:poss",
    "preconj": "cc:preconj",
    "predet": "det:predet",
    "prt": "compound:prt",
    "quantmod": "advmod",
    "relcl": "acl:relcl",
}


def relations(tree: Tree) -> None:
    for place, word in enumerate(tree.words):
        word.relation = special(tree, place) or NAMES.get(word.relation) or word.relation


def special(tree: Tree, place: int) -> str | None:
    word = tree[place]
    head = tree[word.head] if word.head >= 0 else None
    if head is None:
        return "root"
    if word.relation == "aux" and word.penn == "TO":
        return "mark"
    if word.relation == "quantmod" and word.penn == "DT":
        return "det"
    if word.relation == "ccomp" and word.tag == "ADJ" and not is_predicate(tree, place):
        return "xcomp"
    if word.relation == "npadvmod":
        return adverbial(tree, place)
    if word.relation == "nmod" and not tree.has(place, "case") and place < word.head:
        return "amod" if word.tag == "ADJ" else "compound"
    if word.relation == "prep":
        return "advmod" if word.tag == "ADV" else "obl"
    if word.relation == "ccomp" and head.tag in NOMINAL and not is_predicate(tree, word.head):
        return "acl"
    return None


def adverbial(tree: Tree, place: int) -> str:
    """A noun phrase without preposition: "left [Monday]", "the meeting [Monday]", "two [years] old"."""
    word = tree[place]
    if word.tag == "ADV":
        return "advmod"
    if word.tag == "PRON" and word.low.endswith(("self", "selves")):
        return "nmod:unmarked" if tree[word.head].tag in NOMINAL else "obl:unmarked"
    return "nmod:unmarked" if tree[word.head].tag in NOMINAL and not is_predicate(tree, word.head) else "obl:unmarked"


def is_predicate(tree: Tree, place: int) -> bool:
    """Whether a clause is built on the word: "he is a [member]"."""
    return tree.has(place, "cop", "nsubj", "nsubjpass", "nsubj:pass")
