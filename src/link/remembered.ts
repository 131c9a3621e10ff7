/** Texts of which it is remembered what they come to: names and passages come again with each claim of a report. */
const MOST = 20_000

/** The same function, which remembers what texts came to and forgets all when it is full. */
export function remembered<T>(workOut: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    if (known.size === MOST) known.clear()
    const found = workOut(text)
    known.set(text, found)
    return found
  }
}

/** The same of objects, for as long as anybody has them. */
export function rememberedOf<K extends object, T>(workOut: (object: K) => T): (object: K) => T {
  const known = new WeakMap<K, T>()
  return (object) => {
    const before = known.get(object)
    if (before !== undefined) return before
    const found = workOut(object)
    known.set(object, found)
    return found
  }
}
