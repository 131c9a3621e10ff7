import { EVENT_TYPES, FACTUALITIES, MODES } from '../../src/model/codebook.ts'
import type { EventMode, EventType, Factuality } from '../../src/model/codebook.ts'

/** The parts of an event that a span may play. */
export const CORPUS_ROLES = ['actor', 'recipient', 'instrument', 'place', 'when', 'source', 'cue'] as const
/** The kinds of harm that a span may count. */
export const CORPUS_HARMS = ['killed', 'injured', 'captured', 'displaced', 'missing'] as const
/** Verbs of what police or army do, or leave undone, that are no event of the codebook. */
export const CORPUS_ACTS = ['act', 'omission'] as const

/** What a mark says of its words; `event` is the id of an event of the same line, `high` null is an open bound. */
export type CorpusLabel =
  | {
      readonly is: 'event'
      readonly id: string
      readonly type: EventType
      readonly mode: EventMode | null
      readonly factuality: Factuality
    }
  | { readonly is: 'role'; readonly role: (typeof CORPUS_ROLES)[number]; readonly event: string }
  | {
      readonly is: 'harm'
      readonly harm: (typeof CORPUS_HARMS)[number]
      readonly event: string
      readonly low: number
      readonly high: number | null
    }
  | { readonly is: 'act'; readonly act: (typeof CORPUS_ACTS)[number] }

/** A marked stretch of a line's text, in UTF-16 code units of that text; one that bears two labels appears once. */
export interface CorpusSpan {
  readonly start: number
  readonly end: number
  readonly labels: readonly CorpusLabel[]
}

/** An event of a line, at its trigger. */
export type CorpusEvent = Extract<CorpusLabel, { readonly is: 'event' }> & {
  readonly start: number
  readonly end: number
}

/** One line of the corpus: its text without marks, and what the marks say. No events: the line is a negative. */
export interface CorpusLine {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly spans: readonly CorpusSpan[]
  readonly events: readonly CorpusEvent[]
}

/** A line that breaks the format of README.md; the message names file, line and reason. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
}

/** Reads a file of the corpus; throws a CorpusError at the first line that breaks the format. */
export function parseCorpus(content: string, file: string): readonly CorpusLine[] {
  return content
    .split('\n')
    .map((raw, index) => ({ raw: raw.trim(), line: index + 1 }))
    .filter(({ raw }) => raw !== '' && !raw.startsWith('#'))
    .map(({ raw, line }) => parseCorpusLine(raw, file, line))
}

/** Reads one marked line; throws a CorpusError that names `file`, `line` and the reason. */
export function parseCorpusLine(raw: string, file: string, line: number): CorpusLine {
  try {
    const { text, spans } = unmark(raw)
    const events = eventsOf(spans)
    checkReferences(spans, events)
    return { file, line, text, spans, events }
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error
    throw new CorpusError(`${file}:${line}: ${error.message}`)
  }
}

function unmark(raw: string): { text: string; spans: CorpusSpan[] } {
  const open: number[] = []
  const spans: CorpusSpan[] = []
  let text = ''
  for (let at = 0; at < raw.length; at++) {
    const char = raw[at]
    if (char === '[') open.push(text.length)
    else if (char === ']') throw new CorpusError(`a mark without labels ends after "${text.slice(-20)}"`)
    else if (char !== '|') text += char
    else {
      const close = raw.indexOf(']', at)
      const start = open.pop()
      if (start === undefined || close < 0)
        throw new CorpusError(`a bar outside a mark after "${text.slice(-20)}"`)
      spans.push(markedSpan(text, start, raw.slice(at + 1, close)))
      at = close
    }
  }
  if (open.length > 0) throw new CorpusError(`a mark is not closed: "${text.slice(open.at(-1))}"`)
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

function markedSpan(text: string, start: number, labels: string): CorpusSpan {
  const words = text.slice(start)
  if (words.trim() === '' || words.trim() !== words)
    throw new CorpusError(`a mark holds no words or begins or ends with a blank: "${words}"`)
  return { start, end: text.length, labels: labels.split(',').map((label) => parseLabel(label.trim())) }
}

function parseLabel(label: string): CorpusLabel {
  const [head = '', ...rest] = label.split(/\s+/)
  if (/^e\d+$/.test(head)) return eventLabel(head, rest, label)
  const role = CORPUS_ROLES.find((known) => known === head)
  if (role !== undefined) {
    if (rest.length !== 1) throw new CorpusError(`"${label}": a role names one event, as in "${role} e1"`)
    return { is: 'role', role, event: rest[0] ?? '' }
  }
  const harm = CORPUS_HARMS.find((known) => known === head)
  if (harm !== undefined) return harmLabel(harm, rest, label)
  const act = CORPUS_ACTS.find((known) => known === head)
  if (act !== undefined && rest.length === 0) return { is: 'act', act }
  throw new CorpusError(`"${label}" is no label; README.md lists them`)
}

function eventLabel(
  id: string,
  [typeName, modeName, factualityName = 'asserted', ...more]: string[],
  label: string,
): CorpusLabel {
  const type = EVENT_TYPES.find((known) => known === typeName)
  if (type === undefined) throw new CorpusError(`"${label}": the type is not one of ${EVENT_TYPES.join(' ')}`)
  const modes: readonly EventMode[] = MODES[type]
  const mode = modeName === '-' ? null : modes.find((known) => known === modeName)
  if (mode === undefined)
    throw new CorpusError(`"${label}": the mode is neither - nor one of ${modes.join(' ')}`)
  const factuality = FACTUALITIES.find((known) => known === factualityName)
  if (factuality === undefined || more.length > 0)
    throw new CorpusError(`"${label}": the factuality is not one of ${FACTUALITIES.join(' ')}`)
  return { is: 'event', id, type, mode, factuality }
}

function harmLabel(
  harm: (typeof CORPUS_HARMS)[number],
  [event = '', low = '', high = '', ...more]: string[],
  label: string,
): CorpusLabel {
  if (!/^\d+$/.test(low) || !/^(\d+|-)$/.test(high) || more.length > 0)
    throw new CorpusError(
      `"${label}": a harm is written as in "${harm} e1 2 4", or "${harm} e1 2 -" when it is open above`,
    )
  const bound = high === '-' ? null : Number(high)
  if (bound !== null && bound < Number(low)) throw new CorpusError(`"${label}": high is below low`)
  return { is: 'harm', harm, event, low: Number(low), high: bound }
}

function eventsOf(spans: readonly CorpusSpan[]): CorpusEvent[] {
  return spans.flatMap(({ start, end, labels }) =>
    labels.filter((label) => label.is === 'event').map((label) => ({ ...label, start, end })),
  )
}

function checkReferences(spans: readonly CorpusSpan[], events: readonly CorpusEvent[]): void {
  const ids = new Set<string>()
  for (const { id } of events) {
    if (ids.has(id)) throw new CorpusError(`${id} has two triggers; a second mention is an event of its own`)
    ids.add(id)
  }
  for (const label of spans.flatMap((span) => span.labels)) {
    if ('event' in label && !ids.has(label.event))
      throw new CorpusError(`a ${label.is} names "${label.event}", which is no event of the line`)
  }
}
