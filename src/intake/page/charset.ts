import { isAscii, isUtf8 } from 'node:buffer'

/** A page's bytes as text. `mixed` when they are in no one encoding: then U+FFFD stands where they cannot be read. */
export interface Decoded {
  readonly text: string
  readonly mixed: boolean
}

/** Pages name their encoding near the beginning; browsers look through 1,024 bytes, and some pages are slow to say it. */
const DECLARED_WITHIN = 4096
const DETECTED_WITHIN = 200_000

/**
 * Decodes a page: by its byte order mark, then the encoding that its server's header gives, then the one that it names itself, then
 * by what its bytes look like. Bytes that prove a stated encoding wrong are believed before it.
 */
export async function decodePage(bytes: Uint8Array, header: string | null): Promise<Decoded> {
  if (isAscii(bytes) && !/^(?:utf-16|iso-2022)/i.test(header ?? '')) return decoded(bytes, 'utf-8')
  const marked = markOf(bytes)
  if (marked !== null) return decoded(bytes, marked)
  // Letters of more than one byte that all hang together are no accident, whatever the page says.
  if (isUtf8(bytes)) return decoded(bytes, 'utf-8')
  const declared = [header, declaredIn(bytes)].find((label) => label !== null && isKnown(label)) ?? null
  if (declared !== null && encodingOf(declared) !== 'utf-8') return decoded(bytes, declared)
  const text = new TextDecoder().decode(bytes)
  // Some letters are whole in UTF-8 and others are not.
  if (/[^\p{ASCII}\ufffd]/u.test(text)) return { text, mixed: true }
  return decoded(bytes, await detect(bytes))
}

/** Whether a label ("latin1") names an encoding. */
function isKnown(label: string): boolean {
  try {
    return encodingOf(label) !== ''
  } catch {
    return false
  }
}

function encodingOf(label: string): string {
  return new TextDecoder(label).encoding
}

function decoded(bytes: Uint8Array, label: string): Decoded {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), mixed: false }
  } catch {
    return { text: new TextDecoder(label).decode(bytes), mixed: true }
  }
}

function markOf(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return a === 0xfe && b === 0xff ? 'utf-16be' : null
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const [, charset] = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head) ?? []
  const [, encoding] = /^\s*<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i.exec(head) ?? []
  return charset ?? encoding ?? null
}

async function detect(bytes: Uint8Array): Promise<string> {
  const { detect } = await import('chardet')
  const label = detect(bytes.subarray(0, DETECTED_WITHIN))
  return label !== null && isKnown(label) ? label : 'windows-1252'
}
