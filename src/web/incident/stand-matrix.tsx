import type { MatrixCell } from '../../link/consolidate/matrix.ts'
import type { Shown } from './shown.ts'
import { t } from '../languages/language.ts'

interface StandMatrixProps {
  readonly matrix: readonly MatrixCell[]
  readonly shown: Shown
}

/** Who claims, blames, names and denies whom: a row a voice, a column an accused. */
export function StandMatrix({ matrix, shown }: StandMatrixProps) {
  if (matrix.length === 0) return <p className="quiet">{t('incident.nobodySays')}</p>
  const nobody = t('incident.nobody')
  const voices = [...new Set(matrix.map(({ who }) => who))]
  const accused = [...new Set(matrix.map(({ whom }) => whom ?? nobody))]
  const cellsOf = (who: string, whom: string) =>
    matrix.filter((cell) => cell.who === who && (cell.whom ?? nobody) === whom)
  return (
    <table className="plain-table matrix">
      <caption className="for-readers-only">{t('incident.matrixCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('incident.says')}</th>
          {accused.map((whom) => (
            <th key={whom} scope="col">
              {whom}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {voices.map((who) => (
          <tr key={who}>
            <th scope="row" dir="auto">
              {who}
            </th>
            {accused.map((whom) => (
              <td key={whom}>
                {cellsOf(who, whom).map((cell) => (
                  <Stand key={cell.stand} cell={cell} shown={shown} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Stand({
  cell: { who, stand, whom, claims },
  shown,
}: {
  readonly cell: MatrixCell
  readonly shown: Shown
}) {
  const key = `${who} ${t(`stands.${stand}`)} ${whom ?? t('actor.it')}`
  const asked = shown.asked === key
  return (
    <button
      type="button"
      className="asked-value"
      data-stand={stand}
      aria-pressed={asked}
      title={t('common.whoSaysSo')}
      onClick={() => (asked ? shown.onAsk(null, []) : shown.onAsk(key, claims))}
    >
      {t(`stands.${stand}`)}{' '}
      <span className="quiet">{claims.map(shown.numberOf).join(t('common.comma'))}</span>
    </button>
  )
}
