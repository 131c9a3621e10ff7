import type { Span } from '../../model/span.ts'
import type { Cue } from './cue.ts'
import type { Run, Scene } from './scene.ts'
import type { Sentence } from '../../model/doc.ts'

/** A speaker's noun phrase with the words in apposition to it: "Ali Omar" and "a spokesman for the rebels". */
export interface Phrase extends Run {
  readonly aside: Run | null
}

/** A speaker with the words that mark the speech. */
export interface Voice {
  readonly phrase: Phrase
  readonly cue: Run
}

/** An act of speech as one rule found it, before "he" and "the source" are resolved. */
export interface Heard {
  readonly rule: string
  readonly sentence: number
  /** Nearest speaker first; never empty. */
  readonly voices: readonly Voice[]
  /** The token whose speech this is: no two rules may take the same. */
  readonly verb: number
  readonly content: readonly Span[]
}

/** One sentence with its verbs of speech. */
export interface Passage {
  readonly sentence: Sentence
  readonly index: number
  readonly cues: readonly Cue[]
}

/** Finds the acts of speech of one form in one sentence. */
export interface Rule {
  readonly name: string
  readonly hear: (scene: Scene, passage: Passage) => Heard[]
}

/** A rule that looks at one verb of speech at a time. */
export function cueRule(
  name: string,
  hear: (scene: Scene, passage: Passage, cue: Cue) => Omit<Heard, 'rule' | 'sentence' | 'verb'> | null,
): Rule {
  return {
    name,
    hear: (scene, passage) =>
      passage.cues.flatMap((cue) => {
        const heard = hear(scene, passage, cue)
        const content = heard?.content.filter((span) => span.start < span.end) ?? []
        if (!heard || heard.voices.length === 0 || content.length === 0) return []
        if (isNobody(scene, heard.voices)) return []
        return [{ rule: name, sentence: passage.index, verb: cue.verb, voices: heard.voices, content }]
      }),
  }
}

// "No group has claimed responsibility": nobody spoke.
function isNobody(scene: Scene, voices: readonly Voice[]): boolean {
  return voices.some(({ phrase }) =>
    /^(?:no|none|nobody|neither)$/i.test(scene.tokens[phrase.first]?.text ?? ''),
  )
}
