import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { loadPlaces } from '../../../src/annotate/load-places.ts'
import { createApp } from '../../../src/api/app.ts'
import { loadLinker } from '../../../src/link/load-linker.ts'
import type { Acta } from '../start-acta.ts'
import { openHandMade } from './store.ts'

/** A server of the reports made by hand on a free port, for journeys that must know what the claims say. Its person is Anna. */
export async function startHandMade(): Promise<Pick<Acta, 'url' | 'stop'>> {
  const store = await openHandMade()
  const app = createApp(store, {
    web: 'dist/web',
    judging: { linker: loadLinker, person: 'Anna' },
    places: loadPlaces,
  })
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 })
  await new Promise((resolve) => server.once('listening', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close()
      await store.close()
    },
  }
}
