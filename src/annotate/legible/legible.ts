import type { Doc } from '../../model/doc.ts'
import type { Report } from '../../model/report.ts'
import type { Pipeline } from '../pipeline.ts'
import { oneCase } from './one-case.ts'
import { type CaseWords, recased } from './recase.ts'
import { unwrapped } from './unwrap.ts'

/** The stages that tell which words of a text are names. */
export type Glance = Pipeline<'words' | 'sentences' | 'encoded' | 'tokens'>

/**
 * A report as it is easiest to read: paragraphs on one line, and capitals where a text all in small letters or all in
 * capitals, or a headline in capitals, tells nothing by its case. Every character keeps its place; most reports stay as they are.
 */
export async function legible(report: Report, glance: Glance, words: CaseWords): Promise<Report> {
  const text = unwrapped(report.text)
  const parts = oneCase(text)
  if (parts.length === 0) return text === report.text ? report : { ...report, text }
  const small = parts.reduce((whole, { start, end }) => lowered(whole, start, end), text)
  const doc: Doc<'tokens' | 'sentences'> = await glance.annotate({ ...report, text: small })
  return { ...report, text: recased(doc, parts, words) }
}

// A letter whose small form is longer ("İ") stays as it is: places must not move.
function lowered(text: string, start: number, end: number): string {
  const small = text.slice(start, end).replaceAll(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase()
    return lower.length === letter.length ? lower : letter
  })
  return text.slice(0, start) + small + text.slice(end)
}
