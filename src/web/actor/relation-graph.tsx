import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { numberLabel } from '../languages/count-label.ts'
import { commas } from '../languages/commas.ts'
import { t } from '../languages/language.ts'
import { useWidth } from '../times/use-width.ts'
import { type NetworkNode, relationNetwork } from './relation-network.ts'
import { RelationLines } from './relation-lines.tsx'
import { termLabel } from './term-label.ts'

interface RelationGraphProps {
  readonly actor: ActorDetail
}

/** Narrower than this, pixels, names stand on several lines. */
const NARROW = 560

/** An actor between those above it and those below, with the lines of their relations. Its twin is the table. */
export function RelationGraph({ actor }: RelationGraphProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const network = relationNetwork(actor)
  const { nodes, rows, left } = network
  if (nodes.length === 0) return <p className="quiet">{t('network.none')}</p>
  const isNarrow = width < NARROW
  const row = isNarrow ? 104 : 56
  const columns = columnsOf(width, isNarrow)
  return (
    <>
      <div
        className="relation-graph"
        data-narrow={isNarrow || undefined}
        ref={box}
        style={{ blockSize: rows * row, ...columns.style }}
      >
        <RelationLines network={network} columns={columns} row={row} />
        <Column nodes={nodes.filter(({ isAbove }) => isAbove)} name={t('network.above')} row={row} />
        <p className="relation-ego">
          <b dir="auto">{actor.name}</b>
        </p>
        <Column nodes={nodes.filter(({ isAbove }) => !isAbove)} name={t('network.below')} row={row} />
      </div>
      <RelationLegend />
      {left > 0 && <p className="quiet">{t('network.left', { left: numberLabel(left) })}</p>}
    </>
  )
}

/** Pixels from the start of the line: ends of the two columns and of the actor between them; and the same as a grid. */
export interface Columns {
  readonly style: { readonly gridTemplateColumns: string; readonly columnGap: number }
  readonly width: number
  readonly aboveEnd: number
  readonly egoStart: number
  readonly egoEnd: number
  readonly belowStart: number
}

/** The actor has a share of the width, and a gap at each side. */
function columnsOf(width: number, isNarrow: boolean): Columns {
  const gap = isNarrow ? 28 : 64
  const ego = width * (isNarrow ? 0.26 : 0.2)
  const column = (width - ego - 2 * gap) / 2
  return {
    style: { gridTemplateColumns: `${column}px ${ego}px ${column}px`, columnGap: gap },
    width,
    aboveEnd: column,
    egoStart: column + gap,
    egoEnd: column + gap + ego,
    belowStart: column + gap + ego + gap,
  }
}

interface ColumnProps {
  readonly nodes: readonly NetworkNode[]
  readonly name: string
  readonly row: number
}

function Column({ nodes, name, row }: ColumnProps) {
  return (
    <ul className="relation-column" aria-label={name}>
      {nodes.map(({ id, name: other, relations }) => (
        <li key={id} style={{ blockSize: row }}>
          <Link to="/actors/$id" params={{ id }} search={(search) => search}>
            <bdi>{other}</bdi>
          </Link>
          <span className="quiet">{commas([...new Set(relations.map(wordsOf))])}</span>
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ kind, side, from, to }: NetworkNode['relations'][number]): string {
  return [t(`relations.${kind}-${side}`), termLabel({ from, to })].filter(Boolean).join(' · ')
}

const LINES = ['member', 'patron', 'splinter', 'alleged'] as const

/** What the strokes mean. */
function RelationLegend() {
  return (
    <ul className="relation-legend quiet">
      {LINES.map((line) => (
        <li key={line}>
          <svg width={28} height={8} aria-hidden="true">
            <line className="relation-line" data-line={line} x1={0} x2={28} y1={4} y2={4} />
          </svg>
          {t(`network.${line}`)}
        </li>
      ))}
    </ul>
  )
}
