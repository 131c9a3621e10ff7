import { isolated } from './isolated.ts'
import { t } from './language.ts'

/** Names of the record in a row, with the comma of the language that is shown. */
export function commas(names: readonly string[]): string {
  return names.map(isolated).join(t('common.comma'))
}
