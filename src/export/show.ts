import type { Claim, ClaimId, Event } from '../model/claim.ts'
import type { Harm } from '../model/harm.ts'
import type { Place, PlaceRelation } from '../model/place.ts'
import type { Report } from '../model/report.ts'
import { quoteOf } from './quote.ts'
import { showDay, showDays } from './show-days.ts'
import { type Piece, plain, wrap } from './wrap.ts'

/** How to colour the parts of the text form. */
export interface Palette {
  readonly title: (text: string) => string
  readonly number: (text: string) => string
  readonly type: (text: string) => string
  readonly speaker: (text: string) => string
  readonly doubt: (text: string) => string
  readonly quote: (text: string) => string
  readonly trigger: (text: string) => string
}

/** How to lay the text form out. */
export interface Layout {
  /** Columns of the terminal. */
  readonly width: number
  readonly palette: Palette
}

const same = (text: string): string => text

/** No colour: pipes, files and golden tests. */
export const PLAIN: Palette = {
  title: same,
  number: same,
  type: same,
  speaker: same,
  doubt: same,
  quote: same,
  trigger: same,
}

const INDENT = 4

/** The head of a report: its title, and the name, outlet and day under which it is known. */
export function showReport(report: Report, claims: number, { width, palette }: Layout): string {
  const { title, name, outlet, published, sample } = report
  const facts = [
    name,
    outlet,
    published === null ? 'day of publication unknown' : showDay(published),
    sample ? 'sample, not news' : null,
    `${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  ]
  const line = piece(facts.filter((fact) => fact !== null).join(' · '), palette.quote)
  const head = title === null ? '' : wrap([piece(title, palette.title)], width, 0)
  return head + wrap([line], width, 0)
}

/**
 * The claims of one report as a person reads them in a terminal, one block a claim, a blank line between:
 *
 *      3  ASSAULT heavy-weapons · Red Front → Chad · Faya, Borkou (TCD) · 3 May 2023 · 4 killed
 *         according to two nurses, through Harbour Post · possible
 *         “…four guards died as the fort was ‹shelled›.”
 *
 * Control characters of the report never reach the terminal.
 */
export function showClaims(report: Report, claims: readonly Claim[], layout: Layout): string {
  const numbers = new Map(claims.map((claim, index) => [claim.id, index + 1]))
  return claims.map((claim) => showClaim(report, claim, numbers, layout)).join('\n')
}

function showClaim(
  { text }: Report,
  claim: Claim,
  numbers: ReadonlyMap<ClaimId, number>,
  { width, palette }: Layout,
): string {
  const number = `${String(numbers.get(claim.id)).padStart(2).padEnd(3)} `
  const voice = [
    ...speakers(claim, palette),
    ...remarks(claim, numbers).map((remark) => piece(remark, palette.doubt)),
  ]
  const { before, trigger, after } = quoteOf(text, claim.event.trigger)
  const quote = [
    piece(`“${before}`, palette.quote),
    piece(`‹${trigger}›`, palette.trigger),
    piece(`${after}”`, palette.quote),
  ]
  const head = wrap(headline(claim.event, palette), width, INDENT).slice(INDENT)
  return palette.number(number) + head + wrap(voice, width, INDENT) + wrap(quote, width, INDENT)
}

function piece(text: string, style: (text: string) => string = same): Piece {
  return { text: plain(text), style }
}

/** "ASSAULT heavy-weapons · Red Front → Chad · Faya, Borkou (TCD) · 3 May 2023 · 4 killed, 2 injured" */
function headline(event: Event, palette: Palette): readonly Piece[] {
  const facts = [
    parties(event),
    event.place && showPlace(event.place),
    event.when && showDays(event.when),
    event.harm.map(showHarm).join(', '),
  ]
  const type = event.mode === null ? event.type : `${event.type} ${event.mode}`
  return [piece(type, palette.type), ...facts.filter(Boolean).map((fact) => piece(` · ${fact}`))]
}

/** "?" stands where the text names a recipient and no actor. */
function parties({ actors, recipients }: Event): string {
  if (recipients.length === 0) return names(actors)
  return `${names(actors) || '?'} → ${names(recipients)}`
}

function names(mentions: Event['actors']): string {
  return [...new Set(mentions.map(({ name }) => name))].join(', ')
}

/** "Faya, Borkou (TCD)", "20 km south of Faya (TCD)", "Chad". */
export function showPlace({ name, admin1, country, precision, relation }: Place): string {
  if (precision === 'country' || precision === 'sea') return name
  const within = admin1 === null || name.includes(admin1) ? '' : `, ${admin1}`
  return `${relation === null ? '' : showRelation(relation)}${name}${within}${country === null ? '' : ` (${country})`}`
}

const WINDS = ['north', 'north-east', 'east', 'south-east', 'south', 'south-west', 'west', 'north-west']

/** "near ", "20 km south of ": how a place lies to the one that is named. */
export function showRelation({ bearing, km }: PlaceRelation): string {
  const wind = bearing === null ? '' : (WINDS[Math.round(bearing / 45) % 8] ?? '')
  const distance = km === null ? '' : `${km} km`
  const words = [distance, wind].filter((word) => word !== '').join(' ')
  return words === '' ? 'near ' : `${words} ${wind === '' ? 'from' : 'of'} `
}

/** "4 killed", "at least 9 injured (herders)", "1 to 24 killed". */
export function showHarm({ kind, low, high, whom }: Harm): string {
  const figure = high === null ? `at least ${low}` : low === high ? `${low}` : `${low} to ${high}`
  const said = whom === null || SAYS_NOTHING.has(whom) ? '' : ` (${whom})`
  return `${figure} ${kind}${said}`
}

// "Two others were injured": that they are people goes without saying.
const SAYS_NOTHING = new Set(['people', 'others'])

function speakers({ attribution }: Claim, palette: Palette): readonly Piece[] {
  if (attribution.length === 0) return [piece('in the outlet’s own voice')]
  return attribution.flatMap(({ name }, index) => [
    piece(index === 0 ? 'according to ' : ', through '),
    piece(name, palette.speaker),
  ])
}

/** What else a reader must know: " · possible", " · same happening as 3". */
function remarks(claim: Claim, numbers: ReadonlyMap<ClaimId, number>): readonly string[] {
  const doubt = claim.factuality === 'asserted' ? [] : [` · ${claim.factuality}`]
  const same =
    claim.same_as === null ? [] : [` · same happening as ${numbers.get(claim.same_as) ?? claim.same_as}`]
  const causes = claim.causes.map(({ relation, claim }) => ` · ${relation} ${numbers.get(claim) ?? claim}`)
  return [...doubt, ...same, ...causes]
}
