"""A BERT encoder (Devlin et al. 2019) whose every layer is given back, and its weights from a file that others published."""

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from shapes import SHAPES


@dataclass(frozen=True)
class Size:
    """How large an encoder is."""

    layers: int = 6
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    positions: int = 512


class Layer(nn.Module):
    """Self-attention and feed-forward, each with a residual and a normalisation after it."""

    def __init__(self, size: Size):
        super().__init__()
        self.heads = size.heads
        self.query = nn.Linear(size.width, size.width)
        self.key = nn.Linear(size.width, size.width)
        self.value = nn.Linear(size.width, size.width)
        self.out = nn.Linear(size.width, size.width)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.widen = nn.Linear(size.width, size.inner)
        self.narrow = nn.Linear(size.inner, size.width)
        self.norm2 = nn.LayerNorm(size.width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)
        attended = functional.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=seen[:, None, None, :]
        )
        attended = attended.transpose(1, 2).reshape(batch, length, width)
        x = self.norm(x + self.drop(self.out(attended)))
        return self.norm2(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """Word pieces and the shapes of their words in, one vector a piece and layer out. Word vectors stay as they were trained."""

    def __init__(self, size: Size):
        super().__init__()
        self.words = nn.Embedding(size.vocabulary, size.width)
        self.words.weight.requires_grad_(False)
        self.places = nn.Embedding(size.positions, size.width)
        self.shapes = nn.Embedding(len(SHAPES), size.width)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(size) for _ in range(size.layers))

    def forward(self, pieces: Tensor, shapes: Tensor) -> list[Tensor]:
        seen = pieces != 0
        places = torch.arange(pieces.shape[1])
        x = self.drop(self.norm(self.words(pieces) + self.places(places) + self.shapes(shapes)))
        vectors = [x]
        for layer in self.layers:
            vectors.append(layer(vectors[-1], seen))
        return vectors


NAMES = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "out",
    "attention.output.LayerNorm": "norm",
    "intermediate.dense": "widen",
    "output.dense": "narrow",
    "output.LayerNorm": "norm2",
}


def fill(encoder: Encoder, weights: dict[str, Tensor], take: list[int]) -> None:
    """Copies published weights (names as in Hugging Face's BertModel) into the encoder; its n-th layer is layer take[n]."""
    kinds = weights["embeddings.token_type_embeddings.weight"][0]
    with torch.no_grad():
        encoder.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        encoder.places.weight.copy_(weights["embeddings.position_embeddings.weight"] + kinds)
        encoder.norm.weight.copy_(weights["embeddings.LayerNorm.weight"])
        encoder.norm.bias.copy_(weights["embeddings.LayerNorm.bias"])
        for layer, number in zip(encoder.layers, take, strict=True):
            for theirs, ours in NAMES.items():
                for part in ("weight", "bias"):
                    given = weights[f"encoder.layer.{number}.{theirs}.{part}"]
                    layer.get_submodule(ours).get_parameter(part).copy_(given)
