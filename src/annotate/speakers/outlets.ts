import type { AfterCue } from './after-cue.ts'
import type { Cue } from './cue.ts'
import type { Voice } from './heard.ts'
import { nameAt, type Run, type Scene } from './scene.ts'
import { phraseFrom } from './speaker-after.ts'

/** The outlet that was told, as the outer voice: "told AFP", "said in an interview with Radio Horn", "confirmed to Al-Noor". */
export function outletsTold(scene: Scene, cue: Cue, after: AfterCue): Voice[] {
  const hearer = after.hearer
  const outlet = hearer && isOutlet(scene, hearer) ? hearer : mediaNameIn(scene, after.asides)
  return outlet ? [{ phrase: { ...outlet, aside: null }, cue }] : []
}

/** A hearer that is a news outlet: known as one, called one, or a name that is not known as anything else. */
function isOutlet(scene: Scene, run: Run): boolean {
  for (let at = run.first; at < run.last; at++) {
    const name = nameAt(scene, at)
    if (name) return name.kind === 'media' || (name.kind === 'other' && name.entity === null)
  }
  const last = scene.tokens[run.last - 1]
  if (!last) return false
  if (/^(?:journalist|reporter)s?$/i.test(last.text)) return false
  if (
    scene.lexicon.sources.get(last.text.toLowerCase()) === 'media' ||
    scene.lexicon.sources.get(last.lemma) === 'media'
  )
    return true
  return last.pos === 'PROPN'
}

function mediaNameIn(scene: Scene, run: Run): Run | null {
  for (let at = run.first; at < run.last; at++) {
    if (nameAt(scene, at)?.kind !== 'media') continue
    const phrase = phraseFrom(scene, at, run.last)
    return phrase && { first: phrase.first, last: phrase.last }
  }
  return null
}
