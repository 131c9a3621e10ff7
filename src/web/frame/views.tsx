import { Link } from '@tanstack/react-router'

/** The views of the frame, and the key that goes there after "g". */
export const VIEWS = [
  { to: '/explore', name: 'Explore', key: 'e' },
  { to: '/reports', name: 'Reports', key: 'r' },
] as const

/** The names of the views. */
export function Views() {
  return (
    <nav aria-label="Views">
      {VIEWS.map(({ to, name }) => (
        <Link key={to} to={to} className="frame-view">
          {name}
        </Link>
      ))}
    </nav>
  )
}
