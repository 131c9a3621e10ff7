"""Writes a trained reader as ONNX with eight-bit weights and fixed eight-bit ranges of activations, so that what is computed for a
sentence does not depend on the others of its batch: `python export.py --run DIR --data DIR --out DIR`."""

import argparse
import hashlib
import json
import random
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from batches import batched, example, tensors
from corpora import Sentence, entity_corpus, treebank
from encoder import Size
from reader_model import Labels, Mix, ReaderModel
from train import ENTITIES, TREES
from wordpiece import WordPieces

MICROSOFT = "com.microsoft"
# With seven bits the sums of u8 x s8 products fit the sixteen bits in which processors without VNNI add them up.
WEIGHT_RANGE = 63


class Graph:
    """ONNX nodes and constants in the order in which they are made. Values are known by their names."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def const(self, value: np.ndarray) -> str:
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def op(self, kind: str, *inputs: str, domain: str = "", **settings) -> str:
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], domain=domain, name=name, **settings))
        return name

    def give(self, kind: str, value: str, name: str, **settings) -> None:
        self.nodes.append(helper.make_node(kind, [value], [name], name=name, **settings))


def main() -> None:
    options = arguments()
    facts = json.loads((options.run / "facts.json").read_text())
    labels = Labels(**facts["labels"])
    vocabulary = (options.run / "vocabulary.txt").read_text(encoding="utf-8").splitlines()
    model = ReaderModel(Size(layers=facts["layers"], vocabulary=len(vocabulary)), labels)
    model.load_state_dict(torch.load(options.run / "model.pt", map_location="cpu"))
    model.eval()
    ranges = activation_ranges(model, labels, WordPieces(vocabulary), options)
    options.out.mkdir(parents=True, exist_ok=True)
    onnx.save(graph_of(model, ranges), options.out / "reader.onnx")
    (options.out / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    hashes = {name: hashlib.sha256((options.out / name).read_bytes()).hexdigest() for name in ("reader.onnx", "vocabulary.txt")}
    told = {"version": options.version, "labels": labels.__dict__, "data": facts["data"], "sha256": hashes}
    (options.out / "reader.json").write_text(json.dumps(told, indent=2) + "\n")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder that train.py wrote")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and ner/, to see the usual range of activations")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", default="1")
    return parser.parse_args()


def calibration(options: argparse.Namespace) -> list[Sentence]:
    files = [treebank(options.data / file, free_only=True) for file in TREES] + [entity_corpus(options.data / ENTITIES)]
    chance = random.Random(1)
    return [sentence for sentences in files for sentence in chance.sample(sentences, 200)]


@torch.no_grad()
def activation_ranges(model: ReaderModel, labels: Labels, pieces: WordPieces, options) -> dict[nn.Module, tuple[float, float]]:
    """For the input of every linear map, the range that holds all but the rarest values."""
    seen: dict[nn.Module, list[torch.Tensor]] = {}

    def note(module: nn.Module, inputs: tuple) -> None:
        seen.setdefault(module, []).append(extremes(inputs[0].flatten()))

    hooks = [one.register_forward_pre_hook(note) for one in model.modules() if isinstance(one, nn.Linear)]
    for batch in batched([example(sentence, pieces) for sentence in calibration(options)], 2048, None):
        given = tensors(batch, labels)
        syntax, entities = model.words_of(given["pieces"], given["shapes"], given["starts"])
        model.tree.arcs(syntax)
        model.tree.relations_to_all(syntax)
    for hook in hooks:
        hook.remove()
    return {module: (min(float(e[0]) for e in es), max(float(e[1]) for e in es)) for module, es in seen.items()}


def extremes(values: torch.Tensor) -> torch.Tensor:
    count = max(1, values.numel() // 100_000)
    return torch.stack([values.kthvalue(count).values, values.kthvalue(values.numel() - count + 1).values])


def graph_of(model: ReaderModel, ranges) -> onnx.ModelProto:
    graph = Graph()
    layers = encoder(graph, model, ranges)
    # Batch gather: for each sentence the rows of its words' first pieces.
    rows = graph.op("Cast", graph.op("Unsqueeze", "starts", graph.const(np.array([2]))), to=TensorProto.INT64)
    words = [graph.op("GatherND", layer, rows, batch_dims=1) for layer in layers]
    syntax = mixed(graph, model.syntax_mix, words)
    entities = mixed(graph, model.entity_mix, words)
    graph.give("Cast", graph.op("ArgMax", plain_linear(graph, model.tag, syntax), axis=2, keepdims=0), "tags", to=TensorProto.INT32)
    tree(graph, model, ranges, syntax)
    graph.give("Identity", plain_linear(graph, model.entity, entities), "entities")
    graph.give("Identity", plain_linear(graph, model.arms, entities), "arms")
    return model_of(graph)


def model_of(graph: Graph) -> onnx.ModelProto:
    whole, real = TensorProto.INT32, TensorProto.FLOAT
    info = helper.make_tensor_value_info
    inputs = [info("pieces", whole, ["batch", "length"]), info("shapes", whole, ["batch", "length"]), info("starts", whole, ["batch", "words"])]
    outputs = [
        info("tags", whole, ["batch", "words"]),
        info("arcs", real, ["batch", "words", "words"]),
        info("relations", whole, ["batch", "words", "words"]),
        info("entities", real, ["batch", "words", None]),
        info("arms", real, ["batch", "words", None]),
    ]
    body = helper.make_graph(graph.nodes, "reader", inputs, outputs, graph.constants)
    return helper.make_model(body, opset_imports=[helper.make_opsetid("", 18), helper.make_opsetid(MICROSOFT, 1)], ir_version=9)


def encoder(graph: Graph, model: ReaderModel, ranges) -> list[str]:
    part = model.encoder
    seen = graph.op("Cast", graph.op("Greater", "pieces", graph.const(np.array(0, np.int32))), to=TensorProto.INT32)
    length = graph.op("Shape", "pieces", start=1, end=2)
    places = graph.op("Slice", graph.const(array(part.places.weight)), graph.const(np.array([0])), length)
    x = graph.op("Add", graph.op("Add", embedded(graph, part.words.weight, "pieces"), places), graph.op("Gather", graph.const(array(part.shapes.weight)), "shapes"))
    x = graph.op("LayerNormalization", x, *norm(graph, part.norm), axis=-1, epsilon=1e-12)
    vectors = [x]
    for layer in part.layers:
        x = attention(graph, layer, ranges, x, seen)
        wide = graph.op("Gelu", linear(graph, layer.widen, ranges, x), domain=MICROSOFT)
        x = residual(graph, layer.norm2, linear(graph, layer.narrow, ranges, wide), x)
        vectors.append(x)
    return vectors


def embedded(graph: Graph, table: torch.Tensor, ids: str) -> str:
    """Rows of a table kept in eight bits with a scale a row."""
    values = array(table)
    scales = np.abs(values).max(axis=1, keepdims=True) / 127 + 1e-12
    rows = graph.op("Gather", graph.const(np.round(values / scales).astype(np.int8)), ids)
    return graph.op("Mul", graph.op("Cast", rows, to=TensorProto.FLOAT), graph.op("Gather", graph.const(scales.astype(np.float32)), ids))


def attention(graph: Graph, layer: nn.Module, ranges, x: str, seen: str) -> str:
    eight = quantized(graph, ranges[layer.query], x)
    parts = [multiplied(graph, one, eight) for one in (layer.query, layer.key, layer.value)]
    attended = graph.op("MultiHeadAttention", *parts, "", seen, domain=MICROSOFT, num_heads=layer.heads)
    return residual(graph, layer.norm, linear(graph, layer.out, ranges, attended), x)


def residual(graph: Graph, module: nn.LayerNorm, x: str, before: str) -> str:
    # Sum, not Add: the runtime would join an Add and this into SkipLayerNormalization, which takes eight times as long.
    return graph.op("LayerNormalization", graph.op("Sum", x, before), *norm(graph, module), axis=-1, epsilon=1e-12)


def norm(graph: Graph, module: nn.LayerNorm) -> list[str]:
    return [graph.const(array(module.weight)), graph.const(array(module.bias))]


def quantized(graph: Graph, extent: tuple[float, float], x: str) -> tuple[str, str, str]:
    """A tensor in eight bits without sign, with its scale and zero."""
    low, high = min(0.0, extent[0]), max(0.0, extent[1])
    scale = (high - low) / 255
    zero = round(-low / scale)
    names = graph.const(np.array(scale, np.float32)), graph.const(np.array(zero, np.uint8))
    return graph.op("QuantizeLinear", x, *names), *names


def multiplied(graph: Graph, module: nn.Linear, eight: tuple[str, str, str]) -> str:
    """A linear map in whole numbers, one scale an output."""
    x, scale, zero = eight
    weight = array(module.weight)
    scales = np.abs(weight).max(axis=1) / WEIGHT_RANGE + 1e-12
    whole = np.round(weight / scales[:, None]).astype(np.int8).T
    zeros = graph.const(np.zeros(len(scales), np.int8))
    given = [x, graph.const(whole), scale, graph.const(scales.astype(np.float32)), zero, zeros, graph.const(array(module.bias))]
    return graph.op("MatMulIntegerToFloat", *given, domain=MICROSOFT)


def linear(graph: Graph, module: nn.Linear, ranges, x: str) -> str:
    return multiplied(graph, module, quantized(graph, ranges[module], x))


def plain_linear(graph: Graph, module: nn.Linear, x: str) -> str:
    return graph.op("Add", graph.op("MatMul", x, graph.const(array(module.weight).T)), graph.const(array(module.bias)))


def mixed(graph: Graph, mix: Mix, vectors: list[str]) -> str:
    shares = (torch.softmax(mix.weights, 0) * mix.scale).tolist()
    parts = [graph.op("Mul", one, graph.const(np.array(share, np.float32))) for one, share in zip(vectors, shares, strict=True)]
    return graph.op("Sum", *parts)


def tree(graph: Graph, model: ReaderModel, ranges, words: str) -> None:
    part = model.tree
    gelu = lambda module: graph.op("Gelu", linear(graph, module[0], ranges, words), domain=MICROSOFT)
    turned = lambda x: graph.op("Transpose", x, perm=[0, 2, 1])
    heads, heads2 = gelu(part.head), gelu(part.head2)
    pull = graph.op("MatMul", linear(graph, part.arc, ranges, gelu(part.dependent)), turned(heads))
    graph.nodes.append(helper.make_node("Add", [pull, turned(plain_linear(graph, part.arc_head, heads))], ["arcs"], name="arcs"))
    width = part.pair.in_features
    pairs = linear(graph, part.pair, ranges, gelu(part.dependent2))
    rows = graph.op("Reshape", pairs, graph.const(np.array([0, -1, width])))
    scores = graph.op("MatMul", rows, turned(heads2))
    shape = graph.op("Concat", graph.op("Shape", "starts"), graph.const(np.array([part.relations, -1])), axis=0)
    biases = graph.op("Unsqueeze", turned(plain_linear(graph, part.pair_head, heads2)), graph.const(np.array([1])))
    named = graph.op("Add", graph.op("Reshape", scores, shape), biases)
    graph.give("Cast", graph.op("ArgMax", named, axis=2, keepdims=0), "relations", to=TensorProto.INT32)


def array(parameter: torch.Tensor) -> np.ndarray:
    return parameter.detach().numpy()


if __name__ == "__main__":
    main()
