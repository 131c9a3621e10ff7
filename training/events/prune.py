"""The reader model without its event heads, as `graft.py` takes it: `prune.py FROM TO`."""

import json
import shutil
import sys
from pathlib import Path

import onnx

HEADS = ("acts", "events")


def main() -> None:
    given, out = map(Path, sys.argv[1:3])
    model = onnx.load(given / "reader.onnx")
    graph = model.graph
    own = lambda name: name.startswith("events-") or name in HEADS
    for kept, part in (
        ([node for node in graph.node if not own(node.output[0])], graph.node),
        ([one for one in graph.initializer if not own(one.name)], graph.initializer),
        ([one for one in graph.output if one.name not in HEADS], graph.output),
    ):
        del part[:]
        part.extend(kept)
    onnx.save(model, out / "reader.onnx")
    facts = json.loads((given / "reader.json").read_text())
    facts.pop("sure", None)
    facts["labels"] = {name: labels for name, labels in facts["labels"].items() if name not in HEADS}
    (out / "reader.json").write_text(json.dumps(facts, indent=2) + "\n")
    shutil.copy(given / "vocabulary.txt", out)


if __name__ == "__main__":
    main()
