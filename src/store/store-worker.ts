import { parentPort, workerData } from 'node:worker_threads'
import { openPglite } from './pglite.ts'
import type { Answer, Call } from './remote-store.ts'
import { sqlStore } from './sql-store.ts'
import { StoreError } from './store-error.ts'

// The thread on which the embedded database lives: answers the calls of remote-store.ts.
const port = parentPort
const opening = openPglite((workerData as { readonly dir: string }).dir).then(sqlStore)
// Who calls hears of it.
opening.catch(() => {})

port?.on('message', ({ id, method, args }: Call) => {
  opening
    .then((store) =>
      method === 'open' ? undefined : (store[method] as (...all: unknown[]) => Promise<unknown>)(...args),
    )
    .then(
      (value): Answer => ({ id, value }),
      (error: unknown): Answer => ({ id, ...told(error) }),
    )
    .then((answer) => {
      port.postMessage(answer)
      if (method === 'close') port.close()
    })
})

function told(error: unknown): Omit<Answer, 'id'> {
  if (error instanceof StoreError) return { told: { problem: error.problem, remedy: error.remedy } }
  return { error: error instanceof Error ? error : new Error(String(error)) }
}
