import { expect, it } from 'vitest'
import { aClaim, aReport } from '../../test/support/made-up.ts'
import type { Amendment } from '../model/amendment.ts'
import type { Claim } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import type { Report } from '../model/report.ts'
import type { Amending, Change, Store } from './store.ts'

interface Taken {
  readonly report: Report
  readonly claims: readonly [Claim, Claim]
}

/** A report of two claims, each an incident. */
async function aTaken(store: Store): Promise<Taken> {
  const report = aReport({ text: 'Shells fell on Doro. Shells fell on Keshi.' })
  const claims = [claimOf(report, 0), claimOf(report, 21)] as const
  await read(store, report, 'test@1', claims)
  return { report, claims }
}

/** `told` are those of the claims that are in force then. */
async function read(
  store: Store,
  report: Report,
  reader: string,
  claims: readonly Claim[],
  told = claims,
): Promise<void> {
  const run = await store.addRun({ reader, command: null })
  const incidents = told.map(({ id }) => ({ id, claims: [id] }))
  const reading = { report: report.id, reader, claims }
  await store.take({ run, report, reading, keys: [], links: [], incidents, mark: null })
}

function claimOf(report: Report, start: number, parts: Partial<Claim> = {}): Claim {
  const claim = aClaim(start, { id: `${report.id}-${start}`, ...parts })
  return { ...claim, event: { ...claim.event, when: null } }
}

function withToll(claim: Claim, killed: number): Claim {
  const harm = { ...claim.event.trigger, kind: 'killed', low: killed, high: killed, whom: null } as const
  return { ...claim, event: { ...claim.event, harm: [harm] } }
}

function anAmendment(
  { report }: Taken,
  before: Claim | null,
  after: Claim | null,
  person = 'Anna',
): Amendment {
  return { report: report.id, claim: (after ?? before)!.id, before, after, person, note: 'misread' }
}

async function amend(store: Store, change: Change, parts: Partial<Amending> = {}): Promise<string> {
  return store.amend({ change, keys: [], links: [], incidents: [], mark: await store.mark(), ...parts })
}

async function takeBack(store: Store, report: Report, incidents: readonly Incident[] = []): Promise<string> {
  const withdraws = (await store.amendments(report.id)).findLast(({ withdrawn }) => withdrawn === null)!
  return amend(store, { withdraws, by: 'Ben', note: 'was right' }, { incidents })
}

/** None in the log, nor in the claims of the report: other suites keep claims without their words in the same record. */
async function noFaults(store: Store, { id }: Report): Promise<void> {
  const { faults } = await store.verify()
  const own = faults.filter(({ what }) => what.includes(`${id}-`) || /entry|reading|amendment/.test(what))
  expect(own).toEqual([])
}

/** What every implementation of the store does with what persons change in claims. */
export function amendmentsContract(opened: () => Store): void {
  it('puts a correction in force in place of its claim, with who, when and why', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one, two] = taken.claims
    const after = withToll(one, 7)
    expect(await amend(store, { amendment: anAmendment(taken, one, after) })).toBe('kept')
    expect(await store.claims(taken.report.id)).toEqual([after, two])
    expect((await store.toldClaims([one.id]))[0]?.claim).toEqual(after)
    expect((await store.reading(taken.report.id))?.claims).toEqual(taken.claims)
    const history = await store.amendments(taken.report.id)
    expect(history).toMatchObject([{ before: one, after, person: 'Anna', note: 'misread', withdrawn: null }])
    expect(await store.amendmentsOf([one.id, two.id])).toEqual(history)
    expect((await store.reports()).find(({ id }) => id === taken.report.id)).toMatchObject({
      reader: 'test@1',
      claims: 2,
      tolls: { killed: { low: 7, high: 7 } },
    })
    await noFaults(store, taken.report)
  })

  it('shows what was in force before a correction as of then', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one, two] = taken.claims
    const asOf = await store.mark()
    await amend(store, { amendment: anAmendment(taken, one, withToll(one, 7)) })
    expect(await store.claims(taken.report.id, { asOf })).toEqual([one, two])
    expect((await store.toldClaims([one.id], { asOf }))[0]?.claim).toEqual(one)
    expect(await store.amendments(taken.report.id, { asOf })).toEqual([])
  })

  it('rejects a claim, which is in no incident from then on, until that is taken back', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one, two] = taken.claims
    await amend(store, { amendment: anAmendment(taken, one, null) })
    expect(await store.claims(taken.report.id)).toEqual([two])
    expect(await store.incidentsOf([one.id])).toEqual([])
    await noFaults(store, taken.report)
    const withdraws = (await store.amendments(taken.report.id))[0]!
    const incidents = [{ id: one.id, claims: [one.id] }]
    await amend(store, { withdraws, by: 'Ben', note: 'it is told' }, { incidents })
    expect(await store.claims(taken.report.id)).toEqual([one, two])
    expect(await store.incidentsOf([one.id])).toEqual(incidents)
    expect((await store.amendments(taken.report.id))[0]?.withdrawn).toMatchObject({
      by: 'Ben',
      note: 'it is told',
    })
    await noFaults(store, taken.report)
  })

  it('adds a claim that no reader read', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const added = claimOf(taken.report, 0, { id: `${taken.report.id}-added` })
    const keys = [{ claim: added.id, key: `key of ${added.id}` }]
    await amend(store, { amendment: anAmendment(taken, null, added) }, { keys })
    expect(await store.claims(taken.report.id)).toEqual([...taken.claims, added])
    expect((await store.candidates([{ key: keys[0]!.key, most: 100 }])).map(({ claim }) => claim)).toEqual([
      added,
    ])
    await takeBack(store, taken.report)
    expect(await store.claims(taken.report.id)).toEqual(taken.claims)
    expect(await store.candidates([{ key: keys[0]!.key, most: 100 }])).toEqual([])
  })

  it('takes back one correction after another, the last first', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one, two] = taken.claims
    const [seven, eight] = [withToll(one, 7), withToll(one, 8)]
    await amend(store, { amendment: anAmendment(taken, one, seven) })
    await amend(store, { amendment: anAmendment(taken, seven, eight, 'Ben') })
    const [first] = await store.amendments(taken.report.id)
    const early = amend(store, { withdraws: first!, by: 'Anna', note: null })
    await expect(early).rejects.toThrow('take back the last first')
    await takeBack(store, taken.report)
    expect(await store.claims(taken.report.id)).toEqual([seven, two])
    await takeBack(store, taken.report)
    expect(await store.claims(taken.report.id)).toEqual([one, two])
    // The very same correction once more is another one.
    await amend(store, { amendment: anAmendment(taken, one, seven) })
    expect(await store.claims(taken.report.id)).toEqual([seven, two])
    expect(await store.amendments(taken.report.id)).toHaveLength(3)
    await noFaults(store, taken.report)
  })

  it('keeps what a person changed when a newer reader reads the report', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one, two] = taken.claims
    const after = withToll(one, 7)
    await amend(store, { amendment: anAmendment(taken, one, after) })
    await amend(store, { amendment: anAmendment(taken, two, null) })
    const trigger = { start: 0, end: 11, text: 'Shells fell' }
    const moved = { ...one, id: `${one.id}-anew`, event: { ...one.event, trigger } }
    await read(store, taken.report, 'test@2', [moved, { ...two, confidence: 0.9 }], [after])
    expect(await store.claims(taken.report.id)).toEqual([after])
    await takeBack(store, taken.report, [{ id: two.id, claims: [two.id] }])
    expect(await store.claims(taken.report.id)).toEqual([after, { ...two, confidence: 0.9 }])
    await noFaults(store, taken.report)
  })

  it.each<[string, (claim: Claim) => Claim, RegExp]>([
    ['words that are not there', (one) => withWords(one, 0, 6, 'Bombs!'), /has not "Bombs!" at 0/],
    ['words elsewhere', (one) => withWords(one, 1, 7, 'Shells'), /has not "Shells" at 1/],
    ['words counted from the end', (one) => withWords(one, -42, -36, 'Shells'), /has not/],
    ['words past the end', (one) => withWords(one, 36, 99, 'Keshi.'), /has not/],
    ['another id', (one) => ({ ...one, id: 'other' }), /cannot stand in place/],
  ])('refuses a correction with %s', async (_, change, said) => {
    const store = opened()
    const taken = await aTaken(store)
    const [one] = taken.claims
    const amendment = { ...anAmendment(taken, one, change(one)), claim: one.id }
    await expect(amend(store, { amendment })).rejects.toThrow(said)
    expect(await store.claims(taken.report.id)).toEqual(taken.claims)
  })

  it('refuses to change what is not in force, to add what is there, and to take back twice', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one] = taken.claims
    const gone = { ...one, id: 'gone' }
    await expect(amend(store, { amendment: anAmendment(taken, gone, null) })).rejects.toThrow('no claim gone')
    await expect(amend(store, { amendment: anAmendment(taken, null, one) })).rejects.toThrow('already')
    await amend(store, { amendment: anAmendment(taken, one, null) })
    const withdraws = (await store.amendments(taken.report.id))[0]!
    const incidents = [{ id: one.id, claims: [one.id] }]
    await amend(store, { withdraws, by: 'Ben', note: null }, { incidents })
    await expect(amend(store, { withdraws, by: 'Ben', note: null })).rejects.toThrow('not the last')
  })

  it('finds out that another person changed the report meanwhile', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one, two] = taken.claims
    const mark = await store.mark()
    await amend(store, { amendment: anAmendment(taken, two, null) })
    const late = { amendment: anAmendment(taken, one, withToll(one, 7)) }
    expect(await amend(store, late, { mark })).toBe('stale')
    expect(await amend(store, late)).toBe('kept')
  })

  it('forgets what was changed with the report', async () => {
    const store = opened()
    const taken = await aTaken(store)
    const [one] = taken.claims
    await amend(store, { amendment: anAmendment(taken, one, withToll(one, 7)) })
    await store.erase(taken.report.id, 'court order')
    expect(await store.claims(taken.report.id)).toEqual([])
    expect(await store.amendments(taken.report.id)).toMatchObject([{ before: null, after: null, note: null }])
    expect(await amend(store, { amendment: anAmendment(taken, one, null) })).toBe('erased')
    await noFaults(store, taken.report)
  })
}

function withWords(claim: Claim, start: number, end: number, text: string): Claim {
  const harm = { start, end, text, kind: 'killed', low: 7, high: 7, whom: null } as const
  return { ...claim, event: { ...claim.event, harm: [harm] } }
}
