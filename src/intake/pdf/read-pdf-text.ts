import { Worker } from 'node:worker_threads'
import type { PdfText } from './pdf-text.ts'

/** The most that reading one PDF may take. */
export interface PdfLimits {
  /** Milliseconds. */
  readonly time: number
  /** Bytes by which the memory of the process may grow meanwhile. */
  readonly memory: number
}

const LIMITS: PdfLimits = { time: 60_000, memory: 1_000_000_000 }
/** A stream unpacks some megabytes in as many milliseconds. */
const LOOK_EVERY = 20
const REMEDY = 'give its text as .txt'

/**
 * The text of a PDF, read on a thread of its own that is ended when it takes too long or unpacks too much: a stream of a kilobyte may
 * unpack to a gigabyte, and only from outside can that be stopped.
 */
export async function readPdfText(bytes: Uint8Array, limits: PdfLimits = LIMITS): Promise<PdfText> {
  // It gets a copy: the bytes are the original.
  const worker = startWorker(Uint8Array.from(bytes))
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<PdfText>((resolve) => {
      const [start, before] = [performance.now(), process.memoryUsage.rss()]
      watch = setInterval(() => {
        if (performance.now() - start > limits.time)
          resolve({ problem: 'takes too long to read', remedy: REMEDY })
        if (process.memoryUsage.rss() - before > limits.memory)
          resolve({ problem: 'unpacks to more than memory allows', remedy: REMEDY })
      }, LOOK_EVERY)
      worker.once('message', resolve)
      // Out of memory on its own heap, too.
      worker.once('error', () => resolve({ problem: 'is a broken or locked PDF', remedy: REMEDY }))
    })
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}

/** Built, the worker is the JavaScript file beside this one; from sources, Node 20 needs tsx to be set up on the new thread. */
function startWorker(bytes: Uint8Array): Worker {
  const options = { workerData: { bytes }, resourceLimits: { maxOldGenerationSizeMb: 512 } }
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./pdf-worker.js', import.meta.url), options)
  const source = new URL('./pdf-worker.ts', import.meta.url).href
  const boot = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(source)}) })`
  return new Worker(boot, { ...options, eval: true, execArgv: [] })
}
