import { Command } from 'commander'
import { count } from './count.ts'
import { dataOption } from './options.ts'

/** `acta rebuild`: links and incidents anew, from the claims and the judgements of persons. */
export function rebuildCommand(): Command {
  return new Command('rebuild')
    .description('link and group the whole record anew; judgements of persons stand')
    .addOption(dataOption())
    .action(({ data }: { readonly data: string }) => rebuildRecord(data))
}

async function rebuildRecord(data: string): Promise<void> {
  const [{ openStore }, { rebuild }, { loadLinker }] = await Promise.all([
    import('../store/open-store.ts'),
    import('../linking.ts'),
    import('../link/load-linker.ts'),
  ])
  const linker = await loadLinker()
  const store = await openStore(data, 'acta rebuild')
  try {
    const incidents = await rebuild(store, linker)
    process.stdout.write(`${count(incidents.length, 'incident')}, linked by ${linker.version}.\n`)
  } finally {
    await store.close()
  }
}
