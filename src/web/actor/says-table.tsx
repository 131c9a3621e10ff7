import { Link } from '@tanstack/react-router'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { lineTitle } from '../incidents/line-title.ts'

/** Who says that who did it: what this actor says first, then what is said of it. */
export function SaysTable({ says }: Pick<ActorDetail, 'says'>) {
  if (says.length === 0)
    return <p className="quiet">Nobody says of this actor that it did something, nor it of others.</p>
  const ownFirst = says.toSorted((a, b) => Number(b.is_own) - Number(a.is_own))
  return (
    <table className="plain-table says-of">
      <caption className="for-readers-only">Who says that who did it</caption>
      <thead>
        <tr>
          <th scope="col">Says</th>
          <th scope="col">What</th>
          <th scope="col">Of which incident</th>
        </tr>
      </thead>
      <tbody>
        {ownFirst.map(({ who, stand, whom, is_own, line }) => (
          <tr key={`${who} ${stand} ${whom} ${line.id}`}>
            <th scope="row">{is_own ? <b>{who}</b> : who}</th>
            <td>
              {stand} {stand === 'claims' || whom === null ? 'it' : whom}
            </td>
            <td>
              <Link to="/incidents/$id" params={{ id: line.id }}>
                {lineTitle(line)}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
