import type { Span } from '../../model/span.ts'

// "NAIROBI, Kenya, 4 May (Sample Wire) — Two …": capitals, perhaps a date and an agency, then a dash.
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu}’'.-]+(?:[ /]\p{Lu}[\p{Lu}’'.-]+)*)(?:,? [^—–\n]{0,60}?)?(?: ?\([^)\n]{2,40}\))?\s*(?:—|–|--| - )\s*/u

/** Where the dateline of a paragraph ends (after its dash), or null when it has none. */
export function datelineEnd(text: string, line: Span): number | null {
  const match = DATELINE.exec(text.slice(line.start, Math.min(line.end, line.start + 120)))
  return match && !/[.!?] /.test(match[0].replace(/\b\p{Lu}[\p{L}]{0,3}\. /gu, ''))
    ? line.start + match[0].length
    : null
}
