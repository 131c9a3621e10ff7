import type { Bar } from './bar.ts'
import { distantTowns } from './distant-towns.ts'
import { otherSpeakers } from './other-speakers.ts'

/** All bars, in the order in which they are asked; the first that forbids is the reason that is given. */
export const BARS: readonly Bar[] = [distantTowns, otherSpeakers]
