import type { Context } from 'hono'
import { stream } from 'hono/streaming'
import { beginRun, ErasedError, ingest, ReaderError, type Readers } from '../ingest.ts'
import { IntakeError } from '../intake/intake-error.ts'
import type { Received } from '../intake/received.ts'
import type { RunId, Store } from '../store/store.ts'
import type { Imported, ImportStep } from './wire-import.ts'

/** The media type of steps that are told as they happen: one JSON object a line. */
export const STEPS = 'application/x-ndjson'

/** Reports that are read for one request: more is for the command line, which can go on where it was broken off. */
const MOST_REPORTS = 200

/** Does works one after another: reading fills the processor, and what twenty people send is not to be read at once. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>

/** A row of works, each begun when the one before has ended, however it did. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const done = last.then(work)
    last = done.catch(() => {})
    return done
  }
}

/** With what steps are made. */
export interface Taking {
  readonly store: Store
  readonly readers: () => Promise<Readers>
  readonly turn: InTurn
}

/** Takes reports into the record as they come, and tells of each. `name` is what they came as. */
export async function* takeSteps(
  { store, readers, turn }: Taking,
  items: AsyncIterable<Received | IntakeError>,
  name: string,
): AsyncGenerator<ImportStep> {
  let run: RunId | undefined
  let count = 0
  for await (const item of items) {
    if (count++ >= MOST_REPORTS) {
      yield refusal(
        name,
        `${name}: holds more than ${MOST_REPORTS} reports, the rest was left; take it with acta ingest`,
      )
      return
    }
    if (item instanceof IntakeError) yield refusal(item.input, item.message)
    else
      yield await turn(async () => {
        const loaded = await readers()
        run ??= await beginRun(store, loaded, `import of ${name.slice(0, 180)}`)
        return takeOne(store, loaded, run, item)
      })
  }
}

async function takeOne(store: Store, readers: Readers, run: RunId, item: Received): Promise<ImportStep> {
  try {
    const { id, name, title } = item.report
    return {
      step: 'report',
      report: { id, name, title, ...(await ingest(store, readers, run, item)) },
    }
  } catch (error) {
    if (!(error instanceof ReaderError || error instanceof ErasedError)) throw error
    return refusal(item.report.name, error.message)
  }
}

function refusal(input: string, message: string): ImportStep {
  return { step: 'refused', refused: { input, message } }
}

/** What the steps of an import come to. */
export async function allSteps(steps: AsyncIterable<ImportStep>): Promise<Imported> {
  const reports: Imported['reports'][number][] = []
  const refused: Imported['refused'][number][] = []
  for await (const one of steps) {
    if (one.step === 'report') reports.push(one.report)
    if (one.step === 'refused') refused.push(one.refused)
  }
  return { reports, refused }
}

/** Answers with each step as it happens. Nothing more is taken once nobody listens. */
export function tellSteps(
  c: Context,
  steps: AsyncIterable<ImportStep>,
  onFault: (fault: Error) => void,
): Response {
  c.header('content-type', STEPS)
  return stream(c, async (answer) => {
    const say = (one: ImportStep) => answer.writeln(JSON.stringify(one))
    try {
      for await (const one of steps) {
        if (answer.aborted) return
        await say(one)
      }
      await say({ step: 'end' })
    } catch (error) {
      onFault(error instanceof Error ? error : new Error(String(error)))
      await say({
        step: 'fault',
        message: 'The server failed to take the rest. What is listed is kept; send it again.',
      })
    }
  })
}
