import type { ActorIndex } from './actor-index.ts'
import { BODIES, type Candidate, type Identity } from './candidate.ts'
import type { Word } from './fold.ts'

/**
 * Acronyms that the report itself defines in brackets: "the Free Delta Front (FDF)", "the FDF (Free Delta Front)". They stand for
 * that name in the whole report; a capitalised sequence with the same initials that nothing knows becomes a name too.
 */
export function reportAcronyms(
  words: readonly Word[],
  names: readonly Candidate[],
  { shapes }: ActorIndex,
): readonly Candidate[] {
  const see: View = {
    words,
    things: shapes.things,
    byStart: new Map(names.map((name) => [name.first, name])),
    byEnd: new Map(names.map((name) => [name.last, name])),
  }
  const pairs = words.flatMap((word, at) =>
    word.upper ? (nameBefore(see, at) ?? nameAfter(see, at) ?? []) : [],
  )
  const defined = new Map<string, Identity>()
  for (const { acronym, body } of pairs) {
    const text = words[acronym]?.token.text ?? ''
    if (!defined.has(text))
      defined.set(text, { ...body.name, why: `acronym of the report: ${body.name.kind}` })
  }
  const short = words.flatMap((word, at) => {
    const name = word.upper ? defined.get(word.token.text) : undefined
    return name ? [{ first: at, last: at + 1, name }] : []
  })
  return [...short, ...pairs.map(({ body }) => body).filter(({ name }) => name.why === SPELLED_OUT)]
}

interface View {
  readonly words: readonly Word[]
  readonly things: ReadonlySet<string>
  readonly byStart: ReadonlyMap<number, Candidate>
  readonly byEnd: ReadonlyMap<number, Candidate>
}

/** An acronym, by its token, and the name that it stands for. */
interface Pair {
  readonly acronym: number
  readonly body: Candidate
}

const SPELLED_OUT = 'spelled out beside its acronym: organisation'

// "the Free Delta Front (FDF)"
function nameBefore(see: View, at: number): Pair | null {
  if (textAt(see, at - 1) !== '(' || textAt(see, at + 1) !== ')') return null
  const body = see.byEnd.get(at - 1) ?? initialsBefore(see, at)
  return body && isAcronymOf(see, at, body) ? { acronym: at, body } : null
}

// "FDF (the Free Delta Front)": whom the dictionary knows by the acronym is not lost to a name that it lacks.
function nameAfter(see: View, at: number): Pair | null {
  if (textAt(see, at + 1) !== '(') return null
  const first = /^the$/i.test(textAt(see, at + 2)) ? at + 3 : at + 2
  const end = see.words.findIndex(({ token }, index) => index > first && /^[().;]$/.test(token.text))
  if (textAt(see, end) !== ')') return null
  const body =
    [see.byStart.get(first)].find((name) => name?.last === end) ?? initialsWithin(see, at, first, end)
  if (!body || !isAcronymOf(see, at, body)) return null
  const known = see.byStart.get(at)
  const name =
    known?.name.entity && body.name.entity === null ? { ...known.name, why: SPELLED_OUT } : body.name
  return { acronym: at, body: { ...body, name } }
}

function textAt({ words }: View, at: number): string {
  return words[at]?.token.text ?? ''
}

function lettersAt(see: View, at: number): string {
  return textAt(see, at).replace(/[^\p{Lu}]/gu, '')
}

// Most letters must be initials of the name: "Kurdistan Workers' Party (PKK)" lacks none, "Uganda (SMUG)" nearly all.
function isAcronymOf(see: View, at: number, { first, last, name }: Candidate): boolean {
  if (!BODIES.has(name.kind)) return false
  if (name.why === SPELLED_OUT) return true
  const initials = initialsOf(see.words.slice(first, last))
  const letters = [...lettersAt(see, at)]
  return letters.filter((letter) => initials.includes(letter)).length * 2 > letters.length
}

function initialsBefore(see: View, at: number): Candidate | null {
  const { length } = lettersAt(see, at)
  for (let first = at - 2; first >= Math.max(0, at - 3 - 2 * length); first--) {
    if (/^[.;:,()"“”!?]$/.test(textAt(see, first))) return null
    const found = initialsWithin(see, at, first, at - 1)
    if (found) return found
  }
  return null
}

// Words `[first, last)` when the acronym holds just their initials.
function initialsWithin(see: View, at: number, first: number, last: number): Candidate | null {
  const letters = lettersAt(see, at)
  const run = see.words.slice(first, last)
  if (letters.length < 3 || see.things.has(textAt(see, last - 1))) return null
  if (!run[0]?.capital || initialsOf(run) !== letters) return null
  const name = run
    .map(({ token }) => token.text)
    .join(' ')
    .replaceAll(' - ', '-')
  const identity = {
    name,
    entity: null,
    country: null,
    sector: null,
    kind: 'organisation',
    why: SPELLED_OUT,
  } as const
  return { first, last, name: identity }
}

function initialsOf(words: readonly Word[]): string {
  return words
    .filter(({ capital, key }) => capital && key !== '')
    .map(({ token }) => token.text.charAt(0))
    .join('')
}
