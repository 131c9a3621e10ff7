"""Trains the event heads on the vectors that features.py keeps: `teach.py --model reader.onnx --features DIR --out FILE`."""

import argparse
import json
import random
import time
from collections import defaultdict
from dataclasses import dataclass, replace
from pathlib import Path
from zlib import crc32

import numpy as np
import onnx
import torch
from torch import Tensor
from torch.nn import functional

from heads import ACTS, EVENTS, Heads, last_layer

#: How much a sentence of each corpus counts.
WEIGHTS = {"ipe": 1.0, "ours": 1.0, "plv": 0.5, "stories": 0.2}


@dataclass(frozen=True)
class Example:
    corpus: str
    doc: str
    bag: str
    vectors: np.ndarray
    starts: list[int]
    acts: list[str] | None
    types: list[str] | None
    labels: list[str] | None


def read(folder: Path, name: str, layer: int) -> list[Example]:
    kept = np.load(folder / f"{name}.npz")
    rows = [json.loads(line) for line in (folder / f"{name}.jsonl").open()]
    vectors, offsets = kept["vectors"][layer], kept["offsets"]
    return [
        Example(row["corpus"], row["doc"], row["bag"], vectors[start:end], row["starts"][1:], row["acts"], row["types"], row["labels"])
        for row, start, end in zip((rows[index] for index in kept["index"]), offsets[:-1], offsets[1:], strict=True)
    ]


def batches(examples: list[Example], chance: random.Random | None, most: int = 1024) -> list[list[Example]]:
    """Batches of like length in which the sentences of a bag stay together."""
    bags = defaultdict(list)
    for one in examples:
        bags[one.bag].append(one)
    noise = (lambda: chance.uniform(0.9, 1.1)) if chance else (lambda: 1.0)
    found: list[list[Example]] = [[]]
    for bag in sorted(bags.values(), key=lambda bag: max(len(one.vectors) for one in bag) * noise()):
        longest = max(len(one.vectors) for one in [*bag, *found[-1]])
        if found[-1] and longest * (len(found[-1]) + len(bag)) > most:
            found.append([])
        found[-1] += bag
    if chance:
        chance.shuffle(found)
    return found


def padded(batch: list[Example]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    length, words = max(len(one.vectors) for one in batch), max(len(one.starts) for one in batch)
    x = torch.zeros(len(batch), length, batch[0].vectors.shape[1])
    seen = torch.zeros(len(batch), length, dtype=torch.bool)
    starts = torch.zeros(len(batch), words, dtype=torch.long)
    there = torch.zeros(len(batch), words, dtype=torch.bool)
    for row, one in enumerate(batch):
        x[row, : len(one.vectors)] = torch.from_numpy(one.vectors.astype(np.float32))
        seen[row, : len(one.vectors)] = True
        starts[row, : len(one.starts)] = torch.tensor(one.starts)
        there[row, : len(one.starts)] = True
    return x, seen, starts, there


def bag_scores(scores: Tensor, there: Tensor, bags: list[str]) -> tuple[list[str], Tensor]:
    """For each bag the log of the sum over its words: one sure word is enough."""
    rows = torch.logsumexp(scores.masked_fill(~there[:, :, None], -1e4), 1)
    names = list(dict.fromkeys(bags))
    return names, torch.stack([torch.logsumexp(rows[[at for at, bag in enumerate(bags) if bag == name]], 0) for name in names])


def loss_of(model: Heads, batch: list[Example], positive: Tensor) -> Tensor:
    x, seen, starts, there = padded(batch)
    acts, events = model(x, seen, starts)
    first = {one.bag: one for one in reversed(batch)}
    weight = lambda name: WEIGHTS[first[name].corpus]
    total = torch.zeros(())
    names, scores = bag_scores(acts, there, [one.bag for one in batch])
    for name, score in zip(names, scores, strict=True):
        one = first[name]
        if one.acts is not None:
            gold = torch.tensor([float(act in one.acts) for act in ACTS])
            total = total + weight(name) * functional.binary_cross_entropy_with_logits(score, gold, pos_weight=positive, reduction="sum")
    logs = torch.log_softmax(events, 2)
    for name in names:
        one, rows = first[name], [at for at, other in enumerate(batch) if other.bag == name]
        if one.types is not None:
            wanted = [EVENTS.index(kind) for kind in one.types if kind in EVENTS]
            none = torch.log1p(-logs[rows][:, :, wanted].exp().sum(2).clamp(max=0.9999)).masked_fill(~there[rows], 0.0).sum()
            total = total - weight(name) * torch.log1p(-none.exp().clamp(max=0.9999))
        if one.labels is not None:
            for at in rows:
                gold = torch.tensor([EVENTS.index(label) for label in batch[at].labels])
                total = total + weight(name) * functional.cross_entropy(events[at, : len(gold)], gold, reduction="sum")
    return total / len(names)


@torch.no_grad()
def predicted(model: Heads, examples: list[Example]) -> dict[str, np.ndarray]:
    model.eval()
    found: dict[str, np.ndarray] = {}
    for batch in batches(examples, None):
        x, seen, starts, there = padded(batch)
        names, scores = bag_scores(model(x, seen, starts)[0], there, [one.bag for one in batch])
        found |= dict(zip(names, scores.numpy(), strict=True))
    return found


def best_thresholds(examples: list[Example], scores: dict[str, np.ndarray]) -> dict[str, tuple[float, float]]:
    """For each act the threshold with the best F1 and that F1."""
    gold = {one.bag: one.acts for one in examples}
    found = {}
    for place, act in enumerate(ACTS):
        pairs = sorted(((scores[bag][place], act in acts) for bag, acts in gold.items()), reverse=True)
        positive, right, best = sum(is_gold for _, is_gold in pairs), 0, (0.0, 0.0)
        for count, (score, is_gold) in enumerate(pairs, 1):
            right += is_gold
            best = max(best, (2 * right / (count + positive), float(score)))
        found[act] = (round(best[1], 3), round(best[0], 3))
    return found


def is_shown(one: Example) -> bool:
    """Every other relation sentence is left out, for the bench to show what sentences that were not learned give."""
    return one.corpus == "plv" and int(one.doc.split("-")[1]) % 2 == 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--features", type=Path, required=True)
    parser.add_argument("--corpora", nargs="+", default=["ipe", "plv", "stories", "ours"])
    parser.add_argument("--layer", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--stop", type=int, help="epochs after which to stop, of those for which the pace is set")
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--head-rate", type=float, default=2e-3)
    parser.add_argument("--held", type=int, default=5, help="one report in so many is kept back to learn thresholds; 0 for none")
    parser.add_argument("--quiet", type=float, default=0.5, help="share of the sentences kept in which police do nothing")
    parser.add_argument("--rare", type=int, default=1, help="how often a sentence with an act other than any is shown")
    parser.add_argument("--start", type=Path, help="heads to go on from")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance = random.Random(1)
    examples = [one for name in options.corpora for one in read(options.features, name, options.layer)]
    kept_back = {one.doc for one in examples if one.corpus == "ipe" and options.held and crc32(one.doc.encode()) % options.held == 0}
    held = [one for one in examples if one.doc in kept_back]
    taught = [one for one in examples if one.doc not in kept_back and not is_shown(one) and (one.acts != [] or one.corpus == "ours" or chance.random() < options.quiet)]
    rare = [one for one in taught if one.acts and set(one.acts) - {"ANY_ACTION"}]
    taught += [replace(one, bag=f"{one.bag}#{again}") for again in range(1, options.rare) for one in rare]
    model = Heads()
    last_layer(onnx.load(options.model), model.layer)
    if options.start:
        model.load_state_dict(torch.load(options.start))
    groups = [
        {"params": model.layer.parameters(), "lr": options.rate},
        {"params": [*model.acts.parameters(), *model.events.parameters()], "lr": options.head_rate},
    ]
    tuner = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = options.epochs * len(batches(taught, None))
    share = lambda step: min(1.0, step / (0.1 * steps), max(0.02, 1 - step / steps))
    pace = torch.optim.lr_scheduler.LambdaLR(tuner, share)
    positive = torch.full((len(ACTS),), 2.0)
    for epoch in range(options.stop or options.epochs):
        model.train()
        losses, begun = [], time.process_time()
        for batch in batches(taught, chance):
            loss = loss_of(model, batch, positive)
            tuner.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            tuner.step()
            pace.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.process_time() - begun:.0f} s", flush=True)
        torch.save(model.state_dict(), options.out)
        if held:
            print(best_thresholds(held, predicted(model, held)), flush=True)


if __name__ == "__main__":
    main()
