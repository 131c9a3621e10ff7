import { Link } from '@tanstack/react-router'
import { CircleUserRound } from 'lucide-react'
import type { Asking } from './asking.ts'
import type { StandingField } from './standing-values.ts'

interface StandingColumnsProps extends Asking {
  readonly fields: readonly StandingField[]
}

const COLUMNS = [
  ['agreed', 'Agreed', 'Two origins or more, and no rival value'],
  ['disputed', 'Disputed', 'Values that cannot all be right'],
  ['one origin', 'Known from one origin only', 'Nobody else reports it'],
] as const

/** What is agreed, disputed, and known from one origin only, beside each other. Each value can be asked who says so. */
export function StandingColumns({ fields, ...asking }: StandingColumnsProps) {
  const untold = fields.filter(({ standing }) => standing === 'untold').map(({ name }) => name)
  return (
    <section className="standing" aria-label="How well it stands">
      {COLUMNS.map(([standing, title, meaning]) => (
        <div key={standing}>
          <h2 title={meaning}>{title}</h2>
          <Column fields={fields.filter((field) => field.standing === standing)} {...asking} />
        </div>
      ))}
      {untold.length > 0 && <p className="quiet standing-untold">Not told: {untold.join(', ')}.</p>}
    </section>
  )
}

function Column({ fields, ...asking }: StandingColumnsProps) {
  if (fields.length === 0) return <p className="quiet">nothing</p>
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
              title="Who says so?"
              onClick={() => (asked === key ? onAsk(null, []) : onAsk(key, claims))}
            >
              {label}
            </button>{' '}
            <span className="quiet">{supportLabel(claims.length, origins)}</span>{' '}
            {actor !== null && (
              <Link
                to="/actors/$id"
                params={{ id: actor }}
                aria-label={`Who is ${label}?`}
                title={`Who is ${label}?`}
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
  if (claims === 1) return '1 claim'
  return origins === 1 ? `${claims} claims, 1 origin` : `${claims} claims, ${origins} origins`
}
