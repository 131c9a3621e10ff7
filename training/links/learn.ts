import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'

import { readJsonl } from '../../bench/accuracy/files.ts'
import { type LinkKnowledge, readLinkKnowledge } from '../../src/link/knowledge.ts'
import { examplesOf } from './examples.ts'
import { EXPECTED } from './expected.ts'
import { type Example, fit, type Weights } from './logistic.ts'
import type { ReadReport } from './read-report.ts'

// Learns data/link/weights.yaml from reports that read.ts read.
//   npx tsx training/links/learn.ts FILE...

const WORDS = new URL('../../data/link/words.yaml', import.meta.url)
const FILE = new URL('../../data/link/weights.yaml', import.meta.url)

/** Five to three. Pairs nearer to even odds decide little (src/link/groups.ts goes by means), but chain a war's claims together. */
const SAME = 0.5
/** Fewer than one in twenty such pairs is the same. */
const DIFFERENT = -3

async function knownWords(): Promise<LinkKnowledge> {
  const words = parse(await readFile(WORDS, 'utf8')) as unknown
  return readLinkKnowledge(words, { base: 0, same: SAME, different: DIFFERENT, signs: {} })
}

function toYaml({ base, signs }: Weights, examples: readonly Example[]): string {
  const groups = new Map<string, string[]>()
  for (const [name, weight] of signs) {
    const [feature, ...sign] = name.split(' ')
    groups.set(feature!, [...(groups.get(feature!) ?? []), `  ${sign.join(' ')}: ${weight.toFixed(2)}`])
  }
  const same = examples.filter((example) => example.same).length
  return `# How likely two claims are to tell of one happening, in log-odds: of a pair without signs, and what each sign adds (src/link/features).
# From \`same\` up they are the same, from \`different\` down they are different; between them a person should look.
# Written by training/links/learn.ts from ${examples.length} pairs of claims (${same} the same) that the reader took from the train parts of
# two corpora, shootings in the United States by incident (GVA) and event coreference across documents (ECB+, CC BY 3.0), each
# counting half; where few pairs show a sign, its weight stays near what was expected of it (training/links/expected.ts). Facts about corpora, no text of theirs; Apache-2.0.
base: ${base.toFixed(2)}
same: ${SAME}
different: ${DIFFERENT}
signs:
${[...groups].map(([feature, rows]) => ` ${feature}:\n${rows.join('\n')}`).join('\n')}
`
}

const expected = new Map(
  Object.entries(EXPECTED).flatMap(([feature, signs]) =>
    Object.entries(signs).map(([sign, weight]) => [`${feature} ${sign}`, weight] as const),
  ),
)
const { positionals } = parseArgs({ allowPositionals: true })
if (positionals.length === 0) throw new Error('no files: read reports first with training/links/read.ts')
const read = (await Promise.all(positionals.map((path) => readJsonl<ReadReport>(path)))).flat()
const examples = examplesOf(read, await knownWords())
await writeFile(FILE, toYaml(fit(examples, expected), examples))
console.log(await readFile(FILE, 'utf8'))
