/** No line of a wired report is longer; a paragraph on one line nearly always is. */
const LONGEST = 100
const WRAPPED = 40

/**
 * The text with the breaks inside its paragraphs made spaces, where it is wrapped to a width as the wires did it; any other
 * text as it is. Every character keeps its place.
 */
export function unwrapped(text: string): string {
  const lines = text.split('\n')
  const long = lines.filter((line) => line.trimEnd().length >= WRAPPED)
  if (long.length < 3 || lines.some((line) => line.length > LONGEST)) return text
  const goesOn = lines.filter((line, at) => isBroken(line, lines[at + 1]))
  if (goesOn.length * 2 < long.length) return text
  return lines
    .slice(1)
    .reduce(
      (whole, line, at) => whole + (isBroken(lines[at] ?? '', line) ? ' ' : '\n') + line,
      lines[0] ?? '',
    )
}

// A line of full width before a line that is no new paragraph: neither blank nor indented.
function isBroken(line: string, next: string | undefined): boolean {
  return next !== undefined && line.trimEnd().length >= WRAPPED && /^\S/.test(next)
}
