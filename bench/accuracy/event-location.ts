import { placeOfVerb } from '../../src/annotate/events/place-of-verb.ts'
import { treeOf } from '../../src/annotate/syntax/tree.ts'
import type { Doc, Layer } from '../../src/model/doc.ts'
import { firstFrom, overlaps } from '../../src/model/span.ts'
import type { Span } from '../../src/model/span.ts'
import { readJsonl, setsIn } from './files.ts'
import { locationItems, scoreLocations } from './score/event-location.ts'
import type { LocationItem, LocationPrediction, LocationScore, MarkedVerb } from './score/event-location.ts'
import { benchReport, fullDoc } from './task.ts'
import type { GoldSet, Outcome, Prediction, Reader, Task } from './task.ts'

/** Where that happened which a marked verb tells, or that the sentence does not say: event_location/. */
export const eventLocation: Task = {
  name: 'event-location',
  beside: {},
  // The corpus has no dev part: whatever stands in the folder is scored under the name of any split but test.
  files: async (dir, split) => {
    const sets = await setsIn(dir, 'event_location', '.jsonl.gz', split === 'test' ? 'test' : 'train')
    return sets.map((set) => ({
      ...set,
      name: sets.length > 1 ? `event-location:${set.name}` : 'event-location',
    }))
  },
  predict,
  score: async (set, predictions) => {
    const items = await itemsOf(set)
    const given = predictions as unknown as readonly LocationPrediction[]
    return outcome(scoreLocations(items, given), errors(items, given))
  },
}

async function itemsOf(set: GoldSet): Promise<readonly LocationItem[]> {
  return locationItems(await readJsonl<MarkedVerb>(set.path))
}

async function predict(reader: Reader, set: GoldSet): Promise<readonly Prediction[]> {
  const predictions: Prediction[] = []
  for (const { id, text, verb } of await itemsOf(set)) {
    const doc = await fullDoc(reader, benchReport(id, text, null))
    predictions.push({ id, place: placeOf(doc, verb) })
  }
  return predictions
}

/** By the clause of the verb; else by the event that the reader found there, whose place may stand elsewhere. */
function placeOf(doc: Doc<Layer>, verb: Span): Span | null {
  const token = firstFrom(doc.tokens, verb.start)
  const place = doc.tokens[token] ? placeOfVerb(doc, treeOf(doc), token) : null
  const found = place ?? doc.events.find(({ trigger, place }) => place && overlaps(trigger, verb))?.place
  return found ? { start: found.start, end: found.end } : null
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

function outcome(score: LocationScore, lines: readonly string[]): Outcome {
  return {
    metrics: { accuracy: score.accuracy },
    lines: [
      `accuracy     ${percent(score.accuracy)} % of ${score.items} verbs   equal spans ${percent(score.exact)} %`,
      `with a place ${percent(score.withPlace)} %   without ${percent(score.withoutPlace)} %`,
    ],
    errors: lines,
  }
}

function errors(items: readonly LocationItem[], given: readonly LocationPrediction[]): string[] {
  const places = new Map(given.map(({ id, place }) => [id, place]))
  return items.flatMap(({ id, text, verb, places: right }) => {
    const place = places.get(id) ?? null
    const isRight = place ? right.some((span) => overlaps(span, place)) : right.length === 0
    const words = ({ start, end }: Span): string => text.slice(start, end)
    return isRight
      ? []
      : [
          `${id} ${words(verb)}: ${place ? words(place) : '-'} for ${right.map(words).join(' | ') || '-'}: ${text}`,
        ]
  })
}
