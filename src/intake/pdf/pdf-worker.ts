import { parentPort, workerData } from 'node:worker_threads'
import { pdfText } from './pdf-text.ts'

// The thread that one PDF is read on: it can be ended at any moment.
const { bytes } = workerData as { readonly bytes: Uint8Array }
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
parentPort?.postMessage(await pdfText(bytes))
