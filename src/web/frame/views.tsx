import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { numberLabel } from '../languages/count-label.ts'
import { reviewCountQuery } from '../api/queries.ts'
import { t } from '../languages/language.ts'

/** The views of the frame, their names as messages, and the key that goes there after "g". */
export const VIEWS = [
  { to: '/', name: 'frame.brief', key: 'b' },
  { to: '/explore', name: 'frame.explore', key: 'e' },
  { to: '/reports', name: 'frame.reports', key: 'r' },
  { to: '/review', name: 'frame.review', key: 'v' },
  { to: '/import', name: 'frame.import', key: 'i' },
] as const

/** The names of the views; Review with the number of pairs that wait. */
export function Views() {
  const { data: waiting = 0 } = useQuery(reviewCountQuery)
  return (
    <nav aria-label={t('frame.views')}>
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} className="frame-view" activeOptions={{ exact: to === '/' }}>
          {t(name)}
          {to === '/review' && waiting > 0 && <span className="frame-count"> {numberLabel(waiting)}</span>}
        </Link>
      ))}
    </nav>
  )
}
