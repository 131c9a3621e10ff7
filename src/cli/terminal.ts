import picocolors from 'picocolors'
import type { Palette } from '../export/show.ts'

/** Columns of the terminal; what is piped on is laid out as for a usual one. */
export const width = Math.max(40, Math.min(process.stdout.columns ?? 100, 140))

// Not when piped, unless FORCE_COLOR; never with NO_COLOR.
const { bold, cyan, dim, green, yellow } = picocolors.createColors(
  process.env['NO_COLOR'] === undefined && (process.stdout.isTTY || process.env['FORCE_COLOR'] !== undefined),
)

/** The colours of the text form. */
export const palette: Palette = {
  title: bold,
  number: dim,
  type: bold,
  speaker: cyan,
  doubt: yellow,
  quote: dim,
  trigger: green,
}
