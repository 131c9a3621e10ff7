import type { CSSProperties } from 'react'
import type { Claim } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { ClaimNote } from './claim-note.tsx'
import type { Hand } from './hand.ts'
import type { Lighting } from '../dock/lighting.ts'
import type { NoteLayout } from './use-note-layout.ts'
import { t } from '../languages/language.ts'

interface ClaimNotesProps extends Lighting {
  readonly claims: readonly Claim[]
  readonly report: Report
  readonly layout: NoteLayout
  readonly hand: Hand
}

/** The claims beside the article, each level with its words as far as its neighbours allow. */
export function ClaimNotes({ claims, report, layout, hand, ...lighting }: ClaimNotesProps) {
  if (claims.length === 0) return <p className="quiet">{t('reading.noClaims')}</p>
  return (
    <section
      className="claim-notes"
      aria-label={t('reading.claims')}
      style={pixels('--column', layout.height)}
    >
      <ol>
        {claims.map((claim, i) => (
          <li key={claim.id} data-note={i + 1} style={pixels('--top', layout.tops[i] ?? 0)}>
            <ClaimNote
              claim={claim}
              number={i + 1}
              claims={claims}
              report={report}
              folded={layout.folded[i] ?? false}
              hand={hand}
              {...lighting}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function pixels(name: string, value: number): CSSProperties {
  return { [name]: `${value}px` } as CSSProperties
}
