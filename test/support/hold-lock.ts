import { takeLock } from '../../src/store/lock.ts'

// Tries to take the lock of a directory at the same moment as others, and holds it until told to end.
const [dir = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
process.stdin.once('data', () => {
  takeLock(dir, 'test').then(
    () => process.stdout.write('took it\n'),
    () => process.stdout.write('refused\n'),
  )
})
process.stdin.once('end', () => process.exit())
