import type { Claim } from '../../../src/model/claim.ts'
import type { Harm } from '../../../src/model/harm.ts'
import type { Place } from '../../../src/model/place.ts'
import type { Report } from '../../../src/model/report.ts'
import type { Mention, Words } from '../../../src/model/span.ts'
import { wordsAt } from '../../../src/model/span.ts'
import type { Attribution, Speaker } from '../../../src/model/speaker.ts'
import type { When } from '../../../src/model/when.ts'

/** A report written by us and the claims a careful person would code from it. */
export interface HandMade {
  readonly report: Report
  readonly claims: readonly Claim[]
}

type Draft = Partial<Omit<Claim, 'event' | 'id'>> & {
  readonly event: Partial<Claim['event']> & Pick<Claim['event'], 'type'>
}

/** Makes mentions and claims of one text from its phrases. */
export function claimsOf(key: string, text: string) {
  const words = (phrase: string, nth = 0): Words => {
    let start = -1
    for (let i = 0; i <= nth; i++) start = text.indexOf(phrase, start + 1)
    if (start < 0) throw new Error(`"${phrase}" (${nth}) is not in the text`)
    return wordsAt(text, start, start + phrase.length)
  }
  return {
    words,
    at: <T extends object>(phrase: string, value: T, nth = 0): Mention<T> => ({
      ...words(phrase, nth),
      ...value,
    }),
    says: (
      phrase: string,
      cue: string,
      speaker: Partial<Speaker> & Pick<Speaker, 'name' | 'kind'>,
    ): Attribution => ({
      ...words(phrase),
      named: false,
      entity: null,
      ...speaker,
      cue: words(cue),
    }),
    claim: (trigger: string, { event, ...rest }: Draft, nth = 0): Claim => ({
      id: `${key}-${trigger}`,
      event: {
        mode: null,
        contexts: [],
        acled: null,
        trigger: words(trigger, nth),
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
      confidence: 0.8,
      why: [],
      ...rest,
    }),
  }
}

/** A sample report. */
export function report(id: string, title: string, outlet: string, published: string, text: string): Report {
  return { id, name: `${id}.txt`, outlet, url: null, title, language: 'en', published, sample: true, text }
}

/** A place of Iraq. */
export function place(
  name: string,
  lat: number,
  lon: number,
  admin1: string | null,
  precision: Place['precision'],
  radius_km: number,
  gazetteer: string,
): Place {
  return { name, gazetteer, lat, lon, country: 'IRQ', admin1, precision, radius_km, relation: null }
}

/** One whole day. */
export function day(date: string): When {
  return { from: date, to: date, precision: 'day' }
}

/** A figure of harm. */
export function harm(kind: Harm['kind'], low: number, high: number | null, whom: string | null): Harm {
  return { kind, low, high, whom }
}
