import { Command, Option } from 'commander'
import { dateOption } from './options.ts'
import { refuse } from './refuse.ts'

interface ActorOptions {
  readonly on?: string
  readonly format: 'text' | 'json'
}

/** `acta actor NAME`: who that is, its names, its relations on a day, and what it rolls up to. */
export function actorCommand(): Command {
  return new Command('actor')
    .description('show who an actor is, how it stands to others, and what it rolls up to')
    .argument('<name...>', 'name, alias, acronym or id')
    .option('--on <date>', 'as it was on that day, month or year (YYYY-MM-DD, YYYY-MM, YYYY)', dateOption)
    .addOption(new Option('--format <form>', 'form of the output').choices(['text', 'json']).default('text'))
    .action((words: readonly string[], options: ActorOptions) => showActors(words.join(' '), options))
}

async function showActors(name: string, { on: given, format }: ActorOptions): Promise<void> {
  const on = given ?? null
  const [{ loadDirectory }, { lookUp }, { showActor, viewActor }, layout] = await Promise.all([
    import('../annotate/load-directory.ts'),
    import('../annotate/names/look-up.ts'),
    import('../export/show-actor.ts'),
    import('./terminal.ts'),
  ])
  const directory = await loadDirectory()
  const { found, near } = lookUp(directory, name)
  const today = new Date().toISOString().slice(0, 10)
  if (found.length === 0)
    refuse(
      new Error(
        unknown(
          name,
          near.map((entry) => entry.name),
        ),
      ),
    )
  if (format === 'json') {
    const views = found.map((entry) => viewActor(directory, entry, on, today))
    process.stdout.write(
      `${JSON.stringify({ name, actors: views, near: near.map(({ id }) => id) }, null, 2)}\n`,
    )
    return
  }
  if (found.length > 1) process.stdout.write(`${found.length} actors have this name\n\n`)
  process.stdout.write(found.map((entry) => showActor(directory, entry, on, today, layout)).join('\n'))
}

function unknown(name: string, near: readonly string[]): string {
  const help = near.length > 0 ? `names like it: ${near.join('; ')}` : 'data/actors has no name like it'
  return `no actor is called "${name}"; ${help}`
}
