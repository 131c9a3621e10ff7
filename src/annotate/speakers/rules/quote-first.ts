import { afterCue } from '../after-cue.ts'
import { contentFrom, contentUpTo } from '../content.ts'
import { isQuoteMark } from '../cue.ts'
import { cueRule } from '../heard.ts'
import { outletsTold } from '../outlets.ts'
import { quoteAt, type Scene } from '../scene.ts'
import { speakerAfter } from '../speaker-after.ts'
import { speakerBefore } from '../speaker-before.ts'

/** “We hit the depot,” two officials told Radio Horn. “We hit the depot,” said Ali Omar, “and we left.” */
export const quoteFirst = cueRule('quote-first', (scene, passage, cue) => {
  if (cue.form !== 'finite') return null
  if (closesSpeech(scene, cue.first - 1, cue.verb)) {
    const phrase = cue.frames.has('hearer') ? null : speakerAfter(scene, cue)
    if (!phrase) return null
    return {
      voices: [{ phrase, cue }],
      content: [...contentUpTo(scene, passage, cue, cue.first), ...later(phrase.aside?.last ?? phrase.last)],
    }
  }
  const before = speakerBefore(scene, cue)
  if (!before || !closesSpeech(scene, before.start - 1, cue.verb)) return null
  const after = afterCue(scene, cue)
  // “Who is there?” Ali Omar said.: the quotation ends the sentence before, and nothing is said in this one.
  if (before.start <= cue.zone.first && after.opens !== 'none') return null
  const voices = [{ phrase: before.phrase, cue }, ...outletsTold(scene, cue, after)]
  return { voices, content: [...contentUpTo(scene, passage, cue, before.start), ...later(after.asides.last)] }

  /** The second piece: “One,” he said, “and two.” */
  function later(from: number): ReturnType<typeof contentFrom> {
    const at = scene.tokens[from]?.text === ',' ? from + 1 : from
    return at < cue.zone.last &&
      isQuoteMark(scene, at) &&
      quoteAt(scene, at)?.speech &&
      scene.quoteOf[at] !== scene.quoteOf[at - 1]
      ? contentFrom(scene, passage, cue, at)
      : []
  }
})

/** True when the token is the closing mark of a quotation that the verb itself is not in. */
function closesSpeech(scene: Scene, token: number, verb: number): boolean {
  const mark = scene.tokens[token]?.text === ',' && isQuoteMark(scene, token - 1) ? token - 1 : token
  const quote = quoteAt(scene, mark)
  if (!quote || !isQuoteMark(scene, mark) || quote.start === scene.tokens[mark]?.start) return false
  return (
    scene.quoteOf[mark] !== scene.quoteOf[verb] &&
    (quote.speech || mark !== token || /[,.!?…—]["”’']+$/.test(scene.text.slice(quote.start, quote.end)))
  )
}
