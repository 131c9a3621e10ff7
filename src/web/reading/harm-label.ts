import type { Harm } from '../../model/harm.ts'

/** A figure of harm with its bounds: "7 killed", "at least 3 killed", "up to 24 injured", "5–7 killed". */
export function harmLabel({ kind, low, high }: Harm): string {
  if (high === null) return `at least ${low} ${kind}`
  if (low === high) return `${low} ${kind}`
  return low <= 1 ? `up to ${high} ${kind}` : `${low}–${high} ${kind}`
}
