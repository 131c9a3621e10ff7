"""The conversion on sentences of our own. Needs neither spaCy nor a model: python3 -m unittest test_to_ud"""

import unittest

from entities import FITS, mapped
from to_ud import to_ud
from trees import Tree, Word

# Each word of spaCy's tree: form, part of speech, Penn tag, place of its head from 1 (0: the root), relation, entity.
SENTENCES = {
    "a preposition hangs on its noun": (
        """Shells NOUN NNS 2 nsubj
           fell VERB VBD 0 ROOT
           near ADP IN 2 prep
           the DET DT 5 det
           port NOUN NN 3 pobj
           of ADP IN 5 prep
           Doro PROPN NNP 6 pobj
           . PUNCT . 2 punct""",
        "2 nsubj, 0 root, 5 case, 5 det, 2 obl, 7 case, 5 nmod, 2 punct",
    ),
    "two prepositions hang on one noun": (
        """They PRON PRP 2 nsubj
           ran VERB VBD 0 ROOT
           out ADP IN 2 prep
           of ADP IN 3 prep
           town NOUN NN 4 pobj""",
        "2 nsubj, 0 root, 5 case, 5 case, 2 obl",
    ),
    "an agent in a passive": (
        """Roads NOUN NNS 3 nsubjpass
           were AUX VBD 3 auxpass
           mined VERB VBN 0 ROOT
           by ADP IN 3 agent
           rebels NOUN NNS 4 pobj""",
        "3 nsubj:pass, 3 aux:pass, 0 root, 5 case, 3 obl:agent",
    ),
    "a clause after a preposition": (
        """He PRON PRP 2 nsubj
           fled VERB VBD 0 ROOT
           after ADP IN 2 prep
           shooting VERB VBG 3 pcomp
           guards NOUN NNS 4 dobj""",
        "2 nsubj, 0 root, 4 mark, 2 advcl, 4 obj",
    ),
    "a predicate stands above its copula": (
        """Doro PROPN NNP 3 nsubj
           is AUX VBZ 0 ROOT
           calm ADJ JJ 2 acomp
           . PUNCT . 2 punct""",
        "3 nsubj, 3 cop, 0 root, 3 punct",
    ),
    "what exists is the subject": (
        """There PRON EX 2 expl
           was AUX VBD 0 ROOT
           fire NOUN NN 2 attr""",
        "2 expl, 0 root, 2 nsubj",
    ),
    "all conjuncts hang on the first": (
        """Tanks NOUN NNS 6 nsubj
           , PUNCT , 1 punct
           trucks NOUN NNS 1 conj
           and CCONJ CC 3 cc
           men NOUN NNS 3 conj
           came VERB VBD 0 ROOT""",
        "6 nsubj, 3 punct, 1 conj, 5 cc, 1 conj, 0 root",
    ),
    "the subject of a small clause is an object": (
        """They PRON PRP 2 nsubj
           forced VERB VBD 0 ROOT
           him PRON PRP 5 nsubj
           to PART TO 5 aux
           leave VERB VB 2 ccomp""",
        "2 nsubj, 0 root, 2 obj, 5 mark, 2 xcomp",
    ),
    "the first of two clauses side by side is the root": (
        """It PRON PRP 2 nsubj
           rained VERB VBD 5 ccomp
           , PUNCT , 5 punct
           guns NOUN NNS 5 nsubj
           fired VERB VBD 0 ROOT""",
        "2 nsubj, 0 root, 5 punct, 5 nsubj, 2 parataxis",
    ),
    "a person's first name stands above the last": (
        """General PROPN NNP 3 compound PERSON
           Ada PROPN NNP 3 compound PERSON
           Okoro PROPN NNP 4 nsubj PERSON
           spoke VERB VBD 0 ROOT""",
        "2 nmod:desc, 4 nsubj, 2 flat, 0 root",
    ),
    "the day stands above its month": (
        """On ADP IN 0 ROOT
           June PROPN NNP 1 pobj DATE
           4 NUM CD 2 nummod DATE""",
        "3 case, 3 nmod:unmarked, 0 root",
    ),
    "expressions of several words": (
        """Ports NOUN NNS 2 nsubj
           shut VERB VBD 0 ROOT
           because SCONJ IN 2 prep
           of ADP IN 3 pcomp
           raids NOUN NNS 3 pobj""",
        "2 nsubj, 0 root, 5 case, 3 fixed, 2 obl",
    ),
}


def tree_of(lines: str) -> Tree:
    return Tree([word_of(*line.split()) for line in lines.splitlines()])


def word_of(form: str, tag: str, penn: str, head: str, relation: str, entity: str = "") -> Word:
    return Word(form, tag, penn, form.lower(), int(head) - 1, relation, entity)


class Conversion(unittest.TestCase):
    def test_sentences(self) -> None:
        for name, (given, expected) in SENTENCES.items():
            with self.subTest(name):
                found = ", ".join(f"{word.head + 1} {word.relation}" for word in to_ud(tree_of(given)).words)
                self.assertEqual(found, expected)

    def test_parts_of_speech(self) -> None:
        tree = to_ud(tree_of("When SCONJ WRB 2 advmod\nfell VERB VBD 0 ROOT\nall PRON DT 2 nsubj"))
        self.assertEqual([word.tag for word in tree.words], ["ADV", "VERB", "DET"])


class Entities(unittest.TestCase):
    def fitted(self, text: str, entity: str, label: str) -> list[tuple[str, int | str]]:
        start = text.index(entity)
        spans = mapped(text, [(start, start + len(entity), label)], FITS)
        return [(text[int(span["start"]) : int(span["end"])], span["label"]) for span in spans]

    def test_boundaries(self) -> None:
        self.assertEqual(self.fitted("It hit the Navy's pier", "the Navy's", "ORG"), [("Navy", "Organization")])
        self.assertEqual(self.fitted("Talks in late June 2031", "late June 2031", "DATE"), [("June 2031", "Date")])
        self.assertEqual(self.fitted("It took two weeks", "two weeks", "DATE"), [])
        self.assertEqual(self.fitted("A fine of US $ 500", "500", "MONEY"), [("US $ 500", "Money")])
        self.assertEqual(self.fitted("Seven ships sank", "Seven", "CARDINAL"), [])


if __name__ == "__main__":
    unittest.main()
