import { verbFrame } from '../../syntax/frames/verb-frame.ts'
import { type ConductRule, type Scene, forceAmong } from '../scene.ts'

/** "the police stood by", "guards looked the other way", "remained mute spectators". */
export const idle: ConductRule = (scene, token) => {
  const { tree } = scene.context
  if (isSpectator(scene, token)) return { kind: 'omission', actor: null }
  const starts = scene.words.idling.some((phrase) => isAt(scene, phrase, token))
  if (!starts || tree.pos(token) !== 'VERB') return null
  const actor = forceAmong(scene, verbFrame(tree, token).doers)
  return actor && { kind: 'omission', actor }
}

function isSpectator({ context: { tree }, words }: Scene, token: number): boolean {
  return (
    words.spectators.has(tree.lemma(token)) &&
    tree.children(token, 'amod', 'compound').some((child) => words.idle.has(tree.word(child)))
  )
}

function isAt({ context: { tree } }: Scene, phrase: readonly string[], token: number): boolean {
  return phrase.every(
    (word, index) => tree.lemma(token + index) === word || tree.word(token + index) === word,
  )
}
