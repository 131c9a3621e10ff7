import { Link } from '@tanstack/react-router'
import type { IncidentLine } from '../../link/consolidate/line.ts'
import { countLabel } from '../languages/count-label.ts'
import { lineTitle } from '../incidents/line-title.ts'
import { tollLabel } from '../incidents/toll-label.ts'
import { t } from '../languages/language.ts'
import { commas } from '../languages/commas.ts'

/** One incident in a sentence, with how many origins stand behind how many reports. */
export function BriefLine({ line, detail }: { readonly line: IncidentLine; readonly detail: string }) {
  const toll = tollLabel(line.tolls, 'best')
  const origins = countLabel(line.origins, 'origin')
  const support =
    line.reports > 1
      ? t('brief.originsOf', { origins, reports: countLabel(line.reports, 'report') })
      : origins
  return (
    <li data-heavy={line.weight >= HEAVY || undefined}>
      <p>
        <Link to="/incidents/$id" params={{ id: line.id }}>
          {lineTitle(line)}
        </Link>
        {toll && <span className="brief-toll"> {toll}</span>}{' '}
        {line.sample && <span className="sample-mark">{t('common.sample')}</span>}
      </p>
      <p className="quiet">
        {[support, commas(line.outlets.slice(0, 3)), detail].filter(Boolean).join(' · ')}
      </p>
    </li>
  )
}

/** From this weight on, a line stands out: several killed, or more than one origin of an attack with victims. */
const HEAVY = 7
