"""Parts of speech where the tree of Universal Dependencies asks for another one."""

from trees import Tree


# Determiners that stay what they are where their noun is left out: "[all] are well".
ALSO_ALONE = {"all", "any", "both", "each", "either", "neither", "some", "another", "the"}
# Adjectives within names, which keep their part of speech: "the [United] States".
ADJECTIVES = {
    "united", "national", "international", "federal", "central", "general", "new", "old", "great", "high", "supreme", "royal",
    "public", "special", "foreign", "civil", "social", "white", "black", "red", "green", "grand", "democratic", "american",
    "muslim", "islamic", "european", "african", "northern", "southern", "eastern", "western", "military", "chief", "deputy",
    "prime", "nuclear", "political", "economic", "human", "holy", "big", "little", "final", "free",
}  # fmt: skip


def tags(tree: Tree) -> None:
    for place, word in enumerate(tree.words):
        word.tag = tag(tree, place)


def tag(tree: Tree, place: int) -> str:
    word = tree[place]
    if word.form == "%":
        return "SYM"
    if word.penn == "WRB":
        return "ADV"
    if word.penn == "DT" and word.tag == "PRON" and word.low in ALSO_ALONE:
        return "DET"
    if word.tag == "ADP" and word.relation == "advmod" and word.penn == "IN":
        return "ADV"
    if word.tag == "PROPN" and word.relation in {"compound", "amod"} and word.low in ADJECTIVES:
        word.relation = "amod"
        return "ADJ"
    if word.tag == "AUX" and word.relation not in {"aux", "aux:pass", "cop"} and is_content_verb(tree, place):
        return "VERB"
    if word.relation == "mark" and word.tag == "ADP":
        return "SCONJ"
    if word.relation == "case" and word.tag == "SCONJ":
        return "ADP"
    return word.tag


def is_content_verb(tree: Tree, place: int) -> bool:
    """A "be" that says that something exists, and "do" or "have" of one's own; not an auxiliary whose verb is left out."""
    word = tree[place]
    return tree.has(place, "expl") if word.lemma == "be" else tree.has(place, "obj")
