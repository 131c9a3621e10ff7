import type { Heard, Passage, Phrase, Rule } from '../heard.ts'
import { spansOf } from '../content.ts'
import { canSpeak, phraseFrom } from '../speaker-after.ts'
import { byTree } from '../speaker-before.ts'
import type { Run, Scene } from '../scene.ts'

/** "The ministry accused the rebels of robbing a bank", "blamed the raid on them": who brings a charge tells of the deed. */
export const accuser: Rule = {
  name: 'accuser',
  hear: (scene, passage) => {
    const { first, last } = passage.sentence
    const tokens = Array.from({ length: last - first }, (_, index) => first + index)
    return tokens.flatMap((verb) => heardAt(scene, passage, verb) ?? [])
  },
}

function heardAt(scene: Scene, passage: Passage, verb: number): Heard | null {
  const { lemma } = scene.tokens[verb]!
  const deed = deedOf(scene, verb, scene.lexicon.accusing.get(lemma) ?? new Set())
  const phrase = deed < 0 ? null : accuserOf(scene, passage, verb)
  if (!phrase || !canSpeak(scene, phrase)) return null
  const cue = { first: verb, last: verb + 1 }
  const content = spansOf(scene, [wordsOfDeed(scene, deed)])
  return { rule: 'accuser', sentence: passage.index, verb, voices: [{ phrase, cue }], content }
}

// What hangs on the verb by the preposition, "of robbing a bank", "for the raid"; the tree may hang it on the accused.
function deedOf({ tree }: Scene, verb: number, prepositions: ReadonlySet<string>): number {
  const places = [verb, ...tree.children(verb, 'obj', 'obl')]
  const behind = places.flatMap((head) => tree.children(head, 'obl', 'advcl', 'nmod', 'acl'))
  return behind.find((child) => child > verb && prepositions.has(tree.marker(child))) ?? -1
}

// "for the raid, in which six had died": what is added after the comma is not charged.
function wordsOfDeed({ tree }: Scene, deed: number): Run {
  const [, last] = tree.extent(deed)
  const first = tree.child(deed, 'case', 'mark') + 1
  const inside = Array.from({ length: last - first }, (_, index) => first + index)
  const added = inside.find(
    (at) => tree.word(at) === ',' && [1, 2].some((step) => isRelative(tree.word(at + step))),
  )
  return { first, last: added ?? last }
}

function isRelative(word: string): boolean {
  return /^(?:which|who|whom|whose|where)$/.test(word)
}

function accuserOf(scene: Scene, { sentence, index }: Passage, verb: number): Phrase | null {
  if (scene.tree.child(verb, 'aux:pass') >= 0) return byPhrase(scene, verb, sentence)
  const cue = { first: verb, last: verb + 1, verb, lemma: '', zone: sentence, sentence: index }
  return byTree(scene, { ...cue, form: 'finite', frames: new Set() })?.phrase ?? null
}

// "was accused by the ministry of …"
function byPhrase(scene: Scene, verb: number, { last }: Run): Phrase | null {
  const agent = scene.tree.children(verb, 'obl').find((child) => scene.tree.marker(child) === 'by')
  return agent === undefined ? null : phraseFrom(scene, scene.tree.child(agent, 'case') + 1, last)
}
