import { Keyboard } from 'lucide-react'
import { t } from '../languages/language.ts'

/** Opens the list of keys, for people who do not know about "?". */
export function KeysButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('frame.keys')}
      title={t('frame.keysTitle')}
      onClick={onPress}
    >
      <Keyboard className="icon" aria-hidden />
    </button>
  )
}
