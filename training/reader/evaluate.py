"""Scores an exported reader on the development sets: `python evaluate.py --model DIR --data DIR`."""

import argparse
import json
from pathlib import Path

import onnxruntime
import torch

from answers import Answers
from batches import example
from corpora import entity_corpus, treebank
from reader_model import Labels
from score import Reader, entity_scores, tree_scores
from wordpiece import WordPieces


def reader_of(file: Path) -> Reader:
    """A reader that runs the ONNX file."""
    session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    names = [one.name for one in session.get_outputs()]

    def read(batch: dict[str, torch.Tensor]) -> Answers:
        given = {name: batch[name].int().numpy() for name in ("pieces", "shapes", "starts")}
        return Answers(**{name: torch.from_numpy(value) for name, value in zip(names, session.run(names, given), strict=True)})

    return read


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="folder with reader.onnx, reader.json and vocabulary.txt")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and ner/")
    options = parser.parse_args()
    labels = Labels(**json.loads((options.model / "reader.json").read_text())["labels"])
    pieces = WordPieces((options.model / "vocabulary.txt").read_text(encoding="utf-8").splitlines())
    reader = reader_of(options.model / "reader.onnx")
    for name in ("en_ewt-dev", "en_gum-dev"):
        sentences = treebank(options.data / f"ud/{name}.conllu.gz", free_only=False)
        print(name, tree_scores(reader, [example(one, pieces) for one in sentences], labels))
    sentences = entity_corpus(options.data / "ner/wwner-dev.jsonl.gz")
    print("wwner-dev", entity_scores(reader, [example(one, pieces) for one in sentences], labels))


if __name__ == "__main__":
    main()
