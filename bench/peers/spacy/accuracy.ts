import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readJsonl, readText } from '../../accuracy/files.ts'
import { ner } from '../../accuracy/ner.ts'
import { parseConllu } from '../../accuracy/score/conllu.ts'
import { scoreSpans } from '../../accuracy/score/spans.ts'
import type { SpanDoc } from '../../accuracy/score/spans.ts'
import { scoreTrees } from '../../accuracy/score/trees.ts'
import type { GoldSet, Metrics, Reader } from '../../accuracy/task.ts'
import { ud } from '../../accuracy/ud.ts'

/** One line of the comparison: who read what, and the figures. */
export interface Row {
  readonly set: string
  readonly reader: string
  readonly metrics: Metrics
}

/** Lets spaCy read the development data; its predictions lie in the folder afterwards. */
export async function predictWithSpacy(
  python: string,
  data: string,
  out: string,
  eachRule: boolean,
): Promise<void> {
  const script = fileURLToPath(new URL('predict.py', import.meta.url))
  const child = spawn(python, [script, data, out, ...(eachRule ? ['--rules'] : [])], {
    stdio: 'inherit',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  const [code] = await once(child, 'exit')
  if (code !== 0)
    throw new Error(`predict.py ended with status ${code}: is ${python} made with requirements.txt?`)
}

/** The figures of spaCy's predictions, one row for each way of reading them, and ours if a reader is given. */
export async function compare(data: string, out: string, reader: Reader | null): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const task of [ud, ner])
    for (const set of await task.files(data, 'dev')) {
      if (reader) {
        const { metrics } = await task.score(set, await task.predict(reader, set))
        rows.push({ set: set.name, reader: 'acta', metrics })
      }
      rows.push(...(await rowsOfSpacy(set, out)))
    }
  return rows
}

async function rowsOfSpacy(set: GoldSet, out: string): Promise<readonly Row[]> {
  const start = `${set.name.slice(set.name.indexOf(':') + 1)}.`
  const files = (await readdir(out)).filter((file) => file.startsWith(start)).sort(wholeFirst)
  return Promise.all(
    files.map(async (file) => ({
      set: set.name,
      reader: `spaCy, ${file.slice(start.length).replace(/\.[a-z]+$/, '')}`,
      metrics: file.endsWith('.conllu')
        ? await treeMetrics(set.path, join(out, file))
        : await spanMetrics(set.path, join(out, file)),
    })),
  )
}

/** What all rules gave stands before what was left out one by one. */
function wholeFirst(a: string, b: string): number {
  return Number(a.includes('.without-')) - Number(b.includes('.without-')) || (a < b ? -1 : 1)
}

async function treeMetrics(gold: string, predicted: string): Promise<Metrics> {
  const [right, ours] = await Promise.all([gold, predicted].map(treesIn))
  const { las, uas, upos } = scoreTrees(right!, ours!)
  return { las: las.f1, uas: uas.f1, upos: upos.f1 }
}

async function treesIn(path: string) {
  return parseConllu(await readText(path)).map(({ words }) => words)
}

async function spanMetrics(gold: string, predicted: string): Promise<Metrics> {
  const { micro } = scoreSpans(await readJsonl<SpanDoc>(gold), await readJsonl<SpanDoc>(predicted))
  return { f1: micro.f1, precision: micro.p, recall: micro.r }
}
