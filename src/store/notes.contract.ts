import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Claim } from '../model/claim.ts'
import type { Decidable } from '../model/decidable.ts'
import { pairOf } from '../model/link.ts'
import type { Report } from '../model/report.ts'
import type { Database } from './database.ts'
import type { KeptNote } from './note-store.ts'
import type { Store } from './store.ts'

interface Opened {
  readonly database: Database
  readonly store: Store
}

interface Taken {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly claim: Decidable
  readonly pair: Decidable
}

/** A report with two unsure claims, and an unsure link between them. */
async function aTaken(store: Store): Promise<Taken> {
  const report = aReport({ text: 'Shells fell on Doro. Shells fell on Keshi.' })
  const claims = [0, 21].map((start) => {
    const claim = aClaim(start, { id: `${report.id}-${start}`, confidence: 0.5 })
    return { ...claim, event: { ...claim.event, when: null } }
  })
  const [one = '', two = ''] = claims.map(({ id }) => id)
  const [left, right] = pairOf(one, two)
  const judge = { kind: 'machine', version: 'linker@1' } as const
  const links = [{ left, right, verdict: 'unsure', score: 0, reasons: [], judge, note: null }] as const
  const run = await store.addRun({ reader: 'test@1', command: null })
  const reading = { report: report.id, reader: 'test@1', claims }
  const incidents = claims.map(({ id }) => ({ id, claims: [id] }))
  await store.take({ run, report, reading, keys: [], links, incidents, mark: null })
  return { report, claims, claim: { kind: 'claim', claim: one }, pair: { kind: 'pair', left, right } }
}

async function notesOf(store: Store, { claims }: Taken, asOf?: string): Promise<readonly KeptNote[]> {
  return store.notesOf(
    claims.map(({ id }) => id),
    { asOf },
  )
}

/** What the record tells of each note. */
async function saidOf(store: Store, taken: Taken, asOf?: string): Promise<readonly string[]> {
  const notes = await notesOf(store, taken, asOf)
  return notes.map(
    ({ item, person, text, assignee, withdrawn }) =>
      `${item.kind} ${person}: ${assignee === null ? text : `to ${assignee}`}${withdrawn ? `, back by ${withdrawn.by}` : ''}`,
  )
}

/** Of this report's two claims and one pair, what waits and is given so. */
async function waiting(
  store: Store,
  { report }: Taken,
  assignee?: string | null,
): Promise<readonly string[]> {
  const { links } = await store.unsureLinks({ limit: 1000, assignee })
  const { claims } = await store.lowConfidence({ limit: 1000, assignee })
  return [
    ...links.filter(({ left }) => left.startsWith(report.id)).map(() => 'pair'),
    ...claims.filter((id) => id.startsWith(report.id)).map((id) => id.slice(report.id.length + 1)),
  ]
}

async function faultsOf(store: Store): Promise<readonly string[]> {
  const { faults } = await store.verify()
  return faults.filter(({ what }) => what.includes('note')).map(({ problem }) => problem)
}

/** What every implementation of the store does with notes and assignments. */
export function notesContract(opened: () => Opened): void {
  it('keeps notes on a claim and on a pair, in any order of its claims, and shows each moment its own', async () => {
    const { store } = opened()
    const taken = await aTaken(store)
    const { claim, pair } = taken
    const turned = pair.kind === 'pair' ? { ...pair, left: pair.right, right: pair.left } : pair
    const before = await store.mark()
    await store.addNote({ item: claim, person: 'Anna', text: 'Which base?\nAsk “Ben”.' })
    const between = await store.mark()
    await store.addNote({ item: turned, person: 'Ben', text: 'قريتان' })
    expect(await notesOf(store, taken)).toMatchObject([{ item: claim }, { item: pair }])
    const first = 'claim Anna: Which base?\nAsk “Ben”.'
    expect(await saidOf(store, taken)).toEqual([first, 'pair Ben: قريتان'])
    expect(await saidOf(store, taken, between)).toEqual([first])
    expect(await saidOf(store, taken, before)).toEqual([])
    expect(await store.notesOf([])).toEqual([])
  })

  it('takes a note back by another entry: the moment before still has it', async () => {
    const { store } = opened()
    const taken = await aTaken(store)
    await store.addNote({ item: taken.claim, person: 'Anna', text: 'a doubt' })
    const asOf = await store.mark()
    const [note] = await notesOf(store, taken)
    expect(await store.withdrawNote(note!.id, 'Ben')).toEqual(taken.claim)
    expect(await saidOf(store, taken)).toEqual(['claim Anna: a doubt, back by Ben'])
    expect(await saidOf(store, taken, asOf)).toEqual(['claim Anna: a doubt'])
    await expect(store.withdrawNote(note!.id, 'Ben')).rejects.toThrow('does not stand any more')
    await expect(store.withdrawNote(999_999, 'Ben')).rejects.toThrow('there is no note 999999')
    expect(await faultsOf(store)).toEqual([])
  })

  it('gives items to persons, the last one counts, and lists what is given to each', async () => {
    const { store } = opened()
    const taken = await aTaken(store)
    const { claim, pair } = taken
    const all = await waiting(store, taken)
    expect(all).toEqual(['pair', '0', '21'])
    await store.addNote({ item: pair, person: 'Anna', assignee: 'Ben' })
    await store.addNote({ item: claim, person: 'Anna', assignee: 'Ben' })
    await store.addNote({ item: claim, person: 'Ben', assignee: 'Cleo' })
    await store.addNote({ item: claim, person: 'Anna', assignee: 'Cleo' })
    await store.addNote({ item: claim, person: 'Anna', text: 'for Ben' })
    expect(await waiting(store, taken)).toEqual(all)
    expect(await waiting(store, taken, 'Ben')).toEqual(['pair'])
    expect(await waiting(store, taken, 'Cleo')).toEqual(['0'])
    expect(await waiting(store, taken, null)).toEqual(['21'])
    expect(await store.assignees()).toEqual(expect.arrayContaining(['Ben', 'Cleo']))
    expect(await saidOf(store, taken)).toEqual([
      'pair Anna: to Ben',
      'claim Anna: to Ben',
      'claim Ben: to Cleo',
      'claim Anna: for Ben',
    ])
  })

  it('takes back the assignment that counts, and no other', async () => {
    const { store } = opened()
    const taken = await aTaken(store)
    for (const assignee of ['Dora', 'Emil'])
      await store.addNote({ item: taken.claim, person: 'Anna', assignee })
    const [first, last] = await notesOf(store, taken)
    await expect(store.withdrawNote(first!.id, 'Anna')).rejects.toThrow('does not stand any more')
    await store.withdrawNote(last!.id, 'Anna')
    expect(await waiting(store, taken, null)).toEqual(['pair', '0', '21'])
    expect(await store.assignees()).not.toContain('Dora')
    await store.addNote({ item: taken.claim, person: 'Anna', assignee: 'Emil' })
    expect(await waiting(store, taken, 'Emil')).toEqual(['0'])
    expect(await faultsOf(store)).toEqual([])
  })

  it('refuses what is on no claim in force', async () => {
    const { store } = opened()
    const { claim, pair } = await aTaken(store)
    const text = 'a doubt'
    const one = claim.kind === 'claim' ? claim.claim : ''
    for (const [item, problem] of [
      [{ kind: 'claim', claim: 'nobody' }, 'there is no claim nobody in force'],
      [{ ...pair, kind: 'pair', left: 'nobody', right: one }, 'there is no claim nobody in force'],
      [{ kind: 'pair', left: one, right: one }, 'both claims of the pair are the same one'],
    ] as const)
      await expect(store.addNote({ item, person: 'Anna', text })).rejects.toThrow(problem)
  })

  it.each([
    ['words', `text = 'Which town?'`],
    ['the person', `person = 'Cleo'`],
    ['words that are gone', 'text = null, salt = null'],
  ])('finds %s changed behind the back of the database’s guard', async (_, changed) => {
    const { database, store } = opened()
    const { claim } = await aTaken(store)
    await store.addNote({ item: claim, person: 'Anna', text: 'Which base?' })
    const known = (await faultsOf(store)).length
    await sql`alter table notes disable trigger user`.execute(database.db)
    await sql`update notes set ${sql.raw(changed)} where id = (select max(id) from notes)`.execute(
      database.db,
    )
    await sql`alter table notes enable trigger user`.execute(database.db)
    expect((await faultsOf(store)).length).toBe(known + 1)
  })

  it('is never changed, and loses its words with a report alone', async () => {
    const { database, store } = opened()
    const [taken, other] = [await aTaken(store), await aTaken(store)]
    for (const { claim } of [taken, other])
      await store.addNote({ item: claim, person: 'Anna', text: 'The text says: “Shells fell”.' })
    await store.addNote({ item: taken.claim, person: 'Anna', assignee: 'Ben' })
    const change = sql`update notes set text = null, salt = null`
    await expect(change.execute(database.db)).rejects.toThrow('append-only')
    const known = await faultsOf(store)
    await store.erase(taken.report.id, 'on request')
    expect(await saidOf(store, taken)).toEqual(['claim Anna: null', 'claim Anna: to Ben'])
    expect(await saidOf(store, other)).toEqual(['claim Anna: The text says: “Shells fell”.'])
    expect(await faultsOf(store)).toEqual(known)
    const log = JSON.stringify(await store.log({ limit: 100_000 }))
    expect(log).not.toContain('The text says')
  })
}
