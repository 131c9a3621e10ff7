import type { Heard, Voice } from './heard.ts'
import { lower, type Scene } from './scene.ts'
import { phraseFrom } from './speaker-after.ts'

/** Adds the voice behind a speaker: "…, Radio Horn reported, citing two medics" comes from the medics through the outlet. */
export function withCited(scene: Scene, heard: Heard): Heard {
  const sentence = scene.sentences[heard.sentence]
  if (!sentence) return heard
  for (let at = heard.verb + 1; at + 1 < sentence.last; at++) {
    if (lower(scene, at) !== ',' || !scene.lexicon.citing.has(lower(scene, at + 1))) continue
    const phrase = phraseFrom(scene, at + 2, sentence.last)
    const voice: Voice | null = phrase && { phrase, cue: { first: at + 1, last: at + 2 } }
    return voice ? { ...heard, voices: [voice, ...heard.voices] } : heard
  }
  return heard
}
