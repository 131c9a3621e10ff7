import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { loadGold } from '../../bench/accuracy/claims.ts'
import { joined, pairIn, relates, relations } from '../../bench/accuracy/plv.ts'
import { calibrationError } from '../../bench/accuracy/score/calibration.ts'
import { judgeClaims } from '../../bench/accuracy/score/claims.ts'
import { benchReport, fullDoc } from '../../bench/accuracy/task.ts'
import { type Sign, SIGNS, signsOf } from '../../src/annotate/claims/confidence.ts'
import { loadEnglish } from '../../src/annotate/load-english.ts'
import type { Reader } from '../../src/ingest.ts'
import { fit, type Example, oddsOf } from './logistic.ts'

// Learns data/lexicon/confidence.yaml from claims that gold reports and PLOVER sentences show to be right or wrong.
//   npx tsx training/confidence/learn.ts --data DIR

const FILE = new URL('../../data/lexicon/confidence.yaml', import.meta.url)
const NAMES = Object.keys(SIGNS) as readonly Sign[]
/** How likely a PLOVER sentence is to show a right claim differs from that of a report: it has a base of its own. */
const PLV = 'plv'

async function fromGold(reader: Reader, dir: string): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const gold of await loadGold({ name: 'claims', path: join(dir, 'gold') })) {
    const { claims, events } = await fullDoc(reader, benchReport(gold.report, gold.text, gold.published))
    const right = judgeClaims(gold, claims)
    examples.push(
      ...events.map((event, i) => ({ group: gold.report, signs: signsOf(event), right: right[i]! })),
    )
  }
  return examples
}

/** Claims between the two parties that the sentence marks: right when they have its type. */
async function fromPlv(reader: Reader, dir: string): Promise<readonly Example[]> {
  const examples: Example[] = []
  for (const { id, text, marked, root } of await relations({
    name: PLV,
    path: join(dir, 'plv', 'train.tsv'),
  })) {
    const { events } = await fullDoc(reader, benchReport(id, text, null))
    const pair = pairIn(marked, text)
    const between = events.filter((event) => relates(event, pair))
    examples.push(
      ...between.map((event) => ({
        group: PLV,
        signs: [...signsOf(event), PLV],
        right: joined(event.type) === joined(root),
      })),
    )
  }
  return examples
}

/** The calibration error on gold reports, each judged by what the other ones and the sentences teach. */
function errorOnUnseen(gold: readonly Example[], plv: readonly Example[]): number {
  const groups = [...new Set(gold.map(({ group }) => group))]
  return calibrationError(
    groups.flatMap((group) => {
      const weights = fit([...gold.filter((one) => one.group !== group), ...plv])
      return gold
        .filter((one) => one.group === group)
        .map(({ signs, right }) => ({ right, confidence: 1 / (1 + Math.exp(-oddsOf(weights, signs))) }))
    }),
  )
}

function count(examples: readonly Example[]): string {
  return `${examples.length} (${examples.filter(({ right }) => right).length} right)`
}

function toYaml(gold: readonly Example[], plv: readonly Example[], error: number): string {
  const { base, signs } = fit([...gold, ...plv])
  return `# How likely a claim is to be right, in log odds: of one without signs, and what each sign adds (src/annotate/claims/confidence.ts).
# Written by training/confidence/learn.ts from few claims: ${count(gold)} of five reports that people coded, and
# ${count(plv)} of single sentences, which have a base of their own. On a report left out of the learning the
# expected calibration error was ${error.toFixed(3)}. Facts about corpora, no text of theirs; Apache-2.0.
base: ${base.toFixed(2)}
signs: { ${NAMES.map((name) => `${name}: ${(signs[name] ?? 0).toFixed(2)}`).join(', ')} }
`
}

const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (values.data === undefined) throw new Error('--data DIR is missing')
const reader = await loadEnglish()
const gold = await fromGold(reader, values.data)
const plv = await fromPlv(reader, values.data)
await writeFile(FILE, toYaml(gold, plv, errorOnUnseen(gold, plv)))
console.log(await readFile(FILE, 'utf8'))
