import type { Claim, ClaimId } from '../model/claim.ts'
import type { Link, Verdict } from '../model/link.ts'
import { pairOf } from '../model/link.ts'
import type { ReportHead, ToldClaim } from '../model/told-claim.ts'

/** What a test says of a claim; the rest is a strike on Doro told by Harbour Radio on 5 March 2024. */
export interface Telling {
  readonly id?: ClaimId
  readonly event?: Partial<Claim['event']>
  readonly claim?: Partial<Claim>
  readonly report?: Partial<ReportHead>
  readonly passage?: string
  readonly gist?: readonly string[]
}

export function tellingOf({ id = 'a1', event, claim, report, passage, gist }: Telling = {}): ToldClaim {
  return {
    claim: {
      id,
      event: {
        type: 'ASSAULT',
        mode: 'aerial',
        contexts: [],
        acled: 'Air/drone strike',
        trigger: { start: 0, end: 6, text: 'strike' },
        actors: [],
        recipients: [],
        instruments: [],
        place: null,
        when: null,
        harm: [],
        ...event,
      },
      attribution: [],
      quoted: false,
      factuality: 'asserted',
      causes: [],
      same_as: null,
      confidence: 0.9,
      why: [],
      ...claim,
    },
    report: {
      id: `report of ${id}`,
      name: `${id}.txt`,
      outlet: 'Harbour Radio',
      url: null,
      title: null,
      language: 'en',
      published: '2024-03-05',
      sample: false,
      copy_of: null,
      ...report,
    },
    passage: passage ?? 'A strike hit Doro.',
    gist: gist ?? ['Doro'],
  }
}

/** A town of the tests, 0.5 degrees long for each `east`. */
export function townOf(name: string, east = 0): NonNullable<Claim['event']['place']> {
  return {
    start: 0,
    end: name.length,
    text: name,
    name,
    gazetteer: `acta:${name}`,
    lat: 33,
    lon: 44 + east / 2,
    country: 'IRQ',
    admin1: 'Babil',
    precision: 'settlement',
    radius_km: 5,
    relation: null,
  }
}

export function dayOf(from: string, to = from): NonNullable<Claim['event']['when']> {
  return { start: 0, end: 1, text: 'x', from, to, precision: from === to ? 'day' : 'range' }
}

export function tollOf(
  kind: 'killed' | 'injured',
  low: number,
  high: number | null = low,
): Claim['event']['harm'][number] {
  return { start: 0, end: 1, text: 'x', kind, low, high, whom: null }
}

export function linkOf(
  one: ClaimId,
  other: ClaimId,
  verdict: Verdict,
  by: number | 'person' = verdict === 'same' ? 3 : verdict === 'unsure' ? -1 : -8,
): Link {
  const [left, right] = pairOf(one, other)
  return {
    left,
    right,
    verdict,
    score: by === 'person' ? null : by,
    reasons: [],
    judge: by === 'person' ? { kind: 'person', name: 'Ada' } : { kind: 'machine', version: 'test' },
    note: null,
  }
}
