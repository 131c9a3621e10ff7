import { StoreError } from './store-error.ts'

interface DatabaseError extends Error {
  readonly code?: string
}

const KEPT = 'what was acknowledged is kept; run the same command again'

/** Faults that a person can do something about, by what the database or the system says. */
const KNOWN: readonly (readonly [like: RegExp, problem: string, remedy: string])[] = [
  [
    /^(53100|ENOSPC)$|No space left|could not extend file|File too large/,
    'the disk is full',
    `make room; ${KEPT}`,
  ],
  [
    /^(57P0[12]|08\w\w\w|ECONNRESET|EPIPE|ETIMEDOUT)$|Connection terminated|not queryable|Client was closed/,
    'the database server ended the connection',
    KEPT,
  ],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|57P03)$|connect ENOENT/,
    'no database server answers there',
    'start it, or correct --data',
  ],
  [
    /^(28P01|28000)$|password must be a string/,
    'the database server refuses this user',
    'correct the user and password in --data',
  ],
  [/^3D000$/, 'the database server has no such database', 'make it (createdb), or correct --data'],
  [/^53300$/, 'the database server has no connection left', 'let it have more, or use fewer processes'],
  [
    /^42501$/,
    'the database user may not change these tables',
    'let it (grant), or use a database of its own',
  ],
]

/** The error that tells a person what to do; any other as it is. */
export function explain(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error
  const { code, message } = error as DatabaseError
  const known = KNOWN.find(([like]) => like.test(code ?? '') || like.test(message))
  if (known === undefined) return error
  const [, problem, remedy] = known
  return new StoreError(`${problem} (${message})`, remedy)
}

/** The same store, whose errors tell what to do. */
export function explained<T extends object>(store: T): T {
  const methods = Object.entries(store) as readonly (readonly [
    string,
    (...args: unknown[]) => Promise<unknown>,
  ])[]
  const wrapped = methods.map(([name, method]) => {
    return [
      name,
      (...args: unknown[]) => method(...args).catch((error: unknown) => Promise.reject(explain(error))),
    ]
  })
  return Object.fromEntries(wrapped) as T
}
