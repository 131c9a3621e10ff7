#!/bin/sh
# From the corpora to the event heads in models/reader: `training/events/make.sh DATA WORK`.
set -eu
data=$1
work=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$here/../..
mkdir -p "$work/base"

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$here/../reader/requirements.txt"
"$work/venv/bin/python" "$here/prune.py" "$root/models/reader" "$work/base"

for corpus in ipe plv stories ours; do
  (cd "$root" && npx tsx training/events/sentences.ts --data "$data" --only "$corpus" --out "$work/$corpus.jsonl")
  "$work/venv/bin/python" "$here/features.py" --model "$work/base/reader.onnx" --sentences "$work/$corpus.jsonl" --out "$work/$corpus.npz"
done

cd "$here"
teach() { "$work/venv/bin/python" teach.py --model "$work/base/reader.onnx" --features "$work" "$@"; }
teach --out "$work/heads.pt" --epochs 5 --stop 2 --rate 2e-4 --quiet 0.2
"$work/venv/bin/python" graft.py --base "$work/base" --heads "$work/heads.pt" --features "$work" --corpora ours \
  --sure "$here/sure.json" --out "$root/models/reader"
