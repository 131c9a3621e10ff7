import { Link } from '@tanstack/react-router'
import { countLabel } from '../languages/count-label.ts'
import { Section } from '../incident/section.tsx'
import type { Sending } from './use-import.ts'
import { t } from '../languages/language.ts'

/** What became of each file and address: its reports as they arrive, and what needs the person. */
export function SendingList({ sendings }: { readonly sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  return (
    <Section title={t('import.sent')}>
      <output className="quiet">{progressOf(sendings)}</output>
      <ol className="sendings">
        {sendings.map((sending) => (
          <li key={sending.key} data-state={sending.state}>
            <p>
              <b dir="auto">{sending.name}</b> <span className="quiet">{stateOf(sending)}</span>
            </p>
            {sending.fault !== null && <p className="refusal">{sending.fault}</p>}
            <ul>
              {sending.reports.slice(0, SHOWN).map(({ id, name, title, added, claims }) => (
                <li key={id}>
                  <Link to="/reports/$id" params={{ id }} dir="auto">
                    {title ?? name}
                  </Link>{' '}
                  <span className="quiet">
                    {added === 'known'
                      ? t('import.known', { claims: countLabel(claims, 'claim') })
                      : countLabel(claims, 'claim')}
                  </span>
                </li>
              ))}
              {sending.refused.map(({ input, message }) => (
                <li key={`${input} ${message}`} className="refusal">
                  {message}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Reports of one file that are listed: the others are among the reports. */
const SHOWN = 20

/** "12 of 14 files read; 2 need you". */
function progressOf(sendings: readonly Sending[]): string {
  const read = sendings.filter(({ state }) => state === 'done' || state === 'failed').length
  const needing = sendings.filter(({ state, refused }) => state === 'failed' || refused.length > 0).length
  const progress = t('import.progress', { read, count: sendings.length })
  return needing === 0
    ? progress
    : `${progress}${t('common.semicolon')}${t('import.need', { count: needing })}`
}

function stateOf({ state, isFetched, reports, refused }: Sending): string {
  if (state === 'waiting') return t('import.waits')
  if (state === 'reading') {
    const doing = isFetched ? t('import.fetching') : t('import.reading')
    const soFar = t('import.soFar', { reports: countLabel(reports.length, 'report') })
    return reports.length === 0 ? doing : `${doing} ${soFar}`
  }
  if (state === 'failed' && reports.length === 0) return t('import.failed')
  const claims = reports.reduce((sum, report) => sum + report.claims, 0)
  const taken = [countLabel(reports.length, 'report'), countLabel(claims, 'claim')].join(t('common.comma'))
  return refused.length > 0
    ? `${taken}${t('common.semicolon')}${t('import.refused', { count: refused.length })}`
    : taken
}
