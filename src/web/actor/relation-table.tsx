import { Link } from '@tanstack/react-router'
import type { ActorDetail } from '../../api/wire-actors.ts'
import { termLabel } from './term-label.ts'
import { t } from '../languages/language.ts'
import { prefixLabel } from '../times/prefix-label.ts'
import { commas } from '../languages/commas.ts'
import { isolated } from '../languages/isolated.ts'

type Relation = ActorDetail['relations'][number]

interface RelationTableProps {
  readonly relations: readonly Relation[]
  readonly on: string | null
}

/** How an actor stands to others, since when, and who alleges or denies it. */
export function RelationTable({ relations, on }: RelationTableProps) {
  if (relations.length === 0)
    return (
      <p className="quiet">
        {on === null ? t('actor.noRelation') : t('actor.noRelationThen', { day: prefixLabel(on) })}
      </p>
    )
  return (
    <table className="plain-table" aria-label={t('actor.relations')}>
      <tbody>
        {relations.map(
          ({ side, kind, other, as, from, to, alleged_by: alleged, denied_by: denied, origin }) => (
            <tr key={`${side} ${kind} ${other.id} ${from} ${as}`}>
              <td>{t(`relations.${kind}-${side}`)}</td>
              <th scope="row">
                <Link to="/actors/$id" params={{ id: other.id }} search={(search) => search}>
                  <bdi>{other.name}</bdi>
                </Link>
                {as !== null && <span className="quiet"> {t('actor.as', { name: isolated(as) })}</span>}
              </th>
              <td>{termLabel({ from, to })}</td>
              <td className="quiet" title={origin}>
                {[
                  alleged.length > 0 && t('actor.alleged', { names: commas(alleged) }),
                  denied.length > 0 && t('actor.deniedBy', { names: commas(denied) }),
                ]
                  .filter(Boolean)
                  .join(t('common.semicolon'))}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  )
}
