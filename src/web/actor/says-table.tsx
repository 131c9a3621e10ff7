import { Link } from '@tanstack/react-router'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { lineTitle } from '../incidents/line-title.ts'
import { t } from '../languages/language.ts'

/** Who says that who did it: what this actor says first, then what is said of it. */
export function SaysTable({ says }: Pick<ActorDetail, 'says'>) {
  if (says.length === 0) return <p className="quiet">{t('actor.nobodySays')}</p>
  const ownFirst = says.toSorted((a, b) => Number(b.is_own) - Number(a.is_own))
  return (
    <table className="plain-table says-of">
      <caption className="for-readers-only">{t('actor.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('actor.saysColumn')}</th>
          <th scope="col">{t('actor.what')}</th>
          <th scope="col">{t('actor.whichIncident')}</th>
        </tr>
      </thead>
      <tbody>
        {ownFirst.map(({ who, stand, whom, is_own, line }) => (
          <tr key={`${who} ${stand} ${whom} ${line.id}`}>
            <th scope="row" dir="auto">
              {is_own ? <b>{who}</b> : who}
            </th>
            <td>
              {t(`stands.${stand}`)} <bdi>{stand === 'claims' || whom === null ? t('actor.it') : whom}</bdi>
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
