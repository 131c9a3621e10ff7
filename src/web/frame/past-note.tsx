import { useMatches, useNavigate } from '@tanstack/react-router'
import { t } from '../languages/language.ts'
import { momentLabel } from '../times/moment-label.ts'
import { useAsOf } from './use-as-of.ts'

/** The views that can show the record as it stood. */
const OF_A_MOMENT: ReadonlySet<string> = new Set(['/explore', '/incidents/$id', '/reports', '/reports/$id'])

/** Says that the page shows the past, and in the views that cannot, that they do not. */
export function PastNote() {
  const asOf = useAsOf()
  const navigate = useNavigate()
  const view = useMatches({ select: (matches) => matches.at(-1)?.routeId ?? '' })
  if (asOf === undefined) return null
  const moment = momentLabel(asOf)
  return (
    <div className="past-note" role="note">
      {OF_A_MOMENT.has(view) ? t('frame.past', { moment }) : t('frame.notPast', { moment })}{' '}
      <button
        type="button"
        className="panel-tool"
        onClick={() =>
          void navigate({
            to: '.',
            search: (before) => ({ ...before, as_of: undefined }),
            resetScroll: false,
          })
        }
      >
        {t('frame.asOfNow')}
      </button>
    </div>
  )
}
