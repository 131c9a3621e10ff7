import type { ReactNode } from 'react'
import type { AreaTempo } from '../../api/wire-brief.ts'
import { numberLabel } from '../languages/count-label.ts'
import { t } from '../languages/language.ts'
import { Sparkline } from './sparkline.tsx'
import { bandLabel, usualLabel } from './tempo-label.ts'

/** A count with what was expected of it. */
export type Counted = Omit<AreaTempo, 'country' | 'country_name' | 'area'>

interface TempoRowProps {
  readonly name: ReactNode
  readonly tempo: Counted
  readonly watched: readonly boolean[]
}

/** One series: its course, its count in the window, what was usual, and how the one stands to the other. */
export function TempoRow({ name, tempo, watched }: TempoRowProps) {
  const { count, counts, usual, low, high, standing } = tempo
  return (
    <tr data-standing={standing}>
      <th scope="row">{name}</th>
      <td className="tempo-course">
        <Sparkline counts={counts} watched={watched} low={low} high={high} />
      </td>
      <td className="tempo-count">{numberLabel(count)}</td>
      <td>{usualLabel(usual)}</td>
      <td>{bandLabel(low, high)}</td>
      <td className="tempo-standing">{t(`tempo.${standing}`)}</td>
    </tr>
  )
}
