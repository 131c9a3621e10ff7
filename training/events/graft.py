"""Grafts trained event heads onto models/reader/reader.onnx as one more output, `acts`; all that was there stays bit for bit."""

import argparse
import hashlib
import json
import random
import sys
from pathlib import Path

import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

sys.path.append(str(Path(__file__).parent.parent / "reader"))
from features import layers_of
from heads import ACTS, HEADS, Heads
from teach import batches, padded, read

# From training/reader, which is found last: its own files have other names than these.
from export import Graph, attention, extremes, linear, plain_linear, residual  # noqa: E402

MICROSOFT = "com.microsoft"
#: What the reader calls the acts.
NAMES = {"KILL": "killing", "ARREST": "arrest", "FAIL": "omission", "FORCE": "force", "ANY_ACTION": "act"}


class Graft(Graph):
    """Nodes whose names are not those of the graph that they are added to."""

    def const(self, value) -> str:
        name = f"events-c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(value.copy() if value.ndim else value, name))
        return name

    def op(self, kind: str, *inputs: str, domain: str = "", **settings) -> str:
        name = f"events-v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [name], domain=domain, name=name, **settings))
        return name


@torch.no_grad()
def activation_ranges(model: Heads, examples: list) -> dict[nn.Module, tuple[float, float]]:
    """For the input of every linear map, the range that holds all but the rarest values."""
    seen: dict[nn.Module, list[torch.Tensor]] = {}
    note = lambda module, inputs: seen.setdefault(module, []).append(extremes(inputs[0].flatten()))
    hooks = [one.register_forward_pre_hook(note) for one in model.modules() if isinstance(one, nn.Linear)]
    for batch in batches(examples, None, most=256):
        x, given, starts, _ = padded(batch)
        if given.all():
            model(x, given, starts)
    for hook in hooks:
        hook.remove()
    return {module: (min(float(one[0]) for one in all_), max(float(one[1]) for one in all_)) for module, all_ in seen.items()}


def grafted(model: onnx.ModelProto, heads: Heads, ranges) -> onnx.ModelProto:
    nodes = model.graph.node
    x = layers_of(model)[-2]
    seen = next(node.input[4] for node in nodes if node.op_type == "MultiHeadAttention")
    rows = next(node.input[1] for node in nodes if node.op_type == "GatherND")
    graph, layer = Graft(), heads.layer
    layer.heads = HEADS
    x = attention(graph, layer, ranges, x, seen)
    wide = graph.op("Gelu", linear(graph, layer.widen, ranges, x), domain=MICROSOFT)
    x = residual(graph, layer.norm2, linear(graph, layer.narrow, ranges, wide), x)
    words = graph.op("GatherND", x, rows, batch_dims=1)
    graph.give("Identity", plain_linear(graph, heads.acts, words), "acts")
    nodes.extend(graph.nodes)
    model.graph.initializer.extend(graph.constants)
    model.graph.output.append(helper.make_tensor_value_info("acts", TensorProto.FLOAT, ["batch", "words", None]))
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--base", type=Path, required=True, help="folder with reader.onnx and reader.json without event heads")
    parser.add_argument("--heads", type=Path, required=True, help="what teach.py wrote")
    parser.add_argument("--features", type=Path, required=True, help="folder with the vectors, to see the usual range of activations")
    parser.add_argument("--corpora", nargs="+", default=["ipe", "ours", "plv", "stories"])
    parser.add_argument("--sure", type=Path, required=True, help="thresholds of the acts, which teach.py prints last")
    parser.add_argument("--version", default="1.1")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    heads = Heads()
    heads.load_state_dict(torch.load(options.heads))
    heads.eval()
    examples = [one for name in options.corpora for one in read(options.features, name, 1)]
    ranges = activation_ranges(heads, random.Random(1).sample(examples, 800))
    model = grafted(onnx.load(options.base / "reader.onnx"), heads, ranges)
    onnx.save(model, options.out / "reader.onnx")
    facts = json.loads((options.base / "reader.json").read_text())
    facts["version"] = options.version
    facts["labels"]["acts"] = [NAMES[act] for act in ACTS]
    facts["sure"] = json.loads(options.sure.read_text())
    facts["sha256"]["reader.onnx"] = hashlib.sha256((options.out / "reader.onnx").read_bytes()).hexdigest()
    (options.out / "reader.json").write_text(json.dumps(facts, indent=2) + "\n")


if __name__ == "__main__":
    main()
