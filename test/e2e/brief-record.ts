import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import type { Mention } from '../../src/model/span.ts'
import type { Actor } from '../../src/model/actor.ts'
import { tellIncident, type Telling } from '../support/tell-incident.ts'

/** The last day of the week that the record ends with. */
export const LAST_DAY = '2024-08-02'
const WEEKS = 14

/** The day so many weeks and days before the last. */
export function dayOf(weeks: number, days = 0): string {
  return new Date(Date.parse(LAST_DAY) - (weeks * 7 + days) * 86_400_000).toISOString().slice(0, 10)
}

/**
 * Fills the record in a directory with fourteen weeks of invented reports, in which shells fall in one province every other week; then with
 * a week in which they fall six times, an outlet is silent, and a threat is followed by an attack.
 */
export async function fillBriefRecord(data: string): Promise<void> {
  const store = await openStore(data)
  for (let week = WEEKS; week >= 1; week--) {
    for (let report = 0; report < 4; report++)
      await tellIncident(store, {
        outlet: 'Plain Courier',
        published: dayOf(week, report),
        ...(week % 2 === 0 && report === 0 ? shelling(dayOf(week, 1)) : {}),
      })
    await tellIncident(store, { outlet: 'Harbour Wire', published: dayOf(week), type: 'CONSULT', mode: null })
  }
  await lastWeek(store)
  await store.close()
}

async function lastWeek(store: Store): Promise<void> {
  await tellIncident(store, {
    outlet: 'Harbour Wire',
    published: dayOf(0, 5),
    ...threat('Israel', 'acta:israel'),
  })
  await tellIncident(store, {
    outlet: 'Harbour Wire',
    published: dayOf(0, 4),
    ...threat('Jordan', 'acta:jordan'),
  })
  for (let day = 0; day < 6; day++)
    await tellIncident(store, {
      outlet: 'Harbour Wire',
      published: dayOf(0, day),
      ...shelling(dayOf(0, day)),
    })
}

/** A report of shells on a market in Babil, fired by the Guards at Israelis, on that day. */
export function shelling(day: string): Partial<Telling> {
  const text =
    'Two hurt as shells fall on market\n\nShells of the Revolutionary Guards fell on Israelis at the market of Musayyib in Babil.'
  return {
    text,
    trigger: at(text, 'Shells'),
    actors: [party(text, 'Revolutionary Guards', 'acta:islamic-revolutionary-guard-corps')],
    recipients: [party(text, 'Israelis', 'acta:israel')],
    place: {
      ...at(text, 'Musayyib in Babil'),
      name: 'Musayyib',
      gazetteer: null,
      lat: 32.78,
      lon: 44.29,
      country: 'IRQ',
      admin1: 'Babil',
      precision: 'settlement',
      radius_km: 5,
      relation: null,
    },
    when: { ...at(text, 'Shells'), from: day, to: day, precision: 'day' },
  }
}

function threat(name: string, entity: string): Partial<Telling> {
  const text = `Iran warns ${name}\n\nIran will strike ${name} if it must, its envoy said. Nobody answered him.`
  return {
    text,
    type: 'THREATEN',
    mode: 'violence',
    trigger: at(text, 'strike'),
    actors: [party(text, 'Iran will', 'acta:iran')],
    recipients: [party(text, `${name} if`, entity)],
  }
}

function party(text: string, words: string, entity: string): Mention<Actor> {
  return { ...at(text, words), name: words.replace(/ (will|if)$/, ''), entity, country: null, sector: null }
}

function at(
  text: string,
  words: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
