import { Link } from '@tanstack/react-router'
import { countLabel } from '../incidents/count-label.ts'
import { Section } from '../incident/section.tsx'
import type { Sending } from './use-import.ts'

/** What became of each file: its reports, and what needs the person. */
export function SendingList({ sendings }: { readonly sendings: readonly Sending[] }) {
  if (sendings.length === 0) return null
  return (
    <Section title="Sent">
      <output className="quiet">{progressOf(sendings)}</output>
      <ol className="sendings">
        {sendings.map((sending) => (
          <li key={sending.key} data-state={sending.state}>
            <p>
              <b>{sending.name}</b> <span className="quiet">{stateOf(sending)}</span>
            </p>
            {sending.fault !== null && <p className="refusal">{sending.fault}</p>}
            <ul>
              {sending.imported?.reports.slice(0, SHOWN).map(({ id, name, title, added, claims }) => (
                <li key={id}>
                  <Link to="/reports/$id" params={{ id }}>
                    {title ?? name}
                  </Link>{' '}
                  <span className="quiet">
                    {countLabel(claims, 'claim')}
                    {added === 'known' && ', was there already'}
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
  const need = needing === 1 ? '; 1 needs you' : `; ${needing} need you`
  return `${read} of ${countLabel(sendings.length, 'file')} read${needing > 0 ? need : ''}`
}

function stateOf({ state, imported }: Sending): string {
  if (state === 'waiting') return 'waits'
  if (state === 'reading') return 'is being read …'
  if (imported === null) return 'was not taken'
  const claims = imported.reports.reduce((sum, report) => sum + report.claims, 0)
  const taken = `${countLabel(imported.reports.length, 'report')}, ${countLabel(claims, 'claim')}`
  return imported.refused.length > 0 ? `${taken}; ${imported.refused.length} refused` : taken
}
