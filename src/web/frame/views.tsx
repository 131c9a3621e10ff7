import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { numberLabel } from '../incidents/count-label.ts'
import { reviewCountQuery } from '../api/queries.ts'

/** The views of the frame, and the key that goes there after "g". */
export const VIEWS = [
  { to: '/', name: 'Brief', key: 'b' },
  { to: '/explore', name: 'Explore', key: 'e' },
  { to: '/reports', name: 'Reports', key: 'r' },
  { to: '/review', name: 'Review', key: 'v' },
  { to: '/import', name: 'Import', key: 'i' },
] as const

/** The names of the views; Review with the number of pairs that wait. */
export function Views() {
  const { data: waiting = 0 } = useQuery(reviewCountQuery)
  return (
    <nav aria-label="Views">
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} className="frame-view" activeOptions={{ exact: to === '/' }}>
          {name}
          {to === '/review' && waiting > 0 && <span className="frame-count"> {numberLabel(waiting)}</span>}
        </Link>
      ))}
    </nav>
  )
}
