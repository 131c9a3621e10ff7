import type { EntityKind, NameKind } from '../../model/doc.ts'
import type { OrganisationShape, Shapes } from './actor-index.ts'
import { BODIES, type Candidate, type Identity } from './candidate.ts'
import type { Word } from './fold.ts'
import { NO_NAME } from './known-names.ts'
import { meets, type ModelSpan } from './model-span.ts'

/**
 * Joins what dictionaries and shapes found with the spans of the reader model. The dictionary says who it is; the model
 * where a name ends and of what kind it is. A shape stays where the model agrees or is silent, and a person or body that only
 * the model knows becomes a name. Candidates may overlap: the longest counts.
 */
export function joinEntities(
  words: readonly Word[],
  found: readonly Candidate[],
  spans: readonly ModelSpan[],
  shapes: Shapes,
  text: string,
): readonly Candidate[] {
  const known = found.filter(isKnown).map((candidate) => widened(words, candidate, spans))
  const guessed = found.filter((candidate) => !isKnown(candidate) && agrees(words, candidate, spans))
  const own = spans.flatMap((span) =>
    isSaid(span, known) ? [] : (candidateOf(words, span, known, shapes, text) ?? []),
  )
  return [...known, ...guessed, ...own]
}

/** Surnames said later, less those that the model takes for something else: "Jack London … in London". */
export function ofTheirKind(
  surnames: readonly Candidate[],
  spans: readonly ModelSpan[],
): readonly Candidate[] {
  return surnames.filter((surname) => spans.every((span) => span.kind === 'person' || !meets(span, surname)))
}

function isKnown({ name }: Candidate): boolean {
  return !name.why.startsWith('shape')
}

// "Abdel Karim Traore Senior": a known full name takes in what the model adds; a known surname does not ("Melinda Trump").
function widened(words: readonly Word[], candidate: Candidate, spans: readonly ModelSpan[]): Candidate {
  const { first, last, name } = candidate
  if (name.kind !== 'person' || wordsIn(words, candidate) < 2) return candidate
  const wider = spans.find((span) => span.kind === 'person' && span.first <= first && last <= span.last)
  return wider ? { first: wider.first, last: wider.last, name } : candidate
}

function wordsIn(words: readonly Word[], { first, last }: Omit<ModelSpan, 'kind'>): number {
  return words.slice(first, last).filter(({ key }) => key !== '').length
}

// A shape stays where the model says the same, or nothing; one that a word like "Ministry" or "Liwa" makes a body also where
// the model took it for a person, or took only the parts on both sides of a joint: [Kenya]'s [Interior Ministry].
function agrees(words: readonly Word[], shape: Candidate, spans: readonly ModelSpan[]): boolean {
  const body = BODIES.has(shape.name.kind)
  return spans
    .filter((span) => meets(span, shape))
    .every((span) => {
      const whole = span.first === shape.first && span.last === shape.last
      if (whole && kindsOf(span.kind).has(shape.name.kind)) return true
      return body && NAMED.has(span.kind) && (whole ? span.kind === 'person' : isPart(words, span, shape))
    })
}

const NAMED: ReadonlySet<EntityKind> = new Set(['organisation', 'person', 'people', 'place'])

function isPart(words: readonly Word[], { first, last }: ModelSpan, shape: Candidate): boolean {
  const isJoint = (at: number): boolean => !words[at]?.capital
  return (
    first >= shape.first &&
    last <= shape.last &&
    (first === shape.first || isJoint(first - 1)) &&
    (last === shape.last || isJoint(last))
  )
}

const PERSON: ReadonlySet<string> = new Set(['person'])
const PEOPLE: ReadonlySet<string> = new Set(['people'])
const NONE: ReadonlySet<string> = new Set()

function kindsOf(kind: EntityKind): ReadonlySet<string> {
  if (kind === 'organisation') return BODIES
  return kind === 'person' ? PERSON : kind === 'people' ? PEOPLE : NONE
}

// The dictionary already speaks of these words; a span that takes them all in and goes on names another: "Hezbollah Brigades".
function isSaid(span: ModelSpan, known: readonly Candidate[]): boolean {
  return known.some(
    (candidate) => meets(candidate, span) && (candidate.name === NO_NAME || !isWider(span, candidate)),
  )
}

function isWider({ first, last }: ModelSpan, candidate: Candidate): boolean {
  const holds = first <= candidate.first && candidate.last <= last
  return holds && last - first > candidate.last - candidate.first
}

function candidateOf(
  words: readonly Word[],
  { first, last, kind }: ModelSpan,
  known: readonly Candidate[],
  shapes: Shapes,
  text: string,
): Candidate | null {
  const inner = words.slice(first, last)
  if (kindsOf(kind).size === 0 || !inner.some(({ capital }) => capital) || isDoubtful(inner, kind))
    return null
  const name = text.slice(inner[0]?.token.start, inner.at(-1)?.token.end).replaceAll(/\s+/g, ' ')
  const base = { name, entity: null, country: null, sector: null }
  if (kind !== 'organisation') return { first, last, name: { ...base, ...named(kind as NameKind) } }
  const shape = shapeOf(inner, shapes)
  const country = known.find(({ first: at, name: one }) => first <= at && at < last && one.country)?.name
    .country
  const identity: Identity = {
    ...base,
    country: country ?? null,
    sector: shape?.sector ?? null,
    ...named(shape?.kind ?? kind),
  }
  return { first, last, name: identity }
}

// A single word that no dictionary knows may be a place or a modifier as well ("UN-led"); not "PKK".
function isDoubtful(words: readonly Word[], kind: EntityKind): boolean {
  const [word, more] = words
  return kind !== 'people' && more === undefined && !/^\p{Lu}{2,}$/u.test(word?.token.text ?? '')
}

function named(kind: NameKind): Pick<Identity, 'kind' | 'why'> {
  return { kind, why: `model: ${kind}` }
}

// What its last or first words say of a body: "Red Ridge Brigade", "Front for …", "Liwa al-Nahr".
function shapeOf(
  words: readonly Word[],
  { heads, openers, groupOpeners }: Shapes,
): OrganisationShape | undefined {
  const texts = words.map(({ token }) => token.text)
  const first = texts[0] ?? ''
  return (
    heads.get(texts.slice(-2).join(' ')) ??
    heads.get(texts.at(-1) ?? '') ??
    openers.get(first) ??
    groupOpeners.get(first)
  )
}
