import type { AmendmentRow } from '../../api/wire.ts'
import { isolated } from '../languages/isolated.ts'
import { t } from '../languages/language.ts'
import { momentLabel } from '../times/moment-label.ts'
import { changesOf } from './changes-of.ts'

interface ClaimHistoryProps {
  /** Of one claim, oldest first. */
  readonly amendments: readonly AmendmentRow[]
  /** Absent where nothing can be taken back. */
  readonly onTakeBack?: (amendment: AmendmentRow) => void
}

/** What persons changed in a claim, oldest first: who, when, why; the last that stands can be taken back. */
export function ClaimHistory({ amendments, onTakeBack }: ClaimHistoryProps) {
  const last = amendments.findLast(({ withdrawn }) => withdrawn === null)
  return (
    <ol className="claim-history">
      {amendments.map((one) => (
        <li key={one.id} data-withdrawn={one.withdrawn !== null || undefined}>
          <p className="claim-changes">
            <Changes amendment={one} />
          </p>
          <p className="quiet">
            <bdi>{one.person}</bdi>
            {t('common.comma')}
            {momentLabel(one.recorded_at)}
            {one.note !== null && <bdi>: “{one.note}”</bdi>}
          </p>
          {one.withdrawn && (
            <p className="quiet">
              {t('incident.takenBack', {
                name: isolated(one.withdrawn.by),
                moment: momentLabel(one.withdrawn.at),
              })}
              {one.withdrawn.note !== null && <bdi>: “{one.withdrawn.note}”</bdi>}
            </p>
          )}
          {one === last && onTakeBack && (
            <button
              type="button"
              className="plain-button"
              onClick={(event) => {
                event.stopPropagation()
                onTakeBack(one)
              }}
            >
              {t('incident.takeBack')}
            </button>
          )}
        </li>
      ))}
    </ol>
  )
}

function Changes({ amendment: { before, after } }: { readonly amendment: AmendmentRow }) {
  if (before === null) return <b>{t('amending.added')}</b>
  if (after === null) return <b>{t('amending.rejected')}</b>
  return (
    <>
      <b>{t('amending.corrected')}</b>
      {changesOf(before, after).map(({ field, before: was, after: is }) => (
        <span key={field} className="claim-change">
          {field}
          {t('common.colon')}
          <del>{was ?? t('amending.nothing')}</del>
          <span aria-hidden="true"> {t('common.arrow')} </span>
          <span className="for-readers-only"> {t('common.to')} </span>
          <ins>{is ?? t('amending.nothing')}</ins>
        </span>
      ))}
    </>
  )
}
