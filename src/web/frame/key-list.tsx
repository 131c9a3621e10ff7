import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { VIEWS } from './views.tsx'

const KEYS: readonly (readonly [readonly string[], string])[] = [
  [['j', 'k'], 'next and previous row or claim'],
  [['Enter'], 'open the row'],
  [['/'], 'search'],
  [['Esc'], 'close the claim or this list'],
  ...VIEWS.map(({ key, name }) => [['g', key], `go to ${name}`] as const),
  [['s', 'd'], 'in Review: same, different'],
  [['u'], 'in Review: undo'],
  [['?'], 'this list'],
]

/** The keys of the application, in a dialog. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title" onClose={onClose}>
      <header>
        <h2 id="keys-title">Keys</h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <X className="icon" aria-hidden />
        </button>
      </header>
      <dl>
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
