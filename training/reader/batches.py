"""Sentences as tensors: word pieces, shapes, the first piece of each word, and the answers; in batches of like length."""

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from corpora import Sentence
from reader_model import UNKNOWN, Labels
from shapes import shape_of
from wordpiece import WordPieces




@dataclass(frozen=True)
class Example:
    """A sentence in numbers. Row 0 of every column of words is the root."""

    sentence: Sentence
    pieces: list[int]
    shapes: list[int]
    starts: list[int]


def example(sentence: Sentence, vocabulary: WordPieces) -> Example:
    pieces, shapes, starts = [vocabulary.first], [0], [0]
    for word in sentence.words:
        starts.append(len(pieces))
        of_word = vocabulary.of(word)
        pieces += of_word
        shapes += [shape_of(word)] * len(of_word)
    return Example(sentence, [*pieces, vocabulary.last], [*shapes, 0], starts)


def batched(examples: list[Example], most_pieces: int, chance: random.Random | None) -> list[list[Example]]:
    """Batches of at most `most_pieces` with padding; with `chance`, of other sentences each time and in random order."""
    noise = (lambda: chance.uniform(0.9, 1.1)) if chance else (lambda: 1.0)
    batches: list[list[Example]] = [[]]
    for one in sorted(examples, key=lambda one: len(one.pieces) * noise()):
        longest = max([len(one.pieces), *(len(other.pieces) for other in batches[-1])])
        if batches[-1] and longest * (len(batches[-1]) + 1) > most_pieces:
            batches.append([])
        batches[-1].append(one)
    if chance:
        chance.shuffle(batches)
    return batches


def tensors(batch: list[Example], labels: Labels) -> dict[str, Tensor]:
    """The columns of a batch, padded. Answers that a corpus does not give are -1."""
    sentences = [one.sentence for one in batch]
    rooted = lambda given, order: [UNKNOWN, *(order.index(value) if value in order else UNKNOWN for value in given)]
    columns = {
        "pieces": (0, [one.pieces for one in batch]),
        "shapes": (0, [one.shapes for one in batch]),
        "starts": (0, [one.starts for one in batch]),
        "present": (0, [[1] * len(one.starts) for one in batch]),
        "tags": (UNKNOWN, [rooted(sentence.tags, labels.tags) for sentence in sentences]),
        "relations": (UNKNOWN, [rooted(sentence.relations, labels.relations) for sentence in sentences]),
        "heads": (UNKNOWN, [[UNKNOWN, *sentence.heads] for sentence in sentences]),
        "entities": (UNKNOWN, [rooted(sentence.entities, labels.entities) for sentence in sentences]),
        "arms": (UNKNOWN, [rooted(sentence.arms, labels.arms) for sentence in sentences]),
    }
    padded = {name: pad(rows, filler) for name, (filler, rows) in columns.items()}
    padded["present"] = padded["present"].bool()
    return padded


def pad(rows: list[list[int]], filler: int) -> Tensor:
    longest = max(len(row) for row in rows)
    return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])
