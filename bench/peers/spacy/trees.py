"""Dependency trees as the rules change them, and CoNLL-U."""

import gzip
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Word:
    """A word of a sentence. `head` is the place of its head in the sentence, -1 for the root."""

    form: str
    tag: str
    penn: str
    lemma: str
    head: int
    relation: str
    entity: str = ""

    @property
    def low(self) -> str:
        return self.form.lower()


class Tree:
    """The words of one sentence and what hangs on what. Rules change it in place."""

    def __init__(self, words: list[Word]):
        self.words = words

    def __getitem__(self, place: int) -> Word:
        return self.words[place]

    def __len__(self) -> int:
        return len(self.words)

    def under(self, place: int, *relations: str) -> list[int]:
        """The words that hang on a word, in order; only those with one of the relations, if any is given."""
        return [
            other
            for other, word in enumerate(self.words)
            if word.head == place and (not relations or word.relation in relations)
        ]

    def has(self, place: int, *relations: str) -> bool:
        return bool(self.under(place, *relations))

    def hang(self, place: int, head: int, relation: str | None = None) -> None:
        """Hangs a word on another one; refuses what would close a circle."""
        if head == place or self.is_above(place, head):
            return
        self.words[place].head = head
        if relation:
            self.words[place].relation = relation

    def promote(self, place: int, relation: str) -> int:
        """Puts a word where its head is, and the head below it under the relation. The head, which keeps what hangs on it."""
        word = self.words[place]
        old = word.head
        word.head, word.relation = self.words[old].head, self.words[old].relation
        self.words[old].head, self.words[old].relation = place, relation
        return old

    def is_above(self, upper: int, place: int) -> bool:
        while place >= 0:
            if place == upper:
                return True
            place = self.words[place].head
        return False

    def span(self, place: int) -> tuple[int, int]:
        """The first and the last word of what hangs on a word, itself included."""
        below = [other for other in range(len(self.words)) if self.is_above(place, other)]
        return below[0], below[-1]


def read_treebank(path: Path) -> list[list[list[str]]]:
    """The rows of each sentence of a CoNLL-U file, without ranges of words and empty nodes."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        blocks = file.read().split("\n\n")
    sentences = [[line.split("\t") for line in block.split("\n") if line.split("\t")[0].isdigit()] for block in blocks]
    return [rows for rows in sentences if rows]


def conllu(trees: list[Tree]) -> str:
    return "".join("".join(map(row, enumerate(tree.words))) + "\n" for tree in trees)


def row(numbered: tuple[int, Word]) -> str:
    place, word = numbered
    return f"{place + 1}\t{word.form}\t_\t{word.tag}\t_\t_\t{word.head + 1}\t{word.relation}\t_\t_\n"
