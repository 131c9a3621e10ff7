"""What a reader, in whatever form, answers for a batch; training and export are scored by the same code."""

from dataclasses import dataclass

import torch
from torch import Tensor

from reader_model import ReaderModel


@dataclass(frozen=True)
class Answers:
    """Row 0 of every sentence is the root. Shapes as in README.md."""

    tags: Tensor
    arcs: Tensor
    relations: Tensor
    entities: Tensor
    arms: Tensor


@torch.no_grad()
def answers_of(model: ReaderModel, batch: dict[str, Tensor]) -> Answers:
    """The answers of the model as it was trained, in 32-bit floating point."""
    model.eval()
    syntax, entities = model.words_of(batch["pieces"], batch["shapes"], batch["starts"])
    arcs, relations = model.tree.arcs(syntax), model.tree.relations_to_all(syntax)
    return Answers(
        model.tag(syntax).argmax(2), arcs, relations.argmax(2), model.entity(entities), model.arms(entities)
    )
