import { createHash } from 'node:crypto'
import type { Report } from '../model/report.ts'
import { toDay } from './day.ts'
import { MAX_BYTES, notText } from './decode.ts'
import { IntakeError } from './intake-error.ts'
import { foreignLanguage, languageName } from './language.ts'

/** What an input says about itself, before anything is checked. Absent and null are the same. */
export interface Draft {
  readonly text: string
  readonly outlet?: string | null
  readonly url?: string | null
  readonly title?: string | null
  /** Who wrote it: "Ana Diallo, Jo Reyes". Not part of the report. */
  readonly byline?: string | null
  /** A day, or a date and time, in ISO 8601. */
  readonly published?: string | null
  /** A language code, or "English". */
  readonly language?: string | null
}

/**
 * The report of a draft; `name` is the handle under which it came in, `label` how errors call it. The text is the draft's own,
 * character for character; a title that stands apart is put before it, with a blank line. Never a sample: only who loads our
 * own reports may mark them so. Throws `IntakeError`.
 */
export async function toReport(name: string, draft: Draft, label = name): Promise<Report> {
  const title = clean(draft.title)
  const text = withTitle(title, draft.text)
  checkText(label, text)
  const published = toPublished(label, draft.published)
  await checkLanguage(label, text, clean(draft.language))
  const outlet = clean(draft.outlet)
  const url = clean(draft.url)
  return {
    id: reportId(outlet, url, text),
    name,
    outlet,
    url,
    title: title ?? headline(text),
    language: 'en',
    published,
    sample: false,
    text,
  }
}

function reportId(outlet: string | null, url: string | null, text: string): string {
  return createHash('sha256')
    .update(JSON.stringify([outlet, url, text]))
    .digest('hex')
    .slice(0, 24)
}

function clean(value: string | null | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

function withTitle(title: string | null, text: string): string {
  return title === null || text.trimStart().startsWith(title) ? text : `${title}\n\n${text}`
}

/** "Seven killed in strike near Hilla", alone on the first line and followed by a blank one. */
function headline(text: string): string | null {
  return /^\s*(\S.{0,199}?)[ \t]*\r?\n[ \t]*\r?\n/.exec(text)?.[1] ?? null
}

function checkText(label: string, text: string): void {
  if (text.trim() === '') throw new IntakeError(label, 'has no text', 'give the text of one article')
  if (Buffer.byteLength(text) > MAX_BYTES) throw tooLong(label)
  // A half character ("\ud83d" alone in JSON) and NUL can be stored nowhere unchanged.
  if (/\p{Surrogate}|\0/u.test(text)) throw notText(label)
}

/** The error for a report of more than `MAX_BYTES`. */
export function tooLong(label: string): IntakeError {
  const limit = MAX_BYTES.toLocaleString('en')
  return new IntakeError(label, `has more than ${limit} bytes`, 'split it into single articles')
}

function toPublished(label: string, published: string | null | undefined): string | null {
  const text = clean(published)
  if (text === null) return null
  const day = toDay(text)
  if (day === null) {
    throw new IntakeError(label, `"${text.slice(0, 40)}" is not a day`, 'write published as YYYY-MM-DD')
  }
  return day
}

async function checkLanguage(label: string, text: string, stated: string | null): Promise<void> {
  const foreign = stated !== null && !/^en(g|glish)?\b/i.test(stated) ? stated : await foreignLanguage(text)
  if (foreign === null) return
  const language = languageName(foreign)
  throw new IntakeError(label, `is in ${language}`, 'Acta reads English only so far; give an English report')
}
