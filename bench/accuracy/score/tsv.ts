/** The rows of a table with tabs and a header. `quoted`: a field that begins with a double quote ends with one, as in CSV. */
export function readTable(text: string, quoted = false): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = quoted ? quotedRows(text) : plainRows(text)
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}

function plainRows(text: string): string[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.length > 0)
  return lines.map((line) => line.split('\t'))
}

const FIELD = /"((?:[^"]|"")*)"(\t|\r?\n|$)|([^\t\r\n]*)(\t|\r?\n|$)/y

function quotedRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length) {
    const [, inner, after = '', bare, afterBare = ''] = FIELD.exec(text) as RegExpExecArray
    row.push(inner === undefined ? (bare ?? '') : inner.replaceAll('""', '"'))
    if (after !== '\t' && afterBare !== '\t') {
      rows.push(row)
      row = []
    }
  }
  return rows
}
