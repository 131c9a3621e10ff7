import type { ActorIndex, Shapes } from './actor-index.ts'
import { BODIES, type Candidate } from './candidate.ts'
import { type Word, wordEnd } from './fold.ts'

/**
 * A body named in full once is meant by the end of its name after "the": "the Sahel Liberation Army … the Liberation Army",
 * "the Red Ridge Brigades … the Brigades". Only where one body of the report alone can be meant.
 */
export function shortOrganisations(
  words: readonly Word[],
  names: readonly Candidate[],
  { shapes }: ActorIndex,
): readonly Candidate[] {
  const bodies = names.filter(({ first, last, name }) => BODIES.has(name.kind) && last - first > 1)
  const byShortForm = shortForms(words, bodies, shapes)
  if (byShortForm.size === 0) return []
  return words.flatMap((word, at) => {
    const found = /^the$/i.test(word.token.text) ? shortAt(words, at + 1, byShortForm) : null
    return found && !isKnown(names, found) ? [found] : []
  })
}

// The bodies by each end of their names, in the folded words of the text.
function shortForms(
  words: readonly Word[],
  bodies: readonly Candidate[],
  shapes: Shapes,
): ReadonlyMap<string, readonly Candidate[]> {
  const found = new Map<string, Candidate[]>()
  for (const body of bodies) {
    for (const key of endsOf(words, body, shapes)) found.set(key, [...(found.get(key) ?? []), body])
  }
  return found
}

// "liberation army", "army"; of "Ministry of Roads" its first word. One word must be one that says what a body is.
function endsOf(words: readonly Word[], { first, last }: Candidate, { heads, openers }: Shapes): string[] {
  const own = words.slice(first, last).filter(({ key }) => key !== '')
  const start = own[0]
  const ends = own
    .slice(1)
    .map((word, at) => ({ word, rest: own.slice(at + 1) }))
    .filter(({ word, rest }) => word.capital && (rest.length > 1 || heads.has(word.token.text)))
    .map(({ rest }) => rest.map(({ key }) => key).join(' '))
  return start && own.length > 1 && openers.has(start.token.text) ? [...ends, start.key] : ends
}

const LONGEST = 5

function shortAt(
  words: readonly Word[],
  first: number,
  byShortForm: ReadonlyMap<string, readonly Candidate[]>,
): Candidate | null {
  for (let last = runEnd(words, first); last > first; last--) {
    const own = words.slice(first, last).filter(({ key }) => key !== '')
    const bodies = byShortForm.get(own.map(({ key }) => key).join(' ')) ?? []
    const [body] = bodies
    const one = new Set(bodies.map(({ name }) => name.entity ?? name.name)).size === 1
    if (body && one && body.last <= first && words[last - 1]?.key !== '')
      return {
        first,
        last: wordEnd(words, last),
        name: { ...body.name, why: `short form: ${body.name.kind}` },
      }
    // "the Brigades Council" is no short form of the Brigades.
    if (words[last - 1]?.capital) return null
  }
  return null
}

// As far as capitals go on, with the marks and small words that stand between them.
function runEnd(words: readonly Word[], first: number): number {
  let last = first
  for (let at = first; at < Math.min(words.length, first + LONGEST); at++) {
    const { capital, key, token } = words[at] as Word
    if (capital) last = at + 1
    else if (key !== '' && !/^(?:of|for|and)$/.test(token.text)) break
  }
  return last
}

// The dictionary knows better who that is.
function isKnown(names: readonly Candidate[], { first, last }: Candidate): boolean {
  return names.some((name) => name.first === first && name.last === last && name.name.entity !== null)
}
