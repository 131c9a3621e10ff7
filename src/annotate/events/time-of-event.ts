import type { Mention, Span } from '../../model/span.ts'
import type { When } from '../../model/when.ts'
import { meansOf } from '../syntax/frames/means.ts'
import { isRelation, type Tree } from '../syntax/tree.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'

/**
 * The time that the event's own clause names: the nearest one that no other clause lies between; null when it names none.
 * An announcement ("said on Monday it would raid") is of the day it was made: there the clause of the saying counts.
 */
export function timeOfEvent(
  context: Context,
  { trigger: { head: trigger }, why }: Candidate,
  others: ReadonlySet<number>,
): Mention<When> | null {
  const above = context.tree.ancestors(trigger)
  const barrier = indexOfBarrier(context, above)
  const said = why.includes('own-future')
    ? nearestTime(context, trigger, above.slice(barrier + 1), others)
    : null
  return said ?? nearestTime(context, trigger, above.slice(0, 1 + barrier), others)
}

function nearestTime(
  context: Context,
  trigger: number,
  reach: readonly number[],
  others: ReadonlySet<number>,
): Mention<When> | null {
  const { tree } = context
  const sentence = context.sentence(trigger)
  const candidates = context.doc.times.flatMap((time) => {
    const token = context.tokenAt(time.start)
    if (token < sentence.first || token >= sentence.last || datesReport(context, time)) return []
    const path = tree.ancestors(token)
    const stop = 1 + Math.min(indexOfBarrier(context, path), indexOfOther(path, trigger, others))
    const meeting = path.slice(0, stop).find((ancestor) => reach.includes(ancestor))
    if (meeting === undefined || isOfSaying(context, meeting, token, trigger)) return []
    if (isOfEarlier(context, meeting, time, trigger, others)) return []
    return [{ time, distance: reach.indexOf(meeting) * 10 + Math.abs(token - trigger) / 10 }]
  })
  return candidates.sort((a, b) => a.distance - b.distance)[0]?.time ?? null
}

// "The army confirmed on Monday the death of a guard": Monday is when it was confirmed; "… a guard's death on Sunday" is not.
function isOfSaying({ tree, words }: Context, verb: number, time: number, trigger: number): boolean {
  return verb !== trigger && time < trigger && words.confirming.has(tree.lemma(verb))
}

// "halted its patrols after an ambush in January": the month is when the ambush was, whatever the tree says.
function isOfEarlier(
  { tree, tokenAt }: Context,
  verb: number,
  { start, precision }: Mention<When>,
  trigger: number,
  others: ReadonlySet<number>,
): boolean {
  if (/^(?:day|hour|minute)$/.test(precision)) return false
  const time = tokenAt(start)
  return tree.children(verb, 'obl').some((earlier) => {
    const [first, last] = tree.extent(earlier)
    const isEarlier = others.has(earlier) && /^(?:after|since|following)$/.test(tree.marker(earlier))
    const isOfIt = first <= trigger && trigger < last
    return isEarlier && !isOfIt && earlier < time && !hasComma(tree, earlier, time)
  })
}

function hasComma(tree: Tree, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tree.word(at) === ',') return true
  return false
}

// "May 12: three held in raids", a headline, is of the day of the report, not of the raids.
function datesReport({ doc: { report } }: Context, { start, end }: Span): boolean {
  return report.text.slice(0, start).trim() === '' && report.text[end] === ':'
}

// "admitted last Tuesday that herders raided": Tuesday is when it was admitted.
function indexOfBarrier(context: Context, path: readonly number[]): number {
  const at = path.findIndex((token) =>
    ['ccomp', 'parataxis', 'acl', 'advcl', 'conj'].some(
      (name) => isRelation(context.tree.relation(token), name) && isClause(context, token),
    ),
  )
  return at < 0 ? path.length : at
}

// "after raids in 2011, the navy retaliated": 2011 is when the raids were.
function indexOfOther(path: readonly number[], trigger: number, others: ReadonlySet<number>): number {
  const at = path.findIndex((token) => token !== trigger && others.has(token))
  return at < 0 ? path.length : at
}

function isClause(context: Context, token: number): boolean {
  // "Since 2012 it has increased the use of scouts to attack herders": since 2012 it attacks.
  if (meansOf(context.tree, context.tree.head(token)).length > 0) return false
  // A participle without a subject of its own shares the time of its clause: "on Monday rebels attacked, killing two".
  const own = context.tree.child(token, 'nsubj', 'mark') >= 0
  return own || ['ccomp', 'parataxis', 'acl:relcl'].includes(context.tree.relation(token))
}
