import { expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Claim } from '../model/claim.ts'
import type { Decidable } from '../model/decidable.ts'
import { pairOf } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import type { Store } from './store.ts'

interface Taken {
  readonly report: Report
  readonly one: Claim
  readonly two: Claim
  readonly pair: Decidable
}

async function aTaken(store: Store): Promise<Taken> {
  const report = aReport({ text: 'Shells fell on Doro. Shells fell on Keshi.' })
  const [one, two] = [0, 21].map((start) => {
    const claim = aClaim(start, { id: `${report.id}-${start}` })
    return { ...claim, event: { ...claim.event, when: null } }
  }) as [Claim, Claim]
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims: [one, two] }
  const incidents = [one, two].map(({ id }) => ({ id, claims: [id] }))
  await store.take({ run, report, reading, keys: [], links: [], incidents, mark: null })
  const [left, right] = pairOf(one.id, two.id)
  return { report, one, two, pair: { kind: 'pair', left, right } }
}

async function judge(store: Store, { pair }: Taken, name: string, verdict: 'same' | 'different') {
  if (pair.kind !== 'pair') return
  const judged = {
    verdict,
    score: null,
    reasons: [],
    judge: { kind: 'person', name },
    note: 'read both',
  } as const
  await store.addLinks([{ left: pair.left, right: pair.right, ...judged }])
}

async function amend(store: Store, { report, one }: Taken, person: string, after: Claim | null) {
  const amendment = { report: report.id, claim: one.id, before: one, after, person, note: 'read it' }
  await store.amend({ change: { amendment }, keys: [], links: [], incidents: [], mark: await store.mark() })
}

async function itemsFor(store: Store, person: string, { report }: Taken): Promise<readonly Decidable[]> {
  const { items } = await store.toCode(person, { limit: 1000 })
  return items.filter((item) => isOf(report, item))
}

function isOf({ id }: Report, item: Decidable): boolean {
  return (item.kind === 'pair' ? item.left : item.claim).startsWith(`${id}-`)
}

async function answersOf(store: Store, { report }: Taken): Promise<unknown> {
  const items = await store.codedItems()
  return items.filter(({ item }) => isOf(report, item)).map(({ answers }) => answers)
}

/** What every implementation of the store does with second answers. */
export function codingsContract(opened: () => Store): void {
  it('offers what another decided, and keeps a second answer that changes nothing', async () => {
    const store = opened()
    const taken = await aTaken(store)
    await judge(store, taken, 'Anna', 'different')
    expect(await itemsFor(store, 'Anna', taken)).toEqual([])
    expect(await itemsFor(store, 'Ben', taken)).toEqual([taken.pair])
    const links = await store.links([taken.one.id])
    await store.addCoding({ item: taken.pair, person: 'Ben', answer: 'yes' })
    expect(await store.links([taken.one.id])).toEqual(links)
    expect(await itemsFor(store, 'Ben', taken)).toEqual([])
    expect(await answersOf(store, taken)).toEqual([
      [
        { person: 'Anna', answer: 'no' },
        { person: 'Ben', answer: 'yes' },
      ],
    ])
  })

  it.each([
    ['rejected', null, 'no'],
    ['confirmed', { confidence: 1, why: [] }, 'yes'],
  ] as const)('offers a claim that another %s, as it was read', async (_, said, answer) => {
    const store = opened()
    const taken = await aTaken(store)
    await amend(store, taken, 'Anna', said && { ...taken.one, ...said })
    const item = { kind: 'claim', claim: taken.one.id } as const
    expect(await itemsFor(store, 'Ben', taken)).toEqual([
      { ...item, report: taken.report.id, read: taken.one },
    ])
    await store.addCoding({ item, person: 'Ben', answer: 'yes' })
    expect(await answersOf(store, taken)).toEqual([
      [
        { person: 'Anna', answer },
        { person: 'Ben', answer: 'yes' },
      ],
    ])
  })

  it('offers neither what was corrected nor what was taken back', async () => {
    const store = opened()
    const taken = await aTaken(store)
    await amend(store, taken, 'Anna', { ...taken.one, factuality: 'denied' })
    await judge(store, taken, 'Anna', 'same')
    const [kept] = await store.links([taken.one.id])
    await store.withdraw(kept!.id, { by: { kind: 'person', name: 'Anna' }, note: null })
    expect(await itemsFor(store, 'Ben', taken)).toEqual([])
  })

  it('refuses an answer to what nobody decided, one’s own, and a second one of the same person', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const coding = { item: taken.pair, person: 'Ben', answer: 'yes' } as const
    await expect(store.addCoding(coding)).rejects.toThrow('cannot code this')
    await judge(store, taken, 'Anna', 'same')
    await expect(store.addCoding({ ...coding, person: 'Anna' })).rejects.toThrow('cannot code this')
    await store.addCoding(coding)
    await expect(store.addCoding({ ...coding, answer: 'no' })).rejects.toThrow('cannot code this')
    const { faults } = await store.verify()
    expect(faults.filter(({ what }) => /entry|coding/.test(what))).toEqual([])
  })
}
