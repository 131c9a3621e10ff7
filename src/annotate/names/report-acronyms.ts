import type { Name } from '../../model/doc.ts'
import type { ActorIndex } from './actor-index.ts'
import type { Candidate } from './candidate.ts'
import type { Word } from './fold.ts'

/**
 * Acronyms that the report itself defines in brackets after a name: "the Free Delta Front (FDF)". They stand for that name in
 * the whole report; for a capitalised sequence with the same initials that nothing knows, the sequence becomes a name too.
 */
export function reportAcronyms(
  words: readonly Word[],
  names: readonly Candidate[],
  { shapes }: ActorIndex,
): readonly Candidate[] {
  const defined = new Map<string, Name>()
  const found: Candidate[] = []
  const ends = new Map(names.map((name) => [name.last, name]))
  words.forEach((word, at) => {
    if (!word.upper || words[at - 1]?.token.text !== '(' || words[at + 1]?.token.text !== ')') return
    const before = ends.get(at - 1) ?? initialsBefore(words, at, shapes.things)
    if (!before || !BODIES.has(before.name.kind) || !isAcronymOf(word.token.text, words, before)) return
    if (before.name.why === SPELLED_OUT) found.push(before)
    if (!defined.has(word.token.text))
      defined.set(word.token.text, { ...before.name, why: `acronym of the report: ${before.name.kind}` })
  })
  words.forEach((word, at) => {
    const name = word.upper ? defined.get(word.token.text) : undefined
    if (name) found.push({ first: at, last: at + 1, name })
  })
  return found
}

const SPELLED_OUT = 'spelled out before its acronym: organisation'

const BODIES = new Set(['organisation', 'armed-group', 'media'])

// Most letters must be initials of the name: "Kurdistan Workers' Party (PKK)" lacks none, "Uganda (SMUG)" nearly all.
function isAcronymOf(acronym: string, words: readonly Word[], { first, last, name }: Candidate): boolean {
  if (name.why === SPELLED_OUT) return true
  const initials = initialsOf(words.slice(first, last))
  const letters = [...acronym.replace(/[^\p{Lu}]/gu, '')]
  return letters.filter((letter) => initials.includes(letter)).length * 2 > letters.length
}

function initialsBefore(words: readonly Word[], at: number, things: ReadonlySet<string>): Candidate | null {
  const letters = words[at]?.token.text.replace(/[^\p{Lu}]/gu, '') ?? ''
  if (letters.length < 3 || things.has(words[at - 2]?.token.text ?? '')) return null
  for (let first = at - 2; first >= Math.max(0, at - 3 - 2 * letters.length); first--) {
    if (/^[.;:,()"“”!?]$/.test(words[first]?.token.text ?? '')) return null
    const run = words.slice(first, at - 1)
    if (!words[first]?.capital || initialsOf(run) !== letters) continue
    const name = {
      name: run
        .map(({ token }) => token.text)
        .join(' ')
        .replaceAll(' - ', '-'),
      entity: null,
      country: null,
      sector: null,
    }
    return { first, last: at - 1, name: { ...name, kind: 'organisation', why: SPELLED_OUT } }
  }
  return null
}

function initialsOf(words: readonly Word[]): string {
  return words
    .filter(({ capital, key }) => capital && key !== '')
    .map(({ token }) => token.text.charAt(0))
    .join('')
}
