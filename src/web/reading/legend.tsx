import { ROLES } from './mark.ts'

/** What the marks under the words mean. */
export function Legend() {
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">Marks</h2>
      <ul>
        {ROLES.map(([role, label]) => (
          <li key={role}>
            <span className="mark" data-role={role}>
              {label}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
