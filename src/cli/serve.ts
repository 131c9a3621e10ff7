import { existsSync } from 'node:fs'
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import type { FollowedFeeds } from '../follow-feeds.ts'
import type { Web } from '../intake/web/web.ts'
import type { Linker } from '../link/linker.ts'
import type { KnownPlaces } from '../annotate/known-places.ts'
import type { ActorDirectory } from '../model/actor-directory.ts'
import type { Store } from '../store/store.ts'
import type { OpenWeb } from './following.ts'
import { type LoadReader, loadReaders } from './load-reader.ts'
import { dataOption, hostOption, portOption } from './options.ts'
import { refuse } from './refuse.ts'

interface ServeOptions {
  readonly data: string
  readonly host: string
  readonly port: number
  readonly samples: boolean
}

const SAMPLES = fileURLToPath(new URL('../../data/samples', import.meta.url))

/** `acta serve`: the application in the browser, over the record. */
export function serveCommand(loadReader: LoadReader, openWeb: OpenWeb): Command {
  return new Command('serve')
    .description('serve the application; an empty record is first filled with the sample dossier')
    .addOption(dataOption())
    .option('--port <number>', 'port to listen on', portOption, 7310)
    .option(
      '--host <name>',
      'interface to listen on; any but the loopback lets others in',
      hostOption,
      '127.0.0.1',
    )
    .option('--no-samples', 'leave an empty record empty')
    .action((options: ServeOptions) => serve(options, loadReader, openWeb))
}

/** From one look at the feeds that are followed to the next, as with `acta watch`. */
const MINUTES = 15

async function serve(
  { data, host, port, samples }: ServeOptions,
  loadReader: LoadReader,
  openWeb: OpenWeb,
): Promise<void> {
  const [{ isServer, openStore }, { serveStore }, { watchSignals }, { abortOn, openUntil }] =
    await Promise.all([
      import('../store/open-store.ts'),
      import('../serve.ts'),
      import('./watch-signals.ts'),
      import('./following.ts'),
    ])
  if (!isServer(data) && !existsSync(data))
    process.stderr.write(`Making the record in ${data}: a few seconds …\n`)
  const signals = watchSignals()
  const store = await openStore(data, `acta serve --port ${port}`)
  try {
    if (samples) await loadSamples(store, loadReader)
    if (signals.status() !== null) return
    // The first visitor need not wait until all incidents are read; what fails here is said when one asks.
    store.incidentLines({}, { limit: 1 }).catch(() => {})
    const { web } = await openUntil(abortOn(signals), openWeb)
    const feeds = await following(store, web, loadReader)
    const serving = await serveStore(
      store,
      { host, port },
      {
        judging: { linker, person: userInfo().username },
        directory,
        places,
        importing: { store, readers: () => loadReaders(loadReader), web },
        feeds,
      },
    ).catch(async (error: unknown) => {
      await feeds.close()
      throw error
    })
    if (!serving.checksHost) process.stderr.write(`acta: ${everywhere(host)}\n`)
    process.stdout.write(`Acta is at ${serving.url} (Ctrl-C ends it)\n`)
    await signals.asked
    await serving.close()
    await feeds.close()
    await web.close()
  } finally {
    await store.close()
  }
}

async function following(store: Store, web: Web, loadReader: LoadReader): Promise<FollowedFeeds> {
  const [{ followFeeds }, { readingOnce }] = await Promise.all([
    import('../follow-feeds.ts'),
    import('./reading-once.ts'),
  ])
  const reading = readingOnce('acta serve, following feeds', loadReader, store)
  return followFeeds({ store, web, reading, onFault, minutes: MINUTES })
}

function onFault(fault: Error): void {
  process.stderr.write(`acta: ${fault.stack}\n`)
}

function everywhere(host: string): string {
  return `warning: --host ${host} lets in everyone who can reach this machine, and the host check is off; give one address to have it`
}

async function linker(): Promise<Linker> {
  const { loadLinker } = await import('../link/load-linker.ts')
  return loadLinker()
}

async function directory(): Promise<ActorDirectory> {
  const { loadDirectory } = await import('../annotate/load-directory.ts')
  return loadDirectory()
}

async function places(): Promise<KnownPlaces> {
  const { loadPlaces } = await import('../annotate/load-places.ts')
  return loadPlaces()
}

/** The first page of a new user must not be empty. */
async function loadSamples(store: Store, loadReader: LoadReader): Promise<void> {
  if (!existsSync(SAMPLES) || (await store.reports({ limit: 1 })).length > 0) return
  const [{ listInputs }, { readInputs }, { beginRun, ingest }, readers] = await Promise.all([
    import('../intake/list-inputs.ts'),
    import('../intake/read-inputs.ts'),
    import('../ingest.ts'),
    loadReaders(loadReader),
  ])
  const run = await beginRun(store, readers, 'sample dossier')
  for await (const report of readInputs(await listInputs([SAMPLES], 'walk'))) {
    if (report instanceof Error) refuse(report)
    else await ingest(store, readers, run, { report: { ...report, sample: true } })
  }
}
