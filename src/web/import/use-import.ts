import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Imported } from '../../api/wire-import.ts'
import type { Known } from './send-file.ts'
import { sendFile } from './send-file.ts'

/** One file or pasted text on its way into the record. */
export interface Sending {
  readonly key: number
  readonly name: string
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  readonly imported: Imported | null
  /** What went wrong with all of it. */
  readonly fault: string | null
}

interface Waiting {
  readonly key: number
  readonly name: string
  readonly bytes: Blob
  readonly known: Known
}

/** What was sent so far, and how to send more. Files are sent one after another, whatever becomes of one of them. */
export function useImport() {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const queue = useRef<Waiting[]>([])
  const isSending = useRef(false)
  const made = useRef(0)
  const queries = useQueryClient()
  const note = (key: number, parts: Partial<Sending>) =>
    setSendings((before) => before.map((one) => (one.key === key ? { ...one, ...parts } : one)))
  const run = async () => {
    if (isSending.current) return
    isSending.current = true
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { key, name, bytes, known } = next
      note(key, { state: 'reading' })
      try {
        note(key, { state: 'done', imported: await sendFile(name, bytes, known) })
      } catch (error) {
        note(key, { state: 'failed', fault: error instanceof Error ? error.message : String(error) })
      }
    }
    isSending.current = false
    await queries.invalidateQueries()
  }
  const send = (files: readonly { readonly name: string; readonly bytes: Blob }[], known: Known) => {
    const added = files.map(({ name, bytes }) => ({ key: made.current++, name, bytes, known }))
    queue.current.push(...added)
    setSendings((before) => [
      ...before,
      ...added.map(
        ({ key, name }) => ({ key, name, state: 'waiting', imported: null, fault: null }) as const,
      ),
    ])
    void run()
  }
  return { sendings, send }
}
