import { useRouter } from '@tanstack/react-router'
import { Trash2 } from 'lucide-react'
import type { SavedView } from '../../api/wire-views.ts'
import { t } from '../languages/language.ts'
import { momentLabel } from '../times/moment-label.ts'
import { useDeleting } from './use-saved-views.ts'

interface ViewListProps {
  readonly views: readonly SavedView[]
  /** Told when one of them is opened. */
  readonly onOpen?: () => void
}

/** Views that people keep: each opens, and can be deleted. */
export function ViewList({ views, onOpen }: ViewListProps) {
  const { mutate, error } = useDeleting()
  const { history } = useRouter()
  return (
    <>
      {error && <p role="alert">{error.message}</p>}
      <ul className="view-list">
        {views.map(({ id, name, address, saved_by, saved_at }) => (
          <li key={id}>
            <a
              href={address}
              dir="auto"
              title={address}
              onClick={(event) => {
                if (event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                history.push(address)
                onOpen?.()
              }}
            >
              {name}
            </a>
            <span className="quiet">{t('saved.by', { name: saved_by, moment: momentLabel(saved_at) })}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('saved.delete', { name })}
              title={t('saved.delete', { name })}
              onClick={() => mutate({ id })}
            >
              <Trash2 className="icon" aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
