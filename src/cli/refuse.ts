/** Says why an input was refused, and lets the program end with status 1 once it has gone through the others. */
export function refuse(reason: Error): void {
  process.stderr.write(`acta: ${oneLine(reason.message)}\n`)
  process.exitCode = 1
}

/** A message without what could deceive a terminal: file names and values in it are not ours. */
export function oneLine(message: string): string {
  return message.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '')
}
