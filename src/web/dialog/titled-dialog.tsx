import { X } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { t } from '../languages/language.ts'

interface TitledDialogProps {
  /** Of the heading, which names the dialog. */
  readonly id: string
  readonly title: string
  readonly className: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over the page with its title and a button that closes it, as Escape does. */
export function TitledDialog({ id, title, className, onClose, children }: TitledDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={className} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="icon-button"
          aria-label={t('common.close')}
          onClick={() => dialog.current?.close()}
        >
          <X className="icon" aria-hidden />
        </button>
      </header>
      {children}
    </dialog>
  )
}
