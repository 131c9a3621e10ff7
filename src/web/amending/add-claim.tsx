import { Plus } from 'lucide-react'
import { type CSSProperties, lazy, Suspense } from 'react'
import type { Claim, ClaimId } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { t } from '../languages/language.ts'

const AddForm = lazy(() => import('./add-form.tsx').then(({ AddForm: form }) => ({ default: form })))

/** Words of the article and how far below the head of the page they end, pixels. */
export interface PlacedWords extends Span {
  readonly top: number
}

interface AddClaimProps {
  readonly report: Report
  readonly claims: readonly Claim[]
  readonly selected: PlacedWords | null
  /** The words to which a claim is being added, null without words; null when none is. */
  readonly adding: { readonly trigger: PlacedWords | null } | null
  readonly onAdd: () => void
  readonly onAdded: (claim: ClaimId) => void
  readonly onClose: () => void
}

/** Offers to add a claim under words that are selected; then the form, level with them. */
export function AddClaim({ report, claims, selected, adding, onAdd, onAdded, onClose }: AddClaimProps) {
  if (adding === null) return selected && <AddButton top={selected.top} onAdd={onAdd} />
  return (
    <div className="add-claim" style={pixels(adding.trigger?.top ?? 0)}>
      <Suspense>
        <AddForm
          report={report}
          claims={claims}
          trigger={adding.trigger}
          selected={selected}
          onAdded={onAdded}
          onClose={onClose}
        />
      </Suspense>
    </div>
  )
}

function AddButton({ top, onAdd }: { readonly top: number; readonly onAdd: () => void }) {
  return (
    <button
      type="button"
      className="add-button main-button"
      style={pixels(top)}
      aria-keyshortcuts="a"
      // Pressing it must not undo the selection.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onAdd}
    >
      <Plus className="icon" aria-hidden /> {t('amending.add')}
    </button>
  )
}

function pixels(top: number): CSSProperties {
  return { '--top': `${top}px` } as CSSProperties
}
