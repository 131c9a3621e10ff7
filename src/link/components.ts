/** What pairs connect, each part sorted: everything that is given is in one part. */
export function components<T extends string | number>(
  all: Iterable<T>,
  pairs: readonly { readonly left: T; readonly right: T }[],
): readonly (readonly T[])[] {
  const neighbours = new Map<T, T[]>([...all].map((one) => [one, []]))
  for (const { left, right } of pairs) {
    neighbours.get(left)?.push(right)
    neighbours.get(right)?.push(left)
  }
  const seen = new Set<T>()
  return [...neighbours.keys()]
    .toSorted(byValue)
    .flatMap((one) => (seen.has(one) ? [] : [reach(one, neighbours, seen)]))
}

function reach<T extends string | number>(
  start: T,
  neighbours: ReadonlyMap<T, readonly T[]>,
  seen: Set<T>,
): readonly T[] {
  const found = [start]
  seen.add(start)
  for (let at = 0; at < found.length; at++)
    for (const next of neighbours.get(found[at]!) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      found.push(next)
    }
  return found.toSorted(byValue)
}

function byValue(a: string | number, b: string | number): number {
  return a < b ? -1 : Number(a > b)
}
