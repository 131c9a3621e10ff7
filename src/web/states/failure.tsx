import { Link } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Notice } from './notice.tsx'
import { t } from '../languages/language.ts'
import type { en } from '../languages/en.ts'
import { Rich } from '../languages/rich.tsx'

interface FailureProps {
  /** What was asked for, as the messages of failing and missing name it. */
  readonly what: keyof typeof en.failing
  readonly fault: Error
  readonly onRetry: () => void
}

/** What happened, what is safe, what to do. */
export function Failure({ what, fault, onRetry }: FailureProps) {
  if (fault instanceof ApiError && fault.status === 404) return <Missing what={what} fault={fault} />
  const gone = fault instanceof ApiError && fault.status === 0
  return (
    <Notice title={t('states.failed', { what: t(`failing.${what}`) })}>
      <p role="alert">{fault.message}</p>
      <p>{t('states.safe')}</p>
      {gone && (
        <p>
          <Rich message="states.gone" parts={{ code: <code dir="ltr" /> }} />
        </p>
      )}
      <p>
        <button type="button" className="plain-button" onClick={onRetry}>
          {t('states.retry')}
        </button>
      </p>
    </Notice>
  )
}

function Missing({ what, fault }: Pick<FailureProps, 'what' | 'fault'>) {
  return (
    <Notice title={t(`missing.${what}`)}>
      <p>{fault.message}</p>
      <p>
        <Link to="/reports">{t('states.toReports')}</Link>
      </p>
    </Notice>
  )
}
