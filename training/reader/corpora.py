"""The corpora that the reader learns from, as sentences of words with what is known of them."""

import gzip
import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

FREE_GUM_GENRES = {
    "academic", "bio", "court", "essay", "interview", "letter", "news", "podcast", "speech", "textbook", "voyage",
}  # fmt: skip
LONGEST_SENTENCE = 150


@dataclass(frozen=True)
class Sentence:
    """Words, and what a corpus says of them: a tree (tags, heads, relations; head 0 is the root) or spans of entities."""

    words: list[str]
    tags: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)
    entities: list[str] = field(default_factory=list)
    arms: list[str] = field(default_factory=list)


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def treebank(path: Path, free_only: bool) -> list[Sentence]:
    """The sentences of a CoNLL-U file; of GUM, when `free_only`, those of genres that are free for any use."""
    sentences, rows, document = [], [], ""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc id"):
                document = line.split("=")[1].strip()
            elif line[0].isdigit():
                row = line.rstrip("\n").split("\t")
                if row[0].isdigit():
                    rows.append(row)
            elif not line.strip() and rows:
                if not (free_only and is_closed(document)):
                    sentences.append(tree(rows))
                rows = []
    return sentences


def is_closed(document: str) -> bool:
    genre = re.match(r"GUM_([a-z]+)_", document)
    return document.startswith("GUM") and not (genre and genre[1] in FREE_GUM_GENRES)


def tree(rows: list[list[str]]) -> Sentence:
    column = lambda number: [row[number] for row in rows]
    return Sentence(column(1), column(3), [int(head) for head in column(6)], column(7))


def entity_corpus(path: Path) -> list[Sentence]:
    """The sentences of a file of documents with entity spans. Its texts are already words between white space."""
    sentences = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            sentences += sentences_of(document["text"], document["spans"])
    return sentences


def sentences_of(text: str, spans: list[dict]) -> list[Sentence]:
    sentences, words, labels = [], [], []
    starts = {span["start"]: span for span in spans}
    within = None
    for match in re.finditer(r"\S+|\n", text):
        word = match[0]
        if match.start() in starts:
            within = starts[match.start()]
            label = f"B-{within['label']}"
        else:
            label = f"I-{within['label']}" if within and match.start() < within["end"] else "O"
        if word != "\n":
            words.append(word)
            labels.append(label)
        ends = word == "\n" or (word in ".?!" and label == "O")
        if words and (ends or len(words) >= LONGEST_SENTENCE):
            sentences.append(Sentence(words, entities=labels))
            words, labels = [], []
    if words:
        sentences.append(Sentence(words, entities=labels))
    return sentences
