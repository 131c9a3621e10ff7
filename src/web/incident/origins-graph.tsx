import { useRef } from 'react'
import type { Origins } from '../../link/consolidate/origins.ts'
import { useWidth } from '../times/use-width.ts'
import type { OriginNode } from './origins-layout.ts'
import { originsLayout } from './origins-layout.ts'

const ROW = 24
/** Inter at 12 pixels runs under 6.6 pixels a character. */
const CHARACTER = 6.6
/** Pixels between a name and the next layer, for the lines. */
const GAP = 40

/** Who told it first and who tells it on: a layer for each telling. Copies count as what they copy. Its twin is the table. */
export function OriginsGraph({ origins }: { readonly origins: Origins }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const { nodes, edges, layers, rows } = originsLayout(origins)
  const column = width / Math.max(1, layers)
  const at = ({ layer, row }: OriginNode) => ({ x: layer * column, y: row * ROW + 16 })
  const letters = Math.max(6, Math.floor((column - GAP) / CHARACTER))
  return (
    <div className="origins-graph" ref={box}>
      <svg width={width} height={rows * ROW + 8} aria-hidden="true">
        {edges.map(({ from, to, claims }) => {
          const [a, b] = [at(from), at(to)]
          const start = a.x + Math.min(from.name.length, letters) * CHARACTER + 6
          const middle = (start + b.x) / 2
          return (
            <path
              key={`${from.name} ${to.name}`}
              d={`M${start},${a.y - 4} C${middle},${a.y - 4} ${middle},${b.y - 4} ${b.x - 6},${b.y - 4}`}
              strokeWidth={Math.min(4, claims)}
            />
          )
        })}
        {nodes.map((node) => (
          <text key={node.name} x={at(node).x} y={at(node).y} data-origin={node.isOrigin || undefined}>
            <title>{node.name}</title>
            {node.name.length > letters ? `${node.name.slice(0, letters - 1)}…` : node.name}
          </text>
        ))}
      </svg>
    </div>
  )
}
