import { isUtf8 } from 'node:buffer'
import { KNOWN_ENDINGS } from './form.ts'
import { IntakeError } from './intake-error.ts'

/** The most bytes that one report may have. The longest news reports have about a tenth of it. */
export const MAX_BYTES = 1_000_000

/** The text of an input's bytes. Drops a byte order mark and changes nothing else. Throws `IntakeError`. */
export function decode(bytes: Uint8Array, input: string): string {
  if (bytes.length === 0) throw new IntakeError(input, 'is empty', 'give a file with the text of one article')
  if (isUtf16(bytes)) throw new IntakeError(input, 'is UTF-16', 'save it as UTF-8')
  if (isBinary(bytes)) throw notText(input)
  if (!isUtf8(bytes)) {
    throw new IntakeError(input, `is not valid UTF-8 (line ${firstBadLine(bytes)})`, 'save it as UTF-8')
  }
  return new TextDecoder().decode(bytes)
}

/** The error for bytes or strings that no text editor wrote. */
export function notText(input: string): IntakeError {
  return new IntakeError(input, 'is not text', `give ${KNOWN_ENDINGS}`)
}

/** True when control characters other than white space make up more than a hundredth, or any is NUL. */
export function isBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    // Tab to carriage return, and escape, are found in text.
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++
  }
  return controls * 100 > bytes.length
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}

/** 1-based. No byte of a longer character is a line feed, so lines can be judged apart. */
function firstBadLine(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start)
    const end = feed < 0 ? bytes.length : feed + 1
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end
  }
  return line
}
