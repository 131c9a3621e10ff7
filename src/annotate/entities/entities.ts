import type { EncodedSentence, Entity, EntityKind, Sentence, Token } from '../../model/doc.ts'
import { bySpan, type Mention, overlaps, wordsAt } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { labelPath } from './label-path.ts'
import { oneKind } from './one-kind.ts'

/** The labels of the model's two heads for spans, in the order of their logits: "O", "B-Person", "I-Person" … */
export interface EntityLabels {
  readonly entities: readonly string[]
  readonly arms: readonly string[]
}

const KINDS: Readonly<Record<string, EntityKind>> = {
  Date: 'date',
  Facility: 'facility',
  Location: 'place',
  Misc: 'misc',
  Money: 'money',
  NORP: 'people',
  Organization: 'organisation',
  Person: 'person',
  Product: 'product',
  Quantity: 'quantity',
  Weapon: 'weapon',
}

/** Names, dates, sums, quantities and weapons as the encoder sees them. A weapon or quantity gives way to a name or date that it overlaps. */
export function entities(labels: EntityLabels): Stage<'tokens' | 'sentences' | 'encoded', 'entities'> {
  return {
    gives: 'entities',
    needs: ['tokens', 'sentences', 'encoded'],
    annotate: ({ report, tokens, sentences, encoded }) =>
      oneKind(
        sentences.flatMap((sentence, index) => {
          const answer = encoded[index]
          return answer ? entitiesOf(report.text, tokens, sentence, answer, labels) : []
        }),
      ),
  }
}

function entitiesOf(
  text: string,
  tokens: readonly Token[],
  { first }: Sentence,
  encoded: EncodedSentence,
  labels: EntityLabels,
): Mention<Entity>[] {
  const toMention = ({ from, to, kind }: LabelledRun): Mention<Entity> => {
    const [start, end] = [tokens[first + from]?.start ?? 0, tokens[first + to - 1]?.end ?? 0]
    return { ...wordsAt(text, start, end), kind }
  }
  const names = runsOf(encoded.entities, labels.entities).map(toMention)
  const arms = runsOf(encoded.arms, labels.arms).map(toMention)
  const free = arms.filter((one) => !names.some((name) => overlaps(one, name)))
  return [...names, ...free].sort(bySpan)
}

/** Words `[from, to)` of a sentence under one label. */
interface LabelledRun {
  readonly from: number
  readonly to: number
  readonly kind: EntityKind
}

function runsOf(scores: ArrayLike<number>, labels: readonly string[]): LabelledRun[] {
  const path = labelPath(scores, labels).map((label) => labels[label] ?? 'O')
  return path.flatMap((label, from) => {
    const kind = KINDS[label.slice(2)]
    if (!label.startsWith('B-') || kind === undefined) return []
    let to = from + 1
    while (path[to]?.startsWith('I-')) to++
    return [{ from, to, kind }]
  })
}
