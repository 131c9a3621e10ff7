import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import type { Clock } from '../intake/web/pace.ts'
import type { Web } from '../intake/web/web.ts'
import { actorCommand } from './actor.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { eraseCommand } from './erase.ts'
import type { OpenWeb } from './following.ts'
import { incidentCommand } from './incident.ts'
import { incidentsCommand } from './incidents.ts'
import { ingestCommand } from './ingest.ts'
import { judgeCommand } from './judge.ts'
import { loadEnglishReader, type LoadReader } from './load-reader.ts'
import { readCommand } from './read.ts'
import { rebuildCommand } from './rebuild.ts'
import { oneLine } from './refuse.ts'
import { serveCommand } from './serve.ts'
import { verifyCommand } from './verify.ts'
import { watchCommand } from './watch.ts'

/**
 * The program `acta`. Sets the exit status of the process: 0 done, 1 something in the data was refused or failed, 2 it was
 * asked wrongly, 128 and more a signal.
 */
export async function main(
  args: readonly string[],
  loadReader: LoadReader = loadEnglishReader,
  openWeb: OpenWeb = openPublicWeb,
): Promise<void> {
  process.stdout.on('error', leaveQuietly)
  try {
    await program(loadReader, openWeb).parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? usageStatus(error) : 1
    if (!(error instanceof CommanderError)) report(error, args.includes('--debug'))
  }
}

function program(loadReader: LoadReader, openWeb: OpenWeb): Command {
  const program = new Command('acta')
    .description(
      'Keeps the record of political violence and diplomacy from published news, with its sources.',
    )
    .version(version())
    .option('--debug', 'show where in the program an error arose')
  const commands = [
    readCommand(loadReader),
    ingestCommand(loadReader),
    watchCommand(loadReader, openWeb),
    incidentsCommand(),
    incidentCommand(),
    judgeCommand(),
    rebuildCommand(),
    serveCommand(loadReader, openWeb),
    actorCommand(),
    verifyCommand(),
    backupCommand(),
    restoreCommand(),
    eraseCommand(),
  ]
  for (const command of commands) {
    // Also after the command, where people write it.
    program.addCommand(command.option('--debug', 'show where in the program an error arose'))
  }
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError('(see acta --help)')
  return program
}

async function openPublicWeb(clock: Clock): Promise<Web> {
  const { openWeb } = await import('../intake/web/web.ts')
  return openWeb({ clock })
}

/** That of the package: built or not, this file lies two folders below its description. */
function version(): string {
  const description = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(description) as { readonly version: string }).version
}

function usageStatus({ exitCode }: CommanderError): number {
  return exitCode === 0 ? 0 : 2
}

function report(error: unknown, debug: boolean): void {
  const text =
    debug && error instanceof Error
      ? error.stack
      : oneLine(error instanceof Error ? error.message : String(error))
  process.stderr.write(`acta: ${text}\n`)
}

/** `acta read archive.jsonl | head`: the reader of our output has seen enough. */
function leaveQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  throw error
}
