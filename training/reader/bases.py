"""Published encoders to start from. Their files come from packages (see README.md); nothing is fetched here."""

import json
from pathlib import Path

import torch
from torch import Tensor


def read_weights(folder: Path) -> dict[str, Tensor]:
    """Weights by the names of Hugging Face's BertModel, from model.safetensors or from the only ONNX file of the folder."""
    if (folder / "model.safetensors").exists():
        from safetensors.torch import load_file

        return load_file(folder / "model.safetensors")
    (file,) = folder.glob("*.onnx")
    return from_onnx(file)


def from_onnx(file: Path) -> dict[str, Tensor]:
    """An exported graph names biases as before but numbers the matrices; the node that uses one tells its name."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(file).graph
    tensors = {one.name: torch.from_numpy(numpy_helper.to_array(one).copy()) for one in graph.initializer}
    weights = {name: value for name, value in tensors.items() if name.startswith(("embeddings", "encoder"))}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            name = node.name.strip("/").removesuffix("/MatMul").replace("/", ".")
            weights[f"{name}.weight"] = tensors[node.input[1]].T.contiguous()
    return weights


def read_vocabulary(folder: Path) -> list[str]:
    """The word pieces in order of their numbers."""
    (file,) = folder.glob("*tokenizer.json")
    pieces = json.loads(file.read_text(encoding="utf-8"))["model"]["vocab"]
    return sorted(pieces, key=pieces.get)
