import { Worker } from 'node:worker_threads'
import { StoreError } from './store-error.ts'
import type { Store } from './store.ts'

/** A call of one method of the store on the other thread; `open` only waits until it is open. */
export interface Call {
  readonly id: number
  readonly method: keyof Store | 'open'
  readonly args: readonly unknown[]
}

/** The answer to the call of the same id. */
export interface Answer {
  readonly id: number
  readonly value?: unknown
  readonly error?: Error
  /** What a `StoreError` says: an error loses its class on the way. */
  readonly told?: Pick<StoreError, 'problem' | 'remedy'>
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * The store in the files of `dir`, on a thread of its own: the database blocks the thread it runs on, for half a second at
 * a long query. Its methods only carry messages.
 */
export async function openRemoteStore(dir: string): Promise<Store> {
  const worker = startWorker(dir)
  const call = caller(worker)
  const close = async (): Promise<void> => {
    // On a full disk the database cannot note that it was closed: it finds out when it is opened again.
    await call('close', []).finally(() => worker.terminate())
  }
  await call('open', []).catch(async (error: unknown) => {
    await worker.terminate()
    throw error
  })
  let closing: Promise<void> | undefined
  const methods = Object.keys(METHODS) as readonly (keyof typeof METHODS)[]
  const calls = methods.map(
    (method) => [method, (...args: readonly unknown[]) => call(method, args)] as const,
  )
  return {
    ...(Object.fromEntries(calls) as unknown as Omit<Store, 'close'>),
    close: () => (closing ??= close()),
  }
}

/** All that goes over to the other thread as it is. */
const METHODS: Readonly<Record<Exclude<keyof Store, 'close'>, true>> = {
  addReport: true,
  addRun: true,
  addClaims: true,
  take: true,
  reports: true,
  report: true,
  searchReports: true,
  claims: true,
  reading: true,
  amend: true,
  amendments: true,
  amendmentsOf: true,
  addCoding: true,
  toCode: true,
  codedItems: true,
  addNote: true,
  withdrawNote: true,
  notesOf: true,
  assignees: true,
  toldClaims: true,
  allToldClaims: true,
  setKeys: true,
  candidates: true,
  mark: true,
  addLinks: true,
  withdraw: true,
  links: true,
  connected: true,
  decision: true,
  linkHistory: true,
  allLinks: true,
  inherited: true,
  incidents: true,
  incident: true,
  incidentsOf: true,
  replaceIncidents: true,
  incidentLines: true,
  incidentShape: true,
  briefCounts: true,
  deeds: true,
  unsureLinks: true,
  lowConfidence: true,
  personLinks: true,
  addOriginal: true,
  originals: true,
  originalBytes: true,
  nearCopies: true,
  addCopies: true,
  feedState: true,
  setFeedState: true,
  settledEntries: true,
  settleEntry: true,
  savedViews: true,
  saveView: true,
  deleteView: true,
  followedFeeds: true,
  followFeeds: true,
  unfollowFeed: true,
  noteLook: true,
  log: true,
  verify: true,
  erase: true,
  tombstone: true,
  backup: true,
  restore: true,
}

function caller(worker: Worker): <T>(method: Call['method'], args: readonly unknown[]) => Promise<T> {
  const waiting = new Map<number, Waiting>()
  let next = 0
  let gone: Error | undefined
  const fail = (error: Error): void => {
    gone = error
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  worker.on('message', ({ id, value, error, told }: Answer) => {
    const caller = waiting.get(id)
    waiting.delete(id)
    if (told !== undefined) caller?.reject(new StoreError(told.problem, told.remedy))
    else if (error !== undefined) caller?.reject(error)
    else caller?.resolve(value)
  })
  worker.on('error', fail)
  worker.on('exit', () => fail(new Error('the store is closed')))
  return <T>(method: Call['method'], args: readonly unknown[]) =>
    new Promise<T>((resolve, reject) => {
      if (gone !== undefined) return reject(gone)
      const id = next++
      waiting.set(id, { resolve: resolve as Waiting['resolve'], reject })
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
      worker.postMessage({ id, method, args } satisfies Call)
    })
}

/** Built, the worker is the JavaScript file beside this one; from sources, Node 20 needs tsx to be set up on the new thread. */
function startWorker(dir: string): Worker {
  const workerData = { dir }
  if (!import.meta.url.endsWith('.ts')) {
    return new Worker(new URL('./store-worker.js', import.meta.url), { workerData })
  }
  const source = new URL('./store-worker.ts', import.meta.url).href
  const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`
  return new Worker(boot, { eval: true, execArgv: [], workerData })
}
