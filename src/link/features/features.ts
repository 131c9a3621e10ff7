import { actors } from './actors.ts'
import type { Feature } from './feature.ts'
import { harm } from './harm.ts'
import { names } from './names.ts'
import { place } from './place.ts'
import { references } from './references.ts'
import { text } from './text.ts'
import { time } from './time.ts'
import { type } from './type.ts'

/** What two claims are held against each other by, in the order in which reasons are given. */
export const FEATURES: readonly Feature[] = [time, place, actors, harm, type, names, references, text]
