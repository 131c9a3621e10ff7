import { afterCue } from '../after-cue.ts'
import { contentFrom } from '../content.ts'
import type { Cue } from '../cue.ts'
import { cueRule, type Passage, type Phrase } from '../heard.ts'
import { phraseBefore } from '../speaker-phrase.ts'
import { outletsTold } from '../outlets.ts'
import { isListed, lower, type Scene } from '../scene.ts'
import { canSpeak, speakerAfter } from '../speaker-after.ts'
import { byTree, speakerBefore } from '../speaker-before.ts'

/** "…, adding that the road was closed." "The army issued a statement saying that …" "a video showing …" */
export const saidInPassing = cueRule('said-in-passing', (scene, passage, cue) => {
  if (cue.form !== 'participle') return null
  const after = afterCue(scene, cue)
  if (after.opens === 'none') return null
  const phrase = speakerOf(scene, passage, cue)
  if (!phrase || !canSpeak(scene, phrase)) return null
  return {
    voices: [{ phrase, cue }, ...outletsTold(scene, cue, after)],
    content: contentFrom(scene, passage, cue, after.at),
  }
})

function speakerOf(scene: Scene, passage: Passage, cue: Cue): Phrase | null {
  const noun = nounBefore(scene, cue)
  if (noun) return noun
  const earlier = passage.cues.findLast(
    (other) => other.verb < cue.verb && other.form === 'finite' && other.zone.first === cue.zone.first,
  )
  if (earlier) return speakerBefore(scene, earlier)?.phrase ?? speakerAfter(scene, earlier)
  return byTree(scene, cue)?.phrase ?? null
}

/** "a doctor saying that": but the statement in "the army issued a statement saying" is the army's. */
function nounBefore(scene: Scene, cue: Cue): Phrase | null {
  if (lower(scene, cue.first - 1) === ',') return null
  const run = phraseBefore(scene, cue.first, cue.zone.first)
  if (!run || !canSpeak(scene, { ...run, aside: null })) return null
  const isDocument = isListed(scene, run.last - 1, scene.lexicon.documents)
  return (isDocument ? issuer(scene, cue, run.last - 1) : null) ?? { ...run, aside: null }
}

/** The subject of the verb that the document hangs on: "The army issued a statement". */
function issuer(scene: Scene, cue: Cue, document: number): Phrase | null {
  const verb = scene.tree.ancestors(document).find((token) => scene.tokens[token]?.pos === 'VERB')
  return verb === undefined ? null : (byTree(scene, { ...cue, verb })?.phrase ?? null)
}
