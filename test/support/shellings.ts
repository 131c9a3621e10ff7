import type { Reader } from '../../src/ingest.ts'
import { tellingOf } from '../../src/link/test-told.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Place } from '../../src/model/place.ts'
import type { Report } from '../../src/model/report.ts'
import { wordsAt } from '../../src/model/span.ts'
import { aReport } from './made-up.ts'

/** Towns far from each other. */
export const TOWNS = ['Doro', 'Keshi', 'Palur']

/** Codes "shelled Doro on 5 March, 7 killed": as much as tells shellings apart. */
export const shellingReader: Reader = {
  version: 'shellings@1',
  annotate: async (report) => ({ report, claims: shellingsIn(report) }),
  gaps: async () => [],
  data: async () => ({}),
}

function shellingsIn({ id, text }: Report): readonly Claim[] {
  return [...text.matchAll(/shelled (\w+) on (\d+) (\w+), (\d+) killed/g)].map(
    ({ index, 1: town, 2: day, 3: month, 4: dead }) => {
      const here = wordsAt(text, index, index + 'shelled'.length)
      const date = dateOf(month!, Number(day))
      return tellingOf({
        id: `${id}-${index}`,
        event: {
          mode: 'heavy-weapons',
          trigger: here,
          place: { ...here, ...placeOf(town!) },
          when: { ...here, from: date, to: date, precision: 'day' },
          harm: [{ ...here, kind: 'killed', low: Number(dead), high: Number(dead), whom: 'people' }],
        },
      }).claim
    },
  )
}

const MONTHS = ['March', 'April', 'May', 'June', 'July']

function dateOf(month: string, day: number): string {
  return `2024-0${MONTHS.indexOf(month) + 3}-${String(day).padStart(2, '0')}`
}

/** A town of TOWNS. */
export function placeOf(name: string): Place {
  const lat = 10 + TOWNS.indexOf(name) * 3
  const settled = { country: 'SDN', admin1: `${name} State`, precision: 'settlement', radius_km: 3 } as const
  return { name, gazetteer: `acta:${name}`, lat, lon: 30, relation: null, ...settled }
}

/** A report of one shelling: `date` "5 March", between March and July of 2024. */
export function aShelling(id: string, town: string, date: string, dead: number): Report {
  const [day, month] = date.split(' ')
  const text = `Gunners shelled ${town} on ${day} ${month}, ${dead} killed, doctors said.`
  const published = dateOf(month!, Number(day) + 1)
  return aReport({ id, text, title: null, outlet: `Outlet ${id}`, published })
}
