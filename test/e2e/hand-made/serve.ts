import { serve } from '@hono/node-server'
import { createApp } from '../../../src/api/app.ts'
import { loadLinker } from '../../../src/link/load-linker.ts'
import { handMadeStore } from './store.ts'

// For work on the page alone: `npx tsx test/e2e/hand-made/serve.ts [PORT]`, then `npx vite` or the built page.
const port = Number(process.argv[2] ?? 7311)
const app = createApp(handMadeStore, {
  web: 'dist/web',
  judging: { linker: loadLinker, person: 'Anna' },
})
serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, () =>
  process.stdout.write(`http://127.0.0.1:${port}\n`),
)
