import type { Cue } from './cue.ts'
import { isQuoteMark } from './cue.ts'
import type { Phrase } from './heard.ts'
import { isNominal, phraseAfter, phraseBefore } from './speaker-phrase.ts'
import { isTime, lower, type Run, type Scene } from './scene.ts'

/** The speaker that stands before a verb of speech, and where all that belongs to it begins. */
export interface Before {
  readonly phrase: Phrase
  readonly start: number
}

/** The subject of a verb of speech by the words before it, or by the tree where the words do not say. */
export function speakerBefore(scene: Scene, cue: Cue): Before | null {
  const floor = cue.zone.first
  const end = skipTimesBack(scene, cue.first, floor)
  if (end <= floor) return null
  return (
    adjacent(scene, end, floor) ??
    parenthesised(scene, end, floor) ??
    relative(scene, end, floor) ??
    byTree(scene, cue) ??
    opening(scene, cue)
  )
}

/** "officials on Monday said", "police earlier said". */
function skipTimesBack(scene: Scene, from: number, floor: number): number {
  let at = from
  while (
    at - 1 > floor &&
    (isTime(scene, at - 1) || (/^\d{1,4}$/.test(lower(scene, at - 1)) && isTime(scene, at - 2)))
  )
    at--
  if (at < from && /^(?:on|in|at|this)$/.test(lower(scene, at - 1))) at--
  return at
}

function adjacent(scene: Scene, end: number, floor: number): Before | null {
  if (/^(?:who|which|that)$/.test(lower(scene, end - 1))) return null
  const run = phraseBefore(scene, end, floor)
  if (!run) return null
  const owner = apposedTo(scene, run, floor)
  return owner ?? { phrase: { ...run, aside: null }, start: run.first }
}

/** "the rebels' spokesman Ali" is one phrase; "Ali Omar, a doctor in Dara, Yemen [, said]" has its head before the first comma. */
function parenthesised(scene: Scene, end: number, floor: number): Before | null {
  if (lower(scene, end - 1) !== ',') return null
  for (let comma = end - 2; comma > floor && end - comma < 40; comma--) {
    if (isQuoteMark(scene, comma)) return null
    if (lower(scene, comma) !== ',') continue
    const run = phraseBefore(scene, comma, floor)
    if (!run) return null
    const outer = apposedTo(scene, run, floor)
    const aside = { first: comma + 1, last: end - 1 }
    return outer ?? { phrase: { ...run, aside }, start: run.first }
  }
  return null
}

/** When the run stands in apposition to a phrase before a comma ("Ali Omar, a doctor in Dara"), that phrase. */
function apposedTo(scene: Scene, run: Run, floor: number): Before | null {
  const comma = run.first - 1
  const starts = scene.tokens[run.first]?.pos === 'DET' && /^(?:a|an)$/.test(lower(scene, run.first))
  if (comma <= floor || lower(scene, comma) !== ',' || !starts || isQuoteMark(scene, comma - 1)) return null
  const outer = phraseBefore(scene, comma, floor)
  const isName = outer !== null && scene.tokens[outer.last - 1]?.pos === 'PROPN'
  if (!outer || !isName || !opens(scene, outer.first, floor)) return null
  return { phrase: { ...outer, aside: run }, start: outer.first }
}

function opens(scene: Scene, first: number, floor: number): boolean {
  return first <= floor || /^(?:CCONJ|SCONJ|PUNCT)$/.test(scene.tokens[first - 1]?.pos ?? '')
}

/** "…, who said that", "residents who said". */
function relative(scene: Scene, end: number, floor: number): Before | null {
  if (!/^(?:who|which|that)$/.test(lower(scene, end - 1))) return null
  const stop = lower(scene, end - 2) === ',' ? end - 2 : end - 1
  const run = phraseBefore(scene, stop, floor)
  return run ? { phrase: { ...run, aside: null }, start: run.first } : null
}

/** The subject in the tree, also that of the verb which this one is joined to: "condemned the raid and said". */
export function byTree(scene: Scene, cue: Cue): Before | null {
  let verb = cue.verb
  for (let step = 0; step < 4 && verb >= cue.zone.first && verb < cue.zone.last; step++) {
    const subject = subjectIn(scene, verb)
    if (subject >= cue.zone.first && subject < cue.first && isNominal(scene, subject))
      return around(scene, subject, cue)
    if (!/^(?:conj|xcomp|advcl|parataxis)/.test(scene.tree.relation(verb))) return null
    verb = scene.tree.head(verb)
  }
  return null
}

/** The subject of a verb; for "who" and "which" the noun that they stand for. */
function subjectIn(scene: Scene, verb: number): number {
  const subject = scene.tree.child(verb, 'nsubj')
  const stands =
    /^(?:who|which|that)$/.test(lower(scene, subject)) && scene.tree.relation(verb) === 'acl:relcl'
  return stands ? scene.tree.head(verb) : subject
}

function around(scene: Scene, head: number, cue: Cue): Before | null {
  const start = phraseBefore(scene, head + 1, cue.zone.first)
  const run = start && phraseAfter(scene, start.first, cue.first)
  return run && run.last > head ? { phrase: { ...run, aside: null }, start: run.first } : null
}

/** The phrase that opens the zone, when a verb follows it: "The ministry condemned the raid and said". */
function opening(scene: Scene, cue: Cue): Before | null {
  const run = phraseAfter(scene, cue.zone.first, cue.first)
  const next = scene.tokens[run?.last ?? -1]
  return run && /^(?:VERB|AUX)$/.test(next?.pos ?? '')
    ? { phrase: { ...run, aside: null }, start: run.first }
    : null
}
