import { afterCue } from '../after-cue.ts'
import { contentUpTo, spansOf } from '../content.ts'
import { cueRule, type Passage } from '../heard.ts'
import { outletsTold } from '../outlets.ts'
import { lower, type Run, type Scene } from '../scene.ts'
import { speakerBefore } from '../speaker-before.ts'

/** "Six people were killed, police said on Friday." "The strike, police said, killed six people." "As the army confirmed, …" */
export const clauseFirst = cueRule('clause-first', (scene, passage, cue) => {
  if (cue.form !== 'finite' || !cue.frames.has('clause')) return null
  const before = speakerBefore(scene, cue)
  if (!before) return null
  const as = lower(scene, before.start - 1) === 'as' ? 1 : 0
  const comma = before.start - 1 - as
  const after = afterCue(scene, cue)
  if (after.opens !== 'none') return null
  const voices = [{ phrase: before.phrase, cue }, ...outletsTold(scene, cue, after)]
  const rest = { first: after.asides.last + 1, last: cue.zone.last }
  if (as && before.start - 1 === cue.zone.first) return { voices, content: spansOf(scene, [rest]) }
  if (comma <= cue.zone.first || !/^[,—–-]$/.test(lower(scene, comma))) return null
  const content = contentUpTo(scene, passage, cue, comma)
  const isSplit = lower(scene, rest.first - 1) === ',' && goesOn(scene, passage, rest, comma)
  return { voices, content: isSplit ? [...content, ...spansOf(scene, [rest])] : content }
})

/** "The strike, police said, [killed six]." "Six died, police said, [after a strike on the port]." but not ", but medics said …" */
function goesOn(scene: Scene, passage: Passage, rest: Run, comma: number): boolean {
  if (!hasVerb(scene, { first: passage.sentence.first, last: comma })) return hasVerb(scene, rest)
  const word = lower(scene, rest.first)
  const isOtherVoice = scene.lexicon.contrast.has(word) || scene.lexicon.citing.has(word)
  return !isOtherVoice && !passage.cues.some((cue) => cue.first >= rest.first)
}

function hasVerb(scene: Scene, run: Run): boolean {
  return scene.tokens.slice(run.first, run.last).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}
