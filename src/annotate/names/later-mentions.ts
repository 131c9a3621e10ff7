import type { ActorIndex, Shapes } from './actor-index.ts'
import type { Candidate } from './candidate.ts'
import { type Word, wordEnd } from './fold.ts'
import { articleStart } from './known-names.ts'

/** A person named in full once is meant by the surname alone anywhere in the report: "Rosa Lund … Lund said". */
export function laterSurnames(
  words: readonly Word[],
  persons: readonly Candidate[],
  index: ActorIndex,
): readonly Candidate[] {
  const { shapes } = index
  const byShortName = new Map<string, Candidate>()
  // Full names of known persons first: "Assad" is the president even where his brother is named too.
  const full = persons.filter(({ first, last }) => last - first > 1).toSorted((a, b) => rank(a) - rank(b))
  for (const person of full) {
    for (const key of shortNames(words, person, shapes)) {
      if (!isNation(key, index) && !byShortName.has(key)) byShortName.set(key, person)
    }
  }
  if (byShortName.size === 0) return []
  const found: Candidate[] = []
  words.forEach((word, at) => {
    const person = isNameWord(word) ? byShortName.get(word.key) : undefined
    if (!person || isPartOfOther(words, at, shapes.given) || isDate(words, at, shapes)) return
    found.push({
      first: shortStart(words, at, shapes),
      last: wordEnd(words, at + 1),
      name: { ...person.name, why: 'surname: person' },
    })
  })
  return found
}

// "Michael Jordan … Jordan" stays a state, "Jack London … London" a city.
function isNation(key: string, { forms, actors, capitals }: ActorIndex): boolean {
  const kinds = forms.get(key)?.flatMap((form) => form.actors.map((at) => actors[at]?.kind)) ?? []
  return capitals.has(key) || kinds.includes('state') || kinds.includes('people')
}

// "May said", "May’s" is the person, "in May" the month.
function isDate(words: readonly Word[], at: number, { calendar }: Shapes): boolean {
  const after = words[at + 1]?.token
  return calendar.has(words[at]?.token.text ?? '') && !(after && /^(?:VERB|AUX|PART)$/.test(after.pos))
}

function isNameWord({ capital, upper, token }: Word): boolean {
  return capital && !upper && token.pos !== 'VERB' && token.pos !== 'ADV'
}

// The last word, and the first: a family name that stands first ("Chen"), or a given name ("Rosa").
function shortNames(
  words: readonly Word[],
  { first, last }: Candidate,
  { familyFirst, given }: Shapes,
): string[] {
  const own = words.slice(first, last).filter(({ key }) => key !== '')
  const opener = own[0]
  const short =
    opener && (familyFirst.has(opener.token.text) || given.has(opener.token.text)) ? [opener.key] : []
  const surname = own.at(-1)?.key ?? ''
  const all = [...short, ...fathersNames(own, given)]
  return surname.length > 2 ? [surname, ...all] : all
}

// "Ana Costa Lima … Costa": of two surnames, as Spanish has them, the first is the one that stays.
function fathersNames(own: readonly Word[], given: ReadonlySet<string>): string[] {
  const middle = own.length > 2 ? own.at(-2) : undefined
  const isName = middle?.capital && middle.token.text.length > 3 && !given.has(middle.token.text)
  return isName && given.has(own[0]?.token.text ?? '') ? [middle.key] : []
}

function rank({ name, first }: Candidate): number {
  return (name.entity === null ? 1e9 : 0) + first
}

// "Dube-Ncube" with its first half, "al-Masri" with its article, "bin Salman" with its particle.
function shortStart(words: readonly Word[], at: number, { personParticles }: Shapes): number {
  const before = words[at - 1]
  const half = words[at - 2]
  if (personParticles.has(before?.token.text.toLowerCase() ?? '')) return at - 1
  const double = before?.token.text === '-' && half?.capital === true && !half.article
  return double && before.token.end === words[at]?.token.start ? at - 2 : articleStart(words, at)
}

function isPartOfOther(words: readonly Word[], at: number, given: ReadonlySet<string>): boolean {
  return given.has(words[at - 1]?.token.text ?? '') && words[at - 1]?.opens === false
}
