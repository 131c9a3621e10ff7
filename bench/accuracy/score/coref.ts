import { assign } from './assign.ts'

/** One item (a mention, a report) and the label of the cluster that it is in. */
export interface Clustered {
  readonly id: string
  readonly cluster: string
}

export interface CorefScore {
  readonly muc: number
  readonly b3: number
  readonly ceafe: number
  readonly pairwise: number
  /** Mean of MUC, B3 and CEAF-e (Pradhan et al. 2012). */
  readonly conll: number
}

type Clusters = readonly ReadonlySet<string>[]

/** F1 of a clustering against the gold one, singletons kept. Items that only one of the two has count against it. */
export function scoreClusters(gold: readonly Clustered[], predicted: readonly Clustered[]): CorefScore {
  const [key, response] = [clustersOf(gold), clustersOf(predicted)]
  const muc = f1(mucOf(response, key), mucOf(key, response))
  const b3 = f1(b3Of(response, key), b3Of(key, response))
  const total = ceafTotal(key, response)
  const ceafe = f1(share(total, response.length), share(total, key.length))
  const hits = pairsIn(crossings(key, response))
  const pairwise = f1(share(hits, pairsIn(response.map(size))), share(hits, pairsIn(key.map(size))))
  return { muc, b3, ceafe, pairwise, conll: (muc + b3 + ceafe) / 3 }
}

function clustersOf(items: readonly Clustered[]): Clusters {
  const clusters = new Map<string, Set<string>>()
  for (const { id, cluster } of items) {
    const known = clusters.get(cluster) ?? new Set()
    clusters.set(cluster, known.add(id))
  }
  return [...clusters.values()]
}

function size({ size: items }: ReadonlySet<string>): number {
  return items
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

function f1(precision: number, recall: number): number {
  return share(2 * precision * recall, precision + recall)
}

function indexOf(clusters: Clusters): ReadonlyMap<string, number> {
  return new Map(clusters.flatMap((cluster, i) => [...cluster].map((item) => [item, i] as const)))
}

/** Recall of MUC: links of the key that the response keeps (Vilain et al. 1995). */
function mucOf(key: Clusters, response: Clusters): number {
  const where = indexOf(response)
  let kept = 0
  let links = 0
  for (const cluster of key) {
    const parts = new Set([...cluster].map((item) => where.get(item) ?? item))
    kept += cluster.size - parts.size
    links += cluster.size - 1
  }
  return share(kept, links)
}

/** Recall of B3 (Bagga and Baldwin 1998). */
function b3Of(key: Clusters, response: Clusters): number {
  const where = indexOf(response)
  let sum = 0
  let items = 0
  for (const cluster of key) {
    const parts = new Map<number, number>()
    for (const item of cluster) {
      const at = where.get(item)
      if (at !== undefined) parts.set(at, (parts.get(at) ?? 0) + 1)
    }
    items += cluster.size
    for (const count of parts.values()) sum += count ** 2 / cluster.size
  }
  return share(sum, items)
}

/** The greatest likeness (phi 4) of one-to-one paired clusters (Luo 2005), found in each connected component apart. */
function ceafTotal(key: Clusters, response: Clusters): number {
  const where = indexOf(key)
  const keysOf = response.map((cluster) => new Set([...cluster].flatMap((item) => where.get(item) ?? [])))
  return componentsOf(key.length, keysOf).reduce((total, { keys, responses }) => {
    const grid = keys.map((k) => responses.map((r) => phi(key[k]!, response[r]!)))
    return total + assign(grid).reduce((sum, [row, column]) => sum + grid[row]![column]!, 0)
  }, 0)
}

function phi(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((item) => other.has(item)).length
  return (2 * both) / (one.size + other.size)
}

interface Component {
  readonly keys: readonly number[]
  readonly responses: readonly number[]
}

function componentsOf(keys: number, keysOf: readonly ReadonlySet<number>[]): readonly Component[] {
  const root = Array.from({ length: keys }, (_, i) => i)
  const find = (i: number): number => (root[i] === i ? i : (root[i] = find(root[i]!)))
  for (const met of keysOf) {
    const [first, ...rest] = met
    for (const other of rest) root[find(other)] = find(first!)
  }
  const found = new Map<number, { keys: number[]; responses: number[] }>()
  for (let k = 0; k < keys; k++) {
    const component = found.get(find(k)) ?? { keys: [], responses: [] }
    component.keys.push(k)
    found.set(find(k), component)
  }
  for (const [r, met] of keysOf.entries()) {
    const [first] = met
    if (first !== undefined) found.get(find(first))!.responses.push(r)
  }
  return [...found.values()]
}

function pairsIn(sizes: readonly number[]): number {
  return sizes.reduce((sum, items) => sum + (items * (items - 1)) / 2, 0)
}

/** How many items each pair of a key and a response cluster has in common. */
function crossings(key: Clusters, response: Clusters): readonly number[] {
  const where = indexOf(key)
  return response.flatMap((cluster) => {
    const counts = new Map<number, number>()
    for (const item of cluster) {
      const at = where.get(item)
      if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1)
    }
    return [...counts.values()]
  })
}
