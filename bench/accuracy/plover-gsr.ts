import { claimsByWeight } from '../../src/annotate/claims/claims-by-weight.ts'
import { readJsonl, setsIn } from './files.ts'
import { scoreRecords } from './score/plover-records.ts'
import type { GoldRecord, ReadRecord, RecordScore } from './score/plover-records.ts'
import { showPrf } from './score/prf.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

// A few records have a stray string among their parties.
type Parties = readonly ({ readonly actorText: string } | string)[]

interface GoldLine {
  readonly id: string
  readonly text: string
  readonly event: string
  readonly source?: Parties
  readonly target?: Parties
  readonly textInfo: unknown
}

/** Records of the PLOVER gold standard, each a sentence or two: the .jsonl of plover_gsr/. */
export const ploverGsr: Task = {
  name: 'plover-gsr',
  beside: {},
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'plover_gsr', '.jsonl', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `plover-gsr:${set.name}` : 'plover-gsr' }))
  },
  predict,
  score: async (set, predictions) => {
    const records = predictions as unknown as readonly ReadRecord[]
    return outcome(scoreRecords((await readJsonl<GoldLine>(set.path)).map(toGold), records))
  },
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { id, text } of await readJsonl<GoldLine>(set.path)) {
    const event = claimsByWeight(await fullDoc(reader, benchReport(id, text, null)))[0]?.event
    if (event === undefined) continue
    const { type, actors, recipients } = event
    predictions.push({ id, type, actors: namesOf(actors), recipients: namesOf(recipients) })
  }
  return predictions
}

function namesOf(mentions: readonly { readonly name: string }[]): readonly string[] {
  return mentions.map(({ name }) => name)
}

function toGold({ id, event, source, target, textInfo }: GoldLine): GoldRecord {
  const mutual = JSON.stringify(textInfo).includes('SRC/TAR')
  return { id, type: event, actors: partiesOf(source), recipients: partiesOf(target), mutual }
}

function partiesOf(parties: Parties = []): readonly string[] {
  return parties.flatMap((party) => (typeof party === 'string' ? [] : [party.actorText]))
}

function outcome({ accuracy, actors, recipients, errors }: RecordScore): Outcome {
  return {
    metrics: { type_accuracy: accuracy, actor_f1: actors.f1, recipient_f1: recipients.f1 },
    lines: [
      `${'type'.padEnd(12)} ${accuracy.toFixed(3)}`,
      `${'actors'.padEnd(12)} ${showPrf(actors)}`,
      `${'recipients'.padEnd(12)} ${showPrf(recipients)}`,
    ],
    errors,
  }
}
