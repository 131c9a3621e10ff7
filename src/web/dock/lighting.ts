/** Which claim is lit, and how to light another. Claims by number from 1; 0 is none. */
export interface Lighting {
  /** The claim whose words are lit: the one pointed at, else the open one. */
  readonly lit: number
  /** The claim that is open. */
  readonly opened: number
  readonly onPoint: (claim: number) => void
  readonly onSelect: (claim: number) => void
}
