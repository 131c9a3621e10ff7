"""One encoder with a head for each question asked of a sentence: tags, tree, entities, arms and quantities."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from encoder import Encoder, Size

UNKNOWN = -1


@dataclass(frozen=True)
class Labels:
    """The answers that each head may give, in the order of its outputs."""

    tags: list[str]
    relations: list[str]
    entities: list[str]
    arms: list[str]


class Mix(nn.Module):
    """A learned average of the encoder's layers (Peters et al. 2018)."""

    def __init__(self, layers: int):
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(layers))
        self.scale = nn.Parameter(torch.ones(1))

    def forward(self, vectors: list[Tensor]) -> Tensor:
        shares = torch.softmax(self.weights, 0) * self.scale
        return sum(share * vector for share, vector in zip(shares, vectors, strict=True))


def hidden(width: int, out: int) -> nn.Module:
    return nn.Sequential(nn.Linear(width, out), nn.GELU(), nn.Dropout(0.33))


class Tree(nn.Module):
    """Deep biaffine attention (Dozat & Manning 2017): for each word, a score for every head and a relation to every head."""

    def __init__(self, width: int, relations: int, arc: int = 256, relation: int = 96):
        super().__init__()
        self.dependent, self.head = hidden(width, arc), hidden(width, arc)
        self.arc = nn.Linear(arc, arc)
        self.arc_head = nn.Linear(arc, 1)
        self.dependent2, self.head2 = hidden(width, relation), hidden(width, relation)
        self.pair = nn.Linear(relation, relations * relation)
        self.pair_head = nn.Linear(relation, relations)
        self.relations = relations

    def arcs(self, words: Tensor) -> Tensor:
        """Scores [batch, word, head]."""
        heads = self.head(words)
        return self.arc(self.dependent(words)) @ heads.transpose(1, 2) + self.arc_head(heads).transpose(1, 2)

    def relations_to_all(self, words: Tensor) -> Tensor:
        """Scores [batch, word, relation, head]."""
        heads = self.head2(words)
        return self.pairs(words) @ heads.transpose(1, 2)[:, None] + self.pair_head(heads).transpose(1, 2)[:, None]

    def relations_to(self, words: Tensor, chosen: Tensor) -> Tensor:
        """Scores [batch, word, relation] of the relations of each word to one head, whose number `chosen` gives."""
        heads = self.head2(words)
        heads = torch.gather(heads, 1, chosen[:, :, None].expand(-1, -1, heads.shape[2]))
        return (self.pairs(words) @ heads[..., None])[..., 0] + self.pair_head(heads)

    def pairs(self, words: Tensor) -> Tensor:
        batch, count, _ = words.shape
        return self.pair(self.dependent2(words)).view(batch, count, self.relations, -1)


class ReaderModel(nn.Module):
    """Words are the first pieces of words; word 0 is [CLS], which stands for the root of the tree."""

    def __init__(self, size: Size, labels: Labels):
        super().__init__()
        self.encoder = Encoder(size)
        self.syntax_mix = Mix(size.layers + 1)
        self.entity_mix = Mix(size.layers + 1)
        self.tag = nn.Linear(size.width, len(labels.tags))
        self.tree = Tree(size.width, len(labels.relations))
        self.entity = nn.Linear(size.width, len(labels.entities))
        self.arms = nn.Linear(size.width, len(labels.arms))
        self.drop = nn.Dropout(0.2)

    def words_of(self, pieces: Tensor, shapes: Tensor, starts: Tensor) -> tuple[Tensor, Tensor]:
        """Vectors of words for the syntactic and for the entity heads."""
        vectors = self.encoder(pieces, shapes)
        rows = starts[:, :, None].expand(-1, -1, vectors[0].shape[2])
        pick = lambda mix: self.drop(torch.gather(mix(vectors), 1, rows))
        return pick(self.syntax_mix), pick(self.entity_mix)

    def tree_loss(self, batch: dict[str, Tensor]) -> Tensor:
        words, _ = self.words_of(batch["pieces"], batch["shapes"], batch["starts"])
        real = batch["heads"] >= 0
        arcs = self.tree.arcs(words).masked_fill(~batch["present"][:, None, :], -1e9)
        relations = self.tree.relations_to(words, batch["heads"].clamp(min=0))
        return (
            functional.cross_entropy(self.tag(words)[real], batch["tags"][real])
            + functional.cross_entropy(arcs[real], batch["heads"][real])
            + functional.cross_entropy(relations[real], batch["relations"][real], ignore_index=UNKNOWN)
        )

    def entity_loss(self, batch: dict[str, Tensor]) -> Tensor:
        _, words = self.words_of(batch["pieces"], batch["shapes"], batch["starts"])
        real = batch["entities"] >= 0
        words = words[real]
        entities = functional.cross_entropy(self.entity(words), batch["entities"][real])
        return entities + functional.cross_entropy(self.arms(words), batch["arms"][real])
