import type { Claim } from '../../src/model/claim.ts'
import type { Report } from '../../src/model/report.ts'

let made = 0

/** A report unlike all others. */
export function aReport(parts: Partial<Report> = {}): Report {
  const id = `report-${++made}`
  return {
    id,
    name: `${id}.txt`,
    outlet: 'Harbour Post',
    url: null,
    title: 'Two hurt as shells fall on market',
    language: 'en',
    published: '2024-02-29',
    sample: false,
    text: 'Two hurt as shells fall on market\n\nShells fell on the market of Tel Amara on Thursday.',
    ...parts,
  }
}

/** A claim whose trigger is "Shells" at the place of that number. */
export function aClaim(start: number, parts: Partial<Claim> = {}): Claim {
  return {
    id: `claim-${start}`,
    event: {
      type: 'ASSAULT',
      mode: 'heavy-weapons',
      contexts: ['military'],
      acled: 'Shelling/artillery/missile attack',
      trigger: { start, end: start + 6, text: 'Shells' },
      actors: [],
      recipients: [],
      instruments: [],
      place: null,
      when: { start: 0, end: 8, text: 'Thursday', from: '2024-02-29', to: '2024-02-29', precision: 'day' },
      harm: [],
    },
    attribution: [],
    quoted: false,
    factuality: 'asserted',
    causes: [],
    same_as: null,
    confidence: 0.75,
    why: ['lexicon'],
    ...parts,
  }
}
