import { contentUpTo } from '../content.ts'
import { type Cue } from '../cue.ts'
import { cueRule } from '../heard.ts'
import { lower } from '../scene.ts'
import { canSpeak, speakerAfter } from '../speaker-after.ts'

/** "The bridge was hit twice, said the mayor of Dara." */
export const saidBy = cueRule('said-by', (scene, passage, cue) => {
  if (
    cue.form !== 'finite' ||
    !isReport(cue) ||
    lower(scene, cue.first - 1) !== ',' ||
    cue.first - 1 <= cue.zone.first
  )
    return null
  const phrase = speakerAfter(scene, cue)
  if (!phrase || !canSpeak(scene, phrase)) return null
  return { voices: [{ phrase, cue }], content: contentUpTo(scene, passage, cue, cue.first - 1) }
})

// "Ali Omar, a medic, told Radio Horn": verbs with a hearer are never turned round.
function isReport(cue: Cue): boolean {
  return cue.frames.has('clause') && !cue.frames.has('hearer')
}
