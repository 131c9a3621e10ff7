import type { Span } from '../../model/span.ts'
import { type Cue, isQuoteMark } from './cue.ts'
import type { Passage } from './heard.ts'
import type { Quotation } from './quotations.ts'
import { isMark, lower, type Run, type Scene } from './scene.ts'
import { speakerBefore } from './speaker-before.ts'

/** The span of a run of tokens without the marks at its edges; null when nothing is left. */
export function spanOf(scene: Scene, run: Run): Span | null {
  let { first, last } = run
  while (first < last && (isEdge(scene, first) || isLead(scene, first))) first++
  while (last > first && isEdge(scene, last - 1)) last--
  const head = scene.tokens[first]
  const tail = scene.tokens[last - 1]
  return first < last && head && tail ? { start: head.start, end: tail.end } : null
}

/** The spans of several runs, the empty ones left out. */
export function spansOf(scene: Scene, runs: readonly Run[]): Span[] {
  return runs.map((run) => spanOf(scene, run)).filter((span) => span !== null)
}

// "But the road was open", "Still, the road was open": what ties the sentence to the one before is the outlet's.
function isLead(scene: Scene, token: number): boolean {
  const pos = scene.tokens[token]?.pos
  return pos === 'CCONJ' || (pos === 'ADV' && lower(scene, token + 1) === ',')
}

function isEdge(scene: Scene, token: number): boolean {
  return isMark(scene, token) && /^[.,;:!?…—–-]$/.test(lower(scene, token))
}

/** A quotation and, when it runs over several paragraphs, its parts before or after. */
export function wholeQuotation(scene: Scene, index: number): Span[] {
  let first = index
  let last = index
  while (scene.quotes[first]?.continues) first--
  while (scene.quotes[last + 1]?.continues) last++
  return scene.quotes.slice(first, last + 1).map(({ start, end }) => ({ start, end }))
}

/** What is said from token `from` on: to the end of the zone, or to where another voice begins. */
export function contentFrom(scene: Scene, passage: Passage, cue: Cue, from: number): Span[] {
  const quote = scene.quoteOf[from] ?? -1
  if (
    quote !== -1 &&
    isQuoteMark(scene, from) &&
    quote !== scene.quoteOf[cue.verb] &&
    isWhole(scene, quote)
  ) {
    return [...wholeQuotation(scene, quote), ...furtherPieces(scene, passage, quote)]
  }
  return extended(scene, spansOf(scene, [{ first: from, last: endOf(scene, passage, cue, from) }]))
}

/** A quotation that ends with a stop or with its sentence is all that is said. */
function isWhole(scene: Scene, index: number): boolean {
  const quote = scene.quotes[index] as Quotation
  return (
    !quote.closed ||
    /[.!?…,—]["”’']*$/.test(scene.text.slice(quote.start, quote.end)) ||
    /^\s*(?:$|[\n.;])/.test(scene.text.slice(quote.end, quote.end + 3))
  )
}

/** “One,” he said, “two” and “three”: later pieces of speech in the same sentence with no verb of speech between. */
function furtherPieces(scene: Scene, passage: Passage, quote: number): Span[] {
  const next = scene.quotes[quote + 1]
  const held = scene.quotes[quote]
  if (!next?.speech || !held || next.continues || next.start >= passage.sentence.end) return []
  const between = passage.cues.some(
    (cue) =>
      (scene.tokens[cue.verb]?.start ?? 0) > held.end && (scene.tokens[cue.verb]?.start ?? 0) < next.start,
  )
  const gap = scene.text.slice(held.end, next.start).trim()
  return between || gap.length > 20 ? [] : [{ start: next.start, end: next.end }]
}

/** A clause whose last words are in a quotation that goes on in the next sentence takes in the whole quotation. */
function extended(scene: Scene, spans: readonly Span[]): Span[] {
  return spans.map((span) => {
    const quote = scene.quotes.find(
      (quote) => quote.start < span.end && span.end < quote.end && span.start <= quote.start,
    )
    return quote ? { start: span.start, end: quote.end } : span
  })
}

/** First token after `from` where the content of the cue ends. */
function endOf(scene: Scene, passage: Passage, cue: Cue, from: number): number {
  const laterCues = passage.cues.filter((later) => later.first > from && later.zone.first === cue.zone.first)
  const cuts = laterCues.map((later) => cutBefore(scene, cue, later, from))
  const ceiling = Math.min(cue.zone.last, ...cuts)
  const relative = isRelative(scene, cue)
  for (let at = from + 1; at < ceiling; at++) {
    if (scene.quoteOf[at] === scene.quoteOf[cue.verb] && endsContent(scene, cue, at, relative)) return at
  }
  return ceiling
}

function endsContent(scene: Scene, cue: Cue, at: number, relative: boolean): boolean {
  const word = lower(scene, at)
  if (word === ';') return true
  if (word === 'according') return lower(scene, at + 1) === 'to'
  if (word !== ',') return false
  return relative || scene.lexicon.citing.has(lower(scene, at + 1)) || leavesSpeech(scene, cue, at)
}

/** "The raid, which residents said killed six, began at dawn." */
function isRelative(scene: Scene, cue: Cue): boolean {
  const before = [cue.first - 1, (speakerBefore(scene, cue)?.start ?? 0) - 1]
  return before.some((token) => /^(?:who|which)$/.test(lower(scene, token)))
}

/** Where the content ends because of a later verb of speech; infinite when that verb is part of the content. */
function cutBefore(scene: Scene, cue: Cue, later: Cue, from: number): number {
  const before = later.first - 1
  if (later.form === 'passive') return Infinity
  if (later.form === 'participle')
    return /^(?:[,”"’]|''|and|while)$/.test(lower(scene, before)) ? before : Infinity
  if (scene.tokens[before]?.pos === 'CCONJ') return joinsCue(scene, cue, later) ? before : Infinity
  const link = (speakerBefore(scene, later)?.start ?? 0) - 1
  return link > from && opensVoice(scene, link) ? link : Infinity
}

/** "…; [the rebels said]", "…, and [the rebels said]", "… while [the rebels said]". */
function opensVoice(scene: Scene, link: number): boolean {
  const word = lower(scene, link)
  if (word === ';' || scene.lexicon.contrast.has(word)) return true
  return (word === 'and' || word === 'as') && /^[,;]$/.test(lower(scene, link - 1))
}

// "said it had shelled the camp and denied …": the tree says whether the second verb goes with the first; without it, it does.
function joinsCue(scene: Scene, cue: Cue, later: Cue): boolean {
  const head = scene.tree.head(later.verb)
  return scene.tree.relation(later.verb) !== 'conj' || head === cue.verb || head < cue.verb
}

/** A comma after which the tree hangs a clause on the verb of speech itself: "said the road was open, but traffic stood still". */
function leavesSpeech(scene: Scene, cue: Cue, comma: number): boolean {
  const word = lower(scene, comma + 1)
  if (!scene.lexicon.contrast.has(word)) return false
  const clause = scene.tree
    .ancestors(comma + 1)
    .find((token) => /^(?:conj|advcl|parataxis)/.test(scene.tree.relation(token)))
  return clause !== undefined && scene.tree.head(clause) === cue.verb
}

/** What was said up to token `to`: from the start of the zone, of the whole quotation, or of the clause after an earlier voice. */
export function contentUpTo(scene: Scene, passage: Passage, cue: Cue, to: number): Span[] {
  if (to <= cue.zone.first)
    return scene.quoteOf[to - 1] === -1 ? [] : wholeQuotation(scene, scene.quoteOf[to - 1] as number)
  const first = startOf(scene, passage, cue, to)
  const run = spanOf(scene, { first, last: to })
  if (!run) return []
  const quote = scene.quoteOf[to - 1] ?? -1
  const held = scene.quotes[quote]
  if (held && quote !== scene.quoteOf[cue.verb] && isQuoteMark(scene, to - 1)) {
    const lead = scene.text.slice(run.start, Math.max(run.start, held.start)).trim()
    if (held.start <= run.start || /^(?:and|but|so|yet)?,?$/i.test(lead)) return wholeQuotation(scene, quote)
  }
  const opening = scene.quotes[scene.quoteOf[first] ?? -1]
  return [
    opening && opening.speech && scene.quoteOf[first] !== scene.quoteOf[cue.verb]
      ? { start: Math.min(opening.start, run.start), end: run.end }
      : run,
  ]
}

function startOf(scene: Scene, passage: Passage, cue: Cue, to: number): number {
  const earlier = passage.cues.findLast(
    (other) => other.first < cue.first && other.zone.first === cue.zone.first && other.last <= to,
  )
  if (!earlier) return cue.zone.first
  for (let at = to - 1; at > earlier.last; at--) {
    if (scene.quoteOf[at] !== scene.quoteOf[cue.verb]) continue
    if (lower(scene, at) === ';') return at + 1
    if (
      /^[,]$/.test(lower(scene, at - 1)) &&
      (scene.tokens[at]?.pos === 'CCONJ' || scene.lexicon.contrast.has(lower(scene, at)))
    )
      return at + 1
  }
  return cue.zone.first
}
