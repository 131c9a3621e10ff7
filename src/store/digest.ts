import { createHash } from 'node:crypto'
import type { Claim } from '../model/claim.ts'
import type { Report } from '../model/report.ts'

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Hash of a value that survives the database: the same whatever the order of keys. */
export function digest(value: unknown): string {
  return sha256(JSON.stringify(sorted(value)))
}

/** Hash of a report as published; its handle is not part of it. */
export function reportDigest({ id, outlet, url, title, language, published, sample, text }: Report): string {
  return digest([id, outlet, url, title, language, published, sample, text])
}

/** Hash of what a reading holds. */
export function claimsDigest(claims: readonly Claim[]): string {
  return digest(claims)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, one]) => one !== undefined)
  return Object.fromEntries(
    entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]),
  )
}
