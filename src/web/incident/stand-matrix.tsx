import type { MatrixCell } from '../../link/consolidate/matrix.ts'
import type { Shown } from './shown.ts'

interface StandMatrixProps {
  readonly matrix: readonly MatrixCell[]
  readonly shown: Shown
}

/** Who claims, blames, names and denies whom: a row a voice, a column an accused. */
export function StandMatrix({ matrix, shown }: StandMatrixProps) {
  if (matrix.length === 0) return <p className="quiet">Nobody says who did it.</p>
  const voices = [...new Set(matrix.map(({ who }) => who))]
  const accused = [...new Set(matrix.map(({ whom }) => whom ?? NOBODY))]
  const cellsOf = (who: string, whom: string) =>
    matrix.filter((cell) => cell.who === who && (cell.whom ?? NOBODY) === whom)
  return (
    <table className="plain-table matrix">
      <caption className="for-readers-only">Who says that who did it, with the numbers of the claims</caption>
      <thead>
        <tr>
          <th scope="col">Says</th>
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
            <th scope="row">{who}</th>
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

const NOBODY = 'nobody named'

function Stand({
  cell: { who, stand, whom, claims },
  shown,
}: {
  readonly cell: MatrixCell
  readonly shown: Shown
}) {
  const key = `${who} ${stand} ${whom ?? 'it'}`
  const asked = shown.asked === key
  return (
    <button
      type="button"
      className="asked-value"
      data-stand={stand}
      aria-pressed={asked}
      title="Who says so?"
      onClick={() => (asked ? shown.onAsk(null, []) : shown.onAsk(key, claims))}
    >
      {stand} <span className="quiet">{claims.map(shown.numberOf).join(', ')}</span>
    </button>
  )
}
