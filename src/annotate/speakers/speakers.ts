import type { Utterance } from '../../model/doc.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Attribution } from '../../model/speaker.ts'
import type { Stage } from '../pipeline.ts'
import { withCited } from './cited-later.ts'
import { type Known, resolve } from './anaphora.ts'
import { continued } from './continuation.ts'
import { cuesOf } from './cue.ts'
import type { Heard } from './heard.ts'
import { nested } from './nesting.ts'
import { RULES } from './rules.ts'
import { type Scene, sceneOf, type SpeechLayers } from './scene.ts'
import type { SpeechLexicon } from './speech-lexicon.ts'

/** Who says what: every act of speech of the report with its chain of speakers and the words that they vouch for. */
export function speakers(lexicon: SpeechLexicon): Stage<SpeechLayers, 'speakers'> {
  return {
    gives: 'speakers',
    needs: ['tokens', 'sentences', 'syntax', 'names'],
    annotate: (doc) => {
      const scene = sceneOf(doc, lexicon)
      const spoken = utterancesOf(scene, nested(scene, heardIn(scene)))
      return [...spoken, ...continued(scene, spoken)].sort(byContent)
    },
  }
}

function heardIn(scene: Scene): Heard[] {
  return scene.sentences.flatMap((sentence, index) => {
    if (sentence.kind === 'dateline') return []
    const passage = { sentence, index, cues: cuesOf(scene, sentence, index) }
    const taken = new Set<number>()
    const heard = RULES.flatMap((rule) => rule.hear(scene, passage)).filter(
      ({ verb }) => !taken.has(verb) && taken.add(verb),
    )
    return heard.map((one) => withCited(scene, one)).sort((a, b) => a.verb - b.verb)
  })
}

/** Resolves the speakers in the order of the text: each may be one of those met before. */
function utterancesOf(scene: Scene, heard: readonly Heard[]): Utterance[] {
  const known: Known[] = []
  return heard.flatMap((one) => {
    const { chain, met } = resolve(scene, one.voices, known)
    known.push(...met)
    const content = without(one.content, chain)
    if (content.length === 0) return []
    return [{ attribution: chain, content, quoted: content.every((span) => isQuoted(scene, span)) }]
  })
}

/** The content less the words of the nearest speaker and cue, which nobody vouches for. */
function without(content: readonly Span[], chain: readonly Attribution[]): Span[] {
  const holes = chain.slice(0, 1).flatMap((link) => [link, link.cue])
  return holes.reduce<Span[]>(
    (spans, hole) =>
      spans.flatMap((span) =>
        hole.end <= span.start || span.end <= hole.start
          ? [span]
          : [
              { start: span.start, end: hole.start },
              { start: hole.end, end: span.end },
            ].filter(({ start, end }) => start < end),
      ),
    [...content],
  )
}

function isQuoted(scene: Scene, span: Span): boolean {
  const that = /^that\s+/i.exec(scene.text.slice(span.start, span.end))?.[0].length ?? 0
  return scene.quotes.some((quote) => contains(quote, { start: span.start + that, end: span.end }))
}

function byContent(a: Utterance, b: Utterance): number {
  const [first, second] = [a.content[0] as Span, b.content[0] as Span]
  const bySpeaker = (a.attribution[0]?.start ?? 0) - (b.attribution[0]?.start ?? 0)
  return first.start - second.start || second.end - first.end || bySpeaker
}
