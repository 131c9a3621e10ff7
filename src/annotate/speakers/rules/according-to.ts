import type { Span } from '../../../model/span.ts'
import { spanOf, spansOf } from '../content.ts'
import { isQuoteMark } from '../cue.ts'
import type { Heard, Passage, Phrase, Rule } from '../heard.ts'
import { lower, quoteAt, type Run, type Scene } from '../scene.ts'
import { phraseFrom } from '../speaker-after.ts'
import { wholeQuotation } from '../content.ts'

/** "According to a report at Al-Noor, …", "…, according to two medics", "The blast, according to police, killed six." */
export const accordingTo: Rule = {
  name: 'according-to',
  hear: (scene, passage) =>
    phrasesIn(scene, passage).flatMap((cue) => {
      const phrase = phraseFrom(scene, cue.last, passage.sentence.last)
      const content = phrase ? contentOf(scene, passage, cue, phrase) : []
      if (!phrase || content.length === 0) return []
      return [
        {
          rule: 'according-to',
          sentence: passage.index,
          verb: cue.first,
          voices: [{ phrase, cue }],
          content,
        } satisfies Heard,
      ]
    }),
}

function phrasesIn(scene: Scene, passage: Passage): Run[] {
  const { first, last } = passage.sentence
  const runs: Run[] = []
  for (let at = first; at < last; at++) {
    if (!scene.lexicon.accordingFirst.has(lower(scene, at))) continue
    const words = scene.lexicon.according.find((phrase) =>
      phrase.every((word, index) => lower(scene, at + index) === word),
    )
    if (words && at + words.length < last) runs.push({ first: at, last: at + words.length })
  }
  return runs
}

function contentOf(scene: Scene, passage: Passage, cue: Run, phrase: Phrase): Span[] {
  const { first, last } = passage.sentence
  const end = endOfPhrase(scene, phrase, last)
  const lead = { first: startOf(scene, passage, cue), last: cue.first }
  const rest = { first: end, last }
  const before = spanOf(scene, lead)
  if (!before || !hasLetters(scene, before))
    return spansOf(scene, [{ first: end, last: restEnd(scene, passage, end) }])
  const quoted = quotationEndingAt(scene, cue.first - 1, first)
  if (quoted) return quoted
  // "The blast, according to police, killed six.": without a verb before, what is said goes on behind.
  return hasVerb(scene, lead) || !hasVerb(scene, rest) || lower(scene, end) !== ','
    ? [before]
    : [before, ...spansOf(scene, [rest])]
}

/** Past the apposition or relative clause of the source: up to the comma that ends it, when a clause follows. */
function endOfPhrase(scene: Scene, phrase: Phrase, last: number): number {
  const end = phrase.last
  if (lower(scene, end) !== ',' || !phrase.aside) return end
  return lower(scene, phrase.aside.last) === ',' && phrase.aside.last < last - 1 ? phrase.aside.last : end
}

/** A clause in another voice before this one is not part of it: "The army denied it, but six died, according to medics." */
function startOf(scene: Scene, passage: Passage, cue: Run): number {
  const earlier = passage.cues.findLast(
    (other) => other.last <= cue.first && scene.quoteOf[other.verb] === scene.quoteOf[cue.first],
  )
  if (!earlier) return passage.sentence.first
  for (let at = cue.first - 1; at > earlier.last; at--) {
    if (
      lower(scene, at - 1) === ',' &&
      (lower(scene, at) === 'and' || scene.lexicon.contrast.has(lower(scene, at)))
    )
      return at + 1
  }
  return passage.sentence.first
}

function restEnd(scene: Scene, passage: Passage, from: number): number {
  for (let at = from + 1; at < passage.sentence.last; at++) {
    if (lower(scene, at) === ';' && scene.quoteOf[at] === -1) return at
  }
  return passage.sentence.last
}

function quotationEndingAt(scene: Scene, token: number, floor: number): Span[] | null {
  const mark = lower(scene, token) === ',' ? token - 1 : token
  const quote = quoteAt(scene, mark)
  if (mark < floor || !quote?.speech || !isQuoteMark(scene, mark) || quote.end !== scene.tokens[mark]?.end)
    return null
  const lead = scene.text
    .slice(scene.tokens[floor]?.start ?? 0, Math.max(quote.start, scene.tokens[floor]?.start ?? 0))
    .trim()
  return lead === '' ? wholeQuotation(scene, scene.quoteOf[mark] as number) : null
}

function hasVerb(scene: Scene, run: Run): boolean {
  return scene.tokens.slice(run.first, run.last).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}

function hasLetters(scene: Scene, span: Span): boolean {
  return (
    /\p{L}{2}/u.test(scene.text.slice(span.start, span.end)) &&
    !/^(?:and|but|so|however|also|while)$/i.test(scene.text.slice(span.start, span.end))
  )
}
