import type { Linker } from './link/linker.ts'
import { tell } from './link/tell.ts'
import { asked, type JudgementStore, regroup, tellingAmong } from './linking.ts'
import { type Amendment, amended } from './model/amendment.ts'
import type { Claim } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import type { Link } from './model/link.ts'
import type { ToldClaim } from './model/told-claim.ts'
import type { Amending, Change, Store } from './store/store.ts'

/** What amendments need of the store. */
export type AmendmentStore = JudgementStore &
  Pick<Store, 'report' | 'claims' | 'reading' | 'amendments' | 'amend' | 'candidates' | 'links'>

/**
 * Keeps what a person changes in a claim, or takes such a change back: the claim as it then is, is compared with the record and
 * what it touches is grouped anew. Returns the incidents that it touches, as they now are. Throws `StoreError` as `amend` of the store.
 */
export async function amendClaim(
  store: AmendmentStore,
  linker: Linker,
  change: Change,
): Promise<readonly Incident[]> {
  const amending = await linkChange(store, linker, change)
  const outcome = await store.amend(amending)
  return outcome === 'stale' ? amendClaim(store, linker, change) : amending.incidents
}

async function linkChange(store: AmendmentStore, linker: Linker, change: Change): Promise<Amending> {
  const mark = await store.mark()
  const { report, claim } = 'amendment' in change ? change.amendment : change.withdraws
  const own = await store.toldClaims((await store.claims(report)).map(({ id }) => id))
  const others = own.filter((one) => one.claim.id !== claim)
  const after = await claimAfter(store, change)
  const told = after === null ? [] : await tellOne(store, report, after, own)
  const keys = told.flatMap((one) => linker.blockKeys(one).map((key) => ({ claim, key })))
  const near = await store.candidates(asked(keys))
  const known = [...others, ...near.filter((one) => one.report.id !== report)]
  const links = await judgementsOn(store, linker, told, known)
  const incidents = await regroup(store, linker, [claim], { links, told, others: known, gone: claim })
  return { change, keys, links, incidents, mark }
}

/** The claim as it will be; null when it will be no more. */
async function claimAfter(store: AmendmentStore, change: Change): Promise<Claim | null> {
  if ('amendment' in change) return change.amendment.after
  const { report, claim, id } = change.withdraws
  const [reading, history] = await Promise.all([store.reading(report), store.amendments(report)])
  const standing: readonly Amendment[] = history.filter((one) => one.withdrawn === null && one.id !== id)
  return amended(reading?.claims ?? [], standing).find((one) => one.id === claim) ?? null
}

async function tellOne(
  store: AmendmentStore,
  id: string,
  claim: Claim,
  own: readonly ToldClaim[],
): Promise<readonly ToldClaim[]> {
  const report = await store.report(id)
  return report === null ? [] : tell(report, [claim], own[0]?.report.copy_of ?? null)
}

/** What the machine now judges of the claim, also where it judged before and would say nothing now. */
async function judgementsOn(
  store: AmendmentStore,
  linker: Linker,
  told: readonly ToldClaim[],
  known: readonly ToldClaim[],
): Promise<readonly Link[]> {
  const [one] = told
  if (one === undefined) return []
  const { id } = one.claim
  const fresh = tellingAmong(linker, [one, ...known], new Set([id]))
  const judged = new Set(fresh.map(({ left, right }) => (left === id ? right : left)))
  const before = (await store.links([id])).map(({ left, right }) => (left === id ? right : left))
  const again = await store.toldClaims(before.filter((other) => !judged.has(other)))
  return [...fresh, ...again.map((other) => linker.judge(one, other))]
}
