import { verbFrame } from '../syntax/frames/verb-frame.ts'
import type { ConductKind, EncodedSentence, Sentence } from '../../model/doc.ts'
import type { ConductModel } from './conduct-model.ts'
import { forceAmong, ownersOf, type Scene, stateAmong, type Told } from './scene.ts'

/** What the model is sure that police or army do, or leave undone, in a sentence; each at the word that tells it most. */
export function believed(
  scene: Scene,
  { first }: Sentence,
  encoded: EncodedSentence | null,
  { labels, sure }: ConductModel,
): readonly (Told & { readonly token: number })[] {
  if (!encoded) return []
  return labels.flatMap((kind, column) => {
    const scores = Array.from(
      { length: encoded.words },
      (_, word) => encoded.acts[word * labels.length + column] ?? -Infinity,
    )
    if (oddsOf(scores) < (sure[kind] ?? Infinity)) return []
    const token = first + scores.indexOf(Math.max(...scores))
    return [{ token, kind, actor: actorOf(scene, token, kind) }]
  })
}

// The log of the sum: one word that tells it is enough.
function oddsOf(scores: readonly number[]): number {
  const most = Math.max(...scores)
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}

function actorOf(scene: Scene, token: number, kind: ConductKind): Told['actor'] {
  const among = kind === 'omission' ? stateAmong : forceAmong
  return among(scene, [...verbFrame(scene.context.tree, token).doers, ...ownersOf(scene, token), token])
}
