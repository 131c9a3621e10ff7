import { Command } from 'commander'
import { count } from './count.ts'
import { dataOption } from './options.ts'

interface EraseOptions {
  readonly data: string
  readonly reason: string
}

/** `acta erase REPORT --reason TEXT`: removes the words of one report on legal request. */
export function eraseCommand(): Command {
  return new Command('erase')
    .description('remove the words of one report for good; its hash and the reason stay')
    .argument('<report>', 'id of the report')
    .requiredOption('--reason <text>', 'why, for the record; without words of the report')
    .addOption(dataOption())
    .action((report: string, options: EraseOptions) => eraseReport(report, options))
}

async function eraseReport(report: string, { data, reason }: EraseOptions): Promise<void> {
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(data, `acta erase ${report}`)
  try {
    const { tombstone, claims, copies } = await store.erase(report, reason)
    process.stdout.write(
      `Report ${report} is erased, with ${count(claims, 'claim')}. SHA-256 of its text: ${tombstone.sha256}\n`,
    )
    for (const copy of copies) process.stdout.write(`Report ${copy} repeats it and is still there.\n`)
    process.stdout.write('Backups made before still hold it.\n')
  } finally {
    await store.close()
  }
}
