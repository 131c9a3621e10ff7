import type { ActorIndex, OrganisationShape, Shapes } from './actor-index.ts'
import type { Candidate, Identity } from './candidate.ts'
import type { Word } from './fold.ts'

/** Organisations that no list has, by their first or last word: "Northern Water Authority", "Ministry of Roads". */
export function organisationShapes(
  words: readonly Word[],
  known: readonly Candidate[],
  index: ActorIndex,
  text: string,
): readonly Candidate[] {
  const nations = new Map<number, Identity>()
  const closed = new Set<number>()
  for (const { first, last, name } of known) {
    const nation = name.kind === 'state' || name.kind === 'people'
    for (let at = first; at < last; at++) {
      if (nation) nations.set(at, name)
      else closed.add(at)
    }
  }
  const see: View = { words, closed, nations, shapes: index.shapes, text }
  return words.flatMap((word, at) => {
    if (!word.capital || closed.has(at)) return []
    return [endingAt(see, at), openingAt(see, at), groupAt(see, at)].flatMap((found) => found ?? [])
  })
}

interface View {
  readonly words: readonly Word[]
  readonly closed: ReadonlySet<number>
  readonly nations: ReadonlyMap<number, Identity>
  readonly shapes: Shapes
  readonly text: string
}

// "Northern Water Authority"
function endingAt(see: View, at: number): Candidate | null {
  const { words, shapes } = see
  const here = words[at]?.token.text ?? ''
  const pair = `${words[at - 1]?.token.text ?? ''} ${here}`
  const shape = shapes.heads.get(pair) ?? shapes.heads.get(here)
  if (!shape) return null
  const head = shapes.heads.has(pair) ? at - 1 : at
  const first = leftEnd(see, head)
  return first < head ? candidate(see, first, at + 1, shape) : null
}

// "Ministry of Roads and Bridges", "Front for the Defence of the Delta"
function openingAt(see: View, at: number): Candidate | null {
  const { words, shapes } = see
  const shape = shapes.openers.get(words[at]?.token.text ?? '')
  if (!shape || !/^(?:of|for)$/.test(words[at + 1]?.token.text ?? '')) return null
  const last = rightEnd(see, at + 1)
  return last > at + 2 ? candidate(see, leftEnd(see, at), last, shape) : null
}

// "Liwa al-Nahr", "Lashkar-e-Kohistan": the words after it, as far as they are capitalised.
function groupAt(see: View, at: number): Candidate | null {
  const { words, closed, shapes } = see
  const shape = shapes.groupOpeners.get(words[at]?.token.text ?? '')
  if (!shape) return null
  let last = at
  for (let next = at + 1; next < words.length && next < at + 9 && !closed.has(next); next++) {
    const { capital, token, key } = words[next] as Word
    if (capital && /^\p{Lu}/u.test(token.text) && !shapes.calendar.has(token.text)) last = next + 1
    else if (key !== '' || !/^(?:-|\p{L}+)$/u.test(token.text)) break
  }
  return last > at + 1 ? candidate(see, at, last, shape) : null
}

function leftEnd(see: View, head: number): number {
  let first = head
  while (first > 0 && head - first < 8) {
    const step = stepLeft(see, first)
    if (step === 0) break
    first -= step
  }
  while (first < head && isLoose(see, first)) first++
  return first
}

function stepLeft(see: View, first: number): number {
  const { words, closed, shapes } = see
  const before = words[first - 1] as Word
  const beside = (words[first]?.token.start ?? 0) <= before.token.end + 1
  if (!beside || closed.has(first - 1) || shapes.calendar.has(before.token.text)) return 0
  if (before.capital && /^[\p{L}\d]/u.test(before.token.text)) return 1
  return stepOverJoint(see, first - 2, before.token.text)
}

// "Disaster and Emergency Authority", "Aviation & Rail Board", "Uganda's Supreme Court".
function stepOverJoint({ words, closed, nations, shapes }: View, second: number, joint: string): number {
  if (!words[second]?.capital || closed.has(second)) return 0
  const owner = nations.has(second) || shapes.owners.has(words[second]?.token.text ?? '')
  const joins = owner ? /^['’]s?$/ : /^(?:&|and|-)$/
  return joins.test(joint) ? 2 : 0
}

function rightEnd({ words, closed, shapes }: View, at: number): number {
  let last = at
  for (let next = at + 1; next < words.length && next < at + 9; next++) {
    const word = words[next] as Word
    if (closed.has(next) || shapes.calendar.has(word.token.text) || isFirmTitle(word, shapes)) break
    if (word.capital && /^\p{Lu}/u.test(word.token.text)) last = next + 1
    else if (!/^(?:of|for|the|and|-|al|el)$/.test(word.token.text)) break
  }
  return last
}

// "Chamber of Trade President Lund" ends before the title; "Ministry of Defence" does not.
function isFirmTitle({ token }: Word, { titles, weakTitles }: Shapes): boolean {
  return titles.has(token.text) && !weakTitles.has(token.text)
}

// Not part of the name: an opening "The" or "After", a title before it.
function isLoose({ words, nations, shapes }: View, at: number): boolean {
  const { token, opens, capital } = words[at] as Word
  if (!capital || /^(?:The|A|An|This|That|Its|His|Her|Their|Our)$/.test(token.text)) return true
  if (nations.has(at)) return false
  return (opens && !/^(?:PROPN|ADJ|NOUN)$/.test(token.pos)) || isFirmTitle(words[at] as Word, shapes)
}

function candidate(
  { words, nations, shapes, text }: View,
  first: number,
  last: number,
  shape: OrganisationShape,
): Candidate | null {
  const inner = words.slice(first, last)
  if (inner.every(({ opens }) => opens) && inner.length > 2) return null
  // "Council of the Harbour Bill" is a law.
  if (shapes.things.has(inner.at(-1)?.token.text ?? '') && !shapes.heads.has(inner.at(-1)?.token.text ?? ''))
    return null
  const name = text.slice(inner[0]?.token.start, inner.at(-1)?.token.end).replaceAll(/\s+/g, ' ')
  const nation = inner.map((_, at) => nations.get(first + at)).find((found) => found?.country)
  return {
    first,
    last,
    name: {
      name,
      entity: null,
      country: nation?.country ?? null,
      sector: shape.sector,
      kind: shape.kind,
      why: `shape: ${shape.kind}`,
    },
  }
}
