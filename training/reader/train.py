"""Fine-tunes an encoder with the reader's heads and writes checkpoints: `python train.py --data DIR --base DIR --out DIR`."""

import argparse
import json
import random
import time
from collections import Counter
from functools import partial
from pathlib import Path

import torch
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from answers import answers_of
from bases import read_vocabulary, read_weights
from batches import Example, batched, example, tensors
from corpora import Sentence, entity_corpus, sha256, treebank
from encoder import Size, fill
from reader_model import Labels, ReaderModel
from score import entity_scores, tree_scores
from weak_labels import arms_nouns, arms_of
from wordpiece import WordPieces

ROOT = Path(__file__).parents[2]
TREES = ["ud/en_ewt-train.conllu.gz", "ud/en_gum-train.conllu.gz"]
ENTITIES = "ner/wwner-train.jsonl.gz"
BATCH_PIECES = 1024


def main() -> None:
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    trees = [sentence for file in TREES for sentence in treebank(options.data / file, free_only=True)]
    nouns = arms_nouns(ROOT / "data/lexicon/instruments.yaml")
    spans = [with_arms(sentence, nouns) for sentence in entity_corpus(options.data / ENTITIES)]
    labels = labels_of(trees, spans)
    vocabulary = read_vocabulary(options.base)
    pieces = WordPieces(vocabulary)
    model = ReaderModel(Size(layers=len(options.take), vocabulary=len(vocabulary)), labels)
    fill(model.encoder, read_weights(options.base), options.take)
    if options.start:
        model.load_state_dict(torch.load(options.start / "model.pt"))
    options.out.mkdir(parents=True, exist_ok=True)
    write_facts(options, labels, vocabulary)
    sets = {
        "trees": [example(sentence, pieces) for sentence in trees],
        "spans": [] if options.only_trees else [example(sentence, pieces) for sentence in spans],
    }
    dev = development(options.data, pieces)
    train(model, sets, dev, labels, options)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and ner/")
    parser.add_argument("--base", type=Path, required=True, help="folder with the weights and tokenizer.json of the base")
    parser.add_argument("--take", type=int, nargs="+", default=[0, 1, 2, 3, 4, 5], help="layers of the base to start from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--stop", type=int, default=None, help="stop after this epoch: to compare bases")
    parser.add_argument("--only-trees", action="store_true")
    parser.add_argument("--start", type=Path, help="folder of an earlier run, to go on from its weights")
    parser.add_argument("--tree-share", type=float, default=1.0, help="share of the tree batches that an epoch takes")
    parser.add_argument("--span-weight", type=float, default=1.0, help="how much more a mistake in an entity counts")
    parser.add_argument("--span-share", type=float, default=0.8, help="share of the entity batches that an epoch takes")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    return parser.parse_args()


def with_arms(sentence: Sentence, nouns: set[str]) -> Sentence:
    return Sentence(sentence.words, entities=sentence.entities, arms=arms_of(sentence.words, nouns))


def labels_of(trees: list[Sentence], spans: list[Sentence]) -> Labels:
    """Every label seen at least ten times, in the order of the alphabet, O first."""
    often = lambda values: sorted((v for v, n in Counter(values).items() if n >= 10), key=lambda v: (v != "O", v))
    column = lambda name, sentences: [value for sentence in sentences for value in getattr(sentence, name)]
    return Labels(
        often(column("tags", trees)),
        often(column("relations", trees)),
        often(column("entities", spans)),
        often(column("arms", spans)),
    )


def write_facts(options: argparse.Namespace, labels: Labels, vocabulary: list[str]) -> None:
    facts = {
        "labels": labels.__dict__,
        "layers": len(options.take),
        "take": options.take,
        "seed": options.seed,
        "data": {file: sha256(options.data / file) for file in [*TREES, ENTITIES]},
    }
    (options.out / "facts.json").write_text(json.dumps(facts, indent=1))
    (options.out / "vocabulary.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")


def development(data: Path, pieces: WordPieces) -> dict[str, list[Example]]:
    examples = lambda sentences: [example(sentence, pieces) for sentence in sentences]
    return {
        "ewt": examples(treebank(data / "ud/en_ewt-dev.conllu.gz", free_only=False)),
        "gum": examples(treebank(data / "ud/en_gum-dev.conllu.gz", free_only=False)),
        "ner": examples(entity_corpus(data / "ner/wwner-dev.jsonl.gz")),
    }


def train(
    model: ReaderModel,
    sets: dict[str, list[Example]],
    dev: dict[str, list[Example]],
    labels: Labels,
    options: argparse.Namespace,
) -> None:
    chance = random.Random(options.seed)
    losses = {"trees": model.tree_loss, "spans": lambda batch: model.entity_loss(batch) * options.span_weight}
    optimizer, schedule = optimiser(model, options, steps=len(steps_of(sets, chance, options)) * options.epochs)
    averaged = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.995))
    for epoch in range(options.stop or options.epochs):
        started = time.time()
        model.train()
        steps = steps_of(sets, chance, options)
        totals: Counter[str] = Counter()
        for number, (name, batch) in enumerate(steps):
            loss = losses[name](tensors(batch, labels))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            if number % 4 == 0:
                averaged.update_parameters(model)
            totals[name] += loss.item()
            if number % 200 == 199:
                print(f"epoch {epoch + 1} step {number + 1}/{len(steps)} {time.time() - started:.0f}s", dict(totals), flush=True)
                totals.clear()
        torch.save(averaged.module.state_dict(), options.out / "model.pt")
        report(averaged.module, dev, labels, epoch, time.time() - started, options)


def steps_of(sets: dict[str, list[Example]], chance: random.Random, options: argparse.Namespace) -> list[tuple[str, list[Example]]]:
    """The batches of one epoch, of both kinds, in random order."""
    trees = [("trees", batch) for batch in batched(sets["trees"], BATCH_PIECES, chance)]
    spans = [("spans", batch) for batch in batched(sets["spans"], BATCH_PIECES, chance)] if sets["spans"] else []
    steps = trees[: round(len(trees) * options.tree_share)] + spans[: round(len(spans) * options.span_share)]
    chance.shuffle(steps)
    return steps


def optimiser(model: ReaderModel, options: argparse.Namespace, steps: int):
    """AdamW; the encoder learns slower than the new heads; both warm up and then fall off in a line to nothing."""
    named = [(name, one) for name, one in model.named_parameters() if one.requires_grad]
    inner = [one for name, one in named if name.startswith("encoder.") and "shapes" not in name]
    outer = [one for name, one in named if not (name.startswith("encoder.") and "shapes" not in name)]
    groups = [{"params": inner, "lr": options.rate}, {"params": outer, "lr": options.head_rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    warm = max(1, steps // 20)
    share = lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm)))
    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, share)


def report(model, dev, labels, epoch: int, seconds: float, options: argparse.Namespace) -> None:
    scores = {"epoch": epoch + 1, "seconds": round(seconds)}
    reader = partial(answers_of, model)
    scores |= {name: tree_scores(reader, dev[name], labels) for name in ("ewt", "gum")}
    if not options.only_trees:
        scores["ner"] = entity_scores(reader, dev["ner"], labels)
    print(json.dumps(scores), flush=True)
    with (options.out / "scores.jsonl").open("a") as out:
        out.write(json.dumps(scores) + "\n")


if __name__ == "__main__":
    main()
