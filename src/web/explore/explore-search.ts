import type { Parameters } from '../api/queries.ts'
import { EVENT_TYPES, FACTUALITIES } from '../../model/codebook.ts'
import { HARM_KINDS } from '../../model/harm.ts'
import { PLACE_PRECISIONS } from '../../model/place.ts'
import { POLICIES } from '../../link/consolidate/policies.ts'

/** What the address of Explore holds: the filter, its order, and by which policy figures are read. All text, as it is sent on. */
export interface ExploreSearch {
  readonly q?: string
  readonly from?: string
  readonly to?: string
  readonly reported_from?: string
  readonly reported_to?: string
  readonly recorded_after?: string
  readonly country?: string
  readonly area?: string
  readonly box?: string
  readonly within?: string
  readonly place?: string
  readonly actor?: string
  readonly members?: string
  readonly type?: string
  readonly harm?: string
  readonly factuality?: string
  readonly precision?: string
  readonly outlet?: string
  readonly origins?: string
  readonly confidence?: string
  readonly disputed?: string
  readonly lacks?: string
  readonly as_of?: string
  readonly order?: string
  readonly policy?: string
}

/** A name of the address. */
export type SearchName = keyof ExploreSearch

const DAY = /^\d{4}-\d\d-\d\d$/
const isOneOf = (values: readonly string[]) => (value: string) => values.includes(value)
const isShort = (value: string) => value.trim() !== '' && value.length <= 200
const isMoment = (value: string) => !Number.isNaN(Date.parse(value)) && /(Z|[+-]\d\d:\d\d)$/.test(value)
const isDay = (value: string) => DAY.test(value) && !Number.isNaN(Date.parse(value))

/** What each name may hold: what does not fit is left out, so that a mistyped address still opens. */
const FITS: Readonly<Record<SearchName, (value: string) => boolean>> = {
  q: isShort,
  from: isDay,
  to: isDay,
  reported_from: isDay,
  reported_to: isDay,
  recorded_after: isMoment,
  country: (value) => /^[A-Z]{3}$/.test(value),
  area: isShort,
  box: (value) => /^-?\d+(\.\d+)?(,-?\d+(\.\d+)?){3}$/.test(value),
  within: (value) =>
    value.length <= 2500 && /^-?\d+(\.\d+)?,-?\d+(\.\d+)?(~-?\d+(\.\d+)?,-?\d+(\.\d+)?){2,99}$/.test(value),
  place: (value) => /^(geonames|acta):[A-Za-z0-9.-]{1,80}$/.test(value),
  actor: isShort,
  members: (value) => value === 'true',
  type: isOneOf(EVENT_TYPES),
  harm: isOneOf(HARM_KINDS),
  factuality: isOneOf(FACTUALITIES),
  precision: isOneOf(PLACE_PRECISIONS),
  outlet: isShort,
  origins: (value) => /^[1-9]\d{0,2}$/.test(value),
  confidence: (value) => /^(0(\.\d+)?|1)$/.test(value),
  disputed: (value) => value === 'true',
  lacks: isOneOf(['place', 'day']),
  as_of: isMoment,
  order: isOneOf(['day', 'weight']),
  policy: isOneOf(POLICIES),
}

const NAMES = Object.keys(FITS) as readonly SearchName[]

/** The search of an address; numbers and truths that the router made of text are text again. */
export function toExploreSearch(given: Readonly<Record<string, unknown>>): ExploreSearch {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = given[name]
      if (value === undefined || value === null || typeof value === 'object') return []
      const text = String(value)
      return FITS[name](text) ? [[name, text]] : []
    }),
  )
}

/** The part that says which incidents are meant: without order and policy. */
export function filterOf({ order: _order, policy: _policy, ...filter }: ExploreSearch): Parameters {
  return { ...filter }
}

/** How and as of when it is shown, and that an actor’s members are meant. */
const NO_FILTERS: ReadonlySet<SearchName> = new Set(['order', 'policy', 'members', 'as_of'])

/** The names of the filter that are set, without the order and the policy. */
export function setNames(search: ExploreSearch): readonly SearchName[] {
  return NAMES.filter((name) => !NO_FILTERS.has(name) && search[name] !== undefined)
}
