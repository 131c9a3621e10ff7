import { openStore } from '../../src/store/open-store.ts'
import { aReport } from './made-up.ts'

// Holds the record of a directory. With "fill", takes reports until it is ended, and says which are taken.
const [dir = '', what = 'hold'] = process.argv.slice(2)
const store = await openStore(dir, `test ${what}`)
process.stdout.write('open\n')
if (what === 'fill') {
  for (let number = 0; ; number++) {
    const id = `filled-${number}`
    await store.addReport(aReport({ id }))
    process.stdout.write(`took ${id}\n`)
  }
}
process.stdin.resume()
process.stdin.once('end', () => void store.close())
