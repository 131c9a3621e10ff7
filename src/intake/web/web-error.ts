import { IntakeError } from '../intake-error.ts'

/** A fetch that failed. `again` says whether the same may do better later. */
export class WebError extends IntakeError {
  readonly again: boolean

  constructor(url: string, problem: string, remedy: string, again = false) {
    super(url, problem, remedy)
    this.again = again
  }
}

/** Refused while connecting: by what was found when the name was looked up. */
export class NotPublicError extends Error {
  override readonly name = 'NotPublicError'
  readonly address: string

  constructor(address: string) {
    super(`${address} is not public`)
    this.address = address
  }
}

/** The error for an address that only this machine or its network can reach. */
export function notPublic(url: string, address: string): WebError {
  return new WebError(
    url,
    `leads to ${address}, which is no public address`,
    'save the page and give its file',
  )
}

const FAULTS: readonly (readonly [RegExp, string, string, boolean])[] = [
  [/^(?:ENOTFOUND|EAI_NONAME)$/, 'has a host that is not found', 'check the address', false],
  [/TIMEOUT|TIMEDOUT|TimeoutError/i, 'takes too long', 'try again later', true],
  [/CERT|ALTNAME|SELF_SIGNED|ERR_SSL|ERR_TLS/, 'has no valid certificate', 'check the address', false],
]

/** The error for what went wrong underneath. */
export function failed(url: string, error: unknown): WebError {
  if (error instanceof WebError) return error
  if (error instanceof NotPublicError) return notPublic(url, error.address)
  const { code, name, cause } = error as { code?: unknown; name?: string; cause?: unknown }
  const [inner] = error instanceof AggregateError ? (error.errors as unknown[]) : []
  if (inner !== undefined || cause instanceof Error) return failed(url, inner ?? cause)
  const sign = typeof code === 'string' ? code : (name ?? 'unknown')
  const [, problem, remedy, again] = FAULTS.find(([pattern]) => pattern.test(sign)) ?? []
  if (problem === undefined || remedy === undefined) {
    return new WebError(url, `does not answer (${sign})`, 'try again later', true)
  }
  return new WebError(url, problem, remedy, again)
}
