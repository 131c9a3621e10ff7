import type { Stance } from '../../model/doc.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Stage } from '../pipeline.ts'
import { type Scene, sceneOf, type SpeechLayers, wordsOf } from '../speakers/scene.ts'
import type { SpeechLexicon } from '../speakers/speech-lexicon.ts'
import { RULES } from './rules.ts'
import { spoken } from './spoken.ts'
import type { Taken } from './stance.ts'
import type { StanceLexicon } from './stance-lexicon.ts'
import { wordsAt } from '../../model/span.ts'

/** Who is said to say, think, want, praise or refuse what: the acts of speech, and the stances told by other words. */
export function stances(
  speech: SpeechLexicon,
  lexicon: StanceLexicon,
): Stage<SpeechLayers | 'speakers', 'stances'> {
  return {
    gives: 'stances',
    needs: ['tokens', 'sentences', 'syntax', 'names', 'speakers'],
    annotate: (doc) => {
      const scene = sceneOf(doc, speech)
      const said = doc.speakers.flatMap((utterance) => spoken(scene, utterance) ?? [])
      return withDepth(scene, [...said, ...heldIn(scene, lexicon, said)])
    },
  }
}

function heldIn(scene: Scene, lexicon: StanceLexicon, said: readonly Taken[]): Taken[] {
  const taken = new Set(said.flatMap(({ cue }) => tokensOf(cue)))
  const found: Taken[] = []
  for (let word = 0; word < scene.tokens.length; word++) {
    const one = taken.has(word) ? null : firstOf(scene, lexicon, word)
    if (!one) continue
    found.push(one)
    for (const token of tokensOf(one.cue)) taken.add(token)
  }
  return found
}

function firstOf(scene: Scene, lexicon: StanceLexicon, word: number): Taken | null {
  for (const rule of RULES) {
    const taken = rule(scene, lexicon, word)
    if (taken) return taken
  }
  return null
}

function tokensOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first }, (_, index) => first + index)
}

function withDepth(scene: Scene, all: readonly Taken[]): Stance[] {
  return all
    .map((one) => ({
      source: one.source && wordsAt(scene.text, one.source.start, one.source.end),
      cue: wordsOf(scene, one.cue),
      content: one.content,
      depth: all.filter(
        (other) => other.word !== one.word && holds(other.content, scene.tokens[one.word] as Span),
      ).length,
    }))
    .sort((a, b) => a.cue.start - b.cue.start)
}

function holds(content: readonly Span[], word: Span): boolean {
  return content.some((span) => contains(span, word))
}
