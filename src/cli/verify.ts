import { Command } from 'commander'
import type { Verification } from '../store/store.ts'
import { count } from './count.ts'
import { dataOption } from './options.ts'
import { oneLine } from './refuse.ts'

/** `acta verify`: checks that the record is as it was recorded. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('check the log, every hash, and that every span equals its text')
    .addOption(dataOption())
    .action(({ data }: { readonly data: string }) => verifyRecord(data))
}

async function verifyRecord(data: string): Promise<void> {
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(data, 'acta verify')
  try {
    showVerification(await store.verify())
  } finally {
    await store.close()
  }
}

/** Prints what was checked, and each fault on standard error; faults make the exit status 1. */
export function showVerification(verification: Verification): void {
  const { faults, entries, reports, claims, links, originals, erased, head } = verification
  for (const { what, problem } of faults) process.stderr.write(`acta: ${oneLine(`${what} ${problem}`)}\n`)
  const seen = [
    count(reports, 'report'),
    count(claims, 'claim'),
    count(links, 'judgement'),
    count(originals, 'original'),
    count(erased, 'tombstone'),
    `${entries.toLocaleString('en')} entries of the log`,
  ].join(', ')
  const verdict = faults.length === 0 ? 'all as recorded' : count(faults.length, 'fault')
  process.stdout.write(`${seen}: ${verdict}.\nLast hash of the log: ${head}\n`)
  if (faults.length > 0) process.exitCode = 1
}
