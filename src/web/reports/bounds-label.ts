import type { ReportSummary } from '../../api/wire.ts'
import { isolatedFigure } from '../languages/isolated.ts'
import { numberLabel } from '../languages/count-label.ts'

/** A toll in a cell: "7", "≥ 3", "1–24"; empty when the report tells none. */
export function boundsLabel(bounds: ReportSummary['killed']): string {
  if (!bounds) return ''
  const { low, high } = bounds
  if (high === null) return isolatedFigure(`≥ ${numberLabel(low)}`)
  return low === high ? numberLabel(low) : isolatedFigure(`${numberLabel(low)}–${numberLabel(high)}`)
}
