import type { Span } from '../model/span.ts'

/** A trigger and the words around it, to be put in quotation marks. */
export interface Quote {
  readonly before: string
  readonly trigger: string
  readonly after: string
}

/** Of a longer sentence only so much on either side of the trigger is shown: characters. */
const SIDE = 140

// "Lt.", "Gen.", "U.S.", "Jan.": a point after so short a word with a capital ends no sentence (or joins two: harmless here).
const SHORT_WORD = /(?:^|[\s.(“"])\p{Lu}\p{L}{0,2}\.\s*$/u

/** The sentence of `text` that holds the trigger, cut to what fits the eye; "…" stands for what was cut. */
export function quoteOf(text: string, trigger: Span): Quote {
  const { start, end } = sentenceAt(text, trigger)
  return {
    before: within(lastWords(text.slice(start, trigger.start))),
    trigger: within(text.slice(trigger.start, trigger.end)),
    after: within(firstWords(text.slice(trigger.end, end))),
  }
}

/** The whole stands in double quotation marks, so what is quoted in it stands in single ones. */
function within(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’')
}

function sentenceAt(text: string, trigger: Span): Span {
  const line = text.lastIndexOf('\n', trigger.start - 1) + 1
  const feed = text.indexOf('\n', trigger.end)
  const paragraph = text.slice(line, feed < 0 ? text.length : feed)
  let start = line
  let end = line
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph)) {
    end += segment.length
    if (SHORT_WORD.test(segment)) continue
    if (end >= trigger.end) break
    if (end <= trigger.start) start = end
  }
  return { start, end }
}

function lastWords(text: string): string {
  const trimmed = text.trimStart()
  return trimmed.length <= SIDE ? trimmed : `…${trimmed.slice(-SIDE).replace(/^\S*\s+/, '')}`
}

function firstWords(text: string): string {
  const trimmed = text.trimEnd()
  return trimmed.length <= SIDE ? trimmed : `${trimmed.slice(0, SIDE).replace(/\s+\S*$/, '')}…`
}
