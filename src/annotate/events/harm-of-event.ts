import type { HarmMention } from '../../model/doc.ts'
import type { Harm } from '../../model/harm.ts'
import { type Mention, overlaps } from '../../model/span.ts'
import type { Candidate } from './candidate.ts'
import type { Context } from './context.ts'

/** The figures of harm that belong to the event. Each figure of a sentence belongs to one event: none is counted twice. */
export function harmOfEvent(context: Context, event: Candidate, all: readonly Candidate[]): Mention<Harm>[] {
  const violent = all.filter(({ sense }) => sense.type === 'ASSAULT' || sense.type === 'COERCE')
  return context.doc.harm
    .filter((harm) => ownerOf(context, violent, harm) === event)
    .filter(
      (harm, _, figures) => !isBare(harm) || figures.filter(({ kind }) => kind === harm.kind).length === 1,
    )
    .map(({ start, end, text, kind, low, high, whom }) => ({ start, end, text, kind, low, high, whom }))
    .filter((harm, index, figures) => figures.findIndex((other) => isSame(other, harm)) === index)
}

// "a deadly raid that killed three": the figure says more.
function isBare({ text, cue }: HarmMention): boolean {
  return text === cue.text
}

function isSame(a: Mention<Harm>, b: Mention<Harm>): boolean {
  return a.kind === b.kind && overlaps(a, b)
}

// The event named by the harm word or joined to it, or that it describes ("a deadly raid"); else the one whose clause it is in;
// else the last one told before it; for the dead and injured also the first after it ("20 dead in Gao blast").
function ownerOf(context: Context, violent: readonly Candidate[], harm: HarmMention): Candidate | undefined {
  const cue = context.tokenAt(harm.cue.start)
  const later = harm.kind === 'killed' || harm.kind === 'injured' ? violent[0] : undefined
  return (
    violent.find(({ costs }) => costs.includes(cue)) ??
    violent.find(({ trigger }) => trigger.head === context.tree.head(cue)) ??
    violent.find((event) => hangsOn(context, cue, event)) ??
    violent.findLast(({ trigger }) => trigger.first < cue) ??
    later
  )
}

// "the shelling, which left 12 dead", "a blast killed three and wounded nine": up from the harm word through its own clause.
function hangsOn({ tree }: Context, cue: number, { trigger, frame }: Candidate): boolean {
  const path = tree.ancestors(cue).slice(0, 4)
  return (
    path.includes(trigger.head) || (frame.clause !== trigger.head && path.slice(0, 3).includes(frame.clause))
  )
}
