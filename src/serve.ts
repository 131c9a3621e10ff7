import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import type { ApiStore } from './api/api-store.ts'
import { type AppOptions, createApp } from './api/app.ts'
import { ownNames, reachableName } from './api/own-names.ts'
import { StoreError } from './store/store-error.ts'

/** Where to serve. */
export interface Address {
  /** Name or number of the interface; the loopback one lets nobody else in. */
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
}

/** A server that answers. */
export interface Serving {
  /** Where this machine finds it. */
  readonly url: string
  /** False when it answers under any name: then a foreign page may reach it by DNS rebinding. */
  readonly checksHost: boolean
  close(): Promise<void>
}

const WEB = fileURLToPath(new URL('../dist/web', import.meta.url))

/** Serves the record of a store: the API, and the page where it is built; with what else it is given. Throws when the port is taken. */
export async function serveStore(
  store: ApiStore,
  { host, port }: Address,
  given: Pick<AppOptions, 'judging' | 'importing' | 'feeds' | 'directory' | 'places'>,
): Promise<Serving> {
  const hosts = ownNames(host)
  const app = createApp(store, {
    ...(existsSync(WEB) ? { web: WEB } : {}),
    hosts,
    ...given,
    onFault: (fault) => process.stderr.write(`acta: ${fault.stack}\n`),
  })
  const server = serve({ fetch: app.fetch, hostname: host, port })
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)))
  })
  return {
    url: `http://${reachableName(host)}:${(server.address() as AddressInfo).port}`,
    checksHost: hosts !== null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StoreError(`port ${port} is in use`, 'choose another with --port')
  if (error.code === 'EACCES')
    return new StoreError(`port ${port} may not be used`, 'choose one above 1023 with --port')
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new StoreError(`${host} is no address of this machine`, 'choose another with --host')
  }
  return error
}
