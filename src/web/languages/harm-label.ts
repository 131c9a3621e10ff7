import type { Harm } from '../../model/harm.ts'
import { numberLabel } from './count-label.ts'
import { isolatedFigure } from './isolated.ts'
import { t } from './language.ts'

/** A figure of harm with its bounds: "7 killed", "at least 3 killed", "up to 24 injured", "5–7 killed". */
export function harmLabel({ kind: harm, low, high }: Harm): string {
  const kind = t(`harm.${harm}`)
  if (high === null) return t('harmFigure.atLeast', { low, kind })
  if (low === high) return t('harmFigure.exactly', { low, kind })
  return low <= 1
    ? t('harmFigure.upTo', { high, kind })
    : t('harmFigure.between', { figure: isolatedFigure(`${numberLabel(low)}–${numberLabel(high)}`), kind })
}
