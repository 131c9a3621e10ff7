import type { Judgement } from '../../api/wire-incidents.ts'
import { groupBy } from '../../link/group-by.ts'
import type { ClaimId } from '../../model/claim.ts'
import { countLabel } from '../incidents/count-label.ts'
import { momentLabel } from '../times/moment-label.ts'

interface JudgementListProps {
  readonly judgements: readonly Judgement[]
  readonly numberOf: (claim: ClaimId) => number
  readonly onWithdraw: (judgements: readonly Judgement[]) => void
}

/** What persons judged of the claims, oldest first; what stands can be taken back. Pairs judged at once are one line. */
export function JudgementList({ judgements, numberOf, onWithdraw }: JudgementListProps) {
  if (judgements.length === 0)
    return <p className="quiet">No person has judged these claims: the grouping is the machine’s.</p>
  const decisions = [...groupBy(judgements, decisionOf).values()]
  return (
    <ol className="judgements">
      {decisions.map((own) => {
        const { id, verdict, judge, note, recorded_at, withdrawn } = own[0]!
        return (
          <li key={id} data-withdrawn={withdrawn !== null || undefined}>
            <p>
              <b>{verdict === 'same' ? 'One happening' : 'Two happenings'}</b>: {pairsLabel(own, numberOf)}
            </p>
            <p className="quiet">
              {judge.kind === 'person' ? judge.name : judge.version}, {momentLabel(recorded_at)}
              {note !== null && <>: “{note}”</>}
            </p>
            {withdrawn && (
              <p className="quiet">
                Taken back by {withdrawn.by.kind === 'person' ? withdrawn.by.name : withdrawn.by.version},{' '}
                {momentLabel(withdrawn.at)}
                {withdrawn.note !== null && <>: “{withdrawn.note}”</>}
              </p>
            )}
            {!withdrawn && (
              <button type="button" className="plain-button" onClick={() => onWithdraw(own)}>
                Take back …
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
  if (judgements.length > 3) return countLabel(judgements.length, 'pair') + ' of claims'
  const nameOf = (claim: ClaimId) =>
    numberOf(claim) === 0 ? 'a claim elsewhere' : `claim ${numberOf(claim)}`
  return judgements.map(({ left, right }) => `${nameOf(left)} and ${nameOf(right)}`).join('; ')
}
