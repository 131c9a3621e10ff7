import type { ModelLabels, SureOf } from '../encoder/read-model.ts'

/** What the model's scores of acts stand for, in their order, and from which log odds on it is believed. */
export interface ConductModel {
  readonly labels: ModelLabels['acts']
  readonly sure: SureOf
}
