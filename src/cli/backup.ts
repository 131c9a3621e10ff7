import { resolve } from 'node:path'
import { Command } from 'commander'
import type { Manifest } from '../store/store.ts'
import { count } from './count.ts'
import { dataOption } from './options.ts'
import { showVerification } from './verify.ts'

/** `acta backup FILE`: writes the whole record into one file. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write the whole record into one compressed file, with a hash of each part')
    .argument('<file>', 'file to make, such as record.jsonl.gz')
    .addOption(dataOption())
    .action((file: string, { data }: { readonly data: string }) => backupRecord(file, data))
}

async function backupRecord(file: string, data: string): Promise<void> {
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(data, `acta backup ${file}`)
  try {
    const manifest = await store.backup(resolve(file))
    process.stdout.write(`${contents(manifest)} written to ${file}.\n`)
  } finally {
    await store.close()
  }
}

/** `acta restore FILE`: puts a backup into an empty record. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup into an empty record, on any database, and verify it')
    .argument('<file>', 'a file made by acta backup')
    .addOption(dataOption())
    .action((file: string, { data }: { readonly data: string }) => restoreRecord(file, data))
}

async function restoreRecord(file: string, data: string): Promise<void> {
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(data, `acta restore ${file}`)
  try {
    const manifest = await store.restore(resolve(file))
    process.stdout.write(`${contents(manifest)} restored.\n`)
    showVerification(await store.verify())
  } finally {
    await store.close()
  }
}

function contents(manifest: Manifest): string {
  return `${count(manifest['reports']?.rows ?? 0, 'report')}, ${count(manifest['claims']?.rows ?? 0, 'claim')}`
}
