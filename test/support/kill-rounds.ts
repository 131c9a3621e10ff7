import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { aFillOf } from './fill.ts'
import { ended, line, start } from './run-acta.ts'

/** The numbers of the reports that a process which fills a record said were taken. */
export function acknowledgedIn(stdout: string): readonly number[] {
  return [...stdout.matchAll(/^took (\d+)$/gm)].map(([, number]) => Number(number))
}

/** Of all that was acknowledged nothing is lost, nothing is there twice, and the record verifies. */
export async function expectWhole(store: Store, acknowledged: readonly number[]): Promise<void> {
  const { faults } = await store.verify()
  expect(faults).toEqual([])
  const ids = (await store.reports()).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const number of acknowledged) {
    const { report, reading, links, incidents } = aFillOf(0, number)
    expect(ids).toContain(report.id)
    const { id } = reading.claims[0]!
    expect(await store.claims(report.id)).toEqual(reading.claims)
    expect(await store.toldClaims([id])).toHaveLength(1)
    expect((await store.linkHistory(links[0]?.left ?? id, links[0]?.right ?? id)).length).toBe(links.length)
    expect((await store.incidentsOf([id]))[0]?.id).toBe(incidents[0]!.id)
  }
}

/**
 * Kills a process that fills the record with SIGKILL at a random moment, opens the record again, and looks whether it is whole;
 * so many times, each going on where the last stopped, with a few reports over again.
 */
export async function killRounds(data: string, rounds: number): Promise<number> {
  let next = 0
  for (let round = 0; round < rounds; round++) {
    const first = Math.max(next - 3, 0)
    const filler = start('fill-store.ts', [data, String(first)])
    const ends = ended(filler)
    await line(filler, /^took/)
    await delay(Math.random() * 1500)
    filler.kill('SIGKILL')
    const { stdout } = await ends
    const acknowledged = acknowledgedIn(stdout)
    const store = await openStore(data, 'test')
    await expectWhole(store, acknowledged)
    await store.close()
    next = Math.max(next, ...acknowledged.map((number) => number + 1))
  }
  return next
}
