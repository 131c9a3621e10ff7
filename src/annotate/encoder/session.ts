import type * as onnxruntime from 'onnxruntime-node'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import type { Answers, Batch } from './batch.ts'

/** A model that is loaded and can be asked. The same batch gives the same bits each time. */
export interface Session {
  /** The package that computes: its figures differ from another's in their last digits. */
  readonly name: string
  run(batch: Batch): Promise<Answers>
}

type Ort = Pick<typeof onnxruntime, 'InferenceSession' | 'Tensor'>

/** A package that computes ONNX models; `load` throws where it cannot run. */
export interface Runtime {
  readonly name: string
  load(): Promise<Ort>
}

/** The native library; there is none for some systems. */
export const NATIVE: Runtime = {
  name: 'onnxruntime-node',
  load: () => import('onnxruntime-node'),
}

/** WebAssembly, four times slower, which runs wherever Node does. */
export const WASM: Runtime = {
  name: 'onnxruntime-web',
  load: async () => {
    const ort = await import('onnxruntime-web')
    ort.env.wasm.numThreads = 1
    return ort
  },
}

/** On one thread sums are added up in one order. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  logSeverityLevel: 3,
}

/** Opens an ONNX model with the first of the runtimes that loads on this machine. Throws when none does. */
export async function openSession(
  model: Uint8Array,
  runtimes: readonly Runtime[] = [NATIVE, WASM],
): Promise<Session> {
  const { name, ort } = await firstThatLoads(runtimes)
  const session = await ort.InferenceSession.create(model, OPTIONS)
  return { name, run: (batch) => run(ort, session, batch) }
}

async function firstThatLoads(
  runtimes: readonly Runtime[],
): Promise<{ readonly name: string; readonly ort: Ort }> {
  const faults: unknown[] = []
  for (const { name, load } of runtimes) {
    try {
      return { name, ort: await load() }
    } catch (error) {
      faults.push(error)
    }
  }
  const names = runtimes.map(({ name }) => name).join(', ')
  throw new AggregateError(
    faults,
    `The reader model cannot run here: none of ${names} loads. Install them again with \`npm ci\`.`,
  )
}

async function run({ Tensor }: Ort, session: InferenceSession, batch: Batch): Promise<Answers> {
  const column = (values: Int32Array): Tensor => new Tensor('int32', values, [batch.count, batch.length])
  const outputs = await session.run({
    pieces: column(batch.pieces),
    shapes: column(batch.shapes),
    starts: column(batch.starts),
  })
  return Object.fromEntries(
    Object.entries(outputs).map(([name, { data }]) => [name, data]),
  ) as unknown as Answers
}
