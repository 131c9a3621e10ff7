/** What the address of every view may hold. */
export interface MomentSearch {
  /** The moment of the record, with its time zone; absent: now. */
  readonly as_of?: string | undefined
}

/** The moment of an address; what is none is left out. */
export function toMomentSearch({ as_of }: Readonly<Record<string, unknown>>): MomentSearch {
  return isMoment(as_of) ? { as_of } : {}
}

function isMoment(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:\d\d)$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}
