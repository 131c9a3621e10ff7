import type { Claim } from '../model/claim.ts'
import type { Report, ReportId } from '../model/report.ts'
import type { ToldClaim } from '../model/told-claim.ts'
import { namesIn } from './words.ts'

/** How many names of a report are kept, those that come first: a long report tells of more than one happening. */
const MOST = 80

/** The claims of a report as linking and consolidation take them. `copyOf` is the earliest report that it copies, if any. */
export function tell(
  report: Report,
  claims: readonly Claim[],
  copyOf: ReportId | null,
): readonly ToldClaim[] {
  const { text, ...rest } = report
  const head = { ...rest, copy_of: copyOf }
  const gist = gistOf(text)
  return claims.map((claim) => ({ claim, report: head, passage: passageOf(claim, text), gist }))
}

/** The names and ages that a text tells, each once, in text order. */
export function gistOf(text: string): readonly string[] {
  return [...new Set(namesIn(text))].slice(0, MOST)
}

/** More than a paragraph of news has before or after its event: where a report is one line, its words nearby are the passage. */
const FARTHEST = 500

/** The paragraph in which a claim's trigger stands: the lines between line breaks, of a longer one the whole words nearby. */
export function passageOf({ event: { trigger } }: Claim, text: string): string {
  const line = text.lastIndexOf('\n', trigger.start - 1) + 1
  const lineEnd = text.indexOf('\n', trigger.end)
  const end = lineEnd < 0 ? text.length : lineEnd
  const before = text.slice(Math.max(line, trigger.start - FARTHEST), trigger.start)
  const after = text.slice(trigger.end, Math.min(end, trigger.end + FARTHEST))
  const isCut = { before: line < trigger.start - FARTHEST, after: end > trigger.end + FARTHEST }
  return [
    isCut.before ? before.replace(/^\S*/, '') : before,
    text.slice(trigger.start, trigger.end),
    isCut.after ? after.replace(/\S*$/, '') : after,
  ]
    .join('')
    .trim()
}

/** Where in the text of its report the passage of a claim begins. */
export function passageStart({ claim, passage }: Pick<ToldClaim, 'claim' | 'passage'>, text: string): number {
  return Math.max(0, text.lastIndexOf(passage, claim.event.trigger.start))
}
