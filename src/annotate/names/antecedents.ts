import type { Name } from '../../model/doc.ts'
import { type Mention, type Words, wordsAt } from '../../model/span.ts'
import type { Identity } from './candidate.ts'

/** Names in text order with the fullest earlier words for the same actor, where they are fuller: "Lund" goes back to "Maria Lund". */
export function withAntecedents(text: string, names: readonly Mention<Identity>[]): readonly Mention<Name>[] {
  const fullest = new Map<string, Words>()
  return names.map((name) => {
    if (name.kind === 'people') return { ...name, antecedent: null }
    const key = name.entity ?? `${name.kind} ${name.name}`
    const earlier = fullest.get(key)
    const fuller = earlier === undefined || wordCount(earlier) < wordCount(name)
    if (fuller) fullest.set(key, wordsAt(text, name.start, name.end))
    return { ...name, antecedent: earlier && wordCount(earlier) > wordCount(name) ? earlier : null }
  })
}

function wordCount({ text }: Words): number {
  return text.split(/[\s-]+/).length
}
