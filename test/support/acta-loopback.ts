import { main } from '../../src/cli/main.ts'
import { openWeb } from '../../src/intake/web/web.ts'
import { standInReader } from './stand-in-reader.ts'

// The program as in acta.ts, for which the servers of a test on this machine are public.
await main(
  process.argv.slice(2),
  async () => standInReader,
  async (clock) => openWeb({ clock, pause: 0, allows: (address) => address === '127.0.0.1' }),
)
