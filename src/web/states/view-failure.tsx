import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ApiError } from '../api/api-error.ts'
import { untilAnswered } from '../api/until-answered.ts'
import { t } from '../languages/language.ts'
import { Notice } from './notice.tsx'

/** In place of a view whose program could not be loaded, or that failed: it is loaded anew as soon as the server answers. */
export function ViewFailure({ error }: ErrorComponentProps) {
  const isUnloaded = error instanceof ApiError
  useEffect(() => (isUnloaded ? untilAnswered(() => location.reload()) : undefined), [isUnloaded])
  return (
    <Notice title={t('states.failed', { what: t('failing.view') })}>
      <p role="alert">{isUnloaded ? t('states.unloaded') : t('states.broken')}</p>
      <p>{t('states.safe')}</p>
      <p>
        <button type="button" className="plain-button" onClick={() => location.reload()}>
          {t('states.retry')}
        </button>
      </p>
    </Notice>
  )
}
