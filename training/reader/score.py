"""Scores on development data: greedy heads and labels, which decoding only betters."""

from collections.abc import Callable

from torch import Tensor

from answers import Answers
from batches import Example, batched, tensors
from reader_model import Labels

Reader = Callable[[dict[str, Tensor]], Answers]


def tree_scores(reader: Reader, examples: list[Example], labels: Labels) -> dict[str, float]:
    """Shares of words with the right tag, the right head, and the right head and universal relation (as in CoNLL 2018)."""
    right = {"upos": 0, "uas": 0, "las": 0}
    count = 0
    for batch in batched(examples, 4096, None):
        given = tensors(batch, labels)
        answers = reader(given)
        heads = answers.arcs.masked_fill(~given["present"][:, None, :], -1e9).argmax(2)
        for row, one in enumerate(batch):
            gold = one.sentence
            count += len(gold.words)
            for word, (tag, head, relation) in enumerate(zip(gold.tags, gold.heads, gold.relations, strict=True), 1):
                found = int(heads[row, word])
                named = labels.relations[int(answers.relations[row, word, found])]
                right["upos"] += labels.tags[int(answers.tags[row, word])] == tag
                right["uas"] += found == head
                right["las"] += found == head and universal(named) == universal(relation)
    return {name: round(100 * value / count, 2) for name, value in right.items()}


def universal(relation: str) -> str:
    return relation.split(":")[0]


def entity_scores(reader: Reader, examples: list[Example], labels: Labels) -> dict[str, float]:
    """Micro precision, recall and F1 of exact spans with their class."""
    found = wanted = right = 0
    for batch in batched(examples, 4096, None):
        best = reader(tensors(batch, labels)).entities.argmax(2)
        for row, one in enumerate(batch):
            gold = spans(one.sentence.entities)
            ours = spans([labels.entities[best[row, index + 1]] for index in range(len(one.sentence.words))])
            found, wanted, right = found + len(ours), wanted + len(gold), right + len(ours & gold)
    shares = {"precision": right / max(1, found), "recall": right / wanted, "f1": 2 * right / (found + wanted)}
    return {name: round(100 * share, 2) for name, share in shares.items()}


def spans(labels: list[str]) -> set[tuple[int, int, str]]:
    """First word, last word and class of every span; an I without its B begins one."""
    result = set()
    start, kind = 0, "O"
    for index, label in enumerate([*labels, "O"]):
        if label[2:] != kind[2:] or not label.startswith("I"):
            if kind != "O":
                result.add((start, index - 1, kind[2:]))
            start, kind = index, label
    return result
