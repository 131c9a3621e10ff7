import { afterCue } from '../after-cue.ts'
import { contentFrom } from '../content.ts'
import { cueRule, type Voice } from '../heard.ts'
import { outletsTold } from '../outlets.ts'
import { lower, type Scene } from '../scene.ts'
import { canSpeak, phraseFrom } from '../speaker-after.ts'
import { type Before, speakerBefore } from '../speaker-before.ts'

/** "The army said (that) it had left." "A medic told Radio Horn that …" "Radio Horn, citing a medic, reported that …" "He added: “…”" */
export const speakerFirst = cueRule('speaker-first', (scene, passage, cue) => {
  if (cue.form !== 'finite') return null
  const after = afterCue(scene, cue)
  if (after.opens === 'none') return null
  const before = speakerBefore(scene, cue)
  // "if the army says it left": nobody has said so yet.
  if (!before || /^(?:if|unless|whether)$/.test(lower(scene, before.start - 1))) return null
  const needsSource = cue.frames.has('finding') || after.opens === 'object'
  if (needsSource && !canSpeak(scene, before.phrase)) return null
  const voices = [...cited(scene, before), { phrase: before.phrase, cue }, ...outletsTold(scene, cue, after)]
  return { voices, content: contentFrom(scene, passage, cue, after.at) }
})

/** "Radio Horn, citing a medic, reported": the medic speaks, through the outlet. */
function cited(scene: Scene, before: Before): Voice[] {
  const aside = before.phrase.aside
  if (!aside || !scene.lexicon.citing.has(lower(scene, aside.first))) return []
  const phrase = phraseFrom(scene, aside.first + 1, aside.last)
  return phrase
    ? [{ phrase: { ...phrase, aside: null }, cue: { first: aside.first, last: aside.first + 1 } }]
    : []
}
