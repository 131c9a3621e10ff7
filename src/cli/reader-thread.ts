import { loadEnglish } from '../annotate/load-english.ts'
import type { Claim } from '../model/claim.ts'
import type { Gap } from '../model/gap.ts'
import type { Report } from '../model/report.ts'

// What runs on the thread of apart-reader.ts.

const loading = loadEnglish()
// Who calls hears of it.
loading.catch(() => {})

/** Loads the reader; gives its version. Throws as `loadEnglish`. */
export async function version(): Promise<string> {
  return (await loading).version
}

/** The claims that it takes from a report. */
export async function claims(report: Report): Promise<readonly Claim[]> {
  const reader = await loading
  return (await reader.annotate(report)).claims
}

/** What of the report it could not code. */
export async function gaps(report: Report): Promise<readonly Gap[]> {
  const reader = await loading
  return reader.gaps(report)
}
