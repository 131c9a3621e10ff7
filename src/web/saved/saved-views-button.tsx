import { Bookmark } from 'lucide-react'
import { t } from '../languages/language.ts'

/** Opens the views that people keep. */
export function SavedViewsButton({ onPress }: { readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={t('saved.title')}
      title={t('saved.buttonTitle')}
      onClick={onPress}
    >
      <Bookmark className="icon" aria-hidden />
    </button>
  )
}
