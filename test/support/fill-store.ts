import { openStore } from '../../src/store/open-store.ts'
import { aFillOf } from './fill.ts'

// Takes one report after another, each linked with the one before, until it is ended; says which the record acknowledged.
const [data = '', first = '0', last = 'Infinity'] = process.argv.slice(2)
const store = await openStore(data, 'test fill')
const run = await store.addRun({ reader: 'fill@1', command: null })
process.stdout.write('open\n')
for (let number = Number(first); number < Number(last); number++) {
  try {
    await store.take(aFillOf(run, number))
    process.stdout.write(`took ${number}\n`)
  } catch (error) {
    process.stdout.write(`failed ${number}: ${error instanceof Error ? error.message : String(error)}\n`)
    break
  }
}
await store.close().catch((error: unknown) => process.stdout.write(`not closed: ${String(error)}\n`))
process.exit()
