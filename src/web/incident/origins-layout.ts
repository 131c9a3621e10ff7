import type { Origins } from '../../link/consolidate/origins.ts'

/** A name in the graph: somebody who knows, or who tells it on. */
export interface OriginNode {
  readonly name: string
  /** 0 = nobody is cited by it. */
  readonly layer: number
  readonly row: number
  /** Whether it counts as an independent origin. */
  readonly isOrigin: boolean
}

/** Who tells on what whom said. */
export interface OriginEdge {
  readonly from: OriginNode
  readonly to: OriginNode
  readonly claims: number
}

/** The graph in layers, from those who know to the outlets that are read. */
export interface OriginsLayout {
  readonly nodes: readonly OriginNode[]
  readonly edges: readonly OriginEdge[]
  readonly layers: number
  /** Names in the fullest layer. */
  readonly rows: number
}

/** Lays origins and citations out: each name one layer behind the last that it cites, in the order of the origins. */
export function originsLayout({ origins, citations }: Origins): OriginsLayout {
  const names = [
    ...new Set([
      ...origins.map(({ name }) => name),
      ...citations.flatMap(({ cited, citing }) => [cited, citing]),
    ]),
  ]
  const layers = new Map(names.map((name) => [name, 0]))
  // As often as there are names at most: two outlets that cite each other stay where they are then.
  for (let pass = 0; pass < names.length; pass++)
    for (const { cited, citing } of citations)
      layers.set(citing, Math.min(names.length, Math.max(layers.get(citing)!, layers.get(cited)! + 1)))
  const used = [...new Set(layers.values())].toSorted((a, b) => a - b)
  const filled = used.map(() => 0)
  const nodes = names.map((name) => {
    const layer = used.indexOf(layers.get(name)!)
    return { name, layer, row: filled[layer]!++, isOrigin: origins.some((origin) => origin.name === name) }
  })
  const byName = new Map(nodes.map((node) => [node.name, node]))
  const edges = citations.map(({ cited, citing, claims }) => ({
    from: byName.get(cited)!,
    to: byName.get(citing)!,
    claims: claims.length,
  }))
  return { nodes, edges, layers: used.length, rows: Math.max(0, ...filled) }
}
