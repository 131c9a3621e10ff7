import { ROLES } from './mark.ts'
import { t } from '../languages/language.ts'

/** What the marks under the words mean. */
export function Legend() {
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{t('reading.marks')}</h2>
      <ul>
        {ROLES.map((role) => (
          <li key={role}>
            <span className="mark" data-role={role}>
              {t(`roles.${role}`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
