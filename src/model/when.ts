export const TIME_PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'year', 'range'] as const
/** How exact a time is. Never finer than the text. */
export type TimePrecision = (typeof TIME_PRECISIONS)[number]

/**
 * An interval of days, both ends included, as wide as the text allows: "in May" is 2024-05-01 to 2024-05-31,
 * precision month; never a made-up day. ISO dates `YYYY-MM-DD`.
 */
export interface When {
  readonly from: string
  readonly to: string
  readonly precision: TimePrecision
}
