import { Link } from '@tanstack/react-router'
import { countLabel } from '../languages/count-label.ts'
import { Section } from '../incident/section.tsx'
import type { Sending } from './use-import.ts'
import { t } from '../languages/language.ts'

/** What became of each file: its reports, and what needs the person. */
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
              {sending.imported?.reports.slice(0, SHOWN).map(({ id, name, title, added, claims }) => (
                <li key={id}>
                  <Link to="/reports/$id" params={{ id }}>
                    {title ?? name}
                  </Link>{' '}
                  <span className="quiet">
                    {added === 'known'
                      ? t('import.known', { claims: countLabel(claims, 'claim') })
                      : countLabel(claims, 'claim')}
                  </span>
                </li>
              ))}
              {sending.imported?.refused.map(({ input, message }) => (
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
  const needing = sendings.filter(
    ({ state, imported }) => state === 'failed' || (imported?.refused.length ?? 0) > 0,
  ).length
  const progress = t('import.progress', { read, count: sendings.length })
  return needing === 0
    ? progress
    : `${progress}${t('common.semicolon')}${t('import.need', { count: needing })}`
}

function stateOf({ state, imported }: Sending): string {
  if (state === 'waiting') return t('import.waits')
  if (state === 'reading') return t('import.reading')
  if (imported === null) return t('import.failed')
  const claims = imported.reports.reduce((sum, report) => sum + report.claims, 0)
  const taken = [countLabel(imported.reports.length, 'report'), countLabel(claims, 'claim')].join(
    t('common.comma'),
  )
  return imported.refused.length > 0
    ? `${taken}${t('common.semicolon')}${t('import.refused', { count: imported.refused.length })}`
    : taken
}
