import { Command } from 'commander'
import type { OpenWeb } from './following.ts'
import type { LoadReader } from './load-reader.ts'
import { dataOption, minutesOption } from './options.ts'

interface WatchOptions {
  readonly data: string
  readonly interval: number
  readonly once?: true
}

/** `acta watch FEED...`: follows feeds and takes what they announce into the record. */
export function watchCommand(loadReader: LoadReader, openWeb: OpenWeb): Command {
  return new Command('watch')
    .description('follow feeds, and take the reports that they announce into the record')
    .argument('<feed...>', 'lists of feeds (OPML files), or https:// addresses of feeds')
    .addOption(dataOption())
    .option('--interval <minutes>', 'from one look at all feeds to the next', minutesOption, 15)
    .option('--once', 'look once, and end with status 1 if anything failed')
    .action((paths: readonly string[], options: WatchOptions) => watch(paths, options, loadReader, openWeb))
}

async function watch(
  paths: readonly string[],
  { data, interval, once }: WatchOptions,
  loadReader: LoadReader,
  openWeb: OpenWeb,
): Promise<void> {
  const [{ openStore, nameOf }, { lookAtFeeds }, { watchSignals }, { abortOn, openUntil }, { readingOnce }] =
    await Promise.all([
      import('../store/open-store.ts'),
      import('./look-at-feeds.ts'),
      import('./watch-signals.ts'),
      import('./following.ts'),
      import('./reading-once.ts'),
    ])
  const command = `acta watch ${paths.join(' ')}`.slice(0, 200)
  const signals = watchSignals()
  const store = await openStore(data, command)
  const signal = abortOn(signals)
  const { web, wait } = await openUntil(signal, openWeb)
  const following = { store, web, signal, reading: readingOnce(command, loadReader, store) }
  try {
    while (!signal.aborted) {
      process.stdout.write(`${await lookAtFeeds(paths, following)} The record is in ${nameOf(data)}.\n`)
      if (once) break
      await wait(interval * 60_000)
    }
  } finally {
    await web.close()
    await store.close()
    process.exitCode = signals.status() ?? process.exitCode
  }
}
