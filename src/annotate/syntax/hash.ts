/** Mixes one more value into a running 32-bit hash (multiply-rotate, after MurmurHash3 by A. Appleby, public domain). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = (k << 15) | (k >>> 17)
  let h = hash ^ Math.imul(k, 0x1b873593)
  h = (h << 13) | (h >>> 19)
  return (Math.imul(h, 5) + 0xe6546b64) | 0
}

/** Spreads the bits of a hash, so that its low bits can index a table. Never 0: tables use 0 for an empty slot. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h === 0 ? 1 : h
}

/** Hash of the characters `[from, to)` of a word, blind to case (ASCII) and to the shape of its apostrophe. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x9747b28c
  for (let at = from; at < to; at++) hash = mix(hash, fold(text.charCodeAt(at)))
  return finish(hash ^ (to - from))
}

function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if (code === 0x2019) return 39
  return code === 0x201c || code === 0x201d ? 34 : code
}
