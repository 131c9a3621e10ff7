import type { Sentence, Utterance } from '../../model/doc.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { spanOf, wholeQuotation } from './content.ts'
import { lower, type Scene } from './scene.ts'

/** Speech without a speaker of its own that goes on from the speaker before it, in order. */
export function continued(scene: Scene, utterances: readonly Utterance[]): Utterance[] {
  const all: Utterance[] = [...utterances]
  for (const [index, sentence] of scene.sentences.entries()) {
    if (sentence.kind !== 'body') continue
    const more =
      quotationIn(scene, all, sentence) ?? (isTaken(all, sentence) ? null : furtherToll(scene, all, index))
    if (more) all.push(more)
  }
  return all.slice(utterances.length)
}

function isTaken(utterances: readonly Utterance[], sentence: Sentence): boolean {
  return utterances.some(
    (one) => one.content.some((span) => overlaps(span, sentence)) || linksIn(one, sentence),
  )
}

function linksIn(utterance: Utterance, sentence: Sentence): boolean {
  return utterance.attribution.some((link) => overlaps(link, sentence) || overlaps(link.cue, sentence))
}

/** A sentence wholly in quotation marks belongs to the voice that was last heard in its paragraph, or in the one before. */
function quotationIn(scene: Scene, utterances: readonly Utterance[], sentence: Sentence): Utterance | null {
  const index = scene.quotes.findIndex(
    (quote) => quote.start <= sentence.start && sentence.end <= quote.end + 1,
  )
  const quote = scene.quotes[index]
  if (!quote?.speech || utterances.some((one) => one.content.some((span) => startsIn(quote, span))))
    return null
  const last = lastHeard(scene, utterances, sentence, 1) ?? nextHeard(scene, utterances, sentence)
  return last ? { attribution: last.attribution, content: wholeQuotation(scene, index), quoted: true } : null
}

function startsIn(quote: Span, span: Span): boolean {
  return span.start <= quote.start && quote.start < span.end
}

/** "The medic told Radio Horn that nine miners had died. Four others were hurt.": a further figure of the same toll. */
function furtherToll(scene: Scene, utterances: readonly Utterance[], index: number): Utterance | null {
  const sentence = scene.sentences[index] as Sentence
  const before = scene.sentences[index - 1]
  if (!before || before.paragraph !== sentence.paragraph || !opensWithEllipsis(scene, sentence)) return null
  const last = lastHeard(
    scene,
    utterances.filter((one) => isTaken([one], before)),
    sentence,
    0,
  )
  const content = spanOf(scene, sentence)
  return last && content ? { attribution: last.attribution, content: [content], quoted: false } : null
}

function opensWithEllipsis(scene: Scene, sentence: Sentence): boolean {
  const { words, afterNumber } = scene.lexicon.ellipsis
  for (let at = sentence.first; at < Math.min(sentence.first + 5, sentence.last); at++) {
    if (at === sentence.first && words.has(lower(scene, at))) return true
    if (afterNumber.has(lower(scene, at)) && scene.tokens[at - 1]?.pos === 'NUM' && at > sentence.first)
      return true
  }
  return false
}

/** The utterance that ends last before the sentence, at most `paragraphs` paragraphs back. */
function lastHeard(
  scene: Scene,
  utterances: readonly Utterance[],
  sentence: Sentence,
  paragraphs: number,
): Utterance | null {
  const floor =
    scene.sentences.find((one) => one.paragraph >= sentence.paragraph - paragraphs && one.kind === 'body')
      ?.start ?? 0
  const earlier = utterances.filter((one) => endOf(one) <= sentence.start && endOf(one) > floor)
  return earlier.reduce<Utterance | null>(
    (best, one) => (best && endOf(best) > endOf(one) ? best : one),
    null,
  )
}

/** “We were asleep.” “Then the roof fell,” said Ali.: a quotation that opens a paragraph waits for its speaker. */
function nextHeard(scene: Scene, utterances: readonly Utterance[], sentence: Sentence): Utterance | null {
  const next = scene.sentences.find((one) => one.start >= sentence.end)
  if (!next || next.paragraph !== sentence.paragraph) return null
  return utterances.find((one) => one.quoted && one.content.some((span) => overlaps(span, next))) ?? null
}

function endOf(utterance: Utterance): number {
  const spans: Span[] = [...utterance.content, ...utterance.attribution.slice(0, 1).map((link) => link.cue)]
  return Math.max(...spans.map((span) => span.end))
}
