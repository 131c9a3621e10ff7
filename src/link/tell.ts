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

/** More than a paragraph of news has before or after its event: a book on one line is no passage. */
const FARTHEST = 2_000

/** The paragraph in which a claim's trigger stands: the lines between line breaks. */
export function passageOf(claim: Claim, text: string): string {
  return linesAround(claim, text).trim()
}

/** Where in the text of its report that paragraph begins. */
export function passageStart(claim: Claim, text: string): number {
  const lines = linesAround(claim, text)
  return lineStart(claim, text) + lines.length - lines.trimStart().length
}

function linesAround(claim: Claim, text: string): string {
  const { trigger } = claim.event
  const end = text.indexOf('\n', trigger.end)
  const to = end < 0 ? text.length : end
  return text.slice(lineStart(claim, text), Math.min(to, trigger.end + FARTHEST))
}

function lineStart({ event: { trigger } }: Claim, text: string): number {
  return Math.max(text.lastIndexOf('\n', trigger.start) + 1, trigger.start - FARTHEST)
}
