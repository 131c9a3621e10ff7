import { contentUpTo, spansOf } from '../content.ts'
import { cueRule } from '../heard.ts'
import { phraseBefore } from '../speaker-phrase.ts'
import { lower } from '../scene.ts'
import { canSpeak, phraseFrom } from '../speaker-after.ts'

/** "The deaths were confirmed by two medics." "Six people died, as reported by Radio Horn." */
export const confirmedBy = cueRule('confirmed-by', (scene, passage, cue) => {
  if (cue.form !== 'passive' || lower(scene, cue.last) !== 'by') return null
  const phrase = phraseFrom(scene, cue.last + 1, cue.zone.last)
  if (!phrase || !canSpeak(scene, phrase)) return null
  const voices = [{ phrase, cue }]
  if (lower(scene, cue.first - 1) === 'as')
    return { voices, content: contentUpTo(scene, passage, cue, cue.first - 1) }
  const subject = phraseBefore(scene, cue.first, cue.zone.first)
  return subject ? { voices, content: spansOf(scene, [subject]) } : null
})
