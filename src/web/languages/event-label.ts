import type { EventMode, EventType } from '../../model/codebook.ts'
import { t } from './language.ts'

/** Type and mode of an event by their names in the codebook: "ASSAULT aerial". */
export function eventLabel(type: EventType, mode: EventMode | null): string {
  return mode === null ? t(`types.${type}`) : `${t(`types.${type}`)} ${t(`modes.${mode}`)}`
}
