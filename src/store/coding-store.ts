import type { Claim } from '../model/claim.ts'
import type { Decidable } from '../model/decidable.ts'
import type { ReportId } from '../model/report.ts'

/** `yes`: they are one happening, it is a claim. */
export type CodedAnswer = 'yes' | 'no'

/** A second answer, given without knowing the first. */
export interface Coding {
  readonly item: Decidable
  readonly person: string
  readonly answer: CodedAnswer
}

/** An item that one person decided and another may code; of a claim what was read, for it may be in force no more. */
export type Codable =
  | Extract<Decidable, { readonly kind: 'pair' }>
  | (Extract<Decidable, { readonly kind: 'claim' }> & { readonly report: ReportId; readonly read: Claim })

/** What all persons said of one item: first who decided it, then those who coded it, the last of each. */
export interface CodedBySeveral {
  readonly item: Decidable
  readonly answers: readonly { readonly person: string; readonly answer: CodedAnswer }[]
}

/** Double coding: how far persons agree who decide the same without knowing of each other. */
export interface CodingStore {
  /** Keeps a second answer; nothing but the agreement follows from it. Throws `StoreError` where nobody else decided the item, or the person did. */
  addCoding(coding: Coding): Promise<void>
  /** What others decided and this person neither decided nor coded, the last decision first, and how much there is. */
  toCode(
    person: string,
    page: { readonly limit: number },
  ): Promise<{ readonly items: readonly Codable[]; readonly total: number }>
  /** Every item with a second answer, in the order of its first decision. */
  codedItems(): Promise<readonly CodedBySeveral[]>
}
