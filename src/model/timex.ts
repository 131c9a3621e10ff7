import type { When } from './when.ts'

export const TIMEX_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const
/** A kind of time expression: a date, a time of day, a length of time, a time that comes back. */
export type TimexType = (typeof TIMEX_TYPES)[number]

/**
 * A time expression as TIMEX3 writes it (TimeML 1.2.1, Pustejovsky et al. 2003): "30 July 2024" is a DATE 2024-07-30, "that
 * night" a TIME 2024-07-30TNI, "for three weeks" a DURATION P3W, "every Friday" a SET XXXX-WXX-5, "now" a DATE PRESENT_REF.
 * `X` stands for what the text leaves open.
 */
export interface Timex {
  readonly type: TimexType
  readonly value: string
  /** The interval that the words fix; null when they fix none, or one before the year 1. */
  readonly when: When | null
}
