import type { ActorDetail } from '../../api/wire-actors.ts'

type Relation = ActorDetail['relations'][number]
type Between = ActorDetail['between'][number]

/** An actor beside the one that the page is about, with all that it is to it. */
export interface NetworkNode {
  readonly id: string
  readonly name: string
  /** Whether it stands above: its umbrella, patron, body, state, or what it split from. */
  readonly isAbove: boolean
  /** Place in its column, from the top. */
  readonly row: number
  readonly relations: readonly Relation[]
}

/** How two actors beside the one that the page is about stand to each other. */
export interface NetworkTie {
  readonly from: NetworkNode
  readonly to: NetworkNode
  readonly kind: Between['kind']
  readonly isAlleged: boolean
}

/** An actor among those that it has relations with: two columns beside it, and the ties between them. */
export interface RelationNetwork {
  readonly nodes: readonly NetworkNode[]
  readonly ties: readonly NetworkTie[]
  /** Nodes of the fuller column. */
  readonly rows: number
  /** Actors that found no place: the table has them. */
  readonly left: number
}

/** More in a column are not read any more. */
const MOST_ROWS = 14

/**
 * The network of an actor, the same for the same relations in whatever order its actors are named twice. Those who hold offices of it and
 * its own organs are many, and no allies: they stay in the table.
 */
export function relationNetwork({
  relations,
  between,
}: Pick<ActorDetail, 'relations' | 'between'>): RelationNetwork {
  const byActor = new Map<string, Relation[]>()
  for (const relation of relations.filter(isDrawn))
    byActor.set(relation.other.id, [...(byActor.get(relation.other.id) ?? []), relation])
  const filled = { above: 0, below: 0 }
  const all = [...byActor.values()].map((own): NetworkNode => {
    const { other } = own[0]!
    const isAbove = own.some(standsAbove)
    return { ...other, isAbove, row: filled[isAbove ? 'above' : 'below']++, relations: own }
  })
  const nodes = all.filter(({ row }) => row < MOST_ROWS)
  const byId = new Map(nodes.map((node) => [node.id, node]))
  return {
    nodes,
    ties: between.flatMap((tie) => tieOf(tie, byId)),
    rows: Math.min(MOST_ROWS, Math.max(filled.above, filled.below)),
    left: all.length - nodes.length,
  }
}

function isDrawn({ side, kind }: Relation): boolean {
  return side === 'up' || (kind !== 'officer-of' && kind !== 'organ-of')
}

// An umbrella and a patron name whom they cover and back; all others name what they are of.
function standsAbove({ side, kind }: Relation): boolean {
  return kind === 'umbrella-of' || kind === 'patron-of' ? side === 'down' : side === 'up'
}

function tieOf(
  { actor, of, kind, alleged_by }: Between,
  byId: ReadonlyMap<string, NetworkNode>,
): NetworkTie[] {
  const [from, to] = [byId.get(actor), byId.get(of)]
  return from && to ? [{ from, to, kind, isAlleged: alleged_by.length > 0 }] : []
}
