import { main } from '../../src/cli/main.ts'
import { standInReader } from './stand-in-reader.ts'

// The program itself, with a reader that needs no data. Unreadable texts are told by it, not by chance.
await main(process.argv.slice(2), async () => standInReader)
