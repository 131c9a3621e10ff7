import { Link } from '@tanstack/react-router'
import { CircleUserRound } from 'lucide-react'
import type { Asking } from './asking.ts'
import type { StandingField } from './standing-values.ts'
import { t } from '../languages/language.ts'
import { isolated } from '../languages/isolated.ts'
import { countLabel } from '../languages/count-label.ts'

interface StandingColumnsProps extends Asking {
  readonly fields: readonly StandingField[]
}

const COLUMNS = [
  ['agreed', 'incident.agreed', 'incident.agreedNote'],
  ['disputed', 'incident.disputed', 'incident.disputedNote'],
  ['one origin', 'incident.single', 'incident.singleNote'],
] as const

/** What is agreed, disputed, and known from one origin only, beside each other. Each value can be asked who says so. */
export function StandingColumns({ fields, ...asking }: StandingColumnsProps) {
  const untold = fields.filter(({ standing }) => standing === 'untold').map(({ name }) => name)
  return (
    <section className="standing" aria-label={t('incident.howWell')}>
      {COLUMNS.map(([standing, title, meaning]) => (
        <div key={standing}>
          <h2 title={t(meaning)}>{t(title)}</h2>
          <Column fields={fields.filter((field) => field.standing === standing)} {...asking} />
        </div>
      ))}
      {untold.length > 0 && (
        <p className="quiet standing-untold">
          {t('incident.untold', { names: untold.join(t('common.comma')) })}
        </p>
      )}
    </section>
  )
}

function Column({ fields, ...asking }: StandingColumnsProps) {
  if (fields.length === 0) return <p className="quiet">{t('incident.nothing')}</p>
  return (
    <dl>
      {fields.map((field) => (
        <div key={field.name}>
          <dt>{field.name}</dt>
          <dd>
            <Values field={field} {...asking} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Values({ field: { name, values }, asked, onAsk }: { readonly field: StandingField } & Asking) {
  return (
    <ul>
      {values.map(({ label, actor, claims, origins, isBest }) => {
        const key = `${name} ${label}`
        return (
          <li key={key}>
            <button
              type="button"
              className="asked-value"
              aria-pressed={asked === key}
              data-best={isBest || undefined}
              title={t('common.whoSaysSo')}
              onClick={() => (asked === key ? onAsk(null, []) : onAsk(key, claims))}
            >
              <bdi>{label}</bdi>
            </button>{' '}
            <span className="quiet">{supportLabel(claims.length, origins)}</span>{' '}
            {actor !== null && (
              <Link
                to="/actors/$id"
                params={{ id: actor }}
                aria-label={t('incident.whoIs', { name: isolated(label) })}
                title={t('incident.whoIs', { name: isolated(label) })}
              >
                <CircleUserRound className="icon" aria-hidden />
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** "3 claims of 2 origins". */
function supportLabel(claims: number, origins: number): string {
  const told = countLabel(claims, 'claim')
  return claims === 1 ? told : told + t('common.comma') + countLabel(origins, 'origin')
}
