import { isQuoteMark } from './cue.ts'
import { isNominal, phraseAfter } from './speaker-phrase.ts'
import { isPossessive, isTime, lower, quoteAt, type Scene } from './scene.ts'

const PREPOSITION = new Set(
  'in at on during after before following through via from by to with about of amid under for ahead'.split(
    ' ',
  ),
)
/** Words that go before a word of time. */
const TIME_LEAD = /^(?:last|this|the|a|early|late|next|mid|that|\d+)$/
/** What may follow an adverb that is no part of what is said: "said separately that", "said there were" is not one. */
const AFTER_ADVERB = /^(?:VERB|AUX|PUNCT|SCONJ|ADP)$/
const QUESTION = /^(?:how|why|where|when)$/

/** First token after the words of time and place that stand between a verb of speech and what is said. */
export function skipAsides(scene: Scene, from: number, ceiling: number): number {
  let at = from
  while (at < ceiling) {
    const next = asideEnd(scene, at, ceiling)
    if (next === at) break
    at = next
  }
  return at
}

function asideEnd(scene: Scene, at: number, ceiling: number): number {
  const word = lower(scene, at)
  if (isTimeChunk(scene, at)) return timeEnd(scene, at, ceiling)
  if (word === ',') return parenthesisEnd(scene, at, ceiling)
  if (isAdverb(scene, at)) return at + 1
  if (!PREPOSITION.has(word) || isInfinitive(scene, at) || isBound(scene, at)) return at
  if (isTimeChunk(scene, at + 1)) return timeEnd(scene, at + 1, ceiling)
  return phraseAfter(scene, at + 1, ceiling)?.last ?? at
}

function isAdverb(scene: Scene, at: number): boolean {
  const isPlain = scene.tokens[at]?.pos === 'ADV' && !QUESTION.test(lower(scene, at))
  return isPlain && AFTER_ADVERB.test(scene.tokens[at + 1]?.pos ?? '')
}

function isInfinitive(scene: Scene, at: number): boolean {
  return lower(scene, at) === 'to' && scene.tokens[at + 1]?.pos === 'VERB' && !isNominal(scene, at + 1)
}

// "Said at least 30 nurses had been killed": a bound on a number, no place.
function isBound(scene: Scene, at: number): boolean {
  return lower(scene, at) === 'at' && /^(?:least|most)$/.test(lower(scene, at + 1))
}

// "Friday", "last week", "3 May", but not "Friday's" or "the raid".
function isTimeChunk(scene: Scene, at: number): boolean {
  const first = TIME_LEAD.test(lower(scene, at)) && isTime(scene, at + 1) ? at + 1 : at
  return isTime(scene, first) && !isPossessive(scene, first + 1)
}

function timeEnd(scene: Scene, at: number, ceiling: number): number {
  let end = at
  while (end < ceiling && isTimeWord(scene, end) && !isPossessive(scene, end + 1)) end++
  return end
}

function isTimeWord(scene: Scene, at: number): boolean {
  const isLead = TIME_LEAD.test(lower(scene, at)) && isTime(scene, at + 1)
  return isTime(scene, at) || isLead || /^\d{1,4}$/.test(lower(scene, at))
}

/** "said, speaking in Oran, that …": the pair of commas, when what is said stands after it; a comma before a quotation. */
function parenthesisEnd(scene: Scene, comma: number, ceiling: number): number {
  if (opensQuote(scene, comma + 1)) return comma + 1
  const that = thatAhead(scene, comma, ceiling)
  if (that !== null) return that
  let close = comma + 1
  while (close < ceiling && lower(scene, close) !== ',') close++
  if (close >= ceiling || close - comma >= 20) return comma
  return lower(scene, close + 1) === 'that' || opensQuote(scene, close + 1) ? close + 1 : comma
}

/** "told a meeting in Dara, Upper Valley on Monday [that]": no verb stands between. */
function thatAhead(scene: Scene, from: number, ceiling: number): number | null {
  for (let at = from + 1; at < Math.min(ceiling - 1, from + 12); at++) {
    if (/^(?:VERB|AUX)$/.test(scene.tokens[at]?.pos ?? '') || opensQuote(scene, at)) return null
    if (lower(scene, at) === 'that' && scene.tokens[at + 1]?.pos !== 'PUNCT') return at
  }
  return null
}

function opensQuote(scene: Scene, at: number): boolean {
  return quoteAt(scene, at)?.speech === true && isQuoteMark(scene, at)
}
