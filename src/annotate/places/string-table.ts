const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Strings as UTF-8 in one blob: string i is `bytes[offsets[i], offsets[i + 1])`. */
export interface Strings {
  readonly bytes: Uint8Array
  readonly offsets: Uint32Array
}

/** Puts the strings, in the order given, into one blob. */
export function toStrings(list: readonly string[]): Strings {
  const encoded = list.map((text) => encoder.encode(text))
  const offsets = new Uint32Array(list.length + 1)
  for (const [i, item] of encoded.entries()) offsets[i + 1] = (offsets[i] ?? 0) + item.length
  const bytes = new Uint8Array(offsets[list.length] ?? 0)
  for (const [i, item] of encoded.entries()) bytes.set(item, offsets[i])
  return { bytes, offsets }
}

/** The i-th string. */
export function stringAt(strings: Strings, i: number): string {
  return decoder.decode(strings.bytes.subarray(strings.offsets[i], strings.offsets[i + 1]))
}

/** Compares the i-th string with the bytes: negative when it sorts before them. */
function compareAt({ bytes, offsets }: Strings, i: number, wanted: Uint8Array): number {
  const start = offsets[i] ?? 0
  const length = (offsets[i + 1] ?? 0) - start
  const shared = Math.min(length, wanted.length)
  for (let k = 0; k < shared; k++) {
    const difference = (bytes[start + k] ?? 0) - (wanted[k] ?? 0)
    if (difference !== 0) return difference
  }
  return length - wanted.length
}

/** Number of the string that equals the bytes, by binary search in strings sorted by their bytes; -1 when there is none. */
export function search(strings: Strings, wanted: Uint8Array): number {
  let low = 0
  let high = strings.offsets.length - 2
  while (low <= high) {
    const middle = (low + high) >>> 1
    const order = compareAt(strings, middle, wanted)
    if (order === 0) return middle
    if (order < 0) low = middle + 1
    else high = middle - 1
  }
  return -1
}
