import { skipAsides } from './asides.ts'
import { type Cue, isQuoteMark } from './cue.ts'
import { hearerAt } from './hearer.ts'
import { phraseAfter } from './speaker-phrase.ts'
import type { Frame } from './speech-lexicon.ts'
import { lower, quoteAt, type Run, type Scene } from './scene.ts'

/** What follows a verb of speech: to whom, what is set between, and where and how that which is said begins. */
export interface AfterCue {
  readonly hearer: Run | null
  /** Tokens between the hearer and the content: "on Monday", "in an interview with Radio Horn". */
  readonly asides: Run
  readonly opens: 'that' | 'quote' | 'clause' | 'infinitive' | 'object' | 'none'
  /** First token of the content; where the asides end when there is none. */
  readonly at: number
}

const QUESTION = /^(?:how|why|whether|if|what|who|where|when)$/

/** Reads on from a verb of speech. */
export function afterCue(scene: Scene, cue: Cue): AfterCue {
  const hearer = hearerAt(scene, cue)
  const start = hearer?.last ?? cue.last
  const at = skipAsides(scene, start, cue.zone.last)
  const opens = opening(scene, cue, at)
  const isColon = lower(scene, at) === ':' && opens !== 'none'
  return { hearer, asides: { first: start, last: at }, opens, at: isColon ? at + 1 : at }
}

function opening(scene: Scene, cue: Cue, at: number): AfterCue['opens'] {
  const token = scene.tokens[at]
  if (!token || at >= cue.zone.last) return 'none'
  // The quotation may be a paragraph of its own: "The mayor said: ⏎ “We are alone.”"
  if (token.text === ':' && quoteAt(scene, at + 1)) return 'quote'
  if (at === cue.zone.last - 1 && token.pos === 'PUNCT') return 'none'
  if (token.text === ':') return 'clause'
  if (isQuoteMark(scene, at) && opensSpeech(scene, at)) return 'quote'
  if (token.pos === 'PUNCT' && !isQuoteMark(scene, at) && !/^[[(]$/.test(token.text)) return 'none'
  return byFrame(scene, cue, at)
}

/** A quotation that holds all that is said: not “many people” had died. */
function opensSpeech(scene: Scene, at: number): boolean {
  const quote = quoteAt(scene, at)
  if (!quote?.speech || scene.tokens[at]?.start !== quote.start) return false
  const next = /^\s*(\S)/u.exec(scene.text.slice(quote.end, quote.end + 9))?.[1] ?? '.'
  return (
    /[.,!?…—]["”’']*$/.test(scene.text.slice(quote.start, quote.end)) ||
    !/[\p{L}\p{N}]/u.test(next) ||
    !quote.closed
  )
}

function byFrame(scene: Scene, cue: Cue, at: number): AfterCue['opens'] {
  const { frames, zone } = cue
  const word = lower(scene, at)
  if (frames.has('infinitive') && /^(?:to|responsibility)$/.test(word))
    return word === 'to' ? 'infinitive' : 'object'
  // "told the crew to leave" is an order, not a report.
  if (word === 'to' || scene.tokens[at]?.pos === 'CCONJ') return 'none'
  if (frames.has('figure') && !comesToNumber(scene, at, zone.last)) return 'none'
  if (!frames.has('clause')) return frames.has('object') ? 'object' : 'none'
  if (word === 'that' && at + 1 < zone.last - 1) return 'that'
  if (QUESTION.test(word)) return 'clause'
  return clauseOrObject(scene, cue, at)
}

/** "put the toll [at 12]", "put the number of dead [at more than 40]". */
function comesToNumber(scene: Scene, from: number, ceiling: number): boolean {
  for (let at = from; at < Math.min(ceiling, from + 8); at++) {
    if (lower(scene, at) === 'at')
      return scene.tokens.slice(at + 1, at + 5).some((token) => token.pos === 'NUM')
  }
  return false
}

/** "confirmed two men had died" is a clause: a verb follows the noun. "confirmed the death of two men" is an object. */
function clauseOrObject(scene: Scene, { frames, zone }: Cue, at: number): AfterCue['opens'] {
  const takesAny = !['object', 'belief', 'finding', 'strict'].some((frame) => frames.has(frame as Frame))
  // The tagger misses verbs ("soldiers shot at the crowd"), so for "said" three words are a clause.
  if (takesAny) return zone.last - at > 3 || hasVerb(scene, at, zone.last) ? 'clause' : 'none'
  // "a raid that the army believes killed six": the subject stands before.
  const subjectEnd = phraseAfter(scene, at, zone.last)?.last ?? at
  if (startsWithVerb(scene, subjectEnd, zone.last)) return 'clause'
  return frames.has('object') ? 'object' : 'none'
}

function isFinite(scene: Scene, at: number): boolean {
  const token = scene.tokens[at]
  return token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.text.endsWith('ing'))
}

function hasVerb(scene: Scene, from: number, ceiling: number): boolean {
  for (let at = from; at < ceiling; at++) {
    if (isFinite(scene, at)) return true
  }
  return false
}

function startsWithVerb(scene: Scene, from: number, ceiling: number): boolean {
  let at = from
  while (at < ceiling && scene.tokens[at]?.pos === 'ADV') at++
  return at < ceiling && isFinite(scene, at)
}
