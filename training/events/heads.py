"""The event heads: one more layer over the frozen encoder, begun from the encoder's own last layer, and a linear map for each question."""

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn
from torch.nn import functional

ACTS = ["KILL", "ARREST", "FAIL", "FORCE", "ANY_ACTION"]
TYPES = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split()
EVENTS = ["O", *TYPES]
HEADS = 12


class Layer(nn.Module):
    """Self-attention and feed-forward as in the encoder."""

    def __init__(self, width: int = 384, inner: int = 1536):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.widen, self.narrow = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, seen: Tensor) -> Tensor:
        batch, length, width = x.shape
        split = lambda y: y.view(batch, length, HEADS, width // HEADS).transpose(1, 2)
        attended = functional.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=seen[:, None, None, :]
        ).transpose(1, 2)
        x = self.norm(x + self.drop(self.out(attended.reshape(batch, length, width))))
        return self.norm2(x + self.drop(self.narrow(functional.gelu(self.widen(x)))))


class Heads(nn.Module):
    def __init__(self, width: int = 384):
        super().__init__()
        self.layer = Layer(width)
        self.acts = nn.Linear(width, len(ACTS))
        self.events = nn.Linear(width, len(EVENTS))
        self.drop = nn.Dropout(0.2)
        nn.init.constant_(self.acts.bias, -6.0)

    def forward(self, x: Tensor, seen: Tensor, starts: Tensor) -> tuple[Tensor, Tensor]:
        """Scores of acts and logits of events for each word, from the vectors of pieces."""
        y = self.layer(x, seen)
        words = self.drop(torch.gather(y, 1, starts[:, :, None].expand(-1, -1, y.shape[2])))
        return self.acts(words), self.events(words)


def last_layer(model: onnx.ModelProto, layer: Layer) -> None:
    """Begins `layer` from the last layer of reader.onnx, whose weights are kept in eight bits."""
    values = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    whole = [node for node in model.graph.node if node.op_type == "MatMulIntegerToFloat"]
    norms = [node for node in model.graph.node if node.op_type == "LayerNormalization"][-2:]
    end = next(index for index, node in enumerate(model.graph.node) if node.op_type == "GatherND")
    inside = [node for node in model.graph.node[:end] if node in whole][-6:]
    for module, node in zip([layer.query, layer.key, layer.value, layer.out, layer.widen, layer.narrow], inside, strict=True):
        weight, scale, bias = (values[node.input[place]] for place in (1, 3, 6))
        module.weight.data = torch.tensor((weight.astype(np.float32) * scale).T.copy())
        module.bias.data = torch.tensor(bias)
    for module, node in zip([layer.norm, layer.norm2], norms, strict=True):
        module.weight.data, module.bias.data = (torch.tensor(values[name]) for name in node.input[1:3])
