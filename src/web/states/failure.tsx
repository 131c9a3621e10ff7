import { Link } from '@tanstack/react-router'
import { ApiError } from '../api/api-error.ts'
import { Notice } from './notice.tsx'

interface FailureProps {
  readonly what: string
  readonly fault: Error
  readonly onRetry: () => void
}

/** What happened, what is safe, what to do. */
export function Failure({ what, fault, onRetry }: FailureProps) {
  if (fault instanceof ApiError && fault.status === 404) return <Missing what={what} fault={fault} />
  const gone = fault instanceof ApiError && fault.status === 0
  return (
    <Notice title={`${what} could not be loaded`}>
      <p role="alert">{fault.message}</p>
      <p>The record is safe: this page only reads it.</p>
      {gone && (
        <p>
          See whether Acta still runs (<code>npm start</code>), then try again.
        </p>
      )}
      <p>
        <button type="button" className="plain-button" onClick={onRetry}>
          Try again
        </button>
      </p>
    </Notice>
  )
}

function Missing({ what, fault }: Pick<FailureProps, 'what' | 'fault'>) {
  return (
    <Notice title={`No such ${what.replace(/^The /, '')}`}>
      <p>{fault.message}</p>
      <p>
        <Link to="/reports">Go to the reports</Link>
      </p>
    </Notice>
  )
}
