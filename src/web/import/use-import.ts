import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Imported, ImportStep } from '../../api/wire-import.ts'
import type { Known, Source } from './send-reports.ts'
import { sendReports } from './send-reports.ts'

/** One file, pasted text or address on its way into the record, with what it gave so far. */
export interface Sending extends Imported {
  readonly key: number
  readonly name: string
  readonly isFetched: boolean
  readonly state: 'waiting' | 'reading' | 'done' | 'failed'
  /** What went wrong with all of it, or with the rest. */
  readonly fault: string | null
}

interface Waiting {
  readonly key: number
  readonly source: Source
  readonly known: Known
}

/** What was sent so far, and how to send more. All is sent one after another, whatever becomes of one of them. */
export function useImport() {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const queue = useRef<Waiting[]>([])
  const isSending = useRef(false)
  const made = useRef(0)
  const queries = useQueryClient()
  const change = (key: number, after: (sending: Sending) => Sending) =>
    setSendings((before) => before.map((one) => (one.key === key ? after(one) : one)))
  const run = async () => {
    if (isSending.current) return
    isSending.current = true
    for (let next = queue.current.shift(); next; next = queue.current.shift()) {
      const { key, source, known } = next
      change(key, (sending) => ({ ...sending, state: 'reading' }))
      try {
        await sendReports(source, known, (step) => change(key, (sending) => withStep(sending, step)))
        change(key, (sending) => ({ ...sending, state: 'done' }))
      } catch (error) {
        const fault = error instanceof Error ? error.message : String(error)
        change(key, (sending) => ({ ...sending, state: 'failed', fault }))
      }
    }
    isSending.current = false
    await queries.invalidateQueries()
  }
  const send = (sources: readonly Source[], known: Known) => {
    const added = sources.map((source) => ({ key: made.current++, source, known }))
    queue.current.push(...added)
    setSendings((before) => [...before, ...added.map(toSending)])
    void run()
  }
  return { sendings, send }
}

function toSending({ key, source }: Waiting): Sending {
  const isFetched = 'url' in source
  const name = isFetched ? source.url : source.name
  return { key, name, isFetched, state: 'waiting', reports: [], refused: [], fault: null }
}

function withStep(sending: Sending, step: ImportStep): Sending {
  if (step.step === 'report') return { ...sending, reports: [...sending.reports, step.report] }
  if (step.step === 'refused') return { ...sending, refused: [...sending.refused, step.refused] }
  return sending
}
