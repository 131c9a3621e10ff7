import type { ClaimId, Reading } from '../model/claim.ts'
import { amended } from '../model/amendment.ts'
import { heirsOf } from '../model/heirs.ts'
import { pairOf } from '../model/link.ts'
import type { Link } from '../model/link.ts'
import { standingIn } from './amendments.ts'
import { claimsInForce } from './claims-in-force.ts'
import { linksOf, type NewLink } from './links.ts'
import type { Db } from './write.ts'

/** See `LinkStore.inherited`. */
export async function inherited(db: Db, reading: Reading): Promise<readonly Link[]> {
  return (await linksToCarryOver(db, reading)).map(
    ({ left, right, verdict, score, reasons, judge, note }): Link => {
      return { left, right, verdict, score, reasons, judge, note }
    },
  )
}

/** The judgements on claims that a reading no longer has, put on those that stand in their place. */
export async function linksToCarryOver(db: Db, { report, claims }: Reading): Promise<readonly NewLink[]> {
  const heirs = heirsOf(await claimsInForce(db, report), amended(claims, await standingIn(db, report)))
  if (heirs.size === 0) return []
  const carried = (await linksOf(db, [...heirs.keys()])).flatMap((link): readonly NewLink[] => {
    const { id, left, right, verdict, score, reasons, judge, note } = link
    const [one, other] = pairOf(heirs.get(left) ?? left, heirs.get(right) ?? right)
    const origin = link.origin ?? id
    return one === other ? [] : [{ left: one, right: other, verdict, score, reasons, judge, note, origin }]
  })
  return withoutJudged(db, carried)
}

/** What was judged of these very claims is not overruled by what was judged of others. */
async function withoutJudged(db: Db, links: readonly NewLink[]): Promise<readonly NewLink[]> {
  const judged = new Set(
    (
      await linksOf(
        db,
        links.flatMap(({ left, right }) => [left, right]),
      )
    ).map(pairText),
  )
  return [...new Map(links.map((link) => [pairText(link), link])).values()].filter(
    (link) => !judged.has(pairText(link)),
  )
}

function pairText({ left, right }: { readonly left: ClaimId; readonly right: ClaimId }): string {
  return `${left} ${right}`
}
