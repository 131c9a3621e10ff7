import { claimsByWeight } from '../../src/annotate/claims/claims-by-weight.ts'
import type { AcledSubEvent } from '../../src/model/codebook.ts'
import { readText, setsIn } from './files.ts'
import { scoreLabels } from './score/labels.ts'
import type { Labelled, LabelScore } from './score/labels.ts'
import { showPrf } from './score/prf.ts'
import { readTable } from './score/tsv.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

const LABELS: Readonly<Record<AcledSubEvent, string>> = {
  'Armed clash': 'ARMED_CLASH',
  'Government regains territory': 'GOV_REGAINS_TERIT',
  'Non-state actor overtakes territory': 'NON_STATE_ACTOR_OVERTAKES_TER',
  'Chemical weapon': 'CHEM_WEAP',
  'Air/drone strike': 'AIR_STRIKE',
  'Suicide bomb': 'SUIC_BOMB',
  'Shelling/artillery/missile attack': 'ART_MISS_ATTACK',
  'Remote explosive/landmine/IED': 'REM_EXPLOS',
  Grenade: 'GRENADE',
  'Sexual violence': 'SEX_VIOL',
  Attack: 'ATTACK',
  'Abduction/forced disappearance': 'ABDUCT_DISSAP',
  'Peaceful protest': 'PEACE_PROTEST',
  'Protest with intervention': 'PROTEST_WITH_INTER',
  'Excessive force against protesters': 'FORCE_AGAINST_PROTEST',
  'Violent demonstration': 'VIOL_DEMONSTR',
  'Mob violence': 'MOB_VIOL',
  Agreement: 'AGREEMENT',
  Arrests: 'ARREST',
  'Change to group/activity': 'CHANGE_TO_GROUP_ACT',
  'Disrupted weapons use': 'DISR_WEAP',
  'Headquarters or base established': 'HQ_ESTABLISHED',
  'Looting/property destruction': 'PROPERTY_DISTRUCT',
  'Non-violent transfer of territory': 'NON_VIOL_TERRIT_TRANSFER',
  Other: 'OTHER',
}
// Labels of the corpus that are no ACLED sub-events: the 25 types leave their texts out.
const NOT_ACLED = new Set(['ORG_CRIME', 'NATURAL_DISASTER', 'MAN_MADE_DISASTER', 'DIPLO', 'ATTRIB'])

interface Snippet extends Labelled {
  readonly text: string
}

/** The ACLED sub-event of short texts, over the 25 sub-events: the .tsv of case21/. */
export const case21: Task = {
  name: 'case21',
  beside: { weighted: 'best of CASE 2021 0.839; bare keywords 0.59' },
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'case21', '.tsv', split)
    return sets.map((set) => ({ ...set, name: sets.length > 1 ? `case21:${set.name}` : 'case21' }))
  },
  predict,
  score: async (set, predictions) => {
    const gold = await snippets(set)
    const labels = predictions as unknown as readonly Labelled[]
    return outcome(scoreLabels(gold, labels), errors(gold, labels))
  },
}

async function snippets(set: GoldSet): Promise<readonly Snippet[]> {
  const rows = readTable(await readText(set.path))
  return rows
    .map((row) => ({ id: row['id']!, text: row['EventSnippet']!, label: row['SubType']!.trim() }))
    .filter(({ label }) => !NOT_ACLED.has(label))
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { id, text } of await snippets(set)) {
    const claims = claimsByWeight(await fullDoc(reader, benchReport(id, text, null)))
    const acled = claims.find(({ event }) => event.acled !== null)?.event.acled ?? 'Other'
    predictions.push({ id, label: LABELS[acled] })
  }
  return predictions
}

function errors(gold: readonly Snippet[], predicted: readonly Labelled[]): readonly string[] {
  const byId = new Map(predicted.map(({ id, label }) => [id, label]))
  const wrong = gold.filter(({ id, label }) => byId.get(id) !== label)
  return wrong.map(({ id, label, text }) => `${label} read as ${byId.get(id) ?? 'none'}: ${text}`)
}

function outcome({ accuracy, macro, weighted, labels }: LabelScore, lines: readonly string[]): Outcome {
  return {
    metrics: { weighted_f1: weighted, macro_f1: macro },
    lines: [
      `${'accuracy'.padEnd(30)} ${accuracy.toFixed(3)}`,
      `${'weighted'.padEnd(30)} ${weighted.toFixed(3)}`,
      `${'macro'.padEnd(30)} ${macro.toFixed(3)}`,
      ...Object.entries(labels).map(([label, figures]) => `${label.padEnd(30)} ${showPrf(figures)}`),
    ],
    errors: lines,
  }
}
