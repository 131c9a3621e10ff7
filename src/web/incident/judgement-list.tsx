import type { Judgement } from '../../api/wire-incidents.ts'
import { groupBy } from '../../link/group-by.ts'
import type { ClaimId } from '../../model/claim.ts'
import { countLabel } from '../languages/count-label.ts'
import { momentLabel } from '../times/moment-label.ts'
import { t } from '../languages/language.ts'
import { isolated } from '../languages/isolated.ts'
import { itemLabel } from './item-label.ts'

interface JudgementListProps {
  readonly judgements: readonly Judgement[]
  readonly numberOf: (claim: ClaimId) => number
  readonly onWithdraw: (judgements: readonly Judgement[]) => void
}

/** What persons judged of the claims, oldest first; what stands can be taken back. Pairs judged at once are one line. */
export function JudgementList({ judgements, numberOf, onWithdraw }: JudgementListProps) {
  if (judgements.length === 0) return <p className="quiet">{t('incident.unjudged')}</p>
  const decisions = [...groupBy(judgements, decisionOf).values()]
  return (
    <ol className="judgements">
      {decisions.map((own) => {
        const { id, verdict, judge, note, recorded_at, withdrawn } = own[0]!
        return (
          <li key={id} data-withdrawn={withdrawn !== null || undefined}>
            <p>
              <b>{verdict === 'same' ? t('incident.one') : t('incident.two')}</b>: {pairsLabel(own, numberOf)}
            </p>
            <p className="quiet">
              <bdi>{judge.kind === 'person' ? judge.name : judge.version}</bdi>
              {t('common.comma')}
              {momentLabel(recorded_at)}
              {note !== null && <bdi>: “{note}”</bdi>}
            </p>
            {withdrawn && (
              <p className="quiet">
                {t('incident.takenBack', {
                  name: isolated(withdrawn.by.kind === 'person' ? withdrawn.by.name : withdrawn.by.version),
                  moment: momentLabel(withdrawn.at),
                })}
                {withdrawn.note !== null && <bdi>: “{withdrawn.note}”</bdi>}
              </p>
            )}
            {!withdrawn && (
              <button type="button" className="plain-button" onClick={() => onWithdraw(own)}>
                {t('incident.takeBack')}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function decisionOf({ recorded_at, verdict, withdrawn }: Judgement): string {
  return `${recorded_at} ${verdict} ${withdrawn?.at ?? ''}`
}

function pairsLabel(judgements: readonly Judgement[], numberOf: (claim: ClaimId) => number): string {
  if (judgements.length > 3) return countLabel(judgements.length, 'pair')
  return judgements
    .map(({ left, right }) => itemLabel({ kind: 'pair', left, right }, numberOf))
    .join(t('common.semicolon'))
}
