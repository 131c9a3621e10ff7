import type { Token } from '../../model/doc.ts'
import type { ActorIndex, Shapes } from './actor-index.ts'
import type { Candidate, Identity } from './candidate.ts'
import type { Word } from './fold.ts'
import type { Run } from './runs.ts'

/** Words `[first, last)` of a run between titles and nationalities, and the title that stands before them. */
interface Part extends Run {
  readonly title: boolean
  readonly weakTitle: boolean
}

/** Persons that no list has, by what stands in and around their name: a title, a given name, an agent noun, speech, an age. */
export function personShapes(
  words: readonly Word[],
  runs: readonly Run[],
  known: readonly Candidate[],
  index: ActorIndex,
  text: string,
): readonly Candidate[] {
  const nations = new Map(
    known
      .filter(({ name }) => name.kind === 'state' || name.kind === 'people')
      .map((name) => [name.first, name]),
  )
  return runs.flatMap((run) =>
    partsOf(words, run, nations, index.shapes).flatMap((part) => {
      const cue = cueOf(words, part, index)
      return cue === null
        ? []
        : [{ first: part.first, last: part.last, name: person(words, part, text, cue) }]
    }),
  )
}

function person(words: readonly Word[], { first, last }: Run, text: string, cue: string): Identity {
  const name = text.slice(words[first]?.token.start, words[last - 1]?.token.end).replaceAll(/\s+/g, ' ')
  return { name, entity: null, country: null, sector: null, kind: 'person', why: `shape, ${cue}: person` }
}

// "Yemeni Prime Minister Rahim al - Harithi": a nationality and two titles, then the part that is the name.
function partsOf(
  words: readonly Word[],
  run: Run,
  nations: ReadonlyMap<number, Candidate>,
  shapes: Shapes,
): Part[] {
  const parts: Part[] = []
  let titles = lowerTitle(words, run.first, shapes)
  let first = run.first
  const close = (at: number) => {
    const part = trim(words, { first, last: at }, shapes)
    if (part) parts.push({ ...part, ...titleOf(titles, shapes) })
    if (at > first) titles = []
  }
  for (let at = run.first; at < run.last; at++) {
    const text = words[at]?.token.text ?? ''
    const nation = followsGiven(words, at, first, shapes) ? undefined : nations.get(at)
    const title = shapes.titles.has(text) && !(at > first && at === run.last - 1)
    if (!nation && !title && !isDate(words, at, first, shapes)) continue
    close(at)
    titles = title ? [...titles, text] : []
    at = nation ? nation.last - 1 : at
    first = at + 1
  }
  close(run.last)
  return parts
}

// "Mary May Simon" holds no month.
function isDate(words: readonly Word[], at: number, first: number, shapes: Shapes): boolean {
  return (
    shapes.calendar.has(words[at]?.token.text ?? '') &&
    !(followsGiven(words, at, first, shapes) && words[at + 1]?.capital)
  )
}

// "Michael Jordan" is no state.
function followsGiven(words: readonly Word[], at: number, first: number, shapes: Shapes): boolean {
  return at - 1 === first && shapes.given.has(words[at - 1]?.token.text ?? '')
}

function lowerTitle(words: readonly Word[], first: number, shapes: Shapes): string[] {
  const before = words[first - 1]?.token.text ?? ''
  const title = before.charAt(0).toUpperCase() + before.slice(1)
  return /^(?:president|premier|minister|general|colonel|sheikh|king|queen|prince|pope|ayatollah|imam)$/.test(
    before,
  ) && shapes.titles.has(title)
    ? [title]
    : []
}

function titleOf(titles: readonly string[], shapes: Shapes) {
  const title = titles.some((word) => !shapes.weakTitles.has(word)) || titles.length > 1
  return { title, weakTitle: titles.length > 0 }
}

// Takes off what a sentence opens with ("Yesterday", "In") and marks at the ends.
function trim(words: readonly Word[], { first, last }: Run, shapes: Shapes): Run | null {
  while (first < last && (isLoose(words, first, shapes) || opensBeforeGiven(words, first, shapes))) first++
  while (first < last && !words[last - 1]?.capital && !words[last - 1]?.glued) last--
  return first < last ? { first, last } : null
}

// "Yesterday Maria Lund": the tagger takes both for names.
function opensBeforeGiven(words: readonly Word[], at: number, { given }: Shapes): boolean {
  const text = words[at]?.token.text ?? ''
  return words[at]?.opens === true && !given.has(text) && given.has(words[at + 1]?.token.text ?? '')
}

function isLoose(words: readonly Word[], at: number, shapes: Shapes): boolean {
  const word = words[at] as Word
  if (!word.capital) return !(word.article && words[at + 1]?.token.text === '-')
  if (shapes.given.has(word.token.text) || shapes.starts.has(word.token.text)) return false
  return (
    word.opens &&
    !(word.token.pos === 'PROPN' && words[at + 1]?.capital === true && words[at + 1]?.token.pos === 'PROPN')
  )
}

/** What a cue looks at: the part, its words, its capitalised words, and the tokens around it. */
interface Look {
  readonly part: Part
  readonly inner: readonly Word[]
  readonly names: readonly Word[]
  readonly before: Token | undefined
  readonly after: Token | undefined
  readonly second: Token | undefined
  readonly index: ActorIndex
}

// In order: the first that fits says why. The later ones need a place where a capital is worth something.
const CUES: readonly { readonly why: string; readonly fits: (look: Look) => boolean }[] = [
  { why: 'title', fits: ({ part, inner }) => part.title && isNameLike(inner) },
  { why: 'title', fits: ({ part, names }) => part.weakTitle && names.length > 1 },
  {
    why: 'given name',
    fits: ({ names, inner, index }) => names.length > 1 && index.shapes.given.has(inner[0]?.token.text ?? ''),
  },
  {
    why: 'family name first',
    fits: (look) =>
      isFree(look) &&
      look.names.length < 4 &&
      look.index.shapes.familyFirst.has(look.inner[0]?.token.text ?? ''),
  },
  {
    why: 'particle',
    fits: ({ names, inner, index }) =>
      names.length > 1 && inner.some(({ token }) => index.shapes.personParticles.has(token.text)),
  },
  {
    why: 'particle',
    fits: (look) => isFree(look) && look.index.shapes.starts.has(look.inner[0]?.token.text ?? ''),
  },
  {
    why: 'agent noun',
    fits: (look) =>
      isFree(look) &&
      look.names.every(({ token }) => token.pos === 'PROPN') &&
      look.index.shapes.personNouns.has(look.before?.text ?? ''),
  },
  { why: 'speech', fits: (look) => isFree(look) && look.index.shapes.speech.has(look.after?.text ?? '') },
  {
    why: 'age',
    fits: (look) =>
      isFree(look) && /^[,(]$/.test(look.after?.text ?? '') && /^\d\d$/.test(look.second?.text ?? ''),
  },
  { why: 'who', fits: (look) => isFree(look) && look.after?.text === ',' && look.second?.text === 'who' },
  { why: 'surname', fits: (look) => isFree(look) && endsInSurname(look) },
]

function cueOf(words: readonly Word[], part: Part, index: ActorIndex): string | null {
  const { shapes } = index
  const inner = words.slice(part.first, part.last)
  // "Bin Salman" alone is the end of a name told before.
  const names = inner.filter(
    ({ capital, token }) => capital && !shapes.personParticles.has(token.text.toLowerCase()),
  )
  const lastText = inner.at(-1)?.token.text ?? ''
  if (names.length > 5 || inner.some(isNoPerson) || shapes.heads.has(lastText) || shapes.things.has(lastText))
    return null
  const look: Look = {
    part,
    inner,
    names,
    before: words[part.first - 1]?.token,
    after: words[part.last]?.token,
    second: words[part.last + 1]?.token,
    index,
  }
  return CUES.find(({ fits }) => fits(look))?.why ?? null
}

// Two words or more, not after "in" or "near", not all where a capital proves nothing.
function isFree({ names, inner, before, index }: Look): boolean {
  return (
    names.length > 1 &&
    !inner.every(({ opens }) => opens) &&
    !index.shapes.placePrepositions.has(before?.text.toLowerCase() ?? '')
  )
}

// "Melania Trump": the surname of a known person.
function endsInSurname({ inner, index: { forms, actors } }: Look): boolean {
  const kinds = forms
    .get(inner.at(-1)?.key ?? '')
    ?.flatMap((form) => form.actors.map((at) => actors[at]?.kind))
  return kinds?.includes('person') ?? false
}

function isNoPerson({ upper, token }: Word): boolean {
  return (upper && token.text.length > 2 && !token.text.includes('.')) || /\d/.test(token.text)
}

function isNameLike(words: readonly Word[]): boolean {
  const last = words.at(-1)
  return last !== undefined && last.token.text.length > 2 && words.length < 10 && !last.upper
}
