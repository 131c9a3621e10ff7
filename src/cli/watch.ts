import { setTimeout as delay } from 'node:timers/promises'
import { Command } from 'commander'
import type { Following } from '../follow-feed.ts'
import type { Clock } from '../intake/web/pace.ts'
import type { Web } from '../intake/web/web.ts'
import { type LoadReader, loadReaders } from './load-reader.ts'
import { dataOption, minutesOption } from './options.ts'
import type { Signals } from './watch-signals.ts'

interface WatchOptions {
  readonly data: string
  readonly interval: number
  readonly once?: true
}

/** Opens the web as it may be used here. */
export type OpenWeb = (clock: Clock) => Promise<Web>

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
  const [{ openStore, nameOf }, { lookAtFeeds }, { watchSignals }, { CLOCK }] = await Promise.all([
    import('../store/open-store.ts'),
    import('./look-at-feeds.ts'),
    import('./watch-signals.ts'),
    import('../intake/web/pace.ts'),
  ])
  const command = `acta watch ${paths.join(' ')}`.slice(0, 200)
  const signals = watchSignals()
  const store = await openStore(data, command)
  const signal = abortOn(signals)
  // Nobody who asks us to stop waits for a pause to pass.
  const wait = (milliseconds: number): Promise<void> =>
    delay(milliseconds, undefined, { signal }).catch(() => {})
  const web = await openWeb({ now: CLOCK.now, wait })
  signal.addEventListener('abort', () => void web.close())
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

function abortOn(signals: Signals): AbortSignal {
  const controller = new AbortController()
  void signals.asked.then(() => controller.abort())
  return controller.signal
}

/** One run of the reader for all that comes while feeds are followed. */
function readingOnce(
  command: string,
  loadReader: LoadReader,
  store: Following['store'],
): Following['reading'] {
  let reading: ReturnType<Following['reading']> | undefined
  return () => (reading ??= begin())
  async function begin(): ReturnType<Following['reading']> {
    const [readers, { beginRun }] = await Promise.all([loadReaders(loadReader), import('../ingest.ts')])
    return { readers, run: await beginRun(store, readers, command) }
  }
}
