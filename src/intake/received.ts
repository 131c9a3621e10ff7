import { createHash } from 'node:crypto'
import type { Report } from '../model/report.ts'

/** The bytes that a report was made from, as they came but for their packing, and what is known of their coming. */
export interface Original {
  /** Of `bytes`, in hex. */
  readonly sha256: string
  /** "text/html". */
  readonly media_type: string
  /** The address that they were fetched from; null for a file. */
  readonly url: string | null
  /** When they were fetched, ISO 8601 with milliseconds, UTC; null when nobody noted it. */
  readonly retrieved_at: string | null
  readonly bytes: Uint8Array
}

/** A report and what it was made from. */
export interface Received {
  readonly report: Report
  /** Who wrote it, as the page says: "Ana Diallo, Jo Reyes"; null when unknown. */
  readonly byline: string | null
  readonly original: Original
}

/** An original of these bytes. */
export function toOriginal(bytes: Uint8Array, known: Omit<Original, 'sha256' | 'bytes'>): Original {
  const { media_type, url, retrieved_at } = known
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { sha256, media_type, url, retrieved_at, bytes }
}
