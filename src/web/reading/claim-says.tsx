import { Fragment } from 'react'
import type { Claim } from '../../model/claim.ts'
import { RoleWords } from './role-words.tsx'
import { t } from '../languages/language.ts'
import { isolated } from '../languages/isolated.ts'

interface ClaimSaysProps {
  readonly claim: Claim
  readonly outlet: string | null
}

/** Who says so, nearest speaker first; the outlet's own voice when nobody else is named. */
export function ClaimSays({ claim: { attribution, quoted }, outlet }: ClaimSaysProps) {
  return (
    <p className="note-says">
      <span className="quiet">{t('reading.says')} </span>
      {attribution.length === 0 && (
        <span>{t('reading.ownVoice', { outlet: isolated(outlet ?? t('reading.theOutlet')) })}</span>
      )}
      {attribution.map((speaker, i) => (
        <Fragment key={`${speaker.start} ${speaker.cue.start}`}>
          {i > 0 && <span className="quiet"> › </span>}
          <RoleWords as="speaker" said={`${speaker.text} … ${speaker.cue.text}`}>
            {speaker.name}
          </RoleWords>
        </Fragment>
      ))}
      {quoted && <span className="quiet"> {t('reading.quoted')}</span>}
    </p>
  )
}
