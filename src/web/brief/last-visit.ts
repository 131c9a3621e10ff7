/** When this browser was here: `seen` last in this visit, `before` last in the visit before; null when there was none. Moments, ISO 8601. */
export interface Visits {
  readonly seen: string
  readonly before: string | null
}

const KEY = 'acta-visits'
/** After so long away it is another visit. */
const AWAY_MS = 30 * 60_000

/** The visits as they are when somebody is here now (milliseconds since 1970). */
export function nextVisits(known: Visits | null, now: number): Visits {
  const seen = new Date(now).toISOString()
  if (known === null) return { seen, before: null }
  return { seen, before: now - Date.parse(known.seen) > AWAY_MS ? known.seen : known.before }
}

/** Notes in this browser that somebody is here, now and whenever they look away. */
export function watchVisits(): void {
  note()
  document.addEventListener('visibilitychange', note)
}

function note(): void {
  localStorage.setItem(KEY, JSON.stringify(nextVisits(keptVisits(), Date.now())))
}

/** The moment at which the visit before this one ended; null at the first visit. */
export function lastVisit(): string | null {
  return keptVisits()?.before ?? null
}

function keptVisits(): Visits | null {
  return toVisits(localStorage.getItem(KEY))
}

/** What a browser kept; null when it kept nothing that can be read. */
export function toVisits(text: string | null): Visits | null {
  try {
    const { seen, before } = JSON.parse(text ?? '') as Partial<Visits>
    if (!isMoment(seen) || (before !== null && !isMoment(before))) return null
    return { seen, before }
  } catch {
    return null
  }
}

function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
  )
}
