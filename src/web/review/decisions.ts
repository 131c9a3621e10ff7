import type { Amended } from '../../api/wire-amendments.ts'
import type { Judged } from '../../api/wire-incidents.ts'
import type { ReviewItem } from '../../api/wire-review.ts'
import { postJson } from '../api/post-json.ts'
import { personName } from '../judging/person-name.ts'

/** Of a pair: one happening, or two. Of a claim: read rightly, or wrongly. */
export type Answer = 'yes' | 'no'

/** A decision as it was kept. */
export interface Decision {
  readonly answer: Answer
  /** Takes it back. */
  readonly undo: () => Promise<unknown>
}

/** The reasons that are kept with a decision of one key: data of the record, in its one language. */
const PAIR_REASON = 'compared side by side in Review'
const CLAIM_REASON = 'read beside its words in Review'

/** Keeps what a person decides of one thing. */
export async function decideOn(item: ReviewItem, answer: Answer): Promise<Decision> {
  if (item.kind === 'pair') {
    const { left, right } = item.link
    const pairs = [{ left, right }]
    const verdict = answer === 'yes' ? 'same' : 'different'
    await send<Judged>('/api/judgements', { verdict, pairs }, PAIR_REASON)
    return { answer, undo: () => send<Judged>('/api/judgements/withdraw', { pairs }, PAIR_REASON) }
  }
  const claim = item.told.claim.id
  const path = answer === 'yes' ? 'confirm' : 'reject'
  const { amendments } = await send<Amended>(`/api/amendments/${path}`, { claim }, CLAIM_REASON)
  const own = amendments.findLast((one) => one.claim === claim && one.withdrawn === null)
  const body = { claim, amendment: own?.id }
  return { answer, undo: () => send<Amended>('/api/amendments/withdraw', body, CLAIM_REASON) }
}

function send<T>(path: string, body: object, reason: string): Promise<T> {
  return postJson<T>(path, { ...body, reason, by: personName() || undefined })
}
