import type { Name } from '../../model/doc.ts'
import { type Mention, type Words, wordsAt } from '../../model/span.ts'
import type { Identity } from './candidate.ts'

/** Names in text order with the fullest earlier words for the same actor, where they are fuller: "Lund" goes back to "Maria Lund". */
export function withAntecedents(text: string, names: readonly Mention<Identity>[]): readonly Mention<Name>[] {
  const fullest = new Map<string, Words>()
  return names.map((name) => {
    if (!goesBack(name)) return { ...name, antecedent: null }
    const key = name.entity ?? `${name.kind} ${name.name}`
    const earlier = fullest.get(key)
    const fuller = earlier === undefined || wordCount(earlier) < wordCount(name)
    if (fuller) fullest.set(key, wordsAt(text, name.start, name.end))
    return { ...name, antecedent: earlier && wordCount(earlier) > wordCount(name) ? earlier : null }
  })
}

// "Syria" is no short form of "the Syrian regime", but "US" is one of "United States"; an adjective goes back to nothing.
function goesBack({ kind, text }: Mention<Identity>): boolean {
  return kind !== 'people' && (kind !== 'state' || text.includes(' ') || /^[\p{Lu}.]+$/u.test(text))
}

function wordCount({ text }: Words): number {
  return text.split(/[\s-]+/).length
}
