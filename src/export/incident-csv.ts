import { type Cell, type IncidentRecord, RECORD_COLUMNS } from './incident-record.ts'

/** Marks the bytes as UTF-8, without which spreadsheets take Arabic names for something else. */
const UTF8_MARK = '\uFEFF'

/** Between the values of a list: what no spreadsheet takes for the end of a cell. */
const BETWEEN = ' | '

/** The first line of a file of records: the names of the columns. */
export const CSV_HEAD: string = `${UTF8_MARK}${RECORD_COLUMNS.join(',')}\r\n`

/**
 * A record as a line of comma-separated values (RFC 4180). A text that a spreadsheet would run as a formula gets an apostrophe
 * before it, so that it stays text.
 */
export function csvLine(record: IncidentRecord): string {
  return `${RECORD_COLUMNS.map((name) => csvCell(record[name] ?? null)).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = harmless(typeof cell === 'string' ? cell : listed(cell))
  return /[",;|\s']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function listed(values: readonly string[]): string {
  return values.every((value) => value === '') ? '' : values.join(BETWEEN)
}

// Also after what ends a cell where semicolons or tabs do, and written in full width.
const FORMULA = /(^|[;\t\r\n|])([\s\p{Cf}]*)(?=[=+\-@＝＋－＠])/gu

function harmless(text: string): string {
  return text.replace(FORMULA, "$1$2'")
}
