import { writeFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'

import { loadEnglish } from '../../src/annotate/load-english.ts'
import type { Reader } from '../../src/ingest.ts'
import { benchReport } from '../accuracy/task.ts'
import { changedIn, type Codes, codesOf, FIELDS } from './codes.ts'
import { loadSentences, type Sentences } from './sentences.ts'
import { type Swap, SWAP_KINDS, swapsOf } from './swaps.ts'

const USAGE = `usage: npm run bench:invariance -- [--errors] [--json FILE] [--freeze]
  --errors     list the swaps that changed a code
  --json FILE  write the shares of swaps that changed a code
  --freeze     keep them in bench/invariance/results.json`
const RESULTS = new URL('results.json', import.meta.url)
/** At most this share of swaps may change a code. */
const BAR = 0.03

type Judged = Swap & { readonly from: Codes; readonly to: Codes; readonly changed: readonly string[] }

async function judge(reader: Reader, sentences: Sentences): Promise<readonly Judged[]> {
  const swaps = swapsOf(sentences)
  const swapped = new Set(
    sentences.wars.flatMap((war) => war.map(({ power }) => power!.replace(/^the /, ''))),
  )
  const codes = new Map<string, Codes>()
  for (const text of swaps.flatMap(({ before, after }) => [before, after])) {
    if (codes.has(text)) continue
    const { claims } = await reader.annotate(benchReport(text, text, '2024-03-06'))
    codes.set(text, codesOf(claims, swapped))
  }
  return swaps.map((swap) => {
    const [from, to] = [codes.get(swap.before)!, codes.get(swap.after)!]
    return { ...swap, from, to, changed: changedIn(from, to) }
  })
}

/** Of the swaps of each kind, the share that changed each field, and any code at all. */
function sharesOf(judged: readonly Judged[]): Record<string, Record<string, number>> {
  const rows = [
    ...SWAP_KINDS.map((kind) => [kind, judged.filter((one) => one.kind === kind)]),
    ['all', judged],
  ]
  return Object.fromEntries(
    (rows as [string, readonly Judged[]][]).map(([name, swaps]) => {
      const share = (field: string): number =>
        Number((swaps.filter(({ changed }) => changed.includes(field)).length / swaps.length).toFixed(4))
      const fields = FIELDS.map((field) => [field, share(field)])
      return [name, { swaps: swaps.length, ...Object.fromEntries(fields), any: share('all') }]
    }),
  )
}

function table(shares: Record<string, Record<string, number>>): string {
  const columns = ['swaps', ...FIELDS, 'any']
  const rows = Object.entries(shares).map(([name, row]) => [
    name,
    ...columns.map((column) => (column === 'swaps' ? String(row[column]) : percent(row[column]!))),
  ])
  return [['', ...columns], ...rows]
    .map(([name, ...cells]) => name!.padEnd(8) + cells.map((cell) => cell.padStart(11)).join(''))
    .join('\n')
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}

function isUnread({ from, to }: Judged): boolean {
  return from.all.length === 0 || to.all.length === 0
}

function showError({ kind, before, after, from, to, changed }: Judged): string {
  return `${kind} (${changed.filter((field) => field !== 'all').join(', ')})\n  ${before}\n    ${from.all.join(' | ')}\n  ${after}\n    ${to.all.join(' | ')}`
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      errors: { type: 'boolean', default: false },
      json: { type: 'string' },
      freeze: { type: 'boolean', default: false },
    },
  })
  const sentences = await loadSentences()
  const start = performance.now()
  const judged = await judge(await loadEnglish(), sentences)
  const shares = sharesOf(judged)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const unread = new Set(judged.filter(isUnread).map(({ sentence }) => sentence))
  console.log(`${sentences.sentences.length} sentences, ${judged.length} swaps (${seconds} s)`)
  console.log(`in ${unread.size} of them no claim is read before or after a swap\n`)
  console.log(table(shares))
  const any = shares['all']!['any']!
  console.log(`\n${percent(any)} of the swaps changed a code; the bar is ${percent(BAR)}`)
  if (values.errors) for (const one of judged) if (one.changed.length > 0) console.log(showError(one))
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(shares, null, 2)}\n`)
  if (values.freeze) await writeFile(RESULTS, `${JSON.stringify(shares, null, 2)}\n`)
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? `${error.message}\n${USAGE}` : error)
  process.exitCode = 1
}
