export const HARM_KINDS = ['killed', 'injured', 'captured', 'missing', 'displaced'] as const
export type HarmKind = (typeof HARM_KINDS)[number]

/** A reported figure with its bounds: "at least 7" is low 7, high null; "up to 24" is low 1, high 24. `whom` is the text's word. */
export interface Harm {
  readonly kind: HarmKind
  readonly low: number
  readonly high: number | null
  readonly whom: string | null
}
