import type { RelationKind } from '../../model/actor-directory.ts'
import type { Columns } from './relation-graph.tsx'
import type { NetworkNode, RelationNetwork } from './relation-network.ts'

interface RelationLinesProps {
  readonly network: RelationNetwork
  readonly columns: Columns
  /** Height of a row, pixels. */
  readonly row: number
}

/** Pixels between a name and a stroke. */
const AWAY = 6

/** Relations as strokes: to the actor in the middle, and between those beside it. Mirrored where the page runs from right to left. */
export function RelationLines({ network: { nodes, ties, rows }, columns: all, row }: RelationLinesProps) {
  const columns = { ...all, aboveEnd: all.aboveEnd + AWAY, belowStart: all.belowStart - AWAY }
  const middle = (rows * row) / 2
  const y = (node: NetworkNode): number =>
    node.row * row + row / 2 + middle - (countOf(nodes, node) * row) / 2
  return (
    <svg className="relation-lines" width={columns.width} height={rows * row} aria-hidden="true">
      {ties.map(({ from, to, kind, isAlleged }) => (
        <path
          key={`${from.id} ${kind} ${to.id}`}
          className="relation-line relation-tie"
          data-line={isAlleged ? 'alleged' : lineOf(kind)}
          d={tiePath([from, y(from)], [to, y(to)], columns)}
        />
      ))}
      {nodes.map((node) => (
        <path
          key={node.id}
          className="relation-line"
          data-line={strokeOf(node)}
          d={
            node.isAbove
              ? curve(columns.aboveEnd, y(node), columns.egoStart, middle)
              : curve(columns.egoEnd, middle, columns.belowStart, y(node))
          }
        />
      ))}
    </svg>
  )
}

/** How many stand in the column of a node: the shorter column stands in the middle. */
function countOf(nodes: readonly NetworkNode[], { isAbove }: NetworkNode): number {
  return nodes.filter((one) => one.isAbove === isAbove).length
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const half = (x1 + x2) / 2
  return `M${x1},${y1} C${half},${y1} ${half},${y2} ${x2},${y2}`
}

type Placed = readonly [node: NetworkNode, y: number]

/** Within a column an arc at its inner side, so that it crosses no name; between the columns a curve through the gaps. */
function tiePath(
  [a, ya]: Placed,
  [b, yb]: Placed,
  { aboveEnd, egoStart, egoEnd, belowStart }: Columns,
): string {
  if (a.isAbove !== b.isAbove) {
    const [left, right] = a.isAbove ? [ya, yb] : [yb, ya]
    return curve(aboveEnd, left, belowStart, right)
  }
  const [x, out] = a.isAbove
    ? [aboveEnd, (egoStart - aboveEnd) * 0.6]
    : [belowStart, (egoEnd - belowStart) * 0.6]
  return `M${x},${ya} C${x + out},${ya} ${x + out},${yb} ${x},${yb}`
}

function strokeOf({ relations }: NetworkNode): string {
  const isAlleged = relations.every(({ alleged_by }) => alleged_by.length > 0)
  return isAlleged ? 'alleged' : lineOf(relations[0]!.kind)
}

function lineOf(kind: RelationKind): string {
  return kind === 'patron-of' ? 'patron' : kind === 'splinter-of' ? 'splinter' : 'member'
}
