"""What the frozen encoder of models/reader sees of sentences: the vectors of some of its layers, for every piece."""

import argparse
import json
from collections import defaultdict
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper

MOST_PIECES = 200


def layers_of(model: onnx.ModelProto) -> list[str]:
    """The outputs of the embeddings and of each layer: what its second normalisation gives."""
    norms = [node.output[0] for node in model.graph.node if node.op_type == "LayerNormalization"]
    return norms[::2]


def session_with(model: onnx.ModelProto, outputs: list[str]) -> onnxruntime.InferenceSession:
    del model.graph.output[:]
    model.graph.output.extend(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", "length", None]) for name in outputs)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="reader.onnx")
    parser.add_argument("--sentences", type=Path, required=True, help="what sentences.ts wrote")
    parser.add_argument("--layer", type=int, nargs="+", default=[4, 5])
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model = onnx.load(options.model)
    names = [layers_of(model)[layer] for layer in options.layer]
    session = session_with(model, names)
    rows = [json.loads(line) for line in options.sentences.open()]
    by_length = defaultdict(list)
    for index, row in enumerate(rows):
        if len(row["pieces"]) <= MOST_PIECES:
            by_length[len(row["pieces"])].append(index)
    found: dict[int, np.ndarray] = {}
    for length, members in sorted(by_length.items()):
        size = max(1, 512 // length)
        for start in range(0, len(members), size):
            batch = members[start : start + size]
            column = lambda name: np.array([rows[index][name] for index in batch], np.int32)
            starts = np.zeros((len(batch), 1), np.int32)
            given = {"pieces": column("pieces"), "shapes": column("shapes")}
            if "starts" in {one.name for one in session.get_inputs()}:
                given["starts"] = starts
            vectors = session.run(names, given)
            for place, index in enumerate(batch):
                found[index] = np.stack([layer[place] for layer in vectors]).astype(np.float16)
    order = sorted(found)
    np.savez(
        options.out,
        index=np.array(order),
        offsets=np.cumsum([0, *(found[index].shape[1] for index in order)]),
        vectors=np.concatenate([found[index] for index in order], axis=1),
    )


if __name__ == "__main__":
    main()
